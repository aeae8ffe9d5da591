//! What holds of the evaluation of every policy and every request.
#![cfg(not(target_arch = "wasm32"))]

#[allow(dead_code)] // the judge uses the rest
#[path = "evaluate_judge/generate.rs"]
mod generate;

use generate::{Case, Chance, Context};
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use undeny::diagnosis::{ContextKey, Denial, DeniedAction, DeniedResource};
use undeny::evaluate::{Document, Known, Outcome, Request, Says, Value, Verdict, apply, explain};
use undeny::iam::{DenyEffect, PolicyType, Principal};

fn statement(case: &Case) -> Json {
    case.policy["Statement"][0].clone()
}

fn document(statements: &[Json]) -> Document {
    Document::read(&json!({"Version": "2012-10-17", "Statement": statements}).to_string())
}

fn request(principal: &str, case: &Case, context: &Context) -> Request {
    let mut request = Request::default();
    request.set_principal(Principal::read(principal));
    request.actions = vec![case.action.clone()];
    request.resource = Some(Value::new(&case.resource));
    for (key, value) in
        context.iter().filter(|(key, _)| !key.starts_with("aws:Principal") && *key != "aws:username")
    {
        let known = match value {
            None => Known::Absent,
            Some(Json::Array(list)) => {
                Known::Values(list.iter().map(|one| Value::new(one.as_str().unwrap())).collect())
            }
            Some(one) => Known::Values(vec![Value::new(one.as_str().unwrap())]),
        };
        request.set(key, known);
    }
    request
}

/// The denial of a case, as a decoded authorization message tells of it.
fn denial(case: &Case, context: &Context) -> Denial {
    let values = |value: &Json| match value {
        Json::Array(list) => list.iter().map(|one| one.as_str().unwrap().to_owned()).collect(),
        one => vec![one.as_str().unwrap().to_owned()],
    };
    let keys = context.iter().filter(|(key, _)| !key.starts_with("aws:Principal") && *key != "aws:username");
    Denial {
        principal: Some(Principal::read(&case.principal)),
        actions: vec![DeniedAction {
            name: Some(case.action.clone()),
            ..DeniedAction::printed(case.action.clone())
        }],
        resource: Some(DeniedResource {
            arn: Some(case.resource.clone()),
            ..DeniedResource::printed(case.resource.clone())
        }),
        effect: DenyEffect::Explicit,
        policy_type: Some(PolicyType::ServiceControl),
        context: keys
            .filter_map(|(key, value)| Some(ContextKey { key: key.clone(), values: values(value.as_ref()?) }))
            .collect(),
        ..Denial::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_statement_never_turns_a_deny_into_an_allow(seed: u64, count in 1usize..6) {
        let mut chance = Chance::new(seed);
        let cases: Vec<Case> = (0..count).map(|_| generate::case(&mut chance)).collect();
        let mut statements: Vec<Json> = cases.iter().map(statement).collect();
        let context = cases[0].complete(&Context::new(), &mut chance);
        let request = request(&cases[0].principal, &cases[0], &context);
        let before = document(&statements).outcome(&request);
        let more = statement(&generate::case(&mut chance));
        statements.insert(chance.below(statements.len() + 1), more);
        let after = document(&statements).outcome(&request);
        if matches!(before, Outcome::Denied(_)) {
            prop_assert!(matches!(after, Outcome::Denied(_)), "{after:?}");
        }
        if matches!(before, Outcome::Depends(..)) {
            prop_assert!(after != Outcome::NotAllowed, "an open statement stays open");
        }
    }

    #[test]
    fn the_edit_lets_the_request_past_and_nothing_else(seed: u64, style in 0..3u8) {
        let mut chance = Chance::new(seed);
        let case = generate::case(&mut chance);
        let mut deny = statement(&case);
        deny["Effect"] = json!("Deny");
        for element in ["Principal", "NotPrincipal"] {
            deny.as_object_mut().unwrap().remove(element);
        }
        if chance.one_in(3) {
            let operator = ["ArnNotLike", "StringNotEquals", "StringNotLike", "ArnNotEquals"][chance.below(4)];
            let admin = json!("arn:aws:iam::111122223333:role/BreakGlass");
            let condition = &mut deny["Condition"];
            if condition.is_null() { *condition = json!({}); }
            condition[operator]["aws:PrincipalArn"] = if chance.one_in(2) { admin } else { json!([admin]) };
        }
        let keep = statement(&generate::case(&mut chance));
        let keep = json!({"Effect": "Allow", "Action": keep.get("Action").cloned().unwrap_or(json!("*")), "Resource": "*"});
        let whole = json!({"Version": "2012-10-17", "Statement": [keep, deny]});
        let text = if style == 0 { whole.to_string() } else { serde_json::to_string_pretty(&whole).unwrap() };
        let context = case.complete(&Context::new(), &mut chance);
        let denial = denial(&case, &context);
        let finding = explain(&text, &denial);
        let Some(edit) = finding.edit else {
            prop_assert_eq!(finding.policies[0].statements[1].verdict, Says::DoesNotMatch);
            return Ok(());
        };
        let after = apply(&text, &edit.changes[0].insertions);
        let again = explain(&after, &denial);
        prop_assert!(again.policies[0].faults.iter().all(|of| finding.policies[0].faults.iter().any(|was| was.code == of.code)), "{}", after);
        prop_assert_eq!(again.policies[0].statements[1].verdict, Says::DoesNotMatch, "{}", after);
        prop_assert!(edit.changes[0].diff.lines().skip(3).any(|line| line.starts_with('+')));
        // For everybody else the document does what it did.
        let (old, new) = (Document::read(&text), Document::read(&after));
        for other in ["arn:aws:iam::111122223333:user/stranger", "arn:aws:sts::111122223333:assumed-role/Other/x",
                      "arn:aws:iam::999999999999:role/Build"] {
            let request = request(other, &case, &context);
            // Which of several conditions is not met may be another one: the edit adds one before it.
            let of = |document: &Document| -> Vec<Option<Verdict>> {
                let verdicts = document.statements.iter().map(|of| of.verdict(&request));
                verdicts.map(|verdict| (!matches!(verdict, Verdict::DoesNotMatch(_))).then_some(verdict)).collect()
            };
            prop_assert_eq!(of(&old), of(&new), "{}", other);
        }
    }

    #[test]
    fn any_text_is_answered(text in r#"[\{\}\[\]":,a-zA-Z \n$*?/]{0,200}"#, seed: u64) {
        let mut chance = Chance::new(seed);
        let case = generate::case(&mut chance);
        let denial = denial(&case, &case.complete(&Context::new(), &mut chance));
        let mut broken = case.policy.to_string();
        let at = chance.below(broken.len());
        if broken.is_char_boundary(at) {
            broken.insert_str(at, &text);
        }
        for text in [&text, &broken] {
            for policy in explain(text, &denial).policies {
                let whole = policy.text.as_deref().unwrap_or(text);
                for statement in policy.statements {
                    prop_assert!(whole.get(statement.span.start..statement.span.end).is_some());
                }
                for fault in policy.faults {
                    prop_assert!(whole.get(fault.span.start..fault.span.end).is_some());
                    prop_assert!(fault.line >= 1 && fault.column >= 1);
                }
            }
        }
    }
}
