//! Roles that could not be assumed: the role's trust policy, and the caller's own permission to ask for the role.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html>

mod federation;
mod service;

pub(super) use service::for_service;

use super::case::{Case, Grantee, Reach, prose, word};
use super::draft::policy;
use super::exception::policy_with_exception;
use super::grant::principal_of;
use super::links::Doc;
use super::steps;
use crate::diagnosis::{AttachKind, AttachTo, Owner, ProposedPolicy, Remedy, Scope};
use crate::iam::{Arn, PolicyType, Principals, Statement};

/// Whether the denied action is about taking on a role.
pub(super) fn is_about_a_role(case: &Case) -> bool {
    const ACTIONS: [&str; 5] = [
        "sts:AssumeRole",
        "sts:AssumeRoleWithSAML",
        "sts:AssumeRoleWithWebIdentity",
        "sts:SetSourceIdentity",
        "sts:TagSession",
    ];
    ACTIONS.iter().any(|action| case.denies(action))
}

pub(super) fn remedy(case: &Case) -> Remedy {
    if case.denies("sts:AssumeRoleWithWebIdentity")
        || case.mentions(&["idprejectedclaim", "idpcommunicationerror", "invalididentitytoken"])
    {
        federation::web_identity(case)
    } else if case.denies("sts:AssumeRoleWithSAML") {
        federation::saml(case)
    } else if case.is_explicit() {
        explicit(case)
    } else if let Some(arn) = other_than_a_role(case) {
        no_role(case, arn)
    } else if case.grantee() == Grantee::Root {
        root(case)
    } else if let Some(service) = service::service(case) {
        service::by_service(case, service)
    } else {
        by_principal(case)
    }
}

/// Whether an ARN can be that of a role: also where its end is masked, and with asterisks.
fn is_of_role(arn: &str) -> bool {
    Arn::parse(arn).is_some_and(|arn| {
        let sort = arn.resource.split('/').next().unwrap_or_default();
        arn.service == "iam" && (sort == "role" || sort.contains(['*', '$']))
    })
}

/// The denied resource's ARN, where it is one.
fn role_arn<'a>(case: &Case<'a>) -> Option<&'a str> {
    case.resource_arn().filter(|arn| is_of_role(arn))
}

/// The resource of a request to assume a role that names something else, as printed.
fn other_than_a_role<'a>(case: &Case<'a>) -> Option<&'a str> {
    let raw = case.resource_name().filter(|raw| Arn::parse(raw).is_some() && is_about_a_role(case))?;
    role_arn(case).is_none().then_some(raw)
}

/// The role in words and for commands.
fn role_name<'a>(case: &Case<'a>) -> Option<&'a str> {
    let name = Arn::parse(role_arn(case)?)?.resource.strip_prefix("role/")?.rsplit('/').next()?;
    super::case::is_name(name).then_some(name)
}

fn role(case: &Case) -> String {
    role_name(case).map_or_else(|| "the role".to_owned(), |name| format!("the role {name}"))
}

fn place(case: &Case) -> AttachTo {
    AttachTo {
        kind: AttachKind::RoleTrust,
        name: role_name(case).map(str::to_owned),
        arn: role_arn(case).map(str::to_owned),
    }
}

/// A trust policy's statement: it names no resource, since it always means its own role.
fn trusts(principal: Principals, actions: Vec<String>) -> Statement {
    let mut statement = Statement::allow("", "");
    statement.action = Some(crate::iam::OneOrMany(actions));
    statement.resource = None;
    statement.principal = Some(principal);
    statement
}

fn require(statement: &mut Statement, operator: &str, key: &str, value: &str) {
    statement.condition.entry(operator.to_owned()).or_default().insert(key.to_owned(), value.into());
}

fn propose_trust(case: &Case, remedy: &mut Remedy, title: &str, scope: Scope, statement: Statement) {
    remedy.propose(policy(PolicyType::RoleTrust, title, scope, place(case), vec![statement]));
}

/// The actions that the trust policy has to allow.
fn trust_actions(case: &Case) -> Vec<String> {
    let mut actions: Vec<String> = case.grant.actions();
    actions.retain(|action| action.starts_with("sts:"));
    if actions.is_empty() {
        actions.push("sts:AssumeRole".to_owned());
    }
    actions
}

/// How the owner of the role changes its trust policy.
fn set_trust(case: &Case) -> Vec<String> {
    let name = role_name(case).unwrap_or("ROLE_NAME");
    vec![
        format!(
            "Read what the trust policy says now: `aws iam get-role --role-name {name} --query Role.AssumeRolePolicyDocument`. Add the statement \
             below and keep what is still wanted."
        ),
        format!(
            "In the IAM console: Roles, {name}, Trust relationships, Edit trust policy. Or: `aws iam update-assume-role-policy --role-name {name} \
             --policy-document file://trust.json`."
        ),
    ]
}

fn by_principal(case: &Case) -> Remedy {
    let (who, role) = (case.who(), role(case));
    let identity_refused = case.denial.policy_type == Some(PolicyType::IdentityBased);
    let trust_refused =
        matches!(case.denial.policy_type, Some(PolicyType::RoleTrust | PolicyType::ResourceBased));
    let what = if case.denies("sts:TagSession") {
        format!("{who} may not pass session tags to {role}.")
    } else if case.denies("sts:SetSourceIdentity") {
        format!("{who} may not set a source identity on {role}.")
    } else {
        format!("{who} may not assume {role}.")
    };
    let why = if identity_refused {
        "No policy of the caller allows it."
    } else if trust_refused {
        "The role's trust policy does not name the caller."
    } else {
        "Either the role's trust policy does not name the caller, or no policy of the caller allows it."
    };
    let owner = if identity_refused { case.identity().1 } else { Owner::RoleOwner };
    let mut remedy = Remedy::by(owner, capital(&format!("{what} {why}")));
    remedy.tell(if identity_refused {
        steps::send_request(&steps::administrator(case.principal_account()))
    } else {
        match case.resource_account() {
            Some(account) => steps::send_request(&format!("whoever manages {role} in account {account}")),
            None => steps::send_request(&format!("whoever manages {role}")),
        }
    });
    remedy.tell(
        "Check the role's ARN letter by letter: a role that does not exist gives the same message. `aws sts get-caller-identity` says who you are.",
    );
    remedy.tell(steps::TRY_AGAIN);
    let mine = identity_allow(case);
    let theirs = trust_for_principal(case);
    if identity_refused {
        remedy.tell_owner_all(steps::attach_to_identity(case));
        remedy.tell_owner("Then check the role's trust policy against the second policy.");
        remedy.policies.extend(mine);
        remedy.tell_owner_all(set_trust(case));
        propose_trust(
            case,
            &mut remedy,
            "Also needed, in the role's trust policy",
            Scope::AlsoNeeded,
            theirs,
        );
    } else {
        remedy.tell_owner_all(set_trust(case));
        propose_trust(case, &mut remedy, "To add to the role's trust policy", Scope::Exact, theirs);
        if mine.is_some() {
            remedy.tell_owner(match case.reach() {
            Reach::SameAccount => format!(
                "In one account a trust policy that names {who} is enough. If it names the whole account instead, {who} needs the second policy too."
            ),
            Reach::CrossAccount => {
                format!("Across accounts {who} needs the second policy as well, in its own account.")
            }
            Reach::Unknown => format!(
                "If {who} belongs to another account than the role, it needs the second policy as well, in its own account."
            ),
        });
        }
        remedy.policies.extend(mine);
    }
    if let Grantee::User(_) = case.grantee() {
        remedy.tell(
            "If the trust policy asks for MFA, give it: `--serial-number MFA_DEVICE_ARN --token-code CODE`.",
        );
    }
    if case.reach() == Reach::CrossAccount {
        external_id(case, &mut remedy);
    }
    if case.denies("sts:TagSession") {
        remedy.tell_owner("Session tags need `sts:TagSession` beside `sts:AssumeRole`, on both sides.");
        remedy.tell("If the tags are not wanted, leave them out: GitHub's `configure-aws-credentials` has `role-skip-session-tagging: true`.");
        remedy.link(&[Doc::SessionTags]);
    }
    if case.denies("sts:SetSourceIdentity") {
        remedy.tell_owner("A source identity needs `sts:SetSourceIdentity` beside `sts:AssumeRole`, on both sides and in every role of a chain.");
        remedy.link(&[Doc::SourceIdentity]);
    }
    remedy.cautions.extend(steps::path_caution(case));
    remedy.caution("Whoever may assume the role has all of its permissions.");
    remedy.link(&[Doc::Trust, Doc::AccessDenied]);
    remedy
}

/// Only roles can be assumed: a user, a function or a queue in the role's place is a slip that no policy mends.
///
/// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
fn no_role(case: &Case, arn: &str) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::Reader,
        format!("Only a role can be assumed, and {} is none. The request has to name a role.", prose(arn)),
    );
    let account = case.resource_account().or(case.principal_account()).unwrap_or("ACCOUNT_ID");
    remedy.tell(format!(
        "Put the ARN of the role there: `arn:{}:iam::{account}:role/ROLE_NAME`. Look at `role_arn` in the profile (`aws configure get role_arn`), or at \
         what your tool calls the role to assume.",
        word(Some(case.partition()), "aws")
    ));
    remedy.tell(
        "If you meant to work as yourself, leave the role out: a user needs none to use its own permissions.",
    );
    remedy.tell_owner("No policy has to change for this request. Tell the caller which role to use.");
    remedy.tell_owner(
        "That role's trust policy has to name the caller, or the caller's account and then the caller's own policy as well.",
    );
    remedy.link(&[Doc::Trust, Doc::AccessDenied]);
    remedy
}

/// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
fn root(case: &Case) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::Reader,
        "The root user cannot assume roles, whatever the role's trust policy says.",
    );
    remedy.tell("Sign in as a user or a role of the account, and assume the role from there.");
    remedy.tell_owner(format!(
        "Name that user or role in the trust policy of {}, not the root user.",
        role(case)
    ));
    remedy.link(&[Doc::RootUser, Doc::Trust]);
    remedy
}

fn trust_for_principal(case: &Case) -> Statement {
    let arn = case.principal_arn();
    let account = case.principal_account();
    match (case.grantee(), arn, account) {
        (Grantee::PermissionSet(_), Some(arn), Some(account)) => {
            let root = format!("arn:{}:iam::{account}:root", case.partition());
            let mut statement = trusts(principal_of("AWS", root), trust_actions(case));
            require(&mut statement, "ArnLike", "aws:PrincipalArn", &arn);
            statement
        }
        (_, Some(arn), _) => trusts(principal_of("AWS", arn), trust_actions(case)),
        (_, None, _) => trusts(principal_of("AWS", "${PrincipalArn}"), trust_actions(case)),
    }
}

/// The caller's own Allow for the role.
fn identity_allow(case: &Case) -> Option<ProposedPolicy> {
    let (scope, title) = if case.denial.policy_type == Some(PolicyType::IdentityBased) {
        (Scope::Exact, "Exactly what was denied".to_owned())
    } else {
        (Scope::AlsoNeeded, format!("Also needed: the same Allow for {} itself", case.who()))
    };
    if matches!(case.grantee(), Grantee::Root | Grantee::Service(_)) {
        return None;
    }
    // What else was denied in the same breath is no matter of the role.
    let role = role_arn(case).map_or_else(
        || format!("arn:{}:iam::${{Account}}:role/${{RoleName}}", case.partition()),
        str::to_owned,
    );
    let mut statement = Statement::allow("", role);
    statement.action = Some(crate::iam::OneOrMany(trust_actions(case)));
    Some(policy(PolicyType::IdentityBased, title, scope, case.identity().0, vec![statement]))
}

/// Offers, as a choice, a role in the account of the resource: its trust policy, and the caller's Allow to assume it.
pub(super) fn offer_role(case: &Case, remedy: &mut Remedy, account: &str) {
    let arn = format!("arn:{}:iam::{account}:role/${{RoleName}}", case.partition());
    let place = AttachTo { kind: AttachKind::RoleTrust, name: None, arn: Some(arn.clone()) };
    let mut statement = trust_for_principal(case);
    statement.action = Some("sts:AssumeRole".into());
    let title = format!("For a role in account {account}: who may assume it");
    remedy.propose(policy(PolicyType::RoleTrust, title, Scope::Alternative, place, vec![statement]));
    let assume = vec![Statement::allow("sts:AssumeRole", arn)];
    let title = "With that role: the Allow to assume it";
    remedy.propose(policy(PolicyType::IdentityBased, title, Scope::Alternative, case.identity().0, assume));
}

/// A third party's request carries an id that the two have agreed on.
fn external_id(case: &Case, remedy: &mut Remedy) {
    let mut statement = trust_for_principal(case);
    require(&mut statement, "StringEquals", "sts:ExternalId", "${ExternalId}");
    propose_trust(
        case,
        remedy,
        "If the caller is a third party: only with its external id",
        Scope::Alternative,
        statement,
    );
    remedy.tell("If the role's owner gave you an external id, pass it: `--external-id ID`. Without it the trust policy does not match.");
    remedy.link(&[Doc::ThirdParty, Doc::OwnAccounts]);
}

fn explicit(case: &Case) -> Remedy {
    let (who, role) = (case.who(), role(case));
    let mut remedy = Remedy::by(
        Owner::RoleOwner,
        format!(
            "The trust policy of {role} denies {who}. Only changing that Deny helps; an Allow cannot override it."
        ),
    );
    remedy.tell(steps::send_request(&format!("whoever manages {role}")));
    remedy.tell(steps::NO_ALLOW_HELPS);
    remedy.tell_owner(steps::READ_THE_CONDITIONS);
    remedy.tell_owner(steps::replace_the_deny(case));
    remedy.tell_owner_all(set_trust(case));
    remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
    remedy.policies.extend(policy_with_exception(case, PolicyType::RoleTrust, place(case), true));
    for statement in remedy.policies.iter_mut().flat_map(|policy| &mut policy.document.statement) {
        statement.action = Some(crate::iam::OneOrMany(trust_actions(case)));
    }
    remedy.cautions.extend(steps::path_caution(case));
    remedy.link(&[Doc::ExplicitDeny, Doc::Trust]);
    remedy
}

/// `text` with a capital first letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default() + letters.as_str()
}
