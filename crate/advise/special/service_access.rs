//! A service that may not use what it was given: the policy of the bucket, repository, function, queue, topic or role has to
//! admit it. Nobody's identity policy is at fault.
//!
//! Sources: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html>,
//! <https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#gettingstarted-images-permissions>,
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html>,
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html>,
//! <https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-authorization.html>.

use crate::advise::case::Case;
use crate::advise::grant::condition::require;
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::propose::trust::{place as trust_place, trusts};
use crate::advise::role::role_name;
use crate::diagnosis::{AttachKind, AttachTo, Cause, Kind, Owner, Scope};
use crate::iam::{OneOrMany, PolicyType, Statement};
use crate::say::messages::ServiceAccess;
use crate::say::{Advice, Call, Name, Proposal, Role};

/// The answer where a service was not admitted.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    let redshift = case.denial.assuming_service.as_deref() == Some("Redshift");
    match case.denial.cause {
        Some(Cause::LoadBalancerLogs) => Some(load_balancer_logs(case)),
        Some(Cause::FunctionImage) => Some(function_image(case)),
        Some(Cause::LogsSubscription) => Some(logs_subscription(case)),
        Some(Cause::BucketNotification) => Some(bucket_notification(case)),
        _ if case.kind == Kind::AssumeRole && redshift && !case.is_explicit() => Some(redshift_role(case)),
        _ => None,
    }
}

/// A statement of a resource's policy that lets a service do `actions`; `narrow` are its conditions.
fn admits(
    service: &str,
    actions: &[&str],
    resource: Option<String>,
    narrow: &[(&str, &str, &str)],
) -> Statement {
    let actions = actions.iter().map(|action| (*action).to_owned()).collect();
    let mut statement = Statement::allow(OneOrMany(actions), resource.clone().unwrap_or_default());
    if resource.is_none() {
        statement.resource = None;
    }
    statement.principal = Some(principal_of("Service", service));
    for (operator, key, value) in narrow {
        require(&mut statement, operator, key, value);
    }
    statement
}

fn to_add(title: ServiceAccess, scope: Scope, name: Option<&str>, statement: Statement) -> Proposal {
    let place = AttachTo { kind: AttachKind::Resource, name: name.map(str::to_owned), arn: None };
    policy(PolicyType::ResourceBased, title, scope, place, vec![statement])
}

/// The account that the message shows, or its placeholder.
fn account<'a>(case: &Case<'a>) -> &'a str {
    case.principal_account().unwrap_or("${Account}")
}

/// The bucket, where the message names it: by its name, or by an ARN.
fn bucket<'a>(case: &Case<'a>) -> Option<&'a str> {
    let raw = case.resource_name()?;
    let name = raw.rsplit(':').next()?.split('/').next()?;
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b);
    Some(name.trim_end_matches('.')).filter(|name| name.len() >= 3 && name.bytes().all(fits))
}

fn load_balancer_logs(case: &Case) -> Advice {
    let name = bucket(case);
    let summary = match name {
        Some(name) => ServiceAccess::LogsToBucket { bucket: Name::new(name) },
        None => ServiceAccess::LogsToSomeBucket,
    };
    let of = |call: Call| call.given("bucket", name, "BUCKET");
    let mut remedy = Advice::by(Owner::ResourceOwner, summary);
    remedy.tell(ServiceAccess::NotYours);
    remedy.tell(ServiceAccess::SameRegionAndEncryption);
    remedy.tell(ServiceAccess::AskOwner);
    remedy.tell_owner(ServiceAccess::AddToBucketPolicy {
        get: of(Call::GetBucketPolicy).with("query", "Policy").with("output", "text"),
        put: of(Call::PutBucketPolicy).with("policy", "file://policy.json"),
    });
    remedy.tell_owner(ServiceAccess::WithPrefix);
    remedy.tell_owner(ServiceAccess::OlderSetUps);
    let partition = case.partition();
    let objects =
        format!("arn:{partition}:s3:::{}/AWSLogs/{}/*", name.unwrap_or("${BucketName}"), account(case));
    let region = case.region().unwrap_or("${Region}");
    let balancers = format!("arn:{partition}:elasticloadbalancing:{region}:{}:loadbalancer/*", account(case));
    let writer = "logdelivery.elasticloadbalancing.amazonaws.com";
    let narrow = [("ArnLike", "aws:SourceArn", balancers.as_str())];
    let statement = admits(writer, &["s3:PutObject"], Some(objects), &narrow);
    remedy.propose(to_add(ServiceAccess::ToWriteLogs, Scope::Exact, name, statement));
    remedy.caution(ServiceAccess::AllOfTheAccount);
    remedy.link(&[Doc::AlbLogs, Doc::NlbLogs]);
    remedy
}

fn function_image(case: &Case) -> Advice {
    const READ: [&str; 2] = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
    let mut remedy = Advice::by(Owner::ResourceOwner, ServiceAccess::ImageOfFunction);
    remedy.tell(ServiceAccess::AskOwner);
    remedy.tell(ServiceAccess::CreatorNeedsBoth);
    let of = |call: Call| call.with("repository-name", "REPOSITORY");
    remedy.tell_owner(ServiceAccess::SetRepositoryPolicy {
        get: of(Call::GetRepositoryPolicy).with("query", "policyText").with("output", "text"),
        set: of(Call::SetRepositoryPolicy).with("policy-text", "file://policy.json"),
    });
    remedy.tell_owner(ServiceAccess::AcrossAccounts);
    let region = case.region().unwrap_or("${Region}");
    let functions = format!("arn:{}:lambda:{region}:{}:function:*", case.partition(), account(case));
    let narrow = [("ArnLike", "aws:SourceArn", functions.as_str())];
    let statement = admits("lambda.amazonaws.com", &READ, None, &narrow);
    remedy.propose(to_add(ServiceAccess::ToReadImage, Scope::Exact, None, statement));
    remedy.link(&[Doc::LambdaImages, Doc::RepositoryPolicy]);
    remedy
}

fn logs_subscription(case: &Case) -> Advice {
    let (partition, account) = (case.partition(), account(case));
    let region = case.region().unwrap_or("${Region}");
    let group = format!("arn:{partition}:logs:{region}:{account}:log-group:${{LogGroupName}}:*");
    let function = format!("arn:{partition}:lambda:{region}:{account}:function:${{FunctionName}}");
    let add = Call::AddPermission.with("function-name", "FUNCTION_NAME").with("statement-id", "Logs");
    let add = add.with("action", "lambda:InvokeFunction").with("principal", "logs.amazonaws.com");
    let mut remedy = Advice::by(Owner::ResourceOwner, ServiceAccess::LogsToFunction);
    remedy.tell(ServiceAccess::NotYours);
    remedy.tell(ServiceAccess::AskOwner);
    remedy.tell_owner(ServiceAccess::AddLogsPermission {
        add: add.with("source-arn", "LOG_GROUP_ARN:*").with("source-account", "ACCOUNT_ID"),
    });
    remedy.tell_owner(ServiceAccess::FunctionFirst);
    let narrow =
        [("StringEquals", "aws:SourceAccount", account), ("ArnLike", "aws:SourceArn", group.as_str())];
    let statement = admits("logs.amazonaws.com", &["lambda:InvokeFunction"], Some(function), &narrow);
    remedy.propose(to_add(ServiceAccess::ToInvokeFromLogs, Scope::Exact, None, statement));
    remedy.link(&[Doc::SubscriptionFilters, Doc::LambdaPolicy]);
    remedy
}

fn bucket_notification(case: &Case) -> Advice {
    let (partition, account) = (case.partition(), account(case));
    let region = case.region().unwrap_or("${Region}");
    let bucket = format!("arn:{partition}:s3:::{}", bucket(case).unwrap_or("${BucketName}"));
    let mut remedy = Advice::by(Owner::ResourceOwner, ServiceAccess::NotificationsFromBucket);
    remedy.tell(ServiceAccess::SameRegion);
    remedy.tell(ServiceAccess::OneBadDestination);
    remedy.tell(ServiceAccess::AskOwner);
    let function = Call::AddPermission.with("function-name", "FUNCTION_NAME").with("statement-id", "Bucket");
    let function = function.with("action", "lambda:InvokeFunction").with("principal", "s3.amazonaws.com");
    remedy.tell_owner(ServiceAccess::WhichDestination {
        function: function.with("source-arn", "BUCKET_ARN").with("source-account", "ACCOUNT_ID"),
    });
    remedy.tell_owner(ServiceAccess::EncryptedDestination);
    let narrow =
        [("StringEquals", "aws:SourceAccount", account), ("ArnEquals", "aws:SourceArn", bucket.as_str())];
    let destinations = [
        (ServiceAccess::ToQueue, "sqs:SendMessage", "sqs", "${QueueName}"),
        (ServiceAccess::ToTopic, "sns:Publish", "sns", "${TopicName}"),
        (ServiceAccess::ToFunction, "lambda:InvokeFunction", "lambda", "function:${FunctionName}"),
    ];
    for (title, action, service, name) in destinations {
        let arn = format!("arn:{partition}:{service}:{region}:{account}:{name}");
        let statement = admits("s3.amazonaws.com", &[action], Some(arn), &narrow);
        remedy.propose(to_add(title, Scope::Alternative, None, statement));
    }
    remedy.link(&[Doc::BucketNotifications]);
    remedy
}

fn redshift_role(case: &Case) -> Advice {
    let name = role_name(case);
    let role = Role(name.map(Name::new));
    let arn = case.resource_arn();
    let mut remedy = Advice::by(Owner::ResourceOwner, ServiceAccess::RedshiftRole { role });
    remedy.tell(ServiceAccess::AttachToCluster);
    let attach = Call::ModifyClusterIamRoles.with("cluster-identifier", "CLUSTER");
    remedy.tell_owner(ServiceAccess::SeeAttached { attach: attach.given("add-iam-roles", arn, "ROLE_ARN") });
    let update =
        Call::UpdateNamespace.with("namespace-name", "NAMESPACE").given("iam-roles", arn, "ROLE_ARN");
    remedy.tell_owner(ServiceAccess::SeeAttachedServerless { update });
    let get = Call::GetRole.given("role-name", name, "ROLE_NAME");
    remedy.tell_owner(ServiceAccess::CheckTrust { get: get.with("query", "Role.AssumeRolePolicyDocument") });
    remedy.tell_owner(ServiceAccess::Chained);
    let statement =
        trusts(principal_of("Service", "redshift.amazonaws.com"), vec!["sts:AssumeRole".to_owned()]);
    remedy.propose(policy(
        PolicyType::RoleTrust,
        ServiceAccess::ToTrustRedshift,
        Scope::Alternative,
        trust_place(case),
        vec![statement],
    ));
    remedy.link(&[Doc::RedshiftRoles]);
    remedy
}
