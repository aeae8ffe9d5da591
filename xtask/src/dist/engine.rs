//! The engine for browsers, as WebAssembly and as JavaScript, from one build.

use std::ffi::OsString;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::{copy, fresh, quietly};
use crate::{steps, tools};

/// What rustc's standard library may use; of these wasm2js translates only the first.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
];
const LOWERING: [&str; 3] =
    ["--llvm-nontrapping-fptoint-lowering", "--signext-lowering", "--strip-target-features"];

/// Copies of more than eight bytes are one instruction instead of loads and stores in pairs: the .wasm is a fiftieth smaller,
/// its translation an eighth.
const COPYING: [&str; 2] =
    ["-Ctarget-feature=+bulk-memory", "-Cllvm-args=-max-store-memcpy=1 -max-store-memmove=1"];

/// A function of one caller is inlined only where it is small. Inlined everywhere they make functions of a megabyte, whose
/// parts have no likeness to others: brotli makes a fiftieth more of them.
const INLINING: [&str; 2] = ["--one-caller-inline-max-function-size", "10"];

/// Nothing lies in the first kilobyte: it is the far end of the stack. So an offset can become part of a load.
const OFFSETS: &str = "--low-memory-unused";

/// What the module has beyond WebAssembly's first version.
const BULK_MEMORY: &str = "--enable-bulk-memory";

/// Where the parts of the engine are.
pub struct Engine {
    /// The module that ships.
    pub wasm: PathBuf,
    /// wasm-bindgen's types.
    pub types: PathBuf,
    glue: PathBuf,
    /// The engine's own JavaScript, which the module can import past the glue.
    snippet: PathBuf,
    translated: PathBuf,
    /// The module, deflated: what is loaded over a network or kept in a script.
    deflated: PathBuf,
    needles: PathBuf,
    /// The languages, for the npm package.
    locales: PathBuf,
    /// Retired policies, for the mark in the IAM console.
    retired: PathBuf,
    /// The colours and fonts.
    pub tokens: PathBuf,
}

impl Engine {
    /// What the scripts import by these names, for esbuild.
    pub fn aliases(&self) -> Vec<String> {
        [
            ("@undeny/glue", &self.glue),
            ("@undeny/snippet", &self.snippet),
            ("@undeny/wasm", &self.wasm),
            ("@undeny/translated", &self.translated),
            ("@undeny/deflated", &self.deflated),
            ("@undeny/tokens", &self.tokens),
            ("@undeny/needles", &self.needles),
            ("@undeny/locales", &self.locales),
            ("@undeny/retired", &self.retired),
        ]
        .into_iter()
        .map(|(name, path)| format!("--alias:{name}={}", path.display()))
        .collect()
    }
}

/// Builds the engine under `target/dist/engine`. Errs with the first step that fails.
pub fn build(root: &Path) -> Result<Engine> {
    let folder = root.join("target/dist/engine");
    steps::command(
        root,
        "compile the engine to WebAssembly",
        tools::cargo()
            .args([
                "build",
                "--lib",
                "--profile",
                "wasm",
                "--no-default-features",
                "--target",
                tools::WASM_TARGET,
            ])
            .env("CARGO_ENCODED_RUSTFLAGS", rust_flags(root)),
    )?;
    let compiled = root.join("target").join(tools::WASM_TARGET).join("wasm/undeny.wasm");
    let lowered = folder.join("undeny.wasm");
    let stamp = stamp(root, &compiled)?;
    let stamped = folder.join("stamp");
    if fs::read_to_string(&stamped).is_ok_and(|old| old == stamp) {
        steps::skipped("optimize the engine", "it is the one that was optimized last");
        return parts(root, &folder);
    }
    fresh(&folder)?;
    steps::step("optimize the engine", || {
        let mut wasm_opt = binaryen("wasm-opt");
        wasm_opt.arg(&compiled).args(FEATURES).args(LOWERING).arg("-o").arg(&lowered);
        quietly(&mut wasm_opt, "wasm-opt")?;
        let mut bindgen = tools::command("wasm-bindgen");
        bindgen
            .args(["--target", "bundler", "--remove-producers-section", "--out-dir"])
            .arg(&folder)
            .arg(&lowered);
        quietly(&mut bindgen, "wasm-bindgen")?;
        let bound = folder.join("undeny_bg.wasm");
        let mut wasm_opt = binaryen("wasm-opt");
        wasm_opt.arg(&bound).arg(BULK_MEMORY).args(["-Oz", OFFSETS]).args(INLINING);
        wasm_opt.args(["--strip-debug", "--strip-producers", "-o"]).arg(&bound);
        quietly(&mut wasm_opt, "wasm-opt")
    })?;
    let translated = folder.join("undeny_bg.wasm2js.js");
    steps::step("translate the engine to JavaScript", || {
        let mut wasm2js = binaryen("wasm2js");
        wasm2js.arg(folder.join("undeny_bg.wasm")).args([BULK_MEMORY, "-O", "-o"]).arg(&translated);
        quietly(&mut wasm2js, "wasm2js")?;
        let script = fs::read_to_string(&translated)?;
        fs::write(&translated, parsed_once(&decode_at_once(&detach_on_grow(&script)?)?)?)?;
        Ok(())
    })?;
    deflate(&folder.join("undeny_bg.wasm"), &folder.join("undeny_bg.wasm.deflate"))?;
    fs::write(stamped, stamp)?;
    parts(root, &folder)
}

/// What of the finished engine the scripts are made of.
fn parts(root: &Path, folder: &Path) -> Result<Engine> {
    let needles = folder.join("needles.js");
    let list = serde_json::to_string(undeny::read::NEEDLES)?;
    let evidence = undeny::read::evidence()?;
    let phrase = undeny::read::phrase()?;
    let alerts = serde_json::to_string(undeny::page::ALERTS)?;
    let languages = serde_json::to_string(&super::locales::tags())?;
    let script = format!(
        "export const NEEDLES = {list};\nexport const EVIDENCE = /{evidence}/;\nexport const PHRASE = /{phrase}/i;\n\
         export const ALERTS = {alerts};\nexport const LANGUAGES = {languages};\n"
    );
    fs::write(&needles, script)?;
    let locales = super::locales::modules(folder)?;
    let retired = super::retired::module(folder)?;
    let tokens = folder.join("tokens.js");
    let list = serde_json::to_string(&tokens_of(&declared(root)?))?;
    fs::write(&tokens, format!("export const TOKENS = {list};\n"))?;
    // The extension's scripts are type-checked against the same types that ship with the widget.
    let types = folder.join("undeny.d.ts");
    copy(&types, &root.join("extension/engine/undeny.d.ts"))?;
    Ok(Engine {
        wasm: folder.join("undeny_bg.wasm"),
        glue: folder.join("undeny_bg.js"),
        snippet: snippet(folder)?,
        translated: folder.join("undeny_bg.wasm2js.js"),
        deflated: folder.join("undeny_bg.wasm.deflate"),
        types,
        needles,
        locales,
        retired,
        tokens,
    })
}

/// The style sheet that declares the colours and fonts of everything that undeny draws.
pub fn declared(root: &Path) -> Result<String> {
    fs::read_to_string(root.join("crate/tokens.css")).context("cannot read crate/tokens.css")
}

/// What that style sheet declares, by its names without `--`.
fn tokens_of(css: &str) -> serde_json::Map<String, serde_json::Value> {
    let tokens = css.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(':')?;
        Some((name.to_owned(), value.trim().trim_end_matches(';').into()))
    });
    tokens.collect()
}

/// Deflates the module; Node.js can.
fn deflate(wasm: &Path, to: &Path) -> Result<()> {
    let program = "const { readFileSync, writeFileSync } = require('fs'); const [, from, to] = process.argv; \
                   writeFileSync(to, require('zlib').deflateRawSync(readFileSync(from), { level: 9 }));";
    let mut node = tools::command("node");
    node.args(["-e", program]).arg(wasm).arg(to);
    quietly(&mut node, "node")
}

/// Where wasm-bindgen put crate/web/glue.js: below a folder with a hash in its name.
fn snippet(folder: &Path) -> Result<PathBuf> {
    let below = fs::read_dir(folder.join("snippets")).context("wasm-bindgen made no snippets")?;
    let mut found = below.filter_map(|entry| Some(entry.ok()?.path().join("crate/web/glue.js")));
    found.find(|path| path.is_file()).context("wasm-bindgen made no snippet of crate/web/glue.js")
}

/// What the optimized engine is made of: the compiled one, and the tools at their locked versions.
fn stamp(root: &Path, compiled: &Path) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    fs::read(compiled)?.hash(&mut hasher);
    for lock in ["Cargo.lock", "extension/package-lock.json", "xtask/src/dist/engine.rs"] {
        fs::read(root.join(lock))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// rustc's flags: WebAssembly's first version and bulk memory, and no path of this machine in the module.
fn rust_flags(root: &Path) -> OsString {
    let mut flags = OsString::from("-Ctarget-cpu=mvp");
    for flag in COPYING {
        flags.push("\u{1f}");
        flags.push(flag);
    }
    remapped(root, &mut flags);
    flags
}

/// Adds to rustc's flags that no path of this machine gets into what it compiles.
pub fn remapped(root: &Path, flags: &mut OsString) {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = std::env::var_os("HOME")?;
        Some(PathBuf::from(home).join(".cargo"))
    });
    let sysroot = std::env::var_os("RUSTUP_HOME").map(PathBuf::from);
    let shortened = [(Some(root.to_path_buf()), "/undeny"), (home, "/cargo"), (sysroot, "/rustup")];
    for (path, name) in shortened.into_iter().filter_map(|(path, name)| path.map(|path| (path, name))) {
        flags.push("\u{1f}--remap-path-prefix=");
        flags.push(path);
        flags.push("=");
        flags.push(name);
    }
}

/// Detaches the old memory when it grows, as WebAssembly does and wasm2js does not: wasm-bindgen's glue keeps a view of
/// the memory until that is detached, and would go on reading and writing the old one.
fn detach_on_grow(translated: &str) -> Result<String> {
    let (before, after) = translated
        .split_once("buffer = newBuffer;")
        .filter(|(_, after)| !after.contains("buffer = newBuffer;"))
        .context("wasm2js writes memory.grow another way than it did: see detach_on_grow")?;
    Ok(format!("{before}buffer.transfer(0);\n  buffer = newBuffer;{after}"))
}

/// Decodes the module's data with the browser's own decoder where it has one: the translation's loop takes some ten
/// milliseconds of every first card.
fn decode_at_once(translated: &str) -> Result<String> {
    let head = "function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {";
    let (before, after) = translated
        .split_once(head)
        .context("wasm2js decodes its data another way than it did: see decode_at_once")?;
    let native = "if (Uint8Array.fromBase64) return uint8Array.set(Uint8Array.fromBase64(b64), offset);";
    Ok(format!("{before}{head}\n    {native}{after}"))
}

/// Calls the function that holds the whole translation where it stands, in parentheses: a browser that sees a function
/// called at once reads it once, and one that is called later twice, the first time for its end only.
fn parsed_once(translated: &str) -> Result<String> {
    let (head, call) = ("function asmFunc(imports) {", "}\n\nvar retasmFunc = asmFunc({");
    let found = [head, call].map(|part| translated.matches(part).count());
    ensure!(found == [1, 1], "wasm2js begins its module another way than it did: see parsed_once");
    let called = translated.replace(call, "})({");
    Ok(called.replace(head, "var retasmFunc = (function asmFunc(imports) {"))
}

fn binaryen(name: &str) -> std::process::Command {
    std::process::Command::new(tools::npm_bin("extension", name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_built_from_the_same_tokens() {
        let root = tools::project_root();
        let css = declared(&root).unwrap();
        let tokens = tokens_of(&css);
        assert_eq!(tokens["accent"], "light-dark(#006ce0, #42b4ff)");
        assert_eq!(tokens.len(), css.matches(";\n").count(), "{tokens:?}");
        for built in [
            "crate/web/card.css",
            "crate/report/page.css",
            "extension/page.css",
            "extension/widget/site/site.css",
        ] {
            let own = fs::read_to_string(root.join(built)).unwrap();
            let anew: Vec<&String> =
                tokens.keys().filter(|name| own.contains(&format!(" --{name}:"))).collect();
            assert!(anew.is_empty(), "{built} declares {anew:?} once more");
        }
    }

    #[test]
    fn the_translation_is_called_where_it_stands() {
        let called =
            parsed_once("function asmFunc(imports) {\n f();\n}\n\nvar retasmFunc = asmFunc({\n});").unwrap();
        assert_eq!(called, "var retasmFunc = (function asmFunc(imports) {\n f();\n})({\n});");
        assert!(parsed_once("const module = () => {};").is_err());
    }

    #[test]
    fn growing_detaches_the_old_memory() {
        let detached = detach_on_grow("if (more) {\n  buffer = newBuffer;\n }").unwrap();
        assert_eq!(detached, "if (more) {\n  buffer.transfer(0);\n  buffer = newBuffer;\n }");
        assert!(decode_at_once("function base64(b64) {}").is_err());
        assert!(detach_on_grow("return oldPages;").is_err());
        assert!(detach_on_grow("buffer = newBuffer; buffer = newBuffer;").is_err());
    }
}
