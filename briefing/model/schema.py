"""The JSON Schema of the file, for editors that complete and check TOML by one."""

from typing import Any

import msgspec

from briefing.model.brief import Brief
from briefing.model.text import LANGUAGE


def json_schema() -> dict[str, Any]:
    """The schema of a brief's file, made from the types it is decoded into."""
    schema = msgspec.json.schema(Brief, schema_hook=_text_schema)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Brief",
        "description": "A structured brief, as the program Briefing reads it.",
        **schema,
    }


def _text_schema(_kind: type) -> dict[str, Any]:
    return {
        "type": "object",
        "description": "A text by language tag, one for each of the brief's languages.",
        "propertyNames": {"pattern": f"^{LANGUAGE}$"},
        "additionalProperties": {"type": "string", "pattern": "\\S"},
        "minProperties": 1,
    }
