//! From what was gathered to the report: each row explained once.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use super::least::{self, Explained};
use super::{Gathered, Least, Noise, Report, Row, Totals, Who, gather, probes, tops};
use crate::iam::{Principal, PrincipalKind};
use crate::page::{Page, Reader};
use crate::verdict::{Family, Verdict};
use crate::{VERSION, explain_readings, reference};

/// What a report is made with, besides the records.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The names of accounts.
    pub accounts: HashMap<String, String>,
    /// The report to compare with.
    pub since: Option<Report>,
    /// How many files were looked at, and how many places could not be read.
    pub files: usize,
    /// See `files`.
    pub unread: usize,
}

/// Refused within so many seconds of the records' end, and not let through since: still stuck.
const STILL: u32 = 3 * 24 * 60 * 60;

impl Report {
    /// The report on what was gathered. The time is that of the records, never of the clock: the same files give the same
    /// report.
    pub fn new(gathered: Gathered, options: &Options) -> Self {
        let page = Page { reader: Reader::Administrator, ..Page::default() };
        let end = gathered.to.as_deref().and_then(gather::seconds);
        let mut rows: Vec<(Box<str>, Box<gather::Row>)> = gathered.rows.into_iter().collect();
        rows.sort_by(|a, b| b.1.count.cmp(&a.1.count).then_with(|| a.0.cmp(&b.0)));
        let explain = |row: Box<gather::Row>| {
            let diagnosis = explain_readings(vec![row.reading.clone()], Vec::new(), &page).pop()?;
            let who = who(diagnosis.denial.principal.as_ref(), &options.accounts);
            Some(Explained { row, diagnosis, who })
        };
        let known = options.since.as_ref().map(known);
        let through = |request: Option<u64>| request.and_then(|of| gathered.through.get(&of).copied());
        let (mut denials, mut grants) = (Vec::new(), Vec::new());
        let (mut stopped, mut noise, mut policies) =
            (Stopped::default(), Probed::default(), least::Policies::default());
        let mut rows = rows.into_iter();
        loop {
            let next: Vec<_> = rows.by_ref().take(AT_ONCE).map(|(_, row)| row).collect();
            if next.is_empty() {
                break;
            }
            let explained: Vec<Explained> = next.into_par_iter().filter_map(explain).collect();
            for one in &explained {
                if let Some(probe) = one.row.probe {
                    noise.add(probe, one.row.count);
                    continue;
                }
                stopped.add(one);
                policies.add(one, &page);
                let (mut row, granted) = row(one);
                let last = row.last.as_deref().and_then(gather::seconds);
                row.let_through = last
                    .zip(through(one.row.request))
                    .is_some_and(|(refused, let_through)| let_through > refused);
                row.stuck = !row.let_through
                    && last.zip(end).is_some_and(|(last, end)| end.saturating_sub(last) <= STILL);
                row.new = known.as_ref().is_some_and(|known| !known.contains(&identity(&row)));
                denials.push(row);
                grants.push(granted);
            }
        }
        let policies = policies.finish();
        file(&mut denials, &grants, &policies);
        let noise = noise.finish();
        Report {
            undeny: VERSION.to_owned(),
            reference: reference::reference_date().to_owned(),
            from: gathered.from,
            to: gathered.to,
            since: options.since.as_ref().and_then(|since| since.to.clone()),
            files: options.files,
            events: gathered.events,
            unread: options.unread,
            totals: totals(&stopped, &denials, &policies, &noise),
            guardrails: tops::guardrails(&denials),
            top: tops::tops(&denials),
            days: tops::days(&denials),
            denials,
            noise,
            policies,
        }
    }
}

/// How many rows are explained at once; of their answers only what a report says is kept.
const AT_ONCE: usize = 2048;

/// Names the file of the policy that grants a row.
fn file(denials: &mut [Row], grants: &[bool], policies: &[Least]) {
    let files = policies.iter().filter_map(|least| Some((&least.principal, &least.policies.first()?.file)));
    let files: HashMap<&Who, &String> = files.collect();
    for (row, _) in denials.iter_mut().zip(grants).filter(|(_, granted)| **granted) {
        row.policy = files.get(&row.principal).map(|file| (*file).clone());
    }
}

/// What tells a row from others, across reports.
type Identity = (Who, Vec<String>, Option<String>, Option<String>, Option<String>, String);

fn identity(row: &Row) -> Identity {
    // A shape and the only one of its resources are the same row at another time.
    let resource = row.resource.as_deref().map(|of| gather::shape(of).unwrap_or_else(|| of.to_owned()));
    // Names of accounts may be given one time and not the other.
    let who = Who { account_name: None, ..row.principal.clone() };
    (who, row.actions.clone(), resource, row.policy_type.clone(), row.policy_arn.clone(), row.cause.clone())
}

fn known(since: &Report) -> HashSet<Identity> {
    since.denials.iter().map(identity).collect()
}

/// A row as the report has it, and whether an Allow helps.
fn row(one: &Explained) -> (Row, bool) {
    let Explained { row, diagnosis, who } = one;
    let denial = &diagnosis.denial;
    let verdict = Verdict::of(diagnosis);
    let family = if verdict.family == Family::Doubt { Family::Info } else { verdict.family };
    let resource = denial.resource.as_ref().map(|of| match row.resources.len() {
        0 | 1 => of.raw.clone(),
        _ => gather::shape(&of.raw).unwrap_or_else(|| of.raw.clone()),
    });
    let grants = family != Family::Guard && !diagnosis.remedy.policies.is_empty();
    let row = Row {
        principal: who.clone(),
        actions: least::actions(one),
        resource,
        resources: row.resources.len(),
        policy_type: denial.policy_type.map(|policy| policy.name().to_owned()),
        policy_arn: denial.policy_arn.clone(),
        family,
        cause: verdict.short,
        summary: diagnosis.remedy.summary.clone(),
        account: row.account.clone().or_else(|| who.account.clone()),
        regions: row.regions.to_map(),
        first: row.first.clone(),
        last: row.last.clone(),
        days: row.days.to_map(),
        count: row.count,
        people: row.people.len(),
        stuck: false,
        let_through: false,
        new: false,
        policy: None,
    };
    (row, grants)
}

/// The principal as a report names it: the sessions of a role are one.
fn who(principal: Option<&Principal>, accounts: &HashMap<String, String>) -> Who {
    let Some(principal) = principal else {
        return Who { name: "not named".to_owned(), kind: "Unknown".to_owned(), ..Who::default() };
    };
    let set = principal.permission_set();
    let kind = match principal.kind {
        _ if set.is_some() => "Permission set",
        PrincipalKind::User => "User",
        PrincipalKind::Role | PrincipalKind::AssumedRole => "Role",
        PrincipalKind::Root => "Root user",
        PrincipalKind::FederatedUser => "Federated user",
        PrincipalKind::OidcProvider | PrincipalKind::SamlProvider => "Identity provider",
        PrincipalKind::Service => "AWS service",
        PrincipalKind::Account => "Account",
        PrincipalKind::Anonymous => "Anonymous",
        PrincipalKind::Unknown => "Unknown",
    };
    let name = match principal.kind {
        PrincipalKind::Root => "root",
        _ => set.or(principal.name.as_deref()).unwrap_or(&principal.raw),
    };
    let account = principal.account.clone();
    let account_name = account.as_ref().and_then(|account| accounts.get(account)).cloned();
    Who { name: name.to_owned(), kind: kind.to_owned(), account, account_name }
}

/// How often each known probe was refused.
#[derive(Default)]
struct Probed(BTreeMap<(&'static str, &'static str), (u64, &'static str)>);

impl Probed {
    fn add(&mut self, probe: usize, count: u64) {
        let Some(probe) = probes::PROBES.get(probe) else { return };
        self.0.entry((probe.who, probe.what)).or_insert((0, probe.source)).0 += count;
    }

    fn finish(self) -> Vec<Noise> {
        let mut all: Vec<Noise> = self
            .0
            .into_iter()
            .map(|((who, what), (count, source))| Noise {
                who: who.into(),
                what: what.into(),
                source: source.into(),
                count,
            })
            .collect();
        all.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| (&a.who, &a.what).cmp(&(&b.who, &b.what))));
        all
    }
}

/// Who was stopped.
#[derive(Default)]
struct Stopped {
    people: HashSet<u64>,
    machines: HashSet<Who>,
}

impl Stopped {
    fn add(&mut self, one: &Explained) {
        self.people.extend(&one.row.people);
        if one.row.people.is_empty() && !self.machines.contains(&one.who) {
            self.machines.insert(one.who.clone());
        }
    }
}

fn totals(stopped: &Stopped, denials: &[Row], policies: &[Least], noise: &[Noise]) -> Totals {
    let sum = |families: &[Family]| {
        denials.iter().filter(|row| families.contains(&row.family)).map(|row| row.count).sum::<u64>()
    };
    Totals {
        denials: denials.iter().map(|row| row.count).sum(),
        people: stopped.people.len(),
        machines: stopped.machines.len(),
        accounts: denials.iter().filter_map(|row| row.account.as_deref()).collect::<BTreeSet<_>>().len(),
        allow_missing: sum(&[Family::Info, Family::Doubt]),
        grantable: policies.len(),
        guardrail: sum(&[Family::Guard]),
        other: sum(&[Family::Other]),
        stuck: denials.iter().filter(|row| row.stuck).count(),
        new_stuck: denials.iter().filter(|row| row.stuck && row.new).count(),
        noise: noise.iter().map(|one| one.count).sum(),
    }
}
