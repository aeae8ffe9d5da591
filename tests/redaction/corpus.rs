//! Made-up secrets and look-alikes: templates whose holes are filled with seeded random characters, so that no file of this
//! project holds anything that works, or that a scanner could take for something that works.
//!
//! `{A36}` stands for 36 letters and digits, `{a}` for small letters and digits, `{U}` for capitals and digits, `{h}` for
//! hexadecimal, `{B}` for base64, `{w}` for letters, digits, `-` and `_`, `{d}` for digits, `{p}` for a password with signs,
//! `{K}` for what has the shape of a secret access key. What stands between « and » is the secret.

/// One made-up text.
pub struct Sample {
    /// What the secret should be called; empty for a look-alike.
    pub name: &'static str,
    /// The text around and with the secret.
    pub text: String,
    /// The secret's random parts.
    pub secret: Vec<String>,
}

/// Three samples of each template of [`SECRETS`].
pub fn secrets() -> Vec<Sample> {
    SECRETS.iter().flat_map(|(name, template)| (1..=3).map(|seed| sample(name, template, seed))).collect()
}

/// Three samples of each template of [`LOOK_ALIKES`].
pub fn look_alikes() -> Vec<Sample> {
    LOOK_ALIKES.iter().flat_map(|template| (1..=3).map(|seed| sample("", template, seed))).collect()
}

#[rustfmt::skip]
const SECRETS: &[(&str, &str)] = &[
    ("secret access key", "aws_secret_access_key = «{K40}»"),
    ("secret access key", "export AWS_SECRET_ACCESS_KEY=«{K40}»"),
    ("secret access key", "AWS_SECRET_ACCESS_KEY: \"«{K40}»\""),
    ("secret access key", "\"SecretAccessKey\": \"«{K40}»\","),
    ("secret access key", "{\\\"SecretAccessKey\\\":\\\"«{K40}»\\\",\\\"x\\\":1}"),
    ("secret access key", "<SecretAccessKey>«{K40}»</SecretAccessKey>"),
    ("secret access key", "aws configure set aws_secret_access_key «{K40}»"),
    ("secret access key", "access_key = \"AKIAIOSFODNN7EXAMPLE\"\n  secret_key = \"«{K40}»\""),
    ("secret access key", "AKIAIOSFODNN7EXAMPLE:«{K40}»"),
    ("secret access key", "AKIAIOSFODNN7EXAMPLE «{K40}»"),
    ("secret access key", "my secret access key «{K40}» stopped working"),
    ("secret access key", "New-Thing -SecretKey «{K40}» -Region us-east-1"),
    ("secret access key", "--aws-secret-key «{K40}»"),
    ("secret access key", "id,secret\nAKIAIOSFODNN7EXAMPLE,«{K40}»"),
    ("session token", "aws_session_token = «IQoJb3JpZ2luX2VjE{B300}»"),
    ("session token", "AWS_SESSION_TOKEN=«FwoGZXIvYXdzE{B280}»"),
    ("session token", "\"SessionToken\": \"«IQoJb3JpZ2luX2VjE{B300}==»\""),
    ("session token", "got «IQoJb3JpZ2luX2VjE{B300}» from the metadata service"),
    ("session token", "x-amz-security-token: «{B200}»"),
    ("session token", "X-Amz-Security-Token=«IQoJb3JpZ2luX2VjE{A200}%2F{A40}%3D»&X-Amz-Date=20260101T000000Z"),
    ("request signature", "X-Amz-SignedHeaders=host&X-Amz-Signature=«{h64}»"),
    ("request signature", "Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=«{h64}»"),
    ("request signature", "https://example.blob.core.example.com/x?sv=2024&sig=«{A20}%2B{A20}%3D»&se=2026"),
    ("password", "password=«{p14}»"),
    ("password", "DB_PASSWORD='«{p14}»'"),
    ("password", "spring.datasource.password=«{p14}»"),
    ("password", "\"password\": \"«{p14}»\""),
    ("password", "password: «{a12}»"),
    ("password", "MYSQL_ROOT_PASSWORD: «{a16}»"),
    ("password", "PGPASSWORD=«{a12}» psql -h db.example.com"),
    ("password", "Server=tcp:db.example.com,1433;User Id=ana;Password=«{A14}»;Encrypt=True"),
    ("password", "Server=db;Uid=ana;Pwd=«{A12}»;"),
    ("password", "jdbc:mysql://db.example.com/x?user=ana&password=«{A14}»&useSSL=true"),
    ("password", "db_pass = \"«{p16}»\""),
    ("password", "userPass=«{A12}»"),
    ("password", "passwd: «{A12}»"),
    ("password", "GPG_PASSPHRASE='«{a6} {a5} {a7}»'"),
    ("password", "login --username ana --password «{A14}»"),
    ("password", "login --username ana --password=«{A14}»"),
    ("password", "deploy --db-password '«{p14}»' --stage prod"),
    ("password", "\"command\": [\"serve\", \"--admin-password\", \"«{A14}»\"]"),
    ("password", "{\"name\": \"DB_PASSWORD\", \"value\": \"«{A14}»\"}"),
    ("password", "<add key=\"Password\" value=\"«{A14}»\"/>"),
    ("password", "ParameterKey=DbPassword,ParameterValue=«{A14}»"),
    ("password", "mysql -u root -p«{A12}» -h db.example.com"),
    ("password", "mysqldump --single-transaction -uroot -p'«{p12}»' x"),
    ("password", "sshpass -p «{A12}» ssh ana@example.com"),
    ("password", "docker login -u AWS -p «{A80}» https://111122223333.dkr.ecr.us-east-1.amazonaws.com"),
    ("password", "curl -u admin:«{A12}» https://example.com/api"),
    ("password", "curl --user 'ana@example.com:«{p12}»' https://example.com"),
    ("password", "redis-cli -h cache.example.com -a «{A16}» ping"),
    ("password", "ldapsearch -x -D cn=admin -w «{A12}» -b dc=example"),
    ("password", "sqlcmd -S db -U sa -P «{A12}»"),
    ("password", "CREATE USER 'ana'@'%' IDENTIFIED BY '«{p12}»';"),
    ("password", "machine git.example.com login ana password «{A16}»"),
    ("password", "postgres://ana:«{A14}»@db.example.com:5432/x"),
    ("password", "https://ana:«{p8}»@git.example.com/x.git"),
    ("password", "mongodb+srv://app:«{A16}»@cluster0.example.net/?retryWrites=true"),
    ("password", "amqps://rabbit:«{a12}»@mq.example.com:5671"),
    ("password", "rediss://:«{A20}»@cache.example.com:6379/0"),
    ("password", "fatal: unable to access 'https://oauth2:«{A20}»@gitlab.example.com/x.git/'"),
    ("token", "https://«{A40}»@git.example.com/x.git"),
    ("JSON Web Token", "id_token «eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIx{A60}.{w86}»"),
    ("JSON Web Token", "https://example.com/cb?jwt=«eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx{A60}.{w43}»"),
    ("JSON Web Token", "cookie x=«eyJraWQiOiJ{A20}.eyJhIjoi{A50}.{w43}»; path=/"),
    ("bearer token", "Authorization: Bearer «{A40}»"),
    ("JSON Web Token", "-H 'authorization: bearer «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx{A60}.{w43}»'"),
    ("basic credentials", "Authorization: Basic «{B28}==»"),
    ("credentials", "{\"auths\":{\"https://registry.example.com\":{\"auth\":\"«{B32}==»\"}}}"),
    ("credentials", "//npm.example.com/:_auth=«{B28}==»"),
    ("GitHub token", "git clone failed for «ghp_{A36}»"),
    ("GitHub token", "remote uses «github_pat_{A22}_{A59}» now"),
    ("GitHub token", "checkout with «ghs_{A36}»"),
    ("GitHub token", "GITHUB_TOKEN=«gho_{A36}»"),
    ("GitLab token", "runner uses «glpat-{w20}»"),
    ("GitLab token", "job has «glcbt-64_{w20}»"),
    ("Slack token", "posting with «xoxb-{d12}-{d12}-{A24}»"),
    ("Slack token", "app «xapp-1-A{U10}-{d13}-{h64}»"),
    ("webhook address", "POST https://«hooks.slack.com/services/T{U8}/B{U8}/{A24}»"),
    ("Stripe key", "charged with «sk_live_{A24}»"),
    ("Stripe key", "restricted «rk_test_{A24}»"),
    ("npm token", "publish with «npm_{A36}»"),
    ("token", "//registry.example.com/:_authToken=«{a36}»"),
    ("Google API key", "maps?key=«AIza{w35}»"),
    ("Google token", "got «ya29.a0{w120}»"),
    ("Google client secret", "client_secret=«GOCSPX-{w28}»"),
    ("Vault token", "vault said «hvs.{w90}»"),
    ("Vault token", "X-Vault-Token: «hvs.CAES{w90}»"),
    ("API key", "x-api-key: «{A40}»"),
    ("API key", "\"apiKey\": \"«{a32}»\""),
    ("API key", "OPENAI_API_KEY=«sk-proj-{w48}»"),
    ("API key", "mail by «SG.{w22}.{w43}»"),
    ("client secret", "\"clientSecret\": \"«{w40}»\""),
    ("secret", "CONSUMER_SECRET=«{A32}»"),
    ("secret", "app.secret: «{A24}»"),
    ("account key", "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=«{B86}==»;EndpointSuffix=core.example.net"),
    ("account key", "Endpoint=sb://x.example.net/;SharedAccessKeyName=Root;SharedAccessKey=«{B43}=»"),
    ("private key", "«-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA{B44}\n{B64}\n{B64}\n-----END RSA PRIVATE KEY-----»"),
    ("private key", "\"key\": \"«-----BEGIN PRIVATE KEY-----\\n{B64}\\n{B64}\\n-----END PRIVATE KEY-----»\\n\""),
    ("private key", "«PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n{B60}\nPrivate-MAC: {h64}»"),
];

#[rustfmt::skip]
const LOOK_ALIKES: &[&str] = &[
    "commit {h40}",
    "sha256:{h64}",
    "image 111122223333.dkr.ecr.us-east-1.amazonaws.com/web@sha256:{h64}",
    "Request ID: {h8}-{h4}-{h4}-{h4}-{h12}",
    "(Service: S3, Status Code: 403, Request ID: {U16}, Extended Request ID: {B75}=)",
    "x-amz-id-2: {B75}=",
    "x-amzn-trace-id: Root=1-{h8}-{h24}",
    "x-amzn-RequestId: {h8}-{h4}-{h4}-{h4}-{h12}",
    "etag \"{h32}\"",
    "integrity=\"sha384-{B64}\"",
    "Encoded authorization failure message: {w400}",
    "AKIAIOSFODNN7EXAMPLE",
    "access key: AKIAIOSFODNN7EXAMPLE",
    "aws_access_key_id = AKIAIOSFODNN7EXAMPLE",
    "X-Amz-Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/s3/aws4_request",
    "arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db/password-{A6}",
    "arn:aws:secretsmanager:us-east-1:123456789012:secret:{a12}-{A6}",
    "arn:aws:kms:us-east-1:123456789012:key/{h8}-{h4}-{h4}-{h4}-{h12}",
    "arn:aws:ssm:us-east-1:123456789012:parameter/prod/api-key",
    "arn:aws:ssm:us-east-1:123456789012:parameter/db/password/{a12}",
    "arn:aws:ecs:us-east-1:123456789012:task/web/{h32}",
    "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/web/{h16}",
    "arn:aws:s3:::amzn-s3-demo-bucket/reports/2026/01/{a20}.csv",
    "arn:aws:s3:::amzn-s3-demo-bucket/logs/2026/01/02/03/04/Host{d1}/App{d2}/x",
    "arn:aws:s3:::amzn-s3-demo-bucket/passwords/{a10}.txt",
    "arn:aws:sts::123456789012:assumed-role/Build/i-{h17}",
    "arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Admin_{h16}/ana@example.com",
    "arn:aws:sts::123456789012:assumed-role/web/eks-web-web-{h8}-{h4}-{h4}-{h4}-{h12}",
    "arn:aws:sts::123456789012:assumed-role/ci/GitHubActions",
    "arn:aws:sts::123456789012:assumed-role/ci/botocore-session-{d10}",
    "arn:aws:iam::123456789012:role/MyStack-PasswordResetFunctionRole-{U12}",
    "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_{A9}",
    "arn:aws:lambda:us-east-1:123456789012:function:rotate-secret-{a8}",
    "User: arn:aws:iam::123456789012:user/mary is not authorized to perform: secretsmanager:GetSecretValue",
    "is not authorized to perform: iam:ChangePassword on resource: user mary{d2}",
    "is not authorized to perform: sts:GetSessionToken because no identity-based policy allows the sts:GetSessionToken action",
    "is not authorized to perform: rds:DescribeDBInstancePasswordPolicies{d3}",
    "MyVeryLongLambdaFunctionNameWithV{d1}Suffix",
    "CreateReplicationConfigurationTemplate{d2}",
    "The security token included in the request is expired ({d6})",
    "ExpiredTokenException: The security token included in the request is expired {d6}",
    "InvalidSignatureException: Signature expired: 20260101T{d6}Z is now earlier than 20260102T{d6}Z",
    "SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided {d4}",
    "UnrecognizedClientException: The security token included in the request is invalid. {d4}",
    "Access denied for user 'app{d4}'@'10.0.0.1' (using password: YES)",
    "Access denied for user 'app{d4}'@'10.0.0.1' (using password: NO)",
    "FATAL: password authentication failed for user \"app{d4}\"",
    "password: is required for user {d4}",
    "Password: incorrect for user {d4}",
    "password: undefined // {d4}",
    "password: string; // {d4}",
    "password: ${var.password_{a4}}",
    "password = var.db_password_{a3}",
    "password: '{{resolve:secretsmanager:prod/{a6}:SecretString:password}}'",
    "password: !Ref DbPassword{d2}",
    "DB_PASSWORD=$DB_PASSWORD_{U4}",
    "DB_PASSWORD=${{ secrets.DB_{U4} }}",
    "PASSWORD=$(aws ssm get-parameter --name /prod/{a6})",
    "password=%s user={a6}",
    "password=******** user={a6}",
    "password=xxxxxxxx user={a6}",
    "password: <your-password-{d2}>",
    "password: [REDACTED] for {a6}",
    "password=[password removed] for {a6}",
    "\"password\": null, \"x\": \"{a8}\"",
    "\"password\": \"\", \"x\": \"{a12}\"",
    "if (password == other.password{d1}) {",
    "if (password !== confirmation{d1}) {",
    "const password = getPassword(user{d2})",
    "password=self.password, x={d4}",
    "PWD=/home/ec2-user/{a8}",
    "OLDPWD=/var/task/{a8}",
    "bypass: everything{d2}",
    "compass: northwest{d2}",
    "2 passed: {d4} tests",
    "secret: arn:aws:secretsmanager:us-east-1:123456789012:secret:{a8}-{A6}",
    "SECRET_NAME=prod/db/{a8}",
    "secretName: db-{a8}",
    "token expired after {d5} seconds",
    "NextToken: {B80}==",
    "nextToken={h64}",
    "ContinuationToken: {B64}",
    "\"clientRequestToken\": \"{h8}-{h4}-{h4}-{h4}-{h12}\"",
    "--client-token {h8}-{h4}-{h4}-{h4}-{h12}",
    "--starting-token {B60}",
    "docker run -p {d4}:80 -u 1000:1000 web",
    "docker run -p 127.0.0.1:{d4}:443 web",
    "ssh -p {d4} ana@example.com",
    "mkdir -p /tmp/build/{a12}",
    "mysql -u root -p -h db{d4}.example.com",
    "mysql -P {d4} -h db.example.com",
    "docker login --username AWS --password-stdin {d12}.dkr.ecr.us-east-1.amazonaws.com",
    "curl -u ana https://example.com/{a12}",
    "basic authentication is off for {a8}",
    "bearer token is missing from request {d6}",
    "https://example.com:8443/users/{a8}@example.com",
    "git@github.com:example/{a12}.git",
    "ssh://git@example.com:2222/{a12}.git",
    "s3://amzn-s3-demo-bucket/{a20}/{a20}",
    "https://us-east-1.console.aws.amazon.com/lambda/home?region=us-east-1#/functions/{a20}",
    "-----BEGIN CERTIFICATE-----\nMIID{B60}\n-----END CERTIFICATE-----",
    "-----BEGIN PUBLIC KEY-----\nMIIB{B60}\n-----END PUBLIC KEY-----",
];

/// A generator of numbers that gives the same for the same seed: xorshift.
struct Random(u64);

impl Random {
    fn new(text: &str, seed: u64) -> Self {
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Random((hash ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)) | 1)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound
    }

    fn of(&mut self, letters: &[u8], length: usize) -> String {
        (0..length).map(|_| char::from(letters[self.below(letters.len())])).collect()
    }
}

const DIGITS: &str = "0123456789";
const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

fn sample(name: &'static str, template: &str, seed: u64) -> Sample {
    let mut random = Random::new(template, seed);
    let mut text = String::new();
    let mut secret = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let hole = rest[1..].split('}').next().filter(|hole| {
            let count = hole.get(1..).unwrap_or_default();
            !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit())
        });
        match hole {
            Some(hole) => {
                let filled = filled(&mut random, &hole[..1], hole[1..].parse().unwrap_or_default());
                text.push_str(&filled);
                if text.contains('«') && !text.contains('»') {
                    secret.push(filled);
                }
                rest = &rest[hole.len() + 2..];
            }
            None => {
                text.push('{');
                rest = &rest[1..];
            }
        }
    }
    text.push_str(rest);
    Sample { name, secret, text: text.replace(['«', '»'], "") }
}

fn filled(random: &mut Random, kind: &str, length: usize) -> String {
    let all = [DIGITS, LOWER, UPPER].concat();
    let letters = match kind {
        "A" => all,
        "a" => [DIGITS, LOWER].concat(),
        "U" => [DIGITS, UPPER].concat(),
        "h" => "0123456789abcdef".to_owned(),
        "B" => [&all, "+/"].concat(),
        "w" => [&all, "-_"].concat(),
        "d" => DIGITS.to_owned(),
        // A password has a letter first; signs that end a word for every reader are left out.
        "p" => {
            return random.of(LOWER.as_bytes(), 1)
                + &random.of([&all, "!#%^*+?._-"].concat().as_bytes(), length - 1);
        }
        "K" => return key(random, length),
        other => panic!("no such hole: {other}"),
    };
    random.of(letters.as_bytes(), length)
}

/// Random base64 that has all that a secret access key has: capitals, small letters, digits.
fn key(random: &mut Random, length: usize) -> String {
    let letters = [DIGITS, LOWER, UPPER, "+/"].concat();
    loop {
        let key = random.of(letters.as_bytes(), length);
        if key.bytes().any(|byte| byte.is_ascii_digit()) {
            return key;
        }
    }
}
