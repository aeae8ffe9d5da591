//! What a denied action needs besides itself.

use crate::advise::complete::resource::{self, Known};
use crate::advise::grant::condition;
use crate::advise::grant::{Grant, add as add_statement, choice};
use crate::advise::known::passed_roles::PassedTo;
use crate::diagnosis::{Denial, Scope};
use crate::iam::{OneOrMany, Statement};
use crate::reference::{AccessLevel, Action, action};
use crate::say::messages::{Choices, Grants};
use crate::say::nouns::{Needs, Why};
use crate::say::{Code, Name};

/// What an action needs besides itself and the reference does not list.
///
/// Source: <https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html>,
/// <https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html>,
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-setup-iam.html> (the role that a runbook assumes)
const UNLISTED: [(&str, &str); 3] = [
    ("codeartifact:GetAuthorizationToken", "sts:GetServiceBearerToken"),
    ("ecr-public:GetAuthorizationToken", "sts:GetServiceBearerToken"),
    ("ssm:StartAutomationExecution", "iam:PassRole"),
];

/// Adds the actions that `of` also needs as one choice, and to the cautions why each may be needed.
pub(crate) fn add(grant: &mut Grant, of: Action, known: &Known, denial: &Denial) {
    let denied: Vec<String> = denial.actions.iter().map(|action| action.best().to_owned()).collect();
    let unlisted =
        UNLISTED.iter().filter(|(for_it, _)| *for_it == of.name()).filter_map(|(_, name)| action(name));
    let needed = of.dependent_actions().chain(unlisted);
    let needed: Vec<Action> = needed.filter(|action| !denied.contains(&action.name())).collect();
    if needed.is_empty() {
        return;
    }
    let mut statements: Vec<Statement> = Vec::new();
    for action in &needed {
        let mut statement = Statement::allow(action.name(), OneOrMany(resources(*action, known)));
        if action.name() == "iam:PassRole" {
            let stated = PassedTo::stated(denial);
            if let PassedTo::Proven(host) = stated.unwrap_or_else(|| PassedTo::with(of)) {
                condition::require_passed_to(&mut statement, &host);
            }
        }
        if action.name() == "iam:CreateServiceLinkedRole" {
            condition::of_any_service(&mut statement);
        }
        add_statement(&mut statements, statement);
    }
    let action = || Code::new(of.name());
    grant.choices.push(choice(Scope::Dependent, Choices::AlsoNeeded { action: action() }, statements));
    let reasons = needed.iter().map(|action| (Code::new(action.name()), reason(*action, of))).collect();
    grant.cautions.push(Grants::MayAlsoNeed { action: action(), needs: Needs(reasons) }.into());
}

fn resources(of: Action, known: &Known) -> Vec<String> {
    let types: Vec<_> = of.resource_types().collect();
    let required = types.iter().filter(|(_, required)| *required).map(|(of, _)| *of);
    let arns: Vec<String> = required.filter_map(|of| resource::unnamed(of, known)?.arn).collect();
    if !arns.is_empty() {
        return arns;
    }
    // Tags go on whatever the request makes: which of many types that is, the reference does not say.
    if of.access_level() == AccessLevel::Tagging && types.len() > 1 {
        return vec!["${ResourceArn}".to_owned()];
    }
    let likely = types.into_iter().map(|(of, _)| of).max_by_key(|other| resource::likelihood(of, *other));
    let arn = likely.and_then(|of| resource::unnamed(of, known)).and_then(|of| of.arn);
    vec![arn.unwrap_or_else(|| "*".to_owned())]
}

/// Why an action is needed besides another, `for_the_sake_of` which it is.
fn reason(of: Action, for_the_sake_of: Action) -> Why {
    match of.name().as_str() {
        "iam:PassRole" => return Why::HandsARoleOver,
        "sts:GetServiceBearerToken" => return Why::TokenOfSts,
        "iam:CreateServiceLinkedRole" => return Why::FirstServiceLinkedRole,
        _ => (),
    }
    if of.access_level() == AccessLevel::Tagging {
        return Why::SetsTags;
    }
    if of.service() == for_the_sake_of.service() {
        return Why::GoesWithIt;
    }
    match of.service().prefix().as_str() {
        "kms" => Why::EncryptedData,
        "ec2" => Why::WorksInAVpc,
        "s3" => Why::ReadsOrWritesObjects,
        "logs" => Why::DeliversLogs,
        "secretsmanager" => Why::ReadsASecret,
        _ => Why::Calls(Name::new(&of.service().name())),
    }
}
