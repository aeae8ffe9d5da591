//! The forms of the guide: what a topic is called, and what each field asks for.

use crate::say::nouns::Either;
use crate::say::{Message, Name};

sentences! {
    /// What a topic is called.
    GuideTopics {
        AccessKeys
            "My access keys"
        Grant
            "Let others use a service"
        PassRole
            "Pass a role to a service"
        Outside
            "People outside my account"
        Retired
            "Retired managed policies"
        /// Where one topic points to another in a browser; a terminal is told the command.
        ThisTopic { topic: Message }
            "the topic “{topic}”"
    }
}

sentences! {
    /// What the guide and the finder of retired policies ask and say in a terminal.
    GuidePrompts {
        Which
            "Which"
        SayTopic { topics: Either }
            "Say which topic: {topics}."
        LeaveOut { topic: Message }
            "{topic} (an empty line leaves a question out)"
        PasteText
            "Paste the text, then press Ctrl-D on a line of its own (Ctrl-Z on Windows)."
        Mentions { mentions: Name, files: Name }
            "Mentions of retired AWS managed policies: {mentions} (files: {files})"
        NoMention { files: Name }
            "No retired AWS managed policy is named (files: {files})."
    }
}

sentences! {
    /// What a field asks for.
    GuideForm {
        Topic
            "What do you want to do?"
        Answer
            "Show the steps"
        More
            "More"
        Paste
            "Paste or drop anything that names policies"
        NoneRetired
            "No retired AWS managed policy is named here."
        Service
            "Service, by its IAM prefix such as lambda"
        Account
            "Your account, twelve digits"
        User
            "User"
        Group
            "Group"
        Role
            "Role"
        PermissionSet
            "Permission set"
        Actions
            "Actions, such as lambda:GetFunction"
        Reading
            "Reading"
        Everything
            "Everything"
        Resource
            "Resource, by name or ARN"
        From
            "Their account, or the ARN of their user or role"
        ExternalId
            "External id, where it is a third party"
        Saml
            "SAML provider, by name"
        Oidc
            "OpenID Connect provider, such as token.actions.githubusercontent.com"
        Subject
            "Subject of the token"
        Audience
            "Audience of the token"
        IdentityCenter
            "People of IAM Identity Center"
        About
            "What about them"
        Region
            "Region"
        Partition
            "Partition"
        Lost
            "The secret is lost"
        Two
            "There are two keys already"
        Rotate
            "Change a key without an outage"
        Asked
            "Somebody asks for a key"
        Leaked
            "A key has leaked"
    }
}
