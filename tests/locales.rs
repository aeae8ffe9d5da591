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

/// A template whose own words are dots: what is left in an answer came past the locale.
fn without_words(template: &str) -> String {
    let literal = |text: &str| if text.is_empty() { "" } else { "·" };
    let one = |form: &str| {
        let form = form.replace("{{", "").replace("}}", "");
        let mut pieces = form.split('{');
        let mut out = literal(pieces.next().unwrap_or_default()).to_owned();
        for piece in pieces {
            let (hole, after) = piece.split_once('}').unwrap_or((piece, ""));
            out += &format!("{{{hole}}}{}", literal(after));
        }
        out
    };
    let mut forms = template.split('|');
    let mut out = one(forms.next().unwrap_or_default());
    for form in forms {
        let (name, text) = form.split_once(' ').unwrap_or((form, ""));
        out += &format!("|{name} {}", one(text));
    }
    out
}

/// Two words of English one behind the other, outside code.
fn english_in(said: &str) -> Vec<String> {
    let mut found = Vec::new();
    // Policies and commands are code.
    let lines = said.lines().filter(|line| !line.trim_start().starts_with(['{', '}', '"', '[', ']']));
    for line in lines {
        for (index, prose) in line.split('`').enumerate() {
            if index % 2 == 0 {
                let commands = |piece: &&str| !piece.starts_with("aws ");
                found.extend(prose.split('·').filter(commands).filter_map(two_words));
            }
        }
    }
    found
}

fn two_words(piece: &str) -> Option<String> {
    let plain = |word: &&str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase());
    let words: Vec<&str> = piece.split_whitespace().collect();
    let pair =
        words.windows(2).find(|pair| pair.iter().all(|word| plain(&word.trim_matches([',', '.', ':']))))?;
    Some(pair.join(" "))
}

#[test]
fn nothing_is_said_past_the_locale() {
    let dots = changed(without_words);
    locale::speak(dots);
    let mut left: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    for (text, said) in said_of_the_corpus() {
        for sentence in said {
            for words in english_in(&sentence) {
                // What the message itself says is AWS's.
                if !text.contains(&words) {
                    left.entry(words).or_insert_with(|| sentence.clone());
                }
            }
        }
    }
    locale::speak(&ENGLISH);
    assert!(left.is_empty(), "{left:#?}");
}

/// What the command line prints for `arguments` in Japanese, whose sentences have no two words of English in a row.
fn printed_in_japanese(arguments: &[&str]) -> String {
    let program = std::process::Command::new(env!("CARGO_BIN_EXE_undeny"))
        .args(["--lang", "ja"])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert!(!program.stdout.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&program.stderr));
    String::from_utf8(program.stdout).unwrap()
}

#[test]
fn the_command_line_prints_nothing_past_the_locale() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("locales");
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, value: serde_json::Value| {
        let path = folder.join(name);
        std::fs::write(&path, value.to_string()).unwrap();
        path.display().to_string()
    };
    let event = |source: &str, name: &str| {
        serde_json::json!({"eventID": "1", "eventTime": "2026-11-20T10:00:00Z", "eventSource": source, "eventName": name,
            "eventType": "AwsApiCall", "awsRegion": "us-east-1",
            "userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::111122223333:user/ana"}})
    };
    let events = file(
        "events.json",
        serde_json::json!({"Records": [event("ec2.amazonaws.com", "RunInstances"), event("s3.amazonaws.com", "HeadObject"),
            event("ec2.amazonaws.com", "Unheard")]}),
    );
    let guardrail = file(
        "guardrail.json",
        serde_json::json!({"Version": "2012-10-17", "Statement": [
            {"Sid": "Regions", "Effect": "Deny", "Action": "ec2:*", "Resource": "*"},
            {"Effect": "Deny", "Action": "s3:*", "Resource": "*",
             "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}),
    );
    for arguments in [
        &["action", "lambda:CreateFunction"][..],
        &["action", "s3", "ListObjectsV2"],
        &["action", "ec2:DescribeInstances"],
        &["rehearse", &guardrail, &events],
        &["guide", "access-keys", "--user", "marymajor"],
        &["guide", "pass-role", "--service", "lambda", "--account", "123456789012", "--role", "my-role"],
        &["retired", "tests/retired"],
    ] {
        let printed = printed_in_japanese(arguments);
        // A change to a file is the file's own text.
        let printed = printed.split("\n--- ").next().unwrap();
        let japanese = |c: char| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
        assert!(printed.chars().any(japanese), "{arguments:?}: {printed}");
        let english: Vec<String> = english_in(printed);
        assert!(english.is_empty(), "{arguments:?}: {english:?} in\n{printed}");
    }
}

#[test]
fn what_stands_in_little_room_is_short() {
    use undeny::say::messages::ShortPolicy;
    for locale in locale::LOCALES {
        for short in &locale.templates()[ShortPolicy::INDEX as usize] {
            let short = short.split('|').next().unwrap();
            let columns = undeny::render::text::columns(short);
            assert!(columns <= 24, "{}: {short} takes {columns} columns", locale.tag);
        }
    }
}

#[test]
fn the_locale_parts_sentences() {
    use undeny::say::messages::Joins;
    use undeny::say::sentence::Noun;
    let japanese = locale::LOCALES.iter().find(|locale| locale.tag == "ja").unwrap();
    for (locale, first, second, said) in [
        (&ENGLISH, "One.", "Two.", "One. Two."),
        (japanese, "拒否されました。", "undeny です。", "拒否されました。undeny です。"),
        // What stands between two elements.
        (&ENGLISH, "", "", " "),
        (japanese, "", "", ""),
    ] {
        let plain = |text: &str| Noun::Plain(text.to_owned());
        let two = Joins::Sentences { first: plain(first), second: plain(second) };
        assert_eq!(Message::from(two).text(locale), said);
    }
}

/// What stands between quotation marks in a program of Rust, tests and comments left out.
fn literals(program: &str) -> Vec<String> {
    let program = program.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = program.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.map(|line| line.replace("'\"'", "")).collect::<Vec<_>>().join("\n").replace("\\\"", "'");
    code.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Every file of Rust below `folder`.
fn programs(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

#[test]
fn no_sentence_stands_outside_the_room_for_words() {
    let words = |text: &str, count: usize| {
        let words: Vec<&str> = text.split(' ').collect();
        words
            .windows(count)
            .any(|some| some.iter().all(|word| two_words(&format!("{word} {word}")).is_some()))
    };
    // Data: what AWS's messages say, and classes of style.
    let data = |file: &str| {
        ["advise/known/", "special/lake.rs", "card/why.rs", "web/tests.rs"]
            .iter()
            .any(|known| file.contains(known))
    };
    let code = |text: &str| ["card ", "btn ", "import "].iter().any(|start| text.starts_with(start));
    let mut found = Vec::new();
    for (folder, count) in [("crate/advise", 2), ("crate/web", 3), ("crate/render", 3), ("crate/evaluate", 3)]
    {
        for (file, program) in programs(folder).into_iter().filter(|(file, _)| !data(file)) {
            let all = literals(&program).into_iter();
            let plain = all.filter(|text| !text.contains(['\n', '\\']) && !code(text));
            found.extend(plain.filter(|text| words(text, count)).map(|text| format!("{file}: {text}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_pages_hold_the_english_of_their_labels() {
    use undeny::say::messages::Page;
    let labels: Vec<(&str, &str)> = Page::VARIANTS.lines().zip(Page::ENGLISH.lines()).collect();
    let mut marked = 0;
    for page in ["popup/popup.html", "options/options.html"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("extension").join(page);
        let html = std::fs::read_to_string(path).unwrap();
        for piece in html.split("data-say").skip(1) {
            let (kind, rest) = piece.split_once("=\"").unwrap();
            let (name, rest) = rest.split_once('"').unwrap();
            let english = labels.iter().find(|(label, _)| *label == name).map(|(_, english)| *english);
            let english =
                english.unwrap_or_else(|| panic!("{page}: {name}")).replace("{{", "{").replace("}}", "}");
            marked += 1;
            if kind.is_empty() {
                let (_, text) = rest.split_once('>').unwrap();
                let words = text.split('<').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(words, english, "{page}: {name}");
            } else {
                assert!(html.contains(&format!("\"{english}\"")), "{page}: {name}");
            }
        }
    }
    assert!(marked > 30, "{marked}");
}
