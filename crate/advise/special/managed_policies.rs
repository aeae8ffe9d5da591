//! AWS managed policies that do not exist any more, or never did.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-deprecated.html>

use crate::advise::case::{Case, prose, word};
use crate::advise::known::links::Doc;
use crate::diagnosis::{Owner, Remedy};
use crate::iam::Arn;
use crate::reference::{ManagedPolicy, managed_policy};

/// What AWS documents about a policy's end, beyond its successor.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/security_iam_troubleshoot.html>
const NOTES: [(&str, &str); 2] = [
    (
        "AWSLambdaFullAccess",
        "Since 1 March 2021 it cannot be attached to anybody new. Its successor is narrower: read it before you switch.",
    ),
    (
        "AWSLambdaReadOnlyAccess",
        "Since 1 March 2021 it cannot be attached to anybody new. Its successor is narrower: read it before you switch.",
    ),
];

pub(crate) fn remedy(case: &Case) -> Remedy {
    let arn = case.denial.policy_arn.as_deref().or_else(|| case.resource_name()).unwrap_or_default();
    let parsed = Arn::parse(arn);
    let name = prose(parsed.map_or(arn, |arn| arn.resource).rsplit('/').next().unwrap_or_default());
    let name = name.as_str();
    let partition = parsed.map_or("aws", |arn| arn.partition);
    let new_arn = |name: &str| format!("arn:{partition}:iam::aws:policy/{name}");
    if parsed.is_some_and(|arn| arn.account != "aws") {
        return customer_managed(arn, name);
    }
    let mut remedy;
    let fate = managed_policy(name.trim_end_matches(".json"));
    match &fate {
        ManagedPolicy::Retired { replacement: Some(new), .. } if new.contains(' ') => {
            remedy = Remedy::by(
                Owner::Reader,
                format!("AWS has retired the managed policy {name}: a service-linked role took its place."),
            );
            remedy.tell("Take the attachment out. The service makes its own service-linked role when it is first used.");
            remedy.link(&[Doc::ServiceLinkedRole]);
        }
        ManagedPolicy::Retired { replacement: Some(new), documented, .. } => {
            let successor = new_arn(&with_path(new));
            remedy = Remedy::by(
                Owner::Reader,
                format!("AWS has retired the managed policy {name}. Use {new} instead."),
            );
            remedy.tell(format!("Replace the ARN in your template or command: `{successor}`."));
            remedy.tell(format!("Read the new policy first: `aws iam get-policy --policy-arn {successor}`. It may grant less than the old one."));
            remedy.tell_owner(format!("Attach the new one to whom it is for: `aws iam attach-role-policy --role-name ROLE_NAME --policy-arn {successor}`."));
            if !documented && !NOTES.iter().any(|(known, _)| *known == name) {
                remedy.caution("The successor is the living policy of nearly the same name; AWS's documentation does not say in so many words that it replaces the old one.");
            }
        }
        ManagedPolicy::Retired { replacement: None, .. } => {
            remedy = Remedy::by(
                Owner::Reader,
                format!("AWS has retired the managed policy {name}. No successor is known."),
            );
            remedy.tell("Look up in the service's documentation which policy it uses today, or write a customer managed policy with only the actions you need.");
            remedy.link(&[Doc::CustomerManaged]);
        }
        ManagedPolicy::Live { name: live, path } => {
            let right = new_arn(&format!("{path}{live}"));
            if right == arn {
                remedy = Remedy::by(
                    Owner::Reader,
                    format!("The managed policy {live} exists, but it cannot be attached here."),
                );
                remedy.tell("A policy under `aws-service-role/` belongs to a service-linked role, and nobody can attach it to anything else.");
                remedy.tell("Check the partition in the ARN (`aws`, `aws-cn`, `aws-us-gov`): it has to be your account's, and not every policy exists in each.");
            } else {
                remedy = Remedy::by(
                    Owner::Reader,
                    format!("The managed policy {live} exists under another ARN: {right}."),
                );
                remedy.tell(format!("Use this ARN: `{right}`. Spelling and path (`service-role/`, `job-function/`) both count."));
            }
        }
        ManagedPolicy::Unknown { nearest } => {
            let nearest = nearest.clone().or_else(|| without_brand(name));
            remedy = Remedy::by(
                Owner::Reader,
                match &nearest {
                    Some(near) => {
                        format!("There is no AWS managed policy {name}. The nearest name is {near}.")
                    }
                    None => format!(
                        "There is no AWS managed policy {name}. Check the spelling, and the path before the name."
                    ),
                },
            );
            if let Some(near) = nearest {
                remedy.tell(format!(
                    "If that is the one you mean, use its ARN: `{}`.",
                    new_arn(&with_path(&near))
                ));
            }
            remedy.tell("Names are case-sensitive. `aws iam list-policies --scope AWS --query 'Policies[].Arn'` prints all that exist.");
        }
    }
    if let Some((_, note)) = NOTES.iter().find(|(known, _)| *known == name) {
        remedy.caution(*note);
    }
    if matches!(fate, ManagedPolicy::Retired { .. }) {
        remedy.tell_owner(format!("See where the old one is still attached: `aws iam list-entities-for-policy --policy-arn {}`. Attachments that exist go on working.", word(Some(arn), "POLICY_ARN")));
        remedy.tell_owner("Detach it only when the new one is attached and tried.");
    } else {
        remedy.tell_owner("Search templates and scripts for the ARN, and put the right one in its place.");
    }
    remedy.link(&[Doc::ManagedPolicies, Doc::Attach]);
    remedy
}

/// The living policy whose name is this one after AWS's own name: `AWS_ConfigRole` for `ConfigRole`.
fn without_brand(name: &str) -> Option<String> {
    ["AWS_", "AWS", "Amazon", "Amazon_"].iter().find_map(|brand| {
        match managed_policy(&format!("{brand}{name}")) {
            ManagedPolicy::Live { name, .. } => Some(name),
            _ => None,
        }
    })
}

/// A living policy's name with its path.
fn with_path(name: &str) -> String {
    match managed_policy(name) {
        ManagedPolicy::Live { name, path } => path + &name,
        _ => name.to_owned(),
    }
}

fn customer_managed(arn: &str, name: &str) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::AccountAdministrator,
        format!(
            "{name} is a policy of your own account, and it is not there. AWS did not retire it: it has to be created or named rightly."
        ),
    );
    remedy.tell("Compare the account number, path and name in the ARN: all three have to fit, upper and lower case too.");
    remedy.tell("If your template creates the policy, let whatever attaches it depend on it, and deploy in the same account.");
    remedy.tell_owner(format!("See whether it exists: `aws iam get-policy --policy-arn {}`. `aws iam list-policies --scope Local` prints all.", word(Some(arn), "POLICY_ARN")));
    remedy.link(&[Doc::CustomerManaged]);
    remedy
}
