//! Encoded authorization messages.

use crate::say::{Command, Name};

sentences! {
    /// Encoded authorization messages.
    Encoded {
        ReasonIsEncoded
            "AWS put the reason into an encoded message. Decode it to see which action was refused, and by what."
        InTheAccount
            "Decode the message in the account that was refused: only there it can be read."
        AllowToDecode
            "If the caller should be able to decode such messages, attach the policy shown here. It reveals policy details, and grants nothing else."
        IfInvalid
            "If AWS answers `InvalidAuthorizationMessageException`, the message was cut, holds a line break, or is too old: take the whole one from the tool's log or from CloudTrail (`errorMessage`), or cause the error again."
        OnlyToDecode
            "Only to decode such messages"
        TakesNoResource
            "`sts:DecodeAuthorizationMessage` takes no resource, so `*` is the only one it can have."
        MatchedStatement { statement: Name }
            "The decoded message names what matched: statement {statement}."
        MatchedPolicy { policy: Name }
            "The decoded message names what matched: policy {policy}."
        Matched { statement: Name, policy: Name }
            "The decoded message names what matched: statement {statement} of policy {policy}."
        CutOff
            "The encoded message is cut off and cannot be decoded. Get the whole one from the tool's log or from CloudTrail (`errorMessage`)."
        Decode { decode: Command }
            "Decode it: {decode}."
        PasteDecoded
            "Paste the decoded JSON here: it is then explained in full. It names principals and resources, so share it with care."
    }
}
