//! Refused by the resource's own policy, or for want of an `Allow` in it.
//!
//! In one account an `Allow` on either side is enough, unless the service leaves the decision to the resource; across
//! accounts both sides have to allow.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html>

use super::case::{Case, Grantee, Reach, is_name, prose};
use super::draft::policy;
use super::exception::policy_with_exception;
use super::facts::{both_policies_decide, policy_names_no_resource, resource_policy_decides};
use super::grant::principal_of;
use super::links::Doc;
use super::{identity, set_policy, steps};
use crate::diagnosis::{AttachKind, AttachTo, Owner, ProposedPolicy, Remedy, Scope};
use crate::iam::{Arn, PolicyType, Principals};
use crate::reference::{PolicyForm, resource_policy_api};

pub(super) fn remedy(case: &Case) -> Remedy {
    if case.grantee() == Grantee::Anonymous && !case.is_explicit() {
        return unsigned(case);
    }
    if case.is_explicit() {
        explicit(case)
    } else if !can_have_policies(case.prefix())
        && !matches!(case.grantee(), Grantee::Service(_) | Grantee::Root)
    {
        without_policies(case)
    } else {
        implicit(case)
    }
}

/// No resource-based policy allows it, and none can be written: what remains is the caller's own.
fn without_policies(case: &Case) -> Remedy {
    let (who, what, on) = (case.who(), case.what(), case.on_what());
    let mut remedy = identity::implicit(case);
    let rest = if case.reach() == Reach::CrossAccount {
        "and it is in another account: a role there is the way to it.".to_owned()
    } else {
        format!("so the Allow goes to {who}.")
    };
    remedy.summary = format!(
        "Nothing lets {who} perform {what}{on}. Such a resource has no policy of its own to edit, {rest}"
    );
    remedy.link(&[Doc::ResourcePolicy]);
    remedy
}

fn implicit(case: &Case) -> Remedy {
    let (who, what, thing) = (case.who(), case.what(), thing(case));
    let mut remedy = Remedy::by(
        Owner::ResourceOwner,
        format!("The policy of {thing} does not let {who} perform {what}. {}", sides(case)),
    );
    remedy.tell(steps::send_request(&owner_of(case)));
    remedy.tell(steps::TRY_AGAIN);
    remedy.tell_owner(format!(
        "Open the policy of {thing} and add the statement below. Keep the statements that stand there."
    ));
    remedy.tell_owner_all(set_policy::steps(case));
    remedy.policies.extend(exact(case, Scope::Exact));
    match case.reach() {
        _ if matches!(case.grantee(), Grantee::Service(_)) => {
            remedy.caution(
                "The condition admits only what belongs to the account it names. If the service acts for another account, put that one there.",
            );
        }
        _ if case.grantee() == Grantee::Root => {
            remedy.tell_owner("Nothing has to be attached to the root user: it may do in its own account whatever the organization lets it.");
        }
        Reach::CrossAccount => {
            let account = case.principal_account().unwrap_or("ACCOUNT_ID");
            remedy.tell(format!(
                "Ask the administrator of account {account} as well: there {who} needs the Allow below too."
            ));
            remedy.tell_owner(format!(
                "In account {account} attach the second policy to {who}. Both sides have to allow."
            ));
            remedy.policies.extend(identity::allow(case, Scope::AlsoNeeded));
        }
        Reach::SameAccount if both_policies_decide(case.prefix()) => {
            remedy.tell_owner(format!("Attach the second policy to {who}: this service wants an Allow on both sides, even inside one account."));
            remedy.policies.extend(identity::allow(case, Scope::AlsoNeeded));
        }
        Reach::SameAccount if !resource_policy_decides(case.prefix()) => {
            remedy.tell_owner(format!(
                "Or leave the resource as it is and attach the second policy to {who}: inside one account one Allow is normally enough."
            ));
            remedy.policies.extend(
                identity::allow(case, Scope::Alternative)
                    .map(|policy| ProposedPolicy { title: format!("Instead, for {who}"), ..policy }),
            );
        }
        Reach::SameAccount => {}
        Reach::Unknown => {
            remedy.tell_owner(format!(
                "If {who} belongs to another account, the second policy is needed there as well."
            ));
            remedy.policies.extend(identity::allow(case, Scope::AlsoNeeded));
        }
    }
    remedy.cautions.extend(steps::path_caution(case));
    remedy.cautions.extend(case.grant.cautions.iter().cloned());
    if case.reach() == Reach::CrossAccount {
        remedy.link(&[Doc::CrossAccount, Doc::RolesOrResourcePolicies]);
    }
    remedy.link(&[Doc::ResourcePolicy, Doc::AccessDenied]);
    remedy
}

fn explicit(case: &Case) -> Remedy {
    let (who, what, thing) = (case.who(), case.what(), thing(case));
    let mut remedy = Remedy::by(
        Owner::ResourceOwner,
        format!(
            "The policy of {thing} denies {what} to {who}. Only changing that Deny helps; an Allow cannot override it."
        ),
    );
    remedy.tell(steps::send_request(&owner_of(case)));
    remedy.tell(steps::NO_ALLOW_HELPS);
    let look = format!(
        "Open the policy of {thing} and look for a statement with `\"Effect\": \"Deny\"` whose `Principal` covers {who} (`\"*\"` covers everybody)."
    );
    remedy.tell_owner(steps::open_the_policy(case, &look));
    remedy.tell_owner(steps::READ_THE_CONDITIONS);
    remedy.tell_owner(steps::replace_the_deny(case));
    remedy.tell_owner_all(set_policy::steps(case));
    remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
    remedy.policies.extend(
        policy_with_exception(case, PolicyType::ResourceBased, place(case), true)
            .map(|policy| without_resource(case, policy)),
    );
    remedy.cautions.extend(steps::path_caution(case));
    remedy.caution("A Deny is there for a reason. Ask whoever wrote it before making an exception.");
    remedy.link(&[Doc::ExplicitDeny, Doc::ResourcePolicy]);
    remedy
}

/// A request that carries no signature: mostly a mistake of the caller, and never a reason to open the resource to all.
pub(super) fn unsigned(case: &Case) -> Remedy {
    let what = case.what();
    let mut remedy = Remedy::by(
        Owner::Reader,
        format!(
            "The request for {what} was not signed, so AWS took it for an anonymous one. Send it with credentials."
        ),
    );
    remedy.tell("Check that the program has credentials: `aws sts get-caller-identity` says who it is.");
    remedy.tell("Sign the request with Signature Version 4. AWS SDKs do it by themselves; a plain `curl` needs `--aws-sigv4`.");
    remedy.tell("A browser that opens the address directly is anonymous too: use the service's own sign-in or a presigned URL.");
    remedy.tell_owner(
        "Name the principals that need access in the resource's policy, and let them sign their requests.",
    );
    remedy.tell_owner("Don't answer this with `\"Principal\": \"*\"`: that opens the resource to everybody.");
    if let Grantee::Anonymous = case.grantee() {
        let named = principal_of("AWS", "${PrincipalArn}");
        remedy.policies.extend(policy_for(case, &named, None, Scope::Exact));
    }
    remedy.link(&[Doc::Signature, Doc::ResourcePolicy]);
    remedy
}

/// Adds what the resource's account has to allow, where the answer is the identity's policy.
pub(super) fn other_side(case: &Case, remedy: &mut Remedy) {
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

/// The statement for the resource's policy, with the principal in the form that the service understands.
pub(super) fn exact(case: &Case, scope: Scope) -> Option<ProposedPolicy> {
    let (principal, condition) = principal(case);
    policy_for(case, &principal, condition, scope)
}

pub(super) type Condition = Option<(&'static str, &'static str, String)>;

fn policy_for(
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

fn without_resource(case: &Case, mut policy: ProposedPolicy) -> ProposedPolicy {
    if policy_names_no_resource(case.prefix()) {
        for statement in &mut policy.document.statement {
            statement.resource = None;
        }
        policy.placeholders.retain(|placeholder| placeholder != "${ResourceArn}");
    }
    policy
}

/// The `Principal` element for the denied principal, and the condition that narrows it.
pub(super) fn principal(case: &Case) -> (Principals, Condition) {
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

fn place(case: &Case) -> AttachTo {
    AttachTo {
        kind: AttachKind::Resource,
        name: case.resource_name().filter(|name| *name != "*").map(str::to_owned),
        arn: case.resource_arn().map(str::to_owned),
    }
}

/// The resource in words: "the bucket amzn-s3-demo-bucket", "the queue orders", "the resource".
fn thing(case: &Case) -> String {
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
pub(super) fn bucket(arn: &str) -> Option<&str> {
    let arn = Arn::parse(arn).filter(|arn| arn.service == "s3" && arn.account.is_empty())?;
    arn.resource.split('/').next()
}

fn owner_of(case: &Case) -> String {
    match (case.reach(), case.resource_account()) {
        (Reach::CrossAccount, Some(account)) => format!("the owner of the resource in account {account}"),
        _ => "whoever owns the resource".to_owned(),
    }
}

fn sides(case: &Case) -> &'static str {
    match case.reach() {
        _ if matches!(case.grantee(), Grantee::Service(_)) => "It has to name the service.",
        _ if case.grantee() == Grantee::Root => "It has to name the account of the root user.",
        Reach::CrossAccount => "The two are in different accounts, so both sides have to allow it.",
        Reach::SameAccount if resource_policy_decides(case.prefix()) => {
            "Here the resource's policy decides, even inside one account."
        }
        Reach::SameAccount if both_policies_decide(case.prefix()) => {
            "Here both sides have to allow it, even inside one account."
        }
        Reach::SameAccount => "Both are in one account.",
        Reach::Unknown => "Across accounts, both sides have to allow it.",
    }
}

/// Whether a policy may be written for the resources of this service, as far as is known.
///
/// Amazon EC2 only has policies for VPC endpoints, IAM only the trust policies of roles, and AWS Organizations only one
/// for delegation.
pub(super) fn can_have_policies(prefix: &str) -> bool {
    !["ec2", "iam", "organizations"].contains(&prefix)
}

/// Whether resources of this service are known to have policies of their own.
pub(super) fn has_resource_policies(prefix: &str) -> bool {
    both_policies_decide(prefix)
        || can_have_policies(prefix)
            && resource_policy_api(prefix).is_some_and(|api| api.form != PolicyForm::Own)
}
