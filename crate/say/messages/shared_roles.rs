//! Roles that many programs share.

use crate::say::{Command, Name};

sentences! {
    /// Whose identity made the call, where several share one.
    SharedRoles {
        GiveThePodItsOwn { role: Name, associate: Command }
            "The role {role} is that of a Kubernetes node. If a pod made this call, it has no identity of its own and fell back to the node's: give its service account a role first, with the annotation `eks.amazonaws.com/role-arn` (IRSA) or with EKS Pod Identity, {associate}."
        EveryPod { role: Name }
            "Whatever {role} gets, every pod on its nodes gets: attach the policy to the pod's own role instead."
    }
}
