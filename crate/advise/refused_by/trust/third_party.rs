//! A company's product that wants to assume a role: a name in the principal's place, which no account of the reader's holds.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html>

use super::edit::set_trust;
use crate::advise::case::Case;
use crate::advise::complete::mask::is_mask;
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::propose::trust::{propose_trust, require, trust_actions, trusts};
use crate::advise::role::{owner, role};
use crate::advise::steps;
use crate::diagnosis::{Owner, Scope};
use crate::iam::PrincipalKind;
use crate::say::messages::{Trust, TrustTitles};
use crate::say::{Advice, Name};

/// The product, where a name of letters stands where AWS prints an ARN.
pub(crate) fn product<'a>(case: &Case<'a>) -> Option<&'a str> {
    let principal = case.principal().filter(|of| of.kind == PrincipalKind::Unknown && of.arn.is_none())?;
    let raw = principal.raw.as_str();
    let plain = |c: char| c.is_ascii_alphanumeric() || " .-".contains(c);
    let named = raw.starts_with(|c: char| c.is_ascii_uppercase()) && raw.chars().all(plain);
    // "Gateway service": one of AWS's own, whose name is not known.
    let aws = raw.to_ascii_lowercase().contains("service");
    (named && !aws && !is_mask(raw) && raw.len() < 40).then_some(raw)
}

pub(crate) fn remedy(case: &Case, product: &str) -> Advice {
    let product = Name::new(product);
    let mut advice =
        Advice::by(Owner::RoleOwner, Trust::NoThirdParty { product: product.clone(), role: role(case) });
    advice.tell(Trust::TakeFromTheProduct { product: product.clone() });
    advice.tell(steps::ask(owner(case, false)));
    advice.tell_owner_all(set_trust(case));
    advice.tell_owner(Trust::NothingForTheCaller { product: product.clone() });
    let root = format!("arn:{}:iam::${{Account}}:root", case.partition());
    let mut statement = trusts(principal_of("AWS", root), trust_actions(case));
    require(&mut statement, "StringEquals", "sts:ExternalId", "${ExternalId}");
    propose_trust(case, &mut advice, TrustTitles::OfTheProduct { product }, Scope::Exact, statement);
    advice.caution(Trust::ExternalIdKeepsOthersOut);
    advice.caution(Trust::AllOfThePermissions);
    advice.link(&[Doc::ThirdParty, Doc::Trust]);
    advice
}
