//! Actions that are dangerous to grant, and the line that a request for them carries.

use crate::say::messages::{Consequence, Risks};
use crate::say::{Code, Message};

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
    /// What it lets one do.
    pub consequence: Consequence,
}

impl Risk {
    /// The line for a caution or a request.
    pub fn warning(&self) -> Message {
        let action = Code::new(self.action);
        let consequence = self.consequence;
        match self.danger {
            Danger::PrivilegeEscalation => Risks::PrivilegeEscalation { action, consequence },
            Danger::DataExposure => Risks::DataExposure { action, consequence },
            Danger::Destructive => Risks::Destructive { action, consequence },
        }
        .into()
    }
}

macro_rules! risks {
    ($($action:literal $danger:ident $consequence:ident)*) => {
        /// Sorted by action, without regard to case.
        const RISKS: &[Risk] = &[$(Risk {
            action: $action,
            danger: Danger::$danger,
            consequence: Consequence::$consequence,
        }),*];
    };
}

// Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html>, the actions of access
// level "Permissions management" in the service authorization reference, and each API's documentation of what it does.
risks! {
    "account:CloseAccount" Destructive CloseAccount
    "cloudformation:CreateStack" PrivilegeEscalation CreateStack
    "cloudtrail:DeleteTrail" Destructive DeleteTrail
    "cloudtrail:StopLogging" Destructive StopLogging
    "codebuild:CreateProject" PrivilegeEscalation CreateProject
    "dynamodb:DeleteTable" Destructive DeleteTable
    "ec2:GetPasswordData" DataExposure GetPasswordData
    "ec2:ModifyInstanceAttribute" PrivilegeEscalation ModifyInstanceAttribute
    "ec2:ModifySnapshotAttribute" DataExposure ModifySnapshotAttribute
    "ec2:RunInstances" PrivilegeEscalation RunInstances
    "ec2:TerminateInstances" Destructive TerminateInstances
    "glue:CreateDevEndpoint" PrivilegeEscalation CreateDevEndpoint
    "iam:AddUserToGroup" PrivilegeEscalation AddUserToGroup
    "iam:AttachGroupPolicy" PrivilegeEscalation AttachGroupPolicy
    "iam:AttachRolePolicy" PrivilegeEscalation AttachRolePolicy
    "iam:AttachUserPolicy" PrivilegeEscalation AttachUserPolicy
    "iam:CreateAccessKey" PrivilegeEscalation CreateAccessKey
    "iam:CreateLoginProfile" PrivilegeEscalation CreateLoginProfile
    "iam:CreatePolicyVersion" PrivilegeEscalation CreatePolicyVersion
    "iam:CreateRole" PrivilegeEscalation CreateRole
    "iam:DeleteRolePermissionsBoundary" PrivilegeEscalation DeleteRolePermissionsBoundary
    "iam:DeleteUserPermissionsBoundary" PrivilegeEscalation DeleteUserPermissionsBoundary
    "iam:PassRole" PrivilegeEscalation PassRole
    "iam:PutGroupPolicy" PrivilegeEscalation PutGroupPolicy
    "iam:PutRolePermissionsBoundary" PrivilegeEscalation PutRolePermissionsBoundary
    "iam:PutRolePolicy" PrivilegeEscalation PutRolePolicy
    "iam:PutUserPermissionsBoundary" PrivilegeEscalation PutUserPermissionsBoundary
    "iam:PutUserPolicy" PrivilegeEscalation PutUserPolicy
    "iam:SetDefaultPolicyVersion" PrivilegeEscalation SetDefaultPolicyVersion
    "iam:UpdateAssumeRolePolicy" PrivilegeEscalation UpdateAssumeRolePolicy
    "iam:UpdateLoginProfile" PrivilegeEscalation UpdateLoginProfile
    "kms:CreateGrant" PrivilegeEscalation CreateGrant
    "kms:Decrypt" DataExposure Decrypt
    "kms:DisableKey" Destructive DisableKey
    "kms:PutKeyPolicy" PrivilegeEscalation PutKeyPolicy
    "kms:ScheduleKeyDeletion" Destructive ScheduleKeyDeletion
    "lambda:AddPermission" DataExposure AddPermission
    "lambda:CreateFunction" PrivilegeEscalation CreateFunction
    "lambda:UpdateFunctionCode" PrivilegeEscalation UpdateFunctionCode
    "lambda:UpdateFunctionConfiguration" PrivilegeEscalation UpdateFunctionConfiguration
    "organizations:LeaveOrganization" Destructive LeaveOrganization
    "rds:DeleteDBCluster" Destructive DeleteDBCluster
    "rds:DeleteDBInstance" Destructive DeleteDBInstance
    "rds:ModifyDBSnapshotAttribute" DataExposure ModifyDBSnapshotAttribute
    "s3:DeleteBucket" Destructive DeleteBucket
    "s3:DeleteBucketPolicy" Destructive DeleteBucketPolicy
    "s3:DeleteObject" Destructive DeleteObject
    "s3:GetObject" DataExposure GetObject
    "s3:PutBucketAcl" DataExposure PutBucketAcl
    "s3:PutBucketPolicy" DataExposure PutBucketPolicy
    "s3:PutBucketPublicAccessBlock" DataExposure PutBucketPublicAccessBlock
    "s3:PutObjectAcl" DataExposure PutObjectAcl
    "sagemaker:CreateNotebookInstance" PrivilegeEscalation CreateNotebookInstance
    "secretsmanager:DeleteSecret" Destructive DeleteSecret
    "secretsmanager:GetSecretValue" DataExposure GetSecretValue
    "secretsmanager:PutResourcePolicy" DataExposure PutResourcePolicy
    "ssm:GetParameter" DataExposure GetParameter
    "ssm:SendCommand" PrivilegeEscalation SendCommand
    "ssm:StartSession" PrivilegeEscalation StartSession
    "sts:AssumeRole" PrivilegeEscalation AssumeRole
}

/// The risk of granting `action`, or `None` where it is not known to be dangerous.
///
/// A wildcard is dangerous by itself.
pub fn of(action: &str) -> Option<Risk> {
    if action.contains('*') {
        return Some(Risk {
            action: "*",
            danger: Danger::PrivilegeEscalation,
            consequence: Consequence::Wildcard,
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
