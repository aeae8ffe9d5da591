//! `cargo xtask generate`: CloudTrail as it lies in S3, accounts × days, for tests and benches. The same seed gives the same bytes.
//!
//! Source of the layout: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html>

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fastrand::Rng;

/// How much, and of what.
#[derive(clap::Args)]
pub struct Options {
    /// Where to write `AWSLogs/…`
    folder: PathBuf,
    /// How many accounts
    #[arg(long, default_value_t = 12)]
    accounts: usize,
    /// How many days, the last being 31 October 2026
    #[arg(long, default_value_t = 31)]
    days: usize,
    /// How many events in all
    #[arg(long, default_value_t = 100_000)]
    events: usize,
    /// One event in so many is a denial
    #[arg(long, default_value_t = 100)]
    denied: usize,
    /// What to begin with; the same seed gives the same bytes
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Leave the files plain, not gzip
    #[arg(long)]
    plain: bool,
}

/// AWS's documentation accounts.
const ACCOUNTS: [&str; 14] = [
    "123456789012",
    "444455556666",
    "111122223333",
    "777788889999",
    "999999999999",
    "111111111111",
    "222222222222",
    "333333333333",
    "000011112222",
    "555555555555",
    "210987654321",
    "777777777777",
    "888888888888",
    "000000000000",
];
const REGIONS: [&str; 3] = ["us-east-1", "eu-west-1", "eu-central-1"];

/// Who calls.
#[derive(Clone, Copy)]
enum Who {
    User(&'static str),
    Role(&'static str),
    /// A permission set, by one of its people.
    Set(&'static str),
    Linked(&'static str, &'static str),
    Service(&'static str),
}

/// Requests that succeed: service, operation, parameters.
const CALLS: [(&str, &str, &str); 8] = [
    ("s3", "GetObject", r#"{"bucketName":"amzn-s3-demo-bucket","key":"data/part-KEY.parquet"}"#),
    ("dynamodb", "GetItem", r#"{"tableName":"Orders"}"#),
    ("kms", "Decrypt", r#"{"encryptionAlgorithm":"SYMMETRIC_DEFAULT"}"#),
    ("sts", "AssumeRole", r#"{"roleArn":"arn:aws:iam::ACCOUNT:role/Build","roleSessionName":"i-0KEY"}"#),
    ("ec2", "DescribeInstances", r#"{"instancesSet":{},"filterSet":{}}"#),
    ("lambda", "Invoke", r#"{"functionName":"orders"}"#),
    ("sqs", "ReceiveMessage", r#"{"queueUrl":"https://sqs.REGION.amazonaws.com/ACCOUNT/orders"}"#),
    ("logs", "CreateLogStream", r#"{"logGroupName":"/aws/lambda/orders"}"#),
];

/// Requests that are refused: who, service, operation, parameters, action, resource, how the message ends, and on which of the
/// days (from, to: parts of a hundred of the time).
type Refusal =
    (Who, &'static str, &'static str, &'static str, &'static str, &'static str, &'static str, (usize, usize));

const IDENTITY: &str = "because no identity-based policy allows the ACTION action";
const SCP: &str = "with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-exampleorgid/service_control_policy/p-examplepolicyid111";
const RCP: &str = "with an explicit deny in a resource control policy";
const BOUNDARY: &str = "because no permissions boundary allows the ACTION action";
const ENDPOINT: &str = "with an explicit deny in a VPC endpoint policy";

#[rustfmt::skip]
const REFUSALS: [Refusal; 14] = [
    (Who::Role("TeamSapphire"), "dynamodb", "PutItem", r#"{"tableName":"Ledger"}"#, "dynamodb:PutItem", "arn:aws:dynamodb:REGION:ACCOUNT:table/Ledger", IDENTITY, (3, 100)),
    (Who::Set("DeveloperAccess"), "ec2", "RunInstances", r#"{"instanceType":"m7i.large"}"#, "ec2:RunInstances", "arn:aws:ec2:REGION:ACCOUNT:instance/*", SCP, (42, 100)),
    (Who::User("marymajor"), "s3", "GetObject", r#"{"bucketName":"amzn-s3-demo-bucket","key":"reports/KEY.csv"}"#, "s3:GetObject", "\"arn:aws:s3:::amzn-s3-demo-bucket/reports/KEY.csv\"", IDENTITY, (60, 97)),
    (Who::Role("GlueNightly"), "kms", "Decrypt", "{}", "kms:Decrypt", "arn:aws:kms:REGION:ACCOUNT:key/1234abcd-12ab-34cd-56ef-1234567890ab", IDENTITY, (0, 100)),
    (Who::User("mateojackson"), "iam", "PassRole", "{}", "iam:PassRole", "arn:aws:iam::ACCOUNT:role/GlueNightly", IDENTITY, (70, 95)),
    (Who::Set("DataScience"), "s3", "GetObject", r#"{"bucketName":"amzn-s3-demo-bucket1","key":"x"}"#, "s3:GetObject", "\"arn:aws:s3:::amzn-s3-demo-bucket1/x\"", RCP, (10, 60)),
    (Who::Role("Builder"), "iam", "CreateRole", r#"{"roleName":"App"}"#, "iam:CreateRole", "arn:aws:iam::ACCOUNT:role/App", BOUNDARY, (20, 80)),
    (Who::Role("Batch"), "dynamodb", "Scan", r#"{"tableName":"Orders"}"#, "dynamodb:Scan", "arn:aws:dynamodb:REGION:ACCOUNT:table/Orders", ENDPOINT, (0, 50)),
    (Who::User("nikki_wolf"), "lambda", "GetFunction20150331v2", r#"{"functionName":"orders"}"#, "lambda:GetFunction", "arn:aws:lambda:REGION:ACCOUNT:function:orders", IDENTITY, (30, 70)),
    (Who::Role("Web"), "secretsmanager", "GetSecretValue", r#"{"secretId":"prod/db"}"#, "secretsmanager:GetSecretValue", "arn:aws:secretsmanager:REGION:ACCOUNT:secret:prod/db-AbCdEf", IDENTITY, (80, 99)),
    (Who::Linked("config.amazonaws.com", "AWSServiceRoleForConfig"), "s3", "GetBucketAcl", r#"{"bucketName":"amzn-s3-demo-bucket2"}"#, "s3:GetBucketAcl", "\"arn:aws:s3:::amzn-s3-demo-bucket2\"", IDENTITY, (0, 100)),
    (Who::Linked("trustedadvisor.amazonaws.com", "AWSServiceRoleForTrustedAdvisor"), "ec2", "DescribeReservedInstances", "{}", "ec2:DescribeReservedInstances", "*", IDENTITY, (0, 100)),
    (Who::Set("ReadOnly"), "notifications", "ListNotificationHubs", "{}", "notifications:ListNotificationHubs", "*", IDENTITY, (0, 100)),
    (Who::Service("cloudfront.amazonaws.com"), "s3", "HeadObject", r#"{"bucketName":"amzn-s3-demo-bucket","key":"favicon-KEY.ico"}"#, "", "", "Access Denied", (0, 100)),
];

/// Writes the files, and says how many.
pub fn run(options: &Options) -> Result<()> {
    let mut rng = Rng::with_seed(options.seed);
    let accounts = options.accounts.clamp(1, ACCOUNTS.len());
    let days = options.days.clamp(1, 365);
    // A file holds what five minutes bring; here no more than some two thousand events.
    let files = (accounts * days).max(options.events.div_ceil(2_000));
    let (mut done, mut denials) = (0, 0);
    for file in 0..files {
        let (account, day) = (ACCOUNTS[file % accounts], file / accounts % days);
        let region = REGIONS[if rng.u8(..) < 180 { 0 } else { 1 + rng.usize(..2) }];
        let count = (options.events * (file + 1) / files) - done;
        let date = date(days - 1 - day);
        let mut text = String::from("{\"Records\":[");
        for number in 0..count {
            if number > 0 {
                text.push(',');
            }
            let denied = options.denied > 0 && rng.usize(..options.denied) == 0;
            denials += usize::from(denied);
            event(&mut text, &mut rng, account, region, &date, day * 100 / days, denied);
        }
        text.push_str("]}");
        done += count;
        let folder = options
            .folder
            .join("AWSLogs")
            .join(account)
            .join("CloudTrail")
            .join(region)
            .join(date.replace('-', "/"));
        let stamp = format!("{}T{:02}{:02}Z", date.replace('-', ""), rng.u8(..24), rng.u8(..12) * 5);
        let name = format!("{account}_CloudTrail_{region}_{stamp}_{:016x}.json", rng.u64(..));
        write(&folder, &name, text.as_bytes(), options.plain)?;
    }
    anstream::println!(
        "{done} events, {denials} of them denials, in {files} files in {}",
        options.folder.display()
    );
    Ok(())
}

fn write(folder: &Path, name: &str, bytes: &[u8], plain: bool) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    if plain {
        return std::fs::write(folder.join(name), bytes).context("cannot write");
    }
    let file = std::fs::File::create(folder.join(format!("{name}.gz")))?;
    let mut gzip = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
    gzip.write_all(bytes)?;
    gzip.finish()?;
    Ok(())
}

/// The day so many days before 31 October 2026.
fn date(before: usize) -> String {
    const MONTHS: [(usize, usize); 12] = [
        (10, 31),
        (9, 30),
        (8, 31),
        (7, 31),
        (6, 30),
        (5, 31),
        (4, 30),
        (3, 31),
        (2, 28),
        (1, 31),
        (12, 31),
        (11, 30),
    ];
    let mut left = before;
    for (at, (month, days)) in MONTHS.into_iter().enumerate() {
        if left < days {
            return format!("{}-{month:02}-{:02}", if at < 10 { 2026 } else { 2025 }, days - left);
        }
        left -= days;
    }
    "2025-11-01".to_owned()
}

fn event(
    text: &mut String,
    rng: &mut Rng,
    account: &str,
    region: &str,
    date: &str,
    part: usize,
    denied: bool,
) {
    let time = format!("{date}T{:02}:{:02}:{:02}Z", rng.u8(..24), rng.u8(..60), rng.u8(..60));
    let refusal = denied.then(|| {
        loop {
            let one = REFUSALS[rng.usize(..REFUSALS.len())];
            if (one.7.0..=one.7.1).contains(&part) {
                break one;
            }
        }
    });
    let (who, service, operation, parameters) = match refusal {
        Some(of) => (of.0, of.1, of.2, of.3),
        None => {
            let (service, operation, parameters) = CALLS[rng.usize(..CALLS.len())];
            let roles = ["Build", "Web", "Etl", "Orders", "Batch", "Api"];
            (Who::Role(roles[rng.usize(..roles.len())]), service, operation, parameters)
        }
    };
    let key = rng.u16(..5_000);
    let fill = |template: &str| {
        template.replace("ACCOUNT", account).replace("REGION", region).replace("KEY", &format!("{key:05}"))
    };
    let (arn, identity) = identity(who, rng, account, &time);
    let _ = write!(
        text,
        r#"{{"eventVersion":"1.11","userIdentity":{identity},"eventTime":"{time}","eventSource":"{service}.amazonaws.com","eventName":"{operation}","awsRegion":"{region}","sourceIPAddress":"203.0.113.{}","userAgent":"aws-sdk-java/2.30.11 md/io#sync md/http#Apache Linux/6.1.112 OpenJDK_64-Bit_Server_VM/21.0.5","requestParameters":{},"#,
        rng.u8(1..),
        fill(parameters)
    );
    match refusal {
        Some((.., "", _, reason, _)) => {
            let _ = write!(text, r#""errorCode":"AccessDenied","errorMessage":"{reason}","#);
        }
        Some((_, _, _, _, action, resource, reason, _)) => {
            let message = format!(
                "User: {arn} is not authorized to perform: {action} on resource: {} {}",
                fill(resource),
                reason.replace("ACTION", action)
            );
            let code = if service == "ec2" { "Client.UnauthorizedOperation" } else { "AccessDenied" };
            let _ =
                write!(text, r#""errorCode":"{code}","errorMessage":"{}","#, message.replace('"', "\\\""));
        }
        None => {}
    }
    let console =
        if matches!(who, Who::Set("ReadOnly")) { r#","sessionCredentialFromConsole":"true""# } else { "" };
    let _ = write!(
        text,
        r#""responseElements":null,"additionalEventData":{{"SignatureVersion":"SigV4","CipherSuite":"TLS_AES_128_GCM_SHA256","bytesTransferredIn":0,"AuthenticationMethod":"AuthHeader","bytesTransferredOut":{}}},"requestID":"{:016X}","eventID":"{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}","readOnly":{},"eventType":"AwsApiCall","managementEvent":{},"recipientAccountId":"{account}","eventCategory":"{}","tlsDetails":{{"tlsVersion":"TLSv1.3","cipherSuite":"TLS_AES_128_GCM_SHA256","clientProvidedHostHeader":"{service}.{region}.amazonaws.com"}}{console}}}"#,
        rng.u16(..),
        rng.u64(..),
        rng.u32(..),
        rng.u16(..),
        rng.u16(..0xfff),
        rng.u16(..0xfff),
        rng.u64(..0xffff_ffff_ffff),
        !operation.starts_with("Put"),
        service != "s3",
        if service == "s3" { "Data" } else { "Management" },
    );
}

/// The caller's ARN and its `userIdentity`.
fn identity(who: Who, rng: &mut Rng, account: &str, time: &str) -> (String, String) {
    let session = |role: &str, path: &str, session: &str| {
        let arn = format!("arn:aws:sts::{account}:assumed-role/{role}/{session}");
        let identity = format!(
            r#"{{"type":"AssumedRole","principalId":"AROAEXAMPLEID:{session}","arn":"{arn}","accountId":"{account}","accessKeyId":"ASIAIOSFODNN7EXAMPLE","sessionContext":{{"sessionIssuer":{{"type":"Role","principalId":"AROAEXAMPLEID","arn":"arn:aws:iam::{account}:role/{path}{role}","accountId":"{account}","userName":"{role}"}},"attributes":{{"creationDate":"{time}","mfaAuthenticated":"false"}}}}}}"#
        );
        (arn, identity)
    };
    match who {
        Who::User(name) => {
            let arn = format!("arn:aws:iam::{account}:user/{name}");
            let identity = format!(
                r#"{{"type":"IAMUser","principalId":"AIDAEXAMPLEID","arn":"{arn}","accountId":"{account}","accessKeyId":"AKIAIOSFODNN7EXAMPLE","userName":"{name}"}}"#
            );
            (arn, identity)
        }
        Who::Role(name) => session(name, "", &format!("i-0{:08x}", rng.u32(..))),
        Who::Set(name) => {
            let person =
                ["ana", "li", "martha", "saanvi", "zhang", "nikhil", "john", "paulo"][rng.usize(..8)];
            session(
                &format!("AWSReservedSSO_{name}_0123456789abcdef"),
                "aws-reserved/sso.amazonaws.com/",
                &format!("{person}@example.com"),
            )
        }
        Who::Linked(host, name) => session(name, &format!("aws-service-role/{host}/"), "session"),
        Who::Service(host) => (host.to_owned(), format!(r#"{{"type":"AWSService","invokedBy":"{host}"}}"#)),
    }
}
