//! Systems beside IAM that decide a part of it: a Kubernetes cluster, AWS IoT Core, a database.
//!
//! Sources: <https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html>,
//! <https://docs.aws.amazon.com/iot/latest/developerguide/diagnosing-connectivity-issues.html>,
//! <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html>,
//! <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Troubleshooting.html>.

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::steps;
use crate::diagnosis::{Cause, Owner, Scope};
use crate::iam::{Arn, PolicyType, Statement};
use crate::say::messages::{Ask, Elsewhere};
use crate::say::{Advice, Call, Code, Name};

/// The answer where another system than IAM decided.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    match case.denial.cause? {
        Cause::KubernetesForbidden => Some(cluster(case)),
        Cause::IotPolicy => Some(device(case)),
        Cause::DatabaseAuthentication => Some(database(case)),
        Cause::RegistryLogin => Some(registry(case)),
        _ => None,
    }
}

fn cluster(case: &Case) -> Advice {
    let principal = case.principal_arn();
    let summary = match &principal {
        Some(arn) => Elsewhere::ClusterForbids { principal: Name::new(arn) },
        None => Elsewhere::ClusterForbidsYou,
    };
    let of = |call: Call| {
        let call = call.with("cluster-name", "CLUSTER");
        call.given("principal-arn", principal.as_deref(), "PRINCIPAL_ARN")
    };
    let view = steps::view_policy(case);
    let associate = of(Call::AssociateAccessPolicy).given("policy-arn", Some(&view), "POLICY_ARN");
    let mut remedy = Advice::by(Owner::ResourceOwner, summary);
    remedy.tell(Elsewhere::AskClusterAdministrator);
    remedy.tell_owner(Elsewhere::SeeEntry { list: of(Call::ListAssociatedAccessPolicies) });
    remedy.tell_owner(Elsewhere::AssociatePolicy {
        associate: associate.with("access-scope", "type=namespace,namespaces=NAMESPACE"),
        create: of(Call::CreateAccessEntry),
    });
    remedy.tell_owner(Elsewhere::OrRoleBinding);
    remedy.tell_owner(Elsewhere::OldConfigMap);
    remedy.link(&[Doc::EksAccessEntry]);
    remedy
}

/// The login of docker to a registry of Amazon ECR, or a repository that does not let the caller in.
///
/// Source: <https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html>
fn registry(case: &Case) -> Advice {
    // ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME
    let host = case.resource_name().and_then(|image| image.split('/').next());
    let host = host.filter(|host| host.contains(".dkr.ecr."));
    let region = host.and_then(|host| host.split('.').nth(3));
    let mut remedy = Advice::by(case.identity().1, Elsewhere::NotLoggedIn);
    remedy.tell(match (host, region) {
        (Some(host), Some(region)) => Elsewhere::LogInTo { host: Name::new(host), region: Name::new(region) },
        _ => Elsewhere::LogIn,
    });
    remedy.tell(Elsewhere::LogOutOfPublic);
    remedy.tell(Elsewhere::CheckImageAddress);
    remedy.tell(Ask::SendMessage { to: steps::administrator(case) });
    remedy.tell_owner(Elsewhere::PullActions);
    remedy.link(&[Doc::RegistryErrors, Doc::RepositoryPolicy]);
    remedy
}

fn device(case: &Case) -> Advice {
    let resource = case.resource_name();
    let summary = match (case.actions().is_empty(), resource) {
        (false, Some(resource)) => {
            Elsewhere::DeviceRefusedThis { what: case.denied(), resource: Code::new(resource) }
        }
        _ => Elsewhere::DeviceRefused,
    };
    let mut remedy = Advice::by(Owner::ResourceOwner, summary);
    remedy.tell(Elsewhere::CompareTopic);
    remedy.tell(Elsewhere::AskFleet);
    let list = Call::ListIotAttachedPolicies.with("target", "CERTIFICATE_ARN");
    remedy.tell_owner(Elsewhere::SeePolicies { list });
    let create = Call::CreateIotPolicyVersion.with("policy-name", "POLICY_NAME");
    remedy.tell_owner(Elsewhere::AddToIotPolicy {
        get: Call::GetIotPolicy.with("policy-name", "POLICY_NAME"),
        create: create.with("policy-document", "file://policy.json").flag("set-as-default"),
    });
    if let Some(statement) = device_statement(case) {
        remedy.tell_owner(Elsewhere::IotStatement { statement });
    }
    remedy.tell_owner(Elsewhere::IotNames);
    remedy.caution(Elsewhere::IamToo);
    remedy.link(&[Doc::IotPolicies, Doc::IotConnectivity]);
    remedy
}

/// The statement for the device's policy, where the log line says what was refused.
fn device_statement(case: &Case) -> Option<Code> {
    let arn = case.resource_arn().filter(|_| case.prefix() == "iot")?;
    let statement = Statement::allow(case.action(), arn);
    serde_json::to_string(&statement).ok().map(Code::new)
}

fn database(case: &Case) -> Advice {
    let arn = case.resource_arn().and_then(Arn::parse).filter(|arn| arn.service == "rds-db");
    let user = match arn {
        Some(arn) => arn.resource.rsplit('/').next(),
        None => case.resource_name(),
    };
    let user = user.filter(|user| !user.contains('$'));
    let region = case.region();
    let summary = match user {
        Some(user) => Elsewhere::DatabaseRefused { user: Name::new(user) },
        None => Elsewhere::DatabaseRefusedUser,
    };
    let generate = Call::GenerateDbAuthToken.with("hostname", "HOST").with("port", "PORT");
    let generate = generate.given("username", user, "USER_NAME").given("region", region, "REGION");
    let mut remedy = Advice::by(case.identity().1, summary);
    remedy.tell(Elsewhere::FreshToken { generate });
    remedy.tell(Elsewhere::CheckCaller { whoami: Call::GetCallerIdentity.bare() });
    remedy.tell(steps::ask_administrator(case));
    remedy.tell_owner(Elsewhere::FindResourceId {
        instances: Call::DescribeDbInstances
            .with("query", "DBInstances[].[DBInstanceIdentifier,DbiResourceId]")
            .with("output", "text"),
        clusters: Call::DescribeDbClusters
            .with("query", "DBClusters[].[DBClusterIdentifier,DbClusterResourceId]")
            .with("output", "text"),
    });
    remedy.tell_owner_all(steps::attach_for(case, "rds-db:connect"));
    remedy.tell_owner(Elsewhere::GrantInDatabase);
    let on = format!(
        "arn:{}:rds-db:{}:{}:dbuser:${{DbiResourceId}}/{}",
        case.partition(),
        region.unwrap_or("${Region}"),
        case.principal_account().unwrap_or("${Account}"),
        user.unwrap_or("${DbUserName}")
    );
    remedy.propose(policy(
        PolicyType::IdentityBased,
        Elsewhere::ToConnect,
        Scope::Exact,
        case.identity().0,
        vec![Statement::allow("rds-db:connect", on)],
    ));
    remedy.link(&[Doc::RdsIamPolicy, Doc::RdsIamTroubleshooting]);
    remedy
}
