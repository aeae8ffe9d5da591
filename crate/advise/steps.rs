//! The steps that recur.

use crate::advise::case::{Case, Grantee};
use crate::iam::Arn;
use crate::reference::{ManagedPolicy, managed_policy};
use crate::say::messages::{Allow, Ask, Deny, Find, Grants};
use crate::say::{AccountId, Call, Contact, Message, Name};

/// For the time being: [`Ask::SendRequest`] to somebody who is in words already.
pub(crate) fn send_request(to: &str) -> Ask {
    Ask::SendRequest { to: Contact::Said(Name::new(to)) }
}

/// For the reader: whom to send the request to.
pub(crate) fn ask(to: Contact) -> Ask {
    Ask::SendRequest { to }
}

/// For the reader: to send the request to whoever manages IAM in the principal's account.
pub(crate) fn ask_administrator(case: &Case) -> Ask {
    ask(Contact::Administrator(case.principal_account().map(AccountId::from)))
}

/// For the reader: to send the request to whoever can change a service control policy. The ARN of one names the
/// management account.
pub(crate) fn ask_organization(case: &Case) -> Ask {
    let arn =
        case.denial.policy_arn.as_deref().and_then(Arn::parse).filter(|arn| arn.service == "organizations");
    ask(Contact::Organization(arn.and_then(|arn| arn.account_id()).map(AccountId::from)))
}

/// For the reader: what to do afterwards.
pub(crate) const TRY_AGAIN: Ask = Ask::TryAgain;

/// Both: AWS has no doubt, and neither should the reader.
pub(crate) const NO_ALLOW_HELPS: Deny = Deny::NoAllowHelps;

/// The owner: a Deny is often about the circumstances of a request.
pub(crate) const READ_THE_CONDITIONS: Deny = Deny::ReadTheConditions;

/// The owner: the Deny is gone, is there an Allow?
pub(crate) const STILL_NEEDS_AN_ALLOW: Deny = Deny::StillNeedsAnAllow;

/// The owner: how to see what was decided.
pub(crate) const SEE_IN_CLOUDTRAIL: Find = Find::InCloudTrail;

/// The owner: how an exception is put in. A policy of AWS's own cannot be edited.
pub(crate) fn replace_the_deny(case: &Case) -> Deny {
    let arn = case.denial.policy_arn.as_deref().and_then(Arn::parse);
    if case.grantee() == Grantee::Anonymous {
        Deny::NarrowForAnonymous
    } else if case.grant.actions().is_empty() {
        Deny::ExceptionUnknown
    } else if arn.is_some_and(|arn| arn.account == "aws") {
        Deny::WrittenByAws
    } else {
        Deny::Replace
    }
}

/// The owner: a role's path.
pub(crate) fn path_caution(case: &Case) -> Option<Allow> {
    case.path_is_unknown().then_some(Allow::PathIsUnknown)
}

/// The owner: the AWS managed policy for the whole job that the request belongs to.
pub(crate) fn attach_managed(case: &Case) -> Option<Grants> {
    let ManagedPolicy::Live { name, path } = managed_policy(case.grant.managed?) else { return None };
    let to = match case.grantee() {
        Grantee::Role(role) => Call::AttachRolePolicy.given("role-name", Some(role), "ROLE_NAME"),
        Grantee::User(user) => Call::AttachUserPolicy.given("user-name", Some(user), "USER_NAME"),
        _ => return None,
    };
    let arn = format!("arn:{}:iam::aws:policy/{path}{name}", case.partition());
    let attach = to.given("policy-arn", Some(&arn), "POLICY_ARN");
    Some(Grants::ManagedPolicy { name: Name::new(&name), attach })
}

/// How to attach the identity policy to the principal, in the console and with the AWS CLI.
pub(crate) fn attach_to_identity(case: &Case) -> Vec<Allow> {
    const FILE: &str = "file://policy.json";
    let title = policy_name(case);
    let title = Some(title.as_str());
    let fill = "POLICY_NAME";
    match case.grantee() {
        Grantee::User(name) => {
            let user = |call: Call| call.given("user-name", Some(name), "USER_NAME");
            let put =
                user(Call::PutUserPolicy).given("policy-name", title, fill).with("policy-document", FILE);
            let group = Call::PutGroupPolicy.with("group-name", "GROUP").given("policy-name", title, fill);
            vec![
                Allow::UserConsole { name: name.into() },
                Allow::UserCommand { put },
                Allow::GroupInstead {
                    create: Call::CreateGroup.with("group-name", "GROUP"),
                    put: group.with("policy-document", FILE),
                    add: Call::AddUserToGroup.with("group-name", "GROUP").given(
                        "user-name",
                        Some(name),
                        "USER_NAME",
                    ),
                },
            ]
        }
        Grantee::Role(name) => {
            let put = Call::PutRolePolicy.given("role-name", Some(name), "ROLE_NAME");
            let put = put.given("policy-name", title, fill).with("policy-document", FILE);
            vec![Allow::RoleConsole { name: name.into() }, Allow::RoleCommand { put }]
        }
        Grantee::PermissionSet(name) => {
            let set = |call: Call| {
                call.with("instance-arn", "INSTANCE_ARN").with("permission-set-arn", "PERMISSION_SET_ARN")
            };
            let put = set(Call::PutInlinePolicyToPermissionSet).with("inline-policy", FILE);
            let provision = set(Call::ProvisionPermissionSet).with("target-type", "ALL_PROVISIONED_ACCOUNTS");
            vec![
                Allow::PermissionSetConsole { name: name.into() },
                Allow::PermissionSetCommand { put },
                Allow::PermissionSetProvision { provision },
            ]
        }
        Grantee::FederatedUser(_) => vec![Allow::FederatedUser, Allow::FederatedSession],
        _ => vec![Allow::Anywhere],
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
pub(crate) fn open_the_policy(case: &Case, otherwise: impl Into<Message>) -> Message {
    let Some(arn) = case.denial.policy_arn.as_deref() else { return otherwise.into() };
    let named = Name::new(arn);
    let found = match Arn::parse(arn) {
        Some(parsed) if parsed.service == "organizations" => {
            let id = parsed.resource.rsplit('/').next();
            Find::Organizations {
                arn: named,
                describe: Call::DescribePolicy.given("policy-id", id, "POLICY_ID"),
            }
        }
        Some(parsed) if parsed.service == "iam" && parsed.resource.starts_with("policy/") => Find::Managed {
            arn: named,
            versions: Call::ListPolicyVersions.given("policy-arn", Some(arn), "POLICY_ARN"),
        },
        _ => Find::Named { arn: named },
    };
    found.into()
}

/// How to see the policies that reach the principal's account, run in the management account.
pub(crate) fn list_service_control_policies(case: &Case) -> Find {
    let account = case.principal_account();
    let list = Call::ListPoliciesForTarget.given("target-id", account, "ACCOUNT_ID");
    Find::ServiceControlPolicies {
        list: list.with("filter", "SERVICE_CONTROL_POLICY"),
        parents: Call::ListParents.given("child-id", account, "ACCOUNT_ID"),
    }
}
