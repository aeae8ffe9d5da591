//! Everything that undeny says, a file for each family. [`crate::say`] shows how a sentence is written.

use super::sentence::{Family, row};

/// A family of sentences: an enum with a variant a sentence, its typed arguments, and its English. That the holes of the
/// English are just the arguments is checked when the engine is compiled.
macro_rules! sentences {
    ($(#[$doc:meta])* $family:ident {
        $($(#[$about:meta])* $variant:ident $({ $($arg:ident: $noun:ty),* $(,)? })? $english:literal)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // the sentence says it
        pub enum $family {
            $($(#[$about])* $variant $({ $($arg: $noun),* })?),*
        }

        impl $crate::say::sentence::Family for $family {
            const INDEX: u16 = $crate::say::messages::FamilyIndex::$family as u16;
            const VARIANTS: &'static str = concat!($(stringify!($variant), "\n"),*);
            const ARGUMENTS: &'static str = concat!($($($(stringify!($arg), " ",)*)? "\n"),*);
            const ENGLISH: &'static str = concat!($($english, "\n"),*);
        }

        impl From<$family> for $crate::say::Message {
            fn from(message: $family) -> Self {
                #[allow(clippy::enum_variant_names)]
                enum Row { $($variant),* }
                match message {
                    $($family::$variant $({ $($arg),* })? => {
                        #[allow(unused_mut)] // not all have arguments
                        let mut said = Self::new(
                            <$family as $crate::say::sentence::Family>::INDEX,
                            Row::$variant as u16,
                            0 $($(+ { let _ = stringify!($arg); 1 })*)?,
                        );
                        $($(said.add($arg);)*)?
                        said
                    })*
                }
            }
        }

        impl From<$family> for $crate::say::sentence::Noun {
            fn from(message: $family) -> Self {
                Self::Said(message.into())
            }
        }

        $(const _: () = assert!(
            $crate::say::sentence::holes_are($english, concat!($($(stringify!($arg), " ",)*)? "")),
            concat!(stringify!($family), "::", stringify!($variant), ": the holes are not the arguments"),
        );)*
    };
}

macro_rules! families {
    ($($file:ident: $($family:ident)*;)*) => {
        $(mod $file; $(pub use $file::$family;)*)*

        /// The families in the order of the table.
        pub(crate) enum FamilyIndex { $($($family,)*)* Count }

        /// How many families there are.
        pub const FAMILIES: usize = FamilyIndex::Count as usize;

        /// The names of the families, in the order of the table.
        pub const NAMES: [&str; FAMILIES] = [$($(stringify!($family),)*)*];

        /// The names of each family's sentences, one a line.
        #[cfg(feature = "locales")]
        pub(crate) static VARIANTS: [&str; FAMILIES] = [$($(<$family as Family>::VARIANTS,)*)*];

        /// The English of each family, a sentence a line.
        pub(crate) static ENGLISH: [&str; FAMILIES] = [$($(<$family as Family>::ENGLISH,)*)*];

        static ARGUMENTS: [&str; FAMILIES] = [$($(<$family as Family>::ARGUMENTS,)*)*];
    };
}

/// The names of a sentence's arguments, with a blank behind each.
pub(crate) fn arguments(family: u16, sentence: u16) -> &'static str {
    ARGUMENTS.get(usize::from(family)).map_or("", |rows| row(rows, sentence))
}

families! {
    access_keys: AccessKeys;
    apis: Apis FunctionUrl GraphQl;
    billing: Billing;
    buckets: Buckets;
    card: ArnPartName Button Card Counted FactNote Heading InPolicies Joins Label LookTwice Meaning MendedBy PolicyFor PrincipalSort SendTo SourceName WhoIs;
    circumstances: Circumstances;
    deny: Deny Find;
    doubts: Doubts;
    elsewhere: Elsewhere;
    encoded: Encoded;
    evaluation: Circumstance ConditionKey EditNote Evaluation PolicyFault Relation StatementReason Statements TagKey Values When;
    execution_role: ExecutionRole FunctionThat;
    facts: DeniedBy Fact;
    grants: Grants Choices Jobs;
    guarded: Guarded;
    guide_access_keys: GuideAccessKeys;
    guide_faults: GuideFaults GuideTitles;
    guide_form: GuideForm GuideTopics GuidePrompts;
    guide_grant: GuideGrant;
    guide_outside: GuideOutside;
    guide_pass_role: GuidePassRole;
    guide_retired: GuideRetired;
    identity: Identity RootUser ServiceLinked Undecided;
    key: Key;
    lacks: Lacks;
    launch: Launch;
    links: Doc;
    limits: Boundary Endpoint ResourceControl Session;
    look_up: AccessLevels LookUp;
    managed_policies: ManagedPolicies;
    nouns: Callers Contacts Lists PolicyTypes Reasons Roles Sorts Things Whole;
    of_roles: OfRoles;
    organizations: Organizations;
    outside_iam: OutsideIam;
    outsiders: Outsiders;
    page: Extension Page Widget;
    pass_role: PassRole;
    provenance: Provenance;
    recurring: Allow Ask Titles;
    rehearsal: Rehearsed;
    request: Letter NotWritten OwnerName PolicyTitle Text Together;
    resource_policy: ResourcePolicy ResourceTitles SetPolicy Unsigned;
    risks: Consequence Risks;
    service_access: ServiceAccess;
    service_control: ServiceControl;
    service_linked_role: ServiceLinkedRole;
    services: Services;
    shared_roles: SharedRoles;
    subscriptions: Subscriptions;
    trust: Federation ServiceRole SetTrust Trust TrustTitles;
    unchangeable: AppUsers FederationToken Unchangeable;
    verdict: Follows Line Short ShortPolicy Subject;
}

pub(crate) use nouns::SORTS;
