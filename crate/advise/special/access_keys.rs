//! Credentials that AWS does not accept, and access keys in general.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>

use crate::advise::case::{Case, Grantee};
use crate::advise::known::links::Doc;
use crate::diagnosis::Owner;
use crate::say::messages::AccessKeys;
use crate::say::{Advice, Call};

/// What is wrong with the credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The session is over.
    Expired,
    /// The signature's time is not AWS's time.
    Clock,
    /// The secret does not belong to the key id.
    Signature,
    /// AWS does not know the key id or the token.
    UnknownKey,
    /// No credentials were sent.
    Missing,
    /// There are two keys already.
    Limit,
    /// Anything else.
    Unnamed,
}

/// Error codes and words of AWS's messages, and the fault they mean: the first that fits counts.
const FAULTS: [(&str, Fault); 25] = [
    ("requesttimetooskewed", Fault::Clock),
    ("requestexpired", Fault::Clock),
    ("requestinthefuture", Fault::Clock),
    ("signature expired", Fault::Clock),
    ("signature not yet current", Fault::Clock),
    ("skewed", Fault::Clock),
    ("expiredtoken", Fault::Expired),
    ("expired", Fault::Expired),
    ("limitexceeded", Fault::Limit),
    ("accesskeysperuser", Fault::Limit),
    ("signaturedoesnotmatch", Fault::Signature),
    ("invalidsignature", Fault::Signature),
    ("incompletesignature", Fault::Signature),
    ("signature we calculated", Fault::Signature),
    ("missingauthenticationtoken", Fault::Missing),
    ("unable to locate credentials", Fault::Missing),
    ("nocredential", Fault::Missing),
    ("invalidclienttokenid", Fault::UnknownKey),
    ("unrecognizedclient", Fault::UnknownKey),
    ("invalidaccesskeyid", Fault::UnknownKey),
    ("authfailure", Fault::UnknownKey),
    ("request is invalid", Fault::UnknownKey),
    ("malformed or otherwise invalid", Fault::UnknownKey),
    ("does not exist in our records", Fault::UnknownKey),
    ("validate the provided access credentials", Fault::UnknownKey),
];

pub(crate) fn remedy(case: &Case) -> Advice {
    let fault = FAULTS.iter().find(|(word, _)| case.mentions(&[word]));
    let fault = fault.map_or(Fault::Unnamed, |(_, fault)| *fault);
    let mut remedy = Advice::by(Owner::Reader, summary(fault));
    for step in steps(fault) {
        remedy.tell(step);
    }
    match fault {
        Fault::Expired => remedy.link(&[Doc::TemporaryCredentials]),
        Fault::Clock | Fault::Signature | Fault::Missing => remedy.link(&[Doc::Signature]),
        Fault::UnknownKey => remedy.link(&[Doc::Regions]),
        Fault::Limit | Fault::Unnamed => {}
    }
    if matches!(fault, Fault::UnknownKey | Fault::Signature | Fault::Unnamed | Fault::Limit) {
        remedy.tell(AccessKeys::LostSecret);
    }
    remedy.tell_owner_all(owner_steps(case, fault));
    remedy.caution(AccessKeys::NeverSend);
    remedy.link(&[Doc::AccessKeys]);
    remedy
}

fn summary(fault: Fault) -> AccessKeys {
    match fault {
        Fault::Expired => AccessKeys::Expired,
        Fault::Clock => AccessKeys::Clock,
        Fault::Signature => AccessKeys::Signature,
        Fault::UnknownKey => AccessKeys::UnknownKey,
        Fault::Missing => AccessKeys::Missing,
        Fault::Limit => AccessKeys::Limit,
        Fault::Unnamed => AccessKeys::Unnamed,
    }
}

fn steps(fault: Fault) -> Vec<AccessKeys> {
    let whoami = Call::GetCallerIdentity.bare();
    let list = Call::ConfigureList.bare();
    match fault {
        Fault::Expired => vec![
            AccessKeys::SignInAgain { login: Call::SsoLogin.with("profile", "PROFILE") },
            AccessKeys::UnsetOldOnes,
            AccessKeys::Check { whoami },
            AccessKeys::LongJob,
        ],
        Fault::Clock => vec![AccessKeys::CompareClock, AccessKeys::AutomaticTime],
        Fault::Signature => {
            vec![AccessKeys::EnterAgain, AccessKeys::WhichAreUsed { list }, AccessKeys::Proxy]
        }
        Fault::UnknownKey => vec![
            AccessKeys::WhichAreUsed { list },
            AccessKeys::TemporaryKey,
            AccessKeys::CheckInConsole,
            AccessKeys::OtherRegions,
        ],
        Fault::Missing => vec![
            AccessKeys::GiveCredentials { login: Call::SsoLogin.bare() },
            AccessKeys::Check { whoami },
            AccessKeys::UnknownPath,
        ],
        Fault::Limit => vec![
            AccessKeys::SeeLastUse {
                list: Call::ListAccessKeys.bare(),
                last_used: Call::GetAccessKeyLastUsed.with("access-key-id", "ACCESS_KEY_ID"),
            },
            AccessKeys::InactiveFirst,
        ],
        Fault::Unnamed => vec![AccessKeys::WhoseAreThey { list, whoami }],
    }
}

fn owner_steps(case: &Case, fault: Fault) -> Vec<AccessKeys> {
    match fault {
        Fault::Expired => {
            let update =
                Call::UpdateRole.with("role-name", "ROLE_NAME").with("max-session-duration", "14400");
            vec![AccessKeys::NothingForASession, AccessKeys::LongerSessions { update }]
        }
        Fault::Clock => vec![AccessKeys::NothingForAClock],
        Fault::Missing => vec![AccessKeys::NothingWithoutCredentials],
        Fault::Signature | Fault::UnknownKey | Fault::Limit | Fault::Unnamed => rotation(case),
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
