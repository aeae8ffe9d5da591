//! Statements and requests by chance: every element and every condition operator.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

pub const ACCOUNT: &str = "111122223333";

/// What the request's context has: `None` for a key that is absent.
pub type Context = BTreeMap<String, Option<Json>>;

/// A statement, and a request without its context.
#[derive(Clone, Debug)]
pub struct Case {
    pub policy: Json,
    pub principal: String,
    pub action: String,
    pub resource: String,
}

/// Numbers by chance, the same each time.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Chance(seed)
    }

    /// A number below `most`.
    pub fn below(&mut self, most: usize) -> usize {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) >> 33).unwrap() % most
    }

    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn of<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }
}

const PRINCIPALS: [&str; 4] = [
    "arn:aws:iam::111122223333:user/ana",
    "arn:aws:iam::111122223333:user/team/bo",
    "arn:aws:sts::111122223333:assumed-role/Build/i-1",
    "arn:aws:sts::111122223333:assumed-role/Admin/ana",
];
const ACTIONS: [&str; 4] = ["s3:GetObject", "s3:PutObject", "ec2:RunInstances", "lambda:InvokeFunction"];
const ACTION_PATTERNS: [&str; 9] =
    ["*", "s3:*", "s3:Get*", "S3:getobject", "s3:???Object", "ec2:Run*", "lambda:*", "iam:*", "s3:Put*"];
const RESOURCES: [&str; 3] = [
    "arn:aws:s3:::amzn-s3-demo-bucket/reports/q1.csv",
    "arn:aws:ec2:us-east-1:111122223333:instance/i-1234567890abcdef0",
    "arn:aws:lambda:eu-west-1:111122223333:function:orders",
];
const RESOURCE_PATTERNS: [&str; 12] = [
    "*",
    "arn:aws:s3:::amzn-s3-demo-bucket/*",
    "arn:aws:s3:::amzn-s3-demo-bucket/reports/q?.csv",
    "arn:aws:s3:::amzn-s3-demo-bucket/*/q1.csv",
    "arn:aws:s3:::amzn-s3-demo-bucket/${aws:PrincipalTag/team}/*",
    "arn:aws:s3:::amzn-s3-demo-bucket/${aws:PrincipalTag/team, 'reports'}/*",
    "arn:aws:s3:::other/${*}",
    "arn:aws:ec2:*:*:instance/*",
    "arn:aws:ec2:us-east-1:111122223333:instance/i-1234567890abcdef0",
    "arn:aws-cn:ec2:*:*:instance/*",
    "arn:aws:lambda:eu-*:111122223333:function:*",
    "arn:aws:lambda:*:999999999999:function:orders",
];
const NAMED: [&str; 9] = [
    "*",
    "111122223333",
    "arn:aws:iam::111122223333:root",
    "arn:aws:iam::999999999999:root",
    "arn:aws:iam::111122223333:user/ana",
    "arn:aws:iam::111122223333:role/Build",
    "arn:aws:iam::111122223333:role/path/Admin",
    "arn:aws:sts::111122223333:assumed-role/Build/i-1",
    "arn:aws:iam::999999999999:role/Build",
];

/// A condition key: its operators, the values that policies give it, those that requests have, and whether it has several.
struct Key {
    name: &'static str,
    operators: &'static [&'static str],
    wanted: &'static [&'static str],
    had: &'static [&'static str],
    many: bool,
}

const STRINGS: &[&str] = &[
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
];
const ARNS: &[&str] = &["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"];
const NUMBERS: &[&str] = &[
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
];
const DATES: &[&str] = &[
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
];

#[rustfmt::skip]
const KEYS: [Key; 10] = [
    Key { name: "aws:PrincipalTag/team", operators: STRINGS, many: false,
          wanted: &["reports", "Re*", "re?orts", "*", "x${*}", "${$}{a}"], had: &["reports", "REPORTS", "red", "x*", "${a}"] },
    Key { name: "s3:prefix", operators: STRINGS, many: false,
          wanted: &["home/${aws:PrincipalTag/unit, 'all'}", "home/*", "home/ana", "*"], had: &["home/ana", "home/all", "home/x*", "home/*", "home/bo", "etc", "ana", "a*", "bo"] },
    Key { name: "aws:PrincipalTag/unit", operators: &["StringEquals", "StringLike"], many: false,
          wanted: &["${s3:prefix}", "ana", "a*"], had: &["ana", "home/ana", "home/all", "home/x*", "home/*", "home/bo", "*", "etc", "bo"] },
    Key { name: "aws:SourceArn", operators: ARNS, many: false,
          wanted: &["arn:aws:sns:*:111122223333:topic", "arn:aws:sns:us-east-1:*:t*", "arn:aws:s3:::b*", "arn:aws:sns:us-east-1:111122223333:${aws:PrincipalTag/team, 'topic'}"],
          had: &["arn:aws:sns:us-east-1:111122223333:topic", "arn:aws:sns:eu-west-1:999999999999:topic", "arn:aws:s3:::bucket", "arn:aws:sns:us-east-1:111122223333:a:topic", "arn:aws:sns:us-east-1:111122223333:REPORTS",
                "arn:aws:sns:us-east-1:111122223333:reports", "arn:aws:sns:us-east-1:111122223333:red"] },
    Key { name: "s3:max-keys", operators: NUMBERS, many: false, wanted: &["10", "10.5", "-3"], had: &["-4", "9", "10", "10.5", "11", "-3"] },
    Key { name: "aws:TokenIssueTime", operators: DATES, many: false,
          wanted: &["2026-01-01T00:00:00Z", "2026-11-21T12:00:00Z"], had: &["2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "2026-11-21T12:00:01Z"] },
    Key { name: "aws:MultiFactorAuthPresent", operators: &["Bool"], many: false, wanted: &["true", "false"], had: &["true", "false"] },
    Key { name: "aws:SourceIp", operators: &["IpAddress", "NotIpAddress"], many: false,
          wanted: &["203.0.113.0/24", "198.51.100.0/25", "2001:db8:1234::/48"], had: &["203.0.113.9", "198.51.100.200", "198.51.100.7", "2001:db8:1234::9", "192.0.2.1"] },
    Key { name: "ec2:Blob", operators: &["BinaryEquals"], many: false, wanted: &["QmluYXJ5VmFsdWVJbkJhc2U2NA=="], had: &["QmluYXJ5VmFsdWVJbkJhc2U2NA==", "QUJD"] },
    Key { name: "aws:TagKeys", operators: STRINGS, many: true, wanted: &["team", "cost*", "*", "unit"], had: &["team", "unit", "costs", "Team"] },
];
/// The keys of published policies, for contexts.
const OTHERS: &[(&str, &[&str], bool)] = &[
    ("aws:PrincipalOrgID", &["o-exampleorgid", "o-other"], false),
    ("aws:PrincipalOrgPaths", &["o-exampleorgid/r-ab12/ou-ab12-11111111/", "o-other/r-x/"], true),
    ("aws:ResourceOrgID", &["o-exampleorgid", "o-other"], false),
    ("aws:SourceOrgID", &["o-exampleorgid", "o-other"], false),
    ("aws:SourceAccount", &["111122223333", "999999999999"], false),
    ("aws:SourceVpc", &["vpc-1a2b3c4d", "vpc-9z9z9z9z"], false),
    ("aws:SourceVpce", &["vpce-1a2b3c4d", "vpce-9z9z9z9z"], false),
    ("aws:CalledVia", &["athena.amazonaws.com", "cloudformation.amazonaws.com"], true),
    ("aws:ResourceTag/protected", &["true", "false"], false),
    ("aws:RequestTag/costcenter", &["1", "2"], false),
    ("s3:x-amz-server-side-encryption", &["aws:kms", "AES256"], false),
    ("s3:x-amz-acl", &["bucket-owner-full-control", "private"], false),
    ("s3:TlsVersion", &["1.1", "1.2", "1.3"], false),
    ("s3:signatureAge", &["1000", "600000", "700000"], false),
    ("ec2:InstanceType", &["t3.micro", "m5.large"], false),
    ("ec2:MetadataHttpTokens", &["required", "optional"], false),
    ("kms:ViaService", &["s3.us-east-1.amazonaws.com", "ec2.us-east-1.amazonaws.com"], false),
    ("kms:CallerAccount", &["111122223333", "999999999999"], false),
    ("kms:GrantIsForAWSResource", &["true", "false"], false),
    ("sts:ExternalId", &["id-1234", "other"], false),
    ("token.actions.githubusercontent.com:aud", &["sts.amazonaws.com", "other"], false),
    (
        "token.actions.githubusercontent.com:sub",
        &["repo:example/app:ref:refs/heads/main", "repo:other/app:x"],
        false,
    ),
    ("iam:PassedToService", &["ec2.amazonaws.com", "lambda.amazonaws.com"], false),
    (
        "iam:PermissionsBoundary",
        &["arn:aws:iam::111122223333:policy/Boundary", "arn:aws:iam::111122223333:policy/x"],
        false,
    ),
];
/// The keys that every request has, and those that follow from the principal.
const ALWAYS: &[(&str, &[&str])] = &[
    ("aws:RequestedRegion", &["us-east-1", "eu-west-1", "eu-central-1"]),
    ("aws:SecureTransport", &["true", "false"]),
    ("aws:ViaAWSService", &["true", "false"]),
    ("aws:CurrentTime", &["2026-11-21T12:00:00Z", "2025-01-01T00:00:00Z"]),
];

impl Case {
    /// A whole context: what `known` says, and the rest of the keys that the statement names by chance.
    pub fn complete(&self, known: &Context, chance: &mut Chance) -> Context {
        let mut context = known.clone();
        let text = self.policy.to_string().to_ascii_lowercase();
        let named = |name: &str| text.contains(&name.to_ascii_lowercase());
        // What a policy wants is had, too: `*` itself is what `StringEquals` wants by it.
        let generated = KEYS.iter().map(|key| {
            let plain = key.wanted.iter().filter(|wanted| !wanted.contains("${") && !wanted.contains('/'));
            (key.name, key.had.iter().chain(plain).copied().collect::<Vec<_>>(), key.many)
        });
        let others = OTHERS.iter().map(|(name, values, many)| (*name, values.to_vec(), *many));
        for (name, values, many) in generated.chain(others).filter(|(name, ..)| named(name)) {
            let absent = chance.one_in(4);
            let count = 1 + chance.below(3);
            let filled = filled(name, &context, chance).filter(|_| chance.one_in(3));
            let values = filled.as_ref().map_or(values, |value| vec![value.as_str()]);
            let list: Vec<&str> = (0..count).map(|_| chance.of(&values)).collect();
            let value = if many { json!(list) } else { json!(list[0]) };
            context.entry(name.to_owned()).or_insert((!absent).then_some(value));
        }
        for (name, values) in ALWAYS.iter().filter(|(name, _)| named(name)) {
            let value = chance.of(values);
            context.entry((*name).to_owned()).or_insert(Some(json!(value)));
        }
        if self.principal.contains(":assumed-role/") && named("aws:PrincipalArn") {
            // The session's ARN leaves out the path of its role.
            let role = self.principal.split('/').nth(1).unwrap();
            let path = chance.of(&["", "", "path/"]);
            let arn = format!("arn:aws:iam::{ACCOUNT}:role/{path}{role}");
            context.entry("aws:PrincipalArn".to_owned()).or_insert(Some(json!(arn)));
        }
        for (name, value) in self.own() {
            context.entry(name.to_owned()).or_insert(value.map(Json::from));
        }
        context
    }

    /// Whether the statement names a key that is not in `known` in two places.
    pub fn names_twice(&self, known: &Context) -> bool {
        let text = self.policy.to_string().to_ascii_lowercase();
        let hidden = KEYS.iter().filter(|key| !known.contains_key(key.name));
        hidden.map(|key| text.matches(&key.name.to_ascii_lowercase()).count()).any(|count| count > 1)
    }

    /// The keys that follow from the principal.
    fn own(&self) -> Vec<(&'static str, Option<String>)> {
        let user = self.principal.contains(":user/");
        let last = self.principal.rsplit('/').next().unwrap().to_owned();
        let role = self.principal.split('/').nth(1).unwrap();
        let arn = if user { self.principal.clone() } else { format!("arn:aws:iam::{ACCOUNT}:role/{role}") };
        vec![
            ("aws:PrincipalArn", Some(arn)),
            ("aws:PrincipalAccount", Some(ACCOUNT.to_owned())),
            ("aws:PrincipalIsAWSService", Some("false".to_owned())),
            ("aws:PrincipalType", Some(if user { "User" } else { "AssumedRole" }.to_owned())),
            ("aws:username", user.then_some(last)),
            ("aws:PrincipalServiceName", None),
            ("aws:PrincipalServiceNamesList", None),
        ]
    }
}

/// The values that policies want of a key, with the context's values for their variables.
fn filled(name: &str, context: &Context, chance: &mut Chance) -> Option<String> {
    let key =
        KEYS.iter().find(|key| key.name == name && key.wanted.iter().any(|wanted| wanted.contains("${")))?;
    let mut text = chance.of(key.wanted).to_owned();
    while let Some((before, rest)) = text.split_once("${") {
        let (variable, after) = rest.split_once('}').unwrap();
        let (variable, default) = variable.split_once(", ").unwrap_or((variable, "''"));
        let value = match context.get(variable) {
            Some(Some(Json::String(value))) => value.replace("${", "{"),
            _ => default.trim_matches('\'').to_owned(),
        };
        text = format!("{before}{value}{after}");
    }
    (!text.is_empty()).then_some(text)
}

/// A statement and a request by chance.
pub fn case(chance: &mut Chance) -> Case {
    let mut statement = Map::new();
    statement.insert("Effect".into(), chance.of(&["Allow", "Deny"]).into());
    if chance.one_in(3) {
        // Which principals NotPrincipal leaves out is certain only where a principal's account stands beside it.
        let negated = chance.one_in(3);
        let count = 1 + chance.below(2);
        let mut who: Vec<&str> = (0..count).map(|_| chance.of(&NAMED)).collect();
        if negated {
            let all = [
                "arn:aws:iam::111122223333:root",
                "arn:aws:iam::111122223333:user/ana",
                "arn:aws:iam::111122223333:user/team/bo",
                "arn:aws:iam::111122223333:role/Build",
                "arn:aws:iam::111122223333:role/Admin",
                "arn:aws:sts::111122223333:assumed-role/Build/i-1",
                "arn:aws:sts::111122223333:assumed-role/Admin/ana",
            ];
            who = if chance.one_in(2) { all.to_vec() } else { vec!["arn:aws:iam::999999999999:root"] };
        }
        let name = if negated { "NotPrincipal" } else { "Principal" };
        let value = if who == ["*"] && chance.one_in(2) { json!("*") } else { json!({"AWS": who}) };
        statement.insert(name.into(), value);
    }
    let list = |patterns: &[&'static str], chance: &mut Chance| -> Json {
        let count = 1 + chance.below(2);
        let all: Vec<&str> = (0..count).map(|_| chance.of(patterns)).collect();
        if all.len() == 1 && chance.one_in(2) { json!(all[0]) } else { json!(all) }
    };
    let name = if chance.one_in(4) { "NotAction" } else { "Action" };
    statement.insert(name.into(), list(&ACTION_PATTERNS, chance));
    let name = if chance.one_in(4) { "NotResource" } else { "Resource" };
    // A variable without a value, and what the judge makes of it there: see the differences.
    let plain: Vec<&str> = RESOURCE_PATTERNS.iter().copied().filter(|of| !of.contains("team}")).collect();
    let patterns = if name == "NotResource" { &plain } else { &RESOURCE_PATTERNS[..] };
    statement.insert(name.into(), list(patterns, chance));
    let mut condition: BTreeMap<String, Map<String, Json>> = BTreeMap::new();
    let mut used: Vec<&str> = Vec::new();
    for _ in 0..chance.below(4) {
        let key = &KEYS[chance.below(KEYS.len())];
        if used.contains(&key.name) {
            continue;
        }
        used.push(key.name);
        let (operator, values) = term(key, chance);
        condition.entry(operator).or_default().insert(key.name.to_owned(), values);
    }
    if !condition.is_empty() {
        statement.insert("Condition".into(), json!(condition));
    }
    Case {
        policy: json!({"Version": "2012-10-17", "Statement": [statement]}),
        principal: chance.of(&PRINCIPALS).to_owned(),
        action: chance.of(&ACTIONS).to_owned(),
        resource: chance.of(&RESOURCES).to_owned(),
    }
}

fn term(key: &Key, chance: &mut Chance) -> (String, Json) {
    if chance.one_in(8) {
        return ("Null".to_owned(), json!(chance.of(&["true", "false"])));
    }
    let operator = chance.of(key.operators);
    let set = match (key.many, chance.below(2)) {
        (true, 0) => "ForAllValues:",
        (true, _) => "ForAnyValue:",
        _ => "",
    };
    // See the differences of the judge.
    let suffix = if chance.one_in(3) && set != "ForAnyValue:" { "IfExists" } else { "" };
    let count = 1 + chance.below(2);
    // A variable without a value and without a default is judged otherwise where the operator is negated.
    let fits = |value: &&str| {
        !(operator.contains("Not") && value.contains("${") && !value.contains(", '") && value.contains(':'))
    };
    let special =
        |value: &&str| operator.contains("Like") || !(value.contains("${*}") || value.contains("${$}"));
    let wanted: Vec<&str> = key.wanted.iter().copied().filter(fits).filter(special).collect();
    let values: Vec<&str> = (0..count).map(|_| chance.of(&wanted)).collect();
    let values = if values.len() == 1 { json!(values[0]) } else { json!(values) };
    (format!("{set}{operator}{suffix}"), values)
}
