//! What is dangerous about an action.

use crate::say::Code;

sentences! {
    /// The warning before an action is granted. What it lets one do stands at `{consequence}`.
    Risks {
        PrivilegeEscalation { action: Code, consequence: Consequence }
            "Risk (privilege escalation): {action} lets the holder {consequence}."
        DataExposure { action: Code, consequence: Consequence }
            "Risk (data exposure): {action} lets the holder {consequence}."
        Destructive { action: Code, consequence: Consequence }
            "Risk (destructive): {action} lets the holder {consequence}."
    }
}

sentences! {
    /// What an action lets one do, as an infinitive; each bears the name of its action.
    #[derive(Copy)]
    Consequence {
        CloseAccount
            "close the account"
        CreateStack
            "make any resource that the stack's role may make, where a role can be passed"
        DeleteTrail
            "end the record of who did what"
        StopLogging
            "stop the record of who did what"
        CreateProject
            "run code as any role that can be passed to CodeBuild"
        DeleteTable
            "delete a table with all its items"
        GetPasswordData
            "read the administrator password of Windows instances"
        ModifyInstanceAttribute
            "change the start-up script of an instance, and so run code with the instance's role"
        ModifySnapshotAttribute
            "share a snapshot with other accounts"
        RunInstances
            "run code with any instance profile whose role can be passed"
        TerminateInstances
            "end instances and lose what is only on them"
        CreateDevEndpoint
            "run code as any role that can be passed to Glue"
        AddUserToGroup
            "join any group, with all of its permissions"
        AttachGroupPolicy
            "give a group any permission, up to administrator"
        AttachRolePolicy
            "give a role any permission, up to administrator"
        AttachUserPolicy
            "give a user any permission, up to administrator"
        CreateAccessKey
            "make keys for other users and act as them"
        CreateLoginProfile
            "set a console password for other users and act as them"
        CreatePolicyVersion
            "rewrite a policy, and so the permissions of everybody who has it"
        CreateRole
            "make a role that others may assume, also from outside the account"
        DeleteRolePermissionsBoundary
            "take away the limit of a role"
        DeleteUserPermissionsBoundary
            "take away the limit of a user"
        PassRole
            "use the permissions of the role through a service"
        PutGroupPolicy
            "give a group any permission, up to administrator"
        PutRolePermissionsBoundary
            "change the limit of a role"
        PutRolePolicy
            "give a role any permission, up to administrator"
        PutUserPermissionsBoundary
            "change the limit of a user"
        PutUserPolicy
            "give a user any permission, up to administrator"
        SetDefaultPolicyVersion
            "bring back an older, possibly wider version of a policy"
        UpdateAssumeRolePolicy
            "let anybody assume the role, themselves included"
        UpdateLoginProfile
            "change the console password of other users and act as them"
        CreateGrant
            "lend the key to others"
        Decrypt
            "read everything that the key encrypts and they can reach"
        DisableKey
            "make everything the key encrypts unreadable until it is enabled again"
        PutKeyPolicy
            "decide who may use the key, and lock others out"
        ScheduleKeyDeletion
            "delete the key, and with it everything it encrypts"
        AddPermission
            "let other accounts or services invoke the function"
        CreateFunction
            "run code as any role that can be passed to Lambda"
        UpdateFunctionCode
            "run their own code with the function's role"
        UpdateFunctionConfiguration
            "change the function's role, layers and environment"
        LeaveOrganization
            "take the account out of the organization and its policies"
        DeleteDBCluster
            "delete a database cluster with its data"
        DeleteDBInstance
            "delete a database with its data"
        ModifyDBSnapshotAttribute
            "share a database snapshot with other accounts"
        DeleteBucket
            "delete the bucket"
        DeleteBucketPolicy
            "remove the bucket's policy, with every Deny in it"
        DeleteObject
            "delete objects, for good where the bucket keeps no versions"
        GetObject
            "read the data of these objects"
        PutBucketAcl
            "open the bucket to others"
        PutBucketPolicy
            "open the bucket to others, or to everybody"
        PutBucketPublicAccessBlock
            "switch off the protection against public access"
        PutObjectAcl
            "open objects to others"
        CreateNotebookInstance
            "run code as any role that can be passed to SageMaker"
        DeleteSecret
            "delete the secret"
        GetSecretValue
            "read the secret in clear"
        PutResourcePolicy
            "let others read the secret"
        GetParameter
            "read parameters, secure strings included"
        SendCommand
            "run commands on instances, with their roles"
        StartSession
            "open a shell on instances, with their roles"
        AssumeRole
            "act with all permissions of the role"
        Wildcard
            "do everything that the wildcard covers, today and in the future"
    }
}
