//! Credentials that AWS does not accept, and access keys in general.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>

use crate::advise::case::{Case, Grantee, word};
use crate::advise::known::links::Doc;
use crate::diagnosis::{Owner, Remedy};

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

const NEVER_SEND: &str = "Never send an access key to anybody, not even to support: whoever has both parts can act as you. Nobody needs it to help you.";

pub(crate) fn remedy(case: &Case) -> Remedy {
    let fault = FAULTS.iter().find(|(word, _)| case.mentions(&[word]));
    let fault = fault.map_or(Fault::Unnamed, |(_, fault)| *fault);
    let mut remedy = Remedy::by(Owner::Reader, summary(fault));
    for step in steps(fault) {
        remedy.tell(*step);
    }
    match fault {
        Fault::Expired => remedy.link(&[Doc::TemporaryCredentials]),
        Fault::Clock | Fault::Signature | Fault::Missing => remedy.link(&[Doc::Signature]),
        Fault::UnknownKey => remedy.link(&[Doc::Regions]),
        Fault::Limit | Fault::Unnamed => {}
    }
    if matches!(fault, Fault::UnknownKey | Fault::Signature | Fault::Unnamed | Fault::Limit) {
        remedy.tell("A lost secret access key cannot be shown again. Make a new key and delete the old one, as in the steps for the administrator.");
    }
    remedy.owner_steps = match fault {
        Fault::Expired => vec![
            "Nothing has to change in IAM for a session that is over.".to_owned(),
            "If sessions end too early for the work, let the role's last longer: `aws iam update-role --role-name ROLE_NAME --max-session-duration 14400` (seconds, 43200 at most), and ask for that long when the session is made."
                .to_owned(),
        ],
        Fault::Clock => vec![
            "Nothing has to change in IAM. Let the machines set their clocks themselves (NTP, or the Amazon Time Sync Service on EC2).".to_owned(),
        ],
        Fault::Missing => vec![
            "Nothing has to change in IAM for a request without credentials. Prefer a role on the machine (instance profile, task role, function role) to keys.".to_owned(),
        ],
        Fault::Signature | Fault::UnknownKey | Fault::Limit | Fault::Unnamed => rotation(case),
    };
    remedy.caution(NEVER_SEND);
    remedy.link(&[Doc::AccessKeys]);
    remedy
}

fn summary(fault: Fault) -> &'static str {
    match fault {
        Fault::Expired => "Your temporary credentials have expired. Sign in again to get new ones.",
        Fault::Clock => "The time of the request does not match AWS's time. Set your computer's clock.",
        Fault::Signature => {
            "The secret access key does not belong to the access key ID that was sent with it, or the request changed on its way."
        }
        Fault::UnknownKey => {
            "AWS does not know the access key that was sent: it is deleted, inactive, mistyped, or lacks its session token."
        }
        Fault::Missing => "The request was sent without credentials.",
        Fault::Limit => {
            "A user can have two access keys. Delete one that is no longer used before making another."
        }
        Fault::Unnamed => "AWS did not accept the credentials of the request. No policy is at fault.",
    }
}

fn steps(fault: Fault) -> &'static [&'static str] {
    match fault {
        Fault::Expired => &[
            "Sign in again: `aws sso login --profile PROFILE`, or run again whatever gave you the credentials (`aws sts assume-role`, your company's tool).",
            "If old credentials stand in the environment, they win: `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`.",
            "Check: `aws sts get-caller-identity`.",
            "If a long job outlives its session, ask for a longer session, or let the AWS SDK refresh it from a profile or role.",
        ],
        Fault::Clock => &[
            "Compare your clock with the time in the message: more than five minutes apart is too far. `date -u` prints yours.",
            "Turn on automatic time, then try again. Virtual machines and containers that slept often lag behind.",
        ],
        Fault::Signature => &[
            "Enter the secret access key again: `aws configure --profile PROFILE`. A blank or a missing last character is the usual cause.",
            "See which credentials are used, since the environment wins over the profile: `aws configure list`.",
            "If only some requests fail, look for a proxy that changes headers, and at how your own code encodes paths and parameters.",
        ],
        Fault::UnknownKey => &[
            "See which credentials are used, since the environment wins over the profile: `aws configure list`.",
            "An access key ID that begins with `ASIA` is temporary and works only together with its session token (`AWS_SESSION_TOKEN`).",
            "Check in the IAM console (Users, your name, Security credentials) that the key is there and active.",
            "If it works in other Regions, the Region may not be enabled for your account. Keys of one partition (AWS China, GovCloud) do not work in another.",
        ],
        Fault::Missing => &[
            "Give the program credentials: `aws configure`, `aws sso login`, or a role on the machine that it runs on.",
            "Check: `aws sts get-caller-identity`.",
            "If you call an HTTPS address yourself, sign the request, and check the path and the method: an unknown path gives the same message.",
        ],
        Fault::Limit => &[
            "See when each key was last used: `aws iam list-access-keys`, then `aws iam get-access-key-last-used --access-key-id ACCESS_KEY_ID`.",
            "Make the unused one inactive first, wait, then delete it.",
        ],
        Fault::Unnamed => &[
            "See which credentials are used: `aws configure list`. Then check whose they are: `aws sts get-caller-identity`.",
        ],
    }
}

/// How a key is replaced without an outage.
fn rotation(case: &Case) -> Vec<String> {
    let name = match case.grantee() {
        Grantee::User(name) => word(Some(name), "USER_NAME"),
        _ => "USER_NAME",
    };
    vec![
        format!("See the user's keys and whether they are active: `aws iam list-access-keys --user-name {name}`. There can be two at most."),
        format!("Make a second key: `aws iam create-access-key --user-name {name}`. Its secret is shown this one time; save it in a password manager."),
        "Put the new key wherever the old one is used, and try it.".to_owned(),
        "Wait until the old one is no longer used: `aws iam get-access-key-last-used --access-key-id OLD_KEY_ID`.".to_owned(),
        format!("Make the old one inactive: `aws iam update-access-key --user-name {name} --access-key-id OLD_KEY_ID --status Inactive`. If something breaks, `--status Active` brings it back."),
        format!("Then delete it: `aws iam delete-access-key --user-name {name} --access-key-id OLD_KEY_ID`."),
    ]
}

/// Refused actions on access keys.
pub(crate) fn add(case: &Case, remedy: &mut Remedy) {
    if !case.actions().iter().any(|action| action.starts_with("iam:") && action.contains("AccessKey")) {
        return;
    }
    remedy.caution(NEVER_SEND);
    if case.denies("iam:CreateAccessKey") {
        remedy
            .caution("A secret access key is shown once, when it is made. A user can have two keys at most.");
    }
    remedy.link(&[Doc::AccessKeys]);
}
