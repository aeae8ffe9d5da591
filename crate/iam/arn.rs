//! Amazon Resource Names.

use std::fmt;

/// An ARN, split at its first five colons; borrowed, so that reading one allocates nothing.
///
/// Its parts are as printed: a partition that does not exist, a masked account (`xxxx`) or a placeholder stays what it
/// is. Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each field is its own name
pub struct Arn<'a> {
    pub partition: &'a str,
    pub service: &'a str,
    pub region: &'a str,
    pub account: &'a str,
    /// Everything after the fifth colon, colons and slashes included.
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
    /// The ARN that `text` is, whole; `None` when it does not have the six parts or its resource is empty.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut rest = text.strip_prefix("arn:")?;
        let mut next = || {
            let (part, behind) = split_at_colon(rest)?;
            rest = behind;
            Some(part)
        };
        let (partition, service, region, account) = (next()?, next()?, next()?, next()?);
        let resource = rest;
        let whole = !partition.is_empty() && !service.is_empty() && !resource.is_empty();
        whole.then_some(Arn { partition, service, region, account, resource })
    }

    /// The account id, where this ARN's account part is one: twelve digits.
    pub fn account_id(&self) -> Option<&'a str> {
        is_account_id(self.account).then_some(self.account)
    }
}

/// `text` before and behind its first colon that does not stand within `${…}`: a template's hole may hold some.
fn split_at_colon(text: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    loop {
        let rest = text.get(from..)?;
        let colon = rest.find(':')?;
        let hole = rest.get(..colon)?.find("${");
        match hole.and_then(|open| Some(open + rest.get(open..)?.find('}')?)) {
            Some(end) => from += end + 1,
            None => return Some((text.get(..from + colon)?, text.get(from + colon + 1..)?)),
        }
    }
}

/// Whether `text` is an AWS account id: twelve digits.
pub(crate) fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

impl fmt::Display for Arn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Arn { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_back_as_printed() {
        for text in [
            "arn:aws:iam::123456789012:user/mateojackson",
            "arn:aws:s3:::amzn-s3-demo-bucket/a:b/c",
            "arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:my-function:1",
            "arn:aws:iam::<account>:role/x",
        ] {
            assert_eq!(Arn::parse(text).map(|arn| arn.to_string()).as_deref(), Some(text));
        }
        for text in [
            "",
            "arn",
            "arn:aws:iam::123456789012",
            "arn:aws:iam::123456789012:",
            "arn::iam::1:x",
            "my-function",
        ] {
            assert_eq!(Arn::parse(text), None, "{text}");
        }
        let hole = Arn::parse("arn:aws:iam::${AWS::AccountId}:role/x");
        assert_eq!(hole.map(|arn| (arn.account, arn.resource)), Some(("${AWS::AccountId}", "role/x")));
        assert_eq!(Arn::parse("arn:aws:iam::${open:role/x").map(|arn| arn.resource), Some("role/x"));
        assert_eq!(Arn::parse("arn:aws:iam::xxxx:user/x").and_then(|arn| arn.account_id()), None);
    }
}
