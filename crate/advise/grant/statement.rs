//! The statement that allows exactly what was refused, and the choices beside it.

use crate::Page;
use crate::advise::complete::resource::Known;
use crate::advise::complete::{is_cut, meant};
use crate::advise::grant::resources::resources;
use crate::advise::grant::{Grant, add, choices, condition, next_needs, together};
use crate::diagnosis::{Denial, DeniedAction};
use crate::iam::{OneOrMany, Statement};
use crate::reference::{
    Action, action, ended_service, misprinted_prefix, nearest_service, reference_date, service,
};
use crate::say::messages::Grants;
use crate::say::nouns::Sort;
use crate::say::{Code, Message, Name};

/// What a completed denial needs: the denied actions (else the likely ones) on the denied resource.
///
/// A resource that nobody can know stands as a placeholder; `*` stands only where the message prints it or where IAM
/// supports nothing else for the action, and then a caution says so.
pub fn grant(denial: &Denial, page: &Page) -> Grant {
    let mut grant = Grant::default();
    let known = Known::of(denial, page);
    let denied: Vec<DeniedAction> = if denial.actions.is_empty() {
        denial
            .likely_actions
            .iter()
            .map(|name| DeniedAction { name: Some(name.clone()), ..DeniedAction::printed(name) })
            .collect()
    } else {
        denial.actions.iter().filter(|of| is_action(of.best())).cloned().collect()
    };
    grant.cautions.extend(denial.actions.iter().filter_map(|of| no_statement(of, denial)));
    let denied = denied.into_iter().filter(|of| no_statement(of, denial).is_none());
    let denied: Vec<DeniedAction> = denied.collect();
    for of in &denied {
        let found = meant(of);
        let by_operation = found.filter(|_| action(of.best()).is_none());
        let mut resources = resources(found, denial.resource.as_ref(), &known, &mut grant.cautions);
        grant.cautions.extend(of_new_key(found, denial, &mut resources));
        let name = by_operation.map_or_else(|| grantable(of), Action::name);
        if let Some(action) = by_operation {
            let operation = Code::new(of.best());
            grant.cautions.push(Grants::IsOperation { operation, action: Code::new(action.name()) }.into());
        }
        grant.cautions.extend(completed(of));
        let mut statement = Statement::allow(name, OneOrMany(resources));
        if let Some(found) = found {
            condition::narrow(&mut statement, found, denial, page, &mut grant.cautions);
            together::add(&mut grant, found, &mut statement);
        } else {
            unknown_action(of, &mut grant.cautions);
        }
        add(&mut grant.statements, statement);
    }
    together::scaled_volumes(&mut grant, denial);
    if !grant.statements.is_empty() {
        choices::add(&mut grant, denial, &known);
        next_needs::add(&mut grant, denial, &known);
    }
    let mut seen: Vec<Message> = Vec::new();
    grant.cautions.retain(|caution| {
        let new = !seen.contains(caution);
        seen.push(caution.clone());
        new
    });
    grant
}

/// Tags on a key that the same request makes: its id is not known before, and IAM checks them on every key.
///
/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/tag-permissions.html>
fn of_new_key(found: Option<Action>, denial: &Denial, resources: &mut [String]) -> Option<Message> {
    let tags = found.is_some_and(|action| action.name() == "kms:TagResource");
    if !tags || denial.operation.as_deref() != Some("CreateKey") {
        return None;
    }
    let key = resources.iter_mut().find(|arn| arn.ends_with(":key/${KeyId}"))?;
    *key = key.replace("${KeyId}", "*");
    Some(Grants::OfOneRun { sort: Sort("key".to_owned()) }.into())
}

/// The action as a policy has to name it: as AWS prints it, but for the prefixes that AWS misprints. An Allow of those
/// could match nothing.
fn grantable(of: &DeniedAction) -> String {
    let name = of.best();
    match name.split_once(':').and_then(|(prefix, action)| Some((misprinted_prefix(prefix)?, action))) {
        Some((prefix, action)) => format!("{prefix}:{action}"),
        None => name.to_owned(),
    }
}

/// Why no statement is written for an action that is printed: it holds a wildcard, or only the beginning of a name.
fn no_statement(of: &DeniedAction, denial: &Denial) -> Option<Message> {
    let action = Code::new(of.best());
    if of.best().contains(['*', '?']) {
        return Some(Grants::WildcardAction { action }.into());
    }
    is_cut(of, denial).then(|| Grants::CutAction { action }.into())
}

/// That a name was completed.
fn completed(of: &DeniedAction) -> Option<Message> {
    let name = of.name.as_deref()?;
    let cut = name.len() > of.raw.len() && of.raw.contains(':');
    let begins = name.get(..of.raw.len()).is_some_and(|start| start.eq_ignore_ascii_case(&of.raw));
    (cut && begins).then(|| Grants::Completed { cut: Code::new(&of.raw), action: Code::new(name) }.into())
}

/// Whether `name` can stand in a statement as an action.
fn is_action(name: &str) -> bool {
    let plain = |text: &str, more: &[char]| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(&c))
    };
    name.split_once(':')
        .is_some_and(|(prefix, action)| plain(prefix, &['-']) && plain(action, &['*', '?', '-', '_']))
}

/// That the reference does not hold an action, and what it was perhaps meant to be.
fn unknown_action(of: &DeniedAction, cautions: &mut Vec<Message>) {
    let name = grantable(of);
    let (action, date) = (Code::new(&name), Name::new(reference_date()));
    let near = of.nearest.as_ref().filter(|near| **near != name);
    cautions.push(match near {
        Some(near) => Grants::NotInReferenceNear { action, date, near: Code::new(near) }.into(),
        None => Grants::NotInReference { action, date }.into(),
    });
    let prefix = of.best().split(':').next().unwrap_or_default();
    let Some(near) = nearest_service(prefix) else { return };
    let ended = ended_service(&near);
    let product = service(&near).map(|of| of.name()).or_else(|| ended.as_ref().map(|of| of.name.clone()));
    if let Some(product) = product.filter(|_| !near.eq_ignore_ascii_case(prefix)) {
        let (prefix, product, near) = (Code::new(prefix), Name::new(&product), Code::new(&near));
        cautions.push(match name == of.best() {
            true => Grants::NoPrefix { prefix, product, near }.into(),
            false => Grants::NoPrefixReplaced { prefix, product, near }.into(),
        });
    }
    if let Some(ended) = ended {
        let (product, date) = (Name::new(&ended.name), Name::new(&ended.date));
        cautions.push(Grants::Ended { product, date }.into());
    }
}
