//! `undeny mcp` as a client speaks with it: a line of JSON each way.
#![cfg(feature = "mcp")]

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

const DENIAL: &str = "User: arn:aws:iam::123456789012:user/mary is not authorized to perform: lambda:GetFunction on resource: \
    arn:aws:lambda:us-east-1:123456789012:function:orders because no identity-based policy allows the lambda:GetFunction action";

#[test]
fn three_tools_answer_with_objects() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_undeny"))
        .arg("mcp")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut to = child.stdin.take().unwrap();
    let mut from = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut id = 0;
    let mut ask = |method: &str, parameters: Value| -> Value {
        id += 1;
        writeln!(to, "{}", json!({"jsonrpc": "2.0", "id": id, "method": method, "params": parameters}))
            .unwrap();
        let answer: Value = serde_json::from_str(&from.next().unwrap().unwrap()).unwrap();
        if method == "initialize" {
            writeln!(to, "{}", json!({"jsonrpc": "2.0", "method": "notifications/initialized"})).unwrap();
        }
        assert_eq!(answer["id"], id, "{answer}");
        answer["result"].clone()
    };
    let client = json!({"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}});
    assert_eq!(ask("initialize", client)["serverInfo"]["name"], "undeny");
    let tools = ask("tools/list", json!({}));
    let tools = tools["tools"].as_array().unwrap();
    assert_eq!(tools.len(), 3);
    for tool in tools {
        assert_eq!(tool["annotations"]["readOnlyHint"], true, "{tool}");
        assert_eq!(tool["outputSchema"]["type"], "object", "{tool}");
    }
    for (tool, arguments, place, value) in [
        ("explain_denial", json!({"text": DENIAL}), "/denials/0/policyType", json!("identity-based policy")),
        ("explain_denial", json!({"text": "nothing was refused"}), "/denials", json!([])),
        (
            "least_policy",
            json!({"text": DENIAL}),
            "/policies/0/document/Statement/0/Action",
            json!("lambda:GetFunction"),
        ),
        ("actions_for", json!({"name": "s3 ListObjectsV2"}), "/actions/0/name", json!("s3:ListBucket")),
    ] {
        let answer = ask("tools/call", json!({"name": tool, "arguments": arguments}));
        assert_eq!(answer["structuredContent"].pointer(place), Some(&value), "{tool}: {answer}");
    }
    drop(to);
    assert!(child.wait().unwrap().success(), "it ends where its input ends");
}
