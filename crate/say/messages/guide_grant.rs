//! The guide to letting others use a service.

use crate::say::nouns::{InGuide, Items, Listed, Start};
use crate::say::{Code, Command, Name, Who};

sentences! {
    /// The guide to letting others use a service.
    GuideGrant {
        Summary { who: Who, service: Name }
            "What lets {who} use {service}: one policy, and how it is attached."
        Attach
            "Attach the policy"
        GroupConsole { name: Name }
            "In the IAM console open User groups, {name}, Permissions, Add permissions, Create inline policy, JSON, and paste the policy."
        TryIt
            "Wait a minute, and let them try it. The policy simulator shows beforehand what it allows."

        CanNarrow { action: Code, keys: Listed }
            "{action} can be narrowed further by conditions: {keys}."
        ListsElsewhere { actions: Listed }
            "Some reading knows no single resource and is not part of this: {actions}. The console's lists need it."
        ShowsData { actions: Listed }
            "Reading shows what is stored, and secrets where there are some: {actions}. Take these out for those who are only to look."
        TooLong
            "Listed one by one the actions would be longer than IAM takes (6,144 characters), so they are written by how their names begin, on `*`: every one that begins so only lists or reads."
        RisksAmongThem { actions: Listed }
            "Among all these are actions that give the holder more than they seem to, or that destroy things: {actions}."
        TakeARole { actions: Listed, guide: Start<InGuide> }
            "Some of these actions give the service a role to work with: {actions}. Whoever uses them also needs `iam:PassRole` on that role. {guide} writes it."
        SomeOnlyStar
            "The actions of the statement for `*` know no single resource: IAM supports nothing else for them."
        KeyPolicyDecides
            "The policy of a key decides: this one counts only where the key's policy leaves the decision to IAM, as the default key policy does (`Principal` is the account's root)."
        EveryRegion
            "It holds in every Region. To keep it to one, name the Region."

        MayAlsoNeed
            "What it may need besides"
        ManagedTitle
            "AWS's own managed policy"
        ManagedFits { name: Name, service: Name }
            "AWS keeps {name} for the same, on every resource of {service}, and adds to it when the service grows."
        ManagedIsWider { name: Name, service: Name }
            "AWS's nearest policy is {name}. It grants much more of {service} than these actions, on every resource."
        NothingBeyond
            "It grants nothing beyond the service."
        Beyond { actions: Items }
            "Beyond the service it also grants: {actions}."
        AttachManaged { attach: Command, arn: Code }
            "To take it in place of the policy shown here: {attach}. Its ARN is {arn}."
    }
}
