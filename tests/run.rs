//! `undeny run`, its ledger, and `undeny action`, as people and scripts call them.
#![cfg(all(unix, feature = "cli"))]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const DENIAL: &str = "An error occurred (AccessDeniedException) when calling the GetFunction operation: User: arn:aws:iam::123456789012:user/mary is not \
    authorized to perform: lambda:GetFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:orders because no identity-based policy \
    allows the lambda:GetFunction action";

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("run").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_undeny"));
    command
        .current_dir(folder)
        .env_remove("GITHUB_ACTIONS")
        .env_remove("GITHUB_STEP_SUMMARY")
        .env("DENIAL", DENIAL);
    command
}

fn run(folder: &Path, script: &str) -> Output {
    command(folder).args(["run", "--", "sh", "-c", script]).output().unwrap()
}

#[test]
fn everything_passes_byte_for_byte() {
    let folder = folder("bytes");
    // Output that is no text, both streams, no line break at the end.
    for (script, out, error, status) in [
        ("printf 'a\\377\\000b'; printf 'c\\r' >&2; exit 7", &b"a\xff\0b"[..], &b"c\r"[..], 7),
        ("exit 0", b"", b"", 0),
        ("kill -TERM $$", b"", b"", 143),
        ("head -c 300000 /dev/zero | tr '\\0' x", &[b'x'; 300_000][..], b"", 0),
        ("cat", b"typed", b"", 0),
    ] {
        let mut child = command(&folder)
            .args(["run", "--", "sh", "-c", script])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = child.stdin.take().unwrap().write_all(b"typed");
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.stdout.as_slice(), output.stderr.as_slice()), (out, error), "{script}");
        assert_eq!(output.status.code(), Some(status), "{script}");
    }
    assert!(!folder.join(".undeny").exists(), "nothing was refused");
}

#[test]
fn what_cannot_be_run_is_said() {
    let folder = folder("none");
    for (program, status) in [("no-such-program-here", 127), ("/", 126)] {
        let output = command(&folder).args(["run", "--", program]).output().unwrap();
        assert_eq!(output.status.code(), Some(status), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn what_was_refused_is_explained_and_remembered() {
    let folder = folder("ledger");
    for action in ["lambda:GetFunction", "lambda:InvokeFunction", "lambda:GetFunction"] {
        let script = format!("echo \"$DENIAL\" | sed s/lambda:GetFunction/{action}/g >&2; exit 254");
        let output = run(&folder, &script);
        assert_eq!(output.status.code(), Some(254));
        assert!(output.stdout.is_empty());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("An error occurred"), "first what the program says: {error}");
        assert!(error.contains("No policy allows the user mary"), "{error}");
        assert!(error.contains(".undeny/ledger.jsonl"), "{error}");
    }
    let lines = std::fs::read_to_string(folder.join(".undeny/ledger.jsonl")).unwrap();
    assert_eq!(lines.lines().count(), 3);
    assert_eq!(std::fs::read_to_string(folder.join(".undeny/.gitignore")).unwrap(), "*\n");
    let policy = command(&folder).args(["policy", "--ledger"]).output().unwrap();
    assert_eq!(policy.status.code(), Some(0), "{}", String::from_utf8_lossy(&policy.stderr));
    let policy: Value = serde_json::from_slice(&policy.stdout).unwrap();
    assert_eq!(
        policy["Statement"][0]["Action"],
        serde_json::json!(["lambda:GetFunction", "lambda:InvokeFunction"]),
        "one policy over all tries"
    );
    std::fs::write(folder.join(".undeny/ledger.jsonl"), format!("{{\n{lines}")).unwrap();
    let damaged = command(&folder).args(["policy", "--ledger"]).output().unwrap();
    assert_eq!(damaged.status.code(), Some(2), "a line that was damaged is said");
    assert!(!damaged.stdout.is_empty(), "and costs only itself");
}

#[test]
fn the_ledger_holds_no_secret() {
    let folder = folder("secret");
    let secret = "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    run(&folder, &format!("echo \"$DENIAL\"; echo {secret}"));
    let ledger = std::fs::read_to_string(folder.join(".undeny/ledger.jsonl")).unwrap();
    assert!(ledger.contains("lambda:GetFunction"));
    assert!(!ledger.contains("wJalrXUtnFEMI"), "{ledger}");
}

#[test]
fn github_gets_a_summary_and_an_annotation() {
    let folder = folder("github");
    let summary = folder.join("summary.md");
    let output = command(&folder)
        .args(["run", "--no-ledger", "--", "sh", "-c", "echo \"$DENIAL\""])
        .env("GITHUB_ACTIONS", "true")
        .env("GITHUB_STEP_SUMMARY", &summary)
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim_end(), DENIAL);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(error.lines().any(|line| line.starts_with("::error title=") && line.contains("::")), "{error}");
    let summary = std::fs::read_to_string(summary).unwrap();
    assert!(
        summary.starts_with("## AWS refused a request") && summary.contains("lambda:GetFunction"),
        "{summary}"
    );
    assert!(!folder.join(".undeny").exists());
}

/// `script` gives the program a terminal, as a person's shell does.
#[test]
fn a_terminal_stays_a_terminal() {
    let folder = folder("terminal");
    let inner = format!(
        "{} run -- sh -c 'test -t 0 && test -t 1 && test -t 2 && stty size && printf \"\\033[31mred\\033[0m\\n\"; exit 5'",
        env!("CARGO_BIN_EXE_undeny")
    );
    let Ok(output) = Command::new("script")
        .current_dir(&folder)
        .args(["--quiet", "--return", "--command", &format!("stty rows 33 cols 77; {inner}"), "/dev/null"])
        .stdin(Stdio::null())
        .output()
    else {
        // A system without util-linux.
        return;
    };
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(shown.contains("33 77"), "{shown:?}");
    assert!(shown.contains("\u{1b}[31mred\u{1b}[0m"), "{shown:?}");
    assert_eq!(output.status.code(), Some(5), "{shown:?}");
}

/// `undeny run` in a terminal of 24 rows and 80 columns, and that terminal.
struct Shown {
    pty: pty_process::blocking::Pty,
    child: std::process::Child,
    seen: String,
}

impl Shown {
    /// `script` for `sh`; `keys` is what it reads: the terminal's, where it is left out.
    fn start(name: &str, script: &str, keys: Option<Stdio>) -> Self {
        let (pty, pts) = pty_process::blocking::open().unwrap();
        pty.resize(pty_process::Size::new(24, 80)).unwrap();
        // Jobs in the background and under `nohup` have signals ignored, and hand that on.
        let command = pty_process::blocking::Command::new("env")
            .current_dir(folder(name))
            .env("DENIAL", DENIAL)
            .args(["--default-signal", env!("CARGO_BIN_EXE_undeny")])
            .args(["run", "--no-ledger", "--", "sh", "-c", script]);
        let command = match keys {
            Some(keys) => command.stdin(keys),
            None => command,
        };
        Shown { pty, child: command.spawn(pts).unwrap(), seen: String::new() }
    }

    /// Reads on until `text` is shown; where it never is, until the terminal ends.
    fn until(mut self, text: &str) -> Self {
        use std::io::Read;
        let mut buffer = [0; 4096];
        while !self.seen.contains(text) {
            match self.pty.read(&mut buffer) {
                Ok(0) | Err(_) => break,
                Ok(length) => self.seen.push_str(&String::from_utf8_lossy(&buffer[..length])),
            }
        }
        assert!(self.seen.contains(text), "{:?}", self.seen);
        self
    }

    fn status(mut self) -> Option<i32> {
        use std::io::Read;
        let mut buffer = [0; 4096];
        while matches!(self.pty.read(&mut buffer), Ok(1..)) {}
        self.child.wait().unwrap().code()
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
    }
}

/// Waits a little at a time, so that a trap is served, and not for ever.
const WAIT: &str =
    "echo ready; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do sleep 0.5; done; exit 1";

#[test]
fn a_resized_terminal_is_resized_for_the_program() {
    let shown = Shown::start("resized", &format!("trap 'stty size; exit 9' WINCH; stty size; {WAIT}"), None);
    let shown = shown.until("24 80").until("ready");
    shown.pty.resize(pty_process::Size::new(33, 101)).unwrap();
    assert_eq!(shown.until("33 101").status(), Some(9));
}

#[test]
fn keys_and_signals_reach_the_program() {
    let trapped = |signal: &str| format!("trap 'echo got {signal}; exit 9' {signal}; {WAIT}");
    for (signal, key) in [("INT", b"\x03"), ("QUIT", b"\x1c")] {
        let mut shown = Shown::start(&format!("key-{signal}"), &trapped(signal), None).until("ready");
        shown.pty.write_all(key).unwrap();
        assert_eq!(shown.until(&format!("got {signal}")).status(), Some(9), "the key of {signal}");
        // What is typed comes from elsewhere: the key is the terminal's all the same.
        let keys = Some(Stdio::null());
        let mut shown = Shown::start(&format!("pipe-{signal}"), &trapped(signal), keys).until("ready");
        shown.pty.write_all(key).unwrap();
        assert_eq!(
            shown.until(&format!("got {signal}")).status(),
            Some(9),
            "the key of {signal}, no keyboard"
        );
    }
    for signal in ["INT", "QUIT", "TERM", "HUP"] {
        let shown = Shown::start(&format!("signal-{signal}"), &trapped(signal), None).until("ready");
        shown.signal(signal);
        assert_eq!(shown.until(&format!("got {signal}")).status(), Some(9), "{signal}");
    }
    // A program that a signal ends.
    let shown = Shown::start("ended", WAIT, None).until("ready");
    shown.signal("TERM");
    assert_eq!(shown.status(), Some(143));
}

#[test]
fn a_slow_terminal_loses_nothing() {
    let script = "head -c 200000 /dev/zero | tr '\\0' x; echo; echo \"$DENIAL\"";
    let shown = Shown::start("slow", script, None);
    std::thread::sleep(std::time::Duration::from_secs(2));
    let shown = shown.until("No policy allows the user mary");
    assert_eq!(shown.seen.bytes().take_while(|byte| *byte == b'x').count(), 200_000);
    assert_eq!(shown.status(), Some(0));
}

/// The steps of examples/github/action.yml, run by bash as GitHub's runner does.
#[test]
fn the_github_action_runs() {
    let folder = folder("action-steps");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/github/action.yml");
    let text = std::fs::read_to_string(file).unwrap();
    let steps: Vec<String> = text
        .lines()
        .filter_map(|line| Some(line.strip_prefix("      run: '")?.strip_suffix('\'')?.replace("''", "'")))
        .collect();
    let [run, policy] = steps.as_slice() else { panic!("{steps:?}") };
    assert_eq!(text.matches("shell: bash").count(), steps.len());
    let step = |script: &str, command_line: &str| {
        let mut bash = Command::new("bash");
        bash.current_dir(&folder)
            .env("DENIAL", DENIAL)
            .env("UNDENY", env!("CARGO_BIN_EXE_undeny"))
            .env("UNDENY_RUN", command_line)
            .env("UNDENY_LEDGER", folder.join("temp/undeny/ledger.jsonl"))
            .env("UNDENY_POLICY", folder.join("policy.json"))
            .env("GITHUB_ACTIONS", "true")
            .env("GITHUB_STEP_SUMMARY", folder.join("summary.md"));
        bash.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script]).output().unwrap()
    };
    // Nothing refused: no ledger, no policy, the command's own status.
    assert_eq!(step(run, "exit 3").status.code(), Some(3));
    assert_eq!(step(policy, "").status.code(), Some(0));
    assert!(!folder.join("policy.json").exists());
    // The command's quotation marks stay its own; a pipe fails where its first part does.
    let output = step(run, "echo 'a  \"b\"'; (echo \"$DENIAL\" >&2; exit 7) | cat");
    assert_eq!(output.status.code(), Some(7), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "a  \"b\"\n");
    assert!(String::from_utf8_lossy(&output.stderr).contains("\n::error title="));
    assert!(std::fs::read_to_string(folder.join("summary.md")).unwrap().contains("lambda:GetFunction"));
    assert_eq!(step(policy, "").status.code(), Some(0));
    let policy: Value = serde_json::from_slice(&std::fs::read(folder.join("policy.json")).unwrap()).unwrap();
    assert_eq!(policy["Statement"][0]["Action"], "lambda:GetFunction");
}

#[test]
fn an_action_says_what_it_needs() {
    let folder = folder("action");
    let ask = |arguments: &[&str]| {
        let output = command(&folder).arg("action").args(arguments).arg("--json").output().unwrap();
        let needs: Value = serde_json::from_slice(&output.stdout).unwrap();
        (output.status.code(), needs)
    };
    for (asked, actions) in [
        (&["lambda:GetFunction"][..], &["lambda:GetFunction"][..]),
        (&["LAMBDA:getfunction"], &["lambda:GetFunction"]),
        (&["s3", "ListObjectsV2"], &["s3:ListBucket"]),
        (&["s3api", "list-objects-v2"], &["s3:ListBucket"]),
        (&["s3:HeadObject"], &["s3:GetObject"]),
        (&["ec2", "RunInstances"], &["ec2:RunInstances"]),
    ] {
        let (status, needs) = ask(asked);
        let names: Vec<&str> =
            needs["actions"].as_array().unwrap().iter().map(|of| of["name"].as_str().unwrap()).collect();
        assert_eq!((status, names.as_slice()), (Some(0), actions), "{asked:?}");
    }
    let (_, needs) = ask(&["lambda:GetFunction"]);
    let of = &needs["actions"][0];
    assert_eq!(of["accessLevel"], "Read");
    assert_eq!(
        of["resourceTypes"][0]["arnFormats"][0],
        "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"
    );
    for (asked, near) in
        [("lambda:GetFunctoin", "lambda:GetFunction"), ("lamda:GetFunction", "lambda:GetFunction")]
    {
        let (status, needs) = ask(&[asked]);
        assert_eq!(status, Some(1));
        assert_eq!(needs["nearest"][0], near, "{needs}");
    }
    let (status, needs) = ask(&["nosuchservice", "Get"]);
    assert_eq!((status, needs["nearest"].as_array().unwrap().len()), (Some(1), 0));
}

#[test]
fn every_shell_has_completions_and_every_command_a_page() {
    let folder = folder("pages");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = command(&folder).args(["completions", shell]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("undeny") && text.contains("report"), "{shell}");
    }
    assert!(command(&folder).args(["man", "man"]).status().unwrap().success());
    for page in ["undeny.1", "undeny-explain.1", "undeny-report.1", "undeny-run.1"] {
        assert!(std::fs::read_to_string(folder.join("man").join(page)).unwrap().contains(".TH"), "{page}");
    }
}
