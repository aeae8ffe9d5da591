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
