//! `ec2:RunInstances` and its kin: one call, many resources, each of which has to be allowed.
//!
//! Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html>

use crate::advise::case::Case;
use crate::advise::known::launches::launching;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::diagnosis::Scope;
use crate::iam::{OneOrMany, PolicyType, Statement};
use crate::say::Advice;
use crate::say::messages::Launch;

pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    let Some(call) = launching(|name| case.denies(name)) else { return };
    remedy.tell(Launch::EveryResource);
    remedy.link(&[Doc::Ec2Launch]);
    // Where no policy of the identity is the answer, a wider one is none either.
    let identity = |remedy: &Advice| {
        remedy.policies.iter().any(|policy| policy.policy_type == PolicyType::IdentityBased)
    };
    if case.is_explicit()
        || !identity(remedy)
        || !matches!(case.denial.policy_type, None | Some(PolicyType::IdentityBased))
    {
        return;
    }
    let account = case.principal_account().or(case.resource_account()).unwrap_or("${Account}");
    let region = case.region().unwrap_or("${Region}");
    let partition = case.partition();
    let of_account = |sort: &&str| format!("arn:{partition}:ec2:{region}:{account}:{sort}/*");
    let mut resources: Vec<String> = call.types.iter().map(of_account).collect();
    // Images belong to whoever published them, and their ARNs name no account.
    resources.push(format!("arn:{partition}:ec2:{region}::image/*"));
    let actions: Vec<String> = call.actions.iter().map(|name| (*name).to_owned()).collect();
    remedy.propose(policy(
        PolicyType::IdentityBased,
        Launch::OrdinaryLaunch,
        Scope::Dependent,
        case.identity().0,
        vec![Statement::allow(OneOrMany(actions), OneOrMany(resources))],
    ));
    remedy.tell_owner(Launch::ChoiceCoversAll);
    remedy.tell_owner(Launch::ProfileAndTags);
}
