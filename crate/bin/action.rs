//! `undeny action`: what an operation or an action needs.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;
use undeny::reference::{self, AccessLevel, Action, Service};
use undeny::render::text::{Style, columns};
use undeny::say::messages::{AccessLevels, LookUp};
use undeny::say::sentence::Noun;
use undeny::say::{Name, said};

use super::{Colours, Failure};

/// The options of `undeny action`.
#[derive(clap::Args)]
pub struct Arguments {
    /// An action (`lambda:GetFunction`), a service and its operation as the SDK or the AWS CLI writes them (`s3
    /// ListObjectsV2`, `s3api list-objects-v2`), or an operation alone.
    #[arg(required = true, num_args = 1..=2)]
    name: Vec<String>,
    /// Print it as JSON.
    #[arg(long)]
    pub json: bool,
}

/// What was asked for, and what it needs.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "mcp", derive(rmcp::schemars::JsonSchema), schemars(crate = "rmcp::schemars"))]
pub struct Needs {
    /// As it was asked.
    pub asked: String,
    /// The actions that allow it; all of them are needed where an operation of one service is asked for.
    pub actions: Vec<Needed>,
    /// Names that may have been meant, where nothing of this name is known.
    pub nearest: Vec<String>,
}

/// An action, as the service authorization reference has it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "mcp", derive(rmcp::schemars::JsonSchema), schemars(crate = "rmcp::schemars"))]
pub struct Needed {
    /// `s3:ListBucket`.
    pub name: String,
    /// The service's name.
    pub service: String,
    /// `List`, `Read`, `Write`, `Tagging` or `Permissions management`.
    pub access_level: String,
    /// The page of the reference.
    pub docs: String,
    /// The resource types that a statement can name; none where it can name only `*`.
    pub resource_types: Vec<ResourceForm>,
    /// The service's own condition keys that it supports.
    pub condition_keys: Vec<String>,
    /// Actions that are needed besides it, always or for some requests.
    pub dependent_actions: Vec<String>,
}

/// A resource type.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "mcp", derive(rmcp::schemars::JsonSchema), schemars(crate = "rmcp::schemars"))]
pub struct ResourceForm {
    /// `bucket`.
    pub name: String,
    /// Whether the action needs one.
    pub required: bool,
    /// How its ARNs are written.
    pub arn_formats: Vec<String>,
}

/// Looks up an action or an operation.
pub fn look_up(words: &[String]) -> Needs {
    let asked = words.join(" ");
    let (service, name) = match words {
        [service, operation] => (Some(service.as_str()), operation.as_str()),
        [one] => one.split_once(':').map_or((None, one.as_str()), |(service, name)| (Some(service), name)),
        _ => (None, ""),
    };
    // The AWS CLI writes `list-objects-v2`, the reference `ListObjectsV2`; capitals do not matter to it.
    let plain: String = name.chars().filter(|c| *c != '-').collect();
    let known = service.and_then(service_of);
    let actions = match (service, known) {
        (Some(_), Some(service)) if words.len() == 1 => {
            // An action before an operation of the same name.
            let action = service.action(&plain);
            action.map_or_else(|| reference::actions_of_operation(service, &plain), |action| vec![action])
        }
        (Some(_), Some(service)) => reference::actions_of_operation(service, &plain),
        (Some(_), None) => Vec::new(),
        (None, _) => reference::actions_named(&plain),
    };
    let nearest = if actions.is_empty() { nearest(service, known, &plain) } else { Vec::new() };
    Needs { asked, actions: actions.into_iter().map(needed).collect(), nearest }
}

/// A service by its IAM prefix, or by what the SDK and the CLI call it.
fn service_of(name: &str) -> Option<Service> {
    let of = |name: &str| reference::service(name).or_else(|| reference::service_by_sdk_name(name));
    // The CLI has `s3api` and `s3control`, the SDK too.
    of(name).or_else(|| of(name.strip_suffix("api")?))
}

/// At most this many names that may have been meant.
const NEAREST: usize = 8;

fn nearest(asked: Option<&str>, known: Option<Service>, name: &str) -> Vec<String> {
    let service = known.or_else(|| reference::service(&reference::nearest_service(asked?)?));
    let Some(service) = service else { return Vec::new() };
    let mut found: Vec<String> = Vec::new();
    let exact = service.action(name).map(Action::name);
    let near = reference::nearest_action(&format!("{}:{name}", service.prefix()));
    found.extend(exact.or(near));
    // What has the words of it, in the order of the reference.
    let small = name.to_ascii_lowercase();
    let alike = |of: &str| {
        let of = of.to_ascii_lowercase();
        small.len() > 2 && (of.contains(&small) || small.contains(&of))
    };
    let alike = service.actions().filter(|action| alike(&action.short_name())).map(Action::name);
    for name in alike {
        if found.len() < NEAREST && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

fn needed(action: Action) -> Needed {
    let level = match action.access_level() {
        AccessLevel::List => "List",
        AccessLevel::Read => "Read",
        AccessLevel::Write => "Write",
        AccessLevel::Tagging => "Tagging",
        AccessLevel::PermissionsManagement => "Permissions management",
    };
    let form = |(of, required): (reference::ResourceType, bool)| ResourceForm {
        name: of.name(),
        required,
        arn_formats: of.arn_formats(),
    };
    Needed {
        name: action.name(),
        service: action.service().name(),
        access_level: level.to_owned(),
        docs: action.service().docs_url(),
        resource_types: action.resource_types().map(form).collect(),
        condition_keys: action.condition_keys().collect(),
        dependent_actions: action.dependent_actions().map(Action::name).collect(),
    }
}

/// Prints what is needed.
pub fn run(options: &Arguments) -> Result<ExitCode, Failure> {
    let needs = look_up(&options.name);
    let mut out = anstream::stdout().lock();
    if options.json {
        serde_json::to_writer_pretty(&mut out, &needs).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        for (number, needed) in needs.actions.iter().enumerate() {
            if number > 0 {
                writeln!(out)?;
            }
            print(&mut out, needed)?;
        }
    }
    out.flush()?;
    if !needs.actions.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let reference = reference::reference_date();
    match needs.nearest.as_slice() {
        [] => eprintln!("undeny: the reference of {reference} knows no {:?}", needs.asked),
        near => eprintln!(
            "undeny: the reference of {reference} knows no {:?}; near are {}",
            needs.asked,
            near.join(", ")
        ),
    }
    Ok(ExitCode::from(1))
}

fn print(out: &mut impl Write, needed: &Needed) -> io::Result<()> {
    let style = Colours;
    let of = LookUp::Of { service: Name::new(&needed.service), level: level_name(&needed.access_level) };
    writeln!(out, "{}  {}", style.heading(&needed.name), said(of))?;
    let labels = [LookUp::Resource, LookUp::Condition, LookUp::Also, LookUp::Reference].map(said);
    let widest = labels.iter().map(|label| columns(label)).max().unwrap_or_default();
    let [resource, condition, also, reference] = labels;
    let margin = |label: &str| {
        let blanks = " ".repeat(widest.saturating_sub(columns(label)));
        format!("  {}  ", style.label(&(label.to_owned() + &blanks)))
    };
    if needed.resource_types.is_empty() {
        writeln!(out, "{}{}", margin(&resource), said(LookUp::StarOnly))?;
    }
    for (number, of) in needed.resource_types.iter().enumerate() {
        let label = if number == 0 { resource.as_str() } else { "" };
        let name = match of.required {
            true => of.name.clone(),
            false => said(LookUp::WhereNamed { resource: Name::new(&of.name) }),
        };
        writeln!(out, "{}{name}", margin(label))?;
        for format in &of.arn_formats {
            writeln!(out, "{}  {}", margin(""), style.code(format))?;
        }
    }
    for (label, names) in [(&condition, &needed.condition_keys), (&also, &needed.dependent_actions)] {
        for (number, name) in names.iter().enumerate() {
            let label = if number == 0 { label.as_str() } else { "" };
            writeln!(out, "{}{}", margin(label), style.code(name))?;
        }
    }
    writeln!(out, "{}{}", margin(&reference), needed.docs)
}

/// An access level in the reader's language.
fn level_name(level: &str) -> Noun {
    let level = match level {
        "List" => AccessLevels::List,
        "Read" => AccessLevels::Read,
        "Write" => AccessLevels::Write,
        "Tagging" => AccessLevels::Tagging,
        _ => AccessLevels::PermissionsManagement,
    };
    level.into()
}
