//! AWS KMS: key policies decide, identity policies help only where the key policy lets them, grants lend a key out.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html>

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::grant::condition::require;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::propose::resource::principal;
use crate::advise::steps;
use crate::diagnosis::{AttachKind, AttachTo, Cause, Denial, DeniedAction, Kind, Owner, Scope};
use crate::iam::{PolicyType, Statement};
use crate::reference::{Action, action};
use crate::say::messages::{Grants, Key, OfRoles};
use crate::say::{Advice, Call, Contact};

/// Services that use a key for their caller, and the operations that show it.
///
/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html>
const VIA: [(&str, &str); 12] = [
    ("GetParameter", "ssm"),
    ("GetParameters", "ssm"),
    ("GetParametersByPath", "ssm"),
    ("PutParameter", "ssm"),
    ("GetSecretValue", "secretsmanager"),
    ("PutSecretValue", "secretsmanager"),
    ("GetObject", "s3"),
    ("PutObject", "s3"),
    ("CopyObject", "s3"),
    ("ReceiveMessage", "sqs"),
    ("SendMessage", "sqs"),
    ("Publish", "sns"),
];

/// A key that another service used for the caller, or for a function's role, said in that service's words.
///
/// Sources: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html>,
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html>.
pub(crate) fn of_another(case: &Case) -> Option<Advice> {
    let denial = || Denial {
        actions: vec![DeniedAction::printed("kms:Decrypt")],
        likely_actions: Vec::new(),
        resource: None,
        operation: None,
        ..case.denial.clone()
    };
    match case.denial.cause? {
        Cause::SecretKey => {
            let denial = Denial { via_service: Some("secretsmanager".to_owned()), ..denial() };
            let mut remedy = instead(&Case::new(Kind::Kms, &denial, case.page))?;
            remedy.summary = Key::OfSecret { who: case.caller() }.into();
            remedy.caution(Key::OfSecretAcrossAccounts);
            Some(remedy)
        }
        Cause::EnvironmentKey => Some(environment(case, &denial())),
        _ => None,
    }
}

/// The key of a function's environment variables: its execution role is who asked.
fn environment(case: &Case, denial: &Denial) -> Advice {
    let function = case.resource_name().and_then(|name| name.rsplit(':').next());
    let summary = match function {
        Some(function) => OfRoles::EnvironmentKeyOf { function: function.into() },
        None => OfRoles::EnvironmentKey,
    };
    let mut remedy = Advice::by(Owner::AccountAdministrator, summary);
    remedy.tell(OfRoles::NotYourPolicy);
    remedy.tell(steps::ask_administrator(case));
    let get = Call::GetFunctionConfiguration.given("function-name", function, "FUNCTION_NAME");
    remedy.tell_owner(OfRoles::SeeKeyAndRole { get: get.with("query", "[KMSKeyArn,Role]") });
    remedy.tell_owner(OfRoles::StaleGrant);
    remedy.tell_owner(OfRoles::RoleNeedsDecrypt);
    let case = &Case::new(Kind::Kms, denial, case.page);
    let region = case.region().unwrap_or("${Region}");
    let key = format!("arn:{}:kms:{region}:${{Account}}:key/${{KeyId}}", case.partition());
    let place = AttachTo { kind: AttachKind::Role, name: None, arn: None };
    let statement = Statement::allow("kms:Decrypt", key);
    remedy.propose(policy(PolicyType::IdentityBased, Key::ToUse, Scope::Exact, place, vec![statement]));
    remedy.link(&[Doc::LambdaKey, Doc::KeyPolicy, Doc::KeyGrants]);
    remedy
}

/// KMS's own wordings, which name neither the key nor, often, the action.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    if case.resource_arn().is_some_and(|arn| arn.contains(":kms:")) {
        return None;
    }
    let identity = case.denial.policy_type == Some(PolicyType::IdentityBased);
    let owner = if identity { case.identity().1 } else { Owner::ResourceOwner };
    let action = if case.prefix() == "kms" { case.action() } else { "kms:Decrypt" };
    let mut remedy = Advice::by(owner, Key::MayNotUse { who: case.caller(), action: action.into() });
    remedy.tell(Key::FindTheKey);
    remedy.tell(Key::CheckRegion);
    remedy.tell(steps::ask(Contact::Key));
    remedy.tell_owner(Key::CheckKey { describe: Call::DescribeKey.with("key-id", "KEY_ID") });
    let get = Call::GetKeyPolicy.with("key-id", "KEY_ID").with("query", "Policy").with("output", "text");
    remedy.tell_owner(Key::ReadPolicy { get });
    remedy.tell_owner(Key::WhereLeftToIam);
    remedy.tell_owner_all(steps::attach_to_identity(case));

    let region = case.region().unwrap_or("${Region}");
    // Whose key it is, no message of this sort says.
    let key = format!("arn:{}:kms:{region}:${{Account}}:key/${{KeyId}}", case.partition());
    let mut allow = Statement::allow(action, key.clone());
    // The value's domain in the China Regions is not documented for every service: no condition there.
    let via = via_service(case).filter(|_| case.partition() != "aws-cn");
    if let Some(service) = via {
        require_via(&mut allow, service, region);
    }
    // As KMS documents it: in a key policy `*` is the key itself.
    let mut in_key_policy = Statement { resource: Some("*".into()), ..allow.clone() };
    let (principal, condition) = principal(case);
    in_key_policy.principal = Some(principal);
    if let Some((operator, key, value)) = condition {
        require(&mut in_key_policy, operator, key, &value);
    }
    let mine = policy(
        PolicyType::IdentityBased,
        if identity { Key::ToUse } else { Key::UnlessItStands },
        if identity { Scope::Exact } else { Scope::AlsoNeeded },
        case.identity().0,
        vec![allow],
    );
    let place = AttachTo { kind: AttachKind::Resource, name: None, arn: Some(key) };
    let theirs = policy(
        PolicyType::ResourceBased,
        if identity { Key::InKeyPolicyUnlessLeft } else { Key::InKeyPolicy },
        if identity { Scope::AlsoNeeded } else { Scope::Exact },
        place,
        vec![in_key_policy],
    );
    remedy.policies = match (identity, case.grantee()) {
        // Neither a service nor the root user has a policy of its own.
        (_, Grantee::Service(_) | Grantee::Root) => vec![theirs],
        (true, _) => vec![mine, theirs],
        (false, _) => vec![theirs, mine],
    };
    if let Some(service) = via {
        remedy.caution(Key::ViaService { service: service.into() });
    }
    remedy.caution(Grants::KeyPolicyStar);
    remedy.caution(Key::BothSides);
    notes(case, &mut remedy);
    remedy.caution_all(steps::path_caution(case));
    Some(remedy)
}

/// Whether there is a key already, whose policy has a say: neither when one is made nor when they are listed.
fn is_about_a_key(case: &Case) -> bool {
    let types = |action: Action| action.resource_types().any(|(of, _)| of.name() == "key");
    action(case.action()).is_none_or(types) && case.denial.operation.as_deref() != Some("CreateKey")
}

/// Refused KMS actions that name their key.
pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    if case.prefix() != "kms"
        || !is_about_a_key(case)
        || remedy.policies.iter().any(|policy| policy.policy_type == PolicyType::ServiceControl)
    {
        return;
    }
    // Across accounts the key policy has to name the other account: it leaves nothing to that one's IAM by itself.
    if case.reach() != Reach::CrossAccount
        && matches!(case.denial.policy_type, None | Some(PolicyType::IdentityBased))
        && !case.is_explicit()
    {
        remedy.tell_owner(Key::CountsOnlyWhereLeft);
    }
    notes(case, remedy);
}

fn notes(case: &Case, remedy: &mut Advice) {
    if case.reach() == Reach::CrossAccount {
        remedy.caution(Key::BothAccounts);
        remedy.link(&[Doc::KeyExternal]);
    }
    if !case.is_explicit() {
        remedy.caution(Key::Grants);
    }
    remedy.link(&[Doc::KeyPolicy, Doc::KeyGrants]);
}

/// The service that used the key for the caller.
fn via_service<'a>(case: &Case<'a>) -> Option<&'a str> {
    let named = case.denial.via_service.as_deref().and_then(|host| host.split('.').next());
    named.or_else(|| {
        let operation = case.denial.operation.as_deref()?;
        VIA.iter().find(|(known, _)| *known == operation).map(|(_, service)| *service)
    })
}

fn require_via(statement: &mut Statement, service: &str, region: &str) {
    require(statement, "StringEquals", "kms:ViaService", &format!("{service}.{region}.amazonaws.com"));
}
