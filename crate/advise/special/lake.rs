//! What AWS Lake Formation says that it wants: `Insufficient Lake Formation permission(s): Required Create Table on sales`.
//!
//! Source: <https://docs.aws.amazon.com/lake-formation/latest/dg/lf-permissions-reference.html>

use crate::advise::case::is_name;

/// The permissions, as the message and as the API writes them.
const PERMISSIONS: [(&str, &str); 12] = [
    ("all", "ALL"),
    ("alter", "ALTER"),
    ("associate", "ASSOCIATE"),
    ("create database", "CREATE_DATABASE"),
    ("create lf-tag", "CREATE_LF_TAG"),
    ("create table", "CREATE_TABLE"),
    ("data location access", "DATA_LOCATION_ACCESS"),
    ("delete", "DELETE"),
    ("describe", "DESCRIBE"),
    ("drop", "DROP"),
    ("insert", "INSERT"),
    ("select", "SELECT"),
];

/// A permission, on what it is missing, and that as the API takes it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Required {
    pub permission: &'static str,
    pub on: String,
    pub resource: String,
}

/// What `reason` says is required, where every part of it can be read.
pub(super) fn required(reason: &str, partition: &str) -> Option<Required> {
    let (_, wanted) = reason.split_once("Required ")?;
    let (words, on) = wanted.split_once(" on ")?;
    let on = on.split(char::is_whitespace).next()?.trim_end_matches(['.', ',', ';', '"', '\'']);
    let permission = PERMISSIONS.iter().find(|(known, _)| words.trim().eq_ignore_ascii_case(known))?.1;
    let resource = match permission {
        "CREATE_DATABASE" | "CREATE_LF_TAG" => r#"{"Catalog": {}}"#.to_owned(),
        "DATA_LOCATION_ACCESS" => location(on, partition)?,
        _ => {
            let named = on.split_once('.').or_else(|| on.split_once('/'));
            match named {
                Some((database, table)) if is_plain(database) && is_plain(table) => {
                    format!(r#"{{"Table": {{"DatabaseName": "{database}", "Name": "{table}"}}}}"#)
                }
                None if is_plain(on) => format!(r#"{{"Database": {{"Name": "{on}"}}}}"#),
                _ => return None,
            }
        }
    };
    Some(Required { permission, on: on.to_owned(), resource })
}

/// A location of Amazon S3, from its address or its ARN.
fn location(on: &str, partition: &str) -> Option<String> {
    let path = on
        .strip_prefix("s3://")
        .or_else(|| on.split_once(":s3:::").map(|(_, path)| path))?
        .trim_end_matches('/');
    path.split('/')
        .all(is_plain)
        .then(|| format!(r#"{{"DataLocation": {{"ResourceArn": "arn:{partition}:s3:::{path}"}}}}"#))
}

fn is_plain(name: &str) -> bool {
    is_name(name) && !name.contains('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_required_is_granted() {
        for (wanted, permission, resource) in [
            ("Create Table on sales", "CREATE_TABLE", r#"{"Database": {"Name": "sales"}}"#),
            ("Drop on sales.orders", "DROP", r#"{"Table": {"DatabaseName": "sales", "Name": "orders"}}"#),
            ("Describe on sales", "DESCRIBE", r#"{"Database": {"Name": "sales"}}"#),
            ("Create Database on Catalog", "CREATE_DATABASE", r#"{"Catalog": {}}"#),
            (
                "Data Location Access on s3://lake/raw/",
                "DATA_LOCATION_ACCESS",
                r#"{"DataLocation": {"ResourceArn": "arn:aws:s3:::lake/raw"}}"#,
            ),
        ] {
            let found =
                required(&format!("Insufficient Lake Formation permission(s): Required {wanted}"), "aws");
            let found = found.map(|of| (of.permission, of.resource));
            assert_eq!(found, Some((permission, resource.to_owned())), "{wanted}");
        }
        for unreadable in
            ["Required Create Table", "Required Fly on sales", "Required Drop on a'b.c", "Select on x"]
        {
            assert_eq!(required(unreadable, "aws"), None, "{unreadable}");
        }
    }
}
