//! A denial in one line: the cause in at most fifty characters, and a second sentence that says who can mend it.
//!
//! The sentences stand here and nowhere else, one a case, chosen by what was read (effect, policy type, kind, action,
//! principal): a translation translates this file. Each is whole, and the first that fits is taken.

use crate::Diagnosis;
use crate::diagnosis::{Cause, Denial, Doubt, Kind, Owner, Scope};
use crate::iam::{Arn, DenyEffect, PolicyType, Principal, PrincipalKind};

/// A verdict is no longer than this where its names allow it, so that it stands in one row of 480 pixels.
pub const MOST_CHARACTERS: usize = 50;
/// From here on denials are counted, not listed.
pub const FLOOD: usize = 12;

/// What a line is about: it has its own sign, edge, words and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Family {
    /// An Allow is missing.
    Info,
    /// A policy denies, or holds back what other policies allow.
    Guard,
    /// Something else than a policy: a quota, credentials, a reason that is encoded.
    Other,
    /// Nobody knows who wrote the text.
    Doubt,
}

impl Family {
    /// The name, as style sheets and JavaScript use it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Guard => "guard",
            Self::Other => "other",
            Self::Doubt => "doubt",
        }
    }
}

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Verdict {
    /// What it is about.
    pub family: Family,
    /// The cause, one sentence.
    pub what: String,
    /// What follows from it, whole sentences; empty where nothing is known.
    pub more: Vec<String>,
    /// The cause in two or three words, for a list: `Allow missing`.
    pub short: String,
}

impl Verdict {
    /// The verdict on one denial.
    pub fn of(diagnosis: &Diagnosis) -> Verdict {
        let denial = &diagnosis.denial;
        if let Some(verdict) = diagnosis.doubts.iter().find_map(doubted) {
            return verdict;
        }
        match diagnosis.kind {
            Kind::Encoded => encoded(denial),
            Kind::AccessKey => credentials(diagnosis),
            Kind::ManagedPolicy => {
                other("This AWS managed policy cannot be used.", owner(diagnosis), "Policy name")
            }
            Kind::Other => outside_policies(diagnosis),
            Kind::AccessDenied | Kind::AssumeRole | Kind::Kms => refused(diagnosis),
        }
    }

    /// The verdict on all denials of one card. `None` without any.
    pub fn of_all(diagnoses: &[Diagnosis]) -> Option<Verdict> {
        let (first, rest) = diagnoses.split_first()?;
        if rest.is_empty() {
            return Some(Verdict::of(first));
        }
        let each: Vec<Verdict> = diagnoses.iter().map(Verdict::of).collect();
        let count = |family| each.iter().filter(|verdict| verdict.family == family).count();
        let families = [Family::Info, Family::Guard, Family::Other];
        // The first of several that are equally many.
        let family = families.into_iter().rev().max_by_key(|family| count(*family))?;
        let all = count(family) == diagnoses.len();
        let principals = principals(diagnoses);
        let number = diagnoses.len();
        let (what, more) = match (principals.as_slice(), family) {
            ([Some(only)], Family::Info) if all && number < FLOOD => {
                let who = subject(only);
                let what = shortest([
                    format!("{who} lacks {number} permissions."),
                    format!("{number} permissions are missing."),
                ]);
                let one = crate::advise::merge::merge(diagnoses).policies.len() == 1;
                (what, one.then(|| "One policy holds them all.".to_owned()))
            }
            ([_], _) => (format!("{number} requests were refused here."), mostly(family, all)),
            (many, _) => {
                (format!("{number} denials on this page, of {} principals.", many.len()), mostly(family, all))
            }
        };
        Some(Verdict { family, what, more: more.into_iter().collect(), short: format!("{number} denials") })
    }

    /// The verdict on a text that stands where others than AWS can write.
    pub fn of_unknown_writer() -> Verdict {
        Verdict {
            family: Family::Doubt,
            what: "This text reads like an AWS denial.".to_owned(),
            more: vec!["It stands where others can write.".to_owned()],
            short: "Reads like a denial".to_owned(),
        }
    }
}

/// What makes a text doubtful as a whole; a caller of another account than the resource's is only said beside it.
fn doubted(doubt: &Doubt) -> Option<Verdict> {
    let (what, more, short) = match doubt {
        Doubt::CallerOfAnotherAccount { .. } => return None,
        Doubt::CallerIsNotSignedIn { caller, account } => (
            format!("This text names account {caller}, not yours."),
            format!("You are signed in to {account}."),
            "Another account",
        ),
        Doubt::UnknownService { .. } => (
            "This text names a service unknown to AWS.".to_owned(),
            "AWS documents no such service principal.".to_owned(),
            "Unknown service",
        ),
        Doubt::NotWrittenByAws => (
            "AWS writes no message like this one.".to_owned(),
            "Somebody may have made it up.".to_owned(),
            "Not written by AWS",
        ),
    };
    Some(Verdict { family: Family::Doubt, what, more: vec![more], short: short.to_owned() })
}

/// The first of `sentences` that is no longer than [`MOST_CHARACTERS`]; else the last.
fn shortest<const N: usize>(sentences: [String; N]) -> String {
    let mut last = String::new();
    for sentence in sentences {
        last = sentence;
        if last.chars().count() <= MOST_CHARACTERS {
            break;
        }
    }
    last
}

fn other(what: &str, more: Option<&str>, short: &str) -> Verdict {
    let more = more.map(str::to_owned).into_iter().collect();
    Verdict { family: Family::Other, what: what.to_owned(), more, short: short.to_owned() }
}

fn encoded(denial: &Denial) -> Verdict {
    let service = denial.service.as_deref().unwrap_or("AWS");
    let what = shortest([
        format!("{service} refused this; its reason is encoded."),
        "AWS refused this; its reason is encoded.".to_owned(),
    ]);
    let more = if denial.encoded_message_cut {
        "The message was cut off: find it whole first."
    } else {
        "Decode it, then paste the result under Explain."
    };
    other(&what, Some(more), "Encoded")
}

fn credentials(diagnosis: &Diagnosis) -> Verdict {
    let denial = &diagnosis.denial;
    by_cause(denial).unwrap_or_else(|| {
        other("AWS did not accept the credentials.", Some("No policy changes this."), "Credentials")
    })
}

fn outside_policies(diagnosis: &Diagnosis) -> Verdict {
    by_cause(&diagnosis.denial)
        .unwrap_or_else(|| other("It was not a policy that refused this.", owner(diagnosis), "Not a policy"))
}

/// What refused, where the message says so and it is none of the policy types.
fn by_cause(denial: &Denial) -> Option<Verdict> {
    let (what, more, short) = match denial.cause? {
        Cause::ExpiredCredentials => ("The session is over.", "Sign in again.", "Session over"),
        Cause::SkewedClock => ("The time of the request is not AWS's time.", "Check the clock.", "Clock"),
        Cause::WrongSignature => {
            ("The secret does not fit the access key.", "No policy changes this.", "Wrong signature")
        }
        Cause::UnknownAccessKey => {
            ("AWS does not know this access key.", "No policy changes this.", "Unknown key")
        }
        Cause::UnvalidatedCredentials => (
            "AWS could not validate the credentials.",
            "Check the clock, the key and its secret.",
            "Not validated",
        ),
        Cause::NoSuchOperation => {
            ("The address or method names no operation.", "No policy changes this.", "No such operation")
        }
        Cause::NoCredentials => {
            ("The request had no credentials.", "Sign in, or set them.", "No credentials")
        }
        Cause::AccessKeyQuota => {
            ("There are two access keys already.", "That is the limit. Delete an unused one.", "Quota")
        }
        Cause::IdentityTokenRejected => (
            "AWS did not take the identity provider's token.",
            "Its trust policy or its audience differs.",
            "Token",
        ),
        Cause::MfaFailed => ("The code of the MFA device was wrong.", "Try the next one.", "MFA"),
        Cause::BlockPublicAccess => (
            "Block Public Access refuses this.",
            "It is a setting of the bucket or the account.",
            "S3 setting",
        ),
        Cause::CustomerProvidedKeys => ("The bucket takes no keys of the caller's.", "", "S3 setting"),
        Cause::AclsDisabled => {
            ("The bucket has no access control lists.", "Use its policy instead.", "S3 setting")
        }
        Cause::RequesterPays => {
            ("The readers of this bucket pay.", "Say so in the request.", "Requester pays")
        }
        Cause::AllAccessDisabled => {
            ("Amazon S3 disabled all access to this.", "Only AWS can change it.", "Disabled")
        }
        Cause::RegionDisabled => ("This Region is not enabled.", "An administrator can enable it.", "Region"),
        Cause::StsRegionDisabled => ("AWS STS is turned off for this Region.", "", "Region"),
        Cause::NotSubscribed => ("The account has not signed up for this service.", "", "Not signed up"),
        Cause::BillingAccessNotActivated => {
            ("The billing pages are not open to IAM.", "The root user can open them.", "Billing")
        }
        Cause::ModelAccess => {
            ("The account has no access to this model.", "Ask for it in Amazon Bedrock.", "Model")
        }
        Cause::ManagementAccountOnly => {
            ("Only the management account may do this.", "Or a delegated administrator.", "Organization")
        }
        Cause::NotShared => {
            ("This image or snapshot is not shared with you.", "Its owner can share it.", "Not shared")
        }
        Cause::MissingPolicy => ("A policy that the request names is missing.", "", "Missing policy"),
        Cause::KubernetesAccess => {
            ("The Kubernetes cluster refused this.", "Its access entries decide.", "Kubernetes")
        }
        Cause::LakeFormation => {
            ("AWS Lake Formation refused this.", "Its own permissions decide.", "Lake Formation")
        }
        Cause::ApiGatewayAuthorizer => ("The API's own authorizer refused this.", "", "API authorizer"),
        Cause::AppSyncAuthorization => ("The GraphQL API's authorization refused this.", "", "AppSync"),
        Cause::IotPolicy => ("A policy of AWS IoT Core refused this.", "", "IoT policy"),
        Cause::DatabaseAuthentication => ("The database did not accept the IAM sign-in.", "", "Database"),
        // A policy has the last word on these, or the remedy says it better.
        _ => return None,
    };
    Some(other(what, Some(more).filter(|more| !more.is_empty()), short))
}

fn refused(diagnosis: &Diagnosis) -> Verdict {
    let denial = &diagnosis.denial;
    let (Some(policy), effect) = (denial.policy_type, denial.effect) else {
        return if denial.effect == DenyEffect::Explicit {
            denied(diagnosis, None)
        } else {
            missing(diagnosis)
        };
    };
    match (policy, effect) {
        (_, DenyEffect::Explicit) => denied(diagnosis, Some(policy)),
        (PolicyType::IdentityBased | PolicyType::ResourceBased | PolicyType::RoleTrust, _) => {
            missing(diagnosis)
        }
        _ => held_back(diagnosis, policy),
    }
}

/// A Deny refused: no Allow mends that.
fn denied(diagnosis: &Diagnosis, policy: Option<PolicyType>) -> Verdict {
    let Some(policy) = policy else {
        let what = match asked(&diagnosis.denial) {
            Some(asked) => {
                shortest([format!("A policy denies {asked}."), "A policy denies this request.".to_owned()])
            }
            None => "A policy denies this request.".to_owned(),
        };
        return guard(what, ["No Allow helps.", "The message does not say which policy."], "Denied");
    };
    let name = policy.name();
    let article = if policy.article() == "an" { "An" } else { "A" };
    let what = match asked(&diagnosis.denial) {
        Some(asked) => shortest([
            format!("{article} {name} denies {asked}."),
            format!("{} denies {asked}.", abbreviated(policy)),
            format!("{article} {name} denies this."),
        ]),
        None => format!("{article} {name} denies this request."),
    };
    let ask = match policy {
        PolicyType::IdentityBased => "An administrator can narrow it.",
        PolicyType::ResourceBased => "Ask the owner of the resource.",
        PolicyType::ServiceControl => "Ask your organization.",
        PolicyType::ResourceControl => "Ask the organization of the resource.",
        PolicyType::PermissionsBoundary => "Ask an administrator.",
        PolicyType::Session => "Ask whoever makes the session.",
        PolicyType::VpcEndpoint => "Ask the owner of the endpoint.",
        PolicyType::RoleTrust => "Ask the owner of the role.",
    };
    let short = format!("{} denies", abbreviated(policy));
    guard(what, ["No Allow helps.", ask], &short)
}

/// A policy that sets a limit lacks the Allow: one in another policy does not mend that.
fn held_back(diagnosis: &Diagnosis, policy: PolicyType) -> Verdict {
    let name = policy.name();
    let what = match asked(&diagnosis.denial) {
        Some(asked) => shortest([
            format!("No {name} allows {asked}."),
            format!("No {} allows {asked}.", abbreviated(policy)),
            format!("No {name} allows this."),
        ]),
        None => format!("No {name} allows this."),
    };
    let ask = match policy {
        PolicyType::PermissionsBoundary => "The boundary needs the Allow too.",
        PolicyType::ServiceControl => "Ask your organization for the Allow.",
        PolicyType::ResourceControl => "Ask the organization of the resource.",
        PolicyType::Session => "Whoever makes the session can add it.",
        PolicyType::VpcEndpoint => "The owner of the endpoint can add it.",
        PolicyType::IdentityBased | PolicyType::ResourceBased | PolicyType::RoleTrust => "",
    };
    let short = format!("{} lacks it", abbreviated(policy));
    guard(what, [ask, ""], &short)
}

fn guard(what: String, more: [&str; 2], short: &str) -> Verdict {
    let more = more.into_iter().filter(|sentence| !sentence.is_empty()).map(str::to_owned).collect();
    Verdict { family: Family::Guard, what, more, short: short.to_owned() }
}

/// The policy type in short, for where its name is too long.
const fn abbreviated(policy: PolicyType) -> &'static str {
    match policy {
        PolicyType::IdentityBased => "Identity policy",
        PolicyType::ResourceBased => "Resource policy",
        PolicyType::ServiceControl => "SCP",
        PolicyType::ResourceControl => "RCP",
        PolicyType::PermissionsBoundary => "Boundary",
        PolicyType::Session => "Session policy",
        PolicyType::VpcEndpoint => "Endpoint policy",
        PolicyType::RoleTrust => "Trust policy",
    }
}

/// An Allow is missing, as far as anybody can tell.
fn missing(diagnosis: &Diagnosis) -> Verdict {
    let denial = &diagnosis.denial;
    let info = |what: String, more: Option<&str>| Verdict {
        family: Family::Info,
        what,
        more: more.map(str::to_owned).into_iter().collect(),
        short: "Allow missing".to_owned(),
    };
    let Some(asked) = asked(denial) else {
        return info(
            "AWS refused this request.".to_owned(),
            Some("The message does not say what is missing."),
        );
    };
    if let Some(account) = foreign_side(diagnosis) {
        let what = shortest([
            format!("{asked} into {account} needs two Allows."),
            format!("{asked} needs two Allows."),
            "This request needs two Allows.".to_owned(),
        ]);
        return info(what, Some("One by each account."));
    }
    let certain = denial.effect == DenyEffect::Implicit;
    let more = if certain || diagnosis.remedy.policies.is_empty() {
        owner(diagnosis)
    } else {
        Some("Most likely an Allow is missing.")
    };
    let who = denial.principal.as_ref();
    if let Some(what) = passed_or_assumed(denial) {
        return info(what, more);
    }
    let what = match (who.map(subject), certain) {
        (Some(set), true) if who.is_some_and(|who| who.permission_set().is_some()) => shortest([
            format!("{set} lacks {asked}."),
            format!("The permission set lacks {asked}."),
            format!("No Allow for {asked}."),
            "The permission set lacks an Allow.".to_owned(),
        ]),
        (Some(who), true) if denial.policy_type == Some(PolicyType::ResourceBased) => shortest([
            format!("No resource-based policy allows {asked}."),
            format!("{who} has no Allow for {asked}."),
            format!("No Allow for {asked}."),
            "No resource-based policy allows this.".to_owned(),
        ]),
        (Some(who), true) => shortest([
            format!("{who} has no Allow for {asked}."),
            format!("{who} lacks {asked}."),
            format!("No Allow for {asked}."),
            "An Allow is missing.".to_owned(),
        ]),
        (Some(who), false) => shortest([
            format!("{who} may not use {asked}."),
            format!("AWS refused {asked}."),
            "AWS refused this request.".to_owned(),
        ]),
        (None, true) => shortest([format!("No Allow for {asked}."), "An Allow is missing.".to_owned()]),
        (None, false) => shortest([format!("AWS refused {asked}."), "AWS refused this request.".to_owned()]),
    };
    info(what, more)
}

/// A role that may not be passed or assumed, named, where its name fits.
fn passed_or_assumed(denial: &Denial) -> Option<String> {
    let who = subject(denial.principal.as_ref()?);
    let [action] = denial.actions.as_slice() else { return None };
    let arn = denial.resource.as_ref()?.arn.as_deref()?;
    let role = Arn::parse(arn)?.resource.strip_prefix("role/")?.rsplit('/').next()?.to_owned();
    let verb = match action.best() {
        "iam:PassRole" => "pass",
        "sts:AssumeRole" => "assume",
        _ => return None,
    };
    let what = format!("{who} may not {verb} {role}.");
    (what.chars().count() <= MOST_CHARACTERS && !role.contains(['*', '$'])).then_some(what)
}

/// The other account, where each of two has to allow.
fn foreign_side(diagnosis: &Diagnosis) -> Option<String> {
    let both = diagnosis.remedy.policies.iter().any(|policy| policy.scope == Scope::AlsoNeeded);
    let ours = diagnosis.denial.principal.as_ref()?.account.as_deref()?;
    let theirs = Arn::parse(diagnosis.denial.resource.as_ref()?.arn.as_deref()?)?.account_id()?.to_owned();
    (both && theirs != ours).then_some(theirs)
}

/// What was asked for: the action, or the operation where no action is printed; `None` for several.
fn asked(denial: &Denial) -> Option<&str> {
    match denial.actions.as_slice() {
        [only] => Some(only.best()),
        [] => denial.operation.as_deref(),
        _ => None,
    }
}

/// The principal as the subject of a sentence.
fn subject(principal: &Principal) -> String {
    if let Some(set) = principal.permission_set() {
        return format!("Permission set {set}");
    }
    match (&principal.name, principal.kind) {
        (_, PrincipalKind::Root) => "The root user".to_owned(),
        (_, PrincipalKind::Anonymous) => "An anonymous caller".to_owned(),
        (Some(name), _) => name.clone(),
        (None, PrincipalKind::Account) => format!("Account {}", principal.raw),
        (None, _) => principal.raw.clone(),
    }
}

/// Who can mend it.
fn owner(diagnosis: &Diagnosis) -> Option<&'static str> {
    let grants = !diagnosis.remedy.policies.is_empty();
    Some(match diagnosis.remedy.owner {
        Owner::AccountAdministrator if grants => "An administrator can add it.",
        Owner::AccountAdministrator => "An administrator can help.",
        Owner::IdentityCenterAdministrator => "Add it in IAM Identity Center.",
        Owner::ResourceOwner => "The owner of the resource can add it.",
        Owner::OrganizationAdministrator => "Ask your organization.",
        Owner::RoleOwner => "The owner of the role can add it.",
        Owner::SessionCreator => "Whoever makes the session can add it.",
        Owner::NetworkAdministrator => "The owner of the endpoint can add it.",
        Owner::Reader => "You can mend this yourself.",
        Owner::Aws => "Only AWS can change it.",
        Owner::Unknown => return None,
    })
}

/// The principals of several denials, each once.
fn principals(diagnoses: &[Diagnosis]) -> Vec<Option<&Principal>> {
    let mut found: Vec<Option<&Principal>> = Vec::new();
    for diagnosis in diagnoses {
        let who = diagnosis.denial.principal.as_ref();
        let known = |other: &Option<&Principal>| {
            other.map(|one| (one.kind, &one.account, &one.name))
                == who.map(|one| (one.kind, &one.account, &one.name))
        };
        if !found.iter().any(known) {
            found.push(who);
        }
    }
    found
}

fn mostly(family: Family, all: bool) -> Option<String> {
    let sentence = match (family, all) {
        (Family::Info, true) => "All lack an Allow.",
        (Family::Info, false) => "Most lack an Allow.",
        (Family::Guard, true) => "No Allow helps.",
        (Family::Guard, false) => "For most no Allow helps.",
        (Family::Other | Family::Doubt, _) => return None,
    };
    Some(sentence.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Page, diagnose};

    const ROLE: &str = "arn:aws:sts::123456789012:assumed-role/TeamSapphire/mateojackson";
    const USER: &str = "arn:aws:iam::123456789012:user/mateojackson";
    const SET: &str =
        "arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_DeveloperAccess_0123456789abcdef/marymajor";

    fn verdicts(text: &str) -> Vec<Verdict> {
        diagnose(text, &Page::default()).iter().map(Verdict::of).collect()
    }

    #[test]
    fn each_cause_has_its_sentence() {
        let identity = |action: &str| format!("because no identity-based policy allows the {action} action");
        let cases = [
            (format!("User: {USER} is not authorized to perform: lambda:GetFunction on resource: my-function {}", identity("lambda:GetFunction")),
             Family::Info, "mateojackson has no Allow for lambda:GetFunction.", "An administrator can add it."),
            (format!("User: {USER} is not authorized to perform: lambda:GetFunction on resource: my-function"),
             Family::Info, "mateojackson may not use lambda:GetFunction.", "Most likely an Allow is missing."),
            (format!("User: {SET} is not authorized to perform: s3:PutObject on resource: \"arn:aws:s3:::amzn-s3-demo-bucket/report.csv\" {}", identity("s3:PutObject")),
             Family::Info, "Permission set DeveloperAccess lacks s3:PutObject.", "Add it in IAM Identity Center."),
            (format!("User: {ROLE} is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:us-east-1:123456789012:instance/* with an explicit deny in a service control policy"),
             Family::Guard, "A service control policy denies ec2:RunInstances.", "No Allow helps. Ask your organization."),
            (format!("User: {ROLE} is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::amzn-s3-demo-bucket/ledger.csv\" with an explicit deny in a resource control policy"),
             Family::Guard, "A resource control policy denies s3:GetObject.", "No Allow helps. Ask the organization of the resource."),
            (format!("User: {ROLE} is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:us-east-1:123456789012:instance/* because no permissions boundary allows the ec2:RunInstances action"),
             Family::Guard, "No permissions boundary allows ec2:RunInstances.", "The boundary needs the Allow too."),
            (format!("User: {ROLE} is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/GlueNightly {}", identity("iam:PassRole")),
             Family::Info, "TeamSapphire may not pass GlueNightly.", "An administrator can add it."),
            (format!("User: {ROLE} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/PartnerReadOnly"),
             Family::Info, "sts:AssumeRole into 444455556666 needs two Allows.", "One by each account."),
            ("Cannot exceed quota for AccessKeysPerUser: 2".to_owned(),
             Family::Other, "There are two access keys already.", "That is the limit. Delete an unused one."),
            ("You are not authorized to perform this operation. Encoded authorization failure message: 5l2T0fOqRrE7n0bWq2dYk1nXhS8aVtZ4cPmJ3uLxG6wQyB9eKfNsDoIiHrUvCjMpXa1b2c3d4e5f6g7h8i9j0kAbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJ".to_owned(),
             Family::Other, "AWS refused this; its reason is encoded.", "Decode it, then paste the result under Explain."),
        ];
        for (text, family, what, more) in cases {
            let found = verdicts(&text);
            assert_eq!(found.len(), 1, "{text}");
            let said = found.iter().map(|one| (one.family, one.what.as_str(), one.more.join(" "))).next();
            assert_eq!(said, Some((family, what, more.to_owned())), "{text}");
        }
    }

    #[test]
    fn every_verdict_fits_a_row() {
        let long = "AVeryLongNameOfARoleThatSomebodyOnceThoughtOfAndNobodyDaresToChange";
        for reason in PolicyType::ALL.map(PolicyType::name) {
            for action in [
                "s3:GetObject",
                "kinesisanalytics:AddApplicationReferenceDataSource",
                "elasticmapreduce:GetManagedScalingPolicy",
            ] {
                for principal in
                    [ROLE, USER, SET, &format!("arn:aws:sts::123456789012:assumed-role/{long}/x")]
                {
                    for why in [
                        format!("because no {reason} allows the {action} action"),
                        format!("with an explicit deny in a {reason}"),
                    ] {
                        let text = format!(
                            "User: {principal} is not authorized to perform: {action} on resource: * {why}"
                        );
                        for verdict in verdicts(&text) {
                            assert!(verdict.what.chars().count() <= MOST_CHARACTERS, "{}", verdict.what);
                            assert!(
                                verdict.what.ends_with('.')
                                    && verdict.more.iter().all(|more| more.ends_with('.'))
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn several_denials_are_counted() {
        let denial = |who: &str, action: &str| {
            format!(
                "User: {who} is not authorized to perform: {action} on resource: * because no identity-based policy allows the {action} action\n\n"
            )
        };
        let of = |text: &str| Verdict::of_all(&diagnose(text, &Page::default()));
        let said = |text: &str| of(text).map(|verdict| (verdict.what, verdict.more.join(" ")));
        let four = ["s3:ListAllMyBuckets", "ec2:DescribeInstances", "sqs:ListQueues", "sns:ListTopics"];
        let one: String = four.iter().map(|action| denial(ROLE, action)).collect();
        assert_eq!(
            said(&one),
            Some(("TeamSapphire lacks 4 permissions.".into(), "One policy holds them all.".into()))
        );
        let two = one.clone() + &denial(USER, "lambda:ListFunctions");
        assert_eq!(
            said(&two),
            Some(("5 denials on this page, of 2 principals.".into(), "All lack an Allow.".into()))
        );
        assert_eq!(said(""), None);
    }
}
