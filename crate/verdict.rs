//! A denial in one line: the cause in at most fifty characters, and a second sentence that says who can mend it.
//!
//! The sentence is chosen by what was read (effect, policy type, kind, action, principal); `say/messages/verdict.rs` has them.
//! Each is whole, and the first that fits is taken.

use crate::Diagnosis;
use crate::diagnosis::{Cause, Denial, Doubt, Kind, Owner, Scope};
use crate::iam::{Arn, DenyEffect, PolicyType, Principal, PrincipalKind};
use crate::say::messages::{Follows, Line, Short, ShortPolicy, Subject};
use crate::say::nouns::Start;
use crate::say::sentence::Noun;
use crate::say::{Message, Name};

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
            Kind::ManagedPolicy => other(Line::ManagedPolicy, owner(diagnosis), Short::PolicyName),
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
                let what = shortest([
                    Line::LacksPermissions { who: subject(only), number },
                    Line::PermissionsAreMissing { number },
                ]);
                let one = crate::advise::merge::merge(diagnoses).policies.len() == 1;
                (what, one.then_some(Follows::OnePolicyHoldsAll))
            }
            ([_], _) => (said(Line::WereRefused { number }), mostly(family, all)),
            (many, _) => (said(Line::OfPrincipals { number, principals: many.len() }), mostly(family, all)),
        };
        Some(Verdict::new(family, what, more, Short::Denials { number }))
    }

    /// The verdict on a text that stands where others than AWS can write.
    pub fn of_unknown_writer() -> Verdict {
        let more = Some(Follows::OthersCanWrite);
        Verdict::new(Family::Doubt, said(Line::UnknownWriter), more, Short::ReadsLikeADenial)
    }

    fn new(family: Family, what: String, more: impl IntoIterator<Item = Follows>, short: Short) -> Verdict {
        Verdict { family, what, more: more.into_iter().map(said).collect(), short: said(short) }
    }
}

/// The words in the language that is spoken now.
fn said(message: impl Into<Message>) -> String {
    message.into().said()
}

/// What makes a text doubtful as a whole; a caller of another account than the resource's is only said beside it.
fn doubted(doubt: &Doubt) -> Option<Verdict> {
    let (what, more, short) = match doubt {
        Doubt::CallerOfAnotherAccount { .. } => return None,
        Doubt::CallerIsNotSignedIn { caller, account } => (
            Line::OtherAccount { account: Name::new(caller) },
            Follows::SignedInTo { account: Name::new(account) },
            Short::AnotherAccount,
        ),
        Doubt::UnknownService { .. } => (Line::UnknownService, Follows::NoSuchService, Short::UnknownService),
        Doubt::NotWrittenByAws => (Line::NotWrittenByAws, Follows::MadeUp, Short::NotWrittenByAws),
    };
    Some(Verdict::new(Family::Doubt, said(what), Some(more), short))
}

/// The first of `sentences` that is no longer than [`MOST_CHARACTERS`]; else the last.
fn shortest(sentences: impl IntoIterator<Item = Line>) -> String {
    let mut last = String::new();
    for sentence in sentences {
        last = said(sentence);
        if last.chars().count() <= MOST_CHARACTERS {
            break;
        }
    }
    last
}

fn other(what: Line, more: Option<Follows>, short: Short) -> Verdict {
    Verdict::new(Family::Other, said(what), more, short)
}

fn encoded(denial: &Denial) -> Verdict {
    let service = Name::new(denial.service.as_deref().unwrap_or("AWS"));
    let what = shortest([Line::EncodedBy { service }, Line::Encoded]);
    let more = if denial.encoded_message_cut { Follows::CutOff } else { Follows::Decode };
    Verdict::new(Family::Other, what, Some(more), Short::Encoded)
}

fn credentials(diagnosis: &Diagnosis) -> Verdict {
    by_cause(&diagnosis.denial)
        .unwrap_or_else(|| other(Line::Credentials, Some(Follows::NoPolicyChangesThis), Short::Credentials))
}

fn outside_policies(diagnosis: &Diagnosis) -> Verdict {
    by_cause(&diagnosis.denial)
        .unwrap_or_else(|| other(Line::NotAPolicy, owner(diagnosis), Short::NotAPolicy))
}

/// What refused, where the message says so and it is none of the policy types.
fn by_cause(denial: &Denial) -> Option<Verdict> {
    let (what, more, short) = match denial.cause? {
        Cause::ExpiredCredentials => (Line::SessionOver, Some(Follows::SignInAgain), Short::SessionOver),
        Cause::SkewedClock => (Line::Clock, Some(Follows::CheckTheClock), Short::Clock),
        Cause::WrongSignature => {
            (Line::WrongSignature, Some(Follows::NoPolicyChangesThis), Short::WrongSignature)
        }
        Cause::UnknownAccessKey => (Line::UnknownKey, Some(Follows::NoPolicyChangesThis), Short::UnknownKey),
        Cause::UnvalidatedCredentials => {
            (Line::Unvalidated, Some(Follows::CheckClockKeyAndSecret), Short::NotValidated)
        }
        Cause::NoSuchOperation => {
            (Line::NoSuchOperation, Some(Follows::NoPolicyChangesThis), Short::NoSuchOperation)
        }
        Cause::NoCredentials => (Line::NoCredentials, Some(Follows::SignInOrSet), Short::NoCredentials),
        Cause::AccessKeyQuota => (Line::TwoKeys, Some(Follows::DeleteAKey), Short::Quota),
        Cause::IdentityTokenRejected => (Line::IdentityToken, Some(Follows::TrustOrAudience), Short::Token),
        Cause::MfaFailed => (Line::Mfa, Some(Follows::NextCode), Short::Mfa),
        Cause::BlockPublicAccess => (Line::BlockPublicAccess, Some(Follows::BucketSetting), Short::S3Setting),
        Cause::CustomerProvidedKeys => (Line::CustomerKeys, None, Short::S3Setting),
        Cause::AclsDisabled => (Line::NoAcls, Some(Follows::UseItsPolicy), Short::S3Setting),
        Cause::RequesterPays => (Line::RequesterPays, Some(Follows::SaySo), Short::RequesterPays),
        Cause::AllAccessDisabled => (Line::AllAccessDisabled, Some(Follows::OnlyAws), Short::Disabled),
        Cause::RegionDisabled => (Line::RegionDisabled, Some(Follows::AdministratorEnables), Short::Region),
        Cause::StsRegionDisabled => (Line::StsRegionDisabled, None, Short::Region),
        Cause::NotSubscribed => (Line::NotSubscribed, None, Short::NotSignedUp),
        Cause::BillingAccessNotActivated => (Line::Billing, Some(Follows::RootOpens), Short::Billing),
        Cause::ModelAccess => (Line::ModelAccess, Some(Follows::AskInBedrock), Short::Model),
        Cause::ManagementAccountOnly => {
            (Line::ManagementAccountOnly, Some(Follows::DelegatedAdministrator), Short::Organization)
        }
        Cause::NotShared => (Line::NotShared, Some(Follows::OwnerShares), Short::NotShared),
        Cause::MissingPolicy => (Line::MissingPolicy, None, Short::MissingPolicy),
        Cause::KubernetesAccess => (Line::Kubernetes, Some(Follows::AccessEntries), Short::Kubernetes),
        Cause::LakeFormation => (Line::LakeFormation, Some(Follows::OwnPermissions), Short::LakeFormation),
        Cause::ApiGatewayAuthorizer => (Line::ApiAuthorizer, None, Short::ApiAuthorizer),
        Cause::AppSyncAuthorization => (Line::AppSync, None, Short::AppSync),
        Cause::IotPolicy => (Line::Iot, None, Short::IotPolicy),
        Cause::DatabaseAuthentication => (Line::Database, None, Short::Database),
        // A policy has the last word on these, or the remedy says it better.
        _ => return None,
    };
    Some(other(what, more, short))
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
    let asked = asked(&diagnosis.denial);
    let Some(policy) = policy else {
        let named = asked.map(|what| Line::APolicyDenies { what });
        let what = shortest(named.into_iter().chain(Some(Line::APolicyDeniesThisRequest)));
        return guard(what, [Follows::NoAllowHelps, Follows::PolicyNotNamed], Short::Denied);
    };
    let short = ShortPolicy::from(policy);
    let named = || Noun::from(Start(policy));
    let what = match asked {
        Some(what) => shortest([
            Line::PolicyDenies { policy: named(), what: what.clone() },
            Line::PolicyDenies { policy: short.into(), what },
            Line::PolicyDeniesThis { policy: named() },
        ]),
        None => said(Line::PolicyDeniesThisRequest { policy: named() }),
    };
    let ask = match policy {
        PolicyType::IdentityBased => Follows::AdministratorNarrows,
        PolicyType::ResourceBased => Follows::AskResourceOwner,
        PolicyType::ServiceControl => Follows::AskOrganization,
        PolicyType::ResourceControl => Follows::AskResourceOrganization,
        PolicyType::PermissionsBoundary => Follows::AskAdministrator,
        PolicyType::Session => Follows::AskSessionMaker,
        PolicyType::VpcEndpoint => Follows::AskEndpointOwner,
        PolicyType::RoleTrust => Follows::AskRoleOwner,
    };
    guard(what, [Follows::NoAllowHelps, ask], Short::Denies { policy: short })
}

/// A policy that sets a limit lacks the Allow: one in another policy does not mend that.
fn held_back(diagnosis: &Diagnosis, policy: PolicyType) -> Verdict {
    let short = ShortPolicy::from(policy);
    let what = match asked(&diagnosis.denial) {
        Some(what) => shortest([
            Line::NoPolicyAllows { policy: policy.into(), what: what.clone() },
            Line::NoPolicyAllows { policy: short.into(), what },
            Line::NoPolicyAllowsThis { policy: policy.into() },
        ]),
        None => said(Line::NoPolicyAllowsThis { policy: policy.into() }),
    };
    let ask = match policy {
        PolicyType::PermissionsBoundary => Some(Follows::BoundaryNeedsTheAllow),
        PolicyType::ServiceControl => Some(Follows::AskOrganizationForTheAllow),
        PolicyType::ResourceControl => Some(Follows::AskResourceOrganization),
        PolicyType::Session => Some(Follows::SessionMakerAdds),
        PolicyType::VpcEndpoint => Some(Follows::EndpointOwnerAdds),
        PolicyType::IdentityBased | PolicyType::ResourceBased | PolicyType::RoleTrust => None,
    };
    guard(what, ask, Short::LacksIt { policy: short })
}

fn guard(what: String, more: impl IntoIterator<Item = Follows>, short: Short) -> Verdict {
    Verdict::new(Family::Guard, what, more, short)
}

/// An Allow is missing, as far as anybody can tell.
fn missing(diagnosis: &Diagnosis) -> Verdict {
    let denial = &diagnosis.denial;
    let info =
        |what: String, more: Option<Follows>| Verdict::new(Family::Info, what, more, Short::AllowMissing);
    let Some(what) = asked(denial) else {
        return info(said(Line::RefusedThisRequest), Some(Follows::WhatIsMissingNotSaid));
    };
    if let Some(account) = foreign_side(diagnosis) {
        let line = shortest([
            Line::TwoAllowsInto { what: what.clone(), account: Name::new(&account) },
            Line::TwoAllows { what },
            Line::ThisNeedsTwoAllows,
        ]);
        return info(line, Some(Follows::OneByEach));
    }
    let certain = denial.effect == DenyEffect::Implicit;
    let more = if certain || diagnosis.remedy.policies.is_empty() {
        owner(diagnosis)
    } else {
        Some(Follows::MostLikelyAnAllow)
    };
    if let Some(line) = passed_or_assumed(denial) {
        return info(line, more);
    }
    info(shortest(lacking(denial, what, certain)), more)
}

/// Who lacks what, the longest form first.
fn lacking(denial: &Denial, what: Name, certain: bool) -> Vec<Line> {
    let Some(principal) = &denial.principal else {
        return if certain {
            vec![Line::NoAllowFor { what }, Line::AnAllowIsMissing]
        } else {
            vec![Line::Refused { what }, Line::RefusedThisRequest]
        };
    };
    let who = subject(principal);
    let again = what.clone();
    if !certain {
        return vec![Line::MayNotUse { who, what }, Line::Refused { what: again }, Line::RefusedThisRequest];
    }
    if principal.permission_set().is_some() {
        return vec![
            Line::Lacks { who, what: what.clone() },
            Line::ThePermissionSetLacks { what },
            Line::NoAllowFor { what: again },
            Line::ThePermissionSetLacksAnAllow,
        ];
    }
    if denial.policy_type == Some(PolicyType::ResourceBased) {
        return vec![
            Line::NoResourcePolicyAllows { what: what.clone() },
            Line::HasNoAllow { who, what },
            Line::NoAllowFor { what: again },
            Line::NoResourcePolicyAllowsThis,
        ];
    }
    vec![
        Line::HasNoAllow { who: who.clone(), what: what.clone() },
        Line::Lacks { who, what },
        Line::NoAllowFor { what: again },
        Line::AnAllowIsMissing,
    ]
}

/// A role that may not be passed or assumed, named, where its name fits.
fn passed_or_assumed(denial: &Denial) -> Option<String> {
    let who = subject(denial.principal.as_ref()?);
    let [action] = denial.actions.as_slice() else { return None };
    let arn = denial.resource.as_ref()?.arn.as_deref()?;
    let name = Arn::parse(arn)?.resource.strip_prefix("role/")?.rsplit('/').next()?;
    let role = Name::new(name);
    let what = said(match action.best() {
        "iam:PassRole" => Line::MayNotPass { who, role },
        "sts:AssumeRole" => Line::MayNotAssume { who, role },
        _ => return None,
    });
    (what.chars().count() <= MOST_CHARACTERS && !name.contains(['*', '$'])).then_some(what)
}

/// The other account, where each of two has to allow.
fn foreign_side(diagnosis: &Diagnosis) -> Option<String> {
    let both = diagnosis.remedy.policies.iter().any(|policy| policy.scope == Scope::AlsoNeeded);
    let ours = diagnosis.denial.principal.as_ref()?.account.as_deref()?;
    let theirs = Arn::parse(diagnosis.denial.resource.as_ref()?.arn.as_deref()?)?.account_id()?.to_owned();
    (both && theirs != ours).then_some(theirs)
}

/// What was asked for: the action, or the operation where no action is printed; `None` for several.
fn asked(denial: &Denial) -> Option<Name> {
    let asked = match denial.actions.as_slice() {
        [only] => Some(only.best()),
        [] => denial.operation.as_deref(),
        _ => None,
    };
    asked.map(Name::new)
}

/// The principal as the subject of a sentence.
fn subject(principal: &Principal) -> Noun {
    let subject = match (principal.permission_set(), &principal.name, principal.kind) {
        (Some(set), ..) => Subject::PermissionSet { name: Name::new(set) },
        (_, _, PrincipalKind::Root) => Subject::Root,
        (_, _, PrincipalKind::Anonymous) => Subject::Anonymous,
        (_, Some(name), _) => return Name::new(name).into(),
        (_, None, PrincipalKind::Account) => Subject::Account { account: Name::new(&principal.raw) },
        (_, None, _) => return Name::new(&principal.raw).into(),
    };
    subject.into()
}

/// Who can mend it.
fn owner(diagnosis: &Diagnosis) -> Option<Follows> {
    let grants = !diagnosis.remedy.policies.is_empty();
    Some(match diagnosis.remedy.owner {
        Owner::AccountAdministrator if grants => Follows::AdministratorAdds,
        Owner::AccountAdministrator => Follows::AdministratorHelps,
        Owner::IdentityCenterAdministrator => Follows::AddInIdentityCenter,
        Owner::ResourceOwner => Follows::ResourceOwnerAdds,
        Owner::OrganizationAdministrator => Follows::AskOrganization,
        Owner::RoleOwner => Follows::RoleOwnerAdds,
        Owner::SessionCreator => Follows::SessionMakerAdds,
        Owner::NetworkAdministrator => Follows::EndpointOwnerAdds,
        Owner::Reader => Follows::Yourself,
        Owner::Aws => Follows::OnlyAws,
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

fn mostly(family: Family, all: bool) -> Option<Follows> {
    Some(match (family, all) {
        (Family::Info, true) => Follows::AllLackAnAllow,
        (Family::Info, false) => Follows::MostLackAnAllow,
        (Family::Guard, true) => Follows::NoAllowHelps,
        (Family::Guard, false) => Follows::MostlyNoAllowHelps,
        (Family::Other | Family::Doubt, _) => return None,
    })
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
