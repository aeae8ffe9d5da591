//! Refused by the resource's own policy, or for want of an `Allow` in it.
//!
//! In one account an `Allow` on either side is enough, unless the service leaves the decision to the resource; across
//! accounts both sides have to allow.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html>

use super::case::{Case, Grantee, Reach, is_name, word};
use super::draft::policy;
use super::exception::policy_with_exception;
use super::facts::{policy_names_no_resource, resource_policy_decides};
use super::grant::principal_of;
use super::links::Doc;
use super::{identity, steps};
use crate::diagnosis::{AttachKind, AttachTo, Owner, ProposedPolicy, Remedy, Scope};
use crate::iam::{Arn, PolicyType, Principals};
use crate::reference::{PolicyForm, resource_policy_api};

pub(super) fn remedy(case: &Case) -> Remedy {
    if case.grantee() == Grantee::Anonymous && !case.is_explicit() {
        return unsigned(case);
    }
    if case.is_explicit() { explicit(case) } else { implicit(case) }
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
    remedy.tell_owner_all(set_the_policy(case));
    remedy.policies.extend(exact(case, Scope::Exact));
    match case.reach() {
        _ if matches!(case.grantee(), Grantee::Service(_)) => {
            remedy.caution(
                "The condition admits only what belongs to the account it names. If the service acts for another account, put that one there.",
            );
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
    remedy.tell_owner_all(set_the_policy(case));
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
            "The resource is in account {account}, and this service has no resource-based policies: an Allow here cannot reach it. A role in that account can."
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

type Condition = Option<(&'static str, &'static str, String)>;

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
fn principal(case: &Case) -> (Principals, Condition) {
    let account = case.principal_account();
    match (case.grantee(), case.principal_arn()) {
        (Grantee::Service(name), _) => {
            let owner = case.resource_account().unwrap_or("${Account}");
            (principal_of("Service", name), Some(("StringEquals", "aws:SourceAccount", owner.to_owned())))
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
        return format!("the bucket {bucket}");
    }
    let sort = case.denial.resource.as_ref().and_then(|resource| resource.resource_type.as_deref());
    let name = case.resource_arn().and_then(|arn| arn.rsplit([':', '/']).next());
    match (sort, name, case.resource_name()) {
        (Some(sort), Some(name), _) if is_name(name) && !sort.contains("general") => {
            format!("the {} {name}", sort.replace('-', " ").to_lowercase())
        }
        (_, _, Some(name)) if name != "*" => name.to_owned(),
        _ => "the resource".to_owned(),
    }
}

/// The bucket of an S3 ARN.
fn bucket(arn: &str) -> Option<&str> {
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
        Reach::CrossAccount => "The two are in different accounts, so both sides have to allow it.",
        Reach::SameAccount if resource_policy_decides(case.prefix()) => {
            "Here the resource's policy decides, even inside one account."
        }
        Reach::SameAccount => "Both are in one account.",
        Reach::Unknown => "Across accounts, both sides have to allow it.",
    }
}

/// The command that sets the policy, in the service's own form.
fn set_the_policy(case: &Case) -> Vec<String> {
    let arn = word(case.resource_arn(), "RESOURCE_ARN");
    let last = |otherwise: &'static str| {
        let name = case.resource_arn().and_then(|arn| arn.rsplit([':', '/']).next());
        word(name, otherwise).to_owned()
    };
    match case.prefix() {
        "s3" => {
            let bucket = word(case.resource_arn().and_then(bucket), "BUCKET");
            vec![
                format!(
                    "First save what stands there: `aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text`."
                ),
                format!(
                    "Then: `aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json`. It replaces the whole policy."
                ),
            ]
        }
        "lambda" => {
            let function = word(case.resource_arn(), "FUNCTION_NAME");
            let (flag, who) = match case.grantee() {
                Grantee::Service(name) => (
                    "--source-account ".to_owned() + case.resource_account().unwrap_or("ACCOUNT_ID"),
                    name.to_owned(),
                ),
                _ => (String::new(), case.principal_arn().unwrap_or_else(|| "PRINCIPAL_ARN".to_owned())),
            };
            let who = if who.contains('*') {
                case.principal_account().unwrap_or("ACCOUNT_ID").to_owned()
            } else {
                who
            };
            vec![format!(
                "Lambda adds one statement at a time: `{}`.",
                format!("aws lambda add-permission --function-name {function} --statement-id {} --action {} --principal {} {flag}",
                    steps::policy_name(case), word(Some(case.action()), "ACTION"), word(Some(&who), "PRINCIPAL_ARN")).trim_end()
            )]
        }
        "sqs" => vec![format!(
            "With the AWS CLI the policy is the queue's attribute `Policy`: `aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes \
             file://attributes.json`. `aws sqs get-queue-url --queue-name {}` prints the URL.",
            last("QUEUE_NAME")
        )],
        "sns" => vec![format!(
            "With the AWS CLI: `aws sns set-topic-attributes --topic-arn {arn} --attribute-name Policy --attribute-value file://policy.json`."
        )],
        "kms" => vec![format!(
            "With the AWS CLI: `aws kms put-key-policy --key-id {arn} --policy file://policy.json`. It replaces the whole policy: keep the \
             statement for your own administrators, or you lock yourself out."
        )],
        "secretsmanager" => vec![format!(
            "With the AWS CLI: `aws secretsmanager put-resource-policy --secret-id {arn} --resource-policy file://policy.json --block-public-policy`."
        )],
        prefix => by_reference(prefix).into_iter().collect(),
    }
}

/// The command that sets the policy, for a service without words of its own above.
fn by_reference(prefix: &str) -> Option<String> {
    let api = resource_policy_api(prefix)?;
    let options: Vec<String> = api
        .required
        .iter()
        .map(|member| {
            let value =
                if api.members.contains(member) { "file://policy.json".to_owned() } else { shout(member) };
            format!("--{} {value}", kebab(member))
        })
        .collect();
    Some(match api.form {
        PolicyForm::Document => format!("With the AWS CLI: `{} {}`.", api.command, options.join(" ")),
        PolicyForm::Grant => format!(
            "This service takes one permission at a time: `{}`. Its statement becomes the one below.",
            api.command
        ),
        PolicyForm::Own => format!(
            "This service has its own form of policy, set with `{}`; the statement below says what it has to allow.",
            api.command
        ),
    })
}

/// `PolicyDocument` as an option of the AWS CLI: `policy-document`; a run of capitals stays one word.
fn kebab(member: &str) -> String {
    let mut out = String::new();
    let mut before_is_lower = false;
    for c in member.chars() {
        if c.is_ascii_uppercase() && before_is_lower {
            out.push('-');
        }
        before_is_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// `DomainName` as a part to fill in: `DOMAIN_NAME`.
fn shout(member: &str) -> String {
    kebab(member).replace('-', "_").to_ascii_uppercase()
}

/// Whether resources of this service can have a policy of their own.
///
/// Amazon EC2 only has policies for VPC endpoints, IAM only the trust policies of roles, and AWS Organizations only one
/// for delegation.
pub(super) fn has_resource_policies(prefix: &str) -> bool {
    !["ec2", "iam", "organizations"].contains(&prefix)
        && resource_policy_api(prefix).is_some_and(|api| api.form != PolicyForm::Own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_come_from_the_reference() {
        for (prefix, command) in [
            (
                "kinesis",
                "`aws kinesis put-resource-policy --resource-arn RESOURCE_ARN --policy file://policy.json`",
            ),
            (
                "ecr",
                "`aws ecr set-repository-policy --repository-name REPOSITORY_NAME --policy-text file://policy.json`",
            ),
            ("backup", "aws backup put-backup-vault-access-policy"),
        ] {
            let step = by_reference(prefix).unwrap();
            assert!(step.contains(command), "{step}");
        }
        assert_eq!(by_reference("rds"), None);
    }
}
