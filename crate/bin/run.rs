//! `undeny run`: a program as if it ran alone, and what AWS refused to it, explained when it is done.

use std::ffi::OsString;
use std::io::{self, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use undeny::page::Page;
use undeny::render::{request, text};
use undeny::verdict::Verdict;
use undeny::{Diagnosis, diagnose_from, same};

use super::{Colours, Failure, WIDTH, ledger};

/// The options of `undeny run`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The program and its arguments.
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true, value_name = "COMMAND")]
    command: Vec<OsString>,
    /// Where to remember what was refused.
    #[arg(long, value_name = "FILE", default_value = ledger::PLACE)]
    ledger: PathBuf,
    /// Remember nothing.
    #[arg(long, conflicts_with = "ledger")]
    no_ledger: bool,
}

/// Runs the program; its exit status is ours.
pub fn run(options: &Arguments) -> Result<ExitCode, Failure> {
    let Some((program, arguments)) = options.command.split_first() else { return Ok(ExitCode::from(2)) };
    let mut listeners = Vec::new();
    let status = match run_through(program, arguments, &mut listeners) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("undeny: cannot run {}: {error}", program.display());
            // As shells have it: not found, or no program.
            let found = error.kind() != io::ErrorKind::NotFound;
            return Ok(ExitCode::from(if found { 126 } else { 127 }));
        }
    };
    let heard = listeners.into_iter().filter_map(|listener| listener.join().ok()).flatten();
    let diagnoses = same::distinct(heard.collect());
    if !diagnoses.is_empty() {
        let words: Vec<String> =
            options.command.iter().map(|word| word.to_string_lossy().into_owned()).collect();
        told(&diagnoses, &words.join(" "), options);
    }
    Ok(ExitCode::from(code(status)))
}

/// Reads what a program prints while it is passed on.
struct Heard {
    from: Receiver<Vec<u8>>,
    bytes: Vec<u8>,
    done: usize,
}

impl Read for Heard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.done == self.bytes.len() {
            match self.from.recv() {
                Ok(bytes) => (self.bytes, self.done) = (bytes, 0),
                Err(_) => return Ok(0),
            }
        }
        let left = &self.bytes[self.done..];
        let length = left.len().min(buffer.len());
        buffer[..length].copy_from_slice(&left[..length]);
        self.done += length;
        Ok(length)
    }
}

/// Whoever reads along, and where to say what was printed.
fn listener() -> (Sender<Vec<u8>>, JoinHandle<Vec<Diagnosis>>) {
    let (to, from) = channel();
    let heard = BufReader::new(Heard { from, bytes: Vec::new(), done: 0 });
    (to, thread::spawn(move || diagnose_from(heard, &Page::default()).unwrap_or_default()))
}

/// Passes bytes on as they come, and says them to whoever reads along.
fn pass(mut from: impl Read, mut to: impl Write, heard: &Sender<Vec<u8>>) {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match from.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // A terminal ends in an error where its last program ended.
            Ok(0) | Err(_) => return,
            Ok(length) => {
                let bytes = &buffer[..length];
                let _ = heard.send(bytes.to_vec());
                // Where nobody reads what is printed, the program learns it by its own writing.
                if to.write_all(bytes).and_then(|()| to.flush()).is_err() {
                    return;
                }
            }
        }
    }
}

/// The exit status as shells have it: 128 and the signal's number where a signal ended the program.
fn code(status: ExitStatus) -> u8 {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return u8::try_from(128 + signal).unwrap_or(u8::MAX);
    }
    // Windows has statuses that are larger.
    status.code().map_or(1, |code| u8::try_from(code).unwrap_or(u8::MAX))
}

/// Through pipes: where the output goes to a file or another program.
fn through_pipes(
    program: &OsString,
    arguments: &[OsString],
    listeners: &mut Vec<JoinHandle<Vec<Diagnosis>>>,
) -> io::Result<ExitStatus> {
    let mut child =
        Command::new(program).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (out, error) = (child.stdout.take(), child.stderr.take());
    let mut passing = Vec::new();
    if let Some(out) = out {
        let (heard, listener) = listener();
        listeners.push(listener);
        passing.push(thread::spawn(move || pass(out, io::stdout(), &heard)));
    }
    if let Some(error) = error {
        let (heard, listener) = listener();
        listeners.push(listener);
        passing.push(thread::spawn(move || pass(error, io::stderr(), &heard)));
    }
    let status = waited(&mut child)?;
    for one in passing {
        let _ = one.join();
    }
    Ok(status)
}

#[cfg(not(unix))]
fn run_through(
    program: &OsString,
    arguments: &[OsString],
    listeners: &mut Vec<JoinHandle<Vec<Diagnosis>>>,
) -> io::Result<ExitStatus> {
    through_pipes(program, arguments, listeners)
}

#[cfg(not(unix))]
fn waited(child: &mut Child) -> io::Result<ExitStatus> {
    child.wait()
}

#[cfg(unix)]
use terminal::{run_through, waited};

/// A terminal of the program's own, so that it colours, asks and draws as it does alone.
#[cfg(unix)]
mod terminal {
    use std::io::IsTerminal;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::{self, RecvTimeoutError};
    use std::time::Duration;

    use rustix::process::{Pid, Signal, kill_process, kill_process_group};
    use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH};
    use signal_hook::iterator::Signals;

    use super::*;

    pub(super) fn run_through(
        program: &OsString,
        arguments: &[OsString],
        listeners: &mut Vec<JoinHandle<Vec<Diagnosis>>>,
    ) -> io::Result<ExitStatus> {
        if io::stdout().is_terminal() {
            through_terminal(program, arguments, listeners)
        } else {
            through_pipes(program, arguments, listeners)
        }
    }

    /// The keyboard as it was, whatever happens.
    struct Raw(Option<Termios>);

    impl Raw {
        /// Every key goes to the program's own terminal, Ctrl-C too.
        fn set() -> Self {
            let stdin = io::stdin();
            let Some(before) = stdin.is_terminal().then(|| tcgetattr(&stdin).ok()).flatten() else {
                return Raw(None);
            };
            let mut raw = before.clone();
            raw.make_raw();
            let _ = tcsetattr(&stdin, OptionalActions::Drain, &raw);
            Raw(Some(before))
        }
    }

    impl Drop for Raw {
        fn drop(&mut self) {
            if let Some(before) = &self.0 {
                let _ = tcsetattr(io::stdin(), OptionalActions::Drain, before);
            }
        }
    }

    fn size() -> Option<pty_process::Size> {
        let size = tcgetwinsize(io::stdout()).ok()?;
        Some(pty_process::Size::new(size.ws_row, size.ws_col))
    }

    fn through_terminal(
        program: &OsString,
        arguments: &[OsString],
        listeners: &mut Vec<JoinHandle<Vec<Diagnosis>>>,
    ) -> io::Result<ExitStatus> {
        let failed = |error: pty_process::Error| match error {
            pty_process::Error::Io(error) => error,
            other => io::Error::other(other.to_string()),
        };
        let (pty, pts) = pty_process::blocking::open().map_err(failed)?;
        if let Some(size) = size() {
            let _ = pty.resize(size);
        }
        let mut command = pty_process::blocking::Command::new(program).args(arguments);
        if !io::stdin().is_terminal() {
            command = command.stdin(Stdio::inherit());
        }
        let own_errors = !io::stderr().is_terminal();
        if own_errors {
            command = command.stderr(Stdio::piped());
        }
        let mut child = command.spawn(pts).map_err(failed)?;
        let pty = Arc::new(pty);
        let raw = Raw::set();
        let (heard, one) = listener();
        listeners.push(one);
        let (done, passed) = mpsc::channel();
        let reads = Arc::new(AtomicUsize::new(0));
        let from = Counted { from: Arc::clone(&pty), reads: Arc::clone(&reads) };
        thread::spawn(move || {
            pass(from, io::stdout(), &heard);
            let _ = done.send(());
        });
        let errors = child.stderr.take().map(|errors| {
            let (heard, one) = listener();
            listeners.push(one);
            thread::spawn(move || pass(errors, io::stderr(), &heard))
        });
        if io::stdin().is_terminal() {
            let keys = Arc::clone(&pty);
            // It waits for keys until we end.
            thread::spawn(move || io::copy(&mut io::stdin(), &mut &*keys));
        }
        let sized = Arc::clone(&pty);
        let watch = Signals::new([SIGWINCH])?;
        let handle = watch.handle();
        let mut watch = watch;
        thread::spawn(move || {
            for _ in watch.forever() {
                if let Some(size) = size() {
                    let _ = sized.resize(size);
                }
            }
        });
        let status = wait(&mut child, Group::Own);
        // What it left in the background may hold the terminal for ever: it is waited for while there is something to pass
        // on, however slowly our reader takes it.
        let mut before = reads.load(Ordering::Acquire);
        while passed.recv_timeout(Duration::from_millis(500)) == Err(RecvTimeoutError::Timeout) {
            let now = reads.load(Ordering::Acquire);
            if now == before && !now.is_multiple_of(2) {
                break;
            }
            before = now;
        }
        if let Some(errors) = errors {
            let _ = errors.join();
        }
        handle.close();
        drop(raw);
        status
    }

    /// A source that counts: odd while it waits for more.
    struct Counted {
        from: Arc<pty_process::blocking::Pty>,
        reads: Arc<AtomicUsize>,
    }

    impl Read for Counted {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.reads.fetch_add(1, Ordering::AcqRel);
            let outcome = (&*self.from).read(buffer);
            self.reads.fetch_add(1, Ordering::AcqRel);
            outcome
        }
    }

    /// Which processes the program is one of, for the terminal.
    #[derive(Clone, Copy, PartialEq, Eq)]
    enum Group {
        /// Ours: our terminal sends to it what it sends to us.
        Ours,
        /// One of its own: what is sent to us is for it, too.
        Own,
    }

    /// Waits, and hands on the signals that are meant for the program.
    pub(super) fn waited(child: &mut Child) -> io::Result<ExitStatus> {
        wait(child, Group::Ours)
    }

    fn wait(child: &mut Child, group: Group) -> io::Result<ExitStatus> {
        let mut signals = Signals::new([SIGINT, SIGQUIT, SIGTERM, SIGHUP])?;
        let handle = signals.handle();
        let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        let passing = thread::spawn(move || {
            for signal in signals.forever() {
                let signal = match signal {
                    SIGINT | SIGQUIT if group == Group::Ours => continue,
                    SIGINT => Signal::INT,
                    SIGQUIT => Signal::QUIT,
                    SIGTERM => Signal::TERM,
                    _ => Signal::HUP,
                };
                let Some(pid) = pid else { continue };
                // As a terminal does: keys are for all of the program's processes.
                let _ = match signal {
                    Signal::INT | Signal::QUIT => kill_process_group(pid, signal),
                    _ => kill_process(pid, signal),
                };
            }
        });
        let status = child.wait();
        handle.close();
        let _ = passing.join();
        status
    }
}

/// Says what was refused, and remembers it.
fn told(diagnoses: &[Diagnosis], command: &str, options: &Arguments) {
    let mut out = anstream::stderr().lock();
    for diagnosis in diagnoses {
        let _ = write!(out, "\n{}", text::styled(diagnosis, &Colours, WIDTH));
    }
    if !options.no_ledger {
        match ledger::add(&options.ledger, command, diagnoses) {
            Ok(()) => {
                let _ = writeln!(
                    out,
                    "\nundeny: remembered in {}; `undeny policy --ledger` is one policy for all tries",
                    options.ledger.display()
                );
            }
            Err(error) => {
                let _ = writeln!(out, "\nundeny: cannot write {}: {error}", options.ledger.display());
            }
        }
    }
    if std::env::var_os("GITHUB_ACTIONS").is_some_and(|value| value == "true") {
        for diagnosis in diagnoses {
            let _ = writeln!(out, "{}", annotation(diagnosis));
        }
    }
    if let Some(file) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|file| !file.is_empty()) {
        let summary = summary(diagnoses);
        let opened = std::fs::OpenOptions::new().create(true).append(true).open(&file);
        if let Err(error) = opened.and_then(|mut file| file.write_all(summary.as_bytes())) {
            let _ = writeln!(out, "undeny: cannot write the job's summary: {error}");
        }
    }
}

/// An annotation of GitHub Actions.
///
/// Source: <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message>
fn annotation(diagnosis: &Diagnosis) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    format!("::error title={}::{}", property(&Verdict::of(diagnosis).what), data(&diagnosis.remedy.summary))
}

/// The job's summary, as Markdown.
fn summary(diagnoses: &[Diagnosis]) -> String {
    let count = match diagnoses.len() {
        1 => "AWS refused a request".to_owned(),
        count => format!("AWS refused {count} requests"),
    };
    let each = diagnoses.iter().map(request::markdown).collect::<Vec<_>>().join("\n\n---\n\n");
    format!("## {count}\n\n{each}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_annotation_is_one_command() {
        let text = "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: sqs:SendMessage";
        let mut diagnosis = undeny::diagnose(text, &Page::default()).remove(0);
        diagnosis.remedy.summary = "100%\n::set-output name=x::y".to_owned();
        let written = annotation(&diagnosis);
        assert_eq!(written.lines().count(), 1, "{written}");
        assert!(written.ends_with("::100%25%0A::set-output name=x::y"), "{written}");
    }
}
