//! The AWS console's addresses.

use super::packed::{Column, column};
use super::service::{Service, service};
use crate::iam::Partition;

const PATHS: Column = column!("console-paths-0");
const PREFIXES: Column = column!("console-paths-1");

/// The service that a page of the AWS console is about, by its address: a hint, never above an action's own prefix.
/// `None` for other pages, and for console pages that are not known.
pub fn service_of_console_url(url: &str) -> Option<Service> {
    let (host, rest) = url.split_once("://")?.1.split_once('/')?;
    Partition::of_console_host(host.split(':').next()?)?;
    let (address, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let path = address.split('?').next().unwrap_or(address);
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    let first = segments.next()?;
    let deeper = segments.next().map(|second| format!("{first}/{second}"));
    // A fragment's first word: `#logsV2:log-groups` and `#AutoScalingGroups:view=details`.
    let word =
        fragment.trim_start_matches('/').split([':', '/', '?', ';']).next().filter(|word| !word.is_empty());
    let words = word.map(|word| format!("{first}#{word}"));
    let known = |path: &str| {
        let row = PATHS.find(path, 0..PATHS.all().count())?;
        service(&PREFIXES.get(row).to_string())
    };
    words
        .and_then(|path| known(&path))
        .or_else(|| deeper.and_then(|path| known(&path)))
        .or_else(|| known(first))
        .or_else(|| service(first))
}
