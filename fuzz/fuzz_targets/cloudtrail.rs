//! A CloudTrail event around any message: `cargo +nightly fuzz run cloudtrail`.
#![no_main]

mod check;

libfuzzer_sys::fuzz_target!(|fields: (&str, &str, &str, bool)| {
    let (message, arn, rest, escaped) = fields;
    let event = format!(
        r#"{{"eventVersion":"1.11","userIdentity":{{"arn":"{arn}"}},"eventSource":"s3.amazonaws.com","eventName":"GetObject","errorCode":"AccessDenied","errorMessage":"{message}",{rest}}}"#
    );
    check::read(&if escaped { event.replace('"', "\\\"") } else { event });
});
