//! What single services add to an ordinary refusal.

use crate::say::Command;

sentences! {
    /// What single services add to an ordinary refusal.
    Services {
        FunctionPolicy
            "Whoever may invoke a Lambda function stands in the function's own policy, statement by statement."
        ReadFunctionPolicy { get: Command }
            "Read the function's policy: {get}. With a qualifier (version or alias) it is another policy."
        OrganizationsAnswers
            "Most of AWS Organizations answers only in the management account or in a delegated administrator's. Check which account you are in."
        RegisterDelegated
            "If the caller works in a member account, register it as delegated administrator for the service instead of granting more."
        IdentityCenterIsManaged
            "IAM Identity Center is managed in the management account, or in the account that is its delegated administrator."
        PreferDelegated
            "Prefer the delegated administrator account: it cannot change permission sets that reach the management account."
        CloudFormationActed
            "CloudFormation acted here. It uses the stack's service role, if it has one; else the permissions of whoever started the operation."
        AttachToNamed
            "Attach the policy to the identity that the message names: with a service role that is the role, not the person."
        LakeFormationToo
            "Where AWS Lake Formation governs the table, an IAM Allow is not enough: its own permissions have to allow it too."
        LakeFormationPermissions { list: Command }
            "See its permissions: {list}."
        InsideTheCluster
            "IAM lets you call Amazon EKS itself. What you may do inside the cluster is a matter of its access entries."
        AccessEntries { list: Command }
            "Check the cluster's access entries as well: {list}."
        TwoTaskRoles
            "Amazon ECS uses two roles: the task execution role starts the task (images, logs, secrets), the task role is what your code uses."
        WhichTaskRole { describe: Command }
            "Look which of the two the message names, and attach the policy to that one: {describe}."
        FunctionInVpc
            "A Lambda function in a VPC makes network interfaces with its execution role."
        VpcManagedPolicy
            "Attach the AWS managed policy `service-role/AWSLambdaVPCAccessExecutionRole` to the function's execution role."
        CloudShell
            "AWS CloudShell needs several actions to open: `cloudshell:CreateEnvironment` and `cloudshell:CreateSession` at least."
        CloudShellManagedPolicy
            "The AWS managed policy `AWSCloudShellFullAccess` holds all of them; leave out file upload and download if they are not wanted."
        BillingIsClosed
            "Billing pages are closed to IAM users and roles until the account's root user opens them."
        OpenBilling
            "See that IAM access to billing is on: Account, IAM user and role access to Billing information."
    }
}
