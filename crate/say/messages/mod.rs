//! Everything that undeny says, a file for each family. [`crate::say`] shows how a sentence is written.

use super::locale::{English, Locale, Speaks};

/// A family of sentences: an enum with a variant a sentence, its typed arguments, and its English.
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

        impl $crate::say::Speaks<$family> for $crate::say::locale::English {
            #[allow(clippy::useless_format)] // sentences without arguments go the same way
            fn say(&self, message: &$family) -> String {
                match message {
                    $($family::$variant $({ $($arg),* })? => {
                        $($(let $arg = $crate::say::Speaks::say(self, $arg);)*)?
                        format!($english)
                    })*
                }
            }
        }
    };
}

macro_rules! families {
    ($($file:ident: $($family:ident)*;)*) => {
        $(mod $file; $(pub use $file::$family;)*)*

        /// Something that undeny says.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // each family is documented where it stands
        pub enum Message {
            $($($family($family),)*)*
            /// For the time being: what is in words already.
            Raw(String),
        }

        $($(impl From<$family> for Message {
            fn from(message: $family) -> Self {
                Message::$family(message)
            }
        })*)*

        /// A language that has words for every family.
        pub trait Sentences: $($(Speaks<$family> +)*)* {}

        impl<T: $($(Speaks<$family> +)*)*> Sentences for T {}

        impl Message {
            /// The message in words.
            pub fn text(&self, locale: &dyn Locale) -> String {
                match self {
                    $($(Message::$family(message) => locale.say(message),)*)*
                    Message::Raw(text) => text.clone(),
                }
            }
        }
    };
}

families! {
    access_keys: AccessKeys;
    apis: Apis FunctionUrl GraphQl;
    billing: Billing;
    buckets: Buckets;
    circumstances: Circumstances;
    deny: Deny Find;
    doubts: Doubts;
    elsewhere: Elsewhere;
    encoded: Encoded;
    execution_role: ExecutionRole FunctionThat;
    grants: Grants Choices Jobs;
    guarded: Guarded;
    identity: Identity RootUser ServiceLinked Undecided;
    key: Key;
    lacks: Lacks;
    launch: Launch;
    limits: Boundary Endpoint ResourceControl Session;
    managed_policies: ManagedPolicies;
    of_roles: OfRoles;
    organizations: Organizations;
    outside_iam: OutsideIam;
    outsiders: Outsiders;
    pass_role: PassRole;
    provenance: Provenance;
    recurring: Allow Ask Titles;
    resource_policy: ResourcePolicy ResourceTitles SetPolicy Unsigned;
    service_access: ServiceAccess;
    service_control: ServiceControl;
    service_linked_role: ServiceLinkedRole;
    services: Services;
    shared_roles: SharedRoles;
    subscriptions: Subscriptions;
    trust: Federation ServiceRole SetTrust Trust TrustTitles;
    unchangeable: AppUsers FederationToken Unchangeable;
}

impl From<String> for Message {
    fn from(text: String) -> Self {
        Message::Raw(text)
    }
}

impl From<&str> for Message {
    fn from(text: &str) -> Self {
        Message::Raw(text.to_owned())
    }
}

impl Message {
    /// For the time being: the words of `self`, for files that put them into a sentence of their own.
    pub fn english(&self) -> String {
        self.text(&English)
    }
}
