//! The whole job that a denied action belongs to, as a choice: what is known to be refused next.

use crate::advise::complete::known_action;
use crate::advise::complete::resource::Known;
use crate::advise::grant::{Grant, add as add_statement, choice};
use crate::advise::known::next_needs::{NEEDS, On, Part, Sign};
use crate::advise::known::one_time::is_log_of_a_service;
use crate::diagnosis::{Denial, Scope};
use crate::iam::{Arn, OneOrMany, Statement, pattern};
use crate::say::Message;
use crate::say::messages::{Choices, Jobs};
use crate::say::nouns::Job;

/// Adds the choice of the first job that fits, and what to know about it.
pub(crate) fn add(grant: &mut Grant, denial: &Denial, known: &Known) {
    let Some(action) = known_action(denial) else { return };
    let name = action.name();
    let Some(need) = NEEDS.iter().find(|need| need.has(&name) && shows(need.sign, denial)) else { return };
    let beside = denial.resource.as_ref().and_then(|of| of.arn.as_deref()).map(|arn| known.beside(arn));
    let known = &beside.unwrap_or_else(|| known.clone());
    let denied = grant.resources_for(action);
    let mut statements: Vec<Statement> = Vec::new();
    for part in need.parts {
        add_statement(&mut statements, statement(part, &denied, known));
    }
    grant.managed = need.managed;
    let covers = statements == grant.statements;
    if need.job == Job::ClusterAutoscaler {
        // Its own policy is narrowed by the groups' tag.
        grant.choices.retain(|choice| choice.scope != Scope::SameType);
    }
    if !statements.is_empty() && !covers {
        grant.job.clone_from(&statements);
        grant.choices.push(choice(Scope::Dependent, Choices::Whole { job: need.job }, statements));
    }
    grant.cautions.extend(caution(need.job).map(Message::from));
    if need.job == Job::SystemsManagerAgent {
        grant.cautions.push(Jobs::AgentReadsParameters.into());
    }
}

/// Whether the message shows that the action is for this job.
fn shows(sign: Sign, denial: &Denial) -> bool {
    let principal = denial.principal.as_ref();
    let small = |text: Option<&str>| text.unwrap_or_default().to_ascii_lowercase();
    let holds = |text: String, words: &[&str]| words.iter().any(|word| text.contains(word));
    match sign {
        Sign::Action => true,
        Sign::Caller(words) => holds(small(principal.and_then(|of| of.name.as_deref())), words),
        Sign::Session(name) => principal.and_then(|of| of.session.as_deref()) == Some(name),
        Sign::NoOperation => denial.operation.is_none() && denial.service.is_none(),
        Sign::Operation(names) => denial.operation.as_deref().is_some_and(|of| names.contains(&of)),
        Sign::Service(names) => names.contains(&small(denial.service.as_deref()).as_str()),
        Sign::EcsTask => {
            let task_id =
                |session: &str| session.len() == 32 && session.bytes().all(|b| b.is_ascii_hexdigit());
            let arn = denial.resource.as_ref().map(|of| of.arn.as_deref().unwrap_or(&of.raw));
            arn.and_then(Arn::parse).is_some_and(|arn| arn.service == "ecs")
                || principal.and_then(|of| of.session.as_deref()).is_some_and(task_id)
        }
        Sign::LogOfAService => {
            let arn = denial.resource.as_ref().and_then(|of| of.arn.as_deref()).and_then(Arn::parse);
            arn.is_some_and(|arn| is_log_of_a_service(arn.resource))
        }
        Sign::Resource(words) => {
            let arn = denial.resource.as_ref().map(|of| of.arn.as_deref().unwrap_or(&of.raw));
            holds(small(arn.and_then(|arn| arn.rsplit([':', '/']).next())), words)
        }
    }
}

fn statement((on, actions, condition): &Part, denied: &[String], known: &Known) -> Statement {
    let resources = match on {
        On::Denied => denied.to_vec(),
        On::All => vec!["*".to_owned()],
        On::LogGroup => denied.iter().filter_map(|arn| log_streams(arn)).collect(),
        On::Formats(formats) => formats.iter().map(|format| placed(format, known)).collect(),
    };
    let actions = actions.iter().map(|action| (*action).to_owned()).collect();
    let mut statement = Statement::allow(OneOrMany(actions), OneOrMany(resources));
    if let Some((operator, key, value)) = condition {
        super::condition::require(&mut statement, operator, key, value);
    }
    statement
}

/// `format` with its place filled in as far as it is known.
fn placed(format: &str, known: &Known) -> String {
    let parts = pattern::parts(format).into_iter().map(|part| {
        use pattern::Part::{Literal, Placeholder, Text, Variable, Wildcard};
        let value = |known: &Option<(String, _)>, name: &str| {
            known.as_ref().map_or_else(|| format!("${{{name}}}"), |(value, _)| value.clone())
        };
        match part {
            Placeholder("Partition") => value(&known.partition, "Partition"),
            Placeholder("Region") => value(&known.region, "Region"),
            Placeholder("Account") => value(&known.account, "Account"),
            Placeholder(name) | Variable(name) => format!("${{{name}}}"),
            Literal(letter) => format!("${{{letter}}}"),
            Wildcard(letter) => letter.to_string(),
            Text(text) => text.to_owned(),
        }
    });
    parts.collect()
}

/// All streams of the log group that `arn` names one of.
fn log_streams(arn: &str) -> Option<String> {
    let (group, _) = arn.split_once(":log-stream:")?;
    Some(format!("{group}:log-stream:*"))
}

/// What to know about a job.
fn caution(job: Job) -> Option<Jobs> {
    Some(match job {
        Job::ClusterAutoscaler => Jobs::ClusterAutoscaler,
        Job::LoadBalancerController => Jobs::LoadBalancerController,
        Job::SystemsManagerAgent => Jobs::SystemsManagerAgent,
        Job::EcsExec => Jobs::EcsExec,
        Job::BatchService => Jobs::BatchService,
        Job::StartEcsTask => Jobs::StartEcsTask,
        Job::PushImage | Job::PullImage => Jobs::Image,
        Job::PushPublicImage => Jobs::PublicImage,
        Job::SendToEncryptedQueue | Job::PublishToEncryptedTopic => Jobs::EncryptedMessages,
        Job::UploadInParts => Jobs::UploadInParts,
        Job::WritesUnderKey => Jobs::WritesUnderKey,
        Job::TerraformBackend => Jobs::TerraformBackend,
        Job::SessionManager => Jobs::SessionManager,
        Job::ExternalDns => Jobs::ExternalDns,
        Job::CertManager => Jobs::CertManager,
        Job::GlueCrawler | Job::EcsInstance | Job::WriteItsLogs => return None,
    })
}
