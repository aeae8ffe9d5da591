//! Every field of a denial that holds what was printed, cleaned.

use std::borrow::Cow;

use super::{names, text};
use crate::diagnosis::{Denial, DeniedAction, DeniedResource, IdentityToken, MatchedStatement};
use crate::iam::Principal;

/// `denial` with every secret in it replaced; the sorts of secrets found are added to its `redacted`.
///
/// In an ARN a secret is replaced too: `[password removed]` reads as a mask, so that the policy has a placeholder there and
/// never a hole. The query of a presigned address is no part of a resource's name, and is cut off.
pub fn denial(denial: Denial) -> Denial {
    // No `..` here: a new field has to say whether it holds what was printed.
    let Denial {
        mut principal,
        mut actions,
        mut likely_actions,
        mut resource,
        effect,
        policy_type,
        mut policy_arn,
        mut reason,
        mut operation,
        mut service,
        mut code,
        cause,
        status,
        mut request_id,
        mut time,
        mut region,
        mut session_issuer,
        mut via_service,
        mut context,
        mut matched_statements,
        mut encoded_message,
        encoded_message_cut,
        mut assuming_service,
        mut identity_token,
        redacted,
    } = denial;
    let mut cleaner = Cleaner { names: redacted };
    cleaner.principal(principal.as_mut());
    cleaner.actions(&mut actions);
    cleaner.all(&mut likely_actions);
    cleaner.resource(resource.as_mut());
    cleaner.all(
        [
            &mut policy_arn,
            &mut reason,
            &mut operation,
            &mut service,
            &mut code,
            &mut request_id,
            &mut time,
            &mut region,
            &mut session_issuer,
            &mut via_service,
            &mut assuming_service,
        ]
        .into_iter()
        .flatten(),
    );
    for key in &mut context {
        cleaner.one(&mut key.key);
        cleaner.all(&mut key.values);
    }
    if let Some(IdentityToken { provider: _, host, audience, subject }) = &mut identity_token {
        cleaner.all([host, audience, subject].into_iter().flatten());
    }
    matched_statements.iter_mut().for_each(|statement| cleaner.statement(statement));
    // An encoded authorization message is random and has to stay whole; a session token in its place has to go.
    if let Some(message) =
        encoded_message.as_mut().filter(|message| message.starts_with("IQoJ") || message.starts_with("FwoG"))
    {
        cleaner.one(message);
    }
    Denial {
        principal,
        actions,
        likely_actions,
        resource,
        effect,
        policy_type,
        policy_arn,
        reason,
        operation,
        service,
        code,
        cause,
        status,
        request_id,
        time,
        region,
        session_issuer,
        via_service,
        context,
        matched_statements,
        encoded_message,
        encoded_message_cut,
        assuming_service,
        identity_token,
        redacted: cleaner.names,
    }
}

/// Cleans strings, and remembers the sorts of secrets that stood in them.
struct Cleaner {
    names: Vec<String>,
}

impl Cleaner {
    fn one(&mut self, value: &mut String) {
        if let Cow::Owned(cleaned) = text(value) {
            for name in names(value) {
                if !self.names.contains(&name) {
                    self.names.push(name);
                }
            }
            *value = cleaned;
        }
    }

    fn all<'v>(&mut self, values: impl IntoIterator<Item = &'v mut String>) {
        values.into_iter().for_each(|value| self.one(value));
    }

    fn principal(&mut self, principal: Option<&mut Principal>) {
        let Some(Principal { raw, arn, kind: _, account, name, session }) = principal else { return };
        self.one(raw);
        self.all([arn, account, name, session].into_iter().flatten());
    }

    /// The name of an action may be as long as a key: the reference tells them apart.
    fn actions(&mut self, actions: &mut [DeniedAction]) {
        for DeniedAction { raw, name, nearest } in actions {
            if crate::reference::action(raw).is_none() {
                self.one(raw);
                self.all([name, nearest].into_iter().flatten());
            }
        }
    }

    fn resource(&mut self, resource: Option<&mut DeniedResource>) {
        let Some(DeniedResource { raw, arn, resource_type, inferred, placeholders, alternatives }) = resource
        else {
            return;
        };
        for value in std::iter::once(raw).chain(arn).chain(alternatives) {
            if let Some(query) = signed_query(value) {
                for name in names(value.get(query..).unwrap_or_default()) {
                    if !self.names.contains(&name) {
                        self.names.push(name);
                    }
                }
                value.truncate(query);
            }
            self.one(value);
        }
        self.all(resource_type);
        self.all(inferred.iter_mut().map(|inference| &mut inference.value));
        self.all(placeholders);
    }

    fn statement(&mut self, statement: &mut MatchedStatement) {
        let MatchedStatement { statement_id, policy_id, policy_type, effect } = statement;
        self.all([statement_id, policy_id, policy_type, effect].into_iter().flatten());
    }
}

/// Where the query of a presigned address starts in `resource`.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html>
fn signed_query(resource: &str) -> Option<usize> {
    let signed = resource.find("X-Amz-").or_else(|| resource.find("x-amz-"))?;
    resource.get(..signed)?.rfind('?')
}
