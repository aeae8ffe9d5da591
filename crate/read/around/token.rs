//! Whose token AWS STS refused, and for which role: the refusal says neither, but the log or the workflow around it often
//! does.

use crate::diagnosis::{Cause, Denial, DeniedResource, IdentityToken, TokenProvider};
use crate::iam::Arn;
use crate::read::found::Found;
use crate::read::text::Text;
use crate::read::text::slice::{ahead, back, between, tail};
use crate::read::words::beside::{POOLS, SERVICE_ACCOUNTS};

/// How far before and behind a refusal it is looked for.
const NEAR: usize = 700;

/// Adds to `found` what the text around it says of the token and the role.
pub fn dress(text: &Text<'_>, found: &mut Found) {
    if !is_of_token(&found.denial) {
        return;
    }
    let &Text { clean, floor, .. } = text;
    let window = between(clean, floor.max(back(clean, found.start, NEAR)), ahead(clean, found.end, NEAR));
    let denial = &mut found.denial;
    if denial.resource.is_none() {
        denial.resource = role(window).map(DeniedResource::printed);
    }
    let token = token(window);
    if denial.region.is_none() {
        denial.region = region(&token);
    }
    denial.identity_token = (token != IdentityToken::default()).then_some(token);
}

/// Whether AWS STS refused the token of a web identity.
fn is_of_token(denial: &Denial) -> bool {
    const ACTION: &str = "sts:AssumeRoleWithWebIdentity";
    denial.cause == Some(Cause::IdentityTokenRejected)
        || denial.operation.as_deref() == Some("AssumeRoleWithWebIdentity")
        || denial.actions.iter().any(|action| action.raw.eq_ignore_ascii_case(ACTION))
}

/// The one role that the text names; of two, nobody knows which it was.
fn role(window: &str) -> Option<&str> {
    let mut named = window.match_indices("arn:aws").filter_map(|(at, _)| {
        let rest = tail(window, at);
        let of_arn = |c: char| c.is_ascii_alphanumeric() || "+=,.@_-:/".contains(c);
        let end = rest.find(|c| !of_arn(c)).unwrap_or(rest.len());
        let arn = between(rest, 0, end).trim_end_matches(['.', ',', ':', '/']);
        let parsed = Arn::parse(arn)?;
        let is_role = parsed.service == "iam" && parsed.resource.starts_with("role/");
        (is_role && parsed.account_id().is_some()).then_some(arn)
    });
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}

fn token(window: &str) -> IdentityToken {
    let pool = pool(window);
    let (host, account) = (cluster(window), service_account(window));
    let subject = account.or_else(|| word_at(window, "repo:", "/:._-@"));
    let holds = |signs: &[&str]| signs.iter().any(|sign| window.contains(sign));
    let provider = if pool.is_some() {
        Some(TokenProvider::Cognito)
    } else if host.is_some()
        || holds(&["eks.amazonaws.com/", "oidc.eks."])
        || subject.as_deref().is_some_and(|subject| subject.starts_with("system:"))
    {
        Some(TokenProvider::Eks)
    } else if holds(&["token.actions.githubusercontent.com", "configure-aws-credentials"]) {
        Some(TokenProvider::GitHub)
    } else if holds(&["gitlab.com", "GITLAB_OIDC_TOKEN", "CI_JOB_JWT"]) {
        Some(TokenProvider::GitLab)
    } else {
        None
    };
    let subject = subject.filter(|subject| match provider {
        Some(TokenProvider::Eks) => subject.starts_with("system:"),
        // `repo:ORGANIZATION/REPOSITORY:` and a branch, a tag or an environment.
        Some(TokenProvider::GitHub) | None => {
            subject.starts_with("repo:") && !subject.ends_with(':') && subject.matches(':').count() > 1
        }
        _ => false,
    });
    let provider = provider.or_else(|| subject.as_ref().map(|_| TokenProvider::GitHub));
    IdentityToken { provider, host, audience: pool, subject }
}

/// The id of an identity pool of Amazon Cognito, `eu-west-1:11111111-2222-…`, where the text speaks of one.
fn pool(window: &str) -> Option<String> {
    if !POOLS.iter().any(|words| window.contains(words)) {
        return None;
    }
    let of_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == ':';
    window.split(|c| !of_id(c)).find_map(|word| {
        let word = word.trim_matches(':');
        let (region, id) = word.rsplit_once(':')?;
        let region = region.rsplit(':').next()?;
        let groups: Vec<usize> = id.split('-').map(str::len).collect();
        let hexadecimal = id.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        (groups == [8, 4, 4, 4, 12] && hexadecimal && region.matches('-').count() >= 2)
            .then(|| format!("{region}:{id}"))
    })
}

/// The provider of a cluster: `oidc.eks.REGION.amazonaws.com/id/ID`.
fn cluster(window: &str) -> Option<String> {
    let host = word_at(window, "oidc.eks.", "./-")?;
    let (_, id) = host.split_once("/id/")?;
    (!id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(host)
}

/// The subject of a pod's token: printed as it is, or as a namespace and a name.
fn service_account(window: &str) -> Option<String> {
    if let Some(subject) = word_at(window, "system:serviceaccount:", ":.-") {
        return Some(subject.trim_end_matches([':', '.']).to_owned())
            .filter(|of| of.matches(':').count() == 3);
    }
    SERVICE_ACCOUNTS.iter().find_map(|words| {
        let named = word_at(window, words, "/.-")?;
        let (namespace, name) = named.get(words.len()..)?.split_once('/')?;
        let is_one = |of: &str| !of.is_empty() && of.len() < 64 && !of.contains('/');
        (is_one(namespace) && is_one(name)).then(|| format!("system:serviceaccount:{namespace}:{name}"))
    })
}

/// What begins with `start` and goes on with letters, digits and `more`.
fn word_at(window: &str, start: &str, more: &str) -> Option<String> {
    let at = window.find(start)?;
    let behind = tail(window, at + start.len());
    let end = behind.find(|c: char| !c.is_ascii_alphanumeric() && !more.contains(c)).unwrap_or(behind.len());
    let word = between(window, at, at + start.len() + end).trim_end_matches(['.', ',']);
    (end > 0).then(|| word.to_owned())
}

/// The Region that a pool's id or a cluster's host names.
fn region(token: &IdentityToken) -> Option<String> {
    let of_pool = token.audience.as_deref().and_then(|id| id.split(':').next());
    let of_cluster = || token.host.as_deref()?.strip_prefix("oidc.eks.")?.split('.').next();
    of_pool.or_else(of_cluster).map(str::to_owned)
}
