//! Yes, no, or it depends: what is not known is never taken for absent or present.

/// Whether something holds of a request, as far as the request is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It does not hold, whatever the unknown parts are.
    No,
    /// It holds, whatever the unknown parts are.
    Yes,
    /// It holds or not by these: condition keys, or `action`, `resource`, `principal`. Never empty.
    Depends(Vec<String>),
}

impl Truth {
    /// It depends on this one thing.
    pub fn depends(on: impl Into<String>) -> Self {
        Truth::Depends(vec![on.into()])
    }

    /// Both hold. Where one does not, nothing depends on the other.
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::No, _) | (_, Truth::No) => Truth::No,
            (Truth::Yes, other) => other,
            (this, Truth::Yes) => this,
            (Truth::Depends(keys), Truth::Depends(more)) => Truth::Depends(union(keys, more)),
        }
    }

    /// One of the two holds, or both.
    pub fn or(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::Yes, _) | (_, Truth::Yes) => Truth::Yes,
            (Truth::No, other) => other,
            (this, Truth::No) => this,
            (Truth::Depends(keys), Truth::Depends(more)) => Truth::Depends(union(keys, more)),
        }
    }

    /// It holds in one of two cases, and nobody knows which case it is: that depends on `on`.
    pub fn either(self, other: Truth, on: &str) -> Truth {
        match (self, other) {
            (Truth::Yes, Truth::Yes) => Truth::Yes,
            (Truth::No, Truth::No) => Truth::No,
            (this, other) => Truth::Depends(union(union(vec![on.to_owned()], this.keys()), other.keys())),
        }
    }

    /// What it depends on.
    pub fn keys(self) -> Vec<String> {
        match self {
            Truth::Depends(keys) => keys,
            Truth::No | Truth::Yes => Vec::new(),
        }
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Yes => Truth::No,
            depends => depends,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Truth::Yes } else { Truth::No }
    }
}

/// `keys` and those of `more` that are not in it; the names of condition keys are not case-sensitive.
pub(super) fn union(mut keys: Vec<String>, more: Vec<String>) -> Vec<String> {
    for key in more {
        if !keys.iter().any(|known| known.eq_ignore_ascii_case(&key)) {
            keys.push(key);
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, No, Yes};

    #[test]
    fn what_is_unknown_decides_nothing() {
        let some = || Truth::depends("aws:SourceIp");
        let other = || Truth::depends("aws:sourceIP");
        for (found, wanted) in [
            (No.and(some()), No),
            (some().and(No), No),
            (Yes.and(some()), some()),
            (some().and(other()), some()),
            (Yes.or(some()), Yes),
            (No.or(some()), some()),
            (!some(), some()),
            (Yes.either(Yes, "x"), Yes),
            (No.either(Yes, "x"), Truth::depends("x")),
            (some().either(some(), "aws:SourceIp"), some()),
        ] {
            assert_eq!(found, wanted);
        }
    }
}
