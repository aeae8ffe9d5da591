//! The needles.

/// What a cheap look asks of a text before the engine is woken: a text that holds none of these, letter for letter,
/// holds no denial. `content.js` looks for the same list, which is generated from this one.
///
/// They are pieces of words, so that `AccessDenied`, `Access Denied` and `denied:` share one, and so that a message
/// with one word broken by a terminal still holds another.
pub const NEEDLES: &[&str] = &[
    "uthoriz",
    "perform: ",
    "enied",
    "xplicit",
    "allows",
    "permission",
    " assume",
    "oken",
    "ignature",
    "ccessKey",
    "not exist",
    "AuthFail",
    "orbidden",
    "IDPRej",
    "失败消息",
    "失敗訊息",
    "失敗メッセージ",
    "nsufficient",
    "\nassume",
    "ttachable",
];

/// The needles, in the order of [`NEEDLES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needle {
    Authorized,
    Perform,
    Denied,
    Explicit,
    Allows,
    Permission,
    Assume,
    Token,
    Signature,
    AccessKey,
    NotExist,
    AuthFailure,
    Forbidden,
    IdentityProvider,
    FailureChinese,
    FailureTaiwanese,
    FailureJapanese,
    Insufficient,
    AssumeWrapped,
    Attachable,
}

impl Needle {
    /// Every needle.
    pub const ALL: [Needle; 20] = [
        Self::Authorized,
        Self::Perform,
        Self::Denied,
        Self::Explicit,
        Self::Allows,
        Self::Permission,
        Self::Assume,
        Self::Token,
        Self::Signature,
        Self::AccessKey,
        Self::NotExist,
        Self::AuthFailure,
        Self::Forbidden,
        Self::IdentityProvider,
        Self::FailureChinese,
        Self::FailureTaiwanese,
        Self::FailureJapanese,
        Self::Insufficient,
        Self::AssumeWrapped,
        Self::Attachable,
    ];
}
