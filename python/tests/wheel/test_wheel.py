"""The wheel as a stranger installs it: the engine from Python, over Arrow, and the command line."""

import gzip
import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow
import pytest
import undeny
import undeny.arrow

ROLE = "arn:aws:sts::123456789012:assumed-role/TeamSapphire/"
TABLE = "arn:aws:dynamodb:us-east-1:123456789012:table/Ledger"
DENIED = (
    "User: {} is not authorized to perform: dynamodb:{} on resource: {} because no identity-based policy allows the "
    "dynamodb:{} action"
)


def denied(who: str = ROLE + "ana", action: str = "PutItem") -> str:
    return DENIED.format(who, action, TABLE, action)


def event(action: str = "PutItem", **more: str) -> dict:
    return {
        "eventVersion": "1.11",
        "userIdentity": {"type": "AssumedRole", "arn": ROLE + "ana", "accountId": "123456789012"},
        "eventTime": "2026-10-31T10:00:00Z",
        "eventSource": "dynamodb.amazonaws.com",
        "eventName": action,
        "awsRegion": "us-east-1",
        "errorCode": "AccessDenied",
        "errorMessage": denied(action=action),
        "eventID": "4d1b9b4c-0000-4000-8000-000000000001",
        **more,
    }


def test_a_text_is_explained() -> None:
    [found] = undeny.explain(denied())
    assert found["denial"]["actions"][0]["name"] == "dynamodb:PutItem"
    assert found["remedy"]["policies"][0]["document"]["Statement"][0]["Resource"] == TABLE
    assert undeny.explain("All is well.") == []


@pytest.mark.parametrize("text", [b"\xff\xfe\x00", b"", "lone \ud800 surrogate", "\0" * 1000])
def test_no_text_panics(text: str | bytes) -> None:
    assert undeny.explain(text) == []


def test_what_cannot_be_read_is_said() -> None:
    with pytest.raises(ValueError, match="text"):
        undeny.explain(b"\x1f\x8bnothing")
    with pytest.raises(ValueError, match="no answer"):
        undeny.policies(["{}"])


def test_the_same_as_the_command_line() -> None:
    text = denied() + "\n" + denied(action="Query")
    command = Path(sysconfig.get_path("scripts")) / "undeny"
    said = subprocess.run([command, "explain", "--json"], input=text, capture_output=True, text=True, check=True)
    assert json.loads(said.stdout) == undeny.explain(text)
    version = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert version.stdout.split() == ["undeny", undeny.__version__]


def test_one_policy_for_several() -> None:
    merged = undeny.policies(undeny.explain(denied() + "\n" + denied(action="Query")))
    [policy] = merged["policies"]
    assert policy["document"]["Statement"][0]["Action"] == ["dynamodb:PutItem", "dynamodb:Query"]


def check(table: pyarrow.Table) -> None:
    assert table.schema == undeny.arrow.SCHEMA
    table.validate(full=True)
    assert table["row"].to_pylist() == [0, 2, 2]
    assert table["actions"].to_pylist() == [["dynamodb:PutItem"], ["dynamodb:PutItem"], ["dynamodb:Query"]]
    assert table["role"].to_pylist() == [ROLE[:-1]] * 3
    assert len(set(table["key"].to_pylist())) == 2
    for whole in table["diagnosis"].to_pylist():
        assert json.loads(whole)["remedy"]["policies"]


TEXTS = [denied(), "nothing", denied(ROLE + "ben") + "\n" + denied(action="Query"), None]


def test_every_library_s_frames() -> None:
    table = pyarrow.table({"text": TEXTS})
    check(undeny.arrow.explain(table))
    check(undeny.arrow.explain(table.to_batches()[0]))
    check(undeny.arrow.explain(pandas.DataFrame({"text": TEXTS})))
    check(undeny.arrow.explain(polars.DataFrame({"text": TEXTS})))
    check(undeny.arrow.explain(duckdb.sql('SELECT text FROM "table"')))
    # Rows are counted over all batches.
    chunks = pyarrow.concat_tables([table.slice(0, 2), table.slice(2)])
    check(undeny.arrow.explain(chunks))


@pytest.mark.parametrize(
    "kind",
    [
        pyarrow.string(),
        pyarrow.large_string(),
        pyarrow.string_view(),
        pyarrow.binary(),
        pyarrow.large_binary(),
        pyarrow.binary_view(),
    ],
)
def test_every_form_of_texts(kind: pyarrow.DataType) -> None:
    check(undeny.arrow.explain(pyarrow.table({"m": pyarrow.array(TEXTS, kind)}), column="m"))


def test_another_form_is_refused_in_words() -> None:
    with pytest.raises(TypeError, match="cast it to string"):
        undeny.arrow.explain(pyarrow.table({"text": [1]}))
    with pytest.raises(KeyError):
        undeny.arrow.explain(pyarrow.table({"other": ["x"]}))


def test_whole_files_and_what_is_damaged() -> None:
    records = json.dumps({"Records": [event(), event("Query"), event()]}).encode()
    whole = gzip.compress(records)
    files = pyarrow.table({"path": ["a", "b"], "content": [whole, whole[:-20]]})
    found = undeny.arrow.explain(files, column="content", name="path")
    assert found["row"].to_pylist()[:2] == [0, 0]
    assert [count for count in found["count"].to_pylist()[:2]] == [2, 1]
    faults = found.filter(pyarrow.compute.is_valid(found["fault"]))
    assert faults["row"].to_pylist() == [1]
    assert faults["fault"].to_pylist()[0].startswith("b: ")


def test_least_policies_whatever_the_order() -> None:
    found = undeny.arrow.explain(pyarrow.table({"text": TEXTS}))
    policies = undeny.arrow.least_policies(found)
    assert policies.schema == undeny.arrow.POLICIES
    [row] = policies.to_pylist()
    assert json.loads(row["document"])["Statement"][0]["Action"] == ["dynamodb:PutItem", "dynamodb:Query"]
    turned = found.take(pyarrow.array(range(len(found) - 1, -1, -1)))
    assert undeny.arrow.least_policies(turned) == policies


def test_duckdb_calls_the_engine() -> None:
    events = duckdb.sql("SELECT unnest(?) AS text", params=[[json.dumps(event()), json.dumps(event("Query"))]])
    found = undeny.arrow.explain(events)
    assert duckdb.sql("SELECT sum(count), count(DISTINCT key) FROM found").fetchall() == [(2, 2)]


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q"]))
