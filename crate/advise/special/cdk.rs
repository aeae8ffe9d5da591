//! The roles that `cdk bootstrap` makes, and whom they trust.
//!
//! Sources: <https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html>,
//! <https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-bootstrap.html>.

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::role::role_name;
use crate::advise::steps;
use crate::diagnosis::{Kind, Owner, Scope};
use crate::iam::{Arn, OneOrMany, PolicyType, Statement};
use crate::say::messages::Elsewhere;
use crate::say::{AccountId, Advice, Name};

/// What stands between the qualifier and the account in a role's name: `cdk-hnb659fds-deploy-role-ACCOUNT-REGION`.
const ROLES: [&str; 4] =
    ["-deploy-role-", "-file-publishing-role-", "-image-publishing-role-", "-lookup-role-"];

/// What `cdk bootstrap` makes is refused to whoever runs it: an administrator runs it, once.
pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    let made = case.resource_arn().and_then(Arn::parse).is_some_and(|arn| {
        let name = arn.resource.rsplit(['/', ':']).next().unwrap_or_default();
        let of_account = ["-role-", "-assets-", "-container-assets-"].iter().any(|part| name.contains(part));
        name.starts_with("cdk-") && of_account || arn.resource.starts_with("parameter/cdk-bootstrap/")
    });
    let makes = ["Create", "Put", "Attach", "Delete", "Set", "Tag"];
    let short = case.action().split_once(':').map_or("", |(_, name)| name);
    if made && !case.is_explicit() && makes.iter().any(|verb| short.starts_with(verb)) {
        remedy.tell_first(Elsewhere::BootstrapByAdministrator);
        remedy.caution(Elsewhere::BootstrapNeedsMore);
        remedy.link(&[Doc::CdkBootstrap]);
    }
}

/// The answer where one of these roles could not be assumed.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    let refused = case.kind == Kind::AssumeRole && !case.is_explicit();
    let name = role_name(case).filter(|name| refused && name.starts_with("cdk-"))?;
    let (before, behind) = ROLES.iter().find_map(|sort| name.split_once(sort))?;
    let (account, region) = behind.split_once('-')?;
    if account.len() != 12 || !account.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let allow = policy(
        PolicyType::IdentityBased,
        Elsewhere::ToDeploy,
        Scope::Exact,
        case.identity().0,
        vec![Statement::allow(
            "sts:AssumeRole",
            OneOrMany(
                ROLES
                    .iter()
                    .map(|sort| {
                        format!("arn:{}:iam::{account}:role/{before}{sort}{behind}", case.partition())
                    })
                    .collect(),
            ),
        )],
    );
    let theirs = || AccountId::from(account);
    let remedy = match case.reach() {
        Reach::SameAccount => {
            let mut remedy = Advice::by(case.identity().1, Elsewhere::BootstrapSameAccount);
            remedy.tell(steps::ask_administrator(case));
            remedy.tell_owner_all(steps::attach_to_identity(case));
            remedy
        }
        _ => {
            let mut remedy = Advice::by(Owner::RoleOwner, Elsewhere::BootstrapTrust { account: theirs() });
            remedy.tell(Elsewhere::AskToBootstrap { account: theirs() });
            remedy.tell_owner(Elsewhere::BootstrapAgain {
                account: theirs(),
                region: Name::new(region),
                trusted: AccountId::or_unknown(case.principal_account()),
            });
            remedy.tell_owner(Elsewhere::NameTheOthers);
            remedy.tell_owner(Elsewhere::CallerToo);
            remedy
        }
    };
    let mut remedy = remedy;
    if !matches!(case.grantee(), Grantee::Root | Grantee::Service(_)) {
        remedy.propose(allow);
    }
    remedy.caution(Elsewhere::AllBootstrapRoles);
    remedy.link(&[Doc::CdkBootstrap]);
    Some(remedy)
}
