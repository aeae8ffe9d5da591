//! What a new policy would refuse: `undeny rehearse`.

use crate::iam::PolicyType;
use crate::say::nouns::Items;
use crate::say::sentence::Noun;
use crate::say::Name;

sentences! {
    /// The report of a rehearsal.
    Rehearsed {
        Would { policy: PolicyType, calls: Noun, principals: Noun, undecided: usize, allowed: usize }
            "As {policy:a}, it would refuse {calls} of {principals}; {undecided} undecided; {allowed} allowed."
        DependsOn { on: Items }
            "What is undecided depends on {on}, which CloudTrail does not record."
        Refused
            "Refused"
        Undecided
            "Undecided"
        NoActionKnown
            "No action is known for these events"
        Statement { number: usize }
            "statement {number}"
        StatementNamed { number: usize, sid: Name }
            "statement {number} ({sid})"
        NoStatement
            "no statement allows it"
        Depending { statement: Noun, on: Items }
            "{statement}, depends on {on}"
        EventAt { event: Name, time: Name }
            "{event} at {time}"
        AndMore { number: usize, option: Name }
            "… and {number} more; {option} has all"
        Read { events: Noun, exempt: usize, skipped: usize }
            "{events}: {exempt} that the policy has no say in, {skipped} that failed or are no calls."
        OneCall
            "1 call"
        Calls { number: usize }
            "{number} calls"
        OnePrincipal
            "1 principal"
        Principals { number: usize }
            "{number} principals"
        OneEvent
            "1 event"
        Events { number: usize }
            "{number} events"
    }
}
