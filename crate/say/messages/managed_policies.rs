//! AWS managed policies that do not exist any more, or never did.

use crate::say::{Code, Command, Name};

sentences! {
    /// AWS managed policies that do not exist any more, or never did.
    ManagedPolicies {
        NobodyNew
            "Since 1 March 2021 it cannot be attached to anybody new. Its successor is narrower: read it before you switch."
        BecameServiceLinked { name: Name }
            "AWS has retired the managed policy {name}: a service-linked role took its place."
        TakeOut
            "Take the attachment out. The service makes its own service-linked role when it is first used."
        UseInstead { name: Name, new: Name }
            "AWS has retired the managed policy {name}. Use {new} instead."
        ReplaceArn { arn: Code }
            "Replace the ARN in your template or command: {arn}."
        ReadNew { get: Command }
            "Read the new policy first: {get}. It may grant less than the old one."
        AttachNew { attach: Command }
            "Attach the new one to whom it is for: {attach}."
        NearlyTheSameName
            "The successor is the living policy of nearly the same name; AWS's documentation does not say in so many words that it replaces the old one."
        NoSuccessor { name: Name }
            "AWS has retired the managed policy {name}. No successor is known."
        LookUp
            "Look up in the service's documentation which policy it uses today, or write a customer managed policy with only the actions you need."
        CannotAttachHere { name: Name }
            "The managed policy {name} exists, but it cannot be attached here."
        OfServiceLinkedRole
            "A policy under `aws-service-role/` belongs to a service-linked role, and nobody can attach it to anything else."
        CheckPartition
            "Check the partition in the ARN (`aws`, `aws-cn`, `aws-us-gov`): it has to be your account's, and not every policy exists in each."
        OtherArn { name: Name, arn: Name }
            "The managed policy {name} exists under another ARN: {arn}."
        UseThisArn { arn: Code }
            "Use this ARN: {arn}. Spelling and path (`service-role/`, `job-function/`) both count."
        NearestName { name: Name, near: Name }
            "There is no AWS managed policy {name}. The nearest name is {near}."
        NoSuchPolicy { name: Name }
            "There is no AWS managed policy {name}. Check the spelling, and the path before the name."
        IfYouMean { arn: Code }
            "If that is the one you mean, use its ARN: {arn}."
        CaseSensitive { list: Command }
            "Names are case-sensitive. {list} prints all that exist."
        WhereAttached { list: Command }
            "See where the old one is still attached: {list}. Attachments that exist go on working."
        DetachLast
            "Detach it only when the new one is attached and tried."
        SearchTemplates
            "Search templates and scripts for the ARN, and put the right one in its place."
        YourOwn { name: Name }
            "{name} is a policy of your own account, and it is not there. AWS did not retire it: it has to be created or named rightly."
        CompareArn
            "Compare the account number, path and name in the ARN: all three have to fit, upper and lower case too."
        TemplateOrder
            "If your template creates the policy, let whatever attaches it depend on it, and deploy in the same account."
        WhetherItExists { get: Command, list: Command }
            "See whether it exists: {get}. {list} prints all."
    }
}
