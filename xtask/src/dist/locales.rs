//! Every language but English, as files that are loaded only where it is spoken: written out of the native crate.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use undeny::say::Locale;
use undeny::say::locale::{LOCALES, json};
use undeny::say::messages::{Extension, Widget};
use undeny::say::sentence::Family;

/// The languages that a browser can load.
fn loaded() -> impl Iterator<Item = &'static &'static Locale> {
    LOCALES.iter().filter(|locale| locale.tag != "en")
}

/// Their tags.
pub fn tags() -> Vec<&'static str> {
    loaded().map(|locale| locale.tag).collect()
}

/// For the extension: `locales/de.js`, which leaves the language to whoever in the frame asks for it, and
/// `_locales/de/messages.json`, which the browser reads.
pub fn scripts(unpacked: &Path) -> Result<()> {
    for locale in loaded() {
        let text = serde_json::to_string(&json(locale))?;
        write(
            &unpacked.join(format!("locales/{}.js", locale.tag)),
            &format!("globalThis.undenyLocale={text};\n"),
        )?;
        let labels = named::<Extension>(locale).into_iter();
        let messages: Map<String, Value> =
            labels.map(|(name, message)| (name, serde_json::json!({ "message": message }))).collect();
        let messages = format!("{:#}\n", Value::Object(messages));
        write(&unpacked.join(format!("_locales/{}/messages.json", locale.tag)), &messages)?;
    }
    Ok(())
}

/// For the npm package: a module that knows how each language is loaded, and a module a language.
pub fn modules(folder: &Path) -> Result<PathBuf> {
    let mut rows = String::new();
    for locale in loaded() {
        let tag = locale.tag;
        let text = serde_json::to_string(&json(locale))?;
        write(&folder.join(format!("locale-{tag}.js")), &format!("export default {text};\n"))?;
        let words: Map<String, Value> =
            named::<Widget>(locale).into_iter().map(|(name, text)| (name, text.into())).collect();
        rows += &format!(
            "  {tag}: {{ load: () => import('./locale-{tag}.js'), words: {} }},\n",
            Value::Object(words)
        );
    }
    let module = folder.join("locales.js");
    write(&module, &format!("export const LOCALES = {{\n{rows}}};\n"))?;
    Ok(module)
}

/// The sentences of a family by their names, which begin small.
pub fn named<F: Family>(locale: &Locale) -> Vec<(String, &'static str)> {
    let names = F::VARIANTS.lines().map(|name| {
        let (first, rest) = name.split_at(1);
        first.to_ascii_lowercase() + rest
    });
    let templates = locale.templates();
    let templates = templates.get(usize::from(F::INDEX)).cloned().unwrap_or_default();
    names.zip(templates).collect()
}

fn write(file: &Path, text: &str) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}
