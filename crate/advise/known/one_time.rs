//! Resources that each request makes anew, so that the id in a message is never asked for again.

/// Types whose ids are of one run: prefix, type. What stands before the id (a cluster, a state machine) stays.
///
/// Sources: <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/access-control-managing-permissions.html>,
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security_iam_id-based-policy-examples.html>,
/// <https://docs.aws.amazon.com/step-functions/latest/dg/concept-create-iam-advanced.html>,
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-examples.html>,
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-access-control-identity-based.html>,
/// <https://docs.aws.amazon.com/batch/latest/userguide/batch-supported-iam-actions-resources.html>,
/// <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html> (a job's name is never used again),
/// <https://docs.aws.amazon.com/glue/latest/dg/interactive-sessions.html>
const OF_ONE_RUN: [(&str, &str); 24] = [
    ("batch", "job"),
    ("codebuild", "build"),
    ("codebuild", "build-batch"),
    ("datasync", "taskexecution"),
    ("ec2", "spot-fleet-request"),
    ("ec2", "spot-instances-request"),
    ("ecs", "container-instance"),
    ("ecs", "task"),
    ("emr-containers", "jobRun"),
    ("emr-serverless", "jobRun"),
    ("glue", "session"),
    ("iot", "tunnel"),
    ("route53", "change"),
    ("sagemaker", "processing-job"),
    ("sagemaker", "training-job"),
    ("sagemaker", "transform-job"),
    ("ssm", "automation-execution"),
    ("ssm", "session"),
    ("ssm", "task"),
    ("states", "execution"),
    ("states", "express"),
    ("states", "labelled execution"),
    ("states", "labelled express"),
    ("states", "maprun"),
];

/// Whether the id of a resource of this type is of one run.
pub(crate) fn is_of_one_run(prefix: &str, resource_type: &str) -> bool {
    OF_ONE_RUN.contains(&(prefix, resource_type))
}

/// Whether a log group is one that AWS names for its services, whose log streams are of one run each.
///
/// Sources: <https://docs.aws.amazon.com/batch/latest/userguide/using_cloudwatch_logs.html>,
/// <https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging.html>,
/// <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html>
pub(crate) fn is_log_of_a_service(resource: &str) -> bool {
    resource.starts_with("log-group:/aws") || resource.starts_with("log-group:aws-")
}

/// The beginning of an object's key up to its date, with the slash before it: `logs/` of `logs/2026/11/21/a.gz`. `None`
/// where no part of the key is a date.
pub(crate) fn before_date(key: &str) -> Option<&str> {
    let mut start = 0;
    for part in key.split('/') {
        if is_date(part.rsplit('=').next().unwrap_or(part)) {
            return key.get(..start);
        }
        start += part.len() + 1;
    }
    None
}

/// What stands before the generated end of a name: `job-` of `job-0b6c1d3e-5a7f-4c1e-9c55-2f8f0a1b2c3d`, and of
/// `job-20261121T0915`. `None` where the name has no such end, or is nothing else.
pub(crate) fn before_generated(name: &str) -> Option<&str> {
    let own = name.rsplit([':', '/']).next()?;
    let id = |at: usize| own.get(at..).filter(|id| is_uuid(id) || is_time(id));
    let starts = own.match_indices(['-', '_', '.']).map(|(at, _)| at + 1);
    let start = starts.filter(|at| id(*at).is_some()).min()?;
    name.get(..name.len() - own.len() + start)
}

/// Whether `text` is an id of five groups of hexadecimal digits.
pub(crate) fn is_uuid(text: &str) -> bool {
    const GROUPS: [usize; 5] = [8, 4, 4, 4, 12];
    let is_hex = |group: &str| group.bytes().all(|b| b.is_ascii_hexdigit());
    let groups: Vec<&str> = text.split('-').collect();
    groups.len() == GROUPS.len()
        && groups.iter().zip(GROUPS).all(|(group, length)| group.len() == length && is_hex(group))
}

/// Whether `text` is a date with a time, or seconds since 1970.
fn is_time(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'T' | b'Z' | b'_'));
    plain && digits >= 10 && (is_date(text) || matches!(text.len(), 10 | 13) && digits == text.len())
}

/// Whether `part` begins with a year of this century, alone or with month and day: `2026`, `2026-11-21`, `20261121T09`.
fn is_date(part: &str) -> bool {
    let digits: String = part.chars().take(10).filter(|c| *c != '-').collect();
    let all = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let month = |at: usize| {
        let two = digits.get(at..at + 2).filter(|two| all(two)).and_then(|two| two.parse::<u8>().ok());
        two.filter(|number| (1..=31).contains(number))
    };
    let year = part.starts_with("20") && digits.get(..4).is_some_and(all);
    year && (part.len() == 4 || month(4).is_some_and(|month| month <= 12) && month(6).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::service;

    #[test]
    fn types_exist() {
        for (prefix, sort) in OF_ONE_RUN {
            let known = service(prefix).is_some_and(|of| of.resource_types().any(|of| of.name() == sort));
            assert!(known, "{prefix} {sort}");
        }
    }

    #[test]
    fn generated_ends_are_found_in_names() {
        for (name, before) in [
            ("job-0b6c1d3e-5a7f-4c1e-9c55-2f8f0a1b2c3d", Some("job-")),
            ("function:test-1763712000", Some("function:test-")),
            ("stack/dev-20261121T091500", Some("stack/dev-")),
            ("role/ci-runner", None),
            ("job-42", None),
            ("0b6c1d3e-5a7f-4c1e-9c55-2f8f0a1b2c3d", None),
        ] {
            assert_eq!(before_generated(name), before, "{name}");
        }
    }

    #[test]
    fn dates_are_found_in_keys() {
        for (key, before) in [
            ("logs/2026/11/21/a.gz", Some("logs/")),
            ("2026-11-21/a.csv", Some("")),
            ("db/dt=2026-11-21/part-0.parquet", Some("db/")),
            ("year=2026/month=11/x", Some("")),
            ("backup/20261121T0915.sql", Some("backup/")),
            ("reports/2000m.csv", None),
            ("a/20269999/x", None),
            ("a/b.txt", None),
        ] {
            assert_eq!(before_date(key), before, "{key}");
        }
    }
}
