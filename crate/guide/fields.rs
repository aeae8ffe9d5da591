//! What a topic is asked with.

use super::Topic;
use crate::page::Page;
use crate::reference::service_of_console_url;

macro_rules! fields {
    ($($(#[$about:meta])* $variant:ident $name:ident $id:literal: $sort:ty = $choice:expr;)*) => {
        /// A field of a topic's form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Field { $($(#[$about])* $variant),* }

        impl Field {
            /// Every field.
            pub const ALL: &[Field] = &[$(Field::$variant),*];

            /// Its name as an option of the command line, and in a form: `external-id`.
            pub const fn id(self) -> &'static str {
                match self { $(Field::$variant => $id),* }
            }

            /// The field of this name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.id() == id)
            }

            /// What it takes.
            pub const fn choice(self) -> Choice {
                match self { $(Field::$variant => $choice),* }
            }
        }

        impl Fields {
            /// Takes what was given for a field: a text, several with commas or line breaks between them, or a yes.
            pub fn set(&mut self, field: Field, given: &str) {
                match field { $(Field::$variant => Take::take(&mut self.$name, given)),* }
            }
        }

        /// What a topic is asked with; all that is not given is left out.
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase", default, deny_unknown_fields)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        pub struct Fields {
            $($(#[$about])* #[cfg_attr(target_arch = "wasm32", tsify(optional))] pub $name: $sort,)*
        }
    };
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A text.
    Text,
    /// Several texts.
    Texts,
    /// Yes, or left out.
    Flag,
    /// One of these.
    One(&'static [&'static str]),
}

use Choice::{Flag, One, Text, Texts};

fields! {
    /// The service: its IAM prefix (`lambda`) or its name (`AWS Lambda`).
    Service service "service": Option<String> = Text;
    /// The account that it is about: the reader's own.
    Account account "account": Option<String> = Text;
    /// A user, by name or ARN.
    User user "user": Option<String> = Text;
    /// A group, by name or ARN.
    Group group "group": Option<String> = Text;
    /// A role, by name or ARN.
    Role role "role": Option<String> = Text;
    /// A permission set of IAM Identity Center, by name.
    PermissionSet permission_set "permission-set": Option<String> = Text;
    /// Actions by name: `lambda:GetFunction`.
    Actions actions "actions": Vec<String> = Texts;
    /// Everything that lists and reads.
    Reading reading "reading": bool = Flag;
    /// All actions of the service.
    Everything everything "everything": bool = Flag;
    /// Resources by name or ARN.
    Resource resource "resource": Vec<String> = Texts;
    /// The other account, or a user or role of it by ARN.
    From from "from": Option<String> = Text;
    /// What a third party and the reader agreed on.
    ExternalId external_id "external-id": Option<String> = Text;
    /// A SAML 2.0 identity provider, by name.
    Saml saml "saml": Option<String> = Text;
    /// An OpenID Connect provider, by its address without `https://`.
    Oidc oidc "oidc": Option<String> = Text;
    /// Whom the provider's token has to name.
    Subject subject "subject": Option<String> = Text;
    /// For whom the provider's token has to be made.
    Audience audience "audience": Option<String> = Text;
    /// People come through IAM Identity Center.
    IdentityCenter identity_center "identity-center": bool = Flag;
    /// Which case of the access keys; all where it is left out.
    About about "about": Option<String> = One(&["lost", "two", "rotate", "asked", "leaked"]);
    /// The Region.
    Region region "region": Option<String> = Text;
    /// The partition: `aws-cn`.
    Partition partition "partition": Option<String> =
        One(&["aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"]);
}

impl Topic {
    /// The fields of its form: those that it cannot do without, and those that it can.
    pub const fn fields(self) -> (&'static [Field], &'static [Field]) {
        use Field::{
            About, Account, Actions, Audience, Everything, ExternalId, From, Group, IdentityCenter, Oidc,
            Partition, PermissionSet, Reading, Region, Resource, Role, Saml, Service, Subject, User,
        };
        match self {
            Self::AccessKeys => (&[], &[User, About, Account, Region, Partition]),
            Self::Grant => (
                &[Service, Account],
                &[
                    User,
                    Group,
                    Role,
                    PermissionSet,
                    Actions,
                    Reading,
                    Everything,
                    Resource,
                    Region,
                    Partition,
                ],
            ),
            Self::PassRole => (&[Service, Account, Role], &[User, Group, PermissionSet, Region, Partition]),
            Self::Outside => (
                &[Service, Account],
                &[
                    Resource,
                    From,
                    ExternalId,
                    Saml,
                    Oidc,
                    Subject,
                    Audience,
                    IdentityCenter,
                    Role,
                    PermissionSet,
                    Actions,
                    Reading,
                    Everything,
                    Region,
                    Partition,
                ],
            ),
        }
    }
}

impl Fields {
    /// What is known of the place, by the fields' names.
    pub fn known(&self) -> std::collections::BTreeMap<&'static str, String> {
        let all = [
            (Field::Service, &self.service),
            (Field::Account, &self.account),
            (Field::Region, &self.region),
            (Field::Partition, &self.partition),
        ];
        all.into_iter().filter_map(|(field, text)| Some((field.id(), text.clone()?))).collect()
    }

    /// What a console's page says of the place: service, account, Region, partition.
    pub fn of_page(page: &Page) -> Self {
        Fields {
            service: page.url.as_deref().and_then(service_of_console_url).map(|service| service.prefix()),
            account: page.account().map(str::to_owned),
            region: page.region().map(str::to_owned),
            partition: page.partition().map(|partition| partition.id().to_owned()),
            ..Fields::default()
        }
    }
}

/// A field that can be filled in as a text.
trait Take {
    fn take(&mut self, given: &str);
}

impl Take for Option<String> {
    fn take(&mut self, given: &str) {
        *self = Some(given.trim().to_owned()).filter(|given| !given.is_empty());
    }
}

impl Take for Vec<String> {
    fn take(&mut self, given: &str) {
        let each = given.split([',', '\n']).map(str::trim).filter(|each| !each.is_empty());
        *self = each.map(str::to_owned).collect();
    }
}

impl Take for bool {
    fn take(&mut self, given: &str) {
        *self = matches!(given.trim(), "y" | "yes" | "true" | "on" | "1");
    }
}
