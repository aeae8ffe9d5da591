//! What the agent of AWS Systems Manager calls through each of its endpoints.
//!
//! Sources: <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSSMManagedInstanceCore.html>,
//! <https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html>

use crate::advise::case::Case;
use crate::advise::known::next_needs::CHANNELS;

/// The managed policy's actions of the prefix `ssm`, without those that show parameters.
const SSM: [&str; 13] = [
    "ssm:DescribeAssociation",
    "ssm:DescribeDocument",
    "ssm:GetDeployablePatchSnapshotForInstance",
    "ssm:GetDocument",
    "ssm:GetManifest",
    "ssm:ListAssociations",
    "ssm:ListInstanceAssociations",
    "ssm:PutComplianceItems",
    "ssm:PutConfigurePackageResult",
    "ssm:PutInventory",
    "ssm:UpdateAssociationStatus",
    "ssm:UpdateInstanceAssociationStatus",
    "ssm:UpdateInstanceInformation",
];

const MESSAGES: [&str; 6] = [
    "ec2messages:AcknowledgeMessage",
    "ec2messages:DeleteMessage",
    "ec2messages:FailMessage",
    "ec2messages:GetEndpoint",
    "ec2messages:GetMessages",
    "ec2messages:SendReply",
];

/// Actions that the agent alone asks for.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html>
const OF_THE_AGENT: [&str; 7] = [
    "ssm:GetDeployablePatchSnapshotForInstance",
    "ssm:GetManifest",
    "ssm:ListInstanceAssociations",
    "ssm:PutComplianceItems",
    "ssm:PutConfigurePackageResult",
    "ssm:UpdateInstanceAssociationStatus",
    "ssm:UpdateInstanceInformation",
];

/// The agent's set for the endpoint that refused; `None` where another than the agent may have asked.
pub(crate) fn set_of(case: &Case) -> Option<&'static [&'static str]> {
    // ECS Exec has its own four, and they are the same.
    match case.prefix() {
        "ssmmessages" => Some(&CHANNELS),
        "ec2messages" => Some(&MESSAGES),
        "ssm" if OF_THE_AGENT.iter().any(|name| case.denies(name)) => Some(&SSM),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{CHANNELS, MESSAGES, OF_THE_AGENT, SSM};
    use crate::reference::action;

    #[test]
    fn actions_exist() {
        for name in SSM.iter().chain(&CHANNELS).chain(&MESSAGES) {
            assert!(action(name).is_some(), "{name}");
        }
        assert!(OF_THE_AGENT.iter().all(|name| SSM.contains(name)));
    }
}
