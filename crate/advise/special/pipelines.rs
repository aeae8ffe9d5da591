//! A pipeline of AWS CodePipeline that says only that "the provided role" lacks something: its service role, or the one of
//! the action that failed.
//!
//! Source: <https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-custom-role.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::steps;
use crate::diagnosis::{AttachKind, AttachTo, Cause, Owner, Scope};
use crate::iam::{Arn, OneOrMany, PolicyType, Statement};
use crate::say::messages::OfRoles;
use crate::say::{Advice, Call, Message, Name};

/// The answer where a pipeline's role lacks something.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    match case.denial.cause? {
        Cause::PipelineConnection => Some(connection(case)),
        Cause::PipelineArtifact => Some(artifact(case)),
        _ => None,
    }
}

/// What both have in common: the role asked, and it has to be found.
fn of_role(case: &Case, summary: OfRoles) -> Advice {
    let mut advice = Advice::by(Owner::AccountAdministrator, summary);
    advice.tell(OfRoles::NotYourPolicy);
    advice.tell(steps::ask_administrator(case));
    let get = Call::GetPipeline.with("name", "NAME").with("query", "pipeline.roleArn");
    advice.tell_owner(OfRoles::FindPipelineRole { get });
    advice.link(&[Doc::PipelineRole]);
    advice
}

fn propose(advice: &mut Advice, title: impl Into<Message>, statement: Statement) {
    let role = AttachTo { kind: AttachKind::Role, name: None, arn: None };
    advice.propose(policy(PolicyType::IdentityBased, title, Scope::Exact, role, vec![statement]));
}

fn connection(case: &Case) -> Advice {
    let mut advice = of_role(case, OfRoles::PipelineConnection);
    advice.tell_owner(OfRoles::ConnectionPrefix);
    if let Some(arn) = case.resource_arn()
        && let Some(prefix) = Arn::parse(arn).map(|arn| arn.service)
    {
        propose(
            &mut advice,
            OfRoles::ForConnection,
            Statement::allow(format!("{prefix}:UseConnection"), arn),
        );
    }
    advice.link(&[Doc::PipelineConnections]);
    advice
}

fn artifact(case: &Case) -> Advice {
    let bucket = case.resource_name();
    let mut advice = of_role(
        case,
        match bucket {
            Some(bucket) => OfRoles::PipelineArtifactIn { bucket: Name::new(bucket) },
            None => OfRoles::PipelineArtifact,
        },
    );
    advice.tell_owner(OfRoles::KeyOfArtifacts);
    let actions = ["s3:GetObject", "s3:GetObjectVersion"].map(str::to_owned);
    let bucket = bucket.unwrap_or("${BucketName}");
    let objects = format!("arn:{}:s3:::{bucket}/*", case.partition());
    propose(&mut advice, OfRoles::ForArtifacts, Statement::allow(OneOrMany(actions.into()), objects));
    advice.caution(OfRoles::ArtifactsOfEachRun);
    advice
}
