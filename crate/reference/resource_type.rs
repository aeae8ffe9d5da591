//! Resource types: what an action can act on, and how its ARN is written.

use std::fmt;

use super::packed::{Column, column};
use super::service::Service;

const NAMES: Column = column!("types");
const FORMATS: Column = column!("formats");

/// A resource type of a service.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ResourceType {
    row: usize,
}

impl ResourceType {
    pub(super) fn at(row: usize) -> Self {
        ResourceType { row }
    }

    /// The service whose reference page defines it.
    pub fn service(self) -> Service {
        Service::of_type_row(self.row)
    }

    /// Its name: `function`.
    pub fn name(self) -> String {
        NAMES.get(self.row).to_string()
    }

    /// How its ARNs are written, `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}`: one format,
    /// seldom two.
    pub fn arn_formats(self) -> Vec<String> {
        FORMATS.get(self.row).to_string().split('|').map(str::to_owned).collect()
    }
}

impl fmt::Debug for ResourceType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResourceType({} {})", self.service().prefix(), self.name())
    }
}
