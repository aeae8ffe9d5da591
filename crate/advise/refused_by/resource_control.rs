//! Refused by a resource control policy.
//!
//! AWS attaches `RCPFullAWSAccess` everywhere and lets nobody detach it, so that in practice only a `Deny` refuses.
//!
//! Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html>

use crate::advise::case::{Case, word};
use crate::advise::known::links::Doc;
use crate::advise::known::services::RCP_SERVICES;
use crate::advise::propose::draft::attach;
use crate::advise::propose::exception::policy_with_exception;
use crate::advise::steps;
use crate::diagnosis::{AttachKind, Owner, Remedy};
use crate::iam::PolicyType;

pub(crate) fn remedy(case: &Case) -> Remedy {
    let what = case.what();
    let mut remedy = Remedy::by(
        Owner::OrganizationAdministrator,
        format!(
            "A resource control policy of the organization that owns the resource refuses {what}. Only that organization can make an exception."
        ),
    );
    remedy.tell(steps::send_request(
        "the administrator of the organization that the resource's account belongs to",
    ));
    remedy.tell(steps::NO_ALLOW_HELPS);
    let account = word(case.resource_account(), "ACCOUNT_ID");
    let list = format!(
        "In that organization's management account list the policies of the resource's account: `aws organizations \
         list-policies-for-target --target-id {account} --filter RESOURCE_CONTROL_POLICY`, then those of each parent."
    );
    remedy.tell_owner(steps::open_the_policy(case, &list));
    if !case.is_explicit() {
        remedy.tell_owner(
            "Look for a Deny first: `RCPFullAWSAccess`, which allows everything, is attached everywhere and cannot be detached.",
        );
    }
    remedy.tell_owner(
        "Resource control policies often admit only the own organization (`aws:PrincipalOrgID`) or AWS services \
         (`aws:PrincipalIsAWSService`). If the caller should belong to it, check its account.",
    );
    remedy.tell_owner(steps::replace_the_deny(case));
    remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
    let place = attach(AttachKind::ResourceControlPolicy);
    remedy.policies.extend(policy_with_exception(case, PolicyType::ResourceControl, place, true));
    remedy.cautions.extend(steps::path_caution(case));
    remedy.caution("Resource control policies do not affect resources of the management account, nor service-linked roles.");
    if !RCP_SERVICES.contains(&case.prefix()) {
        remedy.caution(
            "Resource control policies began with Amazon S3, AWS STS, AWS KMS, Amazon SQS and AWS Secrets Manager; the linked page lists \
             all services they cover today.",
        );
    }
    remedy.link(&[Doc::Rcp, Doc::ExplicitDeny]);
    remedy
}
