//! Where it all is: partition, Region, account, service.

use super::fault::Fault;
use super::fields::{Field, Fields};
use crate::advise::complete::resource::Known;
use crate::diagnosis::Source;
use crate::iam::{Partition, is_account_id};
use crate::page::is_region;
use crate::reference::{Service, ended_service, near_services, service_by_sdk_name};
use crate::say::messages::GuideFaults;
use crate::say::nouns::{Either, Listed};
use crate::say::{Code, Name};

/// Partition, Region and account.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub partition: Partition,
    pub region: Option<String>,
    pub account: Option<String>,
}

impl Place {
    /// The place that the fields name; an ARN among them may say more.
    pub fn of(fields: &Fields, faults: &mut Vec<Fault>) -> Self {
        let region = given(fields.region.as_deref());
        if let Some(text) = region.filter(|region| !is_region(region)) {
            faults.push(Fault::of(Field::Region, GuideFaults::NoRegion { given: Code::new(text) }));
        }
        let account = given(fields.account.as_deref());
        if let Some(text) = account.filter(|account| !is_account_id(account)) {
            faults.push(account_fault(Field::Account, text));
        }
        let of_region = region.map(Partition::of_region);
        let named = given(fields.partition.as_deref());
        let partition = named.and_then(Partition::from_id);
        if let (Some(text), None) = (named, partition) {
            let ids: Vec<&str> = Partition::ALL.iter().map(|of| of.id()).collect();
            let what = GuideFaults::NoPartition { given: Code::new(text), partitions: Either::of(&ids) };
            faults.push(Fault::of(Field::Partition, what));
        }
        if let (Some(region), Some(of_region), Some(partition)) = (region, of_region, partition)
            && of_region != partition
        {
            let what = GuideFaults::OtherPartition {
                region: Code::new(region),
                partition: Code::new(of_region.id()),
            };
            faults.push(Fault::of(Field::Partition, what));
        }
        Place {
            partition: partition.or(of_region).unwrap_or(Partition::Aws),
            region: region.map(str::to_owned),
            account: account.map(str::to_owned),
        }
    }

    /// The account, or the placeholder for it.
    pub fn account(&self) -> &str {
        self.account.as_deref().unwrap_or("${Account}")
    }

    /// The ARN of something of IAM's in the account: `user/mary`.
    pub fn iam(&self, resource: &str) -> String {
        format!("arn:{}:iam::{}:{resource}", self.partition, self.account())
    }

    /// The same as what is known of a resource's place.
    pub fn known(&self) -> Known {
        let said = |text: &str| Some((text.to_owned(), Source::Message));
        Known {
            partition: said(self.partition.id()),
            region: self.region.as_deref().and_then(said),
            account: self.account.as_deref().and_then(said),
        }
    }
}

/// What was given and is not empty.
pub(super) fn given(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// What is wrong with an account's id.
pub(super) fn account_fault(field: Field, text: &str) -> Fault {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let what = match digits == text.len() {
        true => GuideFaults::AccountLength { given: Code::new(text), count: digits },
        false => GuideFaults::NoAccount { given: Code::new(text) },
    };
    Fault::of(field, what)
}

/// The account, where the topic cannot do without.
pub(super) fn account_needed(fields: &Fields, faults: &mut Vec<Fault>) {
    if given(fields.account.as_deref()).is_none() {
        faults.push(Fault::missing(Field::Account, GuideFaults::AccountMissing));
    }
}

/// The service that the fields name.
pub(super) fn service(fields: &Fields, faults: &mut Vec<Fault>) -> Option<Service> {
    let Some(text) = given(fields.service.as_deref()) else {
        faults.push(Fault::missing(Field::Service, GuideFaults::ServiceMissing));
        return None;
    };
    let found = service_by_sdk_name(text);
    if found.is_none() {
        let given = Code::new(text);
        let near = near_services(text);
        faults.push(Fault::of(
            Field::Service,
            match ended_service(text) {
                Some(ended) => {
                    GuideFaults::Ended { product: Name::new(&ended.name), date: Name::new(&ended.date) }
                }
                None if near.is_empty() => GuideFaults::NoService { given },
                None => GuideFaults::NoServiceNear { given, near: Listed::of(&near) },
            },
        ));
    }
    found
}
