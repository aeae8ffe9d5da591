//! A decoded authorization message: `cargo +nightly fuzz run decoded_message`.
#![no_main]

mod check;

libfuzzer_sys::fuzz_target!(|fields: (&str, &str, &str, bool)| {
    let (action, resource, rest, escaped) = fields;
    let message = format!(
        r#"{{"allowed":false,"explicitDeny":true,{rest}"context":{{"principal":{{"arn":"arn:aws:iam::111122223333:user/ana"}},"action":"{action}","resource":"{resource}","conditions":{{"items":[{{"key":"{rest}","values":{{"items":[{{"value":"{action}"}}]}}}}]}}}}}}"#
    );
    check::read(&if escaped { message.replace('"', "\\\"") } else { message });
});
