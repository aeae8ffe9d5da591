//! Many policies in one text: each under whom it is for, none by the name of another.

use std::collections::HashMap;

use super::Format;
use super::escape::visible;
use super::format::policy_name;
use crate::diagnosis::{AttachTo, ProposedPolicy};
use crate::iam::{PolicyDocument, PolicyType};

/// Policies as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Several {
    /// The text, ending in a line break; empty where none has such a form.
    pub text: String,
    /// The titles of those that the form has no place for.
    pub left_out: Vec<String>,
}

/// A policy and whom it is for, as JSON.
#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Titled<'p> {
    title: &'p str,
    #[serde(rename = "type")]
    policy_type: PolicyType,
    attach_to: &'p AttachTo,
    document: &'p PolicyDocument,
}

impl Format {
    /// `policies` in this form. One alone is written as [`Format::write`] does; of several each has its title: as a
    /// comment, or in JSON, which has none, as a list of objects, which no command takes for a policy.
    pub fn write_all(self, policies: &[ProposedPolicy]) -> Several {
        let mut several = Several::default();
        if let (Self::Json, [_, _, ..]) = (self, policies) {
            let titled = policies.iter().map(|policy| Titled {
                title: &policy.title,
                policy_type: policy.policy_type,
                attach_to: &policy.attach_to,
                document: &policy.document,
            });
            several.text = super::json::shown(&titled.collect::<Vec<_>>()) + "\n";
            return several;
        }
        let mut used: HashMap<String, usize> = HashMap::new();
        for policy in policies {
            let name = policy_name(&policy.document);
            let times = used.entry(name.clone()).and_modify(|times| *times += 1).or_insert(1);
            let name = if *times == 1 { name } else { format!("{name}{times}") };
            match self.write_named(policy, &name) {
                Some(written) if policies.len() == 1 => several.text = written,
                Some(written) => {
                    let between = match self {
                        _ if several.text.is_empty() => "",
                        Self::CloudFormation | Self::Sam => "---\n",
                        _ => "\n",
                    };
                    several.text += between;
                    several.text += &format!("{} {}\n{written}", self.comment(), visible(&policy.title));
                }
                None => several.left_out.push(policy.title.clone()),
            }
        }
        several
    }

    /// What begins a comment.
    const fn comment(self) -> &'static str {
        match self {
            Self::Json | Self::CdkTypeScript => "//",
            _ => "#",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advise::merge::merge;
    use crate::{Page, diagnose};

    fn policies(users: &[&str]) -> Vec<ProposedPolicy> {
        let text: String = users
            .iter()
            .map(|user| {
                format!(
                    "User: arn:aws:iam::111122223333:user/{user} is not authorized to perform: s3:GetObject on resource: \
                     arn:aws:s3:::amzn-s3-demo-bucket/a because no identity-based policy allows the s3:GetObject action\n"
                )
            })
            .collect();
        merge(&diagnose(&text, &Page::default())).policies
    }

    #[test]
    fn each_policy_says_whom_it_is_for() {
        let two = policies(&["ana", "ben"]);
        assert_eq!(two.len(), 2);
        for format in Format::ALL {
            let Several { text, left_out } = format.write_all(&two);
            assert!(left_out.is_empty());
            for user in ["ana", "ben"] {
                assert!(text.contains(&format!("For the user {user} in account 111122223333")), "{text}");
            }
        }
        let terraform = Format::Terraform.write_all(&two).text;
        for label in ["allow_s3_get_object\"", "allow_s3_get_object2\""] {
            assert!(terraform.contains(label), "{terraform}");
        }
        assert!(
            serde_json::from_str::<serde_json::Value>(&Format::Json.write_all(&two).text).unwrap().is_array()
        );
    }

    #[test]
    fn one_policy_is_written_by_itself() {
        for format in Format::ALL {
            let one = policies(&["ana"]);
            assert_eq!(Some(format.write_all(&one).text), format.write(&one[0]));
        }
        assert_eq!(Format::Json.write_all(&[]), Several::default());
    }
}
