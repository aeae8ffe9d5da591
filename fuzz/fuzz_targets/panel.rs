//! The console's panel: `cargo +nightly fuzz run panel`.
#![no_main]

mod check;

libfuzzer_sys::fuzz_target!(|fields: (&str, &str, &str, &str)| {
    let (action, user, resource, gap) = fields;
    check::read(&format!(
        "Access denied to {action}{gap}You don't have permission to {action}. To request access, copy the following text and send it to your AWS administrator.{gap}User: {user}{gap}Action: {action}{gap}On resource(s): {resource}{gap}Context: no identity-based policy allows the action"
    ));
});
