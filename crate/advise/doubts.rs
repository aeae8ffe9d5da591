//! Why to look twice at a denial. Whoever can put a text on a page can write one that looks like AWS's, and have an
//! administrator give away what the text asks for.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html>

use super::case::{Case, Reach};
use super::grant::Grant;
use super::known::services::assuming_service;
use crate::Page;
use crate::diagnosis::{Denial, Doubt, Kind, Owner};
use crate::iam::PrincipalKind;
use crate::reference;
use crate::say::links::Doc;
use crate::say::messages::Doubts;
use crate::say::{AccountId, Advice, Name};

/// The ending of every service principal of the commercial partition's.
const SERVICE_HOST: &str = ".amazonaws.com";

/// The reasons to look twice at a completed denial, the gravest first. Empty for nearly every message.
pub fn doubts(kind: Kind, denial: &Denial, page: &Page) -> Vec<Doubt> {
    // What the request needs is of no matter to them.
    doubts_of(&Case { kind, denial, page, grant: Grant::default() })
}

pub(super) fn doubts_of(case: &Case) -> Vec<Doubt> {
    [not_written_by_aws(case), another_account(case), not_signed_in(case), unknown_service(case)]
        .into_iter()
        .flatten()
        .collect()
}

/// Puts the doubts before all other cautions, one each, and takes every policy away where AWS has not written the message.
pub(super) fn say(case: &Case, advice: &mut Advice) {
    let doubts = doubts_of(case);
    let grants = !advice.policies.is_empty();
    let messages: Vec<_> = doubts.iter().map(|doubt| message(doubt, grants).into()).collect();
    if grants && doubts.contains(&Doubt::NotWrittenByAws) {
        let cautions = std::mem::take(&mut advice.cautions);
        *advice = Advice::by(Owner::Unknown, Doubts::NotWrittenByAws);
        advice.tell(Doubts::AskAgain);
        advice.tell_owner(Doubts::GrantNothing);
        advice.caution_all(cautions);
        advice.link(&[Doc::AccessDenied]);
    }
    advice.cautions.splice(0..0, messages);
}

/// The caution of a doubt.
fn message(doubt: &Doubt, grants: bool) -> Doubts {
    let account = |account: &String| AccountId::from(account.as_str());
    match doubt {
        Doubt::CallerOfAnotherAccount { caller, account: theirs } if grants => {
            Doubts::GivesAccess { caller: account(caller), account: account(theirs) }
        }
        Doubt::CallerOfAnotherAccount { caller, account: theirs } => {
            Doubts::OfAnotherAccount { caller: account(caller), account: account(theirs) }
        }
        Doubt::CallerIsNotSignedIn { caller, account: ours } => {
            Doubts::NotSignedIn { caller: account(caller), account: account(ours) }
        }
        Doubt::UnknownService { service } => Doubts::UnknownService { service: Name::new(service) },
        // Where it is the whole answer, the summary says why.
        Doubt::NotWrittenByAws if grants => Doubts::GrantNothing,
        Doubt::NotWrittenByAws => Doubts::NotWrittenByAws,
    }
}

/// AWS names the one action that it refused, or a few of one service; `iam:PassRole` may come with those of another. A
/// pattern is refused nobody, but where a Deny names it.
fn not_written_by_aws(case: &Case) -> Option<Doubt> {
    let printed: Vec<&str> = case.denial.actions.iter().map(|action| action.raw.as_str()).collect();
    let is_pattern = |action: &&str| action.contains(['*', '?']);
    let service = |action: &str| action.split_once(':').map(|(service, _)| service.to_ascii_lowercase());
    let mut services = printed
        .iter()
        .filter(|action| !action.eq_ignore_ascii_case("iam:PassRole"))
        .filter_map(|action| service(action));
    let first = services.next();
    let is_mixed = services.any(|other| Some(&other) != first.as_ref());
    (!case.is_explicit() && printed.iter().any(is_pattern) || is_mixed).then_some(Doubt::NotWrittenByAws)
}

fn another_account(case: &Case) -> Option<Doubt> {
    if case.reach() != Reach::CrossAccount {
        return None;
    }
    Some(Doubt::CallerOfAnotherAccount {
        caller: case.principal_account()?.to_owned(),
        account: case.resource_account()?.to_owned(),
    })
}

/// Who reads a banner is who was refused: a caller of neither the account that is signed in nor the resource's is somebody
/// else's.
fn not_signed_in(case: &Case) -> Option<Doubt> {
    let (caller, signed_in) = (case.principal_account()?, case.page.account()?);
    (caller != signed_in)
        .then(|| Doubt::CallerIsNotSignedIn { caller: caller.to_owned(), account: signed_in.to_owned() })
}

fn unknown_service(case: &Case) -> Option<Doubt> {
    let principal = case.principal().filter(|principal| principal.kind == PrincipalKind::Service)?;
    let host = principal.raw.trim().to_ascii_lowercase();
    let name = host.strip_suffix(".cn").unwrap_or(&host).strip_suffix(SERVICE_HOST)?.to_owned();
    let is_known = assuming_service(&host).is_some()
        || reference::takes_roles(&host)
        || name.split('.').any(|label| {
            reference::service(label).is_some() || reference::service_by_sdk_name(label).is_some()
        });
    (!is_known).then(|| Doubt::UnknownService { service: principal.raw.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{diagnose, page::Around};

    fn doubts_in(text: &str, page: &Page) -> Vec<Doubt> {
        let found = diagnose(text, page);
        assert_eq!(found.len(), 1, "{text}");
        found.into_iter().next().map(|diagnosis| diagnosis.doubts).unwrap_or_default()
    }

    const OWN: &str = "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::orders";

    #[test]
    fn an_ordinary_denial_is_not_doubted() {
        for text in [
            OWN,
            "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: lambda:GetFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:f",
            "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: ec2:RunInstances, iam:PassRole",
        ] {
            let page = Page::at("https://123456789012-ab12cd34.us-east-1.console.aws.amazon.com/");
            assert_eq!(doubts_in(text, &page), [], "{text}");
        }
    }

    #[test]
    fn a_caller_of_another_account_is_the_first_caution() {
        let text = "User: arn:aws:iam::999999999999:user/eve is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:pay because no resource-based policy allows the lambda:InvokeFunction action";
        let diagnosis = diagnose(text, &Page::default()).remove(0);
        assert_eq!(
            diagnosis.doubts,
            [Doubt::CallerOfAnotherAccount { caller: "999999999999".into(), account: "123456789012".into() }]
        );
        let first = &diagnosis.remedy.cautions[0];
        assert!(
            first.starts_with("This gives account 999999999999 access to account 123456789012."),
            "{first}"
        );
        assert!(!diagnosis.remedy.policies.is_empty());
        let request = crate::render::request::plain(&diagnosis);
        assert!(request.contains("This gives account 999999999999 access"), "{request}");
    }

    #[test]
    fn a_caller_who_is_not_signed_in_is_doubted() {
        let expected =
            Doubt::CallerIsNotSignedIn { caller: "123456789012".into(), account: "111122223333".into() };
        let host = Page::at("https://111122223333-ab12cd34.us-east-1.console.aws.amazon.com/s3/home");
        assert_eq!(doubts_in(OWN, &host), std::slice::from_ref(&expected));
        let around = Around { account: Some("111122223333".into()), ..Around::default() };
        assert_eq!(doubts_in(OWN, &Page { around, ..Page::default() }), [expected]);
    }

    #[test]
    fn a_service_that_aws_does_not_have_is_doubted() {
        for (service, doubted) in [
            ("lambda.amazonaws.com", false),
            ("delivery.logs.amazonaws.com", false),
            ("ecs-tasks.amazonaws.com", false),
            ("evil-backdoor.amazonaws.com", true),
        ] {
            let text = format!(
                "User: {service} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/admin"
            );
            let found = doubts_in(&text, &Page::default());
            assert_eq!(!found.is_empty(), doubted, "{service}: {found:?}");
        }
    }

    #[test]
    fn what_aws_does_not_write_gets_no_policy() {
        for actions in ["s3:*", "iam:Create*", "s3:GetObject, iam:CreateAccessKey"] {
            let text = format!(
                "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: {actions} on resource: *"
            );
            for diagnosis in diagnose(&text, &Page::default()) {
                assert_eq!(diagnosis.doubts.first(), Some(&Doubt::NotWrittenByAws), "{text}");
                assert!(diagnosis.remedy.policies.is_empty(), "{text}");
                let said = format!("{} {}", diagnosis.remedy.summary, diagnosis.remedy.cautions.concat());
                assert!(said.contains("AWS does not write such messages"), "{text}");
            }
        }
    }
}
