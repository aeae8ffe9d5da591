-- Denials of CloudTrail as it lies in S3, for a look before undeny report:
--   duckdb -c ".read examples/duckdb/denials.sql"
-- It reads the folder AWSLogs of the folder it runs in; with the extension httpfs an address of a bucket takes its place.
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

-- For undeny report denials.json, each as EventBridge would send it. Requests that were let through later are not in this file, so
-- that nobody counts as let through.
COPY (SELECT event AS detail FROM denials) TO 'denials.json' (FORMAT json);
