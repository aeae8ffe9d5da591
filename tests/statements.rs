//! From a denial to its completed resource and the exact statement.

use undeny::Page;
use undeny::advise::complete;
use undeny::diagnosis::{ArnPart, Denial, DeniedAction, DeniedResource, Source};
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
