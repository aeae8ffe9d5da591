//! Which actions somebody is to get.

use super::fault::Fault;
use super::fields::{Field, Fields};
use super::place::given;
use crate::reference::{AccessLevel, Action, Fit, Service, action, nearest_action};
use crate::say::messages::GuideFaults;
use crate::say::{Code, Name};

/// The actions that are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// These.
    Chosen(Vec<Action>),
    /// All that lists and reads.
    Reading,
    /// All of the service.
    Everything,
}

impl Wanted {
    /// What the fields ask for; `None` where they ask for nothing.
    pub fn of(fields: &Fields, service: Service, faults: &mut Vec<Fault>) -> Option<Self> {
        let names: Vec<&str> = fields
            .actions
            .iter()
            .flat_map(|list| list.split([',', ' ']))
            .filter_map(|name| given(Some(name)))
            .collect();
        let several =
            usize::from(!names.is_empty()) + usize::from(fields.reading) + usize::from(fields.everything);
        if several > 1 {
            let field = if fields.everything { Field::Everything } else { Field::Reading };
            faults.push(Fault::of(field, GuideFaults::OneWish));
        }
        if fields.everything {
            return Some(Wanted::Everything);
        }
        if fields.reading {
            return Some(Wanted::Reading);
        }
        let mut chosen: Vec<Action> = Vec::new();
        for name in &names {
            match one(name, service) {
                Ok(action) if chosen.contains(&action) => (),
                Ok(action) => chosen.push(action),
                Err(what) => faults.push(Fault::of(Field::Actions, what)),
            }
        }
        (!names.is_empty()).then_some(Wanted::Chosen(chosen))
    }

    /// What people outside mostly need of the service's resources; reading, where that is not known.
    pub fn usual(service: Service) -> Self {
        let prefix = service.prefix();
        match USUAL.iter().find(|(known, _)| *known == prefix) {
            Some((_, names)) => {
                Wanted::Chosen(names.iter().filter_map(|name| service.action(name)).collect())
            }
            None => Wanted::Reading,
        }
    }

    /// What an AWS managed policy would have to fit.
    pub fn fit(&self) -> Fit {
        match self {
            Wanted::Everything => Fit::Everything,
            Wanted::Chosen(actions) if !actions.iter().copied().all(reads) => Fit::Everything,
            _ => Fit::Reading,
        }
    }
}

/// What is mostly shared of a service with people outside, as AWS's own examples have it: IAM prefix, actions.
///
/// Sources: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-walkthroughs-managing-access-example2.html>,
/// <https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html>,
/// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html>,
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html>,
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html>,
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html>,
/// <https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html>,
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html>
#[rustfmt::skip]
const USUAL: [(&str, &[&str]); 8] = [
    ("dynamodb", &["BatchGetItem", "DescribeTable", "GetItem", "Query", "Scan"]),
    ("ecr", &["BatchCheckLayerAvailability", "BatchGetImage", "GetDownloadUrlForLayer"]),
    ("kms", &["Decrypt", "DescribeKey", "Encrypt", "GenerateDataKey"]),
    ("lambda", &["InvokeFunction"]),
    ("s3", &["GetBucketLocation", "GetObject", "ListBucket"]),
    ("secretsmanager", &["DescribeSecret", "GetSecretValue"]),
    ("sns", &["Publish", "Subscribe"]),
    ("sqs", &["DeleteMessage", "GetQueueAttributes", "ReceiveMessage", "SendMessage"]),
];

/// What names of actions begin with that AWS counts as reading and that do more than that: they run a model, hand
/// something over, make a token, let logs be delivered.
const MORE_THAN_READING: [&str; 7] = ["Allow", "Create", "Invoke", "Pass", "Put", "Run", "Send"];

/// Whether an action only lists or reads.
pub(super) fn reads(action: Action) -> bool {
    let name = action.short_name();
    matches!(action.access_level(), AccessLevel::List | AccessLevel::Read)
        && !MORE_THAN_READING.iter().any(|verb| name.starts_with(verb))
}

/// One action by its name, with or without the service's prefix.
fn one(name: &str, of: Service) -> Result<Action, GuideFaults> {
    let given = Code::new(name);
    if name.contains(['*', '?']) {
        return Err(GuideFaults::WildcardAction { given });
    }
    let full = if name.contains(':') { name.to_owned() } else { format!("{}:{name}", of.prefix()) };
    match action(&full) {
        Some(found) if found.service() == of => Ok(found),
        Some(found) => Err(GuideFaults::OfAnotherService {
            given,
            theirs: Name::new(&found.service().name()),
            service: Name::new(&of.name()),
        }),
        None => Err(match nearest_action(&full) {
            Some(near) => GuideFaults::NoActionNear { given, near: Code::new(near) },
            None => GuideFaults::NoAction { given, service: Name::new(&of.name()) },
        }),
    }
}
