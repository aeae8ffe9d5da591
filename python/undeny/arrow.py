"""The engine over Arrow: for PySpark's ``mapInArrow``, pandas, Polars and DuckDB. Needs ``pyarrow``."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow
import pyarrow.compute

from . import _undeny, policies

__all__ = ["POLICIES", "SCHEMA", "explain", "explain_batches", "least_policies"]

SCHEMA: pyarrow.Schema = _undeny.schema()
"""What ``explain`` gives: a row for each distinct denial of each row, and one for each place that could not be read.

``row`` is the row's place in what was given; ``key`` is the same where two denials are the same, wherever they stand;
``fault`` and ``offset`` say what could not be read; ``diagnosis`` is the whole answer, as ``undeny explain --json``.
"""

POLICIES: pyarrow.Schema = pyarrow.schema(
    [
        ("role", pyarrow.string()),
        ("policy_type", pyarrow.string()),
        ("title", pyarrow.string()),
        ("document", pyarrow.string()),
        ("left_out", pyarrow.list_(pyarrow.string())),
    ]
)
"""What ``least_policies`` gives."""


def explain(data: Any, column: str = "text", name: str | None = None) -> pyarrow.Table:
    """Explains every denial in the column ``column`` of ``data``: texts, CloudTrail records, or whole files as bytes.

    ``data`` is anything with Arrow in it: a pyarrow record batch or table, a Polars or pandas frame, a DuckDB relation.
    ``name`` is the column that names each text in ``fault``, such as the file's path. Gives a table of ``SCHEMA``.
    """
    table = _table(data)
    rows, batches = 0, []
    for batch in table.to_batches():
        explained = _explain(batch, column, name)
        numbers = pyarrow.compute.add(explained.column("row"), rows)
        batches.append(explained.set_column(0, SCHEMA.field("row"), numbers))
        rows += batch.num_rows
    return pyarrow.Table.from_batches(batches, SCHEMA)


def explain_batches(
    batches: Iterable[pyarrow.RecordBatch], column: str = "text", name: str | None = None
) -> Iterator[pyarrow.RecordBatch]:
    """``explain`` batch by batch, as PySpark's ``mapInArrow`` wants it; ``row`` counts within its batch."""
    for batch in batches:
        yield _explain(batch, column, name)


def least_policies(data: Any) -> pyarrow.Table:
    """One least policy for each role or other principal in ``data``, rows of ``SCHEMA``; as a table of ``POLICIES``.

    A denial that occurs in several rows counts once; the order of the rows is of no matter.
    """
    table = _table(data).select(["key", "role", "diagnosis"])
    found: dict[str | None, dict[str, str]] = {}
    for row in table.to_pylist():
        if row["key"] is not None:
            known = found.setdefault(row["role"], {})
            known[row["key"]] = min(row["diagnosis"], known.get(row["key"], row["diagnosis"]))
    rows = []
    for role in sorted(found, key=lambda who: (who is not None, who)):
        merged = policies(found[role][key] for key in sorted(found[role]))
        left_out = sorted({one["reason"] for one in merged["leftOut"]})
        written = [
            (policy["type"], policy["title"], json.dumps(policy["document"], ensure_ascii=False))
            for policy in merged["policies"]
        ]
        for policy_type, title, document in written or [(None, None, None)]:
            rows.append(
                {
                    "role": role,
                    "policy_type": policy_type,
                    "title": title,
                    "document": document,
                    "left_out": left_out,
                }
            )
    return pyarrow.Table.from_pylist(rows, POLICIES)


def _explain(batch: pyarrow.RecordBatch, column: str, name: str | None) -> pyarrow.RecordBatch:
    return _undeny.explain_column(batch.column(column), None if name is None else batch.column(name))


def _table(data: Any) -> pyarrow.Table:
    if isinstance(data, pyarrow.RecordBatch):
        return pyarrow.Table.from_batches([data])
    if isinstance(data, pyarrow.Table):
        return data
    return pyarrow.table(data)
