"""Receives submissions of the safeguarding forms: checks their structure, has them verified, keeps them once.

Python's own library, and `jsonschema` (Debian: python3-jsonschema). It is an example to begin from: it asks nobody who they
are, so it belongs behind whatever does.

    VERIFIER  where the verifying service listens, such as http://127.0.0.1:4174
    SCHEMAS   the folder `json` of @safeguarding-forms/schemas
    DATA      the file in which submissions are kept (submissions.db)
    PORT      where to listen (8080; 0 takes any free port)
"""

import json
import os
import re
import secrets
import sqlite3
import sys
import threading
import urllib.error
import urllib.request
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from jsonschema import Draft202012Validator

LIMIT = 1024 * 1024
CONTEXT_LIMIT = 4096
SECONDS = 10
# Letters and digits that are not taken for one another on paper.
SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"


class Refused(Exception):
    """What is not right, as `{ path, code, params }`."""

    def __init__(self, *issues):
        super().__init__()
        self.issues = list(issues)


def issue(path, code, **params):
    return {"path": path, "code": code, "params": params}


def read_json(body):
    """What stands in a body. JSON knows no NaN, and nothing of ours goes so deep that Python gives up."""

    def no_number(_name):
        raise ValueError("not a number of JSON")

    try:
        return json.loads(body.decode("utf-8"), parse_constant=no_number)
    except (ValueError, RecursionError):
        raise Refused(issue("", "bad-format", expected="JSON")) from None


class Structure:
    """The JSON Schemas, one for every instrument, edition and version."""

    def __init__(self, folder):
        pattern = re.compile(r"[a-z0-9-]+\.[a-z0-9-]+\.[0-9]+\.[0-9]+\.[0-9]+\.schema\.json")
        files = [file for file in Path(folder).iterdir() if pattern.fullmatch(file.name)]
        if not files:
            sys.exit(f"receiver: there are no schemas in {folder} (SCHEMAS)")
        self.validators = {
            file.name[: -len(".schema.json")]: Draft202012Validator(json.loads(file.read_text(encoding="utf-8")))
            for file in files
        }

    def check(self, given):
        """Refuses what a structure can refuse. Of names that it does not know, the verifying service speaks."""
        named = given.get("instrument") if isinstance(given, dict) else None
        if not isinstance(named, dict):
            raise Refused(issue("instrument", "bad-format", expected="object"))
        validator = self.validators.get(f"{named.get('id')}.{named.get('edition')}.{named.get('version')}")
        if validator is not None:
            errors = sorted(validator.iter_errors(given), key=lambda error: list(map(str, error.absolute_path)))
            if errors:
                # The messages of the library quote what was answered; the places are enough.
                raise Refused(*(issue(place(error.absolute_path), "bad-format") for error in errors[:100]))
        # A JSON Schema cannot count the bytes of it all.
        context = json.dumps(given.get("context"), ensure_ascii=False, separators=(",", ":"))
        if len(context.encode("utf-8", "surrogatepass")) > CONTEXT_LIMIT:
            raise Refused(issue("context", "too-long", max=CONTEXT_LIMIT))


def place(path):
    """`answers.children[1].name`"""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(".")


# The service stands beside this program: no proxy in between, whatever the environment says.
direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def verify(address, body):
    """The copy to keep. Raises Refused, or OSError where the service cannot be asked."""
    request = urllib.request.Request(
        f"{address}/verify", data=body, headers={"Content-Type": "application/json"}, method="POST"
    )
    try:
        with direct.open(request, timeout=SECONDS) as answer:
            return json.load(answer)["submission"]
    except urllib.error.HTTPError as error:
        with error:
            if error.code != 422:
                raise OSError(f"the verifying service answered {error.code}") from None
            raise Refused(*json.load(error)["issues"]) from None


class Store:
    """Submissions in SQLite, in a file that nobody else can read."""

    def __init__(self, path):
        os.umask(0o077)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        os.chmod(path, 0o600)
        self.lock = threading.Lock()
        self.connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self.connection.execute("PRAGMA synchronous = FULL")
        self.connection.execute(
            "CREATE TABLE IF NOT EXISTS submissions (id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE,"
            " received_at TEXT NOT NULL, submission TEXT NOT NULL) STRICT"
        )

    def add(self, submission):
        """Keeps it once. Gives its reference and whether it is new; no reference where another one has its id."""
        text = json.dumps(submission, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        reference = "".join(secrets.choice(SIGNS) for _ in range(10))
        now = datetime.now(timezone.utc).isoformat(timespec="seconds")
        key = submission["submissionId"]
        with self.lock:
            added = self.connection.execute(
                "INSERT INTO submissions VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING", (key, reference, now, text)
            )
            if added.rowcount == 1:
                return reference, True
            [(reference, kept)] = self.connection.execute(
                "SELECT reference, submission FROM submissions WHERE id = ?", (key,)
            )
            return (reference if kept == text else None), False

    def check(self):
        with self.lock:
            self.connection.execute("SELECT count(*) FROM submissions").fetchone()


class Receiver(BaseHTTPRequestHandler):
    """`POST /api/submissions` and `GET /healthz`, as `openapi.json` of the package has them."""

    protocol_version = "HTTP/1.1"
    server_version = "receiver"
    timeout = 30
    structure: Structure
    store: Store
    verifier: str

    def do_GET(self):
        if self.path != "/healthz":
            return self.answer(404, {"error": "There is /api/submissions and /healthz."})
        try:
            self.store.check()
        except sqlite3.Error:
            return self.answer(503, {"error": "The data cannot be read."})
        return self.answer(200, {"ok": True})

    def do_POST(self):
        if self.path != "/api/submissions":
            return self.answer(404, {"error": "There is /api/submissions and /healthz."}, last=True)
        if self.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
            return self.answer(403, {"error": "Submissions are taken from this site alone."}, last=True)
        if self.headers.get_content_type() != "application/json" or "Content-Type" not in self.headers:
            return self.answer(415, {"error": "A submission is sent as application/json."}, last=True)
        length = self.headers.get("Content-Length", "")
        if not re.fullmatch(r"[0-9]{1,12}", length):
            return self.answer(411, {"error": "Say how long the body is (Content-Length)."}, last=True)
        if int(length) > LIMIT:
            self.pass_over(min(int(length), 16 * LIMIT))
            return self.answer(413, {"error": f"A submission has at most {LIMIT} bytes."}, last=True)
        body = self.rfile.read(int(length))
        try:
            self.structure.check(read_json(body))
            reference, is_new = self.store.add(verify(self.verifier, body))
        except Refused as refused:
            return self.answer(400, {"issues": refused.issues})
        except (OSError, sqlite3.Error) as error:
            # Nothing that was answered stands in these.
            self.log_error("failed: %s", type(error).__name__)
            return self.answer(500, {"error": "Try again; the same submission is not kept twice."})
        if reference is None:
            return self.answer(409, {"error": "Another submission has been received under this submissionId."})
        return self.answer(201 if is_new else 200, {"reference": reference})

    def pass_over(self, left):
        """Reads what is not kept: who is still sending would not hear an answer. Beyond that much, the line is cut."""
        while left > 0:
            part = self.rfile.read(min(left, 65536))
            if not part:
                return
            left -= len(part)

    def answer(self, status, body, last=False):
        text = json.dumps(body).encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        self.send_header("Cache-Control", "no-store")
        if last:
            # What is still on its way is not read.
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(text)


def main():
    verifier, schemas = os.environ.get("VERIFIER"), os.environ.get("SCHEMAS")
    if not verifier or not schemas:
        sys.exit("receiver: set VERIFIER and SCHEMAS; what they are stands at the top of this file")
    Receiver.verifier = verifier.rstrip("/")
    Receiver.structure = Structure(schemas)
    Receiver.store = Store(os.environ.get("DATA", "submissions.db"))
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Receiver)
    print(f"Receiver: http://127.0.0.1:{server.server_address[1]}/api/submissions", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
