//! A Deny that nobody here is to edit: AWS Control Tower's, AWS's own, a lab's, and the one that Elastic Beanstalk writes.

use crate::advise::case::{Case, Grantee, bucket};
use crate::advise::known::links::Doc;
use crate::advise::steps;
use crate::diagnosis::Owner;
use crate::iam::{Arn, PolicyType};
use crate::say::command::word;
use crate::say::messages::{Ask, Guarded};
use crate::say::{AccountId, Advice, Call, Name};

pub(crate) fn instead(case: &Case) -> Option<Advice> {
    if !case.is_explicit() {
        return None;
    }
    quarantine(case)
        .or_else(|| lab(case))
        .or_else(|| control_tower(case))
        .or_else(|| identity_center(case))
        .or_else(|| beanstalk(case))
}

/// The policy that AWS attaches to a user whose access key became public.
///
/// Source: <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html>
fn quarantine(case: &Case) -> Option<Advice> {
    let arn = case.denial.policy_arn.as_deref().and_then(Arn::parse).filter(|arn| arn.account == "aws")?;
    let name = arn.resource.rsplit('/').next()?;
    if !name.starts_with("AWSCompromisedKeyQuarantine") {
        return None;
    }
    let user = match case.grantee() {
        Grantee::User(user) => Some(user),
        _ => None,
    };
    let of = |call: Call| call.given("user-name", user, "USER_NAME");
    let mut advice = Advice::by(Owner::AccountAdministrator, Guarded::Quarantine { who: case.caller() });
    advice.tell(Guarded::QuarantineFollowTheCase);
    advice.tell(Ask::SendMessage { to: steps::administrator(case) });
    advice.tell_owner(Guarded::QuarantineReplaceKey {
        list: of(Call::ListAccessKeys),
        deactivate: of(Call::UpdateAccessKey)
            .with("access-key-id", "ACCESS_KEY_ID")
            .with("status", "Inactive"),
    });
    let used = "AttributeKey=AccessKeyId,AttributeValue=ACCESS_KEY_ID";
    advice.tell_owner(Guarded::QuarantineLookAround {
        look: Call::LookupEvents.with("lookup-attributes", used),
    });
    advice.tell_owner(Guarded::QuarantineKeepIt);
    advice.link(&[Doc::Quarantine, Doc::AccessKeys]);
    Some(advice)
}

/// Whether a name is one of AWS Control Tower's or of CloudFormation StackSets'.
///
/// Source: <https://docs.aws.amazon.com/controltower/latest/controlreference/mandatory-controls.html>
fn is_control_towers(name: &str) -> bool {
    name.starts_with("aws-controltower-")
        || name.starts_with("AWSControlTower")
        || name.starts_with("stacksets-exec-")
}

/// A resource that a mandatory control of AWS Control Tower guards.
fn control_tower(case: &Case) -> Option<Advice> {
    use PolicyType::{ResourceControl, ServiceControl};
    let resource = case.resource_arn().and_then(Arn::parse)?;
    let guarded = resource.resource.split(['/', ':']).any(is_control_towers);
    if !guarded || !matches!(case.denial.policy_type, None | Some(ServiceControl | ResourceControl)) {
        return None;
    }
    let name = resource.resource.split(['/', ':']).find(|part| is_control_towers(part)).unwrap_or_default();
    let summary = Guarded::ControlTower { resource: Name::new(name), what: case.denied() };
    let mut advice = Advice::by(Owner::OrganizationAdministrator, summary);
    if resource.service == "iam" || resource.service == "sts" {
        advice.tell(Guarded::ControlTowerExecution);
    }
    advice.tell(Guarded::ControlTowerAsk);
    advice.tell_owner(Guarded::ControlTowerOwner);
    advice.link(&[Doc::ControlTower, Doc::Scp]);
    Some(advice)
}

/// IAM Identity Center's own policies, which a delegated administrator meets.
///
/// Source: <https://docs.aws.amazon.com/singlesignon/latest/userguide/delegated-admin.html>
fn identity_center(case: &Case) -> Option<Advice> {
    let arn = case.resource_arn().and_then(Arn::parse).filter(|arn| arn.service == "sso")?;
    if case.denial.policy_type != Some(PolicyType::ResourceBased) {
        return None;
    }
    let account = arn.resource.strip_prefix("account/").filter(|id| id.bytes().all(|b| b.is_ascii_digit()));
    let mut advice = match account {
        Some(id) => {
            let account = AccountId::from(id);
            let summary = Guarded::IdentityCenter { account: account.clone() };
            let mut advice = Advice::by(Owner::OrganizationAdministrator, summary);
            advice.tell(Guarded::IdentityCenterReader { account });
            advice
        }
        None => {
            let mut advice = Advice::by(Owner::OrganizationAdministrator, Guarded::IdentityCenterUnknown);
            advice.tell(Guarded::IdentityCenterUnknownReader);
            advice
        }
    };
    advice.tell(Guarded::IdentityCenterSets);
    advice.tell_owner(Guarded::IdentityCenterOwner);
    advice.link(&[Doc::DelegatedIdentityCenter, Doc::PermissionSets]);
    Some(advice)
}

/// An account of AWS Academy, or another lab of Vocareum: its roles say so.
///
/// Source: <https://aws.amazon.com/training/awsacademy/>
fn lab(case: &Case) -> Option<Advice> {
    let name = case.principal()?.name.as_deref()?;
    let of_policy = || {
        let arn = case.denial.policy_arn.as_deref().and_then(Arn::parse);
        arn.is_some_and(|arn| {
            arn.resource.rsplit('/').next().is_some_and(|name| name.starts_with("Pvoclabs"))
        })
    };
    if !(["voclabs", "vocareum", "vocstartsoft"].contains(&name) || of_policy()) {
        return None;
    }
    let mut advice = Advice::by(Owner::Unknown, Guarded::Lab { what: case.denied() });
    advice.tell(Guarded::LabReader);
    advice.tell(Guarded::LabAsk);
    advice.tell_owner(Guarded::LabOwner);
    advice.link(&[Doc::ExplicitDeny]);
    Some(advice)
}

/// The bucket of AWS Elastic Beanstalk, whose policy the service writes.
///
/// Source: <https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.S3.html>
fn beanstalk(case: &Case) -> Option<Advice> {
    let bucket = case.resource_arn().and_then(bucket).filter(|name| name.starts_with("elasticbeanstalk-"))?;
    if !case.denies("s3:DeleteBucket") || case.denial.policy_type != Some(PolicyType::ResourceBased) {
        return None;
    }
    let of = |call: Call| call.given("bucket", Some(word(Some(bucket), "BUCKET")), "BUCKET");
    let mut advice = Advice::by(Owner::ResourceOwner, Guarded::Beanstalk { bucket: Name::new(bucket) });
    advice.tell(Guarded::BeanstalkReader {
        print: of(Call::GetBucketPolicy).with("query", "Policy").with("output", "text"),
        delete: of(Call::DeleteBucketPolicy),
    });
    advice.tell_owner(Guarded::BeanstalkOwner);
    advice.caution(Guarded::BeanstalkAgain);
    advice.link(&[Doc::Beanstalk, Doc::ExplicitDeny]);
    Some(advice)
}
