"""Flask: pages get our block on their way out. Run it: flask --app examples/servers/flask_app.py run."""

from articles import CRAMP, PAGE
from flask import Flask, jsonify, request

from seoexport.plugins.flask import Seoexport

app = Flask(__name__)
app.config["SEOEXPORT"] = "seoexport.yaml"
Seoexport(app)


@app.get("/cramp/")
def cramp():
    """A page; what is known of it beside what it says counts as its front matter."""
    request.environ["seoexport"] = CRAMP
    return PAGE


@app.get("/numbers")
def numbers():
    """No page: nothing is done to it."""
    return jsonify(cramps=1)
