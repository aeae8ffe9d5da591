//! Whether `Principal` or `NotPrincipal` means whoever makes the request.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html> and
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>

use super::document::{Named, PrincipalElement};
use super::request::Request;
use super::truth::Truth;
use crate::iam::{Arn, Principal, PrincipalKind, is_account_id};

const PRINCIPAL: &str = "principal";

impl PrincipalElement {
    /// Whether the element means the principal of `request`.
    pub fn matches(&self, request: &Request) -> Truth {
        let Some(principal) = &request.principal else {
            let everyone = self.principals.contains(&Named::Everyone);
            return if everyone { Truth::from(!self.negated) } else { Truth::depends(PRINCIPAL) };
        };
        if self.negated {
            return self.leaves_in(principal);
        }
        self.principals.iter().fold(Truth::No, |found, named| found.or(named.is(principal)))
    }

    /// `NotPrincipal`: "If an assumed-role user is being evaluated, AWS might validate the account first, then the role,
    /// and then the assumed-role user." So it is certain only where all of them are named, or none.
    fn leaves_in(&self, principal: &Principal) -> Truth {
        let named = |test: &dyn Fn(&Named) -> Truth| {
            self.principals.iter().fold(Truth::No, |found, named| found.or(test(named)))
        };
        let everyone = named(&|named| Truth::from(*named == Named::Everyone));
        if everyone == Truth::Yes {
            return Truth::No;
        }
        let exact = named(&|named| named.is_itself(principal));
        let account = named(&|named| named.is_account_of(principal));
        match principal.kind {
            PrincipalKind::User | PrincipalKind::Role | PrincipalKind::FederatedUser => {
                !exact.either(account, PRINCIPAL)
            }
            PrincipalKind::AssumedRole => {
                let role = named(&|named| named.is_role_of(principal));
                !exact.either(role, PRINCIPAL).either(account, PRINCIPAL)
            }
            PrincipalKind::Root => !account,
            _ => !exact,
        }
    }
}

impl Named {
    /// Whether this names `principal`, or what it belongs to.
    fn is(&self, principal: &Principal) -> Truth {
        match self {
            Named::Everyone => Truth::Yes,
            _ => self.is_itself(principal).or(self.is_role_of(principal)).or(self.is_account_of(principal)),
        }
    }

    /// Whether this names exactly `principal`.
    fn is_itself(&self, principal: &Principal) -> Truth {
        let kind = principal.kind;
        match self {
            Named::Everyone => Truth::Yes,
            Named::Service(host) => match kind {
                PrincipalKind::Service => Truth::from(principal.name.as_deref() == Some(host)),
                PrincipalKind::Unknown => Truth::depends(PRINCIPAL),
                _ => Truth::No,
            },
            Named::Federated(provider) => match kind {
                PrincipalKind::OidcProvider | PrincipalKind::SamlProvider => {
                    let short = principal.name.as_deref() == Some(provider);
                    Truth::from(principal.raw == *provider || kind == PrincipalKind::OidcProvider && short)
                }
                // A role's session may have been issued for such a provider.
                PrincipalKind::AssumedRole | PrincipalKind::Unknown => Truth::depends(PRINCIPAL),
                _ => Truth::No,
            },
            // A canonical id stands for an account, and no message prints it.
            Named::CanonicalUser(_) => match kind {
                PrincipalKind::Service | PrincipalKind::Anonymous => Truth::No,
                _ => Truth::depends(PRINCIPAL),
            },
            Named::Aws(named) => match (&principal.arn, Arn::parse(named)) {
                (Some(arn), Some(_)) if arn == named => Truth::Yes,
                (Some(_), Some(other)) => federated_user(&other, principal),
                (None, Some(_)) if kind == PrincipalKind::Account || kind == PrincipalKind::Unknown => {
                    Truth::depends(PRINCIPAL)
                }
                _ => Truth::No,
            },
        }
    }

    /// Whether this names the role whose session `principal` is. A role's name is the only one in its account,
    /// whatever its path.
    fn is_role_of(&self, principal: &Principal) -> Truth {
        let (Named::Aws(named), PrincipalKind::AssumedRole | PrincipalKind::Role) = (self, principal.kind)
        else {
            return Truth::No;
        };
        let (Some(role), Some(own)) = (Arn::parse(named), principal.arn.as_deref().and_then(Arn::parse))
        else {
            return Truth::No;
        };
        let same_account = role.partition == own.partition && role.account == own.account;
        let name = role.resource.strip_prefix("role/").and_then(|path| path.rsplit('/').next());
        let same_name = name.zip(principal.name.as_deref()).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
        if role.service == "iam" && same_account && same_name {
            return Truth::Yes;
        }
        // The role itself is known, and which of its sessions asked is not.
        let session = role.resource.strip_prefix("assumed-role/").and_then(|rest| rest.split('/').next());
        let of_role = session.zip(principal.name.as_deref()).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
        let unsure = principal.session.is_none() && role.service == "sts" && same_account && of_role;
        if unsure { Truth::depends(PRINCIPAL) } else { Truth::No }
    }

    /// Whether this names the account of `principal`, by number or by `arn:aws:iam::ACCOUNT:root`: "The account ARN and
    /// the shortened account ID behave the same way."
    fn is_account_of(&self, principal: &Principal) -> Truth {
        let Named::Aws(named) = self else { return Truth::No };
        let account = match Arn::parse(named) {
            Some(arn) if arn.resource == "root" => arn.account,
            None if is_account_id(named) => named,
            _ => return Truth::No,
        };
        match (&principal.account, principal.kind) {
            (Some(own), _) => Truth::from(own == account),
            (None, PrincipalKind::Service | PrincipalKind::Anonymous) => Truth::No,
            (None, _) => Truth::depends(PRINCIPAL),
        }
    }
}

/// Whether `principal` can be a federated session of the user that is named.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-single-account.html>
fn federated_user(named: &Arn, principal: &Principal) -> Truth {
    if principal.kind != PrincipalKind::FederatedUser {
        return Truth::No;
    }
    // The session's name is chosen by whoever made it: it need not be the user's.
    let in_account = principal.account.as_deref() == Some(named.account);
    if in_account && named.resource.starts_with("user/") { Truth::depends(PRINCIPAL) } else { Truth::No }
}
