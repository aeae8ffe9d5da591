//! `undeny report`: denials in bulk.

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use undeny::render::{Format, json};
use undeny::report::{self, Gathered, Options, Report};

use super::{Failure, input, told};

/// The options of `undeny report`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Files or folders, in every shape that `undeny explain` reads. Standard input where it is left out or `-`.
    files: Vec<PathBuf>,
    /// Where to write it; by its ending as a page (.html), JSON or CSV.
    #[arg(short, long, value_name = "FILE", default_value = "report.html", conflicts_with_all = ["json", "csv"])]
    output: PathBuf,
    /// Print it as JSON.
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// Print its denials as CSV.
    #[arg(long)]
    csv: bool,
    /// An earlier report, as JSON: what is new since then is marked.
    #[arg(long, value_name = "REPORT")]
    since: Option<PathBuf>,
    /// The names of accounts: a CSV file with the number and the name in the first two columns.
    #[arg(long, value_name = "FILE")]
    accounts: Option<PathBuf>,
    /// Write a least policy for each principal into this folder, too.
    #[arg(long, value_name = "FOLDER")]
    policies: Option<PathBuf>,
    /// Write the policies as Terraform, too.
    #[arg(long)]
    terraform: bool,
    /// Whose report it is, for its title.
    #[arg(long)]
    title: Option<String>,
}

/// The forms of a report.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Page,
    Json,
    Csv,
}

/// Reads, reports, and says by the exit status whether there was a denial.
pub fn run(options: &Arguments) -> Result<ExitCode, Failure> {
    let form = match options.output.extension().and_then(|ending| ending.to_str()) {
        Some("json") => Form::Json,
        Some("csv") => Form::Csv,
        _ => Form::Page,
    };
    // What is asked for is looked at before hours are spent on reading.
    let since = options.since.as_deref().map(earlier).transpose()?;
    let accounts = options.accounts.as_deref().map(names).transpose()?.unwrap_or_default();
    let input::Read { taken: mut gathered, faults, files } =
        input::read(&options.files, Gathered::default, Gathered::with);
    let faults = [faults, std::mem::take(&mut gathered.faults).finish()].concat();
    let report =
        Report::new(gathered, &Options { accounts, since, files: files.max(1), unread: faults.len() });
    if let Some(folder) = &options.policies {
        write_policies(&report, folder, options.terraform)?;
    }
    if options.json || options.csv {
        let mut out = anstream::stdout().lock();
        let form = if options.json { Form::Json } else { Form::Csv };
        write(&report, form, options, &mut io::BufWriter::with_capacity(BUFFER, &mut out))?;
        out.flush()?;
    } else {
        let failed = |error| Failure::Write(options.output.display().to_string(), error);
        let file = std::fs::File::create(&options.output).map_err(failed)?;
        write(&report, form, options, &mut io::BufWriter::with_capacity(BUFFER, file)).map_err(failed)?;
        summary(&report, &options.output);
    }
    told(&faults)?;
    if report.denials.is_empty() && report.noise.is_empty() {
        eprintln!("undeny: no AWS access denial in these files");
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

/// How much is written at a time.
const BUFFER: usize = 1 << 18;

fn write(report: &Report, form: Form, options: &Arguments, out: &mut impl Write) -> io::Result<()> {
    match form {
        Form::Page => {
            out.write_all(report::page(report, options.title.as_deref(), options.terraform).as_bytes())?;
        }
        Form::Json => {
            serde_json::to_writer_pretty(&mut *out, report)?;
            out.write_all(b"\n")?;
        }
        Form::Csv => report::csv(report, &mut *out)?,
    }
    out.flush()
}

fn summary(report: &Report, file: &Path) {
    let totals = &report.totals;
    eprintln!(
        "{}: {} denials of {} people and {} machine roles; {} requests still stuck; {} of known probes apart; {} principals with a policy",
        file.display(),
        totals.denials,
        totals.people,
        totals.machines,
        totals.stuck,
        totals.noise,
        totals.grantable
    );
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| Failure::Input(file.display().to_string(), error))
}

fn earlier(file: &Path) -> Result<Report, Failure> {
    let wrong = |error: serde_json::Error| {
        let what = format!("no report of `undeny report --json` ({error})");
        Failure::Input(file.display().to_string(), io::Error::new(io::ErrorKind::InvalidData, what))
    };
    serde_json::from_slice(&read(file)?).map_err(wrong)
}

/// Numbers and names of accounts; a head and other lines are passed over.
fn names(file: &Path) -> Result<HashMap<String, String>, Failure> {
    let bytes = read(file)?;
    let mut names = HashMap::new();
    let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes.as_slice());
    for row in rows.byte_records().map_while(Result::ok) {
        let cell = |at| {
            row.get(at).map(|cell: &[u8]| {
                String::from_utf8_lossy(cell).trim().trim_start_matches('\u{feff}').to_owned()
            })
        };
        let (Some(first), Some(second)) = (cell(0), cell(1)) else { continue };
        // Some lists have the name first.
        let is_number = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number(&first) {
            names.insert(first, second);
        } else if is_number(&second) {
            names.insert(second, first);
        }
    }
    if names.is_empty() {
        let what = "no account number of twelve digits in its first two columns";
        return Err(Failure::Input(
            file.display().to_string(),
            io::Error::new(io::ErrorKind::InvalidData, what),
        ));
    }
    Ok(names)
}

fn write_policies(report: &Report, folder: &Path, terraform: bool) -> Result<(), Failure> {
    let failed = |file: &Path| {
        let name = file.display().to_string();
        move |error| Failure::Write(name, error)
    };
    std::fs::create_dir_all(folder).map_err(failed(folder))?;
    for filed in report.policies.iter().flat_map(|least| &least.policies) {
        let file = folder.join(format!("{}.json", filed.file));
        std::fs::write(&file, json::document(&filed.policy.document) + "\n").map_err(failed(&file))?;
        let hcl = terraform.then(|| Format::Terraform.write(&filed.policy)).flatten();
        if let Some(hcl) = hcl {
            let file = folder.join(format!("{}.tf", filed.file));
            std::fs::write(&file, hcl).map_err(failed(&file))?;
        }
    }
    Ok(())
}
