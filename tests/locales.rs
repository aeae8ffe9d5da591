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
    const ROWS: [&str; 4] = locale::rows::<Provenance, 4>(&[
        ("AccountOfCaller", "d {account}"),
        ("HiddenCharacters", "c"),
        ("LikelyActions", "a {what}"),
        ("SecretsLeftOut", "b {sorts}"),
    ]);
    assert_eq!(ROWS, ["a {what}", "d {account}", "b {sorts}", "c"]);
    const ACCOUNT: (&str, &str) = ("AccountOfCaller", "d {account}");
    for wrong in [
        &[ACCOUNT, ("HiddenCharacters", "c"), ("LikelyActions", "a {what}")][..],
        &[ACCOUNT, ("HiddenCharacters", "c"), ("LikelyActions", "a"), ("SecretsLeftOut", "b {sorts}")],
        &[ACCOUNT, ("HiddenCharacters", "c"), ("Others", "a"), ("SecretsLeftOut", "b {sorts}")],
        &[
            ACCOUNT,
            ("HiddenCharacters", "c {what}"),
            ("LikelyActions", "a {what}"),
            ("SecretsLeftOut", "b {sorts}"),
        ],
    ] {
        assert!(std::panic::catch_unwind(|| locale::rows::<Provenance, 4>(wrong)).is_err(), "{wrong:?}");
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

/// Every answer to the texts of the corpus, as the strings that leave the engine.
fn said_of_the_corpus() -> Vec<(String, Vec<String>)> {
    use undeny::diagnosis::Diagnosis;
    use undeny::page::{Page, Reader};
    use undeny::verdict::Verdict;
    let mut all = Vec::new();
    for (file, key) in [("tests/corpus/messages.jsonl", "text"), ("tests/remedies/special.jsonl", "text")] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        for line in std::fs::read_to_string(path).unwrap().lines() {
            let row: serde_json::Value = serde_json::from_str(line).unwrap();
            let Some(text) = row.get(key).and_then(|text| text.as_str()) else { continue };
            for reader in [Reader::Requester, Reader::Administrator] {
                let page = Page { reader, ..Page::default() };
                for diagnosis in undeny::diagnose(text, &page) {
                    let Diagnosis { remedy, .. } = &diagnosis;
                    let mut said = vec![remedy.summary.clone()];
                    said.extend(
                        remedy.steps.iter().chain(&remedy.owner_steps).chain(&remedy.cautions).cloned(),
                    );
                    said.extend(remedy.policies.iter().map(|policy| policy.title.clone()));
                    said.extend(remedy.exceptions.iter().map(|exception| exception.title.clone()));
                    said.extend(remedy.links.iter().map(|link| link.title.clone()));
                    let verdict = Verdict::of(&diagnosis);
                    said.extend([verdict.what, verdict.short].into_iter().chain(verdict.more));
                    said.extend(undeny::render::request::plain(&diagnosis).split("\n\n").map(str::to_owned));
                    said.extend(undeny::render::text::text(&diagnosis).split("\n\n").map(str::to_owned));
                    all.push((text.to_owned(), said));
                }
            }
        }
    }
    all
}
