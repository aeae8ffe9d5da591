//! The commands that set a resource's policy, in each service's own form.

use crate::advise::case::{Case, Grantee, bucket};
use crate::advise::known::services::can_have_policies;
use crate::advise::known::set_policy::{Part, TEMPLATES};
use crate::advise::steps::policy_name;
use crate::iam::Arn;
use crate::reference::{PolicyForm, resource_policy_api};
use crate::say::command::Value;
use crate::say::messages::SetPolicy;
use crate::say::{Call, Command};

const FILE: &str = "file://policy.json";

/// The command that sets the policy, in the service's own form.
pub(crate) fn steps(case: &Case) -> Vec<SetPolicy> {
    let arn = case.resource_arn();
    match case.prefix() {
        "s3" if let Some((account, name)) = access_point(case) => of_access_point(account, name).into(),
        "s3" => of_bucket(arn.and_then(bucket)).into(),
        prefix if !can_have_policies(prefix) => Vec::new(),
        // A function's policy is made of single permissions, none of which can be a Deny.
        "lambda" if case.is_explicit() => Vec::new(),
        "lambda" if case.denies("lambda:GetLayerVersion") => vec![of_layer(case)],
        "lambda" => vec![of_function(case)],
        "sqs" => vec![of_queue(arn)],
        "sns" => vec![SetPolicy::Put {
            put: Call::SetTopicAttributes
                .given("topic-arn", arn, "RESOURCE_ARN")
                .with("attribute-name", "Policy")
                .with("attribute-value", FILE),
        }],
        "kms" => vec![SetPolicy::Key {
            put: Call::PutKeyPolicy.given("key-id", arn, "RESOURCE_ARN").with("policy", FILE),
        }],
        prefix => by_template(prefix, case).or_else(|| by_reference(prefix)).into_iter().collect(),
    }
}

/// The account and the name of the access point that a request went through. A Multi-Region Access Point, which has no
/// Region and an alias for its name, has commands of its own.
fn access_point<'a>(case: &Case<'a>) -> Option<(Option<&'a str>, &'a str)> {
    let arn = case.resource_arn().and_then(Arn::parse);
    let arn = arn.filter(|arn| arn.service == "s3" && !arn.region.is_empty())?;
    let name = arn.resource.strip_prefix("accesspoint/")?.split('/').next()?;
    Some((arn.account_id(), name))
}

/// Source: <https://docs.aws.amazon.com/cli/latest/reference/s3control/put-access-point-policy.html>
fn of_access_point(account: Option<&str>, name: &str) -> [SetPolicy; 2] {
    let of = |call: Call| {
        call.given("account-id", account, "ACCOUNT_ID").given("name", Some(name), "ACCESS_POINT")
    };
    let save = of(Call::GetAccessPointPolicy).with("query", "Policy").with("output", "text");
    [
        SetPolicy::SaveBucket { save },
        SetPolicy::PutBucket { put: of(Call::PutAccessPointPolicy).with("policy", FILE) },
    ]
}

fn of_bucket(bucket: Option<&str>) -> [SetPolicy; 2] {
    let save = Call::GetBucketPolicy
        .given("bucket", bucket, "BUCKET")
        .with("query", "Policy")
        .with("output", "text");
    let put = Call::PutBucketPolicy.given("bucket", bucket, "BUCKET").with("policy", FILE);
    [SetPolicy::SaveBucket { save }, SetPolicy::PutBucket { put }]
}

fn of_layer(case: &Case) -> SetPolicy {
    let layer = case.resource_arn().and_then(Arn::parse).and_then(|arn| arn.resource.strip_prefix("layer:"));
    let (name, version) = layer.and_then(|layer| layer.split_once(':')).unzip();
    let add = Call::AddLayerVersionPermission
        .given("layer-name", name, "LAYER_NAME")
        .given("version-number", version, "VERSION")
        .given("statement-id", Some(&policy_name(case)), "STATEMENT_ID")
        .with("action", "lambda:GetLayerVersion")
        .given("principal", case.principal_account(), "ACCOUNT_ID");
    SetPolicy::ShareLayer { add }
}

fn of_function(case: &Case) -> SetPolicy {
    let service = matches!(case.grantee(), Grantee::Service(_));
    let who = match case.grantee() {
        Grantee::Service(name) => Some(name.to_owned()),
        _ => match case.principal_arn() {
            // A pattern is no principal: the account is.
            Some(arn) if arn.contains('*') => {
                Some(case.principal_account().unwrap_or("ACCOUNT_ID").to_owned())
            }
            arn => arn,
        },
    };
    let add = Call::AddPermission
        .given("function-name", case.resource_arn(), "FUNCTION_NAME")
        .given("statement-id", Some(&policy_name(case)), "STATEMENT_ID")
        .given("action", Some(case.action()), "ACTION")
        .given("principal", who.as_deref(), "PRINCIPAL_ARN");
    let add = if service { add.given("source-account", case.resource_account(), "ACCOUNT_ID") } else { add };
    SetPolicy::AddPermission { add }
}

fn of_queue(arn: Option<&str>) -> SetPolicy {
    let set =
        Call::SetQueueAttributes.with("queue-url", "QUEUE_URL").with("attributes", "file://attributes.json");
    let url = Call::GetQueueUrl.given("queue-name", arn.and_then(|arn| arn.rsplit(':').next()), "QUEUE_NAME");
    SetPolicy::Queue { set, url }
}

fn by_template(prefix: &str, case: &Case) -> Option<SetPolicy> {
    let arn = case.resource_arn();
    let resource = arn.and_then(Arn::parse).map_or("", |arn| arn.resource);
    let row = TEMPLATES.iter().find(|row| row.prefix == prefix && resource.starts_with(row.begins))?;
    let last = arn.and_then(|arn| arn.rsplit([':', '/']).next());
    let name = resource.split_once([':', '/']).map(|(_, name)| name);
    let put = row.options.iter().fold(row.call.bare(), |command, (option, part)| match *part {
        Part::Policy => command.with(option, FILE),
        Part::Fixed(value) => command.with(option, value),
        Part::Arn => command.given(option, arn, "RESOURCE_ARN"),
        Part::Last => command.given(option, last, "NAME"),
        Part::Name => command.given(option, name, "NAME"),
        Part::Flag => command.flag(option),
    });
    Some(match prefix {
        "execute-api" => SetPolicy::PutAndDeploy {
            put,
            deploy: Call::CreateDeployment.with("rest-api-id", "REST_API_ID").with("stage-name", "STAGE"),
        },
        _ => SetPolicy::Put { put },
    })
}

/// The command that sets the policy, for a service without words of its own above.
fn by_reference(prefix: &str) -> Option<SetPolicy> {
    let api = resource_policy_api(prefix)?;
    let bare = || Command::named(api.command.strip_prefix("aws ").unwrap_or(&api.command));
    Some(match api.form {
        PolicyForm::Document => SetPolicy::Put {
            put: api.required.iter().fold(bare(), |command, member| {
                let value = if api.members.contains(member) { FILE.to_owned() } else { shout(member) };
                command.option(kebab(member), Value::given(Some(&value), "VALUE"))
            }),
        },
        PolicyForm::Grant => SetPolicy::OnePermission { add: bare() },
        PolicyForm::Own => SetPolicy::OwnForm { set: bare() },
    })
}

/// `PolicyDocument` as an option of the AWS CLI: `policy-document`; a run of capitals stays one word.
fn kebab(member: &str) -> String {
    let mut out = String::new();
    let mut before_is_lower = false;
    for c in member.chars() {
        if c.is_ascii_uppercase() && before_is_lower {
            out.push('-');
        }
        before_is_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// `DomainName` as a part to fill in: `DOMAIN_NAME`.
fn shout(member: &str) -> String {
    kebab(member).replace('-', "_").to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::Message;

    #[test]
    fn commands_come_from_the_reference() {
        for (prefix, command) in [
            (
                "kinesis",
                "`aws kinesis put-resource-policy --resource-arn RESOURCE_ARN --policy file://policy.json`",
            ),
            (
                "ecr",
                "`aws ecr set-repository-policy --repository-name REPOSITORY_NAME --policy-text file://policy.json`",
            ),
            ("backup", "aws backup put-backup-vault-access-policy"),
        ] {
            let step = Message::from(by_reference(prefix).unwrap()).english();
            assert!(step.contains(command), "{step}");
        }
        assert_eq!(by_reference("rds"), None);
    }
}
