//! The exception that a Deny can be given: a piece of `Condition` for the statement that stands there.
//!
//! Nobody here has seen the Deny, so that none is ever written. All parts of a `Condition` have to hold for a statement to
//! match: whatever stands there, a piece more can only narrow it.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html>

use crate::advise::case::{Case, Grantee};
use crate::advise::propose::draft::placeholders_in;
use crate::diagnosis::AttachTo;
use crate::iam::{Conditions, PolicyType};
use crate::say::Exception;
use crate::say::messages::Deny;

/// The calls that carry no credentials of AWS's, so that no key of the principal's is in their context.
///
/// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>,
/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unsigned {
    WebIdentity,
    Saml,
    Anonymous,
}

impl Unsigned {
    /// How the refused call was made, where it was made without credentials.
    pub(crate) fn of(case: &Case) -> Option<Self> {
        if case.denies("sts:AssumeRoleWithWebIdentity") {
            Some(Self::WebIdentity)
        } else if case.denies("sts:AssumeRoleWithSAML") {
            Some(Self::Saml)
        } else {
            (case.grantee() == Grantee::Anonymous).then_some(Self::Anonymous)
        }
    }
}

/// The condition that holds for everybody but the refused caller: operator, key, value. `None` where nothing that the
/// request carries can name the caller, and for the root user, who is denied on purpose.
pub(crate) fn unless(case: &Case) -> Option<(&'static str, &'static str, String)> {
    if Unsigned::of(case).is_some() || case.grantee() == Grantee::Root {
        return None;
    }
    Some(match case.grantee() {
        // A service principal has no ARN, and other principals no service name.
        Grantee::Service(name) => ("StringNotEqualsIfExists", "aws:PrincipalServiceName", name.to_owned()),
        _ => ("ArnNotLike", "aws:PrincipalArn", case.principal_or_placeholder()),
    })
}

/// [`unless`] as it stands in a `Condition`.
pub(crate) fn piece(case: &Case) -> Option<Conditions> {
    let (operator, key, value) = unless(case)?;
    Some([(operator.to_owned(), [(key.to_owned(), value.into())].into())].into())
}

/// The exception for a policy that others are under as well.
///
/// An identity's own policy and a session's are not: an exception by the caller's ARN would switch their Deny off.
pub(crate) fn exception(case: &Case, policy_type: PolicyType, attach_to: AttachTo) -> Option<Exception> {
    if matches!(policy_type, PolicyType::IdentityBased | PolicyType::Session) {
        return None;
    }
    let condition = piece(case)?;
    let placeholders = placeholders_in(&serde_json::to_string(&condition).unwrap_or_default());
    let title = Deny::TitleExceptionFor { who: case.caller() }.into();
    Some(Exception { policy_type, title, attach_to, condition, placeholders })
}
