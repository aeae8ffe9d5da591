//! The policy for the resource that was asked for, with the principal in the form that its service understands.

use crate::advise::case::{Case, Grantee, is_name, prose};
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::known::services::{has_resource_policies, policy_names_no_resource};
use crate::advise::propose::draft::policy;
use crate::diagnosis::{AttachKind, AttachTo, ProposedPolicy, Remedy, Scope};
use crate::iam::{Arn, PolicyType, Principals};

/// The statement for the resource's policy, with the principal in the form that the service understands.
pub(crate) fn exact(case: &Case, scope: Scope) -> Option<ProposedPolicy> {
    let (principal, condition) = principal(case);
    policy_for(case, &principal, condition, scope)
}

pub(crate) type Condition = Option<(&'static str, &'static str, String)>;

pub(crate) fn policy_for(
    case: &Case,
    principal: &Principals,
    condition: Condition,
    scope: Scope,
) -> Option<ProposedPolicy> {
    if case.grant.statements.is_empty() {
        return None;
    }
    let statements = case.grant.to(principal, condition);
    let title = match scope {
        Scope::AlsoNeeded => format!("Also needed, in the policy of {}", thing(case)),
        _ => format!("To add to the policy of {}", thing(case)),
    };
    Some(without_resource(case, policy(PolicyType::ResourceBased, title, scope, place(case), statements)))
}

pub(crate) fn without_resource(case: &Case, mut policy: ProposedPolicy) -> ProposedPolicy {
    if policy_names_no_resource(case.prefix()) {
        for statement in &mut policy.document.statement {
            statement.resource = None;
        }
        policy.placeholders.retain(|placeholder| placeholder != "${ResourceArn}");
    }
    policy
}

/// The `Principal` element for the denied principal, and the condition that narrows it.
pub(crate) fn principal(case: &Case) -> (Principals, Condition) {
    let account = case.principal_account();
    match (case.grantee(), case.principal_arn()) {
        (Grantee::Service(name), _) => {
            let owner = case.resource_account().unwrap_or("${Account}");
            (principal_of("Service", name), Some(("StringEquals", "aws:SourceAccount", owner.to_owned())))
        }
        // A layer's version is shared with whole accounts.
        (_, Some(arn)) if case.denies("lambda:GetLayerVersion") => {
            let partition = Arn::parse(&arn).map_or("aws", |arn| arn.partition);
            let account = account.unwrap_or("${Account}");
            (principal_of("AWS", format!("arn:{partition}:iam::{account}:root")), None)
        }
        // AWS makes these roles anew when a permission set changes, so a policy names the account and the pattern.
        (Grantee::PermissionSet(_), Some(arn)) => {
            let root = format!("arn:{}:iam::{}:root", case.partition(), account.unwrap_or("${Account}"));
            (principal_of("AWS", root), Some(("ArnLike", "aws:PrincipalArn", arn)))
        }
        (_, Some(arn)) => (principal_of("AWS", arn), None),
        (_, None) => (principal_of("AWS", "${PrincipalArn}"), None),
    }
}

pub(crate) fn place(case: &Case) -> AttachTo {
    AttachTo {
        kind: AttachKind::Resource,
        name: case.resource_name().filter(|name| *name != "*").map(str::to_owned),
        arn: case.resource_arn().map(str::to_owned),
    }
}

/// Adds what the resource's account has to allow, where the answer is the identity's policy.
pub(crate) fn other_side(case: &Case, remedy: &mut Remedy) {
    let account = case.resource_account().unwrap_or("ACCOUNT_ID");
    remedy.link(&[Doc::CrossAccount]);
    if !has_resource_policies(case.prefix()) {
        remedy.caution(format!(
            "The resource is in account {account}, and this service has no resource-based policies: unless the resource is shared with your account (AWS RAM), only a role in that account can reach it."
        ));
        return;
    }
    remedy.tell_owner(format!(
        "The resource is in account {account}. Its own policy has to allow {} too: ask there for the policy marked as also needed, unless it \
         stands already.",
        case.who()
    ));
    remedy.policies.extend(exact(case, Scope::AlsoNeeded));
}

/// The resource in words: "the bucket amzn-s3-demo-bucket", "the queue orders", "the resource".
pub(crate) fn thing(case: &Case) -> String {
    if let Some(bucket) = case.resource_arn().and_then(bucket) {
        return format!("the bucket {}", prose(bucket));
    }
    let sort = case.denial.resource.as_ref().and_then(|resource| resource.resource_type.as_deref());
    let resource = case.resource_arn().and_then(Arn::parse).map(|arn| arn.resource);
    match (sort, resource, case.resource_name()) {
        (Some(sort), Some(resource), _) if !resource.contains("${") => {
            let name = resource.split_once([':', '/']).map_or(resource, |(_, name)| name);
            let sort_words = plain_words(sort);
            if is_name(name) && !sort.contains("general") {
                // There is but one: the `rootcatalog` of AWS Glue is called `catalog`.
                let only = sort_words.ends_with(name);
                return if only { format!("the {name}") } else { format!("the {sort_words} {name}") };
            }
            prose(resource)
        }
        (_, _, Some(name)) if name != "*" => prose(name),
        _ => "the resource".to_owned(),
    }
}

/// A resource type as words: `backupVault` and `backup-vault` are "backup vault".
fn plain_words(sort: &str) -> String {
    let mut words = String::new();
    for c in sort.chars() {
        if c == '-' || (c.is_ascii_uppercase() && !words.is_empty()) {
            words.push(' ');
        }
        words.extend(Some(c.to_ascii_lowercase()).filter(|c| *c != '-'));
    }
    words
}

/// The bucket of an S3 ARN.
pub(crate) fn bucket(arn: &str) -> Option<&str> {
    let arn = Arn::parse(arn).filter(|arn| arn.service == "s3" && arn.account.is_empty())?;
    arn.resource.split('/').next()
}
