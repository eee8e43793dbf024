//! Running other programs, with their command lines printed.

use anyhow::{Context, Result, bail};
use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Runs a command without capturing its output. A failure names the command line.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    eprintln!("$ {line}");
    let status = command.status().with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// The standard output of a command; its standard error is shown.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = line(command);
    command.stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = command.output().with_context(|| format!("cannot start `{line}`"))?;
    if !output.status.success() {
        bail!("`{line}` failed ({})", output.status);
    }
    String::from_utf8(output.stdout)
        .with_context(|| format!("`{line}` printed something that is not UTF-8"))
}

/// The output of a command such as `--version`. None where the program is missing or fails.
pub(crate) fn try_output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The processor time of this program and of every program that it has started and waited for. None
/// on systems without `/proc`.
pub(crate) fn processor_time() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // After the program's name, which may have spaces: user and system time, its own and that of
    // its children.
    let numbers = stat.rsplit_once(") ")?.1.split_whitespace().skip(11).take(4);
    let hundredths: u64 = numbers.filter_map(|it| it.parse::<u64>().ok()).sum();
    Some(Duration::from_millis(hundredths * 10))
}

/// Makes this program the parent of orphans among its descendants, so that it can wait for them.
/// Only on Linux.
pub(crate) fn adopt_orphans() -> Result<()> {
    #[cfg(target_os = "linux")]
    rustix::process::set_child_subreaper(Some(rustix::process::getpid()))
        .context("cannot become the parent of orphans")?;
    Ok(())
}

/// Waits until every child has ended, for at most 10 seconds. Only on Linux.
pub(crate) fn wait_for_orphans() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{WaitOptions, wait};
        use std::time::Instant;
        let deadline = Instant::now() + Duration::from_secs(10);
        while let Ok(ended) = wait(WaitOptions::NOHANG) {
            if ended.is_none() && Instant::now() > deadline {
                return;
            }
            if ended.is_none() {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }
}

/// A command as it is typed, with the variables that we add (except PATH, which is long).
fn line(command: &Command) -> String {
    let environment = command
        .get_envs()
        .filter(|(name, _)| *name != "PATH")
        .filter_map(|(name, value)| Some((name, value?)))
        .map(|(name, value)| format!("{}={}", name.display(), quoted(&value.to_string_lossy())));
    let words = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| quoted(&word.to_string_lossy()));
    environment.chain(words).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=+./:,@".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_printed_as_it_is_typed() {
        let mut command = Command::new("cargo");
        command.args(["test", "--test", "two words"]).env("DIST", "/a/b").env("PATH", "/long");
        assert_eq!(line(&command), "DIST=/a/b cargo test --test 'two words'");
    }
}
