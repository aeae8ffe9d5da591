//! Services: the prefixes of actions.

use std::ops::Range;

use super::action::Action;
use super::packed::{Column, column, count, file, number};
use super::resource_type::ResourceType;

const PREFIXES: Column = column!("services-0");
const NAMES: Column = column!("services-1");
const PAGES: Column = column!("services-2");
static FIRST_ACTIONS: &[u8] = file!("first-actions");
static FIRST_TYPES: &[u8] = file!("first-types");

const CLIENTS: Column = column!("sdk-services-0");
const SERVICE_IDS: Column = column!("sdk-services-1");
const SIGNING_NAMES: Column = column!("sdk-services-2");
const CLIENT_PREFIXES: Column = column!("sdk-services-3");

/// Names of older SDKs and of AWS's own speech that the tables do not give: `AmazonIdentityManagement` and the like,
/// without `Amazon` or `AWS`, in lower-case letters and digits. From the class names of the AWS SDK for Java 1.x.
const OLDER_NAMES: [(&str, &str); 26] = [
    ("certificatemanager", "acm"),
    ("cloudwatchevents", "events"),
    ("databasemigrationservice", "dms"),
    ("dynamodbv2", "dynamodb"),
    ("elasticcomputecloud", "ec2"),
    ("elasticcontainerregistry", "ecr"),
    ("elasticcontainerservice", "ecs"),
    ("elasticfilesystem", "elasticfilesystem"),
    ("elasticmapreduce", "elasticmapreduce"),
    ("elasticsearch", "es"),
    ("elb", "elasticloadbalancing"),
    ("elbv2", "elasticloadbalancing"),
    ("emr", "elasticmapreduce"),
    ("identitymanagement", "iam"),
    ("keymanagementservice", "kms"),
    ("monitoring", "cloudwatch"),
    ("msk", "kafka"),
    ("relationaldatabaseservice", "rds"),
    ("securitytokenservice", "sts"),
    ("simpleemailservice", "ses"),
    ("simplenotificationservice", "sns"),
    ("simplequeueservice", "sqs"),
    ("simplestorageservice", "s3"),
    ("simplesystemsmanagement", "ssm"),
    ("stepfunctions", "states"),
    ("tagging", "tag"),
];

/// A service of the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Service {
    row: usize,
}

/// The service with this prefix, in any case: `lambda`. `None` for a prefix that the reference does not hold.
pub fn service(prefix: &str) -> Option<Service> {
    PREFIXES.find(prefix, 0..count(FIRST_ACTIONS) - 1).map(|row| Service { row })
}

/// Every service, by prefix.
pub fn services() -> impl Iterator<Item = Service> {
    (0..count(FIRST_ACTIONS) - 1).map(|row| Service { row })
}

/// The service that a message, an SDK or CloudTrail calls `name`: an SDK's client (`s3control`), service id
/// (`Elastic Load Balancing v2`), signing name, the class name of an older SDK (`AmazonIdentityManagement`,
/// `AWSLambda`), an event source (`lambda.amazonaws.com`), a prefix, or the product's name.
///
/// Capitals, blanks, hyphens and a leading `AWS` or `Amazon` do not matter. `None` for a name of none of these kinds.
pub fn service_by_sdk_name(name: &str) -> Option<Service> {
    let name = name.strip_suffix(".cn").unwrap_or(name);
    let name = name.strip_suffix(".amazonaws.com").unwrap_or(name);
    if let Some(service) = service(name) {
        return Some(service);
    }
    let wanted = key(name);
    let short = ["amazon", "aws"].iter().find_map(|maker| wanted.strip_prefix(maker));
    let keys = || [Some(wanted.as_str()), short].into_iter().flatten().filter(|key| !key.is_empty());
    let is_wanted = |text: String| keys().any(|wanted| wanted == key(&text));
    let client = |column: Column| {
        let row = column.all().position(|text| is_wanted(text.to_string()))?;
        service(&CLIENT_PREFIXES.get(row).to_string())
    };
    let older = || keys().find_map(|key| OLDER_NAMES.iter().find(|(name, _)| *name == key));
    client(CLIENTS)
        .or_else(|| client(SERVICE_IDS))
        .or_else(|| client(SIGNING_NAMES))
        .or_else(|| older().and_then(|(_, prefix)| service(prefix)))
        .or_else(|| keys().find_map(|key| services().find(|service| self::key(&service.prefix()) == key)))
        .or_else(|| services().find(|service| is_wanted(without_maker(&service.name()).to_owned())))
}

/// A name's letters and digits in lower case.
fn key(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn without_maker(name: &str) -> &str {
    name.strip_prefix("Amazon ").or_else(|| name.strip_prefix("AWS ")).unwrap_or(name)
}

impl Service {
    pub(super) fn at(row: usize) -> Self {
        Service { row }
    }

    /// The prefix of its actions: `elasticloadbalancing`.
    pub fn prefix(self) -> String {
        PREFIXES.get(self.row).to_string()
    }

    /// The product's name: `AWS Lambda`.
    pub fn name(self) -> String {
        NAMES.get(self.row).to_string()
    }

    /// Its page in the service authorization reference, or the list of all pages where its own is not known.
    pub fn docs_url(self) -> String {
        const REFERENCE: &str = "https://docs.aws.amazon.com/service-authorization/latest/reference/";
        let page = PAGES.get(self.row);
        if page.is_empty() {
            format!("{REFERENCE}reference_policies_actions-resources-contextkeys.html")
        } else {
            format!("{REFERENCE}{page}")
        }
    }

    /// The service ids that AWS SDKs give to it: `Elastic Load Balancing`, `Elastic Load Balancing v2`.
    pub fn sdk_ids(self) -> Vec<String> {
        self.client_rows().map(|row| SERVICE_IDS.get(row).to_string()).collect()
    }

    /// The names of its clients in AWS SDKs and in the AWS CLI: `elb`, `elbv2`.
    pub(super) fn clients(self) -> impl Iterator<Item = String> {
        self.client_rows().map(|row| CLIENTS.get(row).to_string())
    }

    fn client_rows(self) -> impl Iterator<Item = usize> {
        let prefix = self.prefix();
        CLIENT_PREFIXES
            .all()
            .enumerate()
            .filter(move |(_, text)| text.order(&prefix).is_eq())
            .map(|(row, _)| row)
    }

    /// Its actions, by name.
    pub fn actions(self) -> impl Iterator<Item = Action> {
        self.action_rows().map(Action::at)
    }

    /// Its resource types, by name.
    pub fn resource_types(self) -> impl Iterator<Item = ResourceType> {
        self.type_rows().map(ResourceType::at)
    }

    pub(super) fn action_rows(self) -> Range<usize> {
        rows_of(FIRST_ACTIONS, self.row)
    }

    pub(super) fn type_rows(self) -> Range<usize> {
        rows_of(FIRST_TYPES, self.row)
    }

    /// The service that holds row `row` of the actions.
    pub(super) fn of_action_row(row: usize) -> Self {
        owner(FIRST_ACTIONS, row)
    }

    /// The service that holds row `row` of the resource types.
    pub(super) fn of_type_row(row: usize) -> Self {
        owner(FIRST_TYPES, row)
    }
}

fn rows_of(firsts: &[u8], row: usize) -> Range<usize> {
    number(firsts, row).unwrap_or(0)..number(firsts, row + 1).unwrap_or(0)
}

/// The last service whose rows begin at `row` or before.
fn owner(firsts: &[u8], row: usize) -> Service {
    let (mut low, mut high) = (0, count(firsts) - 1);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        let before = number(firsts, middle).is_some_and(|first| first <= row);
        *(if before { &mut low } else { &mut high }) = middle;
    }
    Service::at(low)
}
