use super::{names, text};
use crate::diagnosis::{Denial, DeniedResource};
use crate::iam::Principal;

// AWS's documented example: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
const KEY: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

#[test]
fn secrets_are_taken_out_and_named() {
    let token = format!("IQoJb3JpZ2lu{}", "Ab1/".repeat(40));
    let jwt = format!("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ{}.sig", "x".repeat(40));
    let github = format!("{}{}", "ghp_", "1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R");
    let rows: Vec<(String, &str, &str)> = vec![
        (format!("aws_secret_access_key = {KEY}"), "secret access key", "aws_secret_access_key = []"),
        (format!(r#"{{"SecretAccessKey": "{KEY}"}}"#), "secret access key", r#"{"SecretAccessKey": "[]"}"#),
        (
            format!(r#"{{\"SecretAccessKey\":\"{KEY}\"}}"#),
            "secret access key",
            r#"{\"SecretAccessKey\":\"[]\"}"#,
        ),
        (
            format!("<SecretAccessKey>{KEY}</SecretAccessKey>"),
            "secret access key",
            "<SecretAccessKey>[]</SecretAccessKey>",
        ),
        (format!("AKIAIOSFODNN7EXAMPLE {KEY}."), "secret access key", "AKIAIOSFODNN7EXAMPLE []."),
        (format!("x={KEY}"), "secret access key", "x=[]"),
        ("password=AKIAIOSFODNN7EXAMPLE9".to_owned(), "password", "password=[]"),
        ("password=AKIAIOSFODNN7Example".to_owned(), "password", "password=[]"),
        (format!("got {token} here"), "session token", "got [] here"),
        (
            format!("?X-Amz-Security-Token={token}&X-Amz-Date=1"),
            "session token",
            "?X-Amz-Security-Token=[]&X-Amz-Date=1",
        ),
        ("DB_PASSWORD='hunter2hunter2'".into(), "password", "DB_PASSWORD='[]'"),
        ("password: \"it's, a; long) one\", x".into(), "password", "password: \"[]\", x"),
        (r#"{"password": "a\"b\"cdef", "x": 1}"#.into(), "password", r#"{"password": "[]", "x": 1}"#),
        (
            "&quot;password&quot;:&quot;hunter22&quot;,".into(),
            "password",
            "&quot;password&quot;:&quot;[]&quot;,",
        ),
        ("Server=db;Pwd=s3cr3t!x;Encrypt=yes".into(), "password", "Server=db;Pwd=[];Encrypt=yes"),
        ("password=pa,ss)word next".into(), "password", "password=[] next"),
        ("password%3Dhunter22%21 x".into(), "password", "password%3D[] x"),
        (
            r#"{"name": "DB_PASSWORD", "value": "hunter22"}"#.into(),
            "password",
            r#"{"name": "DB_PASSWORD", "value": "[]"}"#,
        ),
        ("mysql -u root -phunter22 -h db".into(), "password", "mysql -u root -p[] -h db"),
        ("docker login -u AWS -p 'hunter 22' x".into(), "password", "docker login -u AWS -p '[]' x"),
        (r#"["tool", "--db-password", "hunter22"]"#.into(), "password", r#"["tool", "--db-password", "[]"]"#),
        (
            "curl -sS -u ana:hunter22 https://example.com".into(),
            "password",
            "curl -sS -u ana:[] https://example.com",
        ),
        ("postgres://ana:hunter22@db:5432/x".into(), "password", "postgres://ana:[]@db:5432/x"),
        ("redis://:hunter22@cache:6379".into(), "password", "redis://:[]@cache:6379"),
        (
            "CREATE USER ana IDENTIFIED BY 'hunter22';".into(),
            "password",
            "CREATE USER ana IDENTIFIED BY '[]';",
        ),
        ("machine h login ana password hunter22".into(), "password", "machine h login ana password []"),
        (format!("https://{github}@github.com/x"), "GitHub token", "https://[]@github.com/x"),
        (format!("git: {github}"), "GitHub token", "git: []"),
        (format!("Authorization: Bearer {jwt}"), "JSON Web Token", "Authorization: Bearer []"),
        (format!("id=1&t={jwt}"), "JSON Web Token", "id=1&t=[]"),
        (jwt, "JSON Web Token", "[]"),
        (
            "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- ok".into(),
            "private key",
            "[] ok",
        ),
        (
            "PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 1\nAAAA\nPrivate-MAC: 0a1b\nok".into(),
            "private key",
            "[]\nok",
        ),
    ];
    for (given, name, left) in rows {
        assert_eq!(names(&given), [name], "{given}");
        assert_eq!(text(&given), left.replace("[]", &format!("[{name} removed]")));
    }
}

#[test]
fn what_is_no_secret_stays() {
    for given in [
        "User: arn:aws:sts::123456789012:assumed-role/Build/i-0abc is not authorized to perform: s3:GetObject",
        "The security token included in the request is invalid",
        "ExpiredToken: The security token included in the request is expired",
        "Access denied for user 'root'@'localhost' (using password: YES)",
        "password: ${var.database_password}",
        "password: is required",
        "password: string;",
        "password = getPassword()",
        "if (password == confirmedPassword)",
        "PWD=/var/task",
        "commit 3f786850e387550fdab836ed7e6dc881de23001b",
        "aws_secret_access_key = ****************",
        "arn:aws:s3:::amzn-s3-demo-bucket/Some/Quite/Long/Path/That/Has/Forty1",
        "arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/database/password-AbCdEf",
        "MyVeryLongLambdaFunctionNameWithV2Suffix",
        "AKIAIOSFODNN7EXAMPLE",
        "access key: AKIAIOSFODNN7EXAMPLE",
        "password=AKIAIOSFODNN7EXAMPLE",
        "aws_secret_access_key = 'AKIAIOSFODNN7EXAMPLE'",
        "NextToken: 3f786850e387550fdab836ed7e6dc881de23001b",
        "bypass: everything allowed",
        "docker run -p 8080:80 -u 1000:1000 web",
        "ssh -p 2222 ana@example.com",
        "https://example.com:8443/a@b",
        "[password removed]",
        "Request ID: 59647aab-d88f-4bf5-8ac7-b358b03f4722",
    ] {
        assert_eq!(text(given), given);
    }
}

#[test]
fn a_secret_in_an_arn_leaves_a_mask() {
    let read = Denial {
        principal: Some(Principal::read(&format!(
            "arn:aws:sts::123456789012:assumed-role/Build/token={KEY}"
        ))),
        resource: Some(DeniedResource::printed(format!("arn:aws:s3:::amzn-s3-demo-bucket/{KEY}"))),
        reason: Some(format!("because the key {KEY} is old")),
        ..Denial::default()
    };
    let clean = super::denial(read);
    let role = "arn:aws:sts::123456789012:assumed-role/Build/";
    let principal = clean.principal.unwrap_or_else(|| Principal::read(""));
    assert!(
        principal.raw.starts_with(role) && !format!("{principal:?}").contains("K7MDENG"),
        "{principal:?}"
    );
    assert_eq!(
        clean.resource.map(|resource| resource.raw).as_deref(),
        Some("arn:aws:s3:::amzn-s3-demo-bucket/[secret access key removed]")
    );
    assert_eq!(clean.reason.as_deref(), Some("because the key [secret access key removed] is old"));
    assert_eq!(clean.redacted, ["token", "secret access key"]);
}

#[test]
fn a_presigned_query_is_no_part_of_a_name() {
    let arn = "arn:aws:s3:::amzn-s3-demo-bucket/q1.csv";
    let query = format!("?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature={}", "0a1b2c3d".repeat(8));
    let read =
        Denial { resource: Some(DeniedResource::printed(format!("{arn}{query}"))), ..Denial::default() };
    let clean = super::denial(read);
    assert_eq!(clean.resource.map(|resource| resource.raw).as_deref(), Some(arn));
    assert_eq!(clean.redacted, ["request signature"]);
}
