//! The guide's answers and forms in words.

use super::messages::{GuideForm, GuideTopics};
use super::{Message, once};
use crate::diagnosis::{Link, ProposedPolicy};
use crate::guide::{Choice, Fault, Field, Guidance, Order, Section, Topic};

/// An answer of the guide, as `undeny guide --json` prints it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct GuideAnswer {
    /// All policies, in the order of the sections.
    pub policies: Vec<ProposedPolicy>,
    /// All steps, in order. Text in backticks is code.
    pub steps: Vec<String>,
    /// The commands of the AWS CLI among the steps, each once.
    pub commands: Vec<String>,
    /// Pages of AWS's documentation.
    pub links: Vec<Link>,
    /// The topic.
    pub topic: Topic,
    /// The topic's name.
    pub title: String,
    /// The whole answer in a sentence or two.
    pub summary: String,
    /// Whose turn it is, or which case: which of the steps and policies belong to it.
    pub sections: Vec<GuideSection>,
    /// What to know before.
    pub cautions: Vec<String>,
}

/// A part of an answer: the next few of its steps and policies.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct GuideSection {
    /// Who does it, or when it is the case.
    pub title: String,
    /// How its steps belong to those of the others.
    pub order: Order,
    /// How many of the steps.
    pub steps: usize,
    /// How many of the policies.
    pub policies: usize,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct GuideFault {
    /// The field: `external-id`.
    pub field: String,
    /// What is wrong, and what to do.
    pub message: String,
    /// Whether nothing was given.
    pub missing: bool,
}

/// A field of a topic's form.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct FormField {
    /// Its name: `external-id`.
    pub id: String,
    /// What it asks for.
    pub label: String,
    /// Whether the topic cannot do without.
    pub required: bool,
    /// `text`, `texts`, `flag` or `one`.
    pub kind: String,
    /// What can be chosen, where it is `one`: a value and its name each.
    pub choices: Vec<(String, String)>,
}

/// `guidance` in the words of the language that is spoken now.
pub fn answer(guidance: &Guidance) -> GuideAnswer {
    let said = |messages: &[Message]| -> Vec<String> { messages.iter().map(Message::said).collect() };
    let policies = |section: &Section| -> Vec<ProposedPolicy> {
        section.policies.iter().map(|policy| policy.say(super::locale::current())).collect()
    };
    let steps: Vec<String> = guidance.sections.iter().flat_map(|section| said(&section.steps)).collect();
    GuideAnswer {
        policies: guidance.sections.iter().flat_map(policies).collect(),
        commands: once(steps.iter().flat_map(|step| commands(step))),
        steps,
        links: once(guidance.docs.iter().copied())
            .into_iter()
            .map(|doc| Link { title: Message::from(doc).said(), url: doc.url() })
            .collect(),
        topic: guidance.topic,
        title: topic(guidance.topic),
        summary: guidance.summary.said(),
        sections: guidance
            .sections
            .iter()
            .map(|section| GuideSection {
                title: section.title.said(),
                order: section.order,
                steps: section.steps.len(),
                policies: section.policies.len(),
            })
            .collect(),
        cautions: once(said(&guidance.cautions).into_iter()),
    }
}

/// The commands of the AWS CLI that a sentence shows: they alone stand in backticks and begin so.
fn commands(step: &str) -> impl Iterator<Item = String> {
    step.split('`').skip(1).step_by(2).filter(|code| code.starts_with("aws ")).map(str::to_owned)
}

/// `faults` in the words of the language that is spoken now.
pub fn faults(faults: &[Fault]) -> Vec<GuideFault> {
    let said = faults.iter().map(|fault| GuideFault {
        field: fault.field.id().to_owned(),
        message: fault.what.said(),
        missing: fault.missing,
    });
    once(said)
}

/// What a topic is called.
pub fn topic(topic: Topic) -> String {
    title(topic).said()
}

/// [`topic`], in any language.
pub fn title(topic: Topic) -> Message {
    Message::from(match topic {
        Topic::AccessKeys => GuideTopics::AccessKeys,
        Topic::Grant => GuideTopics::Grant,
        Topic::PassRole => GuideTopics::PassRole,
        Topic::Outside => GuideTopics::Outside,
    })
}

/// What the topic of retired policies is called.
pub fn retired_topic() -> String {
    Message::from(GuideTopics::Retired).said()
}

/// The words of a form that is no field.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // each is what it is for
pub struct FormWords {
    pub topic: String,
    pub answer: String,
    pub more: String,
    pub paste: String,
    pub none: String,
    /// What parts two sentences.
    pub between: String,
}

/// The words of a form that is no field.
pub fn form_words() -> FormWords {
    let said = |word: GuideForm| Message::from(word).said();
    FormWords {
        topic: said(GuideForm::Topic),
        answer: said(GuideForm::Answer),
        more: said(GuideForm::More),
        paste: said(GuideForm::Paste),
        none: said(GuideForm::NoneRetired),
        between: super::between_sentences(),
    }
}

/// The form of `topic`, what it cannot do without first.
pub fn form(topic: Topic) -> Vec<FormField> {
    let (required, others) = topic.fields();
    let all = required.iter().map(|field| (*field, true)).chain(others.iter().map(|field| (*field, false)));
    all.map(|(field, required)| form_field(field, required)).collect()
}

fn form_field(field: Field, required: bool) -> FormField {
    let (kind, choices) = match field.choice() {
        Choice::Text => ("text", Vec::new()),
        Choice::Texts => ("texts", Vec::new()),
        Choice::Flag => ("flag", Vec::new()),
        Choice::One(all) => ("one", all.iter().map(|value| ((*value).to_owned(), choice(value))).collect()),
    };
    FormField { id: field.id().to_owned(), label: label(field), required, kind: kind.to_owned(), choices }
}

/// What a choice is called; a partition is called what it is.
fn choice(value: &str) -> String {
    Message::from(match value {
        "lost" => GuideForm::Lost,
        "two" => GuideForm::Two,
        "rotate" => GuideForm::Rotate,
        "asked" => GuideForm::Asked,
        "leaked" => GuideForm::Leaked,
        _ => return value.to_owned(),
    })
    .said()
}

/// What a field asks for.
pub fn label(field: Field) -> String {
    Message::from(match field {
        Field::Service => GuideForm::Service,
        Field::Account => GuideForm::Account,
        Field::User => GuideForm::User,
        Field::Group => GuideForm::Group,
        Field::Role => GuideForm::Role,
        Field::PermissionSet => GuideForm::PermissionSet,
        Field::Actions => GuideForm::Actions,
        Field::Reading => GuideForm::Reading,
        Field::Everything => GuideForm::Everything,
        Field::Resource => GuideForm::Resource,
        Field::From => GuideForm::From,
        Field::ExternalId => GuideForm::ExternalId,
        Field::Saml => GuideForm::Saml,
        Field::Oidc => GuideForm::Oidc,
        Field::Subject => GuideForm::Subject,
        Field::Audience => GuideForm::Audience,
        Field::IdentityCenter => GuideForm::IdentityCenter,
        Field::About => GuideForm::About,
        Field::Region => GuideForm::Region,
        Field::Partition => GuideForm::Partition,
    })
    .said()
}
