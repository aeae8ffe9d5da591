//! A denial as the remedies look at it: who asked, from which account, for what, in whose account.

use crate::Page;
use crate::diagnosis::{AttachKind, AttachTo, Denial, Kind, Owner};
use crate::iam::{Arn, DenyEffect, Partition, PolicyType, Principal, PrincipalKind};
pub(crate) use crate::say::nouns::prose;
use crate::say::{Actions, Name, Who};

use crate::advise::complete::mask::{self, has_mask, is_mask};
use crate::advise::grant::{Grant, statement};
use crate::advise::known::callers::{service_behind, service_linked_path};

/// What stands for the account of a principal that is printed with a mask in its place.
pub(crate) const PRINCIPAL_ACCOUNT: &str = "${PrincipalAccount}";

/// What stands for a principal of which nothing is known that a policy could name.
pub(crate) const PRINCIPAL_ARN: &str = "${PrincipalArn}";

/// A completed denial with what follows from it.
pub(crate) struct Case<'a> {
    pub kind: Kind,
    pub denial: &'a Denial,
    pub page: &'a Page,
    /// What the request needs, as statements.
    pub grant: Grant,
}

/// Whose account the resource is in, seen from the principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    SameAccount,
    CrossAccount,
    /// One of the two account ids is not known.
    Unknown,
}

/// What a principal's own permissions are attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grantee<'a> {
    User(&'a str),
    Role(&'a str),
    /// A role that IAM Identity Center made from this permission set.
    PermissionSet(&'a str),
    /// A role that belongs to an AWS service: nobody can edit its policies.
    ServiceLinkedRole(&'a str),
    Root,
    /// A session of `GetFederationToken`.
    FederatedUser(&'a str),
    Service(&'a str),
    /// Not signed in at all.
    Anonymous,
    Unknown,
}

impl<'a> Case<'a> {
    pub fn new(kind: Kind, denial: &'a Denial, page: &'a Page) -> Self {
        Case { kind, denial, page, grant: statement::grant(denial, page) }
    }

    pub fn is_explicit(&self) -> bool {
        self.denial.effect == DenyEffect::Explicit
    }

    /// Whether an Allow for the identity or in the resource's policy is what is missing, or may be: not where a Deny, the
    /// organization or an endpoint refused.
    pub fn wants_an_allow(&self) -> bool {
        use PolicyType::{ResourceControl, ServiceControl, VpcEndpoint};
        let elsewhere =
            matches!(self.denial.policy_type, Some(ServiceControl | ResourceControl | VpcEndpoint));
        !self.is_explicit() && !elsewhere
    }

    /// The denied actions, in the best spelling; where none is printed, those that the operation most likely needs.
    pub fn actions(&self) -> Vec<&'a str> {
        let printed: Vec<&str> = self.denial.actions.iter().map(|action| action.best()).collect();
        if printed.is_empty() {
            self.denial.likely_actions.iter().map(String::as_str).collect()
        } else {
            printed
        }
    }

    /// The first denied action, or `""`.
    pub fn action(&self) -> &'a str {
        self.actions().first().copied().unwrap_or_default()
    }

    /// Whether one of the denied actions is `name`, whatever its case.
    pub fn denies(&self, name: &str) -> bool {
        self.actions().iter().any(|action| action.eq_ignore_ascii_case(name))
    }

    /// The service prefix of the first action: `lambda`; `""` where there is none.
    pub fn prefix(&self) -> &'a str {
        self.action().split_once(':').map_or("", |(prefix, _)| prefix)
    }

    pub fn principal(&self) -> Option<&'a Principal> {
        self.denial.principal.as_ref()
    }

    /// The resource's ARN, printed or completed; `None` for `*`.
    pub fn resource_arn(&self) -> Option<&'a str> {
        let resource = self.denial.resource.as_ref()?;
        let printed = Some(resource.raw.as_str()).filter(|raw| Arn::parse(raw).is_some());
        resource.arn.as_deref().or(printed).filter(|arn| *arn != "*")
    }

    /// The resource as it is called: as printed, unless nothing but a mask is.
    pub fn resource_name(&self) -> Option<&'a str> {
        self.denial.resource.as_ref().map(|resource| resource.raw.as_str()).filter(|raw| !is_mask(raw))
    }

    pub fn principal_account(&self) -> Option<&'a str> {
        self.principal()?.account.as_deref()
    }

    pub fn resource_account(&self) -> Option<&'a str> {
        Arn::parse(self.resource_arn()?)?.account_id()
    }

    pub fn reach(&self) -> Reach {
        match (self.principal_account(), self.resource_account()) {
            (Some(ours), Some(theirs)) if ours == theirs => Reach::SameAccount,
            (Some(_), Some(_)) => Reach::CrossAccount,
            _ if self.masks_differ() => Reach::CrossAccount,
            _ => Reach::Unknown,
        }
    }

    /// Whether what stands in the places of the two accounts can't be one and the same.
    fn masks_differ(&self) -> bool {
        let account = |text: Option<&'a str>| text.and_then(Arn::parse).map(|arn| arn.account);
        let ours = account(self.principal().and_then(|principal| principal.arn.as_deref()));
        let theirs = account(self.denial.resource.as_ref().map(|resource| resource.raw.as_str()));
        matches!((ours, theirs), (Some(ours), Some(theirs)) if mask::are_two_accounts(ours, theirs))
    }

    /// The partition's part of the ARNs: from the principal, the resource or the page; `aws` where nothing says.
    pub fn partition(&self) -> &'a str {
        let of = |text: Option<&'a str>| {
            text.and_then(Arn::parse).map(|arn| arn.partition).filter(|partition| !partition.contains('$'))
        };
        of(self.principal().and_then(|principal| principal.arn.as_deref()))
            .or_else(|| of(self.resource_arn()))
            .or_else(|| self.page.partition().map(|partition| partition.id()))
            .or_else(|| self.denial.region.as_deref().map(|region| Partition::of_region(region).id()))
            .unwrap_or("aws")
    }

    /// The Region of the request, where anything says it.
    pub fn region(&self) -> Option<&'a str> {
        let of_resource = self.resource_arn().and_then(Arn::parse).map(|arn| arn.region);
        of_resource
            .filter(|region| !region.is_empty() && !region.contains('$'))
            .or(self.denial.region.as_deref())
            .or_else(|| self.page.region())
    }

    pub fn grantee(&self) -> Grantee<'a> {
        let Some(principal) = self.principal() else { return Grantee::Unknown };
        // A resource's ARN in the principal's place: the service called in its name.
        if let Some(service) = principal.arn.as_deref().and_then(service_behind) {
            return Grantee::Service(service);
        }
        let of_role = matches!(principal.kind, PrincipalKind::Role | PrincipalKind::AssumedRole);
        if let Some(set) = permission_set(principal).filter(|_| of_role) {
            return Grantee::PermissionSet(set);
        }
        let name = principal.name.as_deref().filter(|name| is_name(name));
        match (principal.kind, name) {
            (PrincipalKind::User, Some(name)) => Grantee::User(name),
            (PrincipalKind::Role | PrincipalKind::AssumedRole, Some(name)) => {
                if let Some(set) = permission_set(principal) {
                    Grantee::PermissionSet(set)
                } else if name.starts_with("AWSServiceRoleFor") {
                    Grantee::ServiceLinkedRole(name)
                } else {
                    Grantee::Role(name)
                }
            }
            (PrincipalKind::Root, _) => Grantee::Root,
            (PrincipalKind::FederatedUser, Some(name)) => Grantee::FederatedUser(name),
            (PrincipalKind::Service, Some(name)) => Grantee::Service(name),
            (PrincipalKind::Anonymous, _) => Grantee::Anonymous,
            _ => Grantee::Unknown,
        }
    }

    /// The principal, for a sentence.
    pub fn caller(&self) -> Who {
        match self.grantee() {
            Grantee::User(name) => Who::User(name.into()),
            Grantee::Role(name) => Who::Role(name.into()),
            Grantee::PermissionSet(name) => Who::PermissionSet(name.into()),
            Grantee::ServiceLinkedRole(name) => Who::ServiceLinkedRole(name.into()),
            Grantee::Root => Who::Root,
            Grantee::FederatedUser(name) => Who::FederatedUser(name.into()),
            Grantee::Service(name) => Who::Service(name.into()),
            Grantee::Anonymous => Who::Anonymous,
            Grantee::Unknown => Who::Unknown,
        }
    }

    /// The denied actions, for a sentence.
    pub fn denied(&self) -> Actions {
        Actions::of(self.actions())
    }

    /// The denied resource as it is called, for a sentence; `None` for `*` or none.
    pub fn denied_resource(&self) -> Option<Name> {
        self.resource_name().filter(|name| *name != "*").map(Name::new)
    }

    /// Where the principal's own policies are attached, and who manages them.
    pub fn identity(&self) -> (AttachTo, Owner) {
        let named = |kind, name: &str| AttachTo {
            kind,
            name: Some(name.to_owned()),
            arn: self.principal_arn().filter(|arn| !arn.contains('*')),
        };
        match self.grantee() {
            Grantee::User(name) => (named(AttachKind::User, name), Owner::AccountAdministrator),
            Grantee::Role(name) => (named(AttachKind::Role, name), Owner::AccountAdministrator),
            Grantee::ServiceLinkedRole(name) => (named(AttachKind::Role, name), Owner::Aws),
            Grantee::PermissionSet(name) => (
                AttachTo { kind: AttachKind::PermissionSet, name: Some(name.to_owned()), arn: None },
                Owner::IdentityCenterAdministrator,
            ),
            _ => {
                (AttachTo { kind: AttachKind::Identity, name: None, arn: None }, Owner::AccountAdministrator)
            }
        }
    }

    /// The principal as policies name it: the user, the *role* behind a session, the root user. `None` where its
    /// account or name is masked or unknown.
    ///
    /// A session's ARN leaves out the path of its role; only the paths that AWS fixes are put back. For a role of IAM
    /// Identity Center the result is a pattern, since its path depends on the Region.
    pub fn principal_arn(&self) -> Option<String> {
        self.principal_in_policies().filter(|arn| !arn.contains("${"))
    }

    /// The principal as a condition on `aws:PrincipalArn` names it, [`PRINCIPAL_ARN`] where nobody knows who it is.
    pub fn principal_or_placeholder(&self) -> String {
        self.principal_in_policies().unwrap_or_else(|| PRINCIPAL_ARN.to_owned())
    }

    /// [`Case::principal_arn`], with [`PRINCIPAL_ACCOUNT`] in place of an account that is masked or cut off. `None` where
    /// the name is not known either.
    pub fn principal_in_policies(&self) -> Option<String> {
        let principal = self.principal()?;
        let issuer = self.denial.session_issuer.as_deref();
        if let Some(arn) = issuer.and_then(Arn::parse).filter(|arn| arn.account_id().is_some()) {
            return Some(arn.to_string());
        }
        let arn = principal.arn.as_deref().and_then(Arn::parse);
        let account = arn.as_ref().and_then(Arn::account_id).unwrap_or(PRINCIPAL_ACCOUNT);
        let partition = self.partition();
        if let (PrincipalKind::AssumedRole, Some(set)) = (principal.kind, permission_set(principal)) {
            let stable = format!("AWSReservedSSO_{set}");
            return Some(format!(
                "arn:{partition}:iam::{account}:role/aws-reserved/sso.amazonaws.com*/{stable}_*"
            ));
        }
        let name = principal.name.as_deref();
        if name.is_some_and(|name| !is_name(name)) {
            return None;
        }
        let path = name.and_then(service_linked_path).unwrap_or_default();
        Some(match principal.kind {
            PrincipalKind::AssumedRole => format!("arn:{partition}:iam::{account}:role/{path}{}", name?),
            PrincipalKind::User
            | PrincipalKind::Role
            | PrincipalKind::FederatedUser
            | PrincipalKind::Root => {
                let arn = Arn { account, partition, ..arn? }.to_string();
                Some(arn).filter(|arn| !has_mask(arn))?
            }
            _ => return None,
        })
    }

    /// Whether [`Case::principal_arn`] may lack the path of the role.
    pub fn path_is_unknown(&self) -> bool {
        self.principal().is_some_and(|principal| principal.kind == PrincipalKind::AssumedRole)
            && self.denial.session_issuer.is_none()
            && matches!(self.grantee(), Grantee::Role(_))
            && self.principal_in_policies().is_some()
    }

    /// The value of a condition key in the request's context, from a decoded message.
    pub fn context(&self, key: &str) -> Option<&'a str> {
        let found = self.denial.context.iter().find(|entry| entry.key.eq_ignore_ascii_case(key))?;
        found.values.first().map(String::as_str)
    }

    /// Whether the message's own reason, or its code, holds one of `words`, whatever their case.
    pub fn mentions(&self, words: &[&str]) -> bool {
        let said = [&self.denial.reason, &self.denial.code].map(|text| text.as_deref().unwrap_or_default());
        said.iter().any(|text| {
            let text = text.to_ascii_lowercase();
            words.iter().any(|word| text.contains(word))
        })
    }
}

/// The permission set behind a role of IAM Identity Center, also where the end of the role's name is cut off or masked.
fn permission_set(principal: &Principal) -> Option<&str> {
    let set = principal.permission_set().or_else(|| {
        let rest = principal.name.as_deref()?.strip_prefix("AWSReservedSSO_")?;
        Some(rest.rsplit_once('_').map_or(rest, |(set, _)| set))
    });
    set.filter(|set| is_name(set))
}

/// Whether `text` is written as AWS lets users, roles and policies be named: letters, digits and `+=,.@_-`.
///
/// A masked name (`***`, `<role name>`) is none, and neither is anything that a shell could take for more than a word.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
pub(crate) fn is_name(text: &str) -> bool {
    let named = |b: u8| b.is_ascii_alphanumeric() || b"+=,.@_-".contains(&b);
    !text.is_empty() && text.bytes().all(named) && !has_mask(text)
}

/// The bucket of an S3 ARN.
pub(crate) fn bucket(arn: &str) -> Option<&str> {
    let arn = Arn::parse(arn).filter(|arn| arn.service == "s3" && arn.account.is_empty())?;
    arn.resource.split('/').next()
}
