//! What can stand in a sentence: nouns, each in its own dress. Language-free ones say themselves; the words of the others
//! are sentences too, in `messages/nouns.rs`.

use std::cell::Cell;
use std::fmt;

use super::command::Command;
use super::messages::{
    Callers, Contacts, GuideTopics, Lists, PolicyTypes, Reasons, Roles, SORTS, Statements, Things, Whole,
};
use super::sentence::{Message, Noun};
use crate::guide::Topic;
use crate::iam::{Conditions, PolicyType};

/// Who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant is its own name
pub enum Who {
    User(Name),
    Group(Name),
    Role(Name),
    PermissionSet(Name),
    ServiceLinkedRole(Name),
    Root,
    FederatedUser(Name),
    Service(Name),
    Anonymous,
    Unknown,
}

/// A noun at the head of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start<T>(pub T);

/// A role, by its name where it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role(pub Option<Name>);

/// What was refused: the actions, or none that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actions(Vec<String>);

impl Actions {
    /// These actions, as a sentence shows them.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Actions(names.into_iter().map(prose).collect())
    }

    /// Their names.
    pub fn names(&self) -> &[String] {
        &self.0
    }
}

/// The resource that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A bucket of Amazon S3.
    Bucket(Name),
    /// A resource of a known sort: "the queue orders".
    Of {
        /// Its sort.
        sort: Sort,
        /// Its name.
        name: Name,
    },
    /// The only one of its sort: "the catalog".
    Only(Name),
    /// A name without its sort.
    Named(Name),
    /// Nothing is known of it.
    Unknown,
}

/// Whom to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// Whoever manages IAM in an account.
    Administrator(Option<AccountId>),
    /// Whoever manages a permission set.
    PermissionSet(Name),
    /// Whoever manages the reader's organization, and its management account where it is known.
    Organization(Option<AccountId>),
    /// Whoever manages the organization that the resource is in.
    ResourceOrganization,
    /// Whoever owns the resource, and the account where it is another.
    ResourceOwner(Option<AccountId>),
    /// Whoever manages a role, and the role's account where it is known.
    RoleOwner(Role, Option<AccountId>),
    /// Whoever manages a KMS key.
    Key,
    /// Whoever makes the session.
    SessionMaker,
    /// Whoever manages the VPC.
    Network,
}

/// A name or an ARN as printed: without backticks, which mark code, without line breaks, and not endless.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// `text` as a sentence shows it.
    pub fn new(text: &str) -> Self {
        Name(prose(text))
    }

    /// The part to fill in that stands for an unknown name: `ROLE_NAME`.
    pub fn or(text: Option<&str>, instead: &'static str) -> Self {
        Name::new(text.unwrap_or(instead))
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Name::new(text)
    }
}

/// An account's id, or `ACCOUNT_ID` where nothing says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountId(String);

impl AccountId {
    /// The account, where it is known.
    pub fn or_unknown(account: Option<&str>) -> Self {
        AccountId(prose(account.unwrap_or("ACCOUNT_ID")))
    }
}

impl From<&str> for AccountId {
    fn from(account: &str) -> Self {
        AccountId(prose(account))
    }
}

/// A piece of code, in backticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// The members of a piece of `Condition`, as they are put beside others: `"ArnNotLike": {"aws:PrincipalArn": "…"}`.
    pub fn members(condition: &Conditions) -> Self {
        let json = serde_json::to_string(condition).unwrap_or_default().replace("\":", "\": ");
        Code::new(json.strip_prefix('{').and_then(|json| json.strip_suffix('}')).unwrap_or(&json))
    }

    /// `text` as code.
    pub fn new(text: impl AsRef<str>) -> Self {
        Code(prose(text.as_ref()))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

/// The first few of several pieces of code: "`a`, `b` and others".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed(Vec<String>);

impl Listed {
    /// These, as a sentence shows them.
    pub fn of<T: AsRef<str>>(names: &[T]) -> Self {
        Listed(names.iter().map(|name| prose(name.as_ref())).collect())
    }

    /// Their names.
    pub fn names(&self) -> &[String] {
        &self.0
    }
}

/// One of several pieces of code: "`a`, `b` or `c`".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Either(Vec<String>);

impl Either {
    /// These, as a sentence shows them.
    pub fn of<T: AsRef<str>>(names: &[T]) -> Self {
        Either(names.iter().map(|name| prose(name.as_ref())).collect())
    }

    /// Their names.
    pub fn names(&self) -> &[String] {
        &self.0
    }
}

/// A sort of resource, by the reference's name for it: `autoScalingGroup`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort(pub String);

/// Why an action is needed besides another.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant is its own name
pub enum Why {
    HandsARoleOver,
    TokenOfSts,
    FirstServiceLinkedRole,
    SetsTags,
    GoesWithIt,
    EncryptedData,
    WorksInAVpc,
    ReadsOrWritesObjects,
    DeliversLogs,
    ReadsASecret,
    Calls(Name),
}

/// Actions that are needed besides another, and why each is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs(pub Vec<(Code, Why)>);

/// A job that takes many actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each is its own name
pub enum Job {
    PushImage,
    PushPublicImage,
    StartEcsTask,
    PullImage,
    TerraformBackend,
    SendToEncryptedQueue,
    PublishToEncryptedTopic,
    UploadInParts,
    WritesUnderKey,
    SystemsManagerAgent,
    SessionManager,
    ClusterAutoscaler,
    LoadBalancerController,
    ExternalDns,
    CertManager,
    GlueCrawler,
    BatchService,
    EcsInstance,
    EcsExec,
    WriteItsLogs,
}

/// Several nouns, with the language's comma between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Items(pub Vec<Noun>);

impl Items {
    /// `names` as code.
    pub fn code(names: &[String]) -> Self {
        Items(names.iter().map(|name| Code::new(name).into()).collect())
    }
}

impl From<Items> for Noun {
    fn from(Items(items): Items) -> Self {
        Noun::Items(items)
    }
}

/// A topic of the guide, as whoever reads finds it: the command in a terminal, the topic's name in a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InGuide {
    topic: Topic,
    option: &'static str,
}

impl InGuide {
    /// The topic.
    pub const fn new(topic: Topic) -> Self {
        InGuide { topic, option: "" }
    }

    /// With an option of the command: `--role`.
    pub const fn with(self, option: &'static str) -> Self {
        InGuide { option, ..self }
    }
}

thread_local! {
    /// Whether undeny speaks to a browser's reader.
    static IN_BROWSER: Cell<bool> = const { Cell::new(cfg!(target_arch = "wasm32")) };
}

/// What `work` says, as a browser's reader gets it. For tests; a browser's engine always speaks so.
pub fn in_browser<T>(work: impl FnOnce() -> T) -> T {
    let before = IN_BROWSER.replace(true);
    let done = work();
    IN_BROWSER.set(before);
    done
}

impl From<InGuide> for Noun {
    fn from(InGuide { topic, option }: InGuide) -> Self {
        if IN_BROWSER.get() {
            return said(GuideTopics::ThisTopic { topic: super::guidance::title(topic) });
        }
        let command = format!("undeny guide {} {option}", topic.id());
        Code::new(command.trim_end()).into()
    }
}

/// Nouns that are the same in every language.
macro_rules! the_same_everywhere {
    ($($noun:ty)*) => {
        $(impl From<$noun> for Noun {
            fn from(noun: $noun) -> Self {
                Noun::Plain(noun.to_string())
            }
        })*
    };
}

the_same_everywhere! { Code usize }

impl From<Name> for Noun {
    fn from(Name(name): Name) -> Self {
        Noun::Plain(name)
    }
}

impl From<AccountId> for Noun {
    fn from(AccountId(account): AccountId) -> Self {
        Noun::Plain(account)
    }
}

impl From<Command> for Noun {
    fn from(command: Command) -> Self {
        Noun::Command(command)
    }
}

impl From<Message> for Noun {
    fn from(message: Message) -> Self {
        Noun::Said(message)
    }
}

/// A noun that is a sentence of the table.
fn said(message: impl Into<Message>) -> Noun {
    Noun::Said(message.into())
}

impl<T: Into<Noun>> From<Start<T>> for Noun {
    fn from(Start(noun): Start<T>) -> Self {
        match noun.into() {
            Noun::Said(message) => Noun::Start(message),
            other => other,
        }
    }
}

impl From<Who> for Noun {
    fn from(who: Who) -> Self {
        said(match who {
            Who::User(name) => Callers::User { name },
            Who::Group(name) => Callers::Group { name },
            Who::Role(name) => Callers::Role { name },
            Who::PermissionSet(name) => Callers::PermissionSet { name },
            Who::ServiceLinkedRole(name) => Callers::ServiceLinkedRole { name },
            Who::Root => Callers::Root,
            Who::FederatedUser(name) => Callers::FederatedUser { name },
            Who::Service(name) => Callers::Service { name },
            Who::Anonymous => Callers::Anonymous,
            Who::Unknown => Callers::Unknown,
        })
    }
}

impl From<PolicyType> for Noun {
    fn from(policy: PolicyType) -> Self {
        said(match policy {
            PolicyType::IdentityBased => PolicyTypes::IdentityBased,
            PolicyType::ResourceBased => PolicyTypes::ResourceBased,
            PolicyType::ServiceControl => PolicyTypes::ServiceControl,
            PolicyType::ResourceControl => PolicyTypes::ResourceControl,
            PolicyType::PermissionsBoundary => PolicyTypes::PermissionsBoundary,
            PolicyType::Session => PolicyTypes::Session,
            PolicyType::VpcEndpoint => PolicyTypes::VpcEndpoint,
            PolicyType::RoleTrust => PolicyTypes::RoleTrust,
        })
    }
}

impl From<Role> for Noun {
    fn from(Role(name): Role) -> Self {
        said(match name {
            Some(name) => Roles::Named { name },
            None => Roles::Unnamed,
        })
    }
}

impl Noun {
    /// "a, b and c"; `None` of none.
    pub fn all_of(mut nouns: Vec<Noun>) -> Option<Noun> {
        let last = nouns.pop()?;
        let alone = nouns.is_empty();
        Some(if alone { last } else { said(Lists::And { all: Items(nouns), last }) })
    }

    /// "a, b or c"; `None` of none.
    pub fn any_of(mut nouns: Vec<Noun>) -> Option<Noun> {
        let last = nouns.pop()?;
        let alone = nouns.is_empty();
        Some(if alone { last } else { said(Lists::Or { all: Items(nouns), last }) })
    }
}

impl From<Actions> for Noun {
    fn from(Actions(names): Actions) -> Self {
        let all = names.into_iter().map(Noun::Plain).collect();
        Noun::all_of(all).unwrap_or_else(|| said(Things::ThisRequest))
    }
}

/// A statement of a policy, for a sentence: "Statement 3 (DenyOutsideEurope)".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementName {
    /// Its place in the policy, from 0.
    pub index: usize,
    /// Its `Sid`, where it has one.
    pub sid: Option<String>,
}

impl From<StatementName> for Noun {
    fn from(StatementName { index, sid }: StatementName) -> Self {
        let number = index + 1;
        said(match sid.filter(|sid| !sid.is_empty()) {
            Some(sid) => Statements::Named { number, sid: Name::new(&sid) },
            None => Statements::Numbered { number },
        })
    }
}

impl From<Thing> for Noun {
    fn from(thing: Thing) -> Self {
        said(match thing {
            Thing::Bucket(name) => Things::Bucket { name },
            Thing::Of { sort, name } => Things::Of { sort, name },
            Thing::Only(sort) => Things::Only { sort },
            Thing::Named(name) => Things::Named { name },
            Thing::Unknown => Things::Unknown,
        })
    }
}

impl From<Contact> for Noun {
    fn from(contact: Contact) -> Self {
        said(match contact {
            Contact::Administrator(None) => Contacts::Administrator,
            Contact::Administrator(Some(account)) => Contacts::AdministratorOf { account },
            Contact::PermissionSet(set) => Contacts::PermissionSet { set },
            Contact::Organization(None) => Contacts::Organization,
            Contact::Organization(Some(account)) => Contacts::OrganizationOf { account },
            Contact::ResourceOrganization => Contacts::ResourceOrganization,
            Contact::ResourceOwner(None) => Contacts::ResourceOwner,
            Contact::ResourceOwner(Some(account)) => Contacts::ResourceOwnerIn { account },
            Contact::RoleOwner(role, None) => Contacts::RoleOwner { role },
            Contact::RoleOwner(role, Some(account)) => Contacts::RoleOwnerIn { role, account },
            Contact::Key => Contacts::Key,
            Contact::SessionMaker => Contacts::SessionMaker,
            Contact::Network => Contacts::Network,
        })
    }
}

/// `names` as code.
fn code(names: Vec<String>) -> impl Iterator<Item = Noun> {
    names.into_iter().map(|name| Noun::Plain(format!("`{name}`")))
}

impl From<Listed> for Noun {
    fn from(Listed(names): Listed) -> Self {
        const MOST: usize = 5;
        let more = names.len() > MOST;
        let some = Items(code(names).take(MOST).collect());
        if more { said(Lists::AndOthers { some }) } else { some.into() }
    }
}

impl From<Either> for Noun {
    fn from(Either(names): Either) -> Self {
        const MOST: usize = 6;
        let more = names.len() > MOST;
        let mut all: Vec<Noun> = code(names).take(MOST).collect();
        if more {
            all.push(said(Lists::Another));
        }
        Noun::any_of(all).unwrap_or_else(|| Noun::Plain(String::new()))
    }
}

impl From<Sort> for Noun {
    fn from(Sort(name): Sort) -> Self {
        let plain: String = name.chars().filter(|c| !matches!(c, '-' | '_')).collect();
        match SORTS.iter().find(|(known, _)| known.eq_ignore_ascii_case(&plain)) {
            Some((_, sort)) => said(*sort),
            None => Noun::Plain(words(&name)),
        }
    }
}

/// A type's own name as words: `autoScalingGroup` is "auto scaling group".
fn words(name: &str) -> String {
    let mut words = String::new();
    let mut before = None;
    for c in name.chars() {
        let starts = c.is_ascii_uppercase() && before.is_some_and(|c: char| c.is_ascii_lowercase());
        if starts || matches!(c, '-' | '_') {
            words.push(' ');
        }
        words.extend(Some(c.to_ascii_lowercase()).filter(|c| !matches!(c, '-' | '_')));
        before = Some(c);
    }
    words
}

impl From<Why> for Noun {
    fn from(why: Why) -> Self {
        said(match why {
            Why::HandsARoleOver => Reasons::HandsARoleOver,
            Why::TokenOfSts => Reasons::TokenOfSts,
            Why::FirstServiceLinkedRole => Reasons::FirstServiceLinkedRole,
            Why::SetsTags => Reasons::SetsTags,
            Why::GoesWithIt => Reasons::GoesWithIt,
            Why::EncryptedData => Reasons::EncryptedData,
            Why::WorksInAVpc => Reasons::WorksInAVpc,
            Why::ReadsOrWritesObjects => Reasons::ReadsOrWritesObjects,
            Why::DeliversLogs => Reasons::DeliversLogs,
            Why::ReadsASecret => Reasons::ReadsASecret,
            Why::Calls(service) => Reasons::Calls { service },
        })
    }
}

impl From<Needs> for Noun {
    fn from(Needs(each): Needs) -> Self {
        let needed = |(action, why): (Code, Why)| said(Reasons::Needed { action, why: why.into() });
        Noun::Items(each.into_iter().map(needed).collect())
    }
}

impl From<Job> for Noun {
    fn from(job: Job) -> Self {
        said(match job {
            Job::PushImage => Whole::PushImage,
            Job::PushPublicImage => Whole::PushPublicImage,
            Job::StartEcsTask => Whole::StartEcsTask,
            Job::PullImage => Whole::PullImage,
            Job::TerraformBackend => Whole::TerraformBackend,
            Job::SendToEncryptedQueue => Whole::SendToEncryptedQueue,
            Job::PublishToEncryptedTopic => Whole::PublishToEncryptedTopic,
            Job::UploadInParts => Whole::UploadInParts,
            Job::WritesUnderKey => Whole::WritesUnderKey,
            Job::SystemsManagerAgent => Whole::SystemsManagerAgent,
            Job::SessionManager => Whole::SessionManager,
            Job::ClusterAutoscaler => Whole::ClusterAutoscaler,
            Job::LoadBalancerController => Whole::LoadBalancerController,
            Job::ExternalDns => Whole::ExternalDns,
            Job::CertManager => Whole::CertManager,
            Job::GlueCrawler => Whole::GlueCrawler,
            Job::BatchService => Whole::BatchService,
            Job::EcsInstance => Whole::EcsInstance,
            Job::EcsExec => Whole::EcsExec,
            Job::WriteItsLogs => Whole::WriteItsLogs,
        })
    }
}

/// `text` for a sentence: without backticks, which mark code there, without line breaks, and not endless.
pub(crate) fn prose(text: &str) -> String {
    const LONGEST: usize = 300;
    let plain = text.chars().map(|c| match c {
        '`' => '\'',
        c if c.is_control() => ' ',
        c => c,
    });
    let mut short: String = plain.clone().take(LONGEST).collect();
    if plain.count() > LONGEST {
        short.push('…');
    }
    short
}
