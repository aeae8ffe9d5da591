//! The language that the answers are in.
//!
//! `--lang` says it. Without it, a terminal gets the language of the environment (`LC_ALL`, else `LC_MESSAGES`, else
//! `LANG`), and everything else English: a pipe, a file and JSON are read by scripts, whose words should not change with
//! the machine that they run on. The command line's own help and complaints are English, and so is a report: it is compared
//! with earlier ones, and read by others than who made it.

use std::io::IsTerminal;

use undeny::say::locale::{self, LOCALES, Locale};

/// A language by the name that `--lang` takes.
///
/// # Errors
/// Where undeny does not speak it.
pub fn parse(tag: &str) -> Result<&'static Locale, String> {
    let known = || LOCALES.iter().map(|locale| locale.tag).collect::<Vec<_>>().join(", ");
    locale::named(tag).ok_or_else(|| format!("undeny speaks {}", known()))
}

/// The language to speak. `for_scripts` says that the output is JSON.
pub fn of(given: Option<&'static Locale>, for_scripts: bool) -> &'static Locale {
    let terminal = || !for_scripts && std::io::stdout().is_terminal();
    let environment = || of_environment(|name| std::env::var(name).ok());
    given.or_else(|| terminal().then(environment).flatten()).unwrap_or(&locale::ENGLISH)
}

/// The language of the first variable that is set.
fn of_environment(value: impl Fn(&str) -> Option<String>) -> Option<&'static Locale> {
    let set = |name: &&str| value(name).filter(|value| !value.is_empty());
    locale::named(&["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_counts() {
        for (set, tag) in [
            (&[("LANG", "en_GB.UTF-8")][..], Some("en")),
            (&[("LC_ALL", "en_US"), ("LANG", "tlh")], Some("en")),
            (&[("LC_ALL", "C"), ("LANG", "en")], None),
            (&[("LC_ALL", ""), ("LC_MESSAGES", "en")], Some("en")),
            (&[], None),
        ] {
            let value =
                |name: &str| set.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(of_environment(value).map(|locale| locale.tag), tag, "{set:?}");
        }
    }

    #[test]
    fn scripts_get_english_unless_they_ask() {
        assert_eq!(of(None, true).tag, "en");
        assert_eq!(of(parse("en").ok(), true).tag, "en");
        assert!(parse("tlh").is_err_and(|error| error.contains("en")));
    }
}
