//! What a denied action needs besides itself.

use crate::Page;
use crate::advise::complete::resource::{self, Known};
use crate::advise::grant::condition;
use crate::advise::grant::{Grant, add as add_statement, choice};
use crate::diagnosis::{Denial, Scope};
use crate::iam::{OneOrMany, Statement};
use crate::reference::{AccessLevel, Action, action, passed_to_services};

/// What an action needs besides itself and the reference does not list.
///
/// Source: <https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html>,
/// <https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html>
const UNLISTED: [(&str, &str); 2] = [
    ("codeartifact:GetAuthorizationToken", "sts:GetServiceBearerToken"),
    ("ecr-public:GetAuthorizationToken", "sts:GetServiceBearerToken"),
];

/// Adds the actions that `of` also needs as one choice, and to the cautions why each may be needed.
pub(crate) fn add(grant: &mut Grant, of: Action, known: &Known, denial: &Denial, page: &Page) {
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
            let host = condition::passed_to(denial, page)
                .or_else(|| passed_to_services(&of.service().prefix()).into_iter().next());
            if let Some(host) = host {
                condition::require(&mut statement, "StringEquals", "iam:PassedToService", &host);
            }
        }
        add_statement(&mut statements, statement);
    }
    let title = format!("What `{}` may also need", of.name());
    grant.choices.push(choice(Scope::Dependent, title, statements));
    let reasons: Vec<String> =
        needed.iter().map(|action| format!("`{}` {}", action.name(), reason(*action, of))).collect();
    grant.cautions.push(format!("`{}` may also need {}.", of.name(), reasons.join(", ")));
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
fn reason(of: Action, for_the_sake_of: Action) -> String {
    let name = of.name();
    match name.as_str() {
        "iam:PassRole" => return "(to hand a role to the service)".to_owned(),
        "sts:GetServiceBearerToken" => return "(for the token, which comes from AWS STS)".to_owned(),
        "iam:CreateServiceLinkedRole" => return "(to make the service's own role the first time)".to_owned(),
        _ => (),
    }
    if of.access_level() == AccessLevel::Tagging {
        return "(where the request sets tags)".to_owned();
    }
    if of.service() == for_the_sake_of.service() {
        return "(which goes with it)".to_owned();
    }
    match of.service().prefix().as_str() {
        "kms" => "(where a customer managed key encrypts the data)".to_owned(),
        "ec2" => "(where it works in a VPC or on EC2 resources)".to_owned(),
        "s3" => "(where it reads or writes objects)".to_owned(),
        "logs" => "(where it delivers logs)".to_owned(),
        "secretsmanager" => "(where it reads a secret)".to_owned(),
        _ => format!("(as it calls {})", of.service().name()),
    }
}
