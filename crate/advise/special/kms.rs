//! AWS KMS: key policies decide, identity policies help only where the key policy lets them, grants lend a key out.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html>

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::grant::condition::require;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::propose::resource::principal;
use crate::advise::steps;
use crate::diagnosis::{AttachKind, AttachTo, Owner, Remedy, Scope};
use crate::iam::{PolicyType, Statement};

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

/// KMS's own wordings, which name neither the key nor, often, the action.
pub(crate) fn instead(case: &Case) -> Option<Remedy> {
    if case.resource_arn().is_some_and(|arn| arn.contains(":kms:")) {
        return None;
    }
    let identity = case.denial.policy_type == Some(PolicyType::IdentityBased);
    let owner = if identity { case.identity().1 } else { Owner::ResourceOwner };
    let action = if case.prefix() == "kms" { case.action() } else { "kms:Decrypt" };
    let who = case.who();
    let mut remedy = Remedy::by(
        owner,
        format!(
            "The data is encrypted with a KMS key, and {who} may not use that key ({action}). The message does not name the key."
        ),
    );
    remedy.tell("Find the key: the settings of the secret, parameter, bucket, queue, function or volume that you read name it.");
    remedy.tell("Check the Region: a key works only in its own, and a ciphertext from another Region or account looks just like this.");
    remedy.tell(steps::send_request("whoever manages the key"));
    remedy.tell_owner("Check that the key exists, is enabled and is not about to be deleted: `aws kms describe-key --key-id KEY_ID`.");
    remedy.tell_owner(
        "Read its policy: `aws kms get-key-policy --key-id KEY_ID --query Policy --output text`.",
    );
    remedy.tell_owner("Where the key policy leaves it to IAM (it allows `kms:*` to the account's root), the identity policy below is enough. Else add the key policy's statement.");
    remedy.tell_owner_all(steps::attach_to_identity(case));

    let account =
        case.principal_account().filter(|_| case.reach() != Reach::CrossAccount).unwrap_or("${Account}");
    let region = case.region().unwrap_or("${Region}");
    let key = format!("arn:{}:kms:{region}:{account}:key/${{KeyId}}", case.partition());
    let mut allow = Statement::allow(action, key.clone());
    // The value's domain in the China Regions is not documented for every service: no condition there.
    let via = via_service(case).filter(|_| case.partition() != "aws-cn");
    if let Some(service) = via {
        require_via(&mut allow, service, region);
    }
    let mut in_key_policy = allow.clone();
    let (principal, condition) = principal(case);
    in_key_policy.principal = Some(principal);
    if let Some((operator, key, value)) = condition {
        require(&mut in_key_policy, operator, key, &value);
    }
    let title = |also: bool| if also { "Also needed, unless it stands already" } else { "To use this key" };
    let mine = policy(
        PolicyType::IdentityBased,
        title(!identity),
        if identity { Scope::Exact } else { Scope::AlsoNeeded },
        case.identity().0,
        vec![allow],
    );
    let place = AttachTo { kind: AttachKind::Resource, name: None, arn: Some(key) };
    let theirs = policy(
        PolicyType::ResourceBased,
        if identity {
            "Also needed, in the key policy, unless it leaves this to IAM"
        } else {
            "To add to the key policy"
        },
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
        remedy.caution(format!("The condition `kms:ViaService` lets the key be used through {service} only. Leave it out if the data is also decrypted directly."));
    }
    notes(case, &mut remedy);
    remedy.cautions.extend(steps::path_caution(case));
    Some(remedy)
}

/// Refused KMS actions that name their key.
pub(crate) fn add(case: &Case, remedy: &mut Remedy) {
    if case.prefix() != "kms"
        || remedy.policies.iter().any(|policy| policy.policy_type == PolicyType::ServiceControl)
    {
        return;
    }
    if matches!(case.denial.policy_type, None | Some(PolicyType::IdentityBased)) && !case.is_explicit() {
        remedy.tell_owner("The Allow counts only where the key policy leaves it to IAM, by allowing `kms:*` to the account's root.");
    }
    notes(case, remedy);
}

fn notes(case: &Case, remedy: &mut Remedy) {
    if case.reach() == Reach::CrossAccount {
        remedy.caution("A key of another account needs both: its key policy and an identity policy here. The key's alias cannot be used across accounts, only its ARN.");
        remedy.link(&[Doc::KeyExternal]);
    }
    if !case.is_explicit() {
        remedy.caution("A grant (`aws kms create-grant`) can lend the key for a while without changing its policy; AWS services mostly use grants.");
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
