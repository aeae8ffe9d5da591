//! What every explicit Deny has in common: what the request may lack, whom to ask, how to find the statement, and how the
//! one who keeps it can leave this request out.

use crate::advise::case::{Case, Grantee};
use crate::advise::lacks;
use crate::advise::propose::exception::{Unsigned, exception, piece, unless};
use crate::advise::steps;
use crate::diagnosis::{AttachTo, Owner};
use crate::iam::{Arn, PolicyType};
use crate::say::messages::{Ask, Deny};
use crate::say::{Advice, Call, Code, Command, Contact, Message};

/// A Deny that refused, and who keeps it.
pub(crate) struct Refusal {
    pub owner: Owner,
    pub summary: Message,
    /// Whom the reader asks.
    pub ask: Contact,
    pub policy_type: PolicyType,
    /// How the owner finds the policy.
    pub find: Message,
    /// Where the policy is attached.
    pub place: AttachTo,
    /// How the owner writes it back.
    pub write: Vec<Message>,
}

/// The advice for a Deny.
pub(crate) fn advise(case: &Case, refusal: Refusal) -> Advice {
    let Refusal { owner, summary, ask, policy_type, find, place, write } = refusal;
    let mut advice = Advice::by(owner, summary);
    for lack in lacks::of(case) {
        advice.tell(lack);
    }
    advice.exceptions.extend(exception(case, policy_type, place));
    advice.tell(if advice.exceptions.is_empty() {
        Ask::SendMessage { to: ask }
    } else {
        Ask::SendRequest { to: ask }
    });
    advice.tell(Deny::NoAllowHelps);
    advice.tell_owner(find);
    advice.tell_owner(Deny::ReadTheConditions);
    leave_out(case, policy_type, &mut advice);
    advice.tell_owner_all(write);
    advice.tell_owner(Deny::StillNeedsAnAllow);
    advice.caution(Deny::ThereForAReason);
    advice.caution(Deny::NotSeen);
    if policy_type == PolicyType::ResourceControl {
        advice.caution(Deny::KeepServicesExempt);
    }
    advice.caution_all(steps::risks(case));
    if !advice.exceptions.is_empty() {
        advice.caution_all(steps::path_caution(case));
    }
    advice
}

/// How the owner leaves the request out of the Deny.
pub(crate) fn leave_out(case: &Case, policy_type: PolicyType, advice: &mut Advice) {
    match Unsigned::of(case) {
        Some(Unsigned::WebIdentity) => advice.tell_owner(Deny::UnsignedByClaim),
        Some(Unsigned::Saml) => advice.tell_owner(Deny::UnsignedSaml),
        Some(Unsigned::Anonymous) if lacks::is_public_operation(case) => {
            advice.tell_owner(Deny::LeaveOperationOut);
        }
        Some(Unsigned::Anonymous) => advice.tell_owner(Deny::NarrowForAnonymous),
        None => {}
    }
    if is_written_by_aws(case) {
        advice.tell_owner(Deny::WrittenByAws);
    }
    if matches!(policy_type, PolicyType::ResourceBased | PolicyType::RoleTrust)
        && Unsigned::of(case).is_none()
    {
        advice.tell_owner(Deny::PrincipalNamesCaller { who: case.caller() });
    }
    // Who looks the caller up finds a session's ARN, which no policy names.
    let is_unnamed = case.principal_in_policies().is_none();
    if let Some((operator, key, _)) = unless(case).filter(|_| !advice.exceptions.is_empty()) {
        advice.tell_owner(Deny::AddThePiece);
        advice.tell_owner(Deny::JoinTheList { operator: Code::new(operator), key: Code::new(key) });
        if key == "aws:PrincipalArn" && is_unnamed {
            advice.tell_owner(Deny::RoleNotSession);
        }
    }
    let editable = case.grantee() != Grantee::Root && !is_written_by_aws(case);
    if policy_type == PolicyType::IdentityBased && editable {
        advice.tell_owner_all(attached_to(case));
        advice.tell_owner_all(detach(case));
        advice.tell_owner(Deny::NarrowForOneIdentity { who: case.caller() });
        // Whoever only lacks MFA needs no exception.
        if !lacks::is_about_own_credentials(case)
            && let Some(piece) = piece(case)
        {
            let piece = Code::members(&piece);
            advice.tell_owner(Deny::SharedByOthers { piece });
            if is_unnamed {
                advice.tell_owner(Deny::RoleNotSession);
            }
        }
    }
}

/// Whether AWS named a policy of its own.
fn is_written_by_aws(case: &Case) -> bool {
    case.denial.policy_arn.as_deref().and_then(Arn::parse).is_some_and(|arn| arn.account == "aws")
}

/// The policy that refused, where it is named and of the sort that IAM keeps versions of.
pub(crate) fn managed_policy<'a>(case: &Case<'a>) -> Option<&'a str> {
    let named = case.denial.policy_arn.as_deref()?;
    Arn::parse(named).filter(|arn| arn.service == "iam" && arn.resource.starts_with("policy/")).map(|_| named)
}

fn attached_to(case: &Case) -> Option<Deny> {
    let list = Call::ListEntitiesForPolicy.given("policy-arn", Some(managed_policy(case)?), "POLICY_ARN");
    Some(Deny::AttachedTo { list })
}

/// How a managed policy is taken off the one identity that it refused.
fn detach(case: &Case) -> Option<Deny> {
    // What asks something of every request is not taken off for one.
    lacks::named_to_withhold(case)?;
    let policy = managed_policy(case)?;
    let (call, option, name) = match case.grantee() {
        Grantee::User(name) => (Call::DetachUserPolicy, "user-name", name),
        Grantee::Role(name) => (Call::DetachRolePolicy, "role-name", name),
        _ => return None,
    };
    let detach = call.given(option, Some(name), "NAME").given("policy-arn", Some(policy), "POLICY_ARN");
    Some(Deny::OrDetach { who: case.caller(), detach })
}

/// How a customer managed policy is changed: as a new version.
pub(crate) fn new_version(case: &Case) -> Option<Deny> {
    if is_written_by_aws(case) {
        return None;
    }
    let write = Call::CreatePolicyVersion.given("policy-arn", managed_policy(case), "POLICY_ARN");
    Some(Deny::NewVersion {
        write: write.with("policy-document", "file://policy.json").flag("set-as-default"),
    })
}

/// How a policy of the organization is saved and written back.
pub(crate) fn organization_policy(case: &Case) -> Deny {
    let id = case
        .denial
        .policy_arn
        .as_deref()
        .and_then(Arn::parse)
        .and_then(|arn| arn.resource.rsplit('/').next());
    let of = |call: Call| -> Command { call.given("policy-id", id, "POLICY_ID") };
    Deny::SaveFirst {
        print: of(Call::DescribePolicy).with("query", "Policy.Content").with("output", "text"),
        write: of(Call::UpdatePolicy).with("content", "file://policy.json"),
    }
}
