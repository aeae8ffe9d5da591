//! Refused by a resource control policy.
//!
//! AWS attaches `RCPFullAWSAccess` everywhere and lets nobody detach it, so that in practice only a `Deny` refuses.
//!
//! Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::known::services::RCP_SERVICES;
use crate::advise::lacks;
use crate::advise::propose::draft::attach;
use crate::advise::refused_by::explicit::{self, Refusal};
use crate::advise::steps;
use crate::diagnosis::{AttachKind, Owner};
use crate::iam::PolicyType;
use crate::say::messages::ResourceControl;
use crate::say::{Advice, Call, Contact};

pub(crate) fn remedy(case: &Case) -> Advice {
    let list = Call::ListPoliciesForTarget.given("target-id", case.resource_account(), "ACCOUNT_ID");
    let list = ResourceControl::List { list: list.with("filter", "RESOURCE_CONTROL_POLICY") };
    let mut advice = explicit::advise(
        case,
        Refusal {
            owner: Owner::OrganizationAdministrator,
            summary: ResourceControl::Refuses { what: case.denied() }.into(),
            ask: Contact::ResourceOrganization,
            policy_type: PolicyType::ResourceControl,
            find: steps::open_the_policy(case, list),
            place: attach(AttachKind::ResourceControlPolicy),
            write: vec![explicit::organization_policy(case).into()],
        },
    );
    if !case.is_explicit() {
        advice.tell_owner(ResourceControl::LookForADeny);
    }
    if !lacks::is_public_operation(case) {
        advice.tell_owner(ResourceControl::AdmitOnlyOwn);
    }
    advice.caution(ResourceControl::NotTheManagementAccount);
    if !RCP_SERVICES.contains(&case.prefix()) {
        advice.caution(ResourceControl::BeganWith);
    }
    advice.link(&[Doc::Rcp, Doc::ExplicitDeny]);
    advice
}
