//! A role that works for a service, and what it lacks.

use crate::say::{Command, Name, Role, Start};

sentences! {
    /// A role that works for a service, refused under another operation or in a service's own words.
    OfRoles {
        NotYourPolicy
            "The role needs it, not you: no policy for the user or role that you work with helps."

        ManagedRule { role: Start<Role> }
            "{role} may not make the EventBridge rule by which AWS Step Functions waits for a task of its state machine. The Allow belongs in that role's policy."
        OrAllIntegrations
            "The `*` stands for the rule of every integration. Narrow it where one is enough: `StepFunctionsGetEventsForStepFunctionsExecutionRule`, `StepFunctionsGetEventsForECSTaskRule`, `StepFunctionsGetEventsForBatchJobsRule`; Amazon EMR's begin with `StepFunctionsGetEventForEMR`."
        OnlyWithSync
            "The rule is needed where a task waits (`.sync`): the integration needs its own actions as well, to start and to describe what it runs."
        ForManagedRules
            "For the rules that Step Functions manages"

        HttpTask
            "The state machine's execution role lacks what an HTTP task needs. It made the call, not you."
        FindExecutionRole { describe: Command }
            "Find the role: {describe}."
        NarrowEndpoint
            "Fill in the address and method that the task calls: `states:HTTPEndpoint` and `states:HTTPMethod` keep the permission to them."
        ConnectionNext
            "The connection and its secret are refused next where they are not allowed; the policy has them."
        AddedByAws
            "The `*` at the end of the connection and the secret stands for the id that AWS adds to their names."
        ForHttpTask
            "For the HTTP task, its connection and its secret"

        Backup { role: Start<Role>, action: Name }
            "{role}, which AWS Backup uses, may not perform {action}."
        BackupUnnamed { role: Start<Role> }
            "{role}, which AWS Backup uses, lacks a permission for this sort of resource."
        AttachManaged { attach: Command }
            "Attach the AWS managed policy that holds the whole set: {attach}."
        OnlyThisOne
            "One missing action seldom comes alone. A policy of your own, like the one shown here, needs the others of the set too."
        ThenRunAgain
            "Run the job again, or wait for the next one."

        PassRoleToRestore
            "Where an EC2 instance with an instance profile is restored, the role also needs `iam:PassRole` on that profile's role; for objects of Amazon S3 attach `AWSBackupServiceRolePolicyForS3Restore` instead."

        PipelineConnection
            "The pipeline's role may not use the connection to its sources. The Allow belongs in that role's policy."
        PipelineArtifact
            "The pipeline's role may not read what an earlier stage stored in Amazon S3. The Allow belongs in that role's policy."
        PipelineArtifactIn { bucket: Name }
            "The pipeline's role may not read what an earlier stage stored in the bucket {bucket}. The Allow belongs in that role's policy."
        FindPipelineRole { get: Command }
            "Find the role: {get}. An action of the pipeline can have a role of its own (`roleArn`); then that one needs it."
        ConnectionPrefix
            "The action's prefix is that of the connection's ARN: older connections have `codestar-connections`, newer ones `codeconnections`."
        KeyOfArtifacts
            "If the objects are encrypted with a KMS key of your own, the role needs `kms:Decrypt` on it as well; in another account the bucket's policy and the key's policy have to name the role too."
        ForConnection
            "To use the connection"
        ForArtifacts
            "To read the pipeline's artifacts"
        ArtifactsOfEachRun
            "Each run stores its artifacts under new names, which `/*` stands for."

        LaunchTemplate
            "Whoever uses the launch template needs the permission to launch what it says: `ec2:RunInstances`. The template itself is not what was refused."
        LaunchTemplateParts
            "Look what the template holds: with an instance profile the caller needs `iam:PassRole` on its role, with tags `ec2:CreateTags` as well."
        ReadTemplate { describe: Command }
            "Read the version that is used: {describe}. Leave out of the policy what it does not have, and fill in its role."
        ForLaunchTemplate
            "To launch from a template: instances, their role, their tags"
        ThirdThing
            "Each `/*` stands for all of its sort in the account and Region: narrow it to what may be used. The launch is checked against everything that it touches: a subnet, security group, image or key that a policy leaves out refuses it too."

        EnvironmentKey
            "The Lambda function cannot decrypt its environment variables: its execution role may not use the KMS key."
        EnvironmentKeyOf { function: Name }
            "The Lambda function {function} cannot decrypt its environment variables: its execution role may not use the KMS key."
        SeeKeyAndRole { get: Command }
            "See the function's key and role: {get}."
        StaleGrant
            "If the role was deleted and made again under the same name, the key's grant is for the old one: choose the key (or the role) again in the function's settings and save, so that Lambda makes the grant anew."
        RoleNeedsDecrypt
            "Else allow the execution role `kms:Decrypt` on the key, in the key's policy or, where that leaves it to IAM, in the role's."
    }
}
