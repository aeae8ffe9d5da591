//! The execution role of a Lambda function.

use crate::say::{Command, Name};

sentences! {
    /// What a function is set up with.
    FunctionThat {
        ReadsQueue "reads a queue through an event source mapping"
        ReadsStream "reads a stream through an event source mapping"
        ReadsTableStream "reads a table's stream through an event source mapping"
        ReadsKafka "reads an Amazon MSK cluster through an event source mapping"
        MakesInterfaces "makes network interfaces in a VPC"
        SendsToQueue "sends to a queue as its destination or dead-letter queue"
        PublishesToTopic "publishes to a topic as its destination or dead-letter topic"
        CallsFunction "calls another function as its destination"
        PutsEvents "puts events on a bus as its destination"
    }
}

sentences! {
    /// The execution role of a Lambda function that lacks what its trigger, its network or its destination needs.
    ExecutionRole {
        MayNot { action: Name }
            "The Lambda function's execution role may not perform {action}. The Allow belongs in the role's own policy, not in yours."
        FindRole { get: Command }
            "Find the role: {get}, or `role` in your template. The message leaves it out."
        OwnTemplate
            "If your own template makes the role, add the policy there, and let the trigger or function be made after it: Lambda tries the permission at once."
        FillInAndAttach { put: Command }
            "Fill in the resource and attach the policy to the execution role: {put}."
        OrManaged { attach: Command }
            "Or attach the AWS managed policy, which allows it on every resource: {attach}."
        OtherAccount
            "If the resource belongs to another account, its own policy has to allow the role as well. If a customer managed KMS key encrypts it, the role needs that key too."
        ForFunction { that: FunctionThat }
            "For a function that {that}"
        TriedOnAll
            "Lambda tries these on `*` when the function is made, so that a narrower resource does not pass."
        NeedsTheOthers { action: Name, that: FunctionThat }
            "The message names only {action}, the first that failed; a function that {that} needs the others too."
    }
}
