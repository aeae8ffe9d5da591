//! `undeny guide`: answers to what people ask before anything was refused.

use std::io::{self, BufRead, IsTerminal, Write};
use std::process::ExitCode;

use clap::Subcommand;
use undeny::guide::{Choice, Fault, Field, Fields, Topic, guide};
use undeny::render::guide::styled;
use undeny::say::Message;
use undeny::say::guidance::{self, GuideAnswer};
use undeny::say::messages::GuidePrompts;
use undeny::say::nouns::Either;

use super::{Colours, Failure, WIDTH};

#[derive(clap::Args)]
pub struct Guide {
    #[command(subcommand)]
    topic: Option<Asked>,
    /// Print the answer as JSON: `{"policies", "steps", "commands", "links"}`, and more beside them.
    #[arg(long, global = true)]
    pub json: bool,
}

/// Where it all is.
#[derive(clap::Args)]
struct Place {
    /// Your own account.
    #[arg(long)]
    account: Option<String>,
    /// The Region: `eu-west-1`.
    #[arg(long)]
    region: Option<String>,
    /// The partition, where the Region does not say it: `aws-cn`, `aws-us-gov`.
    #[arg(long)]
    partition: Option<String>,
}

/// What a topic is about.
#[derive(clap::Args)]
struct Subject {
    /// The service, by its IAM prefix or its service principal.
    #[arg(long)]
    service: Option<String>,
    #[command(flatten)]
    place: Place,
}

#[derive(clap::Args)]
struct Wanted {
    /// Actions by name, with commas between them.
    #[arg(long, value_delimiter = ',')]
    actions: Vec<String>,
    /// Everything that lists and reads.
    #[arg(long)]
    reading: bool,
    /// All actions of the service.
    #[arg(long)]
    everything: bool,
    /// A resource by name or ARN; all where it is left out. Can be given several times.
    #[arg(long)]
    resource: Vec<String>,
}

#[derive(clap::Args)]
struct Person {
    /// A user, by name or ARN.
    #[arg(long)]
    user: Option<String>,
    /// A group, by name or ARN.
    #[arg(long)]
    group: Option<String>,
    /// A permission set of IAM Identity Center, by name.
    #[arg(long)]
    permission_set: Option<String>,
}

#[derive(Subcommand)]
enum Asked {
    /// My access keys: a lost secret, two keys already, rotation, somebody who asks for a key, a leaked one.
    AccessKeys {
        /// Whose keys they are.
        #[arg(long)]
        user: Option<String>,
        /// One case alone: lost, two, rotate, asked, leaked.
        #[arg(long)]
        about: Option<String>,
        #[command(flatten)]
        place: Place,
    },
    /// Let a user, group, role or permission set use a service.
    Grant {
        #[command(flatten)]
        of: Subject,
        #[command(flatten)]
        person: Person,
        /// A role, by name or ARN.
        #[arg(long)]
        role: Option<String>,
        #[command(flatten)]
        wanted: Wanted,
    },
    /// Pass a role to a service: the role's trust policy, and the Allow to hand it over.
    PassRole {
        #[command(flatten)]
        of: Subject,
        /// The role that is passed.
        #[arg(long)]
        role: Option<String>,
        #[command(flatten)]
        person: Person,
    },
    /// Let people in who are outside the account: another account, a third party, a federation.
    Outside {
        #[command(flatten)]
        of: Subject,
        /// Their account, or the ARN of their user or role.
        #[arg(long)]
        from: Option<String>,
        /// What a third party and you agreed on.
        #[arg(long)]
        external_id: Option<String>,
        /// A SAML 2.0 provider, by name.
        #[arg(long)]
        saml: Option<String>,
        /// An OpenID Connect provider, by its address.
        #[arg(long)]
        oidc: Option<String>,
        /// Whom the provider's token has to name (`sub`).
        #[arg(long)]
        subject: Option<String>,
        /// For whom the token has to be made (`aud`).
        #[arg(long)]
        audience: Option<String>,
        /// People come through IAM Identity Center.
        #[arg(long)]
        identity_center: bool,
        /// The permission set of IAM Identity Center.
        #[arg(long)]
        permission_set: Option<String>,
        /// The role to make, by name.
        #[arg(long)]
        role: Option<String>,
        #[command(flatten)]
        wanted: Wanted,
    },
}

pub fn run(options: &Guide) -> Result<ExitCode, Failure> {
    let terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
    let (topic, mut fields) = match &options.topic {
        Some(asked) => asked.fields(),
        None if terminal => (choose()?, Fields::default()),
        None => {
            let topics: Vec<&str> = Topic::ALL.iter().map(|topic| topic.id()).collect();
            eprintln!("undeny: {}", say(GuidePrompts::SayTopic { topics: Either::of(&topics) }));
            return Ok(ExitCode::from(2));
        }
    };
    // Without options it asks; what was given as an option is never asked again.
    let asks = terminal && fields == Fields::default();
    if asks {
        ask_all(topic, &mut fields)?;
    }
    loop {
        let faults = match guide(topic, &fields) {
            Ok(guidance) => return print(&guidance::answer(&guidance), options.json),
            Err(faults) => faults,
        };
        told(&faults);
        let mut again: Vec<Field> =
            faults.iter().filter(|fault| asks || fault.missing).map(|fault| fault.field).collect();
        again.dedup();
        let mut given = false;
        for field in again.into_iter().filter(|_| terminal) {
            given |= ask(field, &mut fields)?;
        }
        if !given {
            return Ok(ExitCode::from(2));
        }
    }
}

/// Each fault with the option that it is about.
fn told(faults: &[Fault]) {
    for fault in guidance::faults(faults) {
        eprintln!("undeny: --{}: {}", fault.field, undeny::render::escape::visible(&fault.message));
    }
}

fn print(answer: &GuideAnswer, json: bool) -> Result<ExitCode, Failure> {
    let mut out = anstream::stdout().lock();
    if json {
        serde_json::to_writer_pretty(&mut out, answer).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        write!(out, "{}", styled(answer, &Colours, WIDTH))?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// One line from the reader, without its break; `None` at the end of input.
fn line(prompt: &str) -> io::Result<Option<String>> {
    let mut err = io::stderr();
    write!(err, "{prompt}: ")?;
    err.flush()?;
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line)?;
    Ok((read > 0).then(|| line.trim().to_owned()))
}

fn say(prompt: GuidePrompts) -> String {
    Message::from(prompt).said()
}

fn choose() -> io::Result<Topic> {
    for (number, topic) in Topic::ALL.iter().enumerate() {
        eprintln!("  {}  {}", number + 1, guidance::topic(*topic));
    }
    loop {
        let Some(chosen) = line(&say(GuidePrompts::Which))? else {
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        let by_number =
            chosen.parse::<usize>().ok().and_then(|number| Topic::ALL.get(number.checked_sub(1)?).copied());
        if let Some(topic) = by_number.or_else(|| Topic::from_id(&chosen)) {
            return Ok(topic);
        }
    }
}

/// Asks for what the topic cannot do without, and then for the rest, which may be left empty.
fn ask_all(topic: Topic, fields: &mut Fields) -> io::Result<()> {
    let (required, others) = topic.fields();
    eprintln!("{}", say(GuidePrompts::LeaveOut { topic: guidance::title(topic) }));
    for field in required.iter().chain(others).filter(|field| **field != Field::Partition) {
        ask(*field, fields)?;
    }
    Ok(())
}

/// Asks for one field; whether anything was given.
fn ask(field: Field, fields: &mut Fields) -> io::Result<bool> {
    let label = guidance::label(field);
    let prompt = match field.choice() {
        Choice::One(all) => format!("  {label} ({})", all.join(", ")),
        Choice::Flag => format!("  {label} (y/n)"),
        Choice::Text | Choice::Texts => format!("  {label}"),
    };
    let Some(given) = line(&prompt)?.filter(|given| !given.is_empty()) else { return Ok(false) };
    fields.set(field, &given);
    Ok(true)
}

impl Asked {
    fn fields(&self) -> (Topic, Fields) {
        match self {
            Asked::AccessKeys { user, about, place } => {
                (Topic::AccessKeys, Fields { user: user.clone(), about: about.clone(), ..place.fields() })
            }
            Asked::Grant { of, person, role, wanted } => {
                (Topic::Grant, Fields { role: role.clone(), ..person.fields(wanted.fields(of.fields())) })
            }
            Asked::PassRole { of, role, person } => {
                (Topic::PassRole, Fields { role: role.clone(), ..person.fields(of.fields()) })
            }
            Asked::Outside {
                of,
                from,
                external_id,
                saml,
                oidc,
                subject,
                audience,
                identity_center,
                permission_set,
                role,
                wanted,
            } => (
                Topic::Outside,
                Fields {
                    from: from.clone(),
                    external_id: external_id.clone(),
                    saml: saml.clone(),
                    oidc: oidc.clone(),
                    subject: subject.clone(),
                    audience: audience.clone(),
                    identity_center: *identity_center,
                    permission_set: permission_set.clone(),
                    role: role.clone(),
                    ..wanted.fields(of.fields())
                },
            ),
        }
    }
}

impl Subject {
    fn fields(&self) -> Fields {
        Fields { service: self.service.clone(), ..self.place.fields() }
    }
}

impl Place {
    fn fields(&self) -> Fields {
        Fields {
            account: self.account.clone(),
            region: self.region.clone(),
            partition: self.partition.clone(),
            ..Fields::default()
        }
    }
}

impl Wanted {
    fn fields(&self, others: Fields) -> Fields {
        Fields {
            actions: self.actions.clone(),
            reading: self.reading,
            everything: self.everything,
            resource: self.resource.clone(),
            ..others
        }
    }
}

impl Person {
    fn fields(&self, others: Fields) -> Fields {
        Fields {
            user: self.user.clone(),
            group: self.group.clone(),
            permission_set: self.permission_set.clone(),
            ..others
        }
    }
}
