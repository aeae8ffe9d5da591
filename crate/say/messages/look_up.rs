//! What an action needs: `undeny action`.

use crate::say::Name;
use crate::say::sentence::Noun;

sentences! {
    /// An action's answer: its labels, which stand in a column, and what is said beside them.
    LookUp {
        /// Behind the action's name.
        Of { service: Name, level: Noun }
            "{service}, {level}"
        Resource
            "Resource"
        Condition
            "Condition"
        Also
            "Also"
        Reference
            "Reference"
        StarOnly
            "* only: a statement can name no resource for it"
        WhereNamed { resource: Name }
            "{resource}, where the request names one"
    }
}

sentences! {
    /// The access levels of the service authorization reference.
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html>
    AccessLevels {
        List
            "List"
        Read
            "Read"
        Write
            "Write"
        Tagging
            "Tagging"
        PermissionsManagement
            "Permissions management"
    }
}
