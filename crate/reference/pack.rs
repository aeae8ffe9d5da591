//! Packs crate/reference/*.tsv into the tables that the engine looks up.
//!
//! Every text is cut into words (`GetFunction` is `Get` and `Function`), and stands as the numbers of its words: one
//! byte for the 128 most frequent words, two for the others. A column of texts is sorted by their lower case, and each
//! text leaves out the words that it shares with the one before it. The place of every 16th is kept, where nothing is
//! left out, so that a text is found by halving and by at most 15 steps. Lists that recur are kept once.
//! crate/reference/packed.rs reads what is written here. Part of build.rs, not of the engine.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)] // it fails the build, no user

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

/// How many rows share one remembered place. crate/reference/packed.rs has the same number.
const STRIDE: usize = 16;
/// How many words share one remembered place, as there.
const WORD_STRIDE: usize = 16;
/// How many words a text may have. crate/reference/packed.rs has the same number.
const MOST_WORDS: usize = 96;

/// Packs the tables of `crate/reference` into files below `out`, for `crate/reference/packed.rs` to include.
///
/// Panics, and so fails the build, when a table does not have the form that its header states.
pub fn pack(out: &Path) {
    println!("cargo::rerun-if-changed=crate/reference");
    let tables = Tables::read(Path::new("crate/reference"));
    println!("cargo::rustc-env=UNDENY_REFERENCE_DATE={}", tables.date);
    let mut words = Words::default();
    tables.texts(|text| words.count(text));
    words.number();
    words.write(out);
    tables.write(&words, out);
}

type Row = Vec<String>;

/// A table's rows of cells, without its header.
fn rows(directory: &Path, name: &str, columns: usize) -> Vec<Row> {
    let path = directory.join(format!("{name}.tsv"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut rows: Vec<Row> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let mut row: Row = line.split('\t').map(str::to_owned).collect();
            assert!(row.len() <= columns, "{}: too many cells: {line}", path.display());
            row.resize(columns, String::new());
            row
        })
        .collect();
    rows.sort_by_key(|row| row[0].to_lowercase());
    rows
}

/// The cells of a list.
fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('|').filter(|cell| !cell.is_empty())
}

/// The condition keys that are a service's own. The global ones (`aws:…`) hold for nearly every action.
fn own_keys(cell: &str) -> impl Iterator<Item = &str> {
    list(cell).filter(|key| !key.starts_with("aws:"))
}

/// Everything that crate/reference/*.tsv holds.
struct Tables {
    date: String,
    services: Vec<Row>,
    types: Vec<Row>,
    actions: Vec<Row>,
    /// Tables that are looked up by their first column as they are.
    others: Vec<(&'static str, Vec<Row>)>,
    keys: Vec<String>,
}

impl Tables {
    fn read(directory: &Path) -> Self {
        let mut types = rows(directory, "resource-types", 3);
        types.sort_by_key(|row| (row[0].clone(), row[1].to_lowercase()));
        let mut actions: Vec<Row> = rows(directory, "actions", 5)
            .into_iter()
            .map(|mut row| {
                let (prefix, name) = row[0].split_once(':').expect("prefix:Action");
                row.splice(0..1, [prefix.to_owned(), name.to_owned()]);
                row
            })
            .collect();
        actions.sort_by_key(|row| (row[0].clone(), row[1].to_lowercase()));
        let mut operations = rows(directory, "operations", 3);
        operations.iter_mut().for_each(|row| *row = vec![format!("{}:{}", row[0], row[1]), row[2].clone()]);
        operations.sort_by_key(|row| row[0].to_lowercase());
        let mut policies: Vec<Row> = rows(directory, "managed-policies", 2)
            .into_iter()
            .map(|row| vec![row[1].clone(), row[0].clone()])
            .collect();
        policies.sort_by_key(|row| row[0].to_lowercase());
        // A row for each action, so that no text is long.
        let ended: Vec<Row> = rows(directory, "ended-services", 5)
            .into_iter()
            .flat_map(|row| {
                list(&row[4]).map(|action| [&row[..4], &[action.to_owned()]].concat()).collect::<Vec<_>>()
            })
            .collect();
        let keys: BTreeSet<String> =
            actions.iter().flat_map(|row| own_keys(&row[4]).map(str::to_owned).collect::<Vec<_>>()).collect();
        Tables {
            date: date(directory),
            services: rows(directory, "services", 3),
            types,
            actions,
            others: vec![
                ("sdk-services", rows(directory, "sdk-services", 4)),
                ("operations", operations),
                ("passed-to-service", rows(directory, "passed-to-service", 2)),
                ("resource-policies", rows(directory, "resource-policies", 7)),
                ("console-paths", rows(directory, "console-paths", 2)),
                ("managed-policies", policies),
                ("retired-policies", rows(directory, "retired-policies", 5)),
                ("retired-changes", rows(directory, "retired-changes", 5)),
                ("managed-fits", rows(directory, "managed-fits", 3)),
                ("managed-grants", rows(directory, "managed-grants", 3)),
                ("ended-services", ended),
            ],
            keys: keys.into_iter().collect(),
        }
    }

    /// Shows every text that will be packed to `see`.
    fn texts(&self, mut see: impl FnMut(&str)) {
        self.services.iter().flatten().for_each(|text| see(text));
        self.types.iter().for_each(|row| row[1..].iter().for_each(|text| see(text)));
        self.actions.iter().for_each(|row| see(&row[1]));
        self.keys.iter().for_each(|text| see(text));
        self.others.iter().flat_map(|(_, rows)| rows.iter().flatten()).for_each(|text| see(text));
    }

    fn write(&self, words: &Words, out: &Path) {
        let prefixes: HashMap<&str, usize> =
            self.services.iter().enumerate().map(|(i, row)| (row[0].as_str(), i)).collect();
        words.write_column(out, "actions", self.actions.iter().map(|row| row[1].as_str()));
        words.write_column(out, "keys", self.keys.iter().map(String::as_str));
        words.write_column(out, "types", self.types.iter().map(|row| row[1].as_str()));
        words.write_column(out, "formats", self.types.iter().map(|row| row[2].as_str()));
        words.write_table(out, "services", &self.services);
        for (name, rows) in &self.others {
            words.write_table(out, name, rows);
        }
        write_numbers(out, "first-types", &firsts(&self.types, &prefixes));
        write_numbers(out, "first-actions", &firsts(&self.actions, &prefixes));
        self.write_actions(&prefixes, out);
    }

    /// The columns of the actions: access level, resource types, condition keys, dependent actions.
    fn write_actions(&self, prefixes: &HashMap<&str, usize>, out: &Path) {
        let first_types = firsts(&self.types, prefixes);
        let types: HashMap<(&str, &str), usize> =
            self.types.iter().enumerate().map(|(i, row)| ((row[0].as_str(), row[1].as_str()), i)).collect();
        let names: HashMap<String, usize> =
            self.actions.iter().enumerate().map(|(i, row)| (format!("{}:{}", row[0], row[1]), i)).collect();
        let mut levels = Vec::new();
        let (mut type_lists, mut key_lists, mut dependents) =
            (Lists::default(), Lists::default(), Lists::default());
        let (mut dependent_of, mut dependent_lists) = (Vec::new(), Vec::new());
        for (i, row) in self.actions.iter().enumerate() {
            levels.push(level(&row[2]));
            let first = first_types[prefixes[row[0].as_str()]];
            type_lists.add(list(&row[3]).map(|name| {
                let (name, required) = name.strip_suffix('*').map_or((name, 0), |name| (name, 1));
                (types[&(row[0].as_str(), name)] - first) * 2 + required
            }));
            key_lists.add(own_keys(&row[4]).map(|key| {
                self.keys.binary_search_by(|known| known.as_str().cmp(key)).expect("every key is known")
            }));
            if !row[5].is_empty() {
                dependent_of.push(i);
                dependent_lists.push(dependents.intern(list(&row[5]).map(|name| names[name])));
            }
        }
        fs::write(out.join("levels.bin"), levels).expect("OUT_DIR is writable");
        type_lists.write(out, "action-types");
        key_lists.write(out, "action-keys");
        dependents.write(out, "dependents");
        write_numbers(out, "dependent-of", &dependent_of);
        write_numbers(out, "dependent-lists", &dependent_lists);
    }
}

/// The day of the reference, from the version of the package that the table names: 0.21.202609261.
fn date(directory: &Path) -> String {
    let text = fs::read_to_string(directory.join("actions.tsv")).expect("actions.tsv is there");
    let version = text.split("iam-data ").nth(1).and_then(|rest| rest.split(' ').next());
    let digits = version.and_then(|version| version.rsplit('.').next()).expect("the package's version");
    format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..8])
}

/// The first row of each prefix, and the number of rows at the end.
fn firsts(rows: &[Row], prefixes: &HashMap<&str, usize>) -> Vec<usize> {
    let mut counts = vec![0; prefixes.len() + 1];
    for row in rows {
        counts[prefixes[row[0].as_str()] + 1] += 1;
    }
    for i in 1..counts.len() {
        counts[i] += counts[i - 1];
    }
    counts
}

/// An access level as crate/reference/action.rs numbers them; of a combined level the narrower one.
fn level(levels: &str) -> u8 {
    match levels.split('|').next().unwrap_or_default() {
        "List" => 0,
        "Read" => 1,
        "Write" => 2,
        "Tagging" => 3,
        "Permissions management" => 4,
        other => panic!("unknown access level {other:?}"),
    }
}

/// Lists of numbers, each different one kept once.
#[derive(Default)]
struct Lists {
    numbers: BTreeMap<Vec<usize>, usize>,
    lists: Vec<Vec<usize>>,
    column: Vec<usize>,
}

impl Lists {
    fn intern(&mut self, list: impl Iterator<Item = usize>) -> usize {
        let list: Vec<usize> = list.collect();
        *self.numbers.entry(list.clone()).or_insert_with(|| {
            self.lists.push(list);
            self.lists.len() - 1
        })
    }

    fn add(&mut self, list: impl Iterator<Item = usize>) {
        let number = self.intern(list);
        self.column.push(number);
    }

    fn write(&self, out: &Path, name: &str) {
        if !self.column.is_empty() {
            write_numbers(out, name, &self.column);
        }
        let rows = self.lists.iter().map(|list| {
            let mut bytes = variable(list.len());
            bytes.extend(list.iter().flat_map(|&number| variable(number)));
            bytes
        });
        write_rows(out, &format!("{name}-lists"), rows);
    }
}

/// The words of all texts.
#[derive(Default)]
struct Words {
    counts: HashMap<String, usize>,
    order: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Words {
    fn count(&mut self, text: &str) {
        for word in cut(text) {
            *self.counts.entry(word.to_owned()).or_default() += 1;
        }
    }

    /// The most frequent words first, which take one byte; the others by the alphabet, which packs best.
    fn number(&mut self) {
        self.order = self.counts.keys().cloned().collect();
        self.order.sort_by_key(|word| (usize::MAX - self.counts[word], word.clone()));
        let (_, rare) = self.order.split_at_mut(128.min(self.counts.len()));
        rare.sort();
        assert!(self.order.len() <= 128 + 0x8000, "too many words for two bytes");
        self.numbers = self.order.iter().enumerate().map(|(i, word)| (word.clone(), i)).collect();
    }

    fn write(&self, out: &Path) {
        let lengths: Vec<u8> =
            self.order.iter().map(|word| u8::try_from(word.len()).expect("words are short")).collect();
        fs::write(out.join("words.txt"), self.order.concat()).expect("OUT_DIR is writable");
        write_starts(
            out,
            "words",
            WORD_STRIDE,
            &lengths.iter().map(|&length| usize::from(length)).collect::<Vec<_>>(),
        );
        fs::write(out.join("word-lengths.bin"), lengths).expect("OUT_DIR is writable");
    }

    fn write_table(&self, out: &Path, name: &str, rows: &[Row]) {
        for column in 0..rows.first().map_or(0, Vec::len) {
            self.write_column(out, &format!("{name}-{column}"), rows.iter().map(|row| row[column].as_str()));
        }
    }

    /// Writes texts that stand one below the other: each as the number of words it shares with the one before (none at
    /// the start of a stride), the number of words that follow, and these.
    fn write_column<'a>(&self, out: &Path, name: &str, texts: impl Iterator<Item = &'a str>) {
        let mut before: Vec<usize> = Vec::new();
        let rows = texts.enumerate().map(|(i, text)| {
            let row: Vec<usize> = cut(text).map(|word| self.numbers[word]).collect();
            assert!(row.len() <= MOST_WORDS, "too many words: {text}");
            let common = row.iter().zip(&before).take_while(|(word, other)| word == other).count();
            let shared = if i % STRIDE == 0 { 0 } else { common.min(15) };
            let rest = row.len() - shared;
            let mut bytes = vec![(shared << 4 | rest.min(15)) as u8];
            if rest >= 15 {
                bytes.push((rest - 15) as u8);
            }
            for number in &row[shared..] {
                match number {
                    0..128 => bytes.push(*number as u8),
                    _ => bytes.extend([0x80 | ((number - 128) >> 8) as u8, (number - 128) as u8]),
                }
            }
            before = row;
            bytes
        });
        write_rows(out, name, rows);
    }
}

/// Cuts a text into words: the heads of ARN formats, capitalized words, capitals, other letters and digits, single marks.
fn cut(text: &str) -> impl Iterator<Item = &str> {
    const WHOLE: [&str; 4] =
        ["arn:${Partition}:", ":${Region}:${Account}:", "https://docs.aws.amazon.com/", "${"];
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let run = |from: usize, good: &dyn Fn(char) -> bool| {
            rest[from..].find(|c| !good(c)).map_or(rest.len(), |length| from + length)
        };
        let length = if let Some(whole) = WHOLE.iter().find(|whole| rest.starts_with(**whole)) {
            whole.len()
        } else if first.is_ascii_uppercase() {
            match run(1, &|c| c.is_ascii_uppercase()) {
                1 => run(1, &lower),
                // The last capital of several begins the next word: `DBCluster` is `DB` and `Cluster`.
                capitals if rest[capitals..].starts_with(|c: char| c.is_ascii_lowercase()) => capitals - 1,
                capitals => capitals,
            }
        } else if lower(first) {
            run(1, &lower)
        } else {
            first.len_utf8()
        };
        let (word, after) = rest.split_at(length);
        rest = after;
        Some(word)
    })
}

/// A number in seven bits a byte, the lowest first; all bytes but the last have their highest bit set.
fn variable(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push(0x80 | (number & 0x7f) as u8);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

/// Writes rows of bytes, and the place of each stride.
fn write_rows(out: &Path, name: &str, rows: impl Iterator<Item = Vec<u8>>) {
    let (mut data, mut lengths) = (Vec::new(), Vec::new());
    for row in rows {
        lengths.push(row.len());
        data.extend(row);
    }
    fs::write(out.join(format!("{name}.bin")), data).expect("OUT_DIR is writable");
    write_starts(out, name, STRIDE, &lengths);
}

/// Writes where each stride of these neighbours begins: four bytes each, the lowest first.
fn write_starts(out: &Path, name: &str, stride: usize, lengths: &[usize]) {
    let mut start = 0;
    let mut starts = Vec::new();
    for chunk in lengths.chunks(stride) {
        starts.extend(u32::try_from(start).expect("tables are below 4 GiB").to_le_bytes());
        start += chunk.iter().sum::<usize>();
    }
    fs::write(out.join(format!("{name}-starts.bin")), starts).expect("OUT_DIR is writable");
}

/// Writes numbers of two bytes: first all the lower ones, then all the higher ones, which packs better.
fn write_numbers(out: &Path, name: &str, numbers: &[usize]) {
    let numbers: Vec<u16> =
        numbers.iter().map(|&number| u16::try_from(number).expect("fewer than 65,536 rows")).collect();
    let bytes: Vec<u8> =
        numbers.iter().map(|n| *n as u8).chain(numbers.iter().map(|n| (n >> 8) as u8)).collect();
    fs::write(out.join(format!("{name}.bin")), bytes).expect("OUT_DIR is writable");
}
