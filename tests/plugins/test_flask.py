"""The Flask extension, in Flask's own client."""

import pytest
from flask import Flask, Response, jsonify, send_file, stream_with_context
from wsgi_calls import BASE, BEGIN, PAGE, answered, app_of

from seoexport.errors import UnusableConfig, UnusablePath
from seoexport.plugins.flask import Seoexport
from seoexport.plugins.wsgi import SeoexportMiddleware

TEXT = PAGE.decode()
DONE = answered(SeoexportMiddleware(app_of(PAGE), {"base_url": BASE})).body


def flask(answer, path="/cramp/", config=None, **options):
    app = Flask("clinic")
    app.config["SEOEXPORT"] = config or {"base_url": BASE}
    app.add_url_rule(path, view_func=answer, endpoint="page")
    Seoexport(**options).init_app(app)
    return app.test_client()


@pytest.mark.parametrize(
    "answer",
    [lambda: TEXT, lambda: Response(stream_with_context(iter([TEXT[:40], TEXT[40:]])), mimetype="text/html")],
)
def test_a_page_gets_our_block(answer):
    response = flask(answer).get("/cramp/", headers={"Host": "evil.example"})

    assert response.data == DONE
    assert response.content_length == len(DONE)


@pytest.mark.parametrize("answer", [lambda: jsonify(a=1), lambda: (TEXT, 404), lambda: "<li>One more row.</li>"])
def test_what_is_no_page_stays_as_it_is(answer):
    assert BEGIN not in flask(answer).get("/cramp/").data


def test_a_file_with_conditional_and_partial_requests(tmp_path):
    (tmp_path / "a.html").write_bytes(PAGE)
    client = flask(lambda: send_file(tmp_path / "a.html"))

    first = client.get("/cramp/", buffered=True)
    again = client.get("/cramp/", headers={"If-None-Match": first.headers["ETag"]}, buffered=True)
    part = client.get("/cramp/", headers={"Range": "bytes=0-9"}, buffered=True)

    assert first.data == DONE
    assert (again.status_code, again.data, again.headers["ETag"]) == (304, b"", first.headers["ETag"])
    assert first.headers["ETag"].startswith('W/"')
    assert BEGIN not in part.data


def test_strictly_faults_are_raised():
    with pytest.raises(Exception, match="sent as utf-8"):
        flask(lambda: b"<!doctype html><title>Caf\xe9</title>", strict=True).get("/cramp/")


def test_a_path_is_one_below_the_folder_of_the_application(tmp_path):
    (tmp_path / "seoexport.yaml").write_text("base_url: https://example.org/\nnme: A\n")
    app = Flask("clinic", root_path=str(tmp_path))

    with pytest.raises(UnusableConfig, match=r"seoexport.yaml:2: unknown key 'nme'; did you mean 'name'\?"):
        Seoexport(app)
    app.config["SEOEXPORT"] = "missing.yaml"
    with pytest.raises(UnusablePath, match=r"missing\.yaml"):
        Seoexport(app)
