//! The policy for the resource that was asked for, with the principal in the form that its service understands.

use crate::advise::case::{Case, Grantee, PRINCIPAL_ACCOUNT, PRINCIPAL_ARN, bucket, is_name};
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::known::services::{has_resource_policies, policy_names_no_resource};
use crate::advise::propose::draft::{self, policy};
use crate::advise::propose::set_policy;
use crate::diagnosis::{AttachKind, AttachTo, Scope};
use crate::iam::{Arn, PolicyType, Principals, Statement};
use crate::say::messages::{Choices, ResourcePolicy, ResourceTitles};
use crate::say::{AccountId, Advice, Proposal, Thing, nouns};

/// The statement for the resource's policy, with the principal in the form that the service understands.
pub(crate) fn exact(case: &Case, scope: Scope) -> Option<Proposal> {
    let (principal, condition) = principal(case);
    policy_for(case, &principal, condition, scope)
}

pub(crate) type Condition = Option<(&'static str, &'static str, String)>;

pub(crate) fn policy_for(
    case: &Case,
    principal: &Principals,
    condition: Condition,
    scope: Scope,
) -> Option<Proposal> {
    if case.grant.statements.is_empty() {
        return None;
    }
    let statements = case.grant.to(principal, condition);
    let title = match scope {
        Scope::AlsoNeeded => ResourceTitles::AlsoNeeded { thing: thing(case) },
        _ => ResourceTitles::ToAdd { thing: thing(case) },
    };
    Some(without_resource(case, policy(PolicyType::ResourceBased, title, scope, place(case), statements)))
}

pub(crate) fn without_resource(case: &Case, mut policy: Proposal) -> Proposal {
    if case.prefix() == "kms" {
        for statement in policy.document.statement.iter_mut().filter(|of| of.resource.is_some()) {
            statement.resource = Some("*".into());
        }
        policy.placeholders = draft::placeholders(&policy.document);
    }
    if policy_names_no_resource(case.prefix()) {
        for statement in &mut policy.document.statement {
            statement.resource = None;
        }
        policy.placeholders.retain(|placeholder| placeholder != "${ResourceArn}");
    }
    policy
}

/// The whole job that the request belongs to, as far as it is done on the denied resource, for the resource's policy.
pub(crate) fn whole_job(case: &Case) -> Option<Proposal> {
    let (principal, _) = principal(case);
    let denied = case.resource_arn()?;
    let here = |of: &&Statement| of.resource.as_ref().is_some_and(|arns| arns.0 == [denied]);
    let job = case.grant.job.iter().filter(here).cloned();
    let statements: Vec<Statement> =
        job.map(|statement| Statement { principal: Some(principal.clone()), ..statement }).collect();
    if statements.is_empty() {
        return None;
    }
    let title = Choices::WholeJobThere { thing: thing(case) };
    let whole = policy(PolicyType::ResourceBased, title, Scope::Dependent, place(case), statements);
    Some(without_resource(case, whole))
}

/// The `Principal` element for the denied principal, and the condition that narrows it.
pub(crate) fn principal(case: &Case) -> (Principals, Condition) {
    let account = case.principal_account();
    match (case.grantee(), case.principal_in_policies()) {
        (Grantee::Service(name), _) => {
            // Where the message names the resource in whose name the service called, that one alone.
            let source = case.principal().and_then(|principal| principal.arn.clone());
            let condition = match source {
                Some(arn) => ("ArnEquals", "aws:SourceArn", arn),
                None => {
                    let owner = case.resource_account().unwrap_or("${Account}");
                    ("StringEquals", "aws:SourceAccount", owner.to_owned())
                }
            };
            (principal_of("Service", name), Some(condition))
        }
        // A layer's version is shared with whole accounts.
        (_, Some(arn)) if case.denies("lambda:GetLayerVersion") => {
            let partition = Arn::parse(&arn).map_or("aws", |arn| arn.partition);
            let account = account.unwrap_or(PRINCIPAL_ACCOUNT);
            (principal_of("AWS", format!("arn:{partition}:iam::{account}:root")), None)
        }
        // AWS makes these roles anew when a permission set changes, so a policy names the account and the pattern.
        (Grantee::PermissionSet(_), Some(arn)) => {
            let root = format!("arn:{}:iam::{}:root", case.partition(), account.unwrap_or(PRINCIPAL_ACCOUNT));
            (principal_of("AWS", root), Some(("ArnLike", "aws:PrincipalArn", arn)))
        }
        (_, Some(arn)) => (principal_of("AWS", arn), None),
        (_, None) => (principal_of("AWS", PRINCIPAL_ARN), None),
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
pub(crate) fn other_side(case: &Case, remedy: &mut Advice) {
    let (account, who) = (case.resource_account().map(AccountId::from), case.caller());
    remedy.link(&[Doc::CrossAccount]);
    if !has_resource_policies(case.prefix()) {
        remedy.caution(match account {
            Some(account) => ResourcePolicy::OtherSideHasNone { account },
            None => ResourcePolicy::OtherSideHasNoneUnknown,
        });
        return;
    }
    remedy.tell_owner(match account {
        Some(account) => ResourcePolicy::OtherSide { account, who },
        None => ResourcePolicy::OtherSideUnknown { who },
    });
    // One command holds the policy of all of a Data Catalog.
    if case.prefix() == "glue" {
        remedy.tell_owner_all(set_policy::steps(case));
    }
    remedy.policies.extend(exact(case, Scope::AlsoNeeded));
    if case.prefix() == "kms" {
        remedy.policies.extend(whole_job(case));
    }
}

/// The resource in words: "the bucket amzn-s3-demo-bucket", "the queue orders", "the resource".
pub(crate) fn thing(case: &Case) -> Thing {
    if let Some(bucket) = case.resource_arn().and_then(bucket) {
        return Thing::Bucket(bucket.into());
    }
    // One policy holds for all of a Data Catalog: https://docs.aws.amazon.com/glue/latest/dg/security_iam_service-with-iam.html
    if case.prefix() == "glue" {
        return Thing::Only("catalog".into());
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
                let name = name.into();
                return if only {
                    Thing::Only(name)
                } else {
                    Thing::Of { sort: nouns::Sort(sort.to_owned()), name }
                };
            }
            Thing::Named(resource.into())
        }
        (_, _, Some(name)) if name != "*" => Thing::Named(name.into()),
        _ => Thing::Unknown,
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
