//! Calls of Amazon EC2 that launch instances, and what each is checked on.

use crate::reference::Action;

/// A call that launches: the actions that it takes, and the resource types that an ordinary one touches. Images are left
/// out, since their ARNs name no account.
pub(crate) struct Launching {
    pub(crate) action: &'static str,
    pub(crate) actions: &'static [&'static str],
    pub(crate) types: &'static [&'static str],
}

/// The launching calls.
///
/// Sources: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html>,
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-prerequisites.html>,
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-requests.html>,
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-prerequisites.html>, and the resource types in
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html>
const LAUNCHES: [Launching; 4] = [
    Launching {
        action: "ec2:CreateFleet",
        actions: &["ec2:CreateFleet", "ec2:RunInstances"],
        types: &[
            "instance",
            "key-pair",
            "network-interface",
            "security-group",
            "subnet",
            "volume",
            "fleet",
            "launch-template",
        ],
    },
    Launching {
        action: "ec2:RequestSpotFleet",
        actions: &["ec2:RequestSpotFleet"],
        types: &["key-pair", "launch-template", "security-group", "spot-fleet-request", "subnet"],
    },
    Launching {
        action: "ec2:RequestSpotInstances",
        actions: &["ec2:RequestSpotInstances"],
        types: &["key-pair", "network-interface", "security-group", "spot-instances-request", "subnet"],
    },
    Launching {
        action: "ec2:RunInstances",
        actions: &["ec2:RunInstances"],
        types: &["instance", "key-pair", "network-interface", "security-group", "subnet", "volume"],
    },
];

/// What a launch uses and does not make.
const USED: [&str; 5] = ["image", "key-pair", "launch-template", "security-group", "subnet"];

/// Whether `resource` (`launch-template/*`) is one that a launch by `action` finds there already.
pub(crate) fn is_used_by(action: Action, resource: &str) -> bool {
    let name = action.name();
    let sort = resource.split('/').next().unwrap_or_default();
    LAUNCHES.iter().any(|launch| launch.action == name) && USED.contains(&sort)
}

/// The launching call that one of the denied actions is.
pub(crate) fn launching(denies: impl Fn(&str) -> bool) -> Option<&'static Launching> {
    LAUNCHES.iter().find(|call| denies(call.action))
}

/// Whether an action launches instances, so that it is checked on far more than a message names.
pub(crate) fn is_launch(action: &str) -> bool {
    LAUNCHES.iter().any(|call| call.action == action)
}

#[cfg(test)]
mod tests {
    use super::LAUNCHES;
    use crate::reference::{action, service};

    #[test]
    fn actions_and_types_exist() {
        let types: Vec<String> = service("ec2").unwrap().resource_types().map(|of| of.name()).collect();
        for call in &LAUNCHES {
            assert!(call.actions.iter().all(|name| action(name).is_some()), "{}", call.action);
            for name in call.types {
                assert!(types.iter().any(|of| of == name), "{name}");
            }
        }
    }
}
