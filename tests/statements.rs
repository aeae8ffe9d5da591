//! From a denial to its completed resource and the exact statement.
#![cfg(not(target_arch = "wasm32"))]

use undeny::Page;
use undeny::advise::complete;
use undeny::advise::statement::grant;
use undeny::diagnosis::{ArnPart, Denial, DeniedAction, DeniedResource, Scope, Source};
use undeny::iam::Principal;

const LAMBDA_PAGE: &str = "https://us-east-1.console.aws.amazon.com/lambda/home?region=us-east-1#/functions";

fn denial(action: &str, resource: Option<&str>) -> Denial {
    Denial {
        principal: Some(Principal::read("arn:aws:iam::123456789012:user/mateojackson")),
        actions: vec![DeniedAction::printed(action)],
        resource: resource.map(DeniedResource::printed),
        ..Denial::default()
    }
}

#[test]
fn resources_are_completed() {
    for (action, raw, arn) in [
        ("lambda:GetFunction", "my-function", "arn:aws:lambda:us-east-1:123456789012:function:my-function"),
        (
            "lambda:GetFunction",
            "function:my-function",
            "arn:aws:lambda:us-east-1:123456789012:function:my-function",
        ),
        (
            "lambda:getfunction",
            "arn:aws-cn:lambda:cn-north-1:444455556666:function:f",
            "arn:aws-cn:lambda:cn-north-1:444455556666:function:f",
        ),
        ("iam:CreateRole", "role Build", "arn:aws:iam::123456789012:role/Build"),
        ("iam:GetUser", "user ana", "arn:aws:iam::123456789012:user/ana"),
        ("iam:AttachRolePolicy", "role team/Build", "arn:aws:iam::123456789012:role/team/Build"),
        (
            "iam:GetPolicy",
            "policy arn:aws:iam::aws:policy/ReadOnlyAccess",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
        ),
        (
            "iam:AddRoleToInstanceProfile",
            "instance profile Web",
            "arn:aws:iam::123456789012:instance-profile/Web",
        ),
        ("s3:ListBucket", "amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket"),
        ("s3:GetObject", "amzn-s3-demo-bucket/a/b.txt", "arn:aws:s3:::amzn-s3-demo-bucket/a/b.txt"),
        ("s3:GetObject", "s3://amzn-s3-demo-bucket/a/b.txt", "arn:aws:s3:::amzn-s3-demo-bucket/a/b.txt"),
        ("s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket/*"),
        ("s3:GetObject", "amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket/*"),
        ("s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket/x", "arn:aws:s3:::amzn-s3-demo-bucket/x"),
        (
            "s3:GetObject",
            "arn:aws:s3:us-east-1:123456789012:accesspoint/ap/object/x",
            "arn:aws:s3:us-east-1:123456789012:accesspoint/ap/object/x",
        ),
        ("dynamodb:GetItem", "Orders", "arn:aws:dynamodb:us-east-1:123456789012:table/Orders"),
        ("dynamodb:GetItem", "table/Orders", "arn:aws:dynamodb:us-east-1:123456789012:table/Orders"),
        ("sqs:SendMessage", "my-queue", "arn:aws:sqs:us-east-1:123456789012:my-queue"),
        ("sns:Publish", "my-topic", "arn:aws:sns:us-east-1:123456789012:my-topic"),
        (
            "kms:Decrypt",
            "1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        ),
        (
            "logs:CreateLogStream",
            "log-group:/aws/x:log-stream:",
            "arn:aws:logs:us-east-1:123456789012:log-group:/aws/x:log-stream:",
        ),
        ("ecs:UpdateService", "prod/web", "arn:aws:ecs:us-east-1:123456789012:service/prod/web"),
        ("ecs:UpdateService", "web", "arn:aws:ecs:us-east-1:123456789012:service/${ClusterName}/web"),
        (
            "ecr:PutImage",
            "arn:aws:ecr:us-west-2:xxxx:repository/a/b",
            "arn:aws:ecr:us-west-2:${Account}:repository/a/b",
        ),
        ("iam:PassRole", "arn:aws:iam::***:role/Build", "arn:aws:iam::${Account}:role/Build"),
        (
            "iam:PassRole",
            "arn:aws:iam::<account>:role/<role-name>",
            "arn:aws:iam::${Account}:role/${RoleName}",
        ),
        (
            "lambda:GetFunction",
            "arn:aws:lambda:<region>:123456789012:function:f",
            "arn:aws:lambda:${Region}:123456789012:function:f",
        ),
        (
            "rds:DescribeDBClusters",
            "arn:aws:rds:us-east-1:111122223333:cluster:*",
            "arn:aws:rds:us-east-1:111122223333:cluster:*",
        ),
        ("ecr:GetAuthorizationToken", "*", "*"),
    ] {
        let completed = complete(denial(action, Some(raw)), &Page::at(LAMBDA_PAGE)).resource.unwrap();
        assert_eq!(completed.arn.as_deref(), Some(arn), "{action} {raw}");
        assert_eq!(completed.raw, raw);
    }
    let unknown = complete(denial("aws-deeplense:GetWidget", Some("my-example-widget")), &Page::default());
    assert_eq!(unknown.resource.unwrap().arn, None);
}

#[test]
fn every_part_that_is_not_printed_says_what_it_rests_on() {
    let completed = complete(denial("lambda:GetFunction", Some("my-function")), &Page::at(LAMBDA_PAGE));
    let resource = completed.resource.unwrap();
    let parts: Vec<_> = resource.inferred.iter().map(|of| (of.part, of.value.as_str(), of.from)).collect();
    assert_eq!(
        parts,
        [
            (ArnPart::Partition, "aws", Source::Principal),
            (ArnPart::Region, "us-east-1", Source::PageUrl),
            (ArnPart::Account, "123456789012", Source::Principal),
            (ArnPart::Service, "lambda", Source::Reference),
        ]
    );
    assert!(resource.placeholders.is_empty());
    let nowhere =
        complete(denial("lambda:GetFunction", Some("my-function")), &Page::default()).resource.unwrap();
    assert_eq!(nowhere.arn.as_deref(), Some("arn:aws:lambda:${Region}:123456789012:function:my-function"));
    assert_eq!(nowhere.placeholders, ["${Region}"]);
}

#[test]
fn names_and_likely_actions_come_from_the_reference() {
    let named = complete(denial("SQS:createqueue", None), &Page::default());
    assert_eq!(named.actions[0].name.as_deref(), Some("sqs:CreateQueue"));
    let slip = complete(denial("aws-deeplense:GetDevice", None), &Page::default());
    assert_eq!(
        (slip.actions[0].name.as_deref(), slip.actions[0].nearest.as_deref()),
        (None, Some("deeplens:GetDevice"))
    );
    let likely = |service: Option<&str>, operation: &str| {
        let denial = Denial {
            service: service.map(str::to_owned),
            operation: Some(operation.to_owned()),
            ..Denial::default()
        };
        complete(denial, &Page::default()).likely_actions
    };
    assert_eq!(likely(None, "ListObjectsV2"), ["s3:ListBucket"]);
    assert_eq!(likely(Some("S3"), "GetObject"), ["s3:GetObject"]);
    assert_eq!(likely(None, "GetObject"), ["s3:GetObject"]);
    assert_eq!(likely(Some("AWSLambda"), "Invoke"), ["lambda:InvokeFunction"]);
    assert_eq!(likely(Some("Widget"), "GetWidget"), [""; 0]);
    assert_eq!(likely(None, "TagResource"), [""; 0]);
}

/// The exact statements as JSON.
fn exact(denial: Denial, page: &Page) -> String {
    serde_json::to_string(&grant(&complete(denial, page), page).statements).unwrap_or_default()
}

#[test]
fn statements_allow_exactly_what_was_refused() {
    let page = Page::at(LAMBDA_PAGE);
    for (action, resource, json) in [
        (
            "lambda:GetFunction",
            Some("my-function"),
            r#"[{"Effect":"Allow","Action":"lambda:GetFunction","Resource":"arn:aws:lambda:us-east-1:123456789012:function:my-function"}]"#,
        ),
        (
            "ec2:DescribeInstances",
            None,
            r#"[{"Effect":"Allow","Action":"ec2:DescribeInstances","Resource":"*"}]"#,
        ),
        (
            "ecr:GetAuthorizationToken",
            Some("*"),
            r#"[{"Effect":"Allow","Action":"ecr:GetAuthorizationToken","Resource":"*"}]"#,
        ),
        (
            "iam:PassRole",
            None,
            r#"[{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::123456789012:role/${RoleName}","Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}}]"#,
        ),
        (
            "iam:CreateServiceLinkedRole",
            Some("arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"),
            r#"[{"Effect":"Allow","Action":"iam:CreateServiceLinkedRole","Resource":"arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS","Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}}]"#,
        ),
        (
            "s3:GetObject",
            Some("arn:aws:s3:::amzn-s3-demo-bucket"),
            r#"[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]"#,
        ),
        (
            "s3:GetObject",
            None,
            r#"[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${BucketName}/${ObjectName}"}]"#,
        ),
        (
            "aws-deeplense:GetWidget",
            Some("my-example-widget"),
            r#"[{"Effect":"Allow","Action":"deeplens:GetWidget","Resource":"${ResourceArn}"}]"#,
        ),
        (
            "iam:ListUsers",
            Some("arn:aws:iam::123456789012:user/"),
            r#"[{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}]"#,
        ),
        (
            "cloudwatch:PutMetricData",
            None,
            r#"[{"Effect":"Allow","Action":"cloudwatch:PutMetricData","Resource":"*"}]"#,
        ),
        ("no action", Some("*"), "[]"),
    ] {
        assert_eq!(exact(denial(action, resource), &page), json);
    }
}

#[test]
fn conditions_follow_the_calling_service() {
    let pass_role = |service: Option<&str>, operation: Option<&str>| {
        let denial = Denial {
            service: service.map(str::to_owned),
            operation: operation.map(str::to_owned),
            ..denial("iam:PassRole", Some("arn:aws:iam::123456789012:role/Build"))
        };
        let granted = grant(&complete(denial, &Page::default()), &Page::default());
        let condition = granted.statements[0]
            .condition
            .get("StringEquals")
            .map(|keys| keys["iam:PassedToService"].0[0].clone());
        (condition, granted.cautions.len())
    };
    assert_eq!(pass_role(Some("AWSLambda"), None), (Some("lambda.amazonaws.com".into()), 0));
    assert_eq!(pass_role(None, Some("CreateFunction")).0, Some("lambda.amazonaws.com".into()));
    assert_eq!(
        pass_role(Some("ECS"), Some("RegisterTaskDefinition")).0,
        Some("ecs-tasks.amazonaws.com".into())
    );
    assert_eq!(pass_role(None, None), (None, 1));
    let via = Denial {
        via_service: Some("s3.amazonaws.com".into()),
        ..denial(
            "kms:Decrypt",
            Some("arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
        )
    };
    assert!(
        exact(via, &Page::default())
            .ends_with(r#""Condition":{"StringEquals":{"kms:ViaService":"s3.eu-west-1.amazonaws.com"}}}]"#)
    );
}

#[test]
fn choices_stand_beside_the_answer_and_say_what_they_are() {
    let choices = |action: &str, resource: Option<&str>| {
        let page = Page::at(LAMBDA_PAGE);
        let granted = grant(&complete(denial(action, resource), &page), &page);
        granted
            .choices
            .into_iter()
            .map(|choice| (choice.scope, serde_json::to_string(&choice.document.statement).unwrap()))
            .collect::<Vec<_>>()
    };
    let found = choices("lambda:GetFunction", Some("my-function"));
    assert_eq!(found.iter().map(|(scope, _)| *scope).collect::<Vec<_>>(), [Scope::SameType, Scope::ReadOnly]);
    assert!(found[0].1.contains(r#""arn:aws:lambda:us-east-1:123456789012:function:*""#));
    assert!(found[1].1.contains("lambda:GetPolicy") && !found[1].1.contains("lambda:InvokeFunction"));
    let found = choices("lambda:CreateFunction", Some("my-function"));
    assert_eq!(found[0].0, Scope::Dependent);
    assert!(found[0].1.contains(r#""iam:PassedToService":"lambda.amazonaws.com""#), "{}", found[0].1);
    let found = choices("lambda:GetFunctoin", Some("my-function"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, Scope::Alternative);
    assert!(found[0].1.contains("lambda:GetFunction"));
    let found = choices("s3:ListBucket", Some("amzn-s3-demo-bucket"));
    assert!(found[0].1.contains(r#""aws:ResourceAccount":"123456789012""#), "{}", found[0].1);
}

#[test]
fn cautions_say_what_is_wide_or_unknown() {
    for (action, resource, part) in [
        ("ec2:DescribeInstances", None, "IAM supports only `*`"),
        ("s3:GetObject", Some("amzn-s3-demo-bucket"), "`amzn-s3-demo-bucket/*` stands for all objects"),
        ("aws-deeplense:GetWidget", None, "not in the service authorization reference of 20"),
        ("aws-deeplense:GetWidget", None, "that of AWS DeepLens is `deeplens`, and the policy uses that"),
        ("aws-deeplense:GetDevice", None, "AWS ended AWS DeepLens on 2024-01-31"),
        (
            "ec2:RunInstances",
            Some("arn:aws:ec2:us-east-1:123456789012:instance/*"),
            "also checked on these resource types",
        ),
        (
            "lambda:DeleteProvisionedConcurrencyConfig",
            Some("arn:aws:lambda:us-east-1:123456789012:function:f:1"),
            "alike: `function alias`, `function version`",
        ),
        ("lambda:CreateFunction", Some("f"), "`iam:PassRole` (to hand a role to the service)"),
    ] {
        let granted = grant(&complete(denial(action, resource), &Page::default()), &Page::default());
        assert!(
            granted.cautions.iter().any(|caution| caution.english().contains(part)),
            "{action}: {:?}",
            granted.cautions
        );
    }
}
