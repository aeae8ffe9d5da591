//! AWS managed policies that do not exist any more, or never did.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-deprecated.html>

use crate::advise::case::{Case, prose};
use crate::advise::known::links::Doc;
use crate::diagnosis::Owner;
use crate::iam::Arn;
use crate::reference::{ManagedPolicy, managed_policy};
use crate::say::messages::ManagedPolicies;
use crate::say::{Advice, Call, Code, Command, Name};

/// Policies that AWS documents to be closed to new attachments.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/security_iam_troubleshoot.html>
const NOBODY_NEW: [&str; 2] = ["AWSLambdaFullAccess", "AWSLambdaReadOnlyAccess"];

pub(crate) fn remedy(case: &Case) -> Advice {
    let arn = case.denial.policy_arn.as_deref().or_else(|| case.resource_name()).unwrap_or_default();
    let parsed = Arn::parse(arn);
    let name = prose(parsed.map_or(arn, |arn| arn.resource).rsplit('/').next().unwrap_or_default());
    let name = name.as_str();
    let partition = parsed.map_or("aws", |arn| arn.partition);
    let new_arn = |name: &str| format!("arn:{partition}:iam::aws:policy/{name}");
    if parsed.is_some_and(|arn| arn.account != "aws") {
        return customer_managed(arn, name);
    }
    let fate = managed_policy(name.trim_end_matches(".json"));
    let mut remedy = match &fate {
        ManagedPolicy::Retired { replacement: Some(new), documented, .. } => {
            replaced(name, new, new_arn(&with_path(new)), *documented)
        }
        ManagedPolicy::Retired { replacement: None, .. } => {
            let mut remedy = Advice::by(Owner::Reader, ManagedPolicies::NoSuccessor { name: name.into() });
            remedy.tell(ManagedPolicies::LookUp);
            remedy.link(&[Doc::CustomerManaged]);
            remedy
        }
        ManagedPolicy::Live { name: live, path } => alive(live, new_arn(&format!("{path}{live}")), arn),
        ManagedPolicy::Unknown { nearest } => {
            let nearest = nearest.clone().or_else(|| without_brand(name));
            let near = nearest.map(|near| (new_arn(&with_path(&near)), near));
            unknown(name, near)
        }
    };
    if NOBODY_NEW.contains(&name) {
        remedy.caution(ManagedPolicies::NobodyNew);
    }
    if matches!(fate, ManagedPolicy::Retired { .. }) {
        let list = Call::ListEntitiesForPolicy.given("policy-arn", Some(arn), "POLICY_ARN");
        remedy.tell_owner(ManagedPolicies::WhereAttached { list });
        remedy.tell_owner(ManagedPolicies::DetachLast);
    } else {
        remedy.tell_owner(ManagedPolicies::SearchTemplates);
    }
    remedy.link(&[Doc::ManagedPolicies, Doc::Attach]);
    remedy
}

/// A retired policy whose place another took, or a service-linked role.
fn replaced(name: &str, new: &str, successor: String, documented: bool) -> Advice {
    if new.contains(' ') {
        let mut remedy =
            Advice::by(Owner::Reader, ManagedPolicies::BecameServiceLinked { name: name.into() });
        remedy.tell(ManagedPolicies::TakeOut);
        remedy.link(&[Doc::ServiceLinkedRole]);
        return remedy;
    }
    let summary = ManagedPolicies::UseInstead { name: name.into(), new: new.into() };
    let mut remedy = Advice::by(Owner::Reader, summary);
    let of = |call: Command| call.given("policy-arn", Some(&successor), "POLICY_ARN");
    remedy.tell(ManagedPolicies::ReplaceArn { arn: Code::new(&successor) });
    remedy.tell(ManagedPolicies::ReadNew { get: of(Call::GetPolicy.bare()) });
    let attach = of(Call::AttachRolePolicy.with("role-name", "ROLE_NAME"));
    remedy.tell_owner(ManagedPolicies::AttachNew { attach });
    if !documented && !NOBODY_NEW.contains(&name) {
        remedy.caution(ManagedPolicies::NearlyTheSameName);
    }
    remedy
}

/// A policy that exists: under the ARN `given`, or under another.
fn alive(name: &str, right: String, given: &str) -> Advice {
    if right == given {
        let mut remedy = Advice::by(Owner::Reader, ManagedPolicies::CannotAttachHere { name: name.into() });
        remedy.tell(ManagedPolicies::OfServiceLinkedRole);
        remedy.tell(ManagedPolicies::CheckPartition);
        return remedy;
    }
    let summary = ManagedPolicies::OtherArn { name: name.into(), arn: Name::new(&right) };
    let mut remedy = Advice::by(Owner::Reader, summary);
    remedy.tell(ManagedPolicies::UseThisArn { arn: Code::new(&right) });
    remedy
}

/// No policy of this name; the ARN and the name of the nearest that there is.
fn unknown(name: &str, nearest: Option<(String, String)>) -> Advice {
    let summary = match &nearest {
        Some((_, near)) => ManagedPolicies::NearestName { name: name.into(), near: Name::new(near) },
        None => ManagedPolicies::NoSuchPolicy { name: name.into() },
    };
    let mut remedy = Advice::by(Owner::Reader, summary);
    if let Some((arn, _)) = nearest {
        remedy.tell(ManagedPolicies::IfYouMean { arn: Code::new(arn) });
    }
    let list = Call::ListPolicies.with("scope", "AWS").with("query", "Policies[].Arn");
    remedy.tell(ManagedPolicies::CaseSensitive { list });
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

fn customer_managed(arn: &str, name: &str) -> Advice {
    let mut remedy = Advice::by(Owner::AccountAdministrator, ManagedPolicies::YourOwn { name: name.into() });
    remedy.tell(ManagedPolicies::CompareArn);
    remedy.tell(ManagedPolicies::TemplateOrder);
    remedy.tell_owner(ManagedPolicies::WhetherItExists {
        get: Call::GetPolicy.given("policy-arn", Some(arn), "POLICY_ARN"),
        list: Call::ListPolicies.with("scope", "Local"),
    });
    remedy.link(&[Doc::CustomerManaged]);
    remedy
}
