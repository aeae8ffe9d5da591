//! `cargo xtask setup`: installs what the other tasks need.
//!
//! Every tool has one pinned version and lives in `target/tools`, or comes from the system's package manager. What is
//! right already is left alone, so that a second run takes a second or two. What can't be installed here is named,
//! with the command that would install it.

mod cargo_tools;
mod npm;
mod python;
mod system;

use std::path::Path;

use anyhow::{Result, bail};

use crate::steps;

pub use python::environment;

/// Installs what is missing. Errs, after having tried everything, when something is still missing.
pub fn run(root: &Path) -> Result<()> {
    system::need_node()?;
    // Compiling keeps the processors busy while apt, npm and pip wait for the network.
    let outcomes = std::thread::scope(|scope| {
        let compiled = scope.spawn(|| cargo_tools::install(root));
        let packages = scope.spawn(|| {
            let npm = npm::install(root);
            let system = system::install(root);
            let python = python::install(root);
            [npm, system, python].into_iter().filter_map(Result::err).collect::<Vec<_>>()
        });
        let mut errors =
            packages.join().unwrap_or_else(|_| vec![anyhow::anyhow!("installing packages broke off")]);
        match compiled.join() {
            Ok(Ok(())) => {}
            Ok(Err(error)) => errors.push(error),
            Err(_) => errors.push(anyhow::anyhow!("installing tools with cargo broke off")),
        }
        errors
    });
    for error in &outcomes {
        steps::say(&format!("{}missing{} {error:#}", steps::BAD, steps::PLAIN));
    }
    if !outcomes.is_empty() {
        bail!("set-up is not complete; what is missing is named above");
    }
    Ok(())
}
