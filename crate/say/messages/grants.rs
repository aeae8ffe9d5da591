//! What a refused request needs: what to know about the statement, and the titles of the choices beside it.

use crate::say::nouns::{Either, Job, Listed, Needs, Sort};
use crate::say::{AccountId, Code, Command, Name, Thing};

sentences! {
    /// What to know about the statement that allows what was refused.
    Grants {
        WildcardAction { action: Code }
            "{action} holds a wildcard. AWS always names the one action that it refused, so the text was changed or is no message of AWS's: look up in CloudTrail which action it was. No policy is written for all of them."
        CutAction { action: Code }
            "The message breaks off at {action}, and several actions begin so. No policy is written for a guess: paste the whole message."
        Completed { cut: Code, action: Code }
            "The message breaks off at {cut}: what was refused is {action}."
        IsOperation { operation: Code, action: Code }
            "{operation} is an API operation, not an action: {action} is what allows it."
        NotInReference { action: Code, date: Name }
            "{action} is not in the service authorization reference of {date}: check the name before you use this statement."
        NotInReferenceNear { action: Code, date: Name, near: Code }
            "{action} is not in the service authorization reference of {date}: check the name before you use this statement. Perhaps {near} is meant."
        NoPrefix { prefix: Code, product: Name, near: Code }
            "{prefix} is no prefix of IAM actions; that of {product} is {near}."
        NoPrefixReplaced { prefix: Code, product: Name, near: Code }
            "{prefix} is no prefix of IAM actions; that of {product} is {near}, and the policy uses that."
        Ended { product: Name, date: Name }
            "AWS ended {product} on {date}."
        OnlyStar { action: Code }
            "{action} takes no resource: IAM supports only `*` for it."
        NeedNotName { action: Code, types: Listed }
            "A request for {action} need not name a resource, and then only `*` allows it. Where it names one ({types}), put that ARN in place of `*`."
        PhoneNumber
            "A telephone number has no ARN: only `*` allows text messages, and topics with them. To leave the topics out, take the choice with `NotResource`."
        OfOneRun { sort: Sort }
            "AWS makes the id for one {sort} and never again, so `*` stands for it: a statement for this id alone would not let the next request through."
        BelowTheDomain
            "Requests go to what is below the domain, which `/*` stands for: without it the statement allows none of them. Put the path of an index before the `*` to allow less."
        PrintedWildcard { resource: Code }
            "The message prints {resource} with a wildcard, and in the policy it stands for everything that it matches. Where you know the name, put it in place of `*`."
        NoNamePrinted { sort: Sort }
            "The message has `*` in place of a name: {sort}. Most likely the request named none, or not as AWS writes it (an unset variable, a slip). Look there first: with the name right, the statement needs that ARN only, and `*` allows all of them."
        WildcardOfNew { resource: Code }
            "The message prints {resource} with a wildcard, since what is made has no id of its own yet: AWS checks the request on just that, so leave the `*` there."
        Misnamed { printed: Code, types: Listed }
            "{printed} is not written as the name of such a resource ({types}): put the right ARN in its place."
        ManyTypes { action: Code, types: Listed }
            "{action} is checked on the resource that the request is about, and the message does not name it: {types}."
        SecretEnd
            "AWS Secrets Manager ends a secret's ARN in six characters of its own; `??????` stands for them."
        WholeBucket { objects: Code, bucket: Code }
            "The message names only the bucket. {objects} stands for all objects in {bucket}: put a key or a prefix before the `*` to allow less."
        AlsoChecked { action: Code, types: Listed }
            "{action} is also checked on these resource types: {types}. If it is refused on one of them next, that ARN belongs in the statement too."
        Alike { types: Listed }
            "AWS writes the ARNs of these resource types alike: {types}. The statement holds for each."
        Unlike { action: Code, types: Listed }
            "The ARN is not written as those of {types}, on which {action} is checked. It stands here as the message prints it: see that it is whole."
        UnlikeAny { action: Code }
            "The ARN is not written as those of the types of its reference, on which {action} is checked. It stands here as the message prints it: see that it is whole."
        InDataCatalog
            "AWS Glue checks an object of the Data Catalog and all that it stands in, so the statement names `catalog` as well."
        ThroughProfile
            "A request through an inference profile is checked on the profile and on the model in every Region that it may go to, which `*` in the model's ARN stands for; the condition allows the model through this profile only."
        BehindAccessPoint { account: AccountId }
            "The bucket behind the access point has to permit the request too: by the second statement, which holds only through this access point, or by a bucket policy that leaves the decision to the access points of account {account} with the condition `s3:DataAccessPointAccount`."
        ScaledVolumes
            "To launch instances with encrypted volumes the role needs all of these, as AWS documents it. For a key of another account they go to your account there, and in your own account `aws kms create-grant` lends the key to the role."
        LendsToServices
            "`kms:GrantIsForAWSResource` lets the key be lent to AWS services only. If the program calls `CreateGrant` itself, leave the condition out."
        TagsAtCreation { key: Code, operation: Code }
            "{key} lets tags be set only while {operation} makes the resource: without it, whoever has this may change any tag, and so the access that rests on tags."
        TagsAtLaunch { key: Code, operation: Code }
            "{key} lets tags be set only while {operation} makes the resource: without it, whoever has this may change any tag, and so the access that rests on tags. A launch that also tags volumes or network interfaces is checked on these next."
        TagsPerhapsAtCreation { key: Code }
            "Where the tags are set while the resource is made, add the condition {key} with the operation that makes it, such as `RunInstances`: without it, whoever has this may change any tag."
        PassedByName { host: Name }
            "That {host} takes the role is read from the role's name alone. If it is another service, put that one into `iam:PassedToService`."
        PassedToUnknown
            "The message does not say which service takes the role. Once you know it, add the condition `iam:PassedToService`."
        PassedToOneOf { hosts: Either }
            "The message does not say which service takes the role; it may be {hosts}. Once you know it, add the condition `iam:PassedToService`."
        MayAlsoNeed { action: Code, needs: Needs }
            "{action} may also need {needs}."
        KeyPolicyStar
            "In a key policy `*` is the key that it is attached to."
        ManagedPolicy { name: Name, attach: Command }
            "Or attach the AWS managed policy {name}, which also allows what is asked for next: {attach}."
    }
}

sentences! {
    /// What the choices beside the answer are.
    Choices {
        AnotherSort { printed: Code }
            "If {printed} is another sort of resource"
        Meant { near: Code, printed: Code }
            "If {near} is meant, not {printed}"
        AllChecked { action: Code }
            "Everything that {action} is checked on"
        EveryObjectOf { bucket: Name }
            "The same on every object of the bucket {bucket}"
        EveryObjectBelow { start: Name }
            "The same on every object below {start}"
        EveryBeside { sort: Sort }
            "The same on every {sort} beside it"
        Describes { sort: Sort }
            "Everything that lists or describes this {sort}"
        TextMessagesOnly
            "Text messages only, and no topic"
        AlsoNeeded { action: Code }
            "What {action} may also need"
        WholeJobThere { thing: Thing }
            "Everything that the same job needs, in the policy of {thing}"
        Whole { job: Job }
            "{job}"
    }
}

sentences! {
    /// What to know about the job that the request belongs to.
    Jobs {
        ClusterAutoscaler
            "The Cluster Autoscaler asks for more than this action. If its role has a policy already, look at its condition on tags: a group without the tag is refused so too. The descriptions allow only `*`."
        LoadBalancerController
            "The AWS Load Balancer Controller publishes its policy, `docs/install/iam_policy.json`, with each release. Attach that of the very version that runs: an older one lacks actions that a newer controller asks for."
        SystemsManagerAgent
            "The agent asks for these on `*`. It needs them all, and in a subnet without a way out also the VPC endpoints `ssm`, `ssmmessages` and, for older agents, `ec2messages`."
        EcsExec
            "This is a task of Amazon ECS: ECS Exec needs these four in the task role, and nothing else. The managed policy for instances would also let the task read every parameter."
        AgentReadsParameters
            "`AmazonSSMManagedInstanceCore` is for instances: it also lets the holder read every parameter of Parameter Store."
        BatchService
            "The session `aws-batch` is AWS Batch itself. Where this comes while a compute environment is deleted, the policy was detached before it: delete the environment first."
        StartEcsTask
            "Amazon ECS uses this role to start the task: pulling the image and writing logs are asked for next."
        Image
            "The docker client asks for several actions, of which the message names the first that failed. `ecr:GetAuthorizationToken` takes only `*`."
        PublicImage
            "The docker client asks for several actions, of which the message names the first that failed. The actions for the token take only `*`."
        EncryptedMessages
            "Whoever sends to an encrypted queue or topic needs `kms:GenerateDataKey` and `kms:Decrypt`: the other one is refused next."
        UploadInParts
            "An upload in parts under a KMS key needs `kms:Decrypt` as well: Amazon S3 reads the parts to put them together."
        /// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html>
        WritesUnderKey
            "If what is encrypted with this key is an Amazon SQS queue or Amazon SNS topic that is sent to, or an upload to Amazon S3 in parts, `kms:Decrypt` on the key is refused next: take the choice with both."
        TerraformBackend
            "If Terraform locks its state with this table, it needs `dynamodb:GetItem`, `dynamodb:PutItem` and `dynamodb:DeleteItem` here, and the state's object in Amazon S3."
        SessionManager
            "A session also needs its document, and the one who starts it has to be able to end it. `*` in the ARNs of sessions stands for the ids of this user's own."
        ExternalDns
            "ExternalDNS lists zones and records before it changes any. `route53:ListHostedZones` takes only `*`."
        CertManager
            "Proving a domain by DNS changes a record, waits for the change (whose id is new each time, so that `*` stands for it), and looks zones up by name."
    }
}
