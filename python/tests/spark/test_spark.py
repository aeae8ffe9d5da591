"""examples/spark on a local PySpark: CloudTrail in S3's layout, a worker that is killed, a file that is corrupt. Nothing is
lost, nothing counts twice, and `undeny report` counts the same on one machine."""

import collections
import importlib.util
import json
import os
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pytest
import undeny.arrow
from pyspark.sql import SparkSession

ROOT = Path(__file__).parents[3]
# The workers' Python is this one, with what is installed in it.
os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
EVENTS = 40_000


def example():
    spec = importlib.util.spec_from_file_location("denials", ROOT / "examples/spark/denials.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


denials = example()


@pytest.fixture(scope="module")
def logs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of the real layout; one of them is cut, one is none, and a digest lies beside them."""
    folder = tmp_path_factory.mktemp("logs")
    options = ["--accounts=3", "--days=4", f"--events={EVENTS}", "--seed=7"]
    subprocess.run(["cargo", "xtask", "generate", folder, *options], cwd=ROOT, check=True)
    files = sorted(folder.rglob("*.json.gz"))
    assert len(files) >= 12
    cut = files[len(files) // 2]
    cut.write_bytes(cut.read_bytes()[:-2000])
    files[0].with_name("111122223333_CloudTrail_us-east-1_20261031T0000Z_corrupt.json.gz").write_bytes(b"\x1f\x8bno gzip")
    digest = folder / "AWSLogs/111122223333/CloudTrail-Digest/us-east-1/2026/10/31/digest.json.gz"
    digest.parent.mkdir(parents=True)
    digest.write_bytes(b"\x1f\x8bno gzip")
    return folder


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    session = (
        # Two workers; a task may fail twice.
        SparkSession.builder.master("local[2,3]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.local.dir", str(tmp_path_factory.mktemp("spark")))
        # Small parts, so that there are several tasks.
        .config("spark.sql.files.maxPartitionBytes", "1m")
        .getOrCreate()
    )
    yield session
    session.stop()


def killed_once(marker: str):
    """The example's work in a worker that is killed, once, when half of a task is done."""

    def work(batches: denials.Batches) -> Iterator[pyarrow.RecordBatch]:
        for number, batch in enumerate(undeny.arrow.explain_batches(batches, column="content", name="path")):
            yield batch
            if number == 0:
                try:
                    os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
                except FileExistsError:
                    continue
                os.kill(os.getpid(), signal.SIGKILL)

    return work


@pytest.fixture(scope="module")
def tables(spark: SparkSession, logs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tables")
    marker = folder / "killed"
    denials.write(spark, str(logs), str(folder / "killed-once"), killed_once(str(marker)))
    assert marker.exists(), "no worker was killed"
    denials.write(spark, str(logs), str(folder / "undisturbed"))
    return folder


def rows(spark: SparkSession, tables: Path, name: str, run: str = "killed-once") -> list[dict]:
    found = [row.asDict(recursive=True) for row in spark.read.parquet(str(tables / run / name)).collect()]
    return sorted(found, key=lambda row: json.dumps(row, sort_keys=True, default=str))


@pytest.mark.parametrize("name", ["denials", "policies", "unread"])
def test_a_killed_worker_loses_nothing_and_doubles_nothing(spark: SparkSession, tables: Path, name: str) -> None:
    found = rows(spark, tables, name)
    assert found
    assert found == rows(spark, tables, name, "undisturbed")


def test_corrupt_files_are_named(spark: SparkSession, tables: Path) -> None:
    faults = [row["fault"] for row in rows(spark, tables, "unread")]
    assert len(faults) == 2, faults
    assert sum("corrupt.json.gz" in fault for fault in faults) == 1, faults
    assert not any("Digest" in fault for fault in faults)


def test_one_machine_counts_the_same(spark: SparkSession, tables: Path, logs: Path, tmp_path: Path) -> None:
    command = Path(sysconfig.get_path("scripts")) / "undeny"
    said = subprocess.run([command, "report", "--json", logs], capture_output=True, text=True, cwd=tmp_path)
    report = json.loads(said.stdout)
    found = rows(spark, tables, "denials")
    # The report counts noise apart.
    assert sum(row["count"] for row in found) == report["totals"]["denials"] + report["totals"]["noise"]
    assert report["unread"] == len(rows(spark, tables, "unread"))

    said = subprocess.run([command, "explain", "--json", logs], capture_output=True, text=True, cwd=tmp_path)
    explained = json.loads(said.stdout)
    assert len(explained) == len(found)
    each = collections.Counter({row["diagnosis"]: 1 for row in found})
    assert len(each) == len(found)
    summaries = lambda all: sorted(one["remedy"]["summary"] for one in all)  # noqa: E731
    assert summaries(json.loads(row["diagnosis"]) for row in found) == summaries(explained)
    assert sum(row["count"] for row in found) == sum(one["count"] for one in explained)


def test_one_least_policy_a_role(spark: SparkSession, tables: Path) -> None:
    policies = rows(spark, tables, "policies")
    assert {row["role"] for row in policies} == {row["role"] for row in rows(spark, tables, "denials")}
    for row in policies:
        if row["document"] is None:
            assert row["left_out"], row
        else:
            assert {one["Effect"] for one in json.loads(row["document"])["Statement"]} == {"Allow"}
