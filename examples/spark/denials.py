"""The denials of an organization's CloudTrail on Spark: who was denied what, how often, since when, and a least policy a role.

    spark-submit examples/spark/denials.py s3a://amzn-s3-demo-bucket/AWSLogs denials

Needs the wheel `undeny[arrow]` on the driver and on every executor. Writes three tables (Parquet) into the folder that
stands second: `denials`, `policies` and `unread`, the files and records that cannot be read. Spark brings the scheduler, the
shuffle and the retries: a task that is lost runs again and gives the same rows.
"""

import sys
from collections.abc import Callable, Iterable, Iterator

import pyarrow
import undeny.arrow
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.pandas.types import from_arrow_schema

# Folders beside CloudTrail's that hold no events.
NO_EVENTS = "/CloudTrail-(Digest|Insight|Aggregated)/"
# Files of one batch: a file of CloudTrail's is at most some 50 MB.
FILES_A_BATCH = 16

Batches = Iterable[pyarrow.RecordBatch]


def explained(batches: Batches) -> Iterator[pyarrow.RecordBatch]:
    """The denials in each file of ``batches``, and what could not be read."""
    return undeny.arrow.explain_batches(batches, column="content", name="path")


def rows(
    spark: SparkSession, folder: str, explain: Callable[[Batches], Iterator[pyarrow.RecordBatch]] = explained
) -> DataFrame:
    """A row for each distinct denial of each file below ``folder``, and for each place that cannot be read."""
    files = (
        spark.read.format("binaryFile")
        .option("recursiveFileLookup", "true")
        .load(folder)
        .select("path", "content")
        .where(~f.col("path").rlike(NO_EVENTS))
    )
    return files.mapInArrow(explain, from_arrow_schema(undeny.arrow.SCHEMA))


def denials(rows: DataFrame) -> DataFrame:
    """Each distinct denial once: how often, since when, and its answer."""
    answer = [name for name in undeny.arrow.SCHEMA.names if name not in NOT_OF_A_DENIAL]
    return (
        rows.where("key is not null")
        .groupBy("key")
        .agg(
            f.sum("count").alias("count"),
            f.min("first").alias("first"),
            f.max("last").alias("last"),
            # The smallest stands for all, so that the answer does not hang on the order of the tasks.
            f.min_by(f.struct(*answer), "diagnosis").alias("answer"),
        )
        .select("key", "count", "first", "last", "answer.*")
    )


NOT_OF_A_DENIAL = {"row", "key", "count", "first", "last", "fault", "offset"}


def policies(denials: DataFrame) -> DataFrame:
    """One least policy for each role."""
    return denials.groupBy("role").applyInArrow(
        undeny.arrow.least_policies, from_arrow_schema(undeny.arrow.POLICIES)
    )


def write(spark: SparkSession, folder: str, to: str, explain=explained) -> None:
    """Reads the files below ``folder`` once and writes the tables into ``to``."""
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", FILES_A_BATCH)
    rows(spark, folder, explain).write.mode("overwrite").parquet(f"{to}/rows")
    read = spark.read.parquet(f"{to}/rows")
    denials(read).write.mode("overwrite").parquet(f"{to}/denials")
    policies(spark.read.parquet(f"{to}/denials")).write.mode("overwrite").parquet(f"{to}/policies")
    read.where("fault is not null").select("fault", "offset").write.mode("overwrite").parquet(f"{to}/unread")


def main() -> int:
    if len(sys.argv) != 3:
        print("usage: spark-submit denials.py FOLDER TABLES", file=sys.stderr)
        return 2
    spark = SparkSession.builder.appName("undeny").getOrCreate()
    write(spark, sys.argv[1], sys.argv[2])
    found = spark.read.parquet(f"{sys.argv[2]}/denials")
    unread = spark.read.parquet(f"{sys.argv[2]}/unread").count()
    found.orderBy(f.desc("count")).select("count", "role", "actions", "resource", "summary").show(20, truncate=60)
    print(f"{found.count()} distinct denials; {unread} places could not be read", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
