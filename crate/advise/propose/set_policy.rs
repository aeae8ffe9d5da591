//! The commands that set a resource's policy, in each service's own form.

use crate::advise::case::{Case, Grantee, word};
use crate::advise::known::services::can_have_policies;
use crate::advise::propose::resource::bucket;
use crate::advise::steps::policy_name;
use crate::iam::Arn;
use crate::reference::{PolicyForm, resource_policy_api};

/// The command that sets the policy, in the service's own form.
pub(crate) fn steps(case: &Case) -> Vec<String> {
    let arn = word(case.resource_arn(), "RESOURCE_ARN");
    let last = |otherwise: &'static str| {
        let name = case.resource_arn().and_then(|arn| arn.rsplit([':', '/']).next());
        word(name, otherwise).to_owned()
    };
    match case.prefix() {
        "s3" => {
            let bucket = word(case.resource_arn().and_then(bucket), "BUCKET");
            vec![
                format!(
                    "First save what stands there: `aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text`."
                ),
                format!(
                    "Then: `aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json`. It replaces the whole policy."
                ),
            ]
        }
        prefix if !can_have_policies(prefix) => Vec::new(),
        // A function's policy is made of single permissions, none of which can be a Deny.
        "lambda" if case.is_explicit() => Vec::new(),
        "lambda" if case.denies("lambda:GetLayerVersion") => {
            let layer =
                case.resource_arn().and_then(Arn::parse).and_then(|arn| arn.resource.strip_prefix("layer:"));
            let (name, version) = layer.and_then(|layer| layer.split_once(':')).unzip();
            vec![format!(
                "Share the version of the layer: `aws lambda add-layer-version-permission --layer-name {} --version-number {} --statement-id {} \
                 --action lambda:GetLayerVersion --principal {}`.",
                word(name, "LAYER_NAME"),
                word(version, "VERSION"),
                policy_name(case),
                word(case.principal_account(), "ACCOUNT_ID")
            )]
        }
        "lambda" => {
            let function = word(case.resource_arn(), "FUNCTION_NAME");
            let (flag, who) = match case.grantee() {
                Grantee::Service(name) => (
                    "--source-account ".to_owned() + case.resource_account().unwrap_or("ACCOUNT_ID"),
                    name.to_owned(),
                ),
                _ => (String::new(), case.principal_arn().unwrap_or_else(|| "PRINCIPAL_ARN".to_owned())),
            };
            let who = if who.contains('*') {
                case.principal_account().unwrap_or("ACCOUNT_ID").to_owned()
            } else {
                who
            };
            vec![format!(
                "Lambda adds one statement at a time: `{}`.",
                format!("aws lambda add-permission --function-name {function} --statement-id {} --action {} --principal {} {flag}",
                    policy_name(case), word(Some(case.action()), "ACTION"), word(Some(&who), "PRINCIPAL_ARN")).trim_end()
            )]
        }
        "sqs" => vec![format!(
            "With the AWS CLI the policy is the queue's attribute `Policy`: `aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes \
             file://attributes.json`. `aws sqs get-queue-url --queue-name {}` prints the URL.",
            last("QUEUE_NAME")
        )],
        "sns" => vec![format!(
            "With the AWS CLI: `aws sns set-topic-attributes --topic-arn {arn} --attribute-name Policy --attribute-value file://policy.json`."
        )],
        "kms" => vec![format!(
            "With the AWS CLI: `aws kms put-key-policy --key-id {arn} --policy file://policy.json`. It replaces the whole policy: keep the \
             statement for your own administrators, or you lock yourself out."
        )],
        prefix => by_template(prefix, case).or_else(|| by_reference(prefix)).into_iter().collect(),
    }
}

/// Commands that need more than the reference's list of members says: the prefix, what the ARN's resource begins with,
/// and the command, in which `{arn}`, `{last}` and `{name}` stand for the ARN, its last part, and what follows the type.
const TEMPLATES: [(&str, &str, &str); 11] = [
    (
        "backup",
        "backup-vault",
        "aws backup put-backup-vault-access-policy --backup-vault-name {last} --policy file://policy.json",
    ),
    (
        "codeartifact",
        "repository",
        "aws codeartifact put-repository-permissions-policy --domain DOMAIN --repository {last} --policy-document file://policy.json",
    ),
    (
        "ecr",
        "repository",
        "aws ecr set-repository-policy --repository-name {name} --policy-text file://policy.json",
    ),
    (
        "es",
        "",
        "aws opensearch update-domain-config --domain-name DOMAIN_NAME --access-policies file://policy.json",
    ),
    ("events", "event-bus", "aws events put-permission --event-bus-name {last} --policy file://policy.json"),
    (
        "execute-api",
        "",
        "aws apigateway update-rest-api --rest-api-id REST_API_ID --patch-operations op=replace,path=/policy,value=POLICY_AS_ONE_STRING",
    ),
    (
        "logs",
        "destination",
        "aws logs put-destination-policy --destination-name {last} --access-policy file://policy.json",
    ),
    (
        "logs",
        "",
        "aws logs put-resource-policy --policy-name POLICY_NAME --policy-document file://policy.json",
    ),
    (
        "s3tables",
        "bucket",
        "aws s3tables put-table-policy --table-bucket-arn TABLE_BUCKET_ARN --namespace NAMESPACE --name TABLE_NAME --resource-policy file://policy.json",
    ),
    (
        "secretsmanager",
        "secret",
        "aws secretsmanager put-resource-policy --secret-id {arn} --resource-policy file://policy.json --block-public-policy",
    ),
    (
        "vpc-lattice-svcs",
        "",
        "aws vpc-lattice put-auth-policy --resource-identifier SERVICE_OR_NETWORK_ID --policy file://policy.json",
    ),
];

fn by_template(prefix: &str, case: &Case) -> Option<String> {
    let arn = case.resource_arn();
    let resource = arn.and_then(Arn::parse).map_or("", |arn| arn.resource);
    let (.., command) =
        TEMPLATES.iter().find(|(of, begins, _)| *of == prefix && resource.starts_with(begins))?;
    let last = arn.and_then(|arn| arn.rsplit([':', '/']).next());
    let name = resource.split_once([':', '/']).map(|(_, name)| name);
    let command = command
        .replace("{arn}", word(arn, "RESOURCE_ARN"))
        .replace("{last}", word(last, "NAME"))
        .replace("{name}", word(name, "NAME"));
    let deploy = if prefix == "execute-api" {
        " Then deploy it: `aws apigateway create-deployment --rest-api-id REST_API_ID --stage-name STAGE`."
    } else {
        ""
    };
    Some(format!("With the AWS CLI: `{command}`.{deploy}"))
}

/// The command that sets the policy, for a service without words of its own above.
fn by_reference(prefix: &str) -> Option<String> {
    let api = resource_policy_api(prefix)?;
    let options: Vec<String> = api
        .required
        .iter()
        .map(|member| {
            let value =
                if api.members.contains(member) { "file://policy.json".to_owned() } else { shout(member) };
            format!("--{} {value}", kebab(member))
        })
        .collect();
    Some(match api.form {
        PolicyForm::Document => format!("With the AWS CLI: `{} {}`.", api.command, options.join(" ")),
        PolicyForm::Grant => format!(
            "This service takes one permission at a time: `{}`. Its statement becomes the one below.",
            api.command
        ),
        PolicyForm::Own => format!(
            "This service has its own form of policy, set with `{}`; the statement below says what it has to allow.",
            api.command
        ),
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
            let step = by_reference(prefix).unwrap();
            assert!(step.contains(command), "{step}");
        }
        assert_eq!(by_reference("rds"), None);
    }
}
