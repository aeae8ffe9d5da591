//! What holds of every text: a denial written in any template and any wrapping reads back to itself, and no text at all
//! makes the reader panic or point outside of it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use proptest::prelude::*;
use proptest::sample::select;
use undeny::iam::{DenyEffect, PolicyType};
use undeny::read::{Reading, read};

/// What a message is written from.
#[derive(Clone, Debug)]
struct Facts {
    principal: String,
    action: String,
    resource: Option<String>,
    reason: Option<(PolicyType, bool)>,
}

fn principal() -> impl Strategy<Value = String> {
    let partition = select(vec!["aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b"]);
    let account = select(vec!["111122223333", "444455556666", "123456789012", "999999999999"]);
    // The characters that IAM allows in names: letters, digits and `_+=,.@-`.
    let role = "[A-Za-z0-9][A-Za-z0-9_+=@-]{0,30}[A-Za-z0-9]";
    let session = "[A-Za-z0-9][A-Za-z0-9_=@-]{0,30}[A-Za-z0-9]";
    (partition, account, role, session, 0..4).prop_map(|(partition, account, role, session, kind)| match kind
    {
        0 => format!("arn:{partition}:iam::{account}:user/{role}"),
        1 => format!("arn:{partition}:sts::{account}:assumed-role/{role}/{session}"),
        2 => format!("arn:{partition}:iam::{account}:role/service-role/{role}"),
        _ => format!("arn:{partition}:sts::{account}:federated-user/{session}"),
    })
}

fn facts() -> impl Strategy<Value = Facts> {
    let action = "(ec2|s3|kms|dynamodb|bedrock-agentcore|execute-api):[A-Z][a-z]{2,12}[A-Z][a-z]{2,12}";
    let resource = proptest::option::of(prop_oneof![
        Just("*".to_owned()),
        "arn:aws:dynamodb:us-east-1:111122223333:table/[A-Za-z0-9][A-Za-z0-9_.-]{0,20}[A-Za-z0-9]",
        "arn:aws:lambda:eu-west-1:444455556666:function:[A-Za-z0-9][A-Za-z0-9_-]{0,20}[A-Za-z0-9]",
        "role [A-Z][A-Za-z0-9_-]{0,20}[0-9]",
    ]);
    let reason = proptest::option::of((select(PolicyType::ALL.to_vec()), any::<bool>()));
    (principal(), action, resource, reason).prop_map(|(principal, action, resource, reason)| Facts {
        principal,
        action,
        resource,
        reason,
    })
}

/// The sentence as AWS writes it.
fn sentence(facts: &Facts) -> String {
    let Facts { principal, action, resource, reason } = facts;
    let on = resource.as_ref().map_or(String::new(), |resource| format!(" on resource: {resource}"));
    let why = match reason {
        None => String::new(),
        Some((policy, false)) => format!(" because no {policy} allows the {action} action"),
        Some((policy, true)) => format!(" with an explicit deny in a {policy}"),
    };
    format!("User: {principal} is not authorized to perform: {action}{on}{why}")
}

/// Breaks `text` at `width`, at blanks where there are any, and puts `mark` before each further line.
fn folded(text: &str, width: usize, mark: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().unwrap();
        if line.is_empty() {
            line.push_str(word);
        } else if line.len() + 1 + word.len() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.join(&format!("\n{mark}"))
}

/// Ways in which a message arrives.
fn wrapped(text: &str, way: u8, width: usize) -> String {
    let json = serde_json::to_string(text).unwrap();
    match way {
        0 => text.to_owned(),
        1 => format!("An error occurred (AccessDenied) when calling the X operation: {text}"),
        2 => format!("{{\"message\":{json},\"code\":403}}"),
        3 => serde_json::to_string(&format!("{{\"Message\":{json}}}")).unwrap(),
        4 => folded(text, width, ""),
        5 => format!("│ {}", folded(text, width, "│ ")),
        6 => format!("# {}", folded(text, width, "# ")),
        7 => format!("> {}", folded(text, width, "> ")),
        8 => format!("<p><code>{text}</code></p>"),
        9 => format!(
            "\u{1b}[31m{}\u{1b}[0m",
            text.replace("not authorized", "\u{1b}[1mnot authorized\u{1b}[22m")
        ),
        10 => text.replace(' ', "\u{a0}"),
        11 => text.replace("::", "::\u{200b}"),
        12 => folded(text, width, "").replace('\n', "\r\n      "),
        13 => format!("`{text}`."),
        14 => format!("“{text}”"),
        15 => format!("<Error><Code>AccessDenied</Code><Message>{text}</Message></Error>"),
        16 => {
            format!("2026-02-03T04:05:06.7890123Z {}", folded(text, width, "2026-02-03T04:05:06.7890123Z "))
        }
        17 => {
            format!("{text} (Service: X, Status Code: 403, Request ID: 11111111-2222-3333-4444-555555555555)")
        }
        _ => format!("AccessDenied: {text}\n\tstatus code: 403, request id: 11111111"),
    }
}
const WAYS: u8 = 19;

fn check_spans(text: &str, readings: &[Reading]) {
    for reading in readings {
        assert!(reading.span.start < reading.span.end, "{:?} in {text:?}", reading.span);
        assert!(text.get(reading.span.start..reading.span.end).is_some(), "{:?} in {text:?}", reading.span);
        assert!(reading.count > 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn a_denial_reads_back_to_itself(facts in facts(), way in 0..WAYS, width in 50_usize..120) {
        let text = wrapped(&sentence(&facts), way, width);
        let readings = read(&text);
        check_spans(&text, &readings);
        prop_assert_eq!(readings.len(), 1, "{}", text);
        let denial = &readings[0].denial;
        prop_assert_eq!(denial.principal.as_ref().map(|p| &p.raw), Some(&facts.principal), "{}", &text);
        prop_assert_eq!(denial.actions.iter().map(|a| &a.raw).collect::<Vec<_>>(), vec![&facts.action], "{}", &text);
        prop_assert_eq!(denial.resource.as_ref().map(|r| &r.raw), facts.resource.as_ref(), "{}", &text);
        let effect = match facts.reason {
            None => DenyEffect::Unknown,
            Some((_, false)) => DenyEffect::Implicit,
            Some((_, true)) => DenyEffect::Explicit,
        };
        prop_assert_eq!(denial.effect, effect, "{}", &text);
        prop_assert_eq!(denial.policy_type, facts.reason.map(|(policy, _)| policy), "{}", &text);
    }

    #[test]
    fn any_text_can_be_read(text in "\\PC{0,400}") {
        check_spans(&text, &read(&text));
    }

    #[test]
    fn any_order_of_the_grammar_s_words_can_be_read(words in proptest::collection::vec(select(WORDS.to_vec()), 0..60)) {
        for between in ["", " ", "\n"] {
            let text = words.join(between);
            check_spans(&text, &read(&text));
        }
    }

    #[test]
    fn a_mutilated_denial_can_be_read(
        facts in facts(), way in 0..WAYS, cut in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), put in "\\PC{0,3}",
    ) {
        let mut text = wrapped(&sentence(&facts), way, 80);
        let boundary = |text: &str, index: usize| (0..=index).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(boundary(&text, cut.index(text.len() + 1)));
        let place = boundary(&text, at.index(text.len() + 1));
        text.insert_str(place, &put);
        check_spans(&text, &read(&text));
    }
}

/// Pieces that the grammars look for, and pieces that could confuse them.
const WORDS: &[&str] = &[
    "User: ",
    "User",
    "arn:aws:iam::111122223333:user/ana",
    "arn:",
    "is not authorized to perform",
    ":",
    "perform: ",
    "s3:GetObject",
    "on resource: ",
    "*",
    "\"",
    "\\\"",
    "because no ",
    "identity-based policy",
    " allows the ",
    "action",
    "with an explicit deny in a ",
    "service control policy",
    "explicitDeny",
    "context",
    "\"action\":",
    "\"arn\":\"",
    "{",
    "}",
    "errorCode",
    "eventName",
    "eventVersion",
    "AccessDenied",
    "(AccessDenied)",
    " when calling the ",
    "operation",
    "Access denied to ",
    "You don't have permission to ",
    "To request access, copy",
    "Action: ",
    "Context: ",
    "Service: ",
    "Encoded authorization failure message: ",
    "You are not authorized to perform this operation.",
    "cannot be assumed by ",
    "unable to assume the role ",
    "the security token included in the request is invalid",
    "ExpiredToken:",
    "does not exist or is not attachable",
    "The ciphertext refers to a customer master key that does not exist",
    "<Code>",
    "</Code>",
    "<",
    ">",
    "&quot;",
    "&amp;",
    "\\n",
    "\\u001b[31m",
    "\u{1b}[0m",
    "\u{1b}]0;",
    "│ ",
    "# ",
    "é",
    "…",
    "\u{200b}",
    "İ",
    "operation error S3: GetObject, ",
    "api error ",
    "(Service: ",
    "Status Code: 403",
    ")",
    "2026-02-03T04:05:06Z ",
    "InvalidAccessKeyId",
    "IDPRejectedClaim",
    "Forbidden",
    "[…]",
    "...",
    "\u{1F512}",
];
