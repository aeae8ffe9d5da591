//! Retired AWS managed policies in the reader's files.

use crate::say::{Code, Command, Name};

sentences! {
    /// Retired AWS managed policies in the reader's files.
    GuideRetired {
        Gone { name: Name }
            "AWS has retired the managed policy {name}. Whoever has it keeps it, but it cannot be attached to anybody new."
        OnTheWayOut { name: Name }
            "AWS is retiring the managed policy {name}: it still exists, and AWS says to move to its successor."
        Successor { new: Name }
            "Use {new} instead."
        NoSuccessor
            "AWS documents no successor. Look up which policy the service uses today, or write a customer managed policy with only the actions you need."
        Alike { new: Name }
            "AWS documents no successor. There is a policy of nearly the same name, {new}: compare the two before you take it."
        State
            "This is Terraform's state. Change the configuration that it comes from, and apply that."

        TakesAway
            "What the change takes away"
        Narrows
            "What stays, but only on some resources or under conditions"
        Whole { pattern: Code }
            "{pattern}"
        Part { pattern: Code, count: Name, total: Name }
            "{pattern} ({count} of its {total} actions)"

        ReadFirst { get: Command, read: Command }
            "Read the successor first: {get} names its version, and {read} prints it."
        SeeHolders { list: Command }
            "See who has the old one: {list}."
        Attach { attach: Command }
            "Attach the new one first: {attach}."
        Detach { detach: Command }
            "Try it, and only then detach the old one, which cannot be attached again: {detach}."
        Edit
            "Change the line as the difference shows, deploy, and try what the policy is for."
    }
}
