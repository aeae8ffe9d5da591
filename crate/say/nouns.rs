//! What can stand in a sentence: nouns, each in its own dress. Language-free ones say themselves; the others are in each
//! locale's file.

use std::fmt;

use super::command::Command;
use super::locale::Speaks;
use crate::iam::Conditions;

/// Who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant is its own name
pub enum Who {
    User(Name),
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
        /// The reference's name for the sort, as words: "backup vault".
        sort: String,
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
    SystemsManagerAgent,
    SessionManager,
    ClusterAutoscaler,
    LoadBalancerController,
    ExternalDns,
    CertManager,
    GlueCrawler,
    BatchService,
    EcsInstance,
}

/// Nouns that are the same in every language.
macro_rules! the_same_everywhere {
    ($($noun:ty)*) => {
        $(impl<L> Speaks<$noun> for L {
            fn say(&self, of: &$noun) -> String {
                of.to_string()
            }
        })*
    };
}

the_same_everywhere! { Name AccountId Code Command }

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
