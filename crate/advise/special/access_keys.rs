//! Credentials that AWS does not accept, and access keys in general.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>

use super::outside_iam;
use crate::advise::case::{Case, Grantee};
use crate::advise::known::links::Doc;
use crate::diagnosis::{Cause, Owner};
use crate::say::messages::{AccessKeys, Subscriptions};
use crate::say::{Advice, Call, Message};

/// The answer where credentials were refused, or another key may not be made.
pub(crate) fn remedy(case: &Case) -> Advice {
    match case.denial.cause {
        Some(Cause::AccessKeyQuota) => return quota(case),
        Some(cause @ (Cause::NotSubscribed | Cause::RegionDisabled)) => return outside_iam::of(case, cause),
        _ => {}
    }
    let fault = case.denial.cause;
    let mut remedy = Advice::by(Owner::Reader, summary(fault));
    for step in steps(fault) {
        remedy.tell(step);
    }
    match fault {
        Some(Cause::ExpiredCredentials) => remedy.link(&[Doc::TemporaryCredentials]),
        Some(Cause::SkewedClock | Cause::WrongSignature | Cause::NoCredentials) => {
            remedy.link(&[Doc::Signature]);
        }
        Some(Cause::UnknownAccessKey | Cause::UnvalidatedCredentials) => remedy.link(&[Doc::Regions]),
        _ => {}
    }
    if !matches!(fault, Some(Cause::ExpiredCredentials | Cause::SkewedClock | Cause::NoCredentials)) {
        remedy.tell(AccessKeys::LostSecret);
    }
    remedy.tell_owner_all(owner_steps(case, fault));
    remedy.caution(AccessKeys::NeverSend);
    remedy.link(&[Doc::AccessKeys]);
    remedy
}

/// Two keys there are already: a third is made only after one is deleted.
fn quota(case: &Case) -> Advice {
    let user = |call: Call| match case.grantee() {
        Grantee::User(name) => call.given("user-name", Some(name), "USER_NAME"),
        _ => call.with("user-name", "USER_NAME"),
    };
    let old = |call: Call| user(call).with("access-key-id", "OLD_KEY_ID");
    let mut remedy = Advice::by(Owner::Reader, Subscriptions::KeyQuota);
    let steps = || -> [Message; 4] {
        [
            AccessKeys::SeeLastUse {
                list: user(Call::ListAccessKeys),
                last_used: Call::GetAccessKeyLastUsed.with("access-key-id", "ACCESS_KEY_ID"),
            }
            .into(),
            Subscriptions::DeactivateUnused { update: old(Call::UpdateAccessKey).with("status", "Inactive") }
                .into(),
            Subscriptions::ThenDelete { delete: old(Call::DeleteAccessKey) }.into(),
            Subscriptions::OnlyThenCreate.into(),
        ]
    };
    for step in steps() {
        remedy.tell(step);
    }
    remedy.tell_owner_all(steps());
    remedy.caution(AccessKeys::NeverSend);
    remedy.link(&[Doc::AccessKeys]);
    remedy
}

fn summary(fault: Option<Cause>) -> AccessKeys {
    match fault {
        Some(Cause::ExpiredCredentials) => AccessKeys::Expired,
        Some(Cause::SkewedClock) => AccessKeys::Clock,
        Some(Cause::WrongSignature) => AccessKeys::Signature,
        Some(Cause::UnknownAccessKey) => AccessKeys::UnknownKey,
        Some(Cause::UnvalidatedCredentials) => AccessKeys::Unvalidated,
        Some(Cause::NoCredentials) => AccessKeys::Missing,
        _ => AccessKeys::Unnamed,
    }
}

fn steps(fault: Option<Cause>) -> Vec<AccessKeys> {
    let whoami = Call::GetCallerIdentity.bare();
    let list = Call::ConfigureList.bare();
    match fault {
        Some(Cause::ExpiredCredentials) => vec![
            AccessKeys::SignInAgain { login: Call::SsoLogin.with("profile", "PROFILE") },
            AccessKeys::UnsetOldOnes,
            AccessKeys::Check { whoami },
            AccessKeys::LongJob,
        ],
        Some(Cause::SkewedClock) => vec![AccessKeys::CompareClock, AccessKeys::AutomaticTime],
        Some(Cause::WrongSignature) => {
            vec![AccessKeys::EnterAgain, AccessKeys::WhichAreUsed { list }, AccessKeys::Proxy]
        }
        Some(Cause::UnvalidatedCredentials) => vec![
            AccessKeys::SetTheClock,
            AccessKeys::WhichAreUsed { list },
            AccessKeys::EnterAgain,
            AccessKeys::TemporaryKey,
            AccessKeys::CheckInConsole,
            AccessKeys::OtherRegions,
        ],
        Some(Cause::UnknownAccessKey) => vec![
            AccessKeys::WhichAreUsed { list },
            AccessKeys::TemporaryKey,
            AccessKeys::CheckInConsole,
            AccessKeys::OtherRegions,
        ],
        Some(Cause::NoCredentials) => vec![
            AccessKeys::GiveCredentials { login: Call::SsoLogin.bare() },
            AccessKeys::Check { whoami },
            AccessKeys::UnknownPath,
        ],
        _ => vec![AccessKeys::WhoseAreThey { list, whoami }],
    }
}

fn owner_steps(case: &Case, fault: Option<Cause>) -> Vec<AccessKeys> {
    match fault {
        Some(Cause::ExpiredCredentials) => {
            let update =
                Call::UpdateRole.with("role-name", "ROLE_NAME").with("max-session-duration", "14400");
            vec![AccessKeys::NothingForASession, AccessKeys::LongerSessions { update }]
        }
        Some(Cause::SkewedClock) => vec![AccessKeys::NothingForAClock],
        Some(Cause::NoCredentials) => vec![AccessKeys::NothingWithoutCredentials],
        _ => rotation(case),
    }
}

/// How a key is replaced without an outage.
fn rotation(case: &Case) -> Vec<AccessKeys> {
    let name = match case.grantee() {
        Grantee::User(name) => Some(name),
        _ => None,
    };
    let user = |call: Call| call.given("user-name", name, "USER_NAME");
    let old = |call: Call| user(call).with("access-key-id", "OLD_KEY_ID");
    vec![
        AccessKeys::SeeKeys { list: user(Call::ListAccessKeys) },
        AccessKeys::SecondKey { create: user(Call::CreateAccessKey) },
        AccessKeys::UseNewKey,
        AccessKeys::WaitForOldKey {
            last_used: Call::GetAccessKeyLastUsed.with("access-key-id", "OLD_KEY_ID"),
        },
        AccessKeys::OldKeyInactive { update: old(Call::UpdateAccessKey).with("status", "Inactive") },
        AccessKeys::DeleteOldKey { delete: old(Call::DeleteAccessKey) },
    ]
}

/// Refused actions on access keys.
pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    if !case.actions().iter().any(|action| action.starts_with("iam:") && action.contains("AccessKey")) {
        return;
    }
    remedy.caution(AccessKeys::NeverSend);
    if case.denies("iam:CreateAccessKey") {
        remedy.caution(AccessKeys::ShownOnce);
    }
    remedy.link(&[Doc::AccessKeys]);
}
