//! How single values compare: numbers, dates, IP addresses, Booleans.

use std::net::IpAddr;

/// An integer or decimal number.
pub(super) fn number(text: &str) -> Option<f64> {
    let plain = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E');
    text.chars().all(plain).then(|| text.parse().ok()).flatten()
}

/// A date in seconds since 1970: one of the forms of ISO 8601 that the W3C lists, or the seconds themselves.
///
/// Source: <http://www.w3.org/TR/NOTE-datetime>, which AWS's page on date operators names.
pub(super) fn date(text: &str) -> Option<f64> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) && text.len() != 4 {
        return text.parse().ok();
    }
    let (date, time) = match text.split_once(['T', 't', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(1), |part| digits(part, 2))?;
    let day = parts.next().map_or(Some(1), |part| digits(part, 2))?;
    if parts.next().is_some() || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let days = days_before(year, month) + day - 1;
    let seconds = time.map_or(Some(0.0), time_of_day)?;
    #[allow(clippy::cast_precision_loss)] // years of four digits
    Some(days as f64 * 86_400.0 + seconds)
}

fn digits(text: &str, count: usize) -> Option<i64> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// The days from 1970-01-01 to the first of this month, in the Gregorian calendar.
fn days_before(year: i64, month: i64) -> i64 {
    // Years that begin in March have their leap day at their end.
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 - 719_468
}

/// `19:20`, `19:20:30`, `19:20:30.45`, each with `Z`, `+01:00` or nothing behind it, in seconds of UTC.
fn time_of_day(text: &str) -> Option<f64> {
    let (clock, offset) = match text.find(['Z', 'z', '+', '-']) {
        Some(at) => text.split_at_checked(at)?,
        None => (text, ""),
    };
    let mut parts = clock.split(':');
    let (hours, minutes) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let seconds: f64 = match parts.next() {
        Some(part) if part.bytes().all(|b| b.is_ascii_digit() || b == b'.') => part.parse().ok()?,
        Some(_) => return None,
        None => 0.0,
    };
    let ahead = match offset.split_at_checked(1) {
        None | Some(("Z" | "z", "")) => 0,
        Some((sign @ ("+" | "-"), offset)) => {
            let (h, m) = offset.split_once(':').unwrap_or((offset, "00"));
            (digits(h, 2)? * 60 + digits(m, 2)?) * if sign == "+" { 60 } else { -60 }
        }
        Some(_) => return None,
    };
    if parts.next().is_some() || hours > 24 || minutes > 59 || seconds >= 61.0 {
        return None;
    }
    #[allow(clippy::cast_precision_loss)] // less than two days
    Some((hours * 3600 + minutes * 60 - ahead) as f64 + seconds)
}

/// A range of IP addresses: its first address as bits, how many of them count, and whether it is of IPv6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct IpRange {
    bits: u128,
    prefix: u32,
    six: bool,
}

impl IpRange {
    /// `203.0.113.0/24`, `2001:DB8::/64`, or one address: "IAM uses the default prefix value of /32".
    pub(super) fn read(text: &str) -> Option<Self> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix.parse::<u32>().ok()?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let (bits, width) = match address {
            IpAddr::V4(four) => (u128::from(four.to_bits()), 32),
            IpAddr::V6(six) => (six.to_bits(), 128),
        };
        let prefix = prefix.unwrap_or(width);
        (prefix <= width).then_some(IpRange { bits, prefix, six: width == 128 })
    }

    /// Whether the whole of `other` lies in this range.
    pub(super) fn holds(self, other: IpRange) -> bool {
        let width = if self.six { 128 } else { 32 };
        let rest = width - self.prefix;
        let head = |bits: u128| bits.checked_shr(rest).unwrap_or(0);
        self.six == other.six && other.prefix >= self.prefix && head(self.bits) == head(other.bits)
    }
}

/// `true` or `false`, in any case.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_seconds() {
        for (text, seconds) in [
            ("1970", Some(0.0)),
            ("1970-01-02", Some(86_400.0)),
            ("2000-03-01T00:00:00Z", Some(951_868_800.0)),
            ("2024-02-29T12:30+01:00", Some(1_709_206_200.0)),
            ("2026-11-21T01:02:03.5Z", Some(1_795_222_923.5)),
            ("1600000000", Some(1_600_000_000.0)),
            ("0", Some(0.0)),
            ("2024-13-01", None),
            ("2024-1-1", None),
            ("yesterday", None),
            ("", None),
            ("2024-01-01T25", None),
        ] {
            assert_eq!(date(text), seconds, "{text}");
        }
    }

    #[test]
    fn addresses_lie_in_ranges() {
        for (range, address, within) in [
            ("203.0.113.0/24", "203.0.113.77", true),
            ("203.0.113.0/24", "203.0.114.1", false),
            ("203.0.113.5", "203.0.113.5", true),
            ("0.0.0.0/0", "198.51.100.1", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("::/0", "2001:db8::1", true),
            ("2001:DB8:1234:5678::/64", "2001:db8:1234:5678::9", true),
            ("2001:DB8:1234:5678::/64", "2001:db8:1234:5679::9", false),
        ] {
            let holds = IpRange::read(range).unwrap().holds(IpRange::read(address).unwrap());
            assert_eq!(holds, within, "{range} {address}");
        }
        assert_eq!(IpRange::read("203.0.113.0/33"), None);
        assert_eq!(IpRange::read("sqs.amazonaws.com"), None);
    }
}
