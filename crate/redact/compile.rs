//! Build time only: compiles the table of labels into the bytes of one sparse automaton.

#[path = "labels.rs"]
mod labels;

use std::path::Path;

use regex_automata::dfa::{dense, sparse};

/// Writes the automaton for the target's byte order to `labels.dfa` under `out`.
pub fn compile(out: &Path) -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=crate/redact/labels.rs");
    let expressions: Vec<&str> = labels::LABELS.iter().map(|&(_, _, expression)| expression).collect();
    let config = dense::Config::new().minimize(true);
    let dense = dense::Builder::new().configure(config).build_many(&expressions)?;
    let automaton: sparse::DFA<Vec<u8>> = dense.to_sparse()?;
    let big_endian = std::env::var("CARGO_CFG_TARGET_ENDIAN").is_ok_and(|endian| endian == "big");
    let bytes = if big_endian { automaton.to_bytes_big_endian() } else { automaton.to_bytes_little_endian() };
    std::fs::write(out.join("labels.dfa"), bytes)?;
    Ok(())
}
