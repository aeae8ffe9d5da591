//! The managed policies that AWS Backup's role needs, by the service that it backs up.

/// The managed policy, with its path, whose set holds an action of a service.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/security-iam-awsmanpol.html>. What does not stand here is
/// in the policy for all other services.
const BACKUP_POLICIES: [(&str, &str); 1] = [("s3", "AWSBackupServiceRolePolicyForS3Backup")];

/// The policy for all services but those above.
const FOR_THE_OTHERS: &str = "service-role/AWSBackupServiceRolePolicyForBackup";

/// The policy of a role that restores, for all services but Amazon S3, which has one of its own.
pub(crate) const RESTORE_POLICY: &str = "service-role/AWSBackupServiceRolePolicyForRestores";

/// The managed policy with which AWS Backup's role may perform `action`, with its path.
pub(crate) fn backup_policy(action: &str) -> &'static str {
    let prefix = action.split(':').next().unwrap_or_default();
    BACKUP_POLICIES.iter().find(|(of, _)| *of == prefix).map_or(FOR_THE_OTHERS, |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::{BACKUP_POLICIES, FOR_THE_OTHERS, RESTORE_POLICY};
    use crate::reference::{ManagedPolicy, managed_policy};

    #[test]
    fn policies_exist() {
        for name in BACKUP_POLICIES.map(|(_, name)| name).into_iter().chain([FOR_THE_OTHERS, RESTORE_POLICY])
        {
            let name = name.rsplit('/').next().unwrap();
            assert!(matches!(managed_policy(name), ManagedPolicy::Live { .. }), "{name}");
        }
    }
}
