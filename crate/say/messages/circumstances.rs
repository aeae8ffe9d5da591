//! A Deny that depends on how the request was made.

use crate::say::{Code, Command, Name};

sentences! {
    /// A Deny that depends on how the request was made: MFA, network, Region.
    Circumstances {
        MostLikelyMfa
            "This Deny most likely asks for MFA. In the console sign out and in again with your MFA device; set one up first under Security credentials."
        SessionWithMfa { get: Command }
            "With the AWS CLI get a session with MFA: {get}, and use what it prints."
        KeepForMfa
            "Keep the Deny if it asks for MFA: an exception would switch the protection off."
        CameFromAddress { address: Name }
            "The request came from the address {address}. If the Deny admits only certain networks, use the company's network or VPN."
        CameThrough { id: Name, key: Code }
            "The request came through {id} ({key}). If the Deny admits another, use that way."
    }
}
