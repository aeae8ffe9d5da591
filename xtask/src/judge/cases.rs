//! The cases: every action on each of its resource types, with made-up names.

use undeny::diagnosis::{Diagnosis, Scope};
use undeny::iam::{PolicyDocument, PolicyType, Statement};
use undeny::reference::arn_format::{Piece, fill, pieces};
use undeny::reference::{Action, ResourceType, services};
use undeny::{Page, diagnose};

use super::Finding;

/// The account of all made-up resources.
pub const ACCOUNT: &str = "123456789012";
/// Who is denied.
pub const PRINCIPAL: &str = "arn:aws:iam::123456789012:user/mateojackson";
const REGION: &str = "us-east-1";
const PAGE: &str = "https://us-east-1.console.aws.amazon.com/";

/// A denied request and its answer.
pub struct Case {
    /// The denied action.
    pub action: String,
    /// The action on its resource type: `lambda:GetFunction function`.
    pub name: String,
    /// The denied resource: an ARN with made-up names, or `*` for an action that takes nothing else.
    pub resource: String,
    /// The same type of resource with other names.
    pub neighbour: Option<String>,
    /// Another action of the service that takes the same type.
    pub other_action: Option<String>,
    /// The denied resource, and one of every other type of the action.
    pub all_types: Vec<String>,
    /// What stands in a message in place of the ARN.
    bare: Option<String>,
    /// The policy that undeny proposes.
    pub document: Option<PolicyDocument>,
}

/// Every action on each of its resource types, and on each ARN format of a type that has several.
pub fn all() -> Vec<Case> {
    services().flat_map(|service| service.actions()).flat_map(of_action).collect()
}

fn of_action(action: Action) -> Vec<Case> {
    let types: Vec<ResourceType> = action.resource_types().map(|(of, _)| of).collect();
    let name = action.name();
    if types.is_empty() {
        let other = other_action(action, None);
        return vec![Case {
            name: name.clone(),
            action: name,
            resource: "*".to_owned(),
            neighbour: None,
            all_types: Vec::new(),
            other_action: other,
            bare: None,
            document: None,
        }];
    }
    let only = types.len() == 1;
    let all_types: Vec<String> =
        types.iter().flat_map(|of| of.arn_formats()).map(|format| named(&format, "example")).collect();
    types
        .iter()
        .flat_map(|of| of.arn_formats().into_iter().map(|format| (*of, format)).collect::<Vec<_>>())
        .map(|(of, format)| {
            let resource = named(&format, "example");
            let neighbour = named(&format, "another");
            let one_format = only && of.arn_formats().len() == 1;
            Case {
                action: name.clone(),
                name: format!("{name} {}", of.name()),
                bare: bare(&format, &resource).filter(|_| one_format),
                neighbour: (neighbour != resource).then_some(neighbour),
                all_types: all_types.clone(),
                resource,
                other_action: other_action(action, Some(of)),
                document: None,
            }
        })
        .collect()
}

/// The next action of the service that takes the same type (or none, as this one).
fn other_action(action: Action, of: Option<ResourceType>) -> Option<String> {
    let fits = |other: &Action| match of {
        Some(of) => other.resource_types().any(|(taken, _)| taken == of),
        None => other.only_star(),
    };
    action.service().actions().find(|other| *other != action && fits(other)).map(Action::name)
}

/// `format` with made-up names.
fn named(format: &str, name: &str) -> String {
    fill(&pieces(format), |placeholder| match placeholder {
        "Partition" => "aws".to_owned(),
        "Region" => REGION.to_owned(),
        account if account.ends_with("Account") || account.ends_with("AccountId") => ACCOUNT.to_owned(),
        _ => format!("{name}-{}", placeholder.to_lowercase()),
    })
}

/// The last name of a resource, which some messages print in place of its ARN; `None` where the format ends with
/// something else, or holds more than one name.
fn bare(format: &str, resource: &str) -> Option<String> {
    let tail = format.splitn(6, ':').nth(5)?;
    let names = pieces(tail)
        .into_iter()
        .filter(|piece| matches!(piece, Piece::Placeholder(name) if !["Partition", "Region", "Account"].contains(name)));
    let one = names.count() == 1;
    let last = pieces(tail).into_iter().next_back()?;
    let own = matches!(last, Piece::Placeholder(_));
    let head: usize = match pieces(tail).first() {
        Some(Piece::Literal(text)) => text.len(),
        _ => 0,
    };
    let resource = resource.splitn(6, ':').nth(5)?;
    (one && own).then(|| resource.get(head..).map(str::to_owned)).flatten()
}

impl Case {
    /// Has undeny answer the denial, in full and with a bare name. Returns what is wrong with the answers.
    pub fn answer(&mut self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut wrong = |rule: &str, detail: String| {
            findings.push(Finding { by: "undeny", rule: rule.to_owned(), case: self.name.clone(), detail });
        };
        match self.document_for(&self.resource) {
            Err(why) => wrong("no answer", why),
            Ok(document) => {
                if !is_exact(&document.statement, &self.action, &self.resource) {
                    wrong("not exact", serde_json::to_string(&document).unwrap_or_default());
                }
                self.document = Some(document);
            }
        }
        if let Some(bare) = &self.bare {
            let arn = self.read(bare).and_then(|found| found.denial.resource.and_then(|of| of.arn));
            // AWS Secrets Manager adds six characters of its own to a secret's name.
            let whole = |arn: &str| arn.strip_suffix("-??????").unwrap_or(arn) == self.resource;
            if !arn.as_deref().is_some_and(whole) {
                wrong("bare name", format!("{bare} gave {arn:?}, not {}", self.resource));
            }
        }
        findings
    }

    fn read(&self, resource: &str) -> Option<Diagnosis> {
        let action = &self.action;
        let text = format!(
            "User: {PRINCIPAL} is not authorized to perform: {action} on resource: {resource} because no identity-based policy allows the {action} action"
        );
        diagnose(&text, &Page::at(PAGE)).into_iter().next()
    }

    fn document_for(&self, resource: &str) -> Result<PolicyDocument, String> {
        let diagnosis = self.read(resource).ok_or("not read as a denial")?;
        let policies = diagnosis.remedy.policies;
        let kinds: Vec<_> = policies.iter().map(|policy| (policy.policy_type, policy.scope)).collect();
        let answer = policies
            .into_iter()
            .find(|policy| policy.policy_type == PolicyType::IdentityBased && policy.scope == Scope::Exact);
        answer.map(|policy| policy.document).ok_or(format!("no exact identity-based policy, but {kinds:?}"))
    }
}

/// Whether the statements allow this action on this resource, and nothing else.
fn is_exact(statements: &[Statement], action: &str, resource: &str) -> bool {
    let [statement] = statements else { return false };
    let only = |list: &Option<undeny::iam::OneOrMany>, value: &str| {
        list.as_ref().is_some_and(|list| list.0 == [value])
    };
    only(&statement.action, action) && only(&statement.resource, resource) && statement.not_action.is_none()
}
