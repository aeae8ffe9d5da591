//! What leaves the engine: what was read of a denial, and what to do about it.
//!
//! Serialized in camelCase; the same names reach JavaScript and `undeny explain --json`.

mod cause;
mod identity_token;

pub use cause::Cause;
pub use identity_token::{IdentityToken, TokenProvider};

use crate::iam::{Conditions, DenyEffect, PolicyDocument, PolicyType, Principal};

/// One denial, explained.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Diagnosis {
    /// What sort of refusal it is.
    pub kind: Kind,
    /// Where it stands in the text, the first time.
    pub span: Span,
    /// How often the same denial stands in the text.
    pub count: u32,
    /// What was read.
    pub denial: Denial,
    /// Why to look twice before anything of it is copied or granted; said first, in the warning colour.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub doubts: Vec<Doubt>,
    /// What to do.
    pub remedy: Remedy,
}

/// A reason to look twice at a denial: anybody may have written the text.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase", tag = "kind")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Doubt {
    /// The caller belongs to another account than the resource: to grant it gives `caller` access to `account`.
    CallerOfAnotherAccount {
        /// The caller's account.
        caller: String,
        /// The resource's account.
        account: String,
    },
    /// The caller belongs to another account than the one that is signed in.
    CallerIsNotSignedIn {
        /// The caller's account.
        caller: String,
        /// The account that is signed in.
        account: String,
    },
    /// The caller is a service principal that AWS does not document: `anything.amazonaws.com`.
    UnknownService {
        /// As printed.
        service: String,
    },
    /// AWS writes no such message: its action is a pattern, or there are several where AWS names one. No policy is offered.
    NotWrittenByAws,
}

/// What sort of refusal a text reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Kind {
    /// An action was refused.
    AccessDenied,
    /// A role could not be assumed.
    AssumeRole,
    /// Only an encoded authorization message says what was refused.
    Encoded,
    /// One of AWS KMS's own wordings.
    Kms,
    /// The credentials themselves were refused.
    AccessKey,
    /// An AWS managed policy does not exist or cannot be attached.
    ManagedPolicy,
    /// A refusal that no IAM policy can mend.
    Other,
}

/// A half-open range of bytes of the text, in UTF-8, on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // start is in, end is out
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// What a message says of a refused request. What it does not say is `None`, empty or unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Denial {
    /// Who asked.
    pub principal: Option<Principal>,
    /// What they asked to do, as printed.
    pub actions: Vec<DeniedAction>,
    /// What `operation` most likely needs, where the message prints no action: derived, not read.
    pub likely_actions: Vec<String>,
    /// On what.
    pub resource: Option<DeniedResource>,
    /// Refused by a `Deny`, or for want of an `Allow`.
    pub effect: DenyEffect,
    /// The type of policy that refused.
    pub policy_type: Option<PolicyType>,
    /// The policy that refused, where AWS names it.
    pub policy_arn: Option<String>,
    /// The message's own reason, where it is none of the policy types: "BlockPublicAccess is enabled".
    pub reason: Option<String>,
    /// What refused, where the message says so and it is none of the policy types.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub cause: Option<Cause>,
    /// The API operation: `ListObjectsV2`.
    pub operation: Option<String>,
    /// The service as the message names it: `S3`, `AWSLambda`, `ecr`.
    pub service: Option<String>,
    /// The error code: `AccessDeniedException`.
    pub code: Option<String>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The request id.
    pub request_id: Option<String>,
    /// When it happened, as printed (ISO 8601 in CloudTrail).
    pub time: Option<String>,
    /// The Region that the message itself names (CloudTrail's `awsRegion`, an endpoint).
    pub region: Option<String>,
    /// The role or user behind the session, where the message names it apart from the principal.
    pub session_issuer: Option<String>,
    /// The service that made the call for the principal (CloudTrail's `invokedBy`, "on behalf of").
    pub via_service: Option<String>,
    /// The request's context, from a decoded authorization message.
    pub context: Vec<ContextKey>,
    /// The statements that matched, from a decoded authorization message.
    pub matched_statements: Vec<MatchedStatement>,
    /// The encoded authorization message, as printed, line breaks taken out.
    pub encoded_message: Option<String>,
    /// Whether `encoded_message` was cut off, so that it cannot be decoded.
    pub encoded_message_cut: bool,
    /// The AWS product that the text speaks of, where it names no action: `Lambda` in "cannot be assumed by Lambda".
    pub assuming_service: Option<String>,
    /// What the text says of the identity provider's token that AWS STS refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub identity_token: Option<IdentityToken>,
    /// The sort of secrets that were taken out of the text around the denial: "secret access key".
    pub redacted: Vec<String>,
}

/// An action as a message prints it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct DeniedAction {
    /// As printed.
    pub raw: String,
    /// In the reference's spelling, where the reference knows it: `sqs:CreateQueue` for `sqs:createqueue`.
    pub name: Option<String>,
    /// The nearest action of the reference, where `raw` is none: `deeplens:GetDevice` for `aws-deeplense:GetDevice`.
    pub nearest: Option<String>,
}

impl DeniedAction {
    /// An action of which only the printed form is known yet.
    pub fn printed(raw: impl Into<String>) -> Self {
        DeniedAction { raw: raw.into(), name: None, nearest: None }
    }

    /// The best spelling there is: the reference's, else the printed one.
    pub fn best(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.raw)
    }
}

/// A resource as a message prints it, and completed to an ARN.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct DeniedResource {
    /// As printed.
    pub raw: String,
    /// The ARN: printed, or completed. Parts that nobody can know are `${Placeholders}`.
    pub arn: Option<String>,
    /// The reference's name for this sort of resource: `function`.
    pub resource_type: Option<String>,
    /// The parts of `arn` that the message does not print, and where each came from.
    pub inferred: Vec<Inference>,
    /// The placeholders that stand in `arn`, as they stand there: `${Region}`.
    pub placeholders: Vec<String>,
    /// Other ARNs that the printed name could mean.
    pub alternatives: Vec<String>,
}

impl DeniedResource {
    /// A resource of which only the printed form is known yet.
    pub fn printed(raw: impl Into<String>) -> Self {
        DeniedResource {
            raw: raw.into(),
            arn: None,
            resource_type: None,
            inferred: Vec::new(),
            placeholders: Vec::new(),
            alternatives: Vec::new(),
        }
    }
}

/// One part of an ARN that was not printed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Inference {
    /// Which part.
    pub part: ArnPart,
    /// What it was taken to be.
    pub value: String,
    /// From what.
    pub from: Source,
}

/// The parts of an ARN that can be inferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // each variant is its own name
pub enum ArnPart {
    Partition,
    Service,
    Region,
    Account,
    Resource,
}

/// What a part of an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Source {
    /// The message says so.
    Message,
    /// The principal's ARN.
    Principal,
    /// The page's URL.
    PageUrl,
    /// The service authorization reference.
    Reference,
}

/// One key of a request's context.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // a condition key and its values
pub struct ContextKey {
    pub key: String,
    pub values: Vec<String>,
}

impl Denial {
    /// Keeps what a record says of the session: that MFA was given when it was made.
    ///
    /// Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html>
    pub(crate) fn signed_in_with_mfa(&mut self) {
        const KEY: &str = "aws:MultiFactorAuthPresent";
        if !self.context.iter().any(|of| of.key.eq_ignore_ascii_case(KEY)) {
            self.context.push(ContextKey { key: KEY.to_owned(), values: vec!["true".to_owned()] });
        }
    }
}

/// A statement that a decoded authorization message says matched the request.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct MatchedStatement {
    /// The statement's `Sid` or id.
    pub statement_id: Option<String>,
    /// The policy's id or ARN.
    pub policy_id: Option<String>,
    /// The policy type as AWS codes it.
    pub policy_type: Option<String>,
    /// `ALLOW` or `DENY`.
    pub effect: Option<String>,
}

/// What to do about a denial.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Remedy {
    /// Who can mend it.
    pub owner: Owner,
    /// The whole answer in one sentence.
    pub summary: String,
    /// What the reader can do, in order. Text in backticks is code.
    pub steps: Vec<String>,
    /// What the owner can do, in order. Text in backticks is code.
    pub owner_steps: Vec<String>,
    /// The policies to ask for: the first is the answer, the others are choices that say what they are.
    pub policies: Vec<ProposedPolicy>,
    /// What the owner of a `Deny` can add to the statement that refused; never a policy. Empty where an Allow is missing, and
    /// where no exception is right.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// What to know before granting it.
    pub cautions: Vec<String>,
    /// Pages of AWS's documentation.
    pub links: Vec<Link>,
}

/// Who can mend a denial.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Owner {
    /// Whoever manages IAM in the principal's account.
    #[serde(rename = "administrator of your account")]
    AccountAdministrator,
    /// Whoever manages IAM Identity Center.
    #[serde(rename = "IAM Identity Center administrator")]
    IdentityCenterAdministrator,
    /// Whoever may change the resource's own policy, in the resource's account.
    #[serde(rename = "owner of the resource")]
    ResourceOwner,
    /// The organization's management account, or a delegated administrator.
    #[serde(rename = "organization administrator")]
    OrganizationAdministrator,
    /// Whoever may change the role's trust policy.
    #[serde(rename = "owner of the role")]
    RoleOwner,
    /// Whoever makes the session, and so passes the session policy.
    #[serde(rename = "whoever creates the session")]
    SessionCreator,
    /// Whoever manages the VPC endpoint.
    #[serde(rename = "owner of the VPC endpoint")]
    NetworkAdministrator,
    /// The reader.
    #[serde(rename = "you")]
    Reader,
    /// AWS.
    #[serde(rename = "AWS")]
    Aws,
    /// The message does not say enough.
    #[serde(rename = "unknown")]
    Unknown,
}

/// One policy that would let the request through.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ProposedPolicy {
    /// The type of policy.
    #[serde(rename = "type")]
    pub policy_type: PolicyType,
    /// What it is for, in a few words: "Exactly what was denied".
    pub title: String,
    /// How wide it is.
    pub scope: Scope,
    /// Where it goes.
    pub attach_to: AttachTo,
    /// A whole policy.
    pub document: PolicyDocument,
    /// What nobody can know from the message, as it stands in `document`: `${Region}`.
    pub placeholders: Vec<String>,
}

/// A piece of `Condition` that lets the refused caller past a `Deny`.
///
/// It is no policy, and no statement: undeny has not seen the statement that refused. The owner adds the piece to the
/// `Condition` of *that* statement. All parts of a `Condition` have to hold for a statement to match, so that the piece can
/// only narrow the Deny, whatever stands there (`Action`, `NotAction`, `"*"`).
///
/// Show it as JSON under its title, say that it goes into the `Condition` of the Deny that stands in the named policy, and that
/// a value joins the list where the same operator and key stand there already. Never show it as a policy of its own: an
/// `Effect` or `Version` around it would be a Deny that nobody has seen.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html>
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Exception {
    /// The type of policy that holds the Deny.
    #[serde(rename = "type")]
    pub policy_type: PolicyType,
    /// What it is for, in a few words.
    pub title: String,
    /// Where the policy with the Deny is attached.
    pub attach_to: AttachTo,
    /// Operators, keys and values: `{"ArnNotLike": {"aws:PrincipalArn": "…"}}`.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, Record<string, string | string[]>>"))]
    pub condition: Conditions,
    /// What nobody can know from the message, as it stands in `condition`: `${PrincipalArn}`.
    pub placeholders: Vec<String>,
}

/// How wide a proposed policy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Scope {
    /// The denied action on the denied resource.
    Exact,
    /// What the denied action needs besides itself.
    Dependent,
    /// The other side of the same grant: without it, the first policy is not enough.
    AlsoNeeded,
    /// The same actions on another resource that the printed name could mean.
    Alternative,
    /// The denied action on every resource of this type in this account and Region.
    SameType,
    /// The service's list and read actions on this resource.
    ReadOnly,
}

/// Where a policy goes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct AttachTo {
    /// What sort of thing it is attached to.
    pub kind: AttachKind,
    /// The thing's name: a user, a role, a permission set, a bucket.
    pub name: Option<String>,
    /// The thing's ARN, where it is known.
    pub arn: Option<String>,
}

/// What a policy can be attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // each variant is its own name
pub enum AttachKind {
    User,
    Group,
    Role,
    PermissionSet,
    Identity,
    Resource,
    RoleTrust,
    PermissionsBoundary,
    ServiceControlPolicy,
    ResourceControlPolicy,
    Session,
    VpcEndpoint,
}

/// A page to read.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // a title and an address
pub struct Link {
    pub title: String,
    pub url: String,
}
