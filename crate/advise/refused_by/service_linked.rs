//! A service-linked role was refused.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::known::services::has_resource_policies;
use crate::advise::propose::resource;
use crate::diagnosis::{Owner, Scope};
use crate::say::messages::ServiceLinked;
use crate::say::{Advice, Name};

/// Roles that belong to a service have fixed policies.
pub(crate) fn remedy(case: &Case) -> Advice {
    let name = case.principal().and_then(|principal| principal.name.as_deref()).unwrap_or_default();
    let mut advice = Advice::by(Owner::Aws, ServiceLinked::OnlyAws { name: Name::new(name) });
    advice.tell(ServiceLinked::ReadTheService);
    advice.tell(ServiceLinked::AskSupport);
    advice.tell_owner(ServiceLinked::CheckTheResource);
    advice.tell_owner(ServiceLinked::CheckTheRole);
    if case.is_explicit() {
        advice.tell_owner(ServiceLinked::NotTheOrganization);
    }
    if has_resource_policies(case.prefix()) && !case.is_explicit() {
        advice.policies.extend(resource::exact(case, Scope::Exact));
        advice.caution_all(case.grant.cautions.iter().cloned());
    }
    advice.link(&[Doc::ServiceLinkedRole]);
    advice
}
