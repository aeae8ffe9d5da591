//! One's own access keys: a lost secret, two keys already, rotation, somebody who asks for one, a leaked one.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html>,
//! <https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html>

use super::fault::Fault;
use super::fields::{Field, Fields};
use super::person::Person;
use super::place::{Place, given};
use super::{Guidance, Order, Section, Topic};
use crate::advise::propose::draft::policy;
use crate::diagnosis::Scope;
use crate::iam::{OneOrMany, PolicyType, Statement};
use crate::say::links::Doc;
use crate::say::messages::{AccessKeys, GuideAccessKeys, GuideFaults, GuideTitles, Subscriptions};
use crate::say::nouns::{Either, InGuide, Start};
use crate::say::{Call, Code, Command, Proposal};

/// A case of the topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Lost,
    Two,
    Rotate,
    Asked,
    Leaked,
}

const ALL: [(&str, About); 5] = [
    ("lost", About::Lost),
    ("two", About::Two),
    ("rotate", About::Rotate),
    ("asked", About::Asked),
    ("leaked", About::Leaked),
];

/// Whose keys they are.
struct Keys {
    user: Option<String>,
}

impl Keys {
    fn of(&self, call: Call) -> Command {
        call.given("user-name", self.user.as_deref(), "USER_NAME")
    }

    fn old(&self, call: Call) -> Command {
        self.of(call).with("access-key-id", "OLD_KEY_ID")
    }

    fn last_used(key: &'static str) -> Command {
        Call::GetAccessKeyLastUsed.with("access-key-id", key)
    }
}

pub(super) fn guide(fields: &Fields) -> Result<Guidance, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut place = Place::of(fields, &mut faults);
    let named = given(fields.about.as_deref());
    let about = named.and_then(|text| ALL.iter().find(|(id, _)| *id == text));
    if let (Some(text), None) = (named, about) {
        let ids: Vec<&str> = ALL.iter().map(|(id, _)| *id).collect();
        faults.push(Fault::of(
            Field::About,
            GuideFaults::NoChoice { given: Code::new(text), choices: Either::of(&ids) },
        ));
    }
    let person = given(fields.user.as_deref()).and_then(|text| {
        Person::named(Field::User, crate::diagnosis::AttachKind::User, text, &mut place, &mut faults)
    });
    if !faults.is_empty() {
        return Err(faults);
    }
    let keys = Keys { user: person.as_ref().map(|person| person.name.clone()) };
    let wanted = |case: &About| about.is_none_or(|(_, only)| only == case);
    let cases: Vec<About> = ALL.iter().map(|(_, case)| *case).filter(wanted).collect();
    let mut sections: Vec<Section> = cases.iter().map(|case| section(*case, &keys)).collect();
    // Whoever renews their own keys needs an Allow for that, and for nobody else's.
    if cases.iter().any(|case| *case != About::Asked)
        && let (Some(person), Some(section)) =
            (&person, sections.iter_mut().find(|of| of.title != GuideAccessKeys::Asked.into()))
    {
        section.policies.push(own_keys(person, &place));
    }
    Ok(Guidance {
        topic: Topic::AccessKeys,
        summary: match keys.user.as_deref() {
            Some(name) => GuideAccessKeys::SummaryOf { name: name.into() }.into(),
            None => GuideAccessKeys::Summary.into(),
        },
        sections,
        cautions: vec![AccessKeys::NeverSend.into(), GuideAccessKeys::BetterThanKeys.into()],
        docs: vec![Doc::AccessKeys, Doc::CanonicalId, Doc::TemporaryCredentials, Doc::EndSessions],
    })
}

fn section(case: About, keys: &Keys) -> Section {
    match case {
        About::Lost => lost(keys),
        About::Two => two(keys),
        About::Rotate => rotate(keys),
        About::Asked => asked(),
        About::Leaked => leaked(keys),
    }
}

fn lost(keys: &Keys) -> Section {
    let mut section = Section::ordered(Order::Own, GuideAccessKeys::Lost);
    section.tell(GuideAccessKeys::NobodyCanShowIt);
    section.tell(AccessKeys::SeeKeys { list: keys.of(Call::ListAccessKeys) });
    section.tell(GuideAccessKeys::NewKey { create: keys.of(Call::CreateAccessKey) });
    section.tell(AccessKeys::UseNewKey);
    section.tell(GuideAccessKeys::DeleteLost { delete: keys.old(Call::DeleteAccessKey) });
    section
}

fn two(keys: &Keys) -> Section {
    let mut section = Section::ordered(Order::Own, GuideAccessKeys::Two);
    section.tell(AccessKeys::SeeLastUse {
        list: keys.of(Call::ListAccessKeys),
        last_used: Keys::last_used("ACCESS_KEY_ID"),
    });
    section.tell(Subscriptions::DeactivateUnused {
        update: keys.old(Call::UpdateAccessKey).with("status", "Inactive"),
    });
    section.tell(Subscriptions::ThenDelete { delete: keys.old(Call::DeleteAccessKey) });
    section.tell(GuideAccessKeys::NewKey { create: keys.of(Call::CreateAccessKey) });
    section
}

/// How a key is replaced without an outage.
fn rotate(keys: &Keys) -> Section {
    let mut section = Section::ordered(Order::Own, GuideAccessKeys::Rotate);
    section.tell(AccessKeys::SeeKeys { list: keys.of(Call::ListAccessKeys) });
    section.tell(AccessKeys::SecondKey { create: keys.of(Call::CreateAccessKey) });
    section.tell(AccessKeys::UseNewKey);
    section.tell(AccessKeys::WaitForOldKey { last_used: Keys::last_used("OLD_KEY_ID") });
    section.tell(AccessKeys::OldKeyInactive {
        update: keys.old(Call::UpdateAccessKey).with("status", "Inactive"),
    });
    section.tell(AccessKeys::DeleteOldKey { delete: keys.old(Call::DeleteAccessKey) });
    section
}

/// What to give to whoever asks for a key.
fn asked() -> Section {
    let mut section = Section::ordered(Order::None, GuideAccessKeys::Asked);
    section.tell(GuideAccessKeys::NeverAKey);
    section.tell(GuideAccessKeys::CanonicalId {
        list: Call::ListBuckets.with("query", "Owner.ID").with("output", "text"),
    });
    section
        .tell(GuideAccessKeys::AccountNumber { identity: Call::GetCallerIdentity.with("query", "Account") });
    section.tell(GuideAccessKeys::WhoYouAre { identity: Call::GetCallerIdentity.with("query", "Arn") });
    section.tell(GuideAccessKeys::ARole { guide: Start(InGuide::new(Topic::Outside)) });
    section.tell(GuideAccessKeys::AColleague { guide: Start(InGuide::new(Topic::Grant)) });
    section.tell(GuideAccessKeys::AProgram { guide: InGuide::new(Topic::Outside).with("--oidc") });
    section
}

fn leaked(keys: &Keys) -> Section {
    let of_key = |call: Call| keys.of(call).with("access-key-id", "LEAKED_KEY_ID");
    let mut section = Section::ordered(Order::Own, GuideAccessKeys::Leaked);
    section.tell(GuideAccessKeys::InactiveNow {
        update: of_key(Call::UpdateAccessKey).with("status", "Inactive"),
    });
    section.tell(GuideAccessKeys::SeeWhatItDid {
        last_used: Keys::last_used("LEAKED_KEY_ID"),
        events: Call::LookupEvents
            .with("lookup-attributes", "AttributeKey=AccessKeyId,AttributeValue=LEAKED_KEY_ID")
            .with("region", "REGION"),
    });
    section.tell(GuideAccessKeys::EndSessions);
    section.tell(GuideAccessKeys::LookForMore);
    section.tell(GuideAccessKeys::NewKey { create: keys.of(Call::CreateAccessKey) });
    section.tell(GuideAccessKeys::DeleteLeaked { delete: of_key(Call::DeleteAccessKey) });
    section.tell(GuideAccessKeys::TakeItOut);
    section.tell(GuideAccessKeys::AskSupport);
    section
}

/// What lets a user renew their own keys, and nobody else's.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_iam_credentials_console.html>
fn own_keys(person: &Person, place: &Place) -> Proposal {
    const ACTIONS: [&str; 5] = [
        "iam:CreateAccessKey",
        "iam:DeleteAccessKey",
        "iam:GetAccessKeyLastUsed",
        "iam:ListAccessKeys",
        "iam:UpdateAccessKey",
    ];
    let actions = OneOrMany(ACTIONS.iter().map(|name| (*name).to_owned()).collect());
    let statement = Statement::allow(actions, person.arn(place).unwrap_or_default());
    let title = GuideTitles::OwnKeys { name: person.name.as_str().into() };
    policy(PolicyType::IdentityBased, title, Scope::Alternative, person.attach_to(place), vec![statement])
}
