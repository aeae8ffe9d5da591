//! Languages: what a locale is held to, and that nothing is said past it.
#![cfg(not(target_arch = "wasm32"))]

use undeny::say::locale::{self, ENGLISH, Locale};
use undeny::say::messages::Provenance;
use undeny::say::sentence::Family;
use undeny::say::{Actions, Message};

/// English with `change` made to every template.
fn changed(change: impl Fn(&str) -> String) -> &'static Locale {
    let families: Vec<Vec<String>> = ENGLISH
        .templates()
        .iter()
        .map(|family| family.iter().map(|template| change(template)).collect())
        .collect();
    let file = serde_json::json!({ "tag": "xx", "families": families }).to_string();
    locale::load(&file).unwrap()
}

#[test]
fn a_locale_says_its_own_words() {
    let message =
        Message::from(Provenance::LikelyActions { what: Actions::of(["s3:GetObject", "s3:PutObject"]) });
    let marked = changed(|template| format!("⟦{template}⟧"));
    assert_eq!(
        message.text(marked),
        "⟦The message names an operation, not an action: ⟦s3:GetObject and s3:PutObject⟧ is what it most likely needs.⟧"
    );
    // Holes stand where the language wants them.
    let mut families = ENGLISH.templates();
    families[Provenance::INDEX as usize][0] = "{what}: {what}";
    let file = serde_json::json!({ "tag": "xx", "families": families }).to_string();
    let said = message.text(locale::load(&file).unwrap());
    assert_eq!(said, "s3:GetObject and s3:PutObject: s3:GetObject and s3:PutObject");
}

#[test]
fn a_file_holds_all_of_a_locale() {
    for locale in locale::LOCALES {
        let loaded = locale::load(&locale::json(locale)).unwrap();
        assert_eq!((loaded.tag, loaded.templates()), (locale.tag, locale.templates()));
        assert_eq!(locale.waiting().is_empty(), locale.tag != "en", "{}: {:?}", locale.tag, locale.waiting());
    }
    for broken in ["", "{}", r#"{"tag": "xx", "families": []}"#] {
        assert!(locale::load(broken).is_err(), "{broken}");
    }
    let mut families = ENGLISH.templates();
    families[0].pop();
    let file = serde_json::json!({ "tag": "xx", "families": families }).to_string();
    assert!(locale::load(&file).is_err(), "a sentence is missing");
}

#[test]
fn a_sentence_stands_at_its_place_whatever_the_order() {
    const ROWS: [&str; 3] = locale::rows::<Provenance, 3>(&[
        ("HiddenCharacters", "c"),
        ("LikelyActions", "a {what}"),
        ("SecretsLeftOut", "b {sorts}"),
    ]);
    assert_eq!(ROWS, ["a {what}", "b {sorts}", "c"]);
    for wrong in [
        &[("HiddenCharacters", "c"), ("LikelyActions", "a {what}")][..],
        &[("HiddenCharacters", "c"), ("LikelyActions", "a"), ("SecretsLeftOut", "b {sorts}")],
        &[("HiddenCharacters", "c"), ("Others", "a"), ("SecretsLeftOut", "b {sorts}")],
        &[("HiddenCharacters", "c {what}"), ("LikelyActions", "a {what}"), ("SecretsLeftOut", "b {sorts}")],
    ] {
        assert!(std::panic::catch_unwind(|| locale::rows::<Provenance, 3>(wrong)).is_err(), "{wrong:?}");
    }
}

#[test]
fn a_language_is_known_by_its_tag() {
    for tag in ["en", "en-GB", "en_US.UTF-8", "EN"] {
        assert_eq!(locale::named(tag).map(|locale| locale.tag), Some("en"), "{tag}");
    }
    for tag in ["", "C", "POSIX", "tlh"] {
        assert!(locale::named(tag).is_none(), "{tag}");
    }
}
