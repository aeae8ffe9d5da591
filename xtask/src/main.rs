//! `cargo xtask`: the project's tasks.

mod bench;
mod check;
mod console;
mod demo;
mod dist;
mod figures;
mod generate;
mod import;
mod judge;
mod mutants;
mod setup;
mod steps;
mod tally;
mod test;
mod tools;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// undeny's tasks: set-up, checks, tests, the demo, packages, benches and the import of the reference.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
    /// Print the output of every step as it runs, not only of a step that fails
    #[arg(long, short, global = true)]
    verbose: bool,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the other tasks need, each at its pinned version; skips what is there
    Setup,
    /// Formatting, lints and types of Rust and JavaScript
    Check(check::Options),
    /// All tests: checks, native, WebAssembly in both browsers, the extension in both browsers
    Test(test::Options),
    /// Explain a denial on an offline AWS console in Chromium and Firefox
    Demo(demo::Options),
    /// Serve the offline AWS console on this machine, for any browser
    Console(console::Options),
    /// Build the packages: extension, widget, command line, sources, and their sums
    Dist(dist::Options),
    /// Measure reading, look-ups and the browser side
    Bench(bench::Options),
    /// Write CloudTrail's files as they lie in S3, accounts × days, for tests and benches
    Generate(generate::Options),
    /// Rebuild crate/reference/*.tsv from the pinned packages
    Import,
    /// Print a locale's file: its sentences, and English where it has none
    Locale {
        /// The language: `de`
        tag: String,
    },
    /// Have other people's IAM tools judge the statement for every action
    Judge,
    /// Change a sample of the engine's code, a place at a time, and count the changes that the tests notice
    Mutants(mutants::Options),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    steps::set_verbose(arguments.verbose);
    let root = tools::project_root();
    let outcome = match arguments.task {
        Task::Setup => setup::run(&root, setup::Need::Tests),
        Task::Check(options) => check::run(&root, &options),
        Task::Test(options) => test::run(&root, &options),
        Task::Demo(options) => demo::run(&root, &options),
        Task::Console(options) => console::run(&root, &options),
        Task::Dist(options) => dist::task(&root, &options),
        Task::Bench(options) => bench::run(&root, &options),
        Task::Generate(options) => generate::run(&options),
        Task::Import => import::run(&root),
        Task::Locale { tag } => {
            anstream::print!("{}", undeny::say::locale::source(&tag));
            Ok(())
        }
        Task::Judge => judge::run(&root),
        Task::Mutants(options) => mutants::run(&root, &options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if test::is_reported(&error) => ExitCode::FAILURE,
        Err(error) => {
            anstream::eprintln!("{}error:{} {error:#}", steps::BAD, steps::PLAIN);
            ExitCode::FAILURE
        }
    }
}
