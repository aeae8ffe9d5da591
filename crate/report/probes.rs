//! Requests that nobody waits for: AWS's own services and consoles ask for more than they need, and go on without.
//!
//! A row says who asks, what for, how it is known, and the page that says so. What a person or a program asked for itself is
//! never here: a wrong row would hide somebody who is stuck.

use crate::records::Event;

/// A known probe.
#[derive(Debug, PartialEq, Eq)]
pub struct Probe {
    /// Who asks.
    pub who: &'static str,
    /// What for.
    pub what: &'static str,
    /// The page that says so.
    pub source: &'static str,
    sign: Sign,
}

/// How a probe is known.
#[derive(Debug, PartialEq, Eq)]
enum Sign {
    /// By the service-linked role that only this service can assume.
    ServiceLinkedRole(&'static str),
    /// By the host name of the service that made the call as itself or for somebody, and the operation, where not all are.
    Service(&'static str, Option<&'static str>),
    /// By the operation, in a session of the console: the same from a program is a real denial.
    Console(&'static str, &'static str),
    /// By the operation and words of the message, whoever asks.
    Says(&'static str, &'static str, &'static str),
}

const fn role(role: &'static str, who: &'static str, what: &'static str, source: &'static str) -> Probe {
    Probe { who, what, source, sign: Sign::ServiceLinkedRole(role) }
}

const fn console(
    service: &'static str,
    operation: &'static str,
    what: &'static str,
    source: &'static str,
) -> Probe {
    Probe { who: "The console itself", what, source, sign: Sign::Console(service, operation) }
}

/// "Configured resources in their account that are denied access by these service-linked roles", and how CloudTrail has them.
const LINKED_ROLES: &str =
    "https://aws.amazon.com/blogs/mt/viewing-permission-issues-with-service-linked-roles/";
/// The CIS benchmark's filter for unauthorized calls, which leaves these out.
const CIS: &str = "https://docs.datadoghq.com/security/default_rules/aws-iam-account-unauthorized-api-calls-should-be-monitored";
const MACIE: &str = "https://repost.aws/questions/QU8ZC1xd9BQV2vnGkod7gQww/macie-not-enabled-means-false-positive-accessdeniedexceptions-in-cloudtrail";
const DELEGATED: &str =
    "https://github.com/ministryofjustice/modernisation-platform-terraform-baselines/pull/599";
const CLOUDFRONT: &str = "https://repost.aws/knowledge-center/s3-rest-api-cloudfront-error-403";
const NOTIFICATIONS: &str =
    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsusernotifications.html";

/// All of them. The first that fits is taken.
#[rustfmt::skip]
pub const PROBES: [Probe; 15] = [
    role("AWSServiceRoleForConfig", "AWS Config", "reads what it may not record", LINKED_ROLES),
    Probe { who: "AWS Config", what: "reads what it may not record", source: LINKED_ROLES, sign: Sign::Service("config.amazonaws.com", None) },
    role("AWSServiceRoleForAmazonMacie", "Amazon Macie", "looks into buckets that shut it out", LINKED_ROLES),
    role("AWSServiceRoleForAmazonGuardDuty", "Amazon GuardDuty", "reads what it watches", LINKED_ROLES),
    role("AWSServiceRoleForTrustedAdvisor", "AWS Trusted Advisor", "checks services that are not used",
        "https://docs.aws.amazon.com/awssupport/latest/user/using-service-linked-roles-ta.html"),
    role("AWSServiceRoleForSecurityHub", "AWS Security Hub", "checks controls that it may not read",
        "https://docs.aws.amazon.com/securityhub/latest/userguide/using-service-linked-roles.html"),
    role("AWSServiceRoleForAccessAnalyzer", "IAM Access Analyzer", "reads policies of resources that shut it out",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-using-service-linked-roles.html"),
    role("AWSServiceRoleForResourceExplorer", "AWS Resource Explorer", "lists resources for its index",
        "https://docs.aws.amazon.com/resource-explorer/latest/userguide/security_iam_service-linked-roles.html"),
    Probe { who: "Log delivery", what: "looks whether it may still deliver", source: CIS, sign: Sign::Service("delivery.logs.amazonaws.com", None) },
    Probe { who: "CloudFront", what: "HeadObject on objects that do not exist", source: CLOUDFRONT, sign: Sign::Service("cloudfront.amazonaws.com", Some("HeadObject")) },
    Probe { who: "Amazon Macie, not enabled", what: "whoever asks is told that it is off", source: MACIE, sign: Sign::Says("macie2", "GetMacieSession", "not enabled") },
    console("s3", "HeadBucket", "asks whether it may show a bucket", CIS),
    console("organizations", "ListDelegatedAdministrators", "asks for lists that a page can do without", DELEGATED),
    console("notifications", "ListNotificationHubs", "fills the bell at the top of each page", NOTIFICATIONS),
    console("macie2", "GetMacieSession", "asks whether Macie is enabled", MACIE),
];

/// The probe that `event` is; `None` for a request of somebody's own.
pub(super) fn of(event: &Event<'_>) -> Option<usize> {
    let service =
        event.source.as_deref().map(|source| source.strip_suffix(".amazonaws.com").unwrap_or(source));
    let operation = event.operation.as_deref();
    let is = |probe: &Probe| match probe.sign {
        Sign::ServiceLinkedRole(role) => event.caller.session_issuer.as_deref().is_some_and(|arn| {
            let name = arn.rsplit('/').next().unwrap_or_default();
            // Some are followed by what they are for: `AWSServiceRoleForTrustedAdvisorReporting`.
            arn.contains(":role/aws-service-role/") && name.starts_with(role)
        }),
        Sign::Service(host, only) => {
            let caller = [&event.caller.invoked_by, &event.address];
            caller.into_iter().any(|of| of.as_deref() == Some(host))
                && only.is_none_or(|of| operation == Some(of))
        }
        Sign::Console(of, its) => event.console && service == Some(of) && operation == Some(its),
        Sign::Says(of, its, words) => {
            service == Some(of)
                && operation == Some(its)
                && event.message.as_deref().is_some_and(|message| message.contains(words))
        }
    };
    PROBES.iter().position(is)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_a_known_probe_is_noise() {
        let role = |path: &str| {
            json!({"type": "AssumedRole", "arn": "arn:aws:sts::111122223333:assumed-role/R/s",
            "sessionContext": {"sessionIssuer": {"arn": format!("arn:aws:iam::111122223333:role/{path}")}}})
        };
        let service = |host: &str| json!({"type": "AWSService", "invokedBy": host});
        let config = "aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig";
        for (source, operation, identity, console, who) in [
            ("s3", "GetBucketAcl", role(config), false, Some("AWS Config")),
            // Anybody can give a role of their own that name.
            ("s3", "GetBucketAcl", role("AWSServiceRoleForConfig"), false, None),
            ("s3", "GetObject", role("Build"), false, None),
            ("s3", "HeadObject", service("cloudfront.amazonaws.com"), false, Some("CloudFront")),
            ("s3", "GetObject", service("cloudfront.amazonaws.com"), false, None),
            ("s3", "HeadBucket", role("Build"), true, Some("The console itself")),
            ("s3", "HeadBucket", role("Build"), false, None),
            ("notifications", "ListNotificationHubs", role("Build"), true, Some("The console itself")),
        ] {
            let mut record = json!({"eventSource": format!("{source}.amazonaws.com"), "eventName": operation, "userIdentity": identity});
            if console {
                record["sessionCredentialFromConsole"] = json!("true");
            }
            let json = record.to_string();
            let found = of(&Event::from_json(json.as_bytes()).unwrap()).map(|at| PROBES[at].who);
            assert_eq!(found, who, "{json}");
        }
    }
}
