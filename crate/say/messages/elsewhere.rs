//! Systems beside IAM that let it decide a part, or nothing.

use crate::say::{AccountId, Actions, Code, Command, Name};

sentences! {
    /// Systems beside IAM: a cluster's own access, the policies of AWS IoT Core, a database, the AWS CDK.
    Elsewhere {
        ClusterForbids { principal: Name }
            "IAM let {principal} in, and the Kubernetes cluster refused this: its own access entries and RBAC decide, not IAM."
        ClusterForbidsYou
            "IAM let you in, and the Kubernetes cluster refused this: its own access entries and RBAC decide, not IAM."
        AskClusterAdministrator
            "Ask whoever manages the cluster, and send the line along: it names what was asked, and in which namespace."
        SeeEntry { list: Command }
            "See whether there is an access entry, and what it may: {list}."
        AssociatePolicy { create: Command, associate: Command }
            "Associate an access policy with it, here one to read: {associate}. Where there is no entry yet, make it first: {create}."
        OrRoleBinding
            "Or bind a Kubernetes role, in its namespace: a `RoleBinding` to the entry's user name or to one of its groups."
        OldConfigMap
            "A cluster that uses the `aws-auth` config map has the user's name and groups there."

        NotLoggedIn
            "Docker is not logged in to this registry of Amazon ECR, its login is over, or the repository does not let the caller in. A repository that is not there is refused with the same words."
        LogInTo { host: Name, region: Name }
            "Log in with the credentials that should pull or push: `aws ecr get-login-password --region {region}`, its output piped into `docker login --username AWS --password-stdin {host}`. A login lasts 12 hours."
        LogIn
            "Log in with the credentials that should pull or push: `aws ecr get-login-password --region REGION`, its output piped into `docker login --username AWS --password-stdin ACCOUNT_ID.dkr.ecr.REGION.amazonaws.com`. A login lasts 12 hours."
        LogOutOfPublic
            "Public images need no login, and one that is over refuses them: `docker logout public.ecr.aws`."
        CheckImageAddress
            "Check the account, the Region and the repository's name in the image's address, letter by letter."
        PullActions
            "The caller needs `ecr:GetAuthorizationToken` on `*`, and on the repository `ecr:BatchGetImage`, `ecr:GetDownloadUrlForLayer` and `ecr:BatchCheckLayerAvailability` to pull. For a repository of another account its own policy has to allow them too."

        DeviceRefused
            "AWS IoT Core refused the device: the AWS IoT policy that is attached to its certificate, or to its Cognito identity, does not allow this. It is no IAM policy."
        DeviceRefusedThis { what: Actions, resource: Code }
            "AWS IoT Core refused the device: the AWS IoT policy that is attached to its certificate, or to its Cognito identity, does not allow {what} on {resource}. It is no IAM policy."
        CompareTopic
            "Compare the topic and the client id of the log line with what the device should use."
        AskFleet
            "If they are right, ask whoever keeps the devices' policies."
        SeePolicies { list: Command }
            "See which policies the certificate has: {list}."
        AddToIotPolicy { get: Command, create: Command }
            "Add the statement to one of them: read it with {get}, save a new version with {create}."
        IotStatement { statement: Code }
            "The statement is {statement}."
        IotNames
            "In it, publishing and receiving take `topic/…`, subscribing takes `topicfilter/…`, connecting takes `client/…`, and each needs its own action. `${{iot:Connection.Thing.ThingName}}` stands for the device's own name."
        IamToo
            "A device that signs in with Amazon Cognito needs both: the AWS IoT policy of its identity and the IAM policy of its role."

        DatabaseRefused { user: Name }
            "The database refused to sign in {user} with a token of IAM: the caller may not connect as this user, or the token or the connection is not as it has to be."
        DatabaseRefusedUser
            "The database refused to sign in its user with a token of IAM: the caller may not connect as this user, or the token or the connection is not as it has to be."
        FreshToken { generate: Command }
            "Make a fresh token, which lasts 15 minutes, for the very host, port, Region and user that you connect with: {generate}. Connect by TLS, and not by an alias of the host."
        CheckCaller { whoami: Command }
            "Check who signs the token: {whoami}. A session that has ended makes tokens that are refused."
        FindResourceId { instances: Command, clusters: Command }
            "Find the id that the policy wants: {instances}, for Aurora {clusters}. It is not the database's name."
        GrantInDatabase
            "In the database the user has to be made for it: PostgreSQL `GRANT rds_iam TO USER_NAME`, MySQL and MariaDB `IDENTIFIED WITH AWSAuthenticationPlugin AS 'RDS'`. IAM authentication has to be on for the instance."
        ToConnect
            "To connect as this database user"

        BootstrapByAdministrator
            "This belongs to what `cdk bootstrap` makes, once for each account and Region. Let an administrator run it; afterwards a deployment needs no more than to assume its roles."
        BootstrapNeedsMore
            "`cdk bootstrap` makes roles, one of them with the permissions of all deployments, a bucket, a repository and a parameter: who may run it can give away every permission, so don't grant it piece by piece."
        BootstrapTrust { account: AccountId }
            "The role is one that `cdk bootstrap` made in account {account}. It trusts only the accounts that it was bootstrapped with."
        AskToBootstrap { account: AccountId }
            "Ask the administrator of account {account} to bootstrap it again with your account as trusted."
        BootstrapAgain { account: AccountId, region: Name, trusted: AccountId }
            "There: `cdk bootstrap aws://{account}/{region} --trust {trusted} --cloudformation-execution-policies POLICY_ARN`."
        NameTheOthers
            "`--trust` replaces the list of trusted accounts: name those again that are trusted already (`cdk bootstrap --show-template` and the stack `CDKToolkit` show them). A trust policy that is edited by hand is overwritten by the next bootstrap."
        CallerToo
            "The caller needs the Allow as well, as in the policy shown here."
        BootstrapSameAccount
            "The role is one that `cdk bootstrap` made in your own account, and it trusts the account. The caller lacks the Allow to assume it."
        AllBootstrapRoles
            "A deployment assumes several of these roles (deploy, file and image publishing, lookup): the policy names them, and no other role."
        ToDeploy
            "To deploy with the AWS CDK: the roles of its bootstrap"
    }
}
