//! Files of records: the same event in every shape is one and the same denial, and what is damaged costs only itself.
#![cfg(all(not(target_arch = "wasm32"), feature = "records"))]

use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use undeny::read::Reading;
use undeny::records::{self, Fault, Found, Progress, Tally};

/// The ten events, each a denial, as CloudTrail writes them.
fn events() -> Vec<Value> {
    let lines = std::fs::read_to_string(fixture("tests/records/events.jsonl")).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(bytes: &[u8]) -> (Vec<Found>, Vec<Fault>) {
    let mut tally = Tally::default();
    records::read_source(Path::new("test"), bytes, &mut tally, &Progress::default());
    let (found, faults) = tally.finish();
    (found.into_iter().map(|found| *found).collect(), faults)
}

/// What was read, without where it stands.
fn readings(bytes: &[u8], shape: &str) -> Vec<Reading> {
    let (found, faults) = read(bytes);
    assert_eq!(faults, [], "{shape}");
    found.into_iter().map(|found| Reading { span: Default::default(), ..found.reading }).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The event as Security Lake writes it, by the mapping that the OCSF project publishes.
fn ocsf(event: &Value) -> Value {
    let time: jiff::Timestamp = event["eventTime"].as_str().unwrap().parse().unwrap();
    let resources = event["resources"].as_array().into_iter().flatten();
    json!({
        "class_uid": 6003, "class_name": "API Activity", "category_uid": 6, "status": "Failure",
        "metadata": {"version": "1.1.0", "uid": event["eventID"], "product": {"name": "CloudTrail", "vendor_name": "AWS"}},
        "time": time.as_millisecond(),
        "cloud": {"region": event["awsRegion"], "provider": "AWS", "account": {"uid": event["recipientAccountId"]}},
        "api": {
            "operation": event["eventName"], "service": {"name": event["eventSource"]},
            "request": {"uid": event["requestID"], "data": event["requestParameters"].to_string()},
            "response": {"error": event["errorCode"], "message": event["errorMessage"]},
        },
        "actor": {
            "user": {"type": event["userIdentity"]["type"], "uid": event["userIdentity"]["arn"],
                     "account": {"uid": event["userIdentity"]["accountId"]}},
            "session": {"issuer": event["userIdentity"]["sessionContext"]["sessionIssuer"]["arn"]},
        },
        "resources": resources.map(|one| json!({"uid": one["ARN"], "type": one["type"]})).collect::<Vec<_>>(),
    })
}

/// A struct as Athena and CloudTrail Lake print one.
fn printed(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields =
                fields.iter().map(|(key, value)| format!("{}={}", key.to_lowercase(), printed(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(printed).collect::<Vec<_>>().join(", ")),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn csv(events: &[Value], identity: fn(&Value) -> String) -> Vec<u8> {
    const COLUMNS: [&str; 12] = [
        "eventVersion",
        "userIdentity",
        "eventTime",
        "eventSource",
        "eventName",
        "awsRegion",
        "errorCode",
        "errorMessage",
        "requestParameters",
        "requestID",
        "resources",
        "recipientAccountId",
    ];
    let mut out = ::csv::WriterBuilder::new().quote_style(::csv::QuoteStyle::Always).from_writer(Vec::new());
    out.write_record(COLUMNS.map(str::to_lowercase)).unwrap();
    for event in events {
        out.write_record(COLUMNS.map(|column| match (&event[column], column) {
            (Value::Null, _) => String::new(),
            (value, "userIdentity" | "resources") => identity(value),
            (Value::String(text), _) => text.clone(),
            (value, _) => value.to_string(),
        }))
        .unwrap();
    }
    out.into_inner().unwrap()
}

fn lines(values: impl IntoIterator<Item = Value>) -> Vec<u8> {
    values.into_iter().map(|value| value.to_string() + "\n").collect::<String>().into_bytes()
}

/// All ten events in every shape, with the shape's name.
fn shapes() -> Vec<(&'static str, Vec<u8>)> {
    let events = events();
    let file = json!({ "Records": events });
    let plain = file.to_string().into_bytes();
    let each = |wrap: fn(&Value) -> Value| events.iter().map(wrap).collect::<Vec<_>>();
    vec![
        ("a CloudTrail file", plain.clone()),
        ("pretty-printed", serde_json::to_vec_pretty(&file).unwrap()),
        ("gzip", gzip(&plain)),
        ("zstd", zstd::encode_all(plain.as_slice(), 3).unwrap()),
        ("UTF-16 without a mark", file.to_string().encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-8 with a mark", [b"\xEF\xBB\xBF", plain.as_slice()].concat()),
        ("a list", json!(events).to_string().into_bytes()),
        ("JSON Lines", lines(events.clone())),
        ("EventBridge", lines(each(|event| json!({"version": "0", "detail-type": "AWS API Call via CloudTrail", "source": "aws.x", "detail": event})))),
        ("lookup-events", json!({"Events": each(|event| json!({"EventId": "x", "EventName": event["eventName"], "CloudTrailEvent": event.to_string()}))}).to_string().into_bytes()),
        ("CloudWatch Logs subscription", json!({"messageType": "DATA_MESSAGE", "logEvents": each(|event| json!({"id": "1", "timestamp": 1, "message": event.to_string()}))}).to_string().into_bytes()),
        ("CloudWatch Logs export", events.iter().map(|event| format!("2026-03-02T00:00:00.000Z {event}\n")).collect::<String>().into_bytes()),
        ("Lake, exported", lines(each(|event| json!({"eventJson": event.to_string()})))),
        ("Athena's CSV", csv(&events, printed)),
        ("CSV with JSON", csv(&events, Value::to_string)),
        ("OCSF", lines(each(ocsf))),
        ("OCSF, gzip", gzip(&lines(each(ocsf)))),
        ("HAR", json!({"log": {"entries": each(|event| {
            use base64::Engine;
            let body = base64::engine::general_purpose::STANDARD.encode(event.to_string());
            json!({"response": {"status": 403, "content": {"encoding": "base64", "text": body}}})
        })}}).to_string().into_bytes()),
    ]
}

#[test]
fn one_event_in_every_shape_is_one_denial() {
    let mut expected = readings(&shapes()[0].1, "a CloudTrail file");
    assert_eq!(expected.len(), 10);
    let order = |reading: &Reading| reading.denial.request_id.clone();
    expected.sort_by_key(order);
    for (shape, bytes) in shapes() {
        let mut found = readings(&bytes, shape);
        found.sort_by_key(order);
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found, expected, "{shape}");
        }
        assert_eq!(found.len(), 10, "{shape}");
    }
}

/// `tests/records/ocsf.parquet` holds the ten events as Security Lake does, written by DuckDB.
#[cfg(feature = "parquet")]
#[test]
fn parquet_holds_the_same_denials() {
    let order = |reading: &Reading| reading.denial.request_id.clone();
    let mut expected = readings(&lines(events().iter().map(ocsf)), "OCSF");
    let mut found = readings(&std::fs::read(fixture("tests/records/ocsf.parquet")).unwrap(), "Parquet");
    expected.sort_by_key(order);
    found.sort_by_key(order);
    assert_eq!(found, expected);
}

#[test]
fn fields_come_before_the_text() {
    let found = readings(&shapes()[0].1, "a CloudTrail file");
    let of = |operation: &str| {
        &found.iter().find(|reading| reading.denial.operation.as_deref() == Some(operation)).unwrap().denial
    };
    for (operation, principal, resource) in [
        (
            "GetObject",
            "arn:aws:iam::111122223333:user/mateojackson",
            Some("arn:aws:s3:::amzn-s3-demo-bucket/reports/2026.csv"),
        ),
        ("DescribeTable", "arn:aws:iam::123456789012:user/mary", Some("Orders")),
        ("AssumeRole", "arn:aws:iam::123456789012:user/nikki", Some("arn:aws:iam::444455556666:role/Audit")),
        ("Decrypt", "arn:aws-us-gov:sts::111122223333:assumed-role/Etl/run-7", None),
        ("GetSecretValue", "arn:aws:sts::123456789012:assumed-role/Web/d", Some("prod/db")),
    ] {
        let denial = of(operation);
        assert_eq!(denial.principal.as_ref().unwrap().raw, principal, "{operation}");
        assert_eq!(denial.resource.as_ref().map(|of| of.raw.as_str()), resource, "{operation}");
        assert!(denial.service.is_some() && denial.region.is_some() && denial.time.is_some(), "{operation}");
    }
    assert_eq!(
        of("GetFunction20150331v2").session_issuer.as_deref(),
        Some("arn:aws:iam::123456789012:role/ci/Build")
    );
}

#[test]
fn what_succeeded_is_no_denial() {
    let mut event = events().remove(0);
    for key in ["errorCode", "errorMessage"] {
        event.as_object_mut().unwrap().remove(key);
    }
    let mut other = events().remove(1);
    other["errorCode"] = json!("NoSuchKey");
    other["errorMessage"] = json!("The specified key does not exist.");
    let mut silent = events().remove(2);
    silent["errorCode"] = json!("Client.InvalidInstanceID.NotFound");
    silent.as_object_mut().unwrap().remove("errorMessage");
    assert_eq!(readings(&lines([event, other, silent]), "no denials"), []);
    let mut bare = events().remove(5);
    bare.as_object_mut().unwrap().remove("errorMessage");
    assert_eq!(readings(&lines([bare]), "a code alone").len(), 1);
}

#[test]
fn sessions_of_one_role_are_one_caller() {
    let mut tally = Tally::default();
    let mut all = Vec::new();
    for number in 0..5 {
        let mut event = events().remove(0);
        let text = event.to_string().replace("i-0abc", &format!("i-{number}"));
        event = serde_json::from_str(&text).unwrap();
        event["eventTime"] = json!(format!("2026-03-0{}T00:00:00Z", 5 - number));
        all.push(event);
    }
    records::read_source(Path::new("test"), lines(all).as_slice(), &mut tally, &Progress::default());
    let (found, _) = tally.finish();
    let [found] = found.as_slice() else { panic!("{} denials", found.len()) };
    assert_eq!(found.reading.count, 5);
    assert_eq!(found.first.as_ref().unwrap().time, "2026-03-01T00:00:00Z");
    assert_eq!(found.last.as_ref().unwrap().time, "2026-03-05T00:00:00Z");
}

/// Inputs that are damaged, each with how many denials are found in it all the same and how many places are named.
#[test]
fn what_is_damaged_costs_only_itself() {
    let all = events();
    let whole = json!({ "Records": all }).to_string();
    let line = |index: usize| all[index].to_string();
    let cut_gzip = gzip(whole.as_bytes());
    let with = |key: &str, value: Value| {
        let mut event = all[0].clone();
        event[key] = value;
        event.to_string().into_bytes()
    };
    for (name, bytes, denials, faults) in [
        ("empty", Vec::new(), 0, 0),
        ("blanks", b"  \n\n ".to_vec(), 0, 0),
        ("an empty list", b"[]".to_vec(), 0, 0),
        ("no records", br#"{"Records":[]}"#.to_vec(), 0, 0),
        ("cut in a record", whole.as_bytes()[..whole.len() - 900].to_vec(), 9, 1),
        ("cut between records", whole.as_bytes()[..whole.rfind(",{\"").unwrap_or_default()].to_vec(), 9, 1),
        ("cut gzip", cut_gzip[..cut_gzip.len() - 40].to_vec(), 10, 1),
        ("not gzip behind the mark", b"\x1f\x8bnothing".to_vec(), 0, 1),
        ("not zstd behind the mark", b"\x28\xb5\x2f\xfdnothing".to_vec(), 0, 1),
        (
            "a line that is no JSON",
            format!("{}\n{{\"error\": nonsense}}\n{}\n", line(0), line(1)).into_bytes(),
            2,
            1,
        ),
        ("an unclosed string", format!("{{\"errorCode\": \"x\n{}\n", line(0)).into_bytes(), 1, 1),
        (
            "bytes that are no text",
            [line(0).as_bytes(), b"\n\xff\xfe\xfd\n", line(1).as_bytes()].concat(),
            2,
            0,
        ),
        ("a lone surrogate", format!("{}\n{{\"errorMessage\":\"\\ud800\"}}\n", line(0)).into_bytes(), 1, 1),
        ("numbers for texts", br#"{"eventSource":1,"eventName":2,"errorCode":3}"#.to_vec(), 0, 0),
        ("a row without its cells", b"eventName,eventSource,errorCode\nGetFunction\n".to_vec(), 0, 1),
        ("a table of other things", b"name,error\na,b\n".to_vec(), 0, 0),
        ("no Parquet behind the mark", b"PAR1nothing".to_vec(), 0, 1),
        ("gzip three times over", gzip(&gzip(&gzip(whole.as_bytes()))), 0, 1),
        ("two gzip files, the second cut", [cut_gzip.as_slice(), &cut_gzip[..60]].concat(), 10, 1),
        ("something behind a gzip file", [cut_gzip.as_slice(), b"trailing"].concat(), 10, 1),
        ("cut zstd", zstd::encode_all(whole.as_bytes(), 3).unwrap()[..600].to_vec(), 0, 1),
        ("a zip archive", b"PK\x03\x04\x14\0\0\0\x08\0".to_vec(), 0, 1),
        ("bzip2", b"BZh91AY&SY\xff\0".to_vec(), 0, 1),
        ("xz", b"\xFD7zXZ\0\0\x04".to_vec(), 0, 1),
        ("Avro", b"Obj\x01\x04\x16avro.schema\xfe\0".to_vec(), 0, 1),
        (
            "UTF-16 cut in a letter",
            {
                let mut units: Vec<u8> = line(0).encode_utf16().flat_map(u16::to_le_bytes).collect();
                units.push(b'x');
                units
            },
            1,
            0,
        ),
        ("Windows's line ends", format!("{}\r\n{}\r\n", line(0), line(1)).into_bytes(), 2, 0),
        (
            "a mark between two files",
            [line(0).as_bytes(), b"\n\xEF\xBB\xBF", line(1).as_bytes(), b"\n"].concat(),
            2,
            0,
        ),
        ("a NUL between lines", [line(0).as_bytes(), b"\n\0\n", line(1).as_bytes()].concat(), 2, 0),
        ("a comma too many", format!("{{\"Records\":[{},{},]}}", line(0), line(1)).into_bytes(), 2, 0),
        (
            "Python's quotation marks",
            format!("{}\n{{'errorCode': 'AccessDenied'}}\n", line(0)).into_bytes(),
            1,
            1,
        ),
        ("no number", format!("{}\n{{\"error\": NaN}}\n", line(0)).into_bytes(), 1, 1),
        ("a caller that is a string", with("userIdentity", json!("mary")), 1, 0),
        (
            "a HAR, one of whose bodies is no base64",
            json!({"log": {"entries": [
                {"response": {"status": 403, "content": {"encoding": "base64", "text": "QWNj*ZXNz"}}},
                {"response": {"status": 403, "content": {"text": line(0)}}},
                {"response": {"status": 200, "content": {"encoding": "base64", "text": "*"}}},
            ]}})
            .to_string()
            .into_bytes(),
            1,
            1,
        ),
        ("a message that is an object", with("errorMessage", json!({"a": 1})), 1, 0),
        ("parameters that are a list", with("requestParameters", json!([1, [2]])), 1, 0),
        ("resources that are an object", with("resources", json!({"ARN": "x"})), 1, 0),
        ("a field twice", line(0).replacen('{', "{\"awsRegion\":\"eu-west-1\",", 1).into_bytes(), 1, 0),
        (
            "a row that is longer than the head",
            {
                let mut table = csv(&all[..1], Value::to_string);
                table.pop();
                [table.as_slice(), b",\"more\",\"and more\"\n"].concat()
            },
            1,
            0,
        ),
        (
            "a table whose last quotation mark is missing",
            {
                let mut table = csv(&all[..2], Value::to_string);
                table.truncate(table.len() - 2);
                table
            },
            2,
            0,
        ),
        ("deep", "[".repeat(100_000).into_bytes(), 0, 1),
        ("deep objects", "{\"error\":".repeat(100_000).into_bytes(), 0, 1),
    ] {
        let (found, named) = read(&bytes);
        assert_eq!((found.len(), named.len()), (denials, faults), "{name}: {named:?}");
    }
}

/// Whoever reads many texts keeps the answers: each is what it would be alone, the second time too.
#[test]
fn answers_that_are_kept_are_the_same() {
    let texts: Vec<String> = ["tests/corpus/messages.jsonl", "tests/corpus/negatives.jsonl"]
        .iter()
        .flat_map(|name| {
            let bytes = std::fs::read(fixture(name)).unwrap();
            let values = serde_json::Deserializer::from_slice(&bytes).into_iter::<Value>();
            values.map(|value| value.unwrap()["text"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        })
        .collect();
    assert!(texts.len() > 700);
    let page = undeny::Page::default();
    let mut answers = records::Answers::new(page.clone());
    for text in &texts {
        let expected = undeny::diagnose(text, &page);
        assert_eq!(answers.diagnose(text), expected, "{text}");
        assert_eq!(answers.diagnose(text), expected, "{text}, again");
    }
    let denied = |id: &str, key: &str| {
        format!(
            "An error occurred (AccessDenied) when calling the GetObject operation (RequestId: {id}): Access Denied {key}"
        )
    };
    let key = "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    for (id, key) in [
        ("4442587FB7D0A2F9", ""),
        ("79104EXAMPLEB723", ""),
        ("4442587FB7D0A2F9", key),
        ("79104EXAMPLEB723", ""),
    ] {
        let text = denied(id, key);
        assert_eq!(answers.diagnose(&text), undeny::diagnose(&text, &page), "{text}");
    }
}

/// Denials that differ only in numbers share one answer, filled in: each is what it would be alone, word for word.
#[test]
fn answers_that_are_filled_in_are_the_same() {
    let page = undeny::Page::default();
    let mut answers = records::Answers::new(page.clone());
    let mut distinct = records::Answers::of_distinct(page.clone(), records::Form::Line);
    let mut same = |text: &str| {
        let expected = undeny::diagnose(text, &page);
        assert_eq!(answers.diagnose(text), expected, "{text}");
        assert_eq!(distinct.diagnose(text), expected, "{text}");
        let expected: Vec<Value> = expected.iter().map(|one| serde_json::to_value(one).unwrap()).collect();
        let json = distinct.diagnose_as_json(text);
        let json: Vec<Value> = json.iter().map(|one| serde_json::from_slice(one).unwrap()).collect();
        assert_eq!(json, expected, "{text}");
    };
    let asked = [
        ("dynamodb:PutItem", "arn:aws:dynamodb:us-east-1:111122223333:table/NAME"),
        ("s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket/NAME"),
        ("s3:PutObject", "arn:aws:s3:::amzn-s3-demo-bucket/logs/NAME/a.gz"),
        ("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:444455556666:function:NAME"),
        ("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:us-east-1:111122223333:secret:NAME"),
        ("logs:PutLogEvents", "arn:aws:logs:us-east-1:111122223333:log-group:/aws/batch/job:log-stream:NAME"),
        ("ecs:StopTask", "arn:aws:ecs:us-east-1:111122223333:task/cluster/NAME"),
        ("iam:PassRole", "arn:aws:iam::111122223333:role/NAME"),
    ];
    let names = [
        "Orders-1",
        "Orders-2",
        "Orders-17",
        "Orders-18",
        "Orders-20",
        "Orders-2026",
        "Orders-1731",
        "part-00017.parquet",
        "part-00018.parquet",
        "20261121",
        "2026-11-21",
        "job-20261121T0915",
        "job-0b6c1d3e-5a7f-4c1e-9c55-2f8f0a1b2c3d",
        "q1",
        "q2",
        "ec2-7",
        "ec2-8",
        "table123",
        "table124",
        "us-east-1-data",
        "us-east-3-data",
        "1731000000",
        "1",
        "2",
        "i-0fedcba9876543210",
        "i-0fedcba9876543211",
        "0b6c1d3e-5a7f-4c1e-9c55-2f8f0a1b2c3d",
        "1b6c1d3e-5a7f-4c1e-9c55-2f8f0a1b2c3e",
        "2b6c1d3e-5a7f-4c1e-9c55-2f8f0a1b2c3f",
        "app-0a1b2c3d",
        "app-0a1b2c3e",
        "app-20261121",
        "i-0123456789abcdef0",
        "run-3/step-4",
        "run-5/step-6",
        "anthropic.claude-3",
        "anthropic.claude-4",
        "Orders-17:3",
    ];
    let callers = [
        ("assumed-role/Build/i-0", 0),
        ("assumed-role/Build/i-0abc1234567", 9),
        ("assumed-role/Build/Orders-1", 7),
        ("assumed-role/Orders-17/session-40", 41),
        ("user/marymajor", 0),
    ];
    for (action, resource) in asked {
        for (number, name) in names.iter().enumerate() {
            let (caller, add) = callers[number / 3 % callers.len()];
            // Each caller comes with two sessions, so that one fills in what the other made.
            for caller in [caller.to_owned(), format!("{caller}{}", add + number), caller.to_owned()] {
                let resource = resource.replace("NAME", name);
                same(&format!(
                    "User: arn:aws:sts::111122223333:{caller} is not authorized to perform: {action} on resource: {resource} because no identity-based policy allows the {action} action"
                ));
            }
        }
    }
    // Real texts, and the same with other numbers: the digits of a long number, of an account, stay.
    let bytes = std::fs::read(fixture("tests/corpus/messages.jsonl")).unwrap();
    for value in serde_json::Deserializer::from_slice(&bytes).into_iter::<Value>().step_by(9) {
        let value = value.unwrap();
        let text = value["text"].as_str().unwrap();
        same(text);
        let others: Vec<String> = text
            .split_inclusive(|c: char| !c.is_ascii_digit())
            .map(|part| match part.len() {
                2..=6 => part
                    .chars()
                    .map(|c| if c.is_ascii_digit() { (b'9' - (c as u8 - b'0')) as char } else { c })
                    .collect(),
                _ => part.to_owned(),
            })
            .collect();
        same(&others.concat());
    }
}
