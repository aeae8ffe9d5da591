//! Actions that are dangerous to grant, and the line that a request for them carries.

/// Why an action is dangerous.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Danger {
    /// Whoever has it can give themselves more.
    PrivilegeEscalation,
    /// It shows data, secrets or credentials.
    DataExposure,
    /// It destroys what cannot easily be brought back.
    Destructive,
}

/// A dangerous action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Risk {
    /// The action: `iam:PassRole`.
    pub action: &'static str,
    /// Why it is dangerous.
    pub danger: Danger,
    /// What it lets one do, after "lets the holder".
    pub consequence: &'static str,
}

impl Risk {
    /// The line for a caution or a request.
    pub fn warning(&self) -> String {
        let Risk { action, danger, consequence } = self;
        let sort = match danger {
            Danger::PrivilegeEscalation => "privilege escalation",
            Danger::DataExposure => "data exposure",
            Danger::Destructive => "destructive",
        };
        format!("Risk ({sort}): `{action}` lets the holder {consequence}.")
    }
}

macro_rules! risks {
    ($($action:literal $danger:ident $consequence:literal)*) => {
        /// Sorted by action, without regard to case.
        const RISKS: &[Risk] = &[$(Risk { action: $action, danger: Danger::$danger, consequence: $consequence }),*];
    };
}

// Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html>, the actions of access
// level "Permissions management" in the service authorization reference, and each API's documentation of what it does.
risks! {
    "account:CloseAccount" Destructive "close the account"
    "cloudformation:CreateStack" PrivilegeEscalation "make any resource that the stack's role may make, where a role can be passed"
    "cloudtrail:DeleteTrail" Destructive "end the record of who did what"
    "cloudtrail:StopLogging" Destructive "stop the record of who did what"
    "codebuild:CreateProject" PrivilegeEscalation "run code as any role that can be passed to CodeBuild"
    "dynamodb:DeleteTable" Destructive "delete a table with all its items"
    "ec2:GetPasswordData" DataExposure "read the administrator password of Windows instances"
    "ec2:ModifyInstanceAttribute" PrivilegeEscalation "change the start-up script of an instance, and so run code with the instance's role"
    "ec2:ModifySnapshotAttribute" DataExposure "share a snapshot with other accounts"
    "ec2:RunInstances" PrivilegeEscalation "run code with any instance profile whose role can be passed"
    "ec2:TerminateInstances" Destructive "end instances and lose what is only on them"
    "glue:CreateDevEndpoint" PrivilegeEscalation "run code as any role that can be passed to Glue"
    "iam:AddUserToGroup" PrivilegeEscalation "join any group, with all of its permissions"
    "iam:AttachGroupPolicy" PrivilegeEscalation "give a group any permission, up to administrator"
    "iam:AttachRolePolicy" PrivilegeEscalation "give a role any permission, up to administrator"
    "iam:AttachUserPolicy" PrivilegeEscalation "give a user any permission, up to administrator"
    "iam:CreateAccessKey" PrivilegeEscalation "make keys for other users and act as them"
    "iam:CreateLoginProfile" PrivilegeEscalation "set a console password for other users and act as them"
    "iam:CreatePolicyVersion" PrivilegeEscalation "rewrite a policy, and so the permissions of everybody who has it"
    "iam:DeleteRolePermissionsBoundary" PrivilegeEscalation "take away the limit of a role"
    "iam:DeleteUserPermissionsBoundary" PrivilegeEscalation "take away the limit of a user"
    "iam:PassRole" PrivilegeEscalation "use the permissions of the role through a service"
    "iam:PutGroupPolicy" PrivilegeEscalation "give a group any permission, up to administrator"
    "iam:PutRolePermissionsBoundary" PrivilegeEscalation "change the limit of a role"
    "iam:PutRolePolicy" PrivilegeEscalation "give a role any permission, up to administrator"
    "iam:PutUserPermissionsBoundary" PrivilegeEscalation "change the limit of a user"
    "iam:PutUserPolicy" PrivilegeEscalation "give a user any permission, up to administrator"
    "iam:SetDefaultPolicyVersion" PrivilegeEscalation "bring back an older, possibly wider version of a policy"
    "iam:UpdateAssumeRolePolicy" PrivilegeEscalation "let anybody assume the role, themselves included"
    "iam:UpdateLoginProfile" PrivilegeEscalation "change the console password of other users and act as them"
    "kms:CreateGrant" PrivilegeEscalation "lend the key to others"
    "kms:Decrypt" DataExposure "read everything that the key encrypts and they can reach"
    "kms:DisableKey" Destructive "make everything the key encrypts unreadable until it is enabled again"
    "kms:PutKeyPolicy" PrivilegeEscalation "decide who may use the key, and lock others out"
    "kms:ScheduleKeyDeletion" Destructive "delete the key, and with it everything it encrypts"
    "lambda:AddPermission" DataExposure "let other accounts or services invoke the function"
    "lambda:CreateFunction" PrivilegeEscalation "run code as any role that can be passed to Lambda"
    "lambda:UpdateFunctionCode" PrivilegeEscalation "run their own code with the function's role"
    "lambda:UpdateFunctionConfiguration" PrivilegeEscalation "change the function's role, layers and environment"
    "organizations:LeaveOrganization" Destructive "take the account out of the organization and its policies"
    "rds:DeleteDBCluster" Destructive "delete a database cluster with its data"
    "rds:DeleteDBInstance" Destructive "delete a database with its data"
    "rds:ModifyDBSnapshotAttribute" DataExposure "share a database snapshot with other accounts"
    "s3:DeleteBucket" Destructive "delete the bucket"
    "s3:DeleteBucketPolicy" Destructive "remove the bucket's policy, with every Deny in it"
    "s3:DeleteObject" Destructive "delete objects, for good where the bucket keeps no versions"
    "s3:GetObject" DataExposure "read the data of these objects"
    "s3:PutBucketAcl" DataExposure "open the bucket to others"
    "s3:PutBucketPolicy" DataExposure "open the bucket to others, or to everybody"
    "s3:PutBucketPublicAccessBlock" DataExposure "switch off the protection against public access"
    "s3:PutObjectAcl" DataExposure "open objects to others"
    "sagemaker:CreateNotebookInstance" PrivilegeEscalation "run code as any role that can be passed to SageMaker"
    "secretsmanager:DeleteSecret" Destructive "delete the secret"
    "secretsmanager:GetSecretValue" DataExposure "read the secret in clear"
    "secretsmanager:PutResourcePolicy" DataExposure "let others read the secret"
    "ssm:GetParameter" DataExposure "read parameters, secure strings included"
    "ssm:SendCommand" PrivilegeEscalation "run commands on instances, with their roles"
    "ssm:StartSession" PrivilegeEscalation "open a shell on instances, with their roles"
    "sts:AssumeRole" PrivilegeEscalation "act with all permissions of the role"
}

/// The risk of granting `action`, or `None` where it is not known to be dangerous.
///
/// A wildcard is dangerous by itself.
pub fn of(action: &str) -> Option<Risk> {
    if action.contains('*') {
        return Some(Risk {
            action: "*",
            danger: Danger::PrivilegeEscalation,
            consequence: "do everything that the wildcard covers, today and in the future",
        });
    }
    RISKS.iter().find(|risk| risk.action.eq_ignore_ascii_case(action)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_action_stands_once_and_in_order() {
        let actions: Vec<String> = RISKS.iter().map(|risk| risk.action.to_ascii_lowercase()).collect();
        let mut sorted = actions.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(actions, sorted);
    }

    #[test]
    fn each_action_exists() {
        for Risk { action, .. } in RISKS {
            assert_eq!(crate::reference::action(action).map(|known| known.name()).as_deref(), Some(*action));
        }
    }

    #[test]
    fn dangerous_actions_say_why() {
        for (action, danger) in [
            ("iam:passrole", Some(Danger::PrivilegeEscalation)),
            ("kms:ScheduleKeyDeletion", Some(Danger::Destructive)),
            ("secretsmanager:GetSecretValue", Some(Danger::DataExposure)),
            ("s3:*", Some(Danger::PrivilegeEscalation)),
            ("lambda:GetFunction", None),
        ] {
            assert_eq!(of(action).map(|risk| risk.danger), danger, "{action}");
        }
    }
}
