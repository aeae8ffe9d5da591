//! The whole job that a denied action belongs to, as a choice: what is known to be refused next.

use crate::advise::complete::known_action;
use crate::advise::complete::resource::Known;
use crate::advise::grant::{Grant, add as add_statement, choice};
use crate::advise::known::next_needs::{Job, NEEDS, Need, On, Part, Sign};
use crate::diagnosis::{Denial, Scope};
use crate::iam::{OneOrMany, Statement, pattern};

/// Adds the choice of the first job that fits, and what to know about it.
pub(crate) fn add(grant: &mut Grant, denial: &Denial, known: &Known) {
    let Some(action) = known_action(denial) else { return };
    let name = action.name();
    let Some(need) = NEEDS.iter().find(|need| need.has(&name) && shows(need.sign, denial)) else { return };
    let beside = denial.resource.as_ref().and_then(|of| of.arn.as_deref()).map(|arn| known.beside(arn));
    let known = &beside.unwrap_or_else(|| known.clone());
    let denied = grant.resources_for(action);
    let mut statements: Vec<Statement> = Vec::new();
    for part in need.parts {
        add_statement(&mut statements, statement(part, &denied, known));
    }
    grant.managed = need.managed;
    let covers = statements == grant.statements;
    if need.job == Job::ClusterAutoscaler {
        // Its own policy is narrowed by the groups' tag.
        grant.choices.retain(|choice| choice.scope != Scope::SameType);
    }
    if !statements.is_empty() && !covers {
        grant.job.clone_from(&statements);
        grant.choices.push(choice(Scope::Dependent, title(need.job).to_owned(), statements));
    }
    grant.cautions.extend(caution(need));
}

/// Whether the message shows that the action is for this job.
fn shows(sign: Sign, denial: &Denial) -> bool {
    let principal = denial.principal.as_ref();
    let small = |text: Option<&str>| text.unwrap_or_default().to_ascii_lowercase();
    let holds = |text: String, words: &[&str]| words.iter().any(|word| text.contains(word));
    match sign {
        Sign::Action => true,
        Sign::Caller(words) => holds(small(principal.and_then(|of| of.name.as_deref())), words),
        Sign::Session(name) => principal.and_then(|of| of.session.as_deref()) == Some(name),
        Sign::Operation(names) => denial.operation.as_deref().is_some_and(|of| names.contains(&of)),
        Sign::Service(names) => names.contains(&small(denial.service.as_deref()).as_str()),
        Sign::Resource(words) => {
            let arn = denial.resource.as_ref().map(|of| of.arn.as_deref().unwrap_or(&of.raw));
            holds(small(arn.and_then(|arn| arn.rsplit([':', '/']).next())), words)
        }
    }
}

fn statement((on, actions, condition): &Part, denied: &[String], known: &Known) -> Statement {
    let resources = match on {
        On::Denied => denied.to_vec(),
        On::All => vec!["*".to_owned()],
        On::Formats(formats) => formats.iter().map(|format| placed(format, known)).collect(),
    };
    let actions = actions.iter().map(|action| (*action).to_owned()).collect();
    let mut statement = Statement::allow(OneOrMany(actions), OneOrMany(resources));
    if let Some((operator, key, value)) = condition {
        super::condition::require(&mut statement, operator, key, value);
    }
    statement
}

/// `format` with its place filled in as far as it is known.
fn placed(format: &str, known: &Known) -> String {
    let parts = pattern::parts(format).into_iter().map(|part| {
        use pattern::Part::{Literal, Placeholder, Text, Variable, Wildcard};
        let value = |known: &Option<(String, _)>, name: &str| {
            known.as_ref().map_or_else(|| format!("${{{name}}}"), |(value, _)| value.clone())
        };
        match part {
            Placeholder("Partition") => value(&known.partition, "Partition"),
            Placeholder("Region") => value(&known.region, "Region"),
            Placeholder("Account") => value(&known.account, "Account"),
            Placeholder(name) | Variable(name) => format!("${{{name}}}"),
            Literal(letter) => format!("${{{letter}}}"),
            Wildcard(letter) => letter.to_string(),
            Text(text) => text.to_owned(),
        }
    });
    parts.collect()
}

fn title(job: Job) -> &'static str {
    match job {
        Job::PushImage => "Everything that pushing an image needs",
        Job::PushPublicImage => "Everything that pushing a public image needs",
        Job::StartEcsTask => "Everything that Amazon ECS needs to pull the image",
        Job::PullImage => "Everything that pulling an image needs",
        Job::TerraformBackend => {
            "If the table holds the lock of a Terraform state: everything that the backend needs"
        }
        Job::SendToEncryptedQueue => "Everything that sending to an encrypted queue needs",
        Job::PublishToEncryptedTopic => "Everything that publishing to an encrypted topic needs",
        Job::UploadInParts => "Everything that an upload in parts needs of the key",
        Job::SystemsManagerAgent => {
            "Everything that the agent of AWS Systems Manager needs for sessions and commands"
        }
        Job::SessionManager => "Everything that a session in Session Manager needs",
        Job::ClusterAutoscaler => "Everything that the Cluster Autoscaler needs, for groups with its tag",
        Job::LoadBalancerController => "Everything that the AWS Load Balancer Controller needs",
        Job::ExternalDns => "Everything that ExternalDNS needs",
        Job::CertManager => "Everything that proving a domain by DNS needs",
        Job::GlueCrawler => "Everything that AWS Glue needs",
        Job::BatchService => "Everything that AWS Batch needs",
        Job::EcsInstance => "Everything that an instance of Amazon ECS needs",
    }
}

fn caution(need: &Need) -> Option<String> {
    let text = match need.job {
        Job::ClusterAutoscaler => {
            "The Cluster Autoscaler asks for more than this action. If its role has a policy already, look at its condition on tags: \
             a group without the tag is refused so too. The descriptions allow only `*`."
        }
        Job::LoadBalancerController => {
            "The AWS Load Balancer Controller publishes its policy, `docs/install/iam_policy.json`, with each release. Attach that \
             of the very version that runs: an older one lacks actions that a newer controller asks for."
        }
        Job::SystemsManagerAgent => {
            "The agent asks for these on `*`. It needs them all, and in a subnet without a way out also the VPC endpoints `ssm`, \
             `ssmmessages` and, for older agents, `ec2messages`."
        }
        Job::BatchService => {
            "The session `aws-batch` is AWS Batch itself. Where this comes while a compute environment is deleted, the policy was \
             detached before it: delete the environment first."
        }
        Job::StartEcsTask => {
            "Amazon ECS uses this role to start the task: pulling the image and writing logs are asked for next."
        }
        Job::PushImage | Job::PullImage => {
            "docker asks for several actions, of which the message names the first that failed. `ecr:GetAuthorizationToken` takes \
             only `*`."
        }
        Job::PushPublicImage => {
            "docker asks for several actions, of which the message names the first that failed. The actions for the token take \
             only `*`."
        }
        Job::SendToEncryptedQueue | Job::PublishToEncryptedTopic => {
            "Whoever sends to an encrypted queue or topic needs `kms:GenerateDataKey` and `kms:Decrypt`: the second is refused next."
        }
        Job::UploadInParts => {
            "An upload in parts under a KMS key needs `kms:Decrypt` as well: Amazon S3 reads the parts to put them together."
        }
        Job::TerraformBackend => {
            "If Terraform locks its state with this table, it needs `dynamodb:GetItem`, `dynamodb:PutItem` and \
             `dynamodb:DeleteItem` here, and the state's object in Amazon S3."
        }
        Job::SessionManager => {
            "A session also needs its document, and the one who starts it has to be able to end it. `*` in the ARNs of sessions \
             stands for the ids of this user's own."
        }
        Job::ExternalDns => {
            "ExternalDNS lists zones and records before it changes any. `route53:ListHostedZones` takes only `*`."
        }
        Job::CertManager => {
            "Proving a domain by DNS changes a record, waits for the change (whose id is new each time, so that `*` stands for \
             it), and looks zones up by name."
        }
        Job::GlueCrawler | Job::EcsInstance => return None,
    };
    Some(text.to_owned())
}
