//! AWS CDK: the statements as `iam.PolicyStatement`s, in TypeScript and in Python.

use super::escape::{self, Unsafe};
use super::json;
use crate::iam::{Effect, OneOrMany, PolicyDocument, Principals, Statement};

/// How a language writes what a statement needs.
struct Language {
    comment: &'static str,
    head: &'static str,
    foot: &'static str,
    open: &'static str,
    close: &'static str,
    /// Between a property's name and its value.
    assign: &'static str,
    new: &'static str,
    /// The properties' names: actions, not actions, resources, not resources.
    lists: [&'static str; 4],
    string: fn(&str) -> String,
}

/// `document` as a TypeScript module that exports its statements, ending in a line break; a comment alone where a name would be
/// an instruction to the CDK.
pub fn typescript(document: &PolicyDocument) -> String {
    write(
        document,
        &Language {
            comment: "//",
            head: "import * as iam from 'aws-cdk-lib/aws-iam';\n\nexport const statements = [\n",
            foot: "];\n",
            open: "    new iam.PolicyStatement({\n",
            close: "    }),\n",
            assign: ": ",
            new: "new ",
            lists: ["actions", "notActions", "resources", "notResources"],
            string: escape::typescript,
        },
    )
}

/// `document` as a Python module with a list of its statements, ending in a line break; a comment alone where a name would be
/// an instruction to the CDK.
pub fn python(document: &PolicyDocument) -> String {
    write(
        document,
        &Language {
            comment: "#",
            head: "from aws_cdk import aws_iam as iam\n\nstatements = [\n",
            foot: "]\n",
            open: "    iam.PolicyStatement(\n",
            close: "    ),\n",
            assign: "=",
            new: "",
            lists: ["actions", "not_actions", "resources", "not_resources"],
            string: escape::python,
        },
    )
}

fn write(document: &PolicyDocument, language: &Language) -> String {
    if let Some(refused) = Unsafe::in_cdk(&json::in_a_line(document)) {
        return refused.comment(language.comment);
    }
    let statements: String = document.statement.iter().map(|of| statement(of, language)).collect();
    format!("{}{statements}{}", language.head, language.foot)
}

fn statement(of: &Statement, language: &Language) -> String {
    let Language { assign, string, lists, new, .. } = language;
    let mut properties: Vec<(String, String)> = Vec::new();
    properties.extend(of.sid.as_deref().map(|sid| ("sid".to_owned(), string(sid))));
    let effect = if of.effect == Effect::Allow { "iam.Effect.ALLOW" } else { "iam.Effect.DENY" };
    properties.push(("effect".to_owned(), effect.to_owned()));
    let principals = principals(of.principal.as_ref(), new, *string);
    if !principals.is_empty() {
        properties.push(("principals".to_owned(), format!("[{}]", principals.join(", "))));
    }
    let values = [&of.action, &of.not_action, &of.resource, &of.not_resource];
    for (name, values) in lists.iter().zip(values) {
        properties.extend(values.as_ref().map(|values| ((*name).to_owned(), list(values, *string))));
    }
    if !of.condition.is_empty() {
        let operators = of.condition.iter().map(|(operator, keys)| {
            let keys = keys.iter().map(|(key, values)| {
                let value = match values.0.as_slice() {
                    [only] => string(only),
                    _ => list(values, *string),
                };
                format!("{}: {value}", string(key))
            });
            format!("{}: {{ {} }}", string(operator), keys.collect::<Vec<_>>().join(", "))
        });
        properties
            .push(("conditions".to_owned(), format!("{{ {} }}", operators.collect::<Vec<_>>().join(", "))));
    }
    let lines: String =
        properties.into_iter().map(|(name, value)| format!("        {name}{assign}{value},\n")).collect();
    format!("{}{lines}{}", language.open, language.close)
}

fn principals(of: Option<&Principals>, new: &str, string: fn(&str) -> String) -> Vec<String> {
    let Some(of) = of else { return Vec::new() };
    let Principals::Of(types) = of else { return vec![format!("{new}iam.StarPrincipal()")] };
    let each = types.iter().flat_map(|(of, values)| values.0.iter().map(move |value| (of.as_str(), value)));
    each.map(|(of, value)| match of {
        "Service" => format!("{new}iam.ServicePrincipal({})", string(value)),
        "Federated" => format!("{new}iam.FederatedPrincipal({})", string(value)),
        "CanonicalUser" => format!("{new}iam.CanonicalUserPrincipal({})", string(value)),
        _ if value == "*" => format!("{new}iam.AnyPrincipal()"),
        _ => format!("{new}iam.ArnPrincipal({})", string(value)),
    })
    .collect()
}

fn list(OneOrMany(values): &OneOrMany, string: fn(&str) -> String) -> String {
    let values: Vec<String> = values.iter().map(|value| string(value)).collect();
    format!("[{}]", values.join(", "))
}
