//! What is known of the place where a text stands: the page's URL and who is reading.

use crate::iam::Partition;

/// What holds one error message of a console's: Flashbar, Alert (also in a Form and a Modal), a field's error, a table's
/// error state, and their like in older consoles; a selector of CSS. Its text is the console's own words.
///
/// The names are those of Cloudscape: <https://cloudscape.design/>. Its class names end in a hash that changes with each
/// version, so only their stable beginnings are matched.
pub const ALERTS: &str = "[data-analytics-alert],[data-analytics-flashbar],[data-analytics-field-error],\
    [class*=\"awsui_flash-type-\"],[class*=\"awsui_error__message_\"],[class*=\"awsui_status-error_\"],\
    .awsui-context-alert,.awsui-context-flashbar,.awsui-alert,.awsui-flash,.alert-danger,.alert-error,\
    [role=alert],[role=alertdialog]";

/// For whom the steps are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Reader {
    /// Someone who was denied and has to ask.
    #[default]
    Requester,
    /// Someone who can change policies.
    Administrator,
}

/// The surroundings of a text. All of it is optional: an empty page is a terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Page {
    /// The page's full URL, as the address bar shows it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub url: Option<String>,
    /// Who is reading.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub reader: Reader,
    /// What the console around the text says of itself; it counts where the URL says nothing.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub around: Around,
}

/// What is known of the console around a text: of the page around a frame, which does not learn that page's address, and
/// of the console's own header.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Around {
    /// The address of the page around the frame without anything but what tells the Region, the partition and the account:
    /// `https://us-east-1.console.aws.amazon.com/?region=us-east-1`.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub origin: Option<String>,
    /// The account that is signed in, as the console's header says.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub account: Option<String>,
}

impl Page {
    /// A page at `url`, read by somebody who was denied.
    pub fn at(url: impl Into<String>) -> Self {
        Page { url: Some(url.into()), ..Page::default() }
    }

    /// The Region that the URL names: first the console's `region=` parameter, then the host's first label
    /// (`us-east-1.console.aws.amazon.com`), then the same of the page around it. `None` where nothing looks like a Region.
    pub fn region(&self) -> Option<&str> {
        self.addresses().find_map(region_of)
    }

    /// The partition whose console the URL belongs to, or the page around it; `None` for any other page.
    pub fn partition(&self) -> Option<Partition> {
        self.addresses().find_map(|url| Partition::of_console_host(host(url)?))
    }

    /// The account that is signed in: the one before the Region in a multi-session console's host
    /// (`123456789012-ab12cd34.us-east-1.console.aws.amazon.com`), else the one that the console's header names.
    ///
    /// Source: <https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/multisession.html>
    pub fn account(&self) -> Option<&str> {
        let named = || self.around.account.as_deref().filter(|account| is_account(account));
        self.addresses().find_map(account_of).or_else(named)
    }

    /// The page's own address, then that of the page around it.
    fn addresses(&self) -> impl Iterator<Item = &str> {
        self.url.as_deref().into_iter().chain(self.around.origin.as_deref())
    }
}

/// The URL's host name, lower or upper case as written.
fn host(url: &str) -> Option<&str> {
    url.split_once("://")?.1.split(['/', '?', '#', ':']).next()
}

fn region_of(url: &str) -> Option<&str> {
    let parameter = url
        .split(['?', '&', '#', ';'])
        .skip(1)
        .filter_map(|pair| pair.strip_prefix("region="))
        .map(|value| value.split('/').next().unwrap_or(value))
        .find(|value| is_region(value));
    // The console's multi-session hosts put the account before the Region: `123456789012-ab12cd34.us-east-1.console…`.
    parameter.or_else(|| host(url)?.split('.').take(2).find(|label| is_region(label)))
}

fn account_of(url: &str) -> Option<&str> {
    let host = host(url)?;
    Partition::of_console_host(host)?;
    let (account, session) = host.split_once('.')?.0.split_once('-')?;
    (!session.is_empty() && is_account(account)).then_some(account)
}

/// Whether `text` is written like an account's id: twelve digits.
fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `text` is written like a Region: `us-east-1`, `us-gov-west-1`, `eusc-de-east-1`.
pub(crate) fn is_region(text: &str) -> bool {
    let mut parts = text.split('-');
    let area =
        parts.next().is_some_and(|p| (2..=4).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_lowercase()));
    let rest: Vec<&str> = parts.collect();
    let Some((number, names)) = rest.split_last() else { return false };
    area && (1..=3).contains(&names.len())
        && names.iter().all(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_lowercase()))
        && (1..=2).contains(&number.len())
        && number.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn region_and_partition_come_from_the_url() {
        for (url, region, partition) in [
            (
                "https://us-east-1.console.aws.amazon.com/lambda/home?region=us-east-1#/functions",
                Some("us-east-1"),
                Some(Partition::Aws),
            ),
            (
                "https://console.aws.amazon.com/lambda/home?region=eu-west-1#/functions",
                Some("eu-west-1"),
                Some(Partition::Aws),
            ),
            (
                "https://us-east-1.console.aws.amazon.com/lambda/home?region=ap-south-2",
                Some("ap-south-2"),
                Some(Partition::Aws),
            ),
            ("https://cn-north-1.console.amazonaws.cn/s3/home", Some("cn-north-1"), Some(Partition::AwsCn)),
            (
                "https://us-gov-west-1.console.amazonaws-us-gov.com/iam",
                Some("us-gov-west-1"),
                Some(Partition::AwsUsGov),
            ),
            (
                "https://eusc-de-east-1.console.amazonaws-eusc.eu/ec2",
                Some("eusc-de-east-1"),
                Some(Partition::AwsEusc),
            ),
            (
                "https://123456789012-ab12cd34.us-east-2.console.aws.amazon.com/ec2/home",
                Some("us-east-2"),
                Some(Partition::Aws),
            ),
            ("https://example.com/?region=nonsense", None, None),
            ("not a url", None, None),
        ] {
            let page = Page::at(url);
            assert_eq!(page.region(), region, "{url}");
            assert_eq!(page.partition(), partition, "{url}");
        }
    }

    #[test]
    fn a_frame_knows_what_the_console_around_it_says() {
        let around = Around {
            origin: Some(
                "https://111122223333-x.cn-north-1.console.amazonaws.cn/?region=cn-northwest-1".into(),
            ),
            account: None,
        };
        let frame = Page { around: around.clone(), ..Page::default() };
        assert_eq!(frame.region(), Some("cn-northwest-1"));
        assert_eq!(frame.partition(), Some(Partition::AwsCn));
        assert_eq!(frame.account(), Some("111122223333"));

        let own = "https://123456789012-ab12cd34.us-east-2.console.aws.amazon.com/ec2/home";
        let page = Page { around, ..Page::at(own) };
        assert_eq!(page.region(), Some("us-east-2"), "its own address says more");
        assert_eq!(page.partition(), Some(Partition::Aws));
        assert_eq!(page.account(), Some("123456789012"));
    }

    #[test]
    fn an_account_is_twelve_digits_before_a_session_on_a_console_host() {
        for url in [
            "https://us-east-1.console.aws.amazon.com/",
            "https://123456789012.signin.aws.amazon.com/",
            "https://123456789012-.us-east-1.console.aws.amazon.com/",
            "https://12345678901-ab12cd34.us-east-1.console.aws.amazon.com/",
            "https://123456789012-ab12cd34.us-east-1.example.com/",
        ] {
            assert_eq!(Page::at(url).account(), None, "{url}");
        }
        let header = |account: &str| Around { account: Some(account.into()), ..Around::default() };
        for (account, expected) in [("root", None), ("123456789012", Some("123456789012"))] {
            assert_eq!(Page { around: header(account), ..Page::default() }.account(), expected);
        }
    }
}
