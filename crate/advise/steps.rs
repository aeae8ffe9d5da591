//! The steps that recur.

use crate::advise::case::{Case, Grantee};
use crate::advise::known::risks;
use crate::diagnosis::{Denial, DeniedAction};
use crate::iam::Arn;
use crate::reference::{ManagedPolicy, managed_policy};
use crate::say::messages::{Allow, Ask, Find, Grants};
use crate::say::{AccountId, Call, Command, Contact, Message, Name};

/// For the reader: whom to send the request to.
pub(crate) fn ask(to: Contact) -> Ask {
    Ask::SendRequest { to }
}

/// Whoever manages IAM in the principal's account.
pub(crate) fn administrator(case: &Case) -> Contact {
    Contact::Administrator(case.principal_account().map(AccountId::from))
}

/// For the reader: to send the request to whoever manages IAM in the principal's account.
pub(crate) fn ask_administrator(case: &Case) -> Ask {
    ask(administrator(case))
}

/// Whoever can change a service control policy. The ARN of one names the management account.
pub(crate) fn organization(case: &Case) -> Contact {
    let arn =
        case.denial.policy_arn.as_deref().and_then(Arn::parse).filter(|arn| arn.service == "organizations");
    Contact::Organization(arn.and_then(|arn| arn.account_id()).map(AccountId::from))
}

/// For the reader: to send the request to whoever can change a service control policy.
pub(crate) fn ask_organization(case: &Case) -> Ask {
    ask(organization(case))
}

/// For the reader: what to do afterwards.
pub(crate) const TRY_AGAIN: Ask = Ask::TryAgain;

/// The owner: how to see what was decided.
pub(crate) const SEE_IN_CLOUDTRAIL: Find = Find::InCloudTrail;

/// The owner: a role's path.
pub(crate) fn path_caution(case: &Case) -> Option<Allow> {
    case.path_is_unknown().then(|| Allow::PathIsUnknown { print: Call::GetRole.bare() })
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

/// How to attach a policy for `action`, which another operation than the refused one needs.
pub(crate) fn attach_for(case: &Case, action: &str) -> Vec<Allow> {
    let denial = Denial {
        actions: vec![DeniedAction::printed(action)],
        likely_actions: Vec::new(),
        ..case.denial.clone()
    };
    attach_to_identity(&Case::new(case.kind, &denial, case.page))
}

/// The access policy of Amazon EKS that lets one read.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html>
pub(crate) fn view_policy(case: &Case) -> String {
    format!("arn:{}:eks::aws:cluster-access-policy/AmazonEKSViewPolicy", case.partition())
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
        Some(parsed) if parsed.service == "iam" && parsed.resource.starts_with("policy/") => {
            let of = |call: Call| call.given("policy-arn", Some(arn), "POLICY_ARN");
            Find::Managed {
                arn: named,
                versions: of(Call::ListPolicyVersions),
                print: of(Call::GetPolicyVersion).with("version-id", "VERSION_ID"),
            }
        }
        _ => Find::Named { arn: named },
    };
    found.into()
}

/// The commands that list the policies that reach the principal's account, and the units above it.
pub(crate) fn service_control_commands(case: &Case) -> (Command, Command) {
    let account = case.principal_account();
    let list = Call::ListPoliciesForTarget.given("target-id", account, "ACCOUNT_ID");
    let parents = Call::ListParents.given("child-id", account, "ACCOUNT_ID");
    (list.with("filter", "SERVICE_CONTROL_POLICY"), parents)
}

/// How to see the policies that reach the principal's account, run in the management account.
pub(crate) fn list_service_control_policies(case: &Case) -> Find {
    let (list, parents) = service_control_commands(case);
    Find::ServiceControlPolicies { list, parents }
}

/// What is dangerous about the denied actions.
pub(crate) fn risks(case: &Case) -> impl Iterator<Item = Message> {
    case.actions().into_iter().filter_map(risks::of).map(|risk| risk.warning())
}
