//! The needles: pieces of words of which every denial holds one, letter for letter.
//!
//! They are pieces, so that `AccessDenied`, `Access Denied` and `denied:` share one, and so that a message with one word
//! broken by a terminal still holds another. A row is a needle's letters, its name, and the grammars that read on from it,
//! the likeliest first.

use Grammar::*;

/// A way to read on from a needle: a function of [`crate::read::message`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grammar {
    Sentence,
    BrokenSentence,
    Encoded,
    EncodedTranslated,
    Decoded,
    Panel,
    PanelWithoutHeading,
    PanelContext,
    ExplicitDeny,
    NoPolicyAllows,
    Credentials,
    CredentialsText,
    IdentityToken,
    KmsCiphertext,
    KmsEnvironment,
    KmsPermission,
    ManagedPolicy,
    Attachable,
    AssumedRole,
    ExecutionRole,
    Wording,
    Bare,
}

/// A needle.
#[derive(Debug)]
#[cfg_attr(target_arch = "wasm32", allow(dead_code))] // its name is the command line's
pub struct Needle {
    pub letters: &'static str,
    pub name: &'static str,
    pub grammars: &'static [Grammar],
}

const fn needle(letters: &'static str, name: &'static str, grammars: &'static [Grammar]) -> Needle {
    Needle { letters, name, grammars }
}

/// The needles. What a cheap look asks of a text before the engine is woken; a text that holds none holds no denial.
#[rustfmt::skip]
pub const NEEDLES: &[Needle] = &[
    needle("uthoriz", "authorized", &[Sentence, Encoded, CredentialsText, Wording, Bare]),
    needle("perform: ", "perform", &[BrokenSentence, Wording]),
    needle("enied", "denied", &[Panel, KmsEnvironment, Wording, Bare]),
    needle("xplicit", "explicit", &[Decoded, PanelWithoutHeading, ExplicitDeny, PanelContext, Wording]),
    needle("allows", "allows", &[PanelWithoutHeading, NoPolicyAllows, PanelContext, Wording]),
    needle("permission", "permission", &[Panel, ExecutionRole, KmsPermission, Wording, Bare]),
    needle(" assume", "assume", &[AssumedRole, Wording]),
    needle("oken", "token", &[IdentityToken, Credentials, Wording]),
    needle("ignature", "signature", &[IdentityToken, Credentials, Wording]),
    needle("ccessKey", "access key", &[IdentityToken, Credentials, Wording]),
    needle("not exist", "not exist", &[KmsCiphertext, ManagedPolicy, Credentials, Wording]),
    needle("AuthFail", "AuthFailure", &[IdentityToken, Credentials, Wording]),
    needle("orbidden", "forbidden", &[Wording, Bare]),
    needle("IDPRej", "IDPRejectedClaim", &[IdentityToken, Wording]),
    needle("失败消息", "failure message, Chinese", &[EncodedTranslated, Wording]),
    needle("失敗訊息", "failure message, Chinese of Taiwan", &[EncodedTranslated, Wording]),
    needle("失敗メッセージ", "failure message, Japanese", &[EncodedTranslated, Wording]),
    needle("nsufficient", "insufficient", &[Wording, Bare]),
    needle("\nassume", "assume, wrapped", &[AssumedRole, Wording]),
    needle("AUTHORIZATION_F", "AUTHORIZATION_FAILURE", &[Wording]),
    needle("not subscribed", "not subscribed", &[Wording]),
    needle("needs a subscri", "needs a subscription", &[Wording]),
    needle("IDPCommunic", "IDPCommunicationError", &[IdentityToken]),
    needle("ime is too large", "time is too large", &[Wording]),
    needle("not allow ACLs", "not allow ACLs", &[Wording]),
    needle("ccess to this object has", "access to this object", &[Wording]),
    needle("accept terms", "accept terms", &[Wording]),
    needle("Support Subscri", "support subscription", &[Wording]),
    needle("destination config", "destination configurations", &[Wording]),
    needle("PAM auth", "PAM", &[Wording]),
    needle("ttachable", "attachable", &[Attachable, Wording]),
];
