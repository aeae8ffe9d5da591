//! The look-ups over the service authorization reference.
#![cfg(not(target_arch = "wasm32"))]

use undeny::reference::{
    self, AccessLevel, ManagedPolicy, PolicyForm, action, actions_named, actions_of_operation, ended_service,
    managed_policy, nearest_action, nearest_service, pass_role_actions, passed_to_services,
    resource_policy_api, service, service_by_sdk_name, service_of_console_url, services,
};

#[test]
fn every_action_and_type_of_the_tables_is_found() {
    let rows =
        |text: &'static str| text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t'));
    let mut actions = 0;
    for mut row in rows(include_str!("../crate/reference/actions.tsv")) {
        let name = row.next().unwrap();
        let found = action(&name.to_uppercase()).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(found.name(), name);
        row.next();
        let mut types: Vec<&str> =
            row.next().unwrap_or_default().split('|').filter(|t| !t.is_empty()).collect();
        let mut got: Vec<String> = found
            .resource_types()
            .map(|(of, required)| format!("{}{}", of.name(), if required { "*" } else { "" }))
            .collect();
        types.sort_unstable();
        got.sort_unstable();
        assert_eq!(got, types, "{name}");
        let keys: Vec<&str> =
            row.next().unwrap_or_default().split('|').filter(|key| !key.is_empty()).collect();
        let own: Vec<&str> = keys.into_iter().filter(|key| !key.starts_with("aws:")).collect();
        assert_eq!(found.condition_keys().collect::<Vec<_>>(), own, "{name}");
        let needed: Vec<&str> = row.next().unwrap_or_default().split('|').filter(|a| !a.is_empty()).collect();
        assert_eq!(found.dependent_actions().map(|a| a.name()).collect::<Vec<_>>(), needed, "{name}");
        actions += 1;
    }
    assert_eq!(services().map(|service| service.actions().count()).sum::<usize>(), actions);
    for mut row in rows(include_str!("../crate/reference/resource-types.tsv")) {
        let (prefix, name, formats) = (row.next().unwrap(), row.next().unwrap(), row.next().unwrap());
        let of = service(prefix).unwrap().resource_types().find(|of| of.name() == name);
        let of = of.unwrap_or_else(|| panic!("{prefix} {name}"));
        assert_eq!((of.service().prefix().as_str(), of.arn_formats().join("|").as_str()), (prefix, formats));
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    for name in [
        "",
        ":",
        "lambda",
        "lambda:",
        ":GetFunction",
        "lambda:GetFunctions",
        "lambda:zzz",
        "zzz:a",
        "İ:İ",
        "aws-deeplense:GetWidget",
    ] {
        assert_eq!(action(name), None, "{name}");
    }
    assert!(service("zzzz").is_none() && service("").is_none());
}

#[test]
fn an_action_knows_what_it_takes() {
    let get = action("LAMBDA:getfunction").unwrap();
    assert_eq!((get.name().as_str(), get.access_level()), ("lambda:GetFunction", AccessLevel::Read));
    let (function, required) = get.resource_types().next().unwrap();
    assert_eq!(
        function.arn_formats(),
        ["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"]
    );
    assert!(required && !get.only_star());
    assert!(action("ec2:DescribeInstances").unwrap().only_star());
    assert!(action("iam:PassRole").unwrap().condition_keys().any(|key| key == "iam:PassedToService"));
    let needs: Vec<String> =
        action("lambda:CreateFunction").unwrap().dependent_actions().map(|a| a.name()).collect();
    assert!(needs.iter().any(|name| name == "iam:PassRole"), "{needs:?}");
    assert_eq!(action("iam:CreateRole").unwrap().access_level(), AccessLevel::Write);
    assert_eq!(action("iam:PutRolePolicy").unwrap().access_level(), AccessLevel::PermissionsManagement);
    assert_eq!(action("s3:PutBucketTagging").unwrap().access_level(), AccessLevel::Tagging);
}

#[test]
fn a_service_is_known_by_all_its_names() {
    for (name, prefix) in [
        ("lambda", "lambda"),
        ("AWSLambda", "lambda"),
        ("Lambda", "lambda"),
        ("AmazonIdentityManagement", "iam"),
        ("Iam", "iam"),
        ("AWSSecurityTokenService", "sts"),
        ("AmazonEC2", "ec2"),
        ("AmazonS3", "s3"),
        ("Amazon S3", "s3"),
        ("S3 Control", "s3"),
        ("S3", "s3"),
        ("AWSKMS", "kms"),
        ("AmazonSQS", "sqs"),
        ("AmazonECR", "ecr"),
        ("Ecr", "ecr"),
        ("ElasticLoadBalancingV2", "elasticloadbalancing"),
        ("Elastic Load Balancing v2", "elasticloadbalancing"),
        ("lambda.amazonaws.com", "lambda"),
        ("monitoring.amazonaws.com", "cloudwatch"),
        ("AWSStepFunctions", "states"),
        ("SFN", "states"),
        ("AmazonDynamoDBv2", "dynamodb"),
        ("AWSSimpleSystemsManagement", "ssm"),
        ("AWSSecretsManager", "secretsmanager"),
        ("AmazonCloudWatch", "cloudwatch"),
        ("AWSLogs", "logs"),
        ("CloudWatch Logs", "logs"),
        ("EFS", "elasticfilesystem"),
        ("AmazonECS", "ecs"),
        ("SageMaker", "sagemaker"),
        ("AmazonSageMaker", "sagemaker"),
        ("Cost Explorer", "ce"),
    ] {
        assert_eq!(service_by_sdk_name(name).map(|s| s.prefix()).as_deref(), Some(prefix), "{name}");
    }
    assert_eq!(service_by_sdk_name("Widget"), None);
    let elb = service("elasticloadbalancing").unwrap();
    assert_eq!(elb.sdk_ids(), ["Elastic Load Balancing", "Elastic Load Balancing v2"]);
    let lambda = service("lambda").unwrap();
    assert_eq!(lambda.name(), "AWS Lambda");
    assert_eq!(
        lambda.docs_url(),
        "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html"
    );
    assert!(services().all(|s| !s.name().is_empty() && s.docs_url().ends_with(".html")));
}

#[test]
fn slips_are_met_with_the_nearest_real_name() {
    for (raw, near) in [
        ("aws-deeplense:GetDevice", Some("deeplens:GetDevice")),
        ("aws-deeplense:GetWidget", None),
        ("deeplens:GetDevice", None),
        ("lambda:GetFunctoin", Some("lambda:GetFunction")),
        ("lamda:GetFunction", Some("lambda:GetFunction")),
        ("s3:ListObjects", Some("s3:ListBucket")),
        ("s3:ListObjectsV2", Some("s3:ListBucket")),
        ("s3:HeadObject", Some("s3:GetObject")),
        ("lambda:Invoke", Some("lambda:InvokeFunction")),
        ("stepfunctions:StartExecution", Some("states:StartExecution")),
        ("cloudwatch:PutLogEvents", Some("logs:PutLogEvents")),
        ("lambda:GetFunction", None),
        ("lambda:Frobnicate", None),
        ("s3:Get", None),
        ("", None),
    ] {
        assert_eq!(nearest_action(raw).as_deref(), near, "{raw}");
    }
    for (prefix, near) in [
        ("aws-deeplense", Some("deeplens")),
        ("deeplens", Some("deeplens")),
        ("Lambda", Some("lambda")),
        ("aws-lambda", Some("lambda")),
        ("widgets", None),
    ] {
        assert_eq!(nearest_service(prefix).as_deref(), near, "{prefix}");
    }
    let deeplens = ended_service("deeplens").unwrap();
    assert_eq!((deeplens.name.as_str(), deeplens.date.as_str()), ("AWS DeepLens", "2024-01-31"));
}

#[test]
fn operations_lead_to_their_actions() {
    let names = |actions: Vec<reference::Action>| actions.into_iter().map(|a| a.name()).collect::<Vec<_>>();
    for (prefix, operation, actions) in [
        ("s3", "ListObjectsV2", vec!["s3:ListBucket"]),
        ("s3", "ListBuckets", vec!["s3:ListAllMyBuckets"]),
        ("s3", "HeadObject", vec!["s3:GetObject"]),
        ("s3", "GetObject", vec!["s3:GetObject"]),
        ("lambda", "Invoke", vec!["lambda:InvokeFunction"]),
        ("lambda", "GetFunction", vec!["lambda:GetFunction"]),
        (
            "dynamodb",
            "TransactWriteItems",
            vec![
                "dynamodb:ConditionCheckItem",
                "dynamodb:PutItem",
                "dynamodb:UpdateItem",
                "dynamodb:DeleteItem",
            ],
        ),
        ("bedrock", "GetVpcConfiguration", vec![]),
    ] {
        assert_eq!(
            names(actions_of_operation(service(prefix).unwrap(), operation)),
            actions,
            "{prefix} {operation}"
        );
    }
    assert_eq!(names(actions_named("ListObjectsV2")), ["s3:ListBucket"]);
    assert!(actions_named("NoSuchOperation").is_empty());
}

#[test]
fn roles_are_passed_to_the_services_that_take_them() {
    assert_eq!(passed_to_services("lambda"), ["lambda.amazonaws.com"]);
    assert_eq!(passed_to_services("ecs"), ["ecs-tasks.amazonaws.com", "ecs.amazonaws.com"]);
    assert!(passed_to_services("nosuch").is_empty());
    assert!(pass_role_actions("lambda").iter().any(|action| action.name() == "lambda:CreateFunction"));
    let all: usize = services().map(|service| pass_role_actions(&service.prefix()).len()).sum();
    assert_eq!(all, 254);
}

#[test]
fn resource_policies_are_set_by_known_commands() {
    let command = |prefix: &str| resource_policy_api(prefix).map(|api| (api.command, api.form));
    for (prefix, line, form) in [
        ("s3", "aws s3api put-bucket-policy", PolicyForm::Document),
        ("lambda", "aws lambda add-permission", PolicyForm::Grant),
        ("kms", "aws kms put-key-policy", PolicyForm::Document),
        ("secretsmanager", "aws secretsmanager put-resource-policy", PolicyForm::Document),
        ("aoss", "aws opensearchserverless create-access-policy", PolicyForm::Own),
    ] {
        assert_eq!(command(prefix), Some((line.to_owned(), form)));
    }
    assert_eq!(command("ec2x"), None);
}

#[test]
fn managed_policies_live_or_are_retired() {
    let live = |name: &str, path: &str| ManagedPolicy::Live { name: name.into(), path: path.into() };
    assert_eq!(
        managed_policy("arn:aws:iam::aws:policy/awslambda_fullaccess"),
        live("AWSLambda_FullAccess", "")
    );
    assert_eq!(
        managed_policy("AWSLambdaBasicExecutionRole"),
        live("AWSLambdaBasicExecutionRole", "service-role/")
    );
    for (name, with) in [
        ("AWSLambdaFullAccess", "AWSLambda_FullAccess"),
        ("AWSLambdaReadOnlyAccess", "AWSLambda_ReadOnlyAccess"),
    ] {
        let retired =
            ManagedPolicy::Retired { name: name.into(), replacement: Some(with.into()), documented: true };
        assert_eq!(managed_policy(name), retired);
    }
    assert_eq!(
        managed_policy("AmazonS3FullAcces"),
        ManagedPolicy::Unknown { nearest: Some("AmazonS3FullAccess".into()) }
    );
    assert_eq!(managed_policy("my-own-policy"), ManagedPolicy::Unknown { nearest: None });
}

#[test]
fn console_pages_hint_at_their_service() {
    for (url, prefix) in [
        ("https://us-east-1.console.aws.amazon.com/lambda/home?region=us-east-1#/functions", Some("lambda")),
        (
            "https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1#logsV2:log-groups",
            Some("logs"),
        ),
        ("https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1", Some("cloudwatch")),
        ("https://us-east-1.console.aws.amazon.com/codesuite/codebuild/projects", Some("codebuild")),
        ("https://console.aws.amazon.com/iamv2/home#/roles", Some("iam")),
        ("https://us-gov-west-1.console.amazonaws-us-gov.com/ec2/home", Some("ec2")),
        ("https://us-east-1.console.aws.amazon.com/nosuch/home", None),
        ("https://example.com/lambda/home", None),
        ("lambda", None),
    ] {
        assert_eq!(service_of_console_url(url).map(|s| s.prefix()).as_deref(), prefix, "{url}");
    }
    assert_eq!(reference::reference_date().len(), 10);
}
