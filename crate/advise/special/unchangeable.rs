//! What nobody here can change, and what to do instead. The evidence stands in [`known::unchangeable`], as data.
//!
//! [`known::unchangeable`]: crate::advise::known::unchangeable

use crate::advise::case::{Case, Reach};
use crate::advise::known::links::Doc;
use crate::advise::known::public_layers::is_public_layer;
use crate::advise::known::unchangeable::{CALLERS, Keeper, POLICIES, RESOURCES};
use crate::diagnosis::{Cause, Owner};
use crate::iam::{Arn, PolicyType};
use crate::say::messages::Unchangeable;
use crate::say::{AccountId, Advice, Call, Name};

/// The answer where nobody whom the reader can reach can change what refused.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    if case.denial.cause == Some(Cause::NotShared) {
        return Some(not_shared(case));
    }
    web_acl(case).or_else(|| public_layer(case)).or_else(|| kept(case))
}

/// Who keeps the caller, the policy or the resource.
fn keeper(case: &Case) -> Option<Keeper> {
    let name = case.principal().and_then(|principal| principal.name.as_deref());
    let policy = case.denial.policy_arn.as_deref().unwrap_or_default();
    let of_caller = CALLERS.iter().find(|(known, _)| Some(*known) == name);
    let of_policy = || POLICIES.iter().find(|(known, _)| policy.contains(known));
    if let Some((_, keeper)) = of_caller.or_else(of_policy) {
        return Some(*keeper);
    }
    let arn = case.resource_arn()?;
    let stands = |known: &str| {
        let mut places = arn.match_indices(known);
        places.any(|(at, _)| arn.get(..at).is_some_and(|before| before.ends_with([':', '/'])))
    };
    let rows = RESOURCES.iter().filter(|(known, _)| stands(known));
    rows.map(|(_, keeper)| *keeper).find(|keeper| concerns(case, *keeper))
}

/// Whether the action is one that the keeper keeps to itself.
fn concerns(case: &Case, keeper: Keeper) -> bool {
    const OF_ROLES: [&str; 9] = [
        "iam:AttachRolePolicy",
        "iam:DeleteRole",
        "iam:DeleteRolePolicy",
        "iam:DetachRolePolicy",
        "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
        "iam:DeleteRolePermissionsBoundary",
    ];
    match keeper {
        Keeper::ServiceLinkedRole | Keeper::PermissionSet => {
            OF_ROLES.iter().any(|action| case.denies(action))
        }
        Keeper::FullAccessPolicy => {
            case.denies("organizations:UpdatePolicy") || case.denies("organizations:DeletePolicy")
        }
        _ => true,
    }
}

fn kept(case: &Case) -> Option<Advice> {
    let what = || case.denied();
    let last = case.resource_arn().and_then(|arn| arn.rsplit([':', '/']).next()).unwrap_or_default();
    let name = || Name::new(last);
    let owner = match case.denial.policy_type {
        Some(PolicyType::ServiceControl | PolicyType::ResourceControl) => Owner::OrganizationAdministrator,
        _ => Owner::Unknown,
    };
    let keeper = keeper(case)?;
    let by = |summary| Advice::by(owner, summary);
    Some(match keeper {
        Keeper::Lab => {
            let mut remedy = by(Unchangeable::Lab { what: what() });
            remedy.tell(Unchangeable::UseTheLabs);
            remedy.tell(Unchangeable::AskInstructor);
            remedy.tell_owner(Unchangeable::NothingToGrant);
            remedy.link(&[Doc::ExplicitDeny]);
            remedy
        }
        Keeper::Workshop => {
            let mut remedy = by(Unchangeable::Workshop { what: what() });
            remedy.tell(Unchangeable::StayWithInstructions);
            remedy.tell_owner(Unchangeable::NothingToGrant);
            remedy.link(&[Doc::ExplicitDeny]);
            remedy
        }
        Keeper::ServiceLinkedRole => {
            let mut remedy = Advice::by(Owner::Aws, Unchangeable::OfServiceLinkedRole { name: name() });
            remedy.tell(Unchangeable::OwnRoleInstead);
            let delete = Call::DeleteServiceLinkedRole.given("role-name", Some(last), "ROLE_NAME");
            remedy.tell_owner(Unchangeable::DeleteServiceLinked { delete });
            remedy.link(&[Doc::ServiceLinkedRole]);
            remedy
        }
        Keeper::PermissionSet => {
            let owner = Owner::IdentityCenterAdministrator;
            let mut remedy = Advice::by(owner, Unchangeable::OfPermissionSet { name: name() });
            remedy.tell(Unchangeable::ChangePermissionSet);
            remedy.tell_owner(Unchangeable::ChangePermissionSet);
            remedy.link(&[Doc::PermissionSets]);
            remedy
        }
        Keeper::FullAccessPolicy => {
            let mut remedy = Advice::by(Owner::Aws, Unchangeable::FullAccessPolicy);
            remedy.tell(Unchangeable::AttachAnother);
            remedy.tell_owner(Unchangeable::AttachAnother);
            remedy.link(&[Doc::Scp]);
            remedy
        }
    })
}

/// A web ACL of another account.
///
/// Source: <https://docs.aws.amazon.com/waf/latest/APIReference/API_PutPermissionPolicy.html>
fn web_acl(case: &Case) -> Option<Advice> {
    let arn = case.resource_arn().and_then(Arn::parse).filter(|arn| arn.service == "wafv2")?;
    let is_acl = arn.resource.split('/').nth(1) == Some("webacl");
    if !is_acl || case.reach() != Reach::CrossAccount || case.is_explicit() {
        return None;
    }
    let account = AccountId::from(arn.account);
    let mut remedy = Advice::by(Owner::Reader, Unchangeable::WebAcl { account });
    remedy.tell(Unchangeable::UseOwnWebAcl);
    remedy.tell_owner(Unchangeable::FirewallManager);
    let put = Call::PutPermissionPolicy.with("resource-arn", "RULE_GROUP_ARN");
    remedy.tell_owner(Unchangeable::ShareRuleGroup { put: put.with("policy", "file://policy.json") });
    remedy.link(&[Doc::WafSharing, Doc::FirewallManager]);
    Some(remedy)
}

/// A layer that AWS publishes, and that is not where the ARN says.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/adding-layers.html>
fn public_layer(case: &Case) -> Option<Advice> {
    let arn = case.resource_arn().and_then(Arn::parse).filter(|_| case.denies("lambda:GetLayerVersion"))?;
    let name = arn.resource.strip_prefix("layer:")?.split(':').next()?;
    let own = case.denial.policy_type == Some(PolicyType::IdentityBased);
    if !is_public_layer(name) || case.reach() != Reach::CrossAccount || own || case.is_explicit() {
        return None;
    }
    let mut remedy = Advice::by(Owner::Reader, Unchangeable::PublicLayer { name: Name::new(name) });
    remedy.tell(Unchangeable::CompareLayer);
    remedy.tell(Unchangeable::LayerRegion { region: Name::new(arn.region) });
    remedy.tell_owner(Unchangeable::NobodyToAsk);
    remedy.link(&[Doc::LambdaLayers]);
    Some(remedy)
}

/// An image that another account keeps for itself.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html>
fn not_shared(case: &Case) -> Advice {
    let image = case.resource_name().map(|raw| raw.trim_matches(['[', ']']));
    let what = Name::or(image, "IMAGE_ID");
    let mut remedy = Advice::by(Owner::Reader, Unchangeable::NotShared { what });
    let describe = Call::DescribeImages.given("image-ids", image, "IMAGE_ID");
    remedy.tell(Unchangeable::CheckImage { describe });
    remedy.tell(Unchangeable::NewerImage);
    let modify = Call::ModifyImageAttribute.given("image-id", image, "IMAGE_ID");
    let to = "Add=[{UserId=ACCOUNT_ID}]";
    remedy.tell_owner(Unchangeable::ShareImage { modify: modify.with("launch-permission", to) });
    remedy.link(&[Doc::ShareImage]);
    remedy
}
