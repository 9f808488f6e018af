"""Checks submissions by JSON Schema, and texts by patterns, as a backend in Python does.

Reads {"schemas": {name: schema}, "cases": [{"schema", "given"}], "patterns": [...], "texts": [...]} and writes
{"valid": [true, ...], "matches": [[true, ...], ...]}.
"""

import json
import re
import sys

from jsonschema import Draft202012Validator

work = json.load(sys.stdin)
validators = {}
for name, schema in work["schemas"].items():
    Draft202012Validator.check_schema(schema)
    validators[name] = Draft202012Validator(schema)

json.dump(
    {
        "valid": [validators[case["schema"]].is_valid(case["given"]) for case in work["cases"]],
        "matches": [
            [re.search(pattern, text) is not None for text in work["texts"]] for pattern in work["patterns"]
        ],
    },
    sys.stdout,
)
