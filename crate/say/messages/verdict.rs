//! The line of a denial: the cause in at most fifty characters, and a second sentence that says who can mend it.
//!
//! Where there are several forms of a sentence (`Lacks`, `NoAllowFor`), the first that fits into fifty characters is taken.

use crate::iam::PolicyType;
use crate::say::Name;
use crate::say::sentence::Noun;

sentences! {
    /// The cause, one sentence.
    Line {
        ManagedPolicy
            "This AWS managed policy cannot be used."
        LacksPermissions { who: Noun, number: usize }
            "{who} lacks {number} permissions."
        PermissionsAreMissing { number: usize }
            "{number} permissions are missing."
        WereRefused { number: usize }
            "{number} requests were refused here."
        OfPrincipals { number: usize, principals: usize }
            "{number} denials on this page, of {principals} principals."
        UnknownWriter
            "This text reads like an AWS denial."
        OtherAccount { account: Name }
            "This text names account {account}, not yours."
        UnknownService
            "This text names a service unknown to AWS."
        NotWrittenByAws
            "AWS writes no message like this one."
        EncodedBy { service: Name }
            "{service} refused this; its reason is encoded."
        Encoded
            "AWS refused this; its reason is encoded."
        Credentials
            "AWS did not accept the credentials."
        NotAPolicy
            "It was not a policy that refused this."

        SessionOver
            "The session is over."
        Clock
            "The time of the request is not AWS's time."
        WrongSignature
            "The secret does not fit the access key."
        UnknownKey
            "AWS does not know this access key."
        Unvalidated
            "AWS could not validate the credentials."
        NoSuchOperation
            "The address or method names no operation."
        NoCredentials
            "The request had no credentials."
        TwoKeys
            "There are two access keys already."
        IdentityToken
            "AWS did not take the identity provider's token."
        Mfa
            "The code of the MFA device was wrong."
        BlockPublicAccess
            "Block Public Access refuses this."
        CustomerKeys
            "The bucket takes no keys of the caller's."
        NoAcls
            "The bucket has no access control lists."
        RequesterPays
            "The readers of this bucket pay."
        AllAccessDisabled
            "Amazon S3 disabled all access to this."
        RegionDisabled
            "This Region is not enabled."
        StsRegionDisabled
            "AWS STS is turned off for this Region."
        NotSubscribed
            "The account has not signed up for this service."
        Billing
            "The billing pages are not open to IAM."
        ModelAccess
            "The account has no access to this model."
        ManagementAccountOnly
            "Only the management account may do this."
        NotShared
            "This image or snapshot is not shared with you."
        MissingPolicy
            "A policy that the request names is missing."
        Kubernetes
            "The Kubernetes cluster refused this."
        LakeFormation
            "AWS Lake Formation refused this."
        ApiAuthorizer
            "The API's own authorizer refused this."
        AppSync
            "The GraphQL API's authorization refused this."
        Iot
            "A policy of AWS IoT Core refused this."
        Database
            "The database did not accept the IAM sign-in."

        APolicyDenies { what: Name }
            "A policy denies {what}."
        APolicyDeniesThisRequest
            "A policy denies this request."
        PolicyDenies { policy: Noun, what: Name }
            "{policy:a} denies {what}."
        PolicyDeniesThis { policy: Noun }
            "{policy:a} denies this."
        PolicyDeniesThisRequest { policy: Noun }
            "{policy:a} denies this request."
        NoPolicyAllows { policy: Noun, what: Name }
            "No {policy} allows {what}."
        NoPolicyAllowsThis { policy: Noun }
            "No {policy} allows this."

        RefusedThisRequest
            "AWS refused this request."
        Refused { what: Name }
            "AWS refused {what}."
        TwoAllowsInto { what: Name, account: Name }
            "{what} into {account} needs two Allows."
        TwoAllows { what: Name }
            "{what} needs two Allows."
        ThisNeedsTwoAllows
            "This request needs two Allows."
        Lacks { who: Noun, what: Name }
            "{who} lacks {what}."
        ThePermissionSetLacks { what: Name }
            "The permission set lacks {what}."
        ThePermissionSetLacksAnAllow
            "The permission set lacks an Allow."
        NoAllowFor { what: Name }
            "No Allow for {what}."
        NoResourcePolicyAllows { what: Name }
            "No resource-based policy allows {what}."
        NoResourcePolicyAllowsThis
            "No resource-based policy allows this."
        HasNoAllow { who: Noun, what: Name }
            "{who} has no Allow for {what}."
        AnAllowIsMissing
            "An Allow is missing."
        MayNotUse { who: Noun, what: Name }
            "{who} may not use {what}."
        MayNotPass { who: Noun, role: Name }
            "{who} may not pass {role}."
        MayNotAssume { who: Noun, role: Name }
            "{who} may not assume {role}."
    }
}

sentences! {
    /// What follows from the cause: whole sentences of a few words.
    Follows {
        OnePolicyHoldsAll
            "One policy holds them all."
        AllLackAnAllow
            "All lack an Allow."
        MostLackAnAllow
            "Most lack an Allow."
        NoAllowHelps
            "No Allow helps."
        MostlyNoAllowHelps
            "For most no Allow helps."
        OthersCanWrite
            "It stands where others can write."
        SignedInTo { account: Name }
            "You are signed in to {account}."
        NoSuchService
            "AWS documents no such service principal."
        MadeUp
            "Somebody may have made it up."
        CutOff
            "The message was cut off: find it whole first."
        Decode
            "Decode it, then paste the result under Explain."
        NoPolicyChangesThis
            "No policy changes this."
        SignInAgain
            "Sign in again."
        CheckTheClock
            "Check the clock."
        CheckClockKeyAndSecret
            "Check the clock, the key and its secret."
        SignInOrSet
            "Sign in, or set them."
        DeleteAKey
            "That is the limit. Delete an unused one."
        TrustOrAudience
            "Its trust policy or its audience differs."
        NextCode
            "Try the next one."
        BucketSetting
            "It is a setting of the bucket or the account."
        UseItsPolicy
            "Use its policy instead."
        SaySo
            "Say so in the request."
        OnlyAws
            "Only AWS can change it."
        AdministratorEnables
            "An administrator can enable it."
        RootOpens
            "The root user can open them."
        AskInBedrock
            "Ask for it in Amazon Bedrock."
        DelegatedAdministrator
            "Or a delegated administrator."
        OwnerShares
            "Its owner can share it."
        AccessEntries
            "Its access entries decide."
        OwnPermissions
            "Its own permissions decide."
        PolicyNotNamed
            "The message does not say which policy."
        AdministratorNarrows
            "An administrator can narrow it."
        AskResourceOwner
            "Ask the owner of the resource."
        AskOrganization
            "Ask your organization."
        AskResourceOrganization
            "Ask the organization of the resource."
        AskAdministrator
            "Ask an administrator."
        AskSessionMaker
            "Ask whoever makes the session."
        AskEndpointOwner
            "Ask the owner of the endpoint."
        AskRoleOwner
            "Ask the owner of the role."
        BoundaryNeedsTheAllow
            "The boundary needs the Allow too."
        AskOrganizationForTheAllow
            "Ask your organization for the Allow."
        SessionMakerAdds
            "Whoever makes the session can add it."
        EndpointOwnerAdds
            "The owner of the endpoint can add it."
        WhatIsMissingNotSaid
            "The message does not say what is missing."
        OneByEach
            "One by each account."
        MostLikelyAnAllow
            "Most likely an Allow is missing."
        AdministratorAdds
            "An administrator can add it."
        AdministratorHelps
            "An administrator can help."
        AddInIdentityCenter
            "Add it in IAM Identity Center."
        ResourceOwnerAdds
            "The owner of the resource can add it."
        RoleOwnerAdds
            "The owner of the role can add it."
        Yourself
            "You can mend this yourself."
    }
}

sentences! {
    /// The cause in two or three words, for a list.
    Short {
        PolicyName
            "Policy name"
        Denials { number: usize }
            "{number} denials"
        ReadsLikeADenial
            "Reads like a denial"
        AnotherAccount
            "Another account"
        UnknownService
            "Unknown service"
        NotWrittenByAws
            "Not written by AWS"
        Encoded
            "Encoded"
        Credentials
            "Credentials"
        NotAPolicy
            "Not a policy"
        SessionOver
            "Session over"
        Clock
            "Clock"
        WrongSignature
            "Wrong signature"
        UnknownKey
            "Unknown key"
        NotValidated
            "Not validated"
        NoSuchOperation
            "No such operation"
        NoCredentials
            "No credentials"
        Quota
            "Quota"
        Token
            "Token"
        Mfa
            "MFA"
        S3Setting
            "S3 setting"
        RequesterPays
            "Requester pays"
        Disabled
            "Disabled"
        Region
            "Region"
        NotSignedUp
            "Not signed up"
        Billing
            "Billing"
        Model
            "Model"
        Organization
            "Organization"
        NotShared
            "Not shared"
        MissingPolicy
            "Missing policy"
        Kubernetes
            "Kubernetes"
        LakeFormation
            "Lake Formation"
        ApiAuthorizer
            "API authorizer"
        AppSync
            "AppSync"
        IotPolicy
            "IoT policy"
        Database
            "Database"
        Denied
            "Denied"
        Denies { policy: ShortPolicy }
            "{policy} denies"
        LacksIt { policy: ShortPolicy }
            "{policy} lacks it"
        AllowMissing
            "Allow missing"
    }
}

sentences! {
    /// The policy types in short, for where their names are too long.
    #[derive(Copy)]
    ShortPolicy {
        IdentityBased
            "Identity policy"
        ResourceBased
            "Resource policy"
        ServiceControl
            "SCP"
        ResourceControl
            "RCP"
        PermissionsBoundary
            "Boundary"
        Session
            "Session policy"
        VpcEndpoint
            "Endpoint policy"
        RoleTrust
            "Trust policy"
    }
}

impl From<PolicyType> for ShortPolicy {
    fn from(policy: PolicyType) -> Self {
        match policy {
            PolicyType::IdentityBased => Self::IdentityBased,
            PolicyType::ResourceBased => Self::ResourceBased,
            PolicyType::ServiceControl => Self::ServiceControl,
            PolicyType::ResourceControl => Self::ResourceControl,
            PolicyType::PermissionsBoundary => Self::PermissionsBoundary,
            PolicyType::Session => Self::Session,
            PolicyType::VpcEndpoint => Self::VpcEndpoint,
            PolicyType::RoleTrust => Self::RoleTrust,
        }
    }
}

sentences! {
    /// The principal as the subject of a sentence.
    Subject {
        PermissionSet { name: Name }
            "Permission set {name}"
        Root
            "The root user"
        Anonymous
            "An anonymous caller"
        Account { account: Name }
            "Account {account}"
    }
}
