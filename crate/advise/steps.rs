//! The steps that recur: each stands here once, and every remedy speaks with the same words.

use crate::advise::case::{Case, Grantee, prose, word};
use crate::iam::Arn;

/// For the reader: whom to send the request to.
pub(crate) fn send_request(to: &str) -> String {
    format!("Ask {to} for the change below, and send the message along: it says what was refused.")
}

/// For the reader: what to do afterwards.
pub(crate) const TRY_AGAIN: &str = "When they say it is done, wait a minute and try again: a change of a policy takes a moment to reach every Region.";

/// Both: AWS has no doubt, and neither should the reader.
pub(crate) const NO_ALLOW_HELPS: &str = "Adding an Allow does not help: a Deny that matches always wins. The Deny itself has to leave this request out.";

/// The owner: a Deny is often about the circumstances of a request.
pub(crate) const READ_THE_CONDITIONS: &str = "Find the statement with `\"Effect\": \"Deny\"` that covers the action, and read its `Condition` first. Where it asks for MFA \
    (`aws:MultiFactorAuthPresent`), a Region (`aws:RequestedRegion`), a network (`aws:SourceIp`, `aws:SourceVpce`) or a tag, \
    meeting it is enough and no policy needs to change.";

/// The owner: how an exception is put in. A policy of AWS's own cannot be edited.
pub(crate) fn replace_the_deny(case: &Case) -> String {
    if case.grantee() == Grantee::Anonymous {
        return "Narrow that statement's own `Condition`, by the network the caller comes from for instance: an exception cannot name an anonymous caller."
            .to_owned();
    }
    if case.grant.actions().is_empty() {
        return "Give that statement an exception for exactly this request, by its `Condition` or its resources, and keep the Deny for all others."
            .to_owned();
    }
    let arn = case.denial.policy_arn.as_deref().and_then(Arn::parse);
    if arn.is_some_and(|arn| arn.account == "aws") {
        return "AWS wrote this policy and nobody else can edit it. Where the Deny is not wanted, detach the policy and attach a copy of your own, \
                with the statements below in place of its Deny."
            .to_owned();
    }
    "Take the action out of that statement and add the statements below to the same policy: they keep the Deny for all others. Carry over any \
     `Condition` that the old statement had."
        .to_owned()
}

/// The owner: the Deny is gone, is there an Allow?
pub(crate) const STILL_NEEDS_AN_ALLOW: &str =
    "Lifting the Deny grants nothing by itself: check that an Allow for this request stands as well.";

/// The owner: how to see what was decided.
pub(crate) const SEE_IN_CLOUDTRAIL: &str = "Look the event up in CloudTrail: `errorMessage` there often names the policy \
    type, and since 2026 the policy's ARN.";

/// The owner: a role's path.
pub(crate) fn path_caution(case: &Case) -> Option<String> {
    case.path_is_unknown().then(|| {
        "The message leaves out the role's path. If the role has one (such as `/service-role/`), write it into the role's \
         ARN; `aws iam get-role` prints it."
            .to_owned()
    })
}

/// How to attach the identity policy to the principal, in the console and with the AWS CLI.
pub(crate) fn attach_to_identity(case: &Case) -> Vec<String> {
    match case.grantee() {
        Grantee::User(name) => vec![
            format!("In the IAM console open Users, {name}, Add permissions, Create inline policy, JSON, and paste the policy."),
            format!("Or save it as `policy.json` and run `aws iam put-user-policy --user-name {name} --policy-name {} --policy-document file://policy.json`.", policy_name(case)),
                        format!(
                "If others need the same, use a group instead: `aws iam create-group --group-name GROUP`, `aws iam put-group-policy --group-name GROUP --policy-name {} --policy-document file://policy.json`, `aws iam add-user-to-group --group-name GROUP --user-name {name}`.",
                policy_name(case)
            ),
        ],
        Grantee::Role(name) => vec![
            format!("In the IAM console open Roles, {name}, Add permissions, Create inline policy, JSON, and paste the policy."),
            format!("Or save it as `policy.json` and run `aws iam put-role-policy --role-name {name} --policy-name {} --policy-document file://policy.json`.", policy_name(case)),
        ],
        Grantee::PermissionSet(name) => vec![
            format!("In the IAM Identity Center console open Permission sets, {name}, Permissions, Inline policy, Edit, and paste the policy. Add to what stands there."),
            "Or save it as `policy.json` and run `aws sso-admin put-inline-policy-to-permission-set --instance-arn INSTANCE_ARN --permission-set-arn PERMISSION_SET_ARN --inline-policy file://policy.json`.".to_owned(),
            "Then provision it to the accounts: `aws sso-admin provision-permission-set --instance-arn INSTANCE_ARN --permission-set-arn PERMISSION_SET_ARN --target-type ALL_PROVISIONED_ACCOUNTS`.".to_owned(),
        ],
        Grantee::FederatedUser(_) => vec![
            "Attach the policy to the IAM user whose keys called `GetFederationToken`.".to_owned(),
            "Pass the same statements as session policy in that call: a federated session may do only what both allow.".to_owned(),
        ],
        _ => vec!["Attach the policy to the user or role that made the request.".to_owned()],
    }
}

/// A name for a new policy that says what it is for: `AllowLambdaGetFunction`.
pub(crate) fn policy_name(case: &Case) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars().filter(char::is_ascii_alphanumeric);
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    let (prefix, name) = case.action().split_once(':').unwrap_or((case.action(), ""));
    format!("Allow{}{}", capital(prefix), capital(name))
}

/// How to find the statement in the policy that AWS names, or where to look when it names none.
pub(crate) fn open_the_policy(case: &Case, otherwise: &str) -> String {
    let Some(arn) = case.denial.policy_arn.as_deref() else { return otherwise.to_owned() };
    let shown = word(Some(arn), "POLICY_ARN");
    let said = prose(arn);
    match Arn::parse(arn) {
        Some(parsed) if parsed.service == "organizations" => {
            let id = parsed.resource.rsplit('/').next();
            format!(
                "Open the policy that AWS names, {said}: `aws organizations describe-policy --policy-id {}`.",
                word(id, "POLICY_ID")
            )
        }
        Some(parsed) if parsed.service == "iam" && parsed.resource.starts_with("policy/") => format!(
            "Open the policy that AWS names, {said}, in the IAM console, or print its versions: `aws iam list-policy-versions --policy-arn {shown}`."
        ),
        _ => format!("Open the policy that AWS names: {said}."),
    }
}

/// Who manages an account, as the reader would say it.
pub(crate) fn administrator(account: Option<&str>) -> String {
    account.map_or_else(
        || "your AWS administrator".to_owned(),
        |account| format!("the administrator of account {account}"),
    )
}

/// Who can change a service control policy. The ARN of one names the management account.
pub(crate) fn organization_administrator(case: &Case) -> String {
    let arn =
        case.denial.policy_arn.as_deref().and_then(Arn::parse).filter(|arn| arn.service == "organizations");
    match arn.and_then(|arn| arn.account_id()) {
        Some(account) => format!("the administrator of your AWS organization (management account {account})"),
        None => "the administrator of your AWS organization (its management account)".to_owned(),
    }
}

/// How to see the policies that reach the principal's account, run in the management account.
pub(crate) fn list_service_control_policies(case: &Case) -> String {
    let account = word(case.principal_account(), "ACCOUNT_ID");
    format!(
        "In the management account list the policies of the account: `aws organizations list-policies-for-target --target-id {account} \
         --filter SERVICE_CONTROL_POLICY`. Then do the same for each parent: `aws organizations list-parents --child-id {account}`."
    )
}
