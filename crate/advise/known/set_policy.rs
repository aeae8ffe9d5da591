//! How services set a resource's policy where that takes more than the reference's list of members says.
//!
//! Source: the commands' pages in <https://docs.aws.amazon.com/cli/latest/reference/>.

use crate::say::Call;

/// What stands for an option's value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    /// The policy's document.
    Policy,
    /// A part to fill in, or a value of our own.
    Fixed(&'static str),
    /// The resource's ARN, its last part, what follows its type.
    Arn,
    Last,
    Name,
    /// No value at all.
    Flag,
}

/// A service's command, for resources whose ARN's last field begins with `begins`.
pub(crate) struct Template {
    pub prefix: &'static str,
    pub begins: &'static str,
    pub call: Call,
    pub options: &'static [(&'static str, Part)],
}

const fn row(
    prefix: &'static str,
    begins: &'static str,
    call: Call,
    options: &'static [(&'static str, Part)],
) -> Template {
    Template { prefix, begins, call, options }
}

use Part::{Arn, Fixed, Flag, Last, Name, Policy};

/// The narrower row of a service stands before the wider one.
#[rustfmt::skip]
pub(crate) const TEMPLATES: [Template; 12] = [
    row("backup", "backup-vault", Call::PutBackupVaultAccessPolicy, &[("backup-vault-name", Last), ("policy", Policy)]),
    row("backup", "", Call::PutBackupVaultAccessPolicy, &[("backup-vault-name", Fixed("BACKUP_VAULT_NAME")), ("policy", Policy)]),
    row("codeartifact", "repository", Call::PutRepositoryPermissionsPolicy, &[("domain", Fixed("DOMAIN")), ("repository", Last), ("policy-document", Policy)]),
    row("ecr", "repository", Call::SetRepositoryPolicy, &[("repository-name", Name), ("policy-text", Policy)]),
    row("es", "", Call::UpdateDomainConfig, &[("domain-name", Fixed("DOMAIN_NAME")), ("access-policies", Policy)]),
    row("events", "event-bus", Call::PutEventBusPermission, &[("event-bus-name", Last), ("policy", Policy)]),
    row("execute-api", "", Call::UpdateRestApi, &[("rest-api-id", Fixed("REST_API_ID")), ("patch-operations", Fixed("op=replace,path=/policy,value=POLICY_AS_ONE_STRING"))]),
    row("logs", "destination", Call::PutDestinationPolicy, &[("destination-name", Last), ("access-policy", Policy)]),
    row("logs", "", Call::PutLogsResourcePolicy, &[("policy-name", Fixed("POLICY_NAME")), ("policy-document", Policy)]),
    row("s3tables", "bucket", Call::PutTablePolicy, &[("table-bucket-arn", Fixed("TABLE_BUCKET_ARN")), ("namespace", Fixed("NAMESPACE")), ("name", Fixed("TABLE_NAME")), ("resource-policy", Policy)]),
    row("secretsmanager", "secret", Call::PutSecretPolicy, &[("secret-id", Arn), ("resource-policy", Policy), ("block-public-policy", Flag)]),
    row("vpc-lattice-svcs", "", Call::PutAuthPolicy, &[("resource-identifier", Fixed("SERVICE_OR_NETWORK_ID")), ("policy", Policy)]),
];
