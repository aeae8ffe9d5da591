-- Denials of CloudTrail in S3's layout, for a look before `undeny report`:
--   duckdb -c ".read examples/duckdb/denials.sql"
-- It reads AWSLogs/ of the folder it runs in; a bucket is read by 's3://BUCKET/AWSLogs/*/CloudTrail/**/*.json.gz' with DuckDB's httpfs.
CREATE OR REPLACE VIEW events AS
SELECT unnest(Records) AS event
FROM read_json('AWSLogs/*/CloudTrail/**/*.json.gz', columns = {Records: 'JSON[]'}, maximum_object_size = 268435456);

CREATE OR REPLACE VIEW denials AS
SELECT event ->> '$.eventTime' AS time,
       coalesce(event ->> '$.userIdentity.sessionContext.sessionIssuer.arn', event ->> '$.userIdentity.arn',
                event ->> '$.userIdentity.invokedBy') AS principal,
       event ->> '$.eventSource' AS service,
       event ->> '$.eventName' AS operation,
       event ->> '$.errorCode' AS code,
       event ->> '$.errorMessage' AS message,
       event
FROM events
WHERE regexp_matches(event ->> '$.errorCode', '(?i)denied|unauthori[sz]ed|forbidden');

-- Who was refused what, how often, since when.
SELECT principal, service, operation, count(*) AS times, min(time) AS first, max(time) AS last
FROM denials
GROUP BY ALL
ORDER BY times DESC
LIMIT 50;

-- For `undeny report denials.json`, each as EventBridge would send it. A request that was let through later is not in this file, so
-- that nobody counts as let through.
COPY (SELECT event AS detail FROM denials) TO 'denials.json' (FORMAT json);
