//! Where a company wants to be asked: a link of its own, filled in with the request.
//!
//! The reader clicks, undeny sends nothing. A template comes from the company's policy or from the options, and what goes
//! into it may come from a page: so only `https` and `mailto`, every value percent-encoded, and the whole bounded.

use crate::Diagnosis;
use crate::several;
use crate::verdict::Verdict;

/// No browser and no server minds a link of this length.
const MOST_HTTPS: usize = 8_000;
/// Mail programs of Windows cut off what is longer.
const MOST_MAILTO: usize = 1_900;

/// A place to ask, and for whom it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Desk {
    /// The link, with places to fill in: `https://desk.example.com/new?title={title}&body={request}`.
    pub link: String,
    /// What the button says; "Ask for access" where it is empty.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub label: String,
    /// A sentence of the company's for the line.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub note: String,
    /// The account that it is for; every account where it is empty.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub account: String,
    /// The organization whose policy refused (`o-exampleorgid`); any where it is empty.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub organization: String,
}

/// The first of `desks` that is for `diagnosis` and whose link can be filled in.
pub fn desk_for<'a>(desks: &'a [Desk], diagnosis: &Diagnosis) -> Option<&'a Desk> {
    let denial = &diagnosis.denial;
    let account = denial.principal.as_ref().and_then(|principal| principal.account.as_deref());
    let organization = denial.policy_arn.as_deref().unwrap_or_default();
    desks.iter().find(|desk| {
        (desk.account.is_empty() || account == Some(desk.account.as_str()))
            && (desk.organization.is_empty() || organization.split('/').any(|part| part == desk.organization))
            && is_link(&desk.link)
    })
}

/// Whether `template` is a link that undeny fills in: `https` with a fixed host, or `mailto` with a fixed address, and no
/// place that undeny does not know.
pub fn is_link(template: &str) -> bool {
    let fixed = if let Some(rest) = template.strip_prefix("https://") {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.') && !host.contains('@') && host.len() < rest.len()
    } else if let Some(rest) = template.strip_prefix("mailto:") {
        rest.split('?').next().is_some_and(|address| address.contains('@') && !address.contains('{'))
    } else {
        false
    };
    let host_is_plain = template.split(['/', '?', '#']).nth(2).is_none_or(|host| !host.contains(['{', '}']));
    fixed
        && (host_is_plain || template.starts_with("mailto:"))
        && template.len() <= 2_000
        && template.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '`'))
        && pieces(template).is_some()
}

/// A piece of a template: as it stands, or the name of what goes there.
enum Piece<'a> {
    Fixed(&'a str),
    Place(Place),
}

/// What a link can hold.
#[derive(Clone, Copy)]
enum Place {
    Title,
    Request,
    Principal,
    Action,
    Resource,
    Account,
    PolicyType,
}

const PLACES: [(&str, Place); 7] = [
    ("title", Place::Title),
    ("request", Place::Request),
    ("principal", Place::Principal),
    ("action", Place::Action),
    ("resource", Place::Resource),
    ("account", Place::Account),
    ("policyType", Place::PolicyType),
];

/// `template` in pieces; `None` where it has a place with another name, or a brace that is not closed.
fn pieces(template: &str) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        let place = PLACES.iter().find(|(its, _)| *its == name)?.1;
        pieces.push(Piece::Fixed(before));
        pieces.push(Piece::Place(place));
        rest = after;
    }
    if rest.contains('}') {
        return None;
    }
    pieces.push(Piece::Fixed(rest));
    Some(pieces)
}

/// `template` filled in for `diagnoses`; `None` where it is no link ([`is_link`]) or there is nothing to ask. What is too
/// long for a link is cut, and says so.
pub fn link(template: &str, diagnoses: &[Diagnosis]) -> Option<String> {
    let first = diagnoses.first()?;
    if !is_link(template) {
        return None;
    }
    let most = if template.starts_with("mailto:") { MOST_MAILTO } else { MOST_HTTPS };
    let denial = &first.denial;
    let actions: Vec<&str> =
        diagnoses.iter().flat_map(|one| &one.denial.actions).map(|action| action.best()).take(20).collect();
    let value = |place: Place| match place {
        Place::Title => Verdict::of_all(diagnoses).map(|verdict| verdict.what).unwrap_or_default(),
        Place::Request => String::new(),
        Place::Principal => denial.principal.as_ref().map(|one| one.raw.clone()).unwrap_or_default(),
        Place::Action => actions.join(","),
        Place::Resource => {
            denial.resource.as_ref().map(|one| one.arn.clone().unwrap_or(one.raw.clone())).unwrap_or_default()
        }
        Place::Account => denial.principal.as_ref().and_then(|one| one.account.clone()).unwrap_or_default(),
        Place::PolicyType => denial.policy_type.map(|policy| policy.name().to_owned()).unwrap_or_default(),
    };
    let pieces = pieces(template)?;
    let fixed: usize = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Fixed(text) => text.len(),
            Piece::Place(place) => encoded(&value(*place), 600).len(),
        })
        .sum();
    let requests = pieces.iter().filter(|piece| matches!(piece, Piece::Place(Place::Request))).count().max(1);
    let room = most.saturating_sub(fixed) / requests;
    let mut filled = String::new();
    for piece in &pieces {
        match piece {
            Piece::Fixed(text) => filled.push_str(text),
            Piece::Place(Place::Request) => filled.push_str(&encoded(&several::request(diagnoses), room)),
            Piece::Place(place) => filled.push_str(&encoded(&value(*place), 600)),
        }
    }
    (filled.len() <= most).then_some(filled)
}

/// Said where a value was cut.
const CUT: &str = "%E2%80%A6";

/// `value` percent-encoded, at most `most` characters; what does not fit is cut between characters, and ends in "…".
fn encoded(value: &str, most: usize) -> String {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let hex = |nibble: u8| HEX.get(usize::from(nibble)).copied().unwrap_or('0');
    let mut written = String::new();
    // Where it can be cut so that the sign fits behind it.
    let mut cut = 0;
    for character in value.chars() {
        let mut bytes = [0; 4];
        for byte in character.encode_utf8(&mut bytes).bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                written.push(char::from(byte));
            } else {
                written.extend(['%', hex(byte >> 4), hex(byte & 15)]);
            }
        }
        if written.len() > most {
            written.truncate(cut);
            if written.len() + CUT.len() <= most {
                written.push_str(CUT);
            }
            return written;
        }
        if written.len() + CUT.len() <= most {
            cut = written.len();
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Page, diagnose};

    fn sample(resource: &str) -> Vec<Diagnosis> {
        diagnose(
            &format!(
                "User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: s3:GetObject on resource: {resource} because no identity-based policy allows the s3:GetObject action"
            ),
            &Page::default(),
        )
    }

    #[test]
    fn only_a_link_that_can_be_trusted_is_one() {
        for (template, is) in [
            ("https://desk.example.com/new?title={title}&body={request}", true),
            ("https://github.com/example/access/issues/new?template=access.yml&title={title}", true),
            ("mailto:desk@example.com?subject={title}&body={request}", true),
            ("https://example.slack.com/archives/C0123456789", true),
            ("http://desk.example.com/new", false),
            ("https://{account}.example.com/", false),
            ("https://user@example.com/{title}", false),
            ("https://desk.example.com", false),
            ("mailto:{principal}?subject=x", false),
            ("javascript:alert(1)", false),
            ("https://desk.example.com/{secret}", false),
            ("https://desk.example.com/{title", false),
            ("https://desk.example.com/a b", false),
            (" https://desk.example.com/", false),
        ] {
            assert_eq!(is_link(template), is, "{template}");
        }
    }

    #[test]
    fn values_are_encoded_and_bounded() {
        let hostile = sample("arn:aws:s3:::amzn-s3-demo-bucket/&body=evil#{title}");
        let filled =
            link("https://desk.example.com/new?r={resource}&t={title}", &hostile).unwrap_or_default();
        assert!(filled.contains("%26body%3Devil%23"), "{filled}");
        assert_eq!(filled.matches('&').count(), 1);
        let long = sample(&format!("arn:aws:s3:::amzn-s3-demo-bucket/{}", "é".repeat(3_000)));
        for (template, most) in [
            ("https://desk.example.com/?b={request}", MOST_HTTPS),
            ("mailto:desk@example.com?body={request}", MOST_MAILTO),
        ] {
            let filled = link(template, &long).unwrap_or_default();
            assert!(filled.len() <= most && filled.ends_with(CUT), "{}", filled.len());
            assert!(filled.is_ascii());
        }
        assert_eq!(link("https://desk.example.com/{title}", &[]), None);
    }

    #[test]
    fn rows_are_for_accounts_and_organizations() {
        let desk = |account: &str, organization: &str| Desk {
            link: "https://desk.example.com/".into(),
            account: account.into(),
            organization: organization.into(),
            ..Desk::default()
        };
        let one = sample("arn:aws:s3:::amzn-s3-demo-bucket/x");
        let rows = [desk("444455556666", ""), desk("", "o-exampleorgid"), desk("123456789012", "")];
        let found = one.first().and_then(|one| desk_for(&rows, one));
        assert_eq!(found.map(|desk| desk.account.as_str()), Some("123456789012"));
        let scp = diagnose(
            "User: arn:aws:iam::777788889999:user/ana is not authorized to perform: ec2:RunInstances on resource: * with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-exampleorgid/service_control_policy/p-examplepolicyid111",
            &Page::default(),
        );
        let found = scp.first().and_then(|one| desk_for(&rows, one));
        assert_eq!(found.map(|desk| desk.organization.as_str()), Some("o-exampleorgid"));
    }
}
