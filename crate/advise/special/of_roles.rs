//! A role that works for a service and was refused under another operation, or in the service's own words: its own policy
//! is the one that lacks an Allow, never that of whoever reads the message.
//!
//! Sources: <https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html>,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html>,
//! <https://docs.aws.amazon.com/aws-backup/latest/devguide/security-iam-awsmanpol.html>,
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-launch-template-permissions.html>.

use crate::advise::case::{Case, Grantee};
use crate::advise::grant::condition::require;
use crate::advise::known::backup::{RESTORE_POLICY, backup_policy};
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::propose::identity;
use crate::advise::steps;
use crate::diagnosis::{AttachKind, AttachTo, Cause, Owner, Scope};
use crate::iam::{Arn, OneOrMany, PolicyType, Statement};
use crate::say::messages::OfRoles;
use crate::say::{Advice, Call, Contact, Name, Role, Start};

/// The answer where a role of a service lacks something.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    match case.denial.cause {
        Some(Cause::ManagedRule) => return Some(managed_rule(case)),
        Some(Cause::BackupRole) => return Some(backup(case, backup_policy(case.action()))),
        Some(Cause::RestoreRole) => return Some(restore(case)),
        Some(Cause::LaunchTemplate) => return Some(launch_template(case)),
        _ => {}
    }
    let http_task = case.denies("states:InvokeHTTPEndpoint") && case.wants_an_allow();
    http_task.then(|| http(case))
}

fn allow(actions: &[&str], resource: impl Into<OneOrMany>) -> Statement {
    Statement::allow(OneOrMany(actions.iter().map(|action| (*action).to_owned()).collect()), resource)
}

/// The role that the message names as its caller.
fn role(case: &Case) -> Role {
    match case.grantee() {
        Grantee::Role(name) => Role(Some(name.into())),
        _ => Role(None),
    }
}

fn managed_rule(case: &Case) -> Advice {
    let account = case.principal_account().unwrap_or("${Account}");
    let region = case.region().unwrap_or("${Region}");
    let rules = format!("arn:{}:events:{region}:{account}:rule/StepFunctionsGetEvent*", case.partition());
    let mut remedy =
        Advice::by(Owner::AccountAdministrator, OfRoles::ManagedRule { role: Start(role(case)) });
    remedy.tell(OfRoles::NotYourPolicy);
    remedy.tell(steps::ask_administrator(case));
    remedy.tell_owner_all(steps::attach_for(case, "events:PutRule"));
    remedy.tell_owner(OfRoles::OnlyWithSync);
    let actions = ["events:DescribeRule", "events:PutRule", "events:PutTargets"];
    remedy.propose(policy(
        PolicyType::IdentityBased,
        OfRoles::ForManagedRules,
        Scope::Exact,
        case.identity().0,
        vec![allow(&actions, rules)],
    ));
    remedy.caution(OfRoles::OrAllIntegrations);
    remedy.link(&[Doc::StatesIntegrations]);
    remedy
}

/// `states:InvokeHTTPEndpoint` on a state machine: its execution role asked, who never stands in the message.
fn http(case: &Case) -> Advice {
    let machine = case.resource_arn().filter(|arn| arn.contains(":stateMachine:"));
    let of_machine = machine.and_then(Arn::parse);
    let account = of_machine.and_then(|arn| arn.account_id()).unwrap_or("${Account}");
    let (partition, region) = (case.partition(), case.region().unwrap_or("${Region}"));
    let on = machine.map_or_else(
        || format!("arn:{partition}:states:{region}:{account}:stateMachine:${{StateMachineName}}"),
        str::to_owned,
    );
    let mut invoke = allow(&["states:InvokeHTTPEndpoint"], on);
    require(&mut invoke, "StringEquals", "states:HTTPMethod", "${HttpMethod}");
    require(&mut invoke, "StringLike", "states:HTTPEndpoint", "${HttpEndpoint}");
    let connection = format!("arn:{partition}:events:{region}:{account}:connection/${{ConnectionName}}/*");
    let secret = format!("arn:{partition}:secretsmanager:{region}:{account}:secret:events!connection/*");
    let statements = vec![
        invoke,
        allow(&["events:RetrieveConnectionCredentials"], connection),
        allow(&["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"], secret),
    ];
    let name = match case.grantee() {
        Grantee::Role(name) => Some(name.to_owned()),
        _ => None,
    };
    let place = AttachTo { kind: AttachKind::Role, name, arn: None };
    let mut remedy = Advice::by(Owner::AccountAdministrator, OfRoles::HttpTask);
    remedy.tell(OfRoles::NotYourPolicy);
    remedy.tell(steps::ask(Contact::Administrator(
        Some(account).filter(|id| !id.contains('$')).map(Into::into),
    )));
    let describe = Call::DescribeStateMachine.given("state-machine-arn", machine, "STATE_MACHINE_ARN");
    remedy.tell_owner(OfRoles::FindExecutionRole { describe: describe.with("query", "roleArn") });
    remedy.tell_owner(OfRoles::NarrowEndpoint);
    remedy.tell_owner(OfRoles::ConnectionNext);
    remedy.propose(policy(PolicyType::IdentityBased, OfRoles::ForHttpTask, Scope::Exact, place, statements));
    remedy.caution(OfRoles::AddedByAws);
    remedy.link(&[Doc::StatesHttp]);
    remedy
}

fn restore(case: &Case) -> Advice {
    let mut remedy = backup(case, RESTORE_POLICY);
    remedy.tell_owner(OfRoles::PassRoleToRestore);
    remedy.link(&[Doc::BackupRestoreEc2]);
    remedy
}

/// A role that AWS Backup uses, and the `managed` policy (with its path) that holds what it needs.
fn backup(case: &Case, managed: &str) -> Advice {
    let role = Start(role(case));
    let action = case.actions().first().copied();
    let summary = match action {
        Some(action) => OfRoles::Backup { role, action: Name::new(action) },
        None => OfRoles::BackupUnnamed { role },
    };
    let name = case.principal().and_then(|principal| principal.name.as_deref());
    let arn = format!("arn:{}:iam::aws:policy/{managed}", case.partition());
    let attach = Call::AttachRolePolicy.given("role-name", name, "ROLE_NAME");
    let mut remedy = Advice::by(Owner::AccountAdministrator, summary);
    remedy.tell(OfRoles::NotYourPolicy);
    remedy.tell(steps::ask_administrator(case));
    remedy
        .tell_owner(OfRoles::AttachManaged { attach: attach.given("policy-arn", Some(&arn), "POLICY_ARN") });
    remedy.policies.extend(identity::allow(case, Scope::Exact));
    if !remedy.policies.is_empty() {
        remedy.tell_owner(OfRoles::OnlyThisOne);
    }
    remedy.tell_owner(OfRoles::ThenRunAgain);
    remedy.link(&[Doc::BackupPolicies, Doc::Attach]);
    remedy
}

fn launch_template(case: &Case) -> Advice {
    let account = case.principal_account().unwrap_or("${Account}");
    let region = case.region().unwrap_or("${Region}");
    let partition = case.partition();
    let of = |sort: &str| format!("arn:{partition}:ec2:{region}:{account}:{sort}/*");
    let touched = ["instance", "key-pair", "network-interface", "security-group", "subnet", "volume"];
    let mut launched: Vec<String> = touched.into_iter().map(of).collect();
    let template = case.resource_name().map(|raw| raw.rsplit('/').next().unwrap_or(raw));
    let id = template.filter(|id| id.starts_with("lt-")).unwrap_or("*");
    launched.push(format!("arn:{partition}:ec2:{region}:{account}:launch-template/{id}"));
    launched.push(format!("arn:{partition}:ec2:{region}::image/*"));
    let mut tags = allow(&["ec2:CreateTags"], OneOrMany(["instance", "volume"].map(of).to_vec()));
    require(&mut tags, "StringEquals", "ec2:CreateAction", "RunInstances");
    let mut pass = allow(&["iam:PassRole"], format!("arn:{partition}:iam::{account}:role/${{RoleName}}"));
    // In the China Regions both forms of EC2's name are in use.
    let services = match partition {
        "aws-cn" => vec!["ec2.amazonaws.com".to_owned(), "ec2.amazonaws.com.cn".to_owned()],
        _ => vec!["ec2.amazonaws.com".to_owned()],
    };
    let keys = pass.condition.entry("StringEquals".to_owned()).or_default();
    keys.insert("iam:PassedToService".to_owned(), OneOrMany(services));
    let describe = Call::DescribeLaunchTemplateVersions.given("launch-template-id", template, "TEMPLATE_ID");
    let mut remedy = Advice::by(case.identity().1, OfRoles::LaunchTemplate);
    remedy.tell(OfRoles::LaunchTemplateParts);
    remedy.tell(steps::ask_administrator(case));
    remedy.tell_owner(OfRoles::ReadTemplate { describe: describe.with("versions", "$Default") });
    remedy.tell_owner_all(steps::attach_for(case, "ec2:RunInstances"));
    remedy.propose(policy(
        PolicyType::IdentityBased,
        OfRoles::ForLaunchTemplate,
        Scope::Exact,
        case.identity().0,
        vec![allow(&["ec2:RunInstances"], OneOrMany(launched)), tags, pass],
    ));
    remedy.caution(OfRoles::ThirdThing);
    remedy.link(&[Doc::LaunchTemplates, Doc::Ec2Launch]);
    remedy
}
