//! Any text: `cargo +nightly fuzz run text`.
#![no_main]

mod check;

libfuzzer_sys::fuzz_target!(|text: &str| check::read(text));
