//! Refused by a limit on what an identity may do: a permissions boundary, a session policy, a VPC endpoint's policy, a resource
//! control policy.

use crate::say::nouns::Who;
use crate::say::{AccountId, Actions, Code, Command, Name};

sentences! {
    /// A permissions boundary.
    Boundary {
        Denies { who: Who, what: Actions }
            "The permissions boundary of {who} denies {what}. No Allow overrides that: either the request brings what the Deny asks for, or the Deny has to change."
        DoesNotAllow { who: Who, what: Actions }
            "The permissions boundary of {who} does not allow {what}. The boundary needs the Allow, and so does an identity-based policy: only what both allow is allowed."
        AskByName
            "Ask for the boundary by name. It is often kept by a security team, apart from the other policies."
        FindOf { find: Command }
            "Find the boundary: {find}."
        FindOfPermissionSet { name: Name }
            "Find the boundary in IAM Identity Center: Permission sets, {name}, Permissions boundary."
        FindInConsole { who: Who }
            "Find the boundary of {who} in the IAM console, under Permissions boundary."
        WantsABoundary
            "The boundary may allow this only for what carries a boundary itself (`iam:PermissionsBoundary`): look for such a statement in it first, and name the required one in the request, `--permissions-boundary BOUNDARY_ARN` (in the AWS CDK `permissionsBoundary`, in Terraform `permissions_boundary`)."
        KeepTheBoundaryOn
            "Without the condition on `iam:PermissionsBoundary` whoever is under this boundary could make somebody who is not, and so leave it."
        OfBootstrap
            "The role is one that `cdk bootstrap` made, and the boundary was put on it then (`--custom-permissions-boundary`): widen that policy, or bootstrap again with another."
        AddVersion { create: Command }
            "Add the first policy's statement to the boundary as a new version: {create}. Keep the statements that stand there."
        CheckIdentity
            "Check that an identity-based policy allows it too; if none does, attach the second policy."
        ServesMany
            "One boundary often serves many users and roles. The change raises the limit of all of them."
        Title
            "To add to the permissions boundary"
    }
}

sentences! {
    /// A session policy.
    Session {
        Denies { what: Actions }
            "The policy that was passed when this session was made denies {what}. The session has to be made again without that Deny."
        DoesNotAllow { what: Actions }
            "The policy that was passed when this session was made does not allow {what}. The session has to be made again with a wider one."
        MakeANewOne
            "Then make a new session: a session that exists cannot be widened."
        AddToWhatIsPassed { assume: Command }
            "Add the first policy's statement to what is passed: `--policy file://session.json` of {assume}, or a managed policy in `--policy-arns`."
        NarrowIt
            "The session policy limits this one session: narrow its Deny or leave it out when the session is made. No exception by the caller's ARN is needed there."
        CheckBehind
            "Check that the role or user behind the session allows it too: a session gets only what both allow."
        OfService { service: Name, what: Actions }
            "{service} makes this session itself and limits it to what the step needs that it runs; {what} is not part of that. Nobody can pass it a wider policy."
        MadeByService { service: Name }
            "Look at what the step is set up to do: the sort of action, its account and Region, its artifacts, its role. What it does beyond that, {service} does not let it do."
        SetItUpDifferently { service: Name }
            "Set the step up for what it should do, or give the action a role of its own that may: the role's policies count there, and not what {service} passes along."
        PerhapsOfAws { role: Name, account: AccountId }
            "If account {account} is none of yours, the role {role} is one of AWS's own, in a session that a managed service made for itself: nobody here can change either. Look whether the job did what it should, since such a line may be about the service's own housekeeping; else check the job's settings, and ask AWS Support with the request id."
        ByNameOfAws { role: Name, what: Actions }
            "The policy that was passed when this session was made does not allow {what}. By its name, the role {role} is one that an AWS service has for itself: then nobody here can change the role or the session."
        /// <https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam.html>
        PerhapsOfService { role: Name, what: Actions }
            "The policy that was passed when this session was made does not allow {what}. By its name, the role {role} is a build's, pipeline's or deployment's: then the service that runs the step made the session, and nobody can pass it a wider policy."
        LookAtTheStep
            "If a stage of AWS CodePipeline or a step of another service runs this, look at what it is set up to do: the sort of action, its bucket and artifacts, its account and Region, its role. What goes beyond that, the service does not let it do."
        SetStepUp
            "Set the step up for what it should do, or give its action a role of its own that may: the role's policies count there, and not what the service passes along."
        OwnCodeInstead
            "Only where your own code or workflow makes the session: widen the `Policy` or `PolicyArns` that it passes to `AssumeRole` (Terraform's `assume_role` block, GitHub's `inline-session-policy` and `managed-session-policies`), and make a new session."
        MadeByFederationToken { name: Name }
            "The session {name} was made with `GetFederationToken`: look at the `Policy` and `PolicyArns` of that call."
        MadeByIdentityCenter
            "The session came through IAM Identity Center, which passes no session policy of its own: look for a second step, such as a tool that assumes a role with `--policy`."
        MadeByAssumeRole
            "Look where the session is made, at the `Policy` and `PolicyArns` of `AssumeRole`, `AssumeRoleWithSAML` or `AssumeRoleWithWebIdentity`: in code, in a profile, in Terraform's `assume_role` block, or in a CI step (GitHub's `inline-session-policy` and `managed-session-policies`)."
        Title
            "To add to the session policy"
        TitleAlso
            "Also needed: the same Allow in the session policy"
        TitleIfOwn
            "To add to the session policy, only where your own code passes it"
    }
}

sentences! {
    /// The policy of a VPC endpoint.
    Endpoint {
        Denies { what: Actions }
            "The request went through a VPC endpoint whose policy denies {what}. The endpoint's policy has to change."
        DoesNotAllow { what: Actions }
            "The request went through a VPC endpoint whose policy does not allow {what}. The endpoint's policy has to change."
        Confirm { service: Code }
            "To confirm: the same request from outside the VPC (AWS CloudShell, for one) does not go through the endpoint {service}."
        Find { describe: Command }
            "Find the endpoint and read its policy: {describe}."
        AddTheStatement
            "Add the statement shown here to the policy. Keep the statements that stand there."
        Set { modify: Command }
            "Set it: {modify}."
        OnlyLetsPass
            "An endpoint policy only lets requests pass: the identity and the resource still have to allow them."
        OwnBucketOfAws { bucket: Name }
            "The bucket {bucket} is AWS's own, and one of its services reads it for you: `/*` stands for all that it holds there, since the next request is for another object. The policy of the bucket still decides who may read what."
        BucketsOfServices
            "Many AWS services read their own buckets through the endpoint. Keep the statements that allow those."
        Title
            "To add to the endpoint policy"
        /// <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSSMManagedInstanceCore.html>
        TitleAgent
            "Everything that the agent calls through this endpoint"
        AgentAsksForMore
            "The agent asks for more than this one action, and the next is refused here too: take the choice with all that it calls through this endpoint. The endpoints `ssmmessages` and, for older agents, `ec2messages` have policies of their own."
        AgentReadsParametersToo
            "Commands that read parameters also need `ssm:GetParameter` and `ssm:GetParameters` on those parameters here: the choice leaves them out, since they show data."
    }
}

sentences! {
    /// A resource control policy.
    ResourceControl {
        Refuses { what: Actions }
            "A resource control policy of the organization that owns the resource refuses {what}. Only that organization can make an exception."
        List { list: Command }
            "In that organization's management account list the policies of the resource's account: {list}, then those of each parent."
        LookForADeny
            "Look for a Deny first: `RCPFullAWSAccess`, which allows everything, is attached everywhere and cannot be detached."
        AdmitOnlyOwn
            "Resource control policies often admit only the own organization (`aws:PrincipalOrgID`) or AWS services (`aws:PrincipalIsAWSService`). If the caller should belong to it, check its account."
        NotTheManagementAccount
            "Resource control policies do not affect resources of the management account, nor service-linked roles."
        BeganWith
            "Resource control policies began with Amazon S3, AWS STS, AWS KMS, Amazon SQS and AWS Secrets Manager; the linked page lists all services they cover today."
    }
}
