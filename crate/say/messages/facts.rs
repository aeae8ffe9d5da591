//! The list of facts: their names, and what refused.

use crate::iam::PolicyType;
use crate::say::Name;

sentences! {
    /// A fact of a denial: what stands before its value.
    #[derive(Copy, Hash)]
    Fact {
        Who
            "Who"
        Action
            "Action"
        Operation
            "Operation"
        Resource
            "Resource"
        DeniedBy
            "Denied by"
        ErrorCode
            "Error code"
        When
            "When"
        Region
            "Region"
        RequestId
            "Request ID"
    }
}

sentences! {
    /// What refused: the value of "Denied by".
    DeniedBy {
        DenyIn { policy: PolicyType }
            "a Deny in {policy:a}"
        DenyInNamed { policy: PolicyType, arn: Name }
            "a Deny in {policy:a}, {arn}"
        Deny
            "a Deny"
        DenyNamed { arn: Name }
            "a Deny, {arn}"
        NoAllowIn { policy: PolicyType }
            "no Allow in any {policy}"
        NoAllowInNamed { policy: PolicyType, arn: Name }
            "no Allow in any {policy}, {arn}"
        NoAllow
            "no Allow"
        Policy { policy: PolicyType }
            "{policy:a}"
        PolicyNamed { policy: PolicyType, arn: Name }
            "{policy:a}, {arn}"
    }
}
