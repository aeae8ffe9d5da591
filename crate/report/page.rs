//! The report as one HTML page that loads nothing and sends nothing: its style sheet and its script are the only ones that its own
//! content security policy lets run, by their hashes. What stands in a record reaches it as text.

use base64::Engine;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::{Filed, Guardrail, Least, Report, Row, Top, chart};
use crate::iam::Arn;
use crate::render::{Format, json};
use crate::verdict::Family;

const STYLE: &str = concat!(include_str!("../tokens.css"), include_str!("page.css"));
const SCRIPT: &str = include_str!("page.js");

/// How many rows of a table are shown, and how many of a list; `--json` and `--csv` have all.
const ROWS: usize = 200;
const LIST: usize = 8;
/// How many policies are shown; all are in `--policies`.
const POLICIES: usize = 300;

/// The page. `title` is whose report it is; with `terraform` each policy has that form, too.
pub fn page(report: &Report, title: Option<&str>, terraform: bool) -> String {
    let policy = format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    );
    let head = headline(report);
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { "Access denied, " (period(report)) @if let Some(title) = title { ": " (title) } }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    p.sub { @if let Some(title) = title { (title) " · " } (counted(report.totals.accounts, "account")) " · " (period(report)) }
                    h1 { (head) }
                    (numbers(report))
                    (stuck(report))
                    (guardrails(report))
                    (days(report))
                    (tops(report))
                    (all_rows(report))
                    (policies(report, terraform))
                    (noise(report))
                    (foot(report))
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
    .into_string()
}

fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(digest))
}

/// `18,530`.
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{} {noun}s", thousands(count as u64)) }
}

/// `1 to 31 October 2026`.
fn period(report: &Report) -> String {
    let day = |time: &Option<String>| time.as_deref()?.get(..10)?.parse::<jiff::civil::Date>().ok();
    match (day(&report.from), day(&report.to)) {
        (Some(from), Some(to)) if from == to => to.strftime("%-d %B %Y").to_string(),
        (Some(from), Some(to)) if (from.year(), from.month()) == (to.year(), to.month()) => {
            format!("{} to {}", from.day(), to.strftime("%-d %B %Y"))
        }
        (Some(from), Some(to)) if from.year() == to.year() => {
            format!("{} to {}", from.strftime("%-d %B"), to.strftime("%-d %B %Y"))
        }
        (Some(from), Some(to)) => format!("{} to {}", from.strftime("%-d %B %Y"), to.strftime("%-d %B %Y")),
        _ => "time not recorded".to_owned(),
    }
}

fn headline(report: &Report) -> String {
    let totals = &report.totals;
    let people = if totals.people == 1 {
        "1 person".to_owned()
    } else {
        format!("{} people", thousands(totals.people as u64))
    };
    let who = match (totals.people, totals.machines) {
        (0, 0) => return "Nobody was refused.".to_owned(),
        (_, 0) => people,
        (0, machines) => counted(machines, "machine role"),
        (_, machines) => format!("{people} and {}", counted(machines, "machine role")),
    };
    let verb = if totals.people + totals.machines == 1 { "was" } else { "were" };
    let times =
        if totals.denials == 1 { "once".to_owned() } else { format!("{} times", thousands(totals.denials)) };
    match totals.stuck {
        0 => format!("{who} {verb} refused {times}."),
        1 => format!("{who} {verb} refused {times}. One request is still stuck."),
        stuck => {
            format!("{who} {verb} refused {times}. {} requests are still stuck.", thousands(stuck as u64))
        }
    }
}

fn numbers(report: &Report) -> Markup {
    let totals = &report.totals;
    let widest = report.guardrails.first().map(|of| of.people).unwrap_or_default();
    let since =
        report.since.as_deref().and_then(|time| time.get(..10)).and_then(chart::number).map(chart::short_day);
    html! {
        dl.nums {
            div { dt { "Allow missing" } dd { (thousands(totals.allow_missing)) span { (counted(totals.grantable, "principal")) ", a policy for each below" } } }
            div { dt { "Guardrail denies" } dd { (thousands(totals.guardrail)) span { (counted(report.guardrails.len(), "guardrail")) @if widest > 0 { "; the widest stopped " (thousands(widest as u64)) } } } }
            div { dt { "Something else" } dd { (thousands(totals.other)) span { "quotas, credentials, settings" } } }
            div { dt { "Still stuck" } dd { (totals.stuck) span { @match &since { Some(since) => { (totals.new_stuck) " new since " (since) }, None => "refused in the last three days" } } } }
            div.apart { dt { "Noise, counted apart" } dd { (thousands(totals.noise)) span { (counted(report.noise.len(), "known probe")) } } }
        }
    }
}

fn sign(family: Family) -> Markup {
    html! {
        svg viewBox="0 0 16 16" aria-hidden="true" {
            @match family {
                Family::Guard => { path d="M8 1.5l5.5 2V8c0 3-2.3 5.3-5.5 6.5C4.8 13.3 2.5 11 2.5 8V3.5z" {} path d="M5.5 8h5" {} },
                Family::Other => { circle cx="8" cy="8" r="6.5" {} path d="M8 7.5V11M8 5v.1" {} },
                Family::Info | Family::Doubt => { circle cx="8" cy="8" r="6.5" {} path d="M8 5v6M5 8h6" {} },
            }
        }
    }
}

fn pill(row: &Row) -> Markup {
    html! { span.pill.(row.family.name()) { (sign(row.family)) (row.cause) } }
}

/// The head of a sortable table: names, and whether a column holds numbers. The last number is what it is sorted by.
fn heads(names: &[(&str, bool)], sorted: &str) -> Markup {
    html! {
        thead { tr {
            @for (name, number) in names {
                th scope="col" class=[number.then_some("num")] aria-sort=[(*name == sorted).then_some("descending")] { button type="button" { (name) } }
            }
        } }
    }
}

fn who(row: &Row) -> Markup {
    let who = &row.principal;
    html! {
        td data-sort=(who.name) {
            b { (who.name) } @if row.new { " " span.pill { "new" } }
            span.note { (who.kind) @if let Some(account) = &who.account { ", " @if let Some(name) = &who.account_name { (name) " " } (account) } }
        }
    }
}

fn what(row: &Row) -> Markup {
    let regions: Vec<&str> = row.regions.keys().map(String::as_str).filter(|name| !name.is_empty()).collect();
    let resource = row.resource.as_deref().filter(|resource| *resource != "*");
    html! {
        td.what data-sort=(row.actions.join(", ")) {
            span.id { (row.actions.join(", ")) }
            span.note title=[resource] {
                @if let Some(resource) = resource { (in_short(resource, row.principal.account.as_deref())) }
                @if row.resources > 1 { " (" (row.resources) " of them)" }
                @match regions.as_slice() {
                    [] => {},
                    [only] => { " in " (only) },
                    several => { " in " (several.len()) " Regions" },
                }
            }
        }
    }
}

/// What tells a resource from others of its account: the last part of an ARN, with the account where it is another one.
fn in_short(resource: &str, account: Option<&str>) -> String {
    let Some(arn) = Arn::parse(resource) else { return resource.to_owned() };
    match arn.account_id().filter(|of| Some(*of) != account) {
        Some(other) => format!("{} of {other}", arn.resource),
        None => arn.resource.to_owned(),
    }
}

fn when(time: &Option<String>) -> Markup {
    let day = time.as_deref().and_then(|time| time.get(..10)).and_then(chart::number);
    html! { td.nowrap data-sort=(time.as_deref().unwrap_or_default()) { @if let Some(day) = day { (chart::short_day(day)) } @else { "–" } } }
}

fn rows(report: &Report, label: &str, rows: &[&Row]) -> Markup {
    let day = |time: &Option<String>| time.as_deref().and_then(|time| time.get(..10)).and_then(chart::number);
    let (first, last) = (day(&report.from).unwrap_or_default(), day(&report.to).unwrap_or_default());
    let names =
        [("Who", false), ("What", false), ("Why", false), ("Since", false), ("Last", false), ("Times", true)];
    html! {
        div.scroll tabindex="0" role="region" aria-label=(label) {
            table {
                thead { tr {
                    @for (name, number) in names {
                        @if name == "Times" { th scope="col" { "In time" } }
                        th scope="col" class=[number.then_some("num")] aria-sort=[number.then_some("descending")] { button type="button" { (name) } }
                    }
                    th scope="col" { "Policy" }
                } }
                tbody {
                    @for row in rows {
                        tr {
                            (who(row)) (what(row))
                            td.nowrap data-sort=(row.cause) { (pill(row)) }
                            (when(&row.first)) (when(&row.last))
                            td.spark aria-hidden="true" { (PreEscaped(chart::spark(&row.days, first, last, row.family))) }
                            td.num data-sort=(row.count) { (thousands(row.count)) }
                            td.nowrap { @match (&row.policy, row.family) {
                                (Some(file), _) => a href={ "#" (anchor(file)) } { "Open" },
                                // A limit that only lacks an Allow takes one, beside the principal's own.
                                (None, Family::Guard) if row.cause.ends_with("lacks it") => "Add to the limit",
                                (None, Family::Guard) => "No Allow helps",
                                (None, _) => "None",
                            } }
                        }
                    }
                }
            }
        }
    }
}

fn stuck(report: &Report) -> Markup {
    let stuck: Vec<&Row> = report.denials.iter().filter(|row| row.stuck).collect();
    if stuck.is_empty() {
        return html! {};
    }
    html! {
        h2 { "Who is stuck" }
        p.sub {
            "Refused in the last three days and not let through since. " (shown(stuck.len(), ROWS))
        }
        (rows(report, "Who is stuck", stuck.get(..ROWS).unwrap_or(&stuck)))
    }
}

/// `5 of 9 shown.`, where not all are.
fn shown(all: usize, most: usize) -> String {
    if all > most { format!("{most} of {} shown.", thousands(all as u64)) } else { String::new() }
}

fn all_rows(report: &Report) -> Markup {
    let others: Vec<&Row> = report.denials.iter().filter(|row| !row.stuck).collect();
    if others.is_empty() {
        return html! {};
    }
    html! {
        h2 { "Refused before" }
        p.sub { "Not in the last three days, or let through since. " (shown(others.len(), ROWS)) }
        (rows(report, "Refused before", others.get(..ROWS).unwrap_or(&others)))
    }
}

fn guardrails(report: &Report) -> Markup {
    if report.guardrails.is_empty() {
        return html! {};
    }
    let most = report.guardrails.iter().map(|of| of.people).max().unwrap_or(1) as u64;
    let row = |of: &Guardrail| {
        let actions: Vec<&str> = of.actions.iter().take(2).map(String::as_str).collect();
        let more = of.actions.len().saturating_sub(2);
        html! {
            tr {
                td data-sort=(of.name.as_deref().unwrap_or(&of.policy_type)) {
                    span.pill.guard { (sign(Family::Guard)) (of.short) } " "
                    b { @match &of.name { Some(name) => (name), None => { "A " (of.policy_type) ", not named" } } }
                    @if let Some(place) = &of.place { span.note { (place) } }
                }
                td.id { (actions.join(", ")) @if more > 0 { ", " (more) " more" } }
                td.num data-sort=(of.people) { (of.people) }
                td.bar aria-hidden="true" { (PreEscaped(chart::bar(of.people as u64, most, Family::Guard))) }
                td.num data-sort=(of.count) { (thousands(of.count)) }
            }
        }
    };
    html! {
        h2 { "Guardrails, by people stopped" }
        p.sub { "These work as written. Many people at one of them may mean that it is too wide, or that nobody was told. " (shown(report.guardrails.len(), ROWS)) }
        div.scroll tabindex="0" role="region" aria-label="Guardrails" {
            table {
                thead { tr {
                    th scope="col" { button type="button" { "Guardrail" } }
                    th scope="col" { button type="button" { "What it stops" } }
                    th.num scope="col" aria-sort="descending" { button type="button" { "People" } }
                    th scope="col" { span.unseen { "Bar" } }
                    th.num scope="col" { button type="button" { "Denials" } }
                } }
                tbody { @for of in report.guardrails.iter().take(ROWS) { (row(of)) } }
            }
        }
    }
}

fn days(report: &Report) -> Markup {
    if report.days.len() < 2 {
        return html! {};
    }
    let total = |day: &super::Day| day.allow_missing + day.guardrail + day.other;
    let most = report.days.iter().max_by_key(|(_, day)| total(day));
    let label = most.map_or_else(String::new, |(day, of)| {
        format!(
            "Denials a day, {}. The most on {day}: {}. The table below holds the same.",
            period(report),
            thousands(total(of))
        )
    });
    html! {
        h2 { "Day by day" }
        ul.keyrow {
            li { i.info {} "Allow missing (bottom)" } li { i.guard {} "Guardrail denies (middle)" } li { i.other {} "Something else (top)" }
        }
        div.scroll tabindex="0" role="region" aria-label="Day by day" {
            div.chart role="img" aria-label=(label) { (PreEscaped(chart::days(&report.days))) }
        }
        details.plain {
            summary { "The same as a table" }
            div.scroll tabindex="0" role="region" aria-label="Day by day, as a table" {
                table {
                    (heads(&[("Day", false), ("Allow missing", true), ("Guardrail", true), ("Something else", true)], ""))
                    tbody { @for (day, of) in &report.days { tr {
                        td { (day) }
                        td.num data-sort=(of.allow_missing) { (thousands(of.allow_missing)) }
                        td.num data-sort=(of.guardrail) { (thousands(of.guardrail)) }
                        td.num data-sort=(of.other) { (thousands(of.other)) }
                    } } }
                }
            }
        }
    }
}

fn tops(report: &Report) -> Markup {
    let top = &report.top;
    let lists: [(&str, &Top); 6] = [
        ("Actions", &top.actions),
        ("Accounts", &top.accounts),
        ("Regions", &top.regions),
        ("Principals", &top.principals),
        ("Resources", &top.resources),
        ("Policy types", &top.policy_types),
    ];
    html! {
        h2 { "The most frequent" }
        div.trio {
            @for (name, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
                @let most = list.first().map_or(1, |(_, count)| *count);
                figure {
                    figcaption { h3 { (name) } }
                    table.bars { tbody {
                        @for (name, count) in list.iter().take(LIST) {
                            tr {
                                th scope="row" { (name) }
                                td.num { (thousands(*count)) }
                                td.bar aria-hidden="true" { (PreEscaped(chart::bar(*count, most, Family::Info))) }
                            }
                        }
                    } }
                }
            }
        }
    }
}

/// The id of a policy's place in the page.
fn anchor(file: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '-' };
    format!("policy-{}", file.chars().map(safe).collect::<String>())
}

fn policies(report: &Report, terraform: bool) -> Markup {
    if report.policies.is_empty() {
        return html! {};
    }
    html! {
        h2 { "Least policy for each principal" }
        p.sub {
            "Only what was refused and an Allow can grant. Also as files, by " code { "--policies" } ". Read each before you attach it. "
            (shown(report.policies.len(), POLICIES))
        }
        @for least in report.policies.iter().take(POLICIES) { (least_policy(least, terraform)) }
    }
}

fn least_policy(least: &Least, terraform: bool) -> Markup {
    let who = &least.principal;
    let id = least.policies.first().map(|filed| anchor(&filed.file)).unwrap_or_default();
    html! {
        details id=(id) {
            summary {
                b { (who.name) } " " (who.kind.to_lowercase()) @if let Some(account) = &who.account { ", " @if let Some(name) = &who.account_name { (name) " " } (account) }
                span.note { (counted(least.actions, "action")) ", " (counted(least.resources, "resource")) }
            }
            div {
                @for filed in &least.policies { (filed_policy(filed, terraform)) }
                @if !least.left_out.is_empty() {
                    p.note.top { "Not in it:" }
                    ul.out { @for reason in &least.left_out { li { (reason) } } }
                }
            }
        }
    }
}

fn filed_policy(filed: &Filed, terraform: bool) -> Markup {
    let id = anchor(&filed.file);
    let hcl = terraform.then(|| Format::Terraform.write(&filed.policy)).flatten();
    html! {
        p.note.top { (filed.policy.title) }
        div.box {
            div.tabs {
                @if hcl.is_some() {
                    div role="tablist" aria-label={ "Format of " (filed.file) } {
                        button.tab type="button" role="tab" aria-selected="true" aria-controls={ (id) "-json" } { "JSON" }
                        button.tab type="button" role="tab" aria-selected="false" tabindex="-1" aria-controls={ (id) "-tf" } { "Terraform" }
                    }
                } @else { span.file { (filed.file) ".json" } }
                button.btn type="button" { "Copy" span.unseen { " the policy " (filed.file) } }
            }
            pre id={ (id) "-json" } tabindex="0" role=[hcl.is_some().then_some("tabpanel")] aria-label={ (filed.file) ".json" } { (json::document(&filed.policy.document)) }
            @if let Some(hcl) = &hcl { pre id={ (id) "-tf" } hidden tabindex="0" role="tabpanel" aria-label={ (filed.file) ".tf" } { (hcl) } }
        }
    }
}

fn noise(report: &Report) -> Markup {
    if report.noise.is_empty() {
        return html! {};
    }
    html! {
        h2 { "Noise, apart" }
        p.sub { "Known probes of AWS's own services and consoles. Nobody waits for these, and they are in none of the figures above." }
        div.scroll tabindex="0" role="region" aria-label="Noise" {
            table.quiet {
                (heads(&[("Who asks", false), ("What for", false), ("Source", false), ("Denials", true)], "Denials"))
                tbody { @for of in &report.noise { tr {
                    td { (of.who) } td { (of.what) }
                    td { a href=(of.source) rel="noreferrer" { (host(&of.source)) span.unseen { ", about " (of.who) ", " (of.what) } } }
                    td.num data-sort=(of.count) { (thousands(of.count)) }
                } } }
            }
        }
    }
}

fn host(address: &str) -> &str {
    address.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or(address)
}

fn foot(report: &Report) -> Markup {
    html! {
        p.note.foot {
            "Made by undeny report " (report.undeny) " from " @if report.events > 0 { (thousands(report.events)) " recorded requests in " }
            (counted(report.files, "file")) ", "
            @if report.unread == 0 { "all of them read" } @else { (counted(report.unread, "place")) " of them not read" }
            ". AWS's authorization reference of " (report.reference) ". This page loads nothing and sends nothing."
        }
    }
}
