//! What gives a secret away, as tables: a new sort of secret is a row.

use super::value::Shape;

/// A word after which a secret stands: `db_password = …`, `--secret-key …`, `<SecretAccessKey>…`.
pub struct Label {
    /// Its letters and digits alone, in lower case. It matches the end of a key: `db_password`, `MYSQL_PASSWORD`.
    pub word: &'static str,
    /// Whether it has to be a word of its own: `pass` is one in `DB_PASS` and `dbPass`, and none in `bypass`.
    pub apart: bool,
    /// What the secret is called where it is taken out.
    pub name: &'static str,
    /// How many characters such a secret has at least.
    pub least: usize,
    /// What it looks like.
    pub shape: Shape,
}

const fn label(word: &'static str, name: &'static str, least: usize, shape: Shape) -> Label {
    Label { word, apart: false, name, least, shape }
}

const fn apart(word: &'static str, name: &'static str, least: usize, shape: Shape) -> Label {
    Label { word, apart: true, name, least, shape }
}

/// The words. The longest that matches counts.
pub const LABELS: &[Label] = &[
    label("secretaccesskey", "secret access key", 16, Shape::Any),
    label("secretkey", "secret access key", 16, Shape::Any),
    label("sessiontoken", "session token", 16, Shape::Any),
    label("securitytoken", "session token", 16, Shape::Any),
    label("xamzsignature", "request signature", 16, Shape::Any),
    label("signature", "request signature", 16, Shape::Random),
    apart("sig", "request signature", 20, Shape::Random),
    label("password", "password", 6, Shape::Any),
    label("passwd", "password", 6, Shape::Any),
    label("passphrase", "password", 6, Shape::Any),
    apart("pwd", "password", 6, Shape::Any),
    apart("pass", "password", 6, Shape::Any),
    apart("pw", "password", 6, Shape::Any),
    label("clientsecret", "client secret", 8, Shape::Any),
    apart("secret", "secret", 8, Shape::Any),
    label("apikey", "API key", 16, Shape::Any),
    label("apisecret", "API key", 8, Shape::Any),
    label("appkey", "API key", 16, Shape::Random),
    apart("token", "token", 16, Shape::Random),
    label("accesstoken", "token", 16, Shape::Random),
    label("authtoken", "token", 16, Shape::Random),
    label("refreshtoken", "token", 16, Shape::Random),
    label("idtoken", "token", 16, Shape::Random),
    label("accountkey", "account key", 20, Shape::Random),
    label("sharedaccesskey", "account key", 20, Shape::Random),
    apart("accesskey", "account key", 20, Shape::Random),
    label("privatekey", "private key", 20, Shape::Random),
    apart("authorization", "credentials", 20, Shape::Random),
    apart("auth", "credentials", 12, Shape::Random),
];

/// Keys that end with a label and hold no secret: tokens of paging and of idempotency.
pub const HARMLESS: &[&str] = &[
    "nexttoken",
    "continuationtoken",
    "paginationtoken",
    "pagetoken",
    "startingtoken",
    "requesttoken",
    "clienttoken",
    "idempotencytoken",
    "synctoken",
    "locktoken",
    "changetoken",
    "unexpectedtoken",
];

/// The characters that a token goes on with after its prefix.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// Letters and digits.
    Alphanumeric,
    /// Letters, digits, `-` and `_`.
    Word,
    /// Letters, digits, and what the forms of base64, a dotted token and their URL encoding need besides.
    Base64,
}

/// How tokens start that need no label: what they are called, the prefix, what follows, and how much of it at least.
///
/// Sources: <https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/>,
/// <https://docs.gitlab.com/security/tokens/#token-prefixes>, <https://docs.slack.dev/authentication/tokens>,
/// <https://docs.stripe.com/keys>, <https://docs.npmjs.com/about-access-tokens>,
/// <https://developer.hashicorp.com/vault/docs/concepts/tokens>, <https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html>;
/// the session tokens of AWS STS are base64 of `origin` and `aws` records, and so start alike.
#[rustfmt::skip]
pub const PREFIXES: &[(&str, &str, Body, usize)] = &[
    ("session token", "IQoJb3JpZ2lu", Body::Base64, 48),
    ("session token", "FwoGZXIvYXdz", Body::Base64, 48),
    ("session token", "FQoGZXIvYXdz", Body::Base64, 48),
    ("session token", "AQoDYXdz", Body::Base64, 48),
    ("API key", "ABSKQmVkcm9ja0FQSUtleS", Body::Base64, 20),
    ("API key", "bedrock-api-key-", Body::Base64, 20),
    ("JSON Web Token", "eyJ", Body::Base64, 40),
    ("GitHub token", "ghp_", Body::Alphanumeric, 30),
    ("GitHub token", "gho_", Body::Alphanumeric, 30),
    ("GitHub token", "ghu_", Body::Alphanumeric, 30),
    ("GitHub token", "ghs_", Body::Base64, 30),
    ("GitHub token", "ghr_", Body::Alphanumeric, 30),
    ("GitHub token", "github_pat_", Body::Word, 22),
    ("GitLab token", "glpat-", Body::Base64, 20),
    ("GitLab token", "gldt-", Body::Word, 20),
    ("GitLab token", "glrt-", Body::Base64, 20),
    ("GitLab token", "glcbt-", Body::Word, 20),
    ("GitLab token", "glptt-", Body::Word, 20),
    ("GitLab token", "glft-", Body::Word, 20),
    ("GitLab token", "glsoat-", Body::Word, 20),
    ("GitLab token", "glimt-", Body::Word, 20),
    ("GitLab token", "gloas-", Body::Word, 20),
    ("GitLab token", "glagent-", Body::Word, 20),
    ("Slack token", "xoxb-", Body::Word, 20),
    ("Slack token", "xoxp-", Body::Word, 20),
    ("Slack token", "xoxa-", Body::Word, 20),
    ("Slack token", "xoxr-", Body::Word, 20),
    ("Slack token", "xoxs-", Body::Word, 20),
    ("Slack token", "xoxe-", Body::Word, 20),
    ("Slack token", "xoxe.xox", Body::Word, 20),
    ("Slack token", "xapp-", Body::Word, 20),
    ("webhook address", "hooks.slack.com/services/", Body::Base64, 20),
    ("webhook address", "discord.com/api/webhooks/", Body::Base64, 20),
    ("webhook address", "discordapp.com/api/webhooks/", Body::Base64, 20),
    ("Stripe key", "sk_live_", Body::Alphanumeric, 16),
    ("Stripe key", "sk_test_", Body::Alphanumeric, 16),
    ("Stripe key", "rk_live_", Body::Alphanumeric, 16),
    ("Stripe key", "rk_test_", Body::Alphanumeric, 16),
    ("Stripe key", "whsec_", Body::Base64, 24),
    ("npm token", "npm_", Body::Alphanumeric, 30),
    ("PyPI token", "pypi-", Body::Word, 40),
    ("Google API key", "AIza", Body::Word, 30),
    ("Google token", "ya29.", Body::Base64, 20),
    ("Google client secret", "GOCSPX-", Body::Word, 20),
    ("Vault token", "hvs.", Body::Word, 20),
    ("Vault token", "hvb.", Body::Word, 20),
    ("Vault token", "hvr.", Body::Word, 20),
    ("Docker token", "dckr_pat_", Body::Word, 20),
    ("Docker token", "dckr_oat_", Body::Word, 20),
    ("API key", "sk-proj-", Body::Word, 20),
    ("API key", "sk-ant-", Body::Word, 20),
    ("API key", "sk-svcacct-", Body::Word, 20),
    ("API key", "SG.", Body::Base64, 50),
    ("API key", "hf_", Body::Alphanumeric, 30),
    ("API key", "NRAK-", Body::Alphanumeric, 24),
    ("API key", "PMAK-", Body::Word, 40),
    ("API key", "glsa_", Body::Word, 32),
    ("API key", "lin_api_", Body::Alphanumeric, 32),
    ("API key", "sntrys_", Body::Base64, 40),
    ("API key", "ATATT3", Body::Base64, 60),
    ("API key", "dop_v1_", Body::Alphanumeric, 40),
    ("API key", "dapi", Body::Alphanumeric, 32),
    ("API key", "shpat_", Body::Alphanumeric, 32),
    ("API key", "shpss_", Body::Alphanumeric, 32),
    ("API key", "dp.pt.", Body::Alphanumeric, 40),
    ("API key", "pul-", Body::Alphanumeric, 40),
    ("API key", "rubygems_", Body::Alphanumeric, 40),
    ("API key", "sbp_", Body::Alphanumeric, 40),
    ("private key", "AGE-SECRET-KEY-1", Body::Alphanumeric, 40),
    // The first bytes of private keys in DER, and of OpenSSH's form, as their base64 starts.
    ("private key", "MIIEvQIBADANBg", Body::Base64, 40),
    ("private key", "MIIEvgIBADANBg", Body::Base64, 40),
    ("private key", "MIIEvAIBADANBg", Body::Base64, 40),
    ("private key", "MIIEpAIBAAKCAQ", Body::Base64, 40),
    ("private key", "MIIEpQIBAAKCAQ", Body::Base64, 40),
    ("private key", "MIIEowIBAAKCAQ", Body::Base64, 40),
    ("private key", "MIIEogIBAAKCAQ", Body::Base64, 40),
    ("private key", "MIIJQgIBADANBg", Body::Base64, 40),
    ("private key", "MIIJQwIBADANBg", Body::Base64, 40),
    ("private key", "MIIJKQIBAAKCAg", Body::Base64, 40),
    ("private key", "MIIJKAIBAAKCAg", Body::Base64, 40),
    ("private key", "b3BlbnNzaC1rZXktdjE", Body::Base64, 40),
];

/// A secret that stands in lines between a head and a foot.
pub struct Block {
    /// What it starts with.
    pub head: &'static str,
    /// What the line of the head holds besides.
    pub says: &'static str,
    /// What its end starts with; it ends with that line's last graphic character.
    pub foot: &'static str,
}

/// Private keys in PEM, in OpenPGP's armour, and PuTTY's.
pub const BLOCKS: &[Block] = &[
    Block { head: "-----BEGIN ", says: "PRIVATE KEY", foot: "-----END " },
    Block { head: "PuTTY-User-Key-File-", says: ":", foot: "Private-MAC:" },
];

/// Options of one letter that take a password, and the programs whose they are; whether the value may touch the letter.
pub const OPTIONS: &[(u8, &[&str], bool)] = &[
    (b'p', &["mysql", "mysqldump", "mysqladmin", "mariadb", "mariadb-dump", "sshpass"], true),
    (b'p', &["login", "mongo", "mongosh", "mongodump", "mongorestore", "mongoexport", "mongoimport"], false),
    (b'P', &["sqlcmd", "bcp"], true),
    (b'w', &["ldapsearch", "ldapmodify", "ldapadd", "ldapwhoami", "ldapdelete"], false),
    (b'a', &["redis-cli"], false),
];

/// Options that take `user:password`.
pub const USER_OPTIONS: &[&str] = &["u", "user", "U", "proxy-user", "a", "creds"];

/// Programs that take them so.
pub const USER_PROGRAMS: &[&str] =
    &["curl", "http", "https", "xh", "wget", "skopeo", "crane", "buildah", "oras"];

/// Words that stand where a secret could, and are none. Of those that end in a blank or are followed by more words, any
/// word in lower case is one.
pub const STAND_INS: &[&str] = &[
    "null",
    "none",
    "undefined",
    "true",
    "false",
    "string",
    "optional",
    "required",
    "missing",
    "invalid",
    "incorrect",
    "wrong",
    "expired",
    "redacted",
    "hidden",
    "masked",
    "removed",
    "secret",
    "password",
    "example",
    "unknown",
    "disabled",
    "enabled",
    "changed",
    "updated",
    "rotated",
    "protected",
    "encrypted",
    "authentication",
    "mismatch",
    "rejected",
    "accepted",
    "verified",
    "sensitive",
    "securestring",
    "placeholder",
    "notprovided",
    "yourpassword",
    "mypassword",
    "interactive",
    "boolean",
    "number",
    "object",
    "buffer",
    "present",
    "absent",
];
