"""A Chromium without window, spoken to through a pipe: no driver, no port, no network.

https://chromedevtools.github.io/devtools-protocol/
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --remote-debugging-pipe"
).split()
#: No name leads anywhere, so nothing that a page asks for leaves the machine.
NOWHERE = "--host-resolver-rules=MAP * ~NOTFOUND"
PATIENCE = 120


def found() -> str | None:
    """Return the path of the browser, None where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Chromium:
    """One browser with one page; `with Chromium(folder) as browser` ends it."""

    def __init__(self, folder):
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        # The browser reads commands from descriptor 3 and writes answers to 4.
        line = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
        command = ["bash", "-c", line, found(), *FLAGS, NOWHERE, f"--user-data-dir={folder}", "about:blank"]
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen(command, pass_fds=(theirs_in, theirs_out), **quiet)
        os.close(theirs_in)
        os.close(theirs_out)
        self._read, self._number, self._session = b"", 0, None
        self._served = None

    def __enter__(self):
        targets = self._call("Target.getTargets")["targetInfos"]
        page = next(each["targetId"] for each in targets if each["type"] == "page")
        self._session = self._call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        self._call("Page.enable")
        return self

    def __exit__(self, *_):
        self._session = None
        try:
            self._call("Browser.close")
            self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._process.wait()
            os.close(self._in)
            os.close(self._out)

    def evaluate(self, function, *arguments):
        """Return what a JavaScript function of these JSON values returns or promises."""
        expression = f"({function})({','.join(map(json.dumps, arguments))})"
        answer = self._call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def load(self, url):
        """Navigate the page to an address and wait for it to be read."""
        self._call("Page.navigate", url=url)
        while self.evaluate("() => document.readyState") != "complete":
            pass

    def serve(self, pages, headers):
        """Have the browser get these pages (address to bytes) instead of asking the network, with these headers."""
        if self._served is None:
            self._call("Fetch.enable")
        self._served = pages, [{"name": name, "value": value} for name, value in headers.items()]

    def emulate(self, method, **parameters):
        """Have the page believe in another screen, or in a browser without JavaScript."""
        self._call(method, **parameters)

    def _call(self, method, **parameters):
        number = self._send(method, **parameters)
        while (answer := self._next()).get("id") != number:
            if answer.get("method") == "Fetch.requestPaused":
                self._answer(**answer["params"])
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def _send(self, method, **parameters):
        self._number += 1
        session = {"sessionId": self._session} if self._session else {}
        message = {"id": self._number, "method": method, "params": parameters, **session}
        rest = json.dumps(message).encode() + b"\0"
        while rest:
            rest = rest[os.write(self._out, rest) :]
        return self._number

    def _answer(self, requestId, request, **_):  # noqa: N803 - the browser's own names
        pages, headers = self._served
        if (page := pages.get(request["url"])) is None:
            self._send("Fetch.failRequest", requestId=requestId, errorReason="NameNotResolved")
            return
        body = base64.b64encode(page).decode()
        self._send("Fetch.fulfillRequest", requestId=requestId, responseCode=200, responseHeaders=headers, body=body)

    def _next(self):
        parts = [self._read]
        while b"\0" not in parts[-1]:
            if not select.select([self._in], [], [], PATIENCE)[0]:
                raise TimeoutError(f"chromium says nothing for {PATIENCE} s")
            if not (part := os.read(self._in, 1 << 20)):
                raise EOFError("chromium has ended")
            parts.append(part)
        one, _, self._read = b"".join(parts).partition(b"\0")
        return json.loads(one)
