//! Refusals that no IAM policy can mend: a cluster's own access list, Regions that are off, Lake Formation.

use super::{billing, lake, s3};
use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::steps;
use crate::diagnosis::{Cause, Owner};
use crate::say::command::Value;
use crate::say::messages::OutsideIam;
use crate::say::{Advice, Call, Code, Name};

/// The remedy of a refusal that the reader of messages took for none of IAM's.
pub(crate) fn remedy(case: &Case) -> Advice {
    billing::instead(case)
        .or_else(|| s3::instead(case))
        .or_else(|| named(case))
        .unwrap_or_else(|| unnamed(case))
}

/// A refusal whose cause the message names in its own words.
pub(crate) fn named(case: &Case) -> Option<Advice> {
    let cause = case.denial.cause?;
    let known = match cause {
        Cause::KubernetesAccess
        | Cause::StsRegionDisabled
        | Cause::LakeFormation
        | Cause::NotSubscribed
        | Cause::RegionDisabled => true,
        Cause::MfaFailed | Cause::ManagementAccountOnly => true,
        Cause::MissingPolicy => case.denial.policy_arn.is_some(),
        _ => false,
    };
    known.then(|| of(case, cause))
}

/// The answer to one of these causes.
pub(crate) fn of(case: &Case, cause: Cause) -> Advice {
    match cause {
        Cause::KubernetesAccess => cluster(case),
        Cause::StsRegionDisabled => sts_region(case),
        Cause::LakeFormation => lake_formation(case),
        Cause::NotSubscribed | Cause::RegionDisabled => region(case),
        Cause::MfaFailed => wrong_code(case),
        Cause::ManagementAccountOnly => management_account(),
        Cause::MissingPolicy => missing_policy(case),
        _ => unnamed(case),
    }
}

fn cluster(case: &Case) -> Advice {
    let principal = case.principal_arn();
    let of = |call: Call| {
        call.with("cluster-name", "CLUSTER").given("principal-arn", principal.as_deref(), "PRINCIPAL_ARN")
    };
    let view = steps::view_policy(case);
    let associate = of(Call::AssociateAccessPolicy)
        .given("policy-arn", Some(&view), "POLICY_ARN")
        .with("access-scope", "type=cluster");
    let mut remedy = Advice::by(Owner::ResourceOwner, OutsideIam::ClusterDoesNotKnowYou);
    remedy.tell(OutsideIam::AskForAccessEntry { whoami: Call::GetCallerIdentity.bare() });
    remedy.tell_owner(OutsideIam::MakeAccessEntry { create: of(Call::CreateAccessEntry) });
    remedy.tell_owner(OutsideIam::GiveRights { associate });
    remedy.tell_owner(OutsideIam::ConfigMap);
    remedy.link(&[Doc::EksAccessEntry]);
    remedy
}

fn lake_formation(case: &Case) -> Advice {
    let principal = case.principal_arn().unwrap_or_default();
    let principal = Value::prefixed("DataLakePrincipalIdentifier=", &principal, "PRINCIPAL_ARN");
    let required = case.denial.reason.as_deref().and_then(|reason| lake::required(reason, case.partition()));
    let grant = Call::GrantPermissions.with("principal", principal);
    let mut remedy = match &required {
        Some(lake::Required { permission, on, .. }) => {
            let summary =
                OutsideIam::LakeFormationWants { permission: Code::new(permission), on: Name::new(on) };
            let mut remedy = Advice::by(Owner::ResourceOwner, summary);
            remedy.tell(OutsideIam::AskForThis);
            remedy
        }
        None => {
            let mut remedy = Advice::by(Owner::ResourceOwner, OutsideIam::LakeFormation);
            remedy.tell(OutsideIam::AskDataLakeAdministrator);
            remedy
        }
    };
    let grant = match required {
        Some(lake::Required { permission, resource, .. }) => {
            grant.with("permissions", permission).with("resource", Value::token(&format!("'{resource}'")))
        }
        None => grant
            .with("permissions", Value::words("SELECT DESCRIBE"))
            .with("resource", r#"{"Table": {"DatabaseName": "DATABASE", "Name": "TABLE"}}"#),
    };
    remedy.tell_owner(OutsideIam::GrantPermissions { grant });
    remedy.tell_owner(OutsideIam::GetDataAccess);
    remedy.link(&[Doc::LakeFormation]);
    remedy
}

fn sts_region(case: &Case) -> Advice {
    let mut remedy = Advice::by(
        Owner::AccountAdministrator,
        match case.region() {
            Some(region) => OutsideIam::StsIsOff { region: region.into() },
            None => OutsideIam::StsIsOffHere,
        },
    );
    remedy.tell(OutsideIam::StsElsewhere);
    remedy.tell_owner(OutsideIam::TurnStsOn);
    remedy.link(&[Doc::StsRegions]);
    remedy
}

fn region(case: &Case) -> Advice {
    let mut remedy = Advice::by(
        Owner::AccountAdministrator,
        match case.region() {
            Some(region) => OutsideIam::RegionIsOff { region: region.into() },
            None => OutsideIam::ThisRegionIsOff,
        },
    );
    remedy.tell(OutsideIam::OtherRegion);
    remedy.tell(steps::ask_administrator(case));
    let on = Value::words("ENABLED ENABLED_BY_DEFAULT");
    remedy.tell_owner(OutsideIam::RegionsThatAreOn {
        list: Call::ListRegions.with("region-opt-status-contains", on),
    });
    remedy.tell_owner(OutsideIam::TurnRegionOn { enable: Call::EnableRegion.with("region-name", "REGION") });
    remedy.tell_owner(OutsideIam::FinishSignUp);
    remedy.link(&[Doc::Regions]);
    remedy
}

/// A permissions boundary or policy of one's own account that a template names and that is not there.
fn missing_policy(case: &Case) -> Advice {
    let arn = case.denial.policy_arn.as_deref().unwrap_or_default();
    let mut remedy = Advice::by(Owner::AccountAdministrator, OutsideIam::MissingPolicy { arn: arn.into() });
    remedy.tell(OutsideIam::CompareArn);
    let get = Call::GetPolicy.given("policy-arn", Some(arn), "POLICY_ARN");
    remedy.tell_owner(OutsideIam::WhetherItExists { get });
    remedy.tell_owner(OutsideIam::CreateIt);
    remedy.link(&[Doc::Boundary, Doc::CustomerManaged]);
    remedy
}

/// A code of an MFA device that AWS STS did not take.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_sync.html>
fn wrong_code(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::Reader, OutsideIam::WrongCode);
    remedy.tell(OutsideIam::NextCode);
    remedy.tell(OutsideIam::OwnDevice);
    remedy.tell(steps::ask_administrator(case));
    remedy.tell_owner(OutsideIam::Resynchronize);
    remedy.link(&[Doc::Mfa]);
    remedy
}

/// What a service lets only the organization's management account do, or a delegated administrator.
///
/// Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html>
fn management_account() -> Advice {
    let mut remedy = Advice::by(Owner::OrganizationAdministrator, OutsideIam::OnlyThere);
    remedy.tell(OutsideIam::CompareWithManagement);
    remedy.tell(OutsideIam::SignInThere);
    remedy.tell_owner(OutsideIam::RegisterAdministrator);
    remedy.link(&[Doc::OrganizationsAccess]);
    remedy
}

fn unnamed(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::Unknown, OutsideIam::NoIamPolicy);
    remedy.tell(OutsideIam::ReadTheRest);
    remedy.tell(OutsideIam::AskSupport);
    remedy.tell_owner(OutsideIam::SettingsAndQuotas);
    if let Some(reason) = &case.denial.reason {
        remedy.caution(OutsideIam::OwnWords { words: Name::new(reason.trim_end_matches('.')) });
    }
    remedy.link(&[Doc::AccessDenied]);
    remedy
}
