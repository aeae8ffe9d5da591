//! Packs crate/reference/*.tsv into the tables that the engine looks up.
fn main() {}
