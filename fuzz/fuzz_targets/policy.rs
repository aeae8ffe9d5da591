//! Policies that people paste, against what they were refused: the text before the first NUL is a policy, the rest a denial.
#![no_main]

use libfuzzer_sys::fuzz_target;
use undeny::evaluate::{Document, explain};

const DENIAL: &str = "User: arn:aws:sts::111122223333:assumed-role/Build/i-1 is not authorized to perform: s3:PutObject on \
    resource: \"arn:aws:s3:::amzn-s3-demo-bucket/a\" with an explicit deny in a service control policy";

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (policy, denial) = text.split_once('\0').unwrap_or((text, DENIAL));
    for diagnosis in undeny::diagnose(denial, &undeny::Page::default()) {
        let finding = explain(policy, &diagnosis.denial);
        for found in &finding.policies {
            for statement in &found.statements {
                let whole = found.text.as_deref().unwrap_or(policy);
                // A text that was URL-encoded as a whole has its own.
                assert!(whole.get(statement.span.start..statement.span.end).is_some(), "{:?}", statement.span);
            }
        }
        let changes = finding.edit.iter().flat_map(|edit| &edit.changes);
        for change in changes {
            let found = finding.policies.iter().find(|of| of.name == change.policy);
            let whole = found.and_then(|of| of.text.as_deref()).unwrap_or(policy);
            drop(Document::edited(whole, &change.insertions));
        }
    }
});
