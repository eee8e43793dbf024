//! Debian's nginx, serving a finished build on this machine as long as its value lives.

use crate::project::Project;
use crate::run::{run, try_output};
use crate::tools::program::{self, Program};
use anyhow::{Context, Result, bail};
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

const NGINX: Program = Program {
    variable: "",
    off_path: &["nginx"],
    names: &["nginx"],
    packages: &["nginx"],
    has_version: false,
};
/// Its module that sends the `.br` beside a file.
const BROTLI: Program = Program {
    variable: "",
    off_path: &["nginx/modules/ngx_http_brotli_static_module.so"],
    names: &[],
    packages: &["libnginx-mod-http-brotli-static"],
    has_version: false,
};

/// nginx starts in a few hundredths of a second.
const PATIENCE: Duration = Duration::from_secs(10);

/// Stops when it is dropped, and removes its files.
pub(crate) struct Nginx {
    pub(crate) port: u16,
    /// The files that answer: nginx and its module.
    pub(crate) programs: [PathBuf; 2],
    folder: PathBuf,
    child: Child,
}

impl Nginx {
    /// Serves `dist/` by its own `nginx.conf`, as docs/operations.md says.
    pub(crate) fn start(project: &Project) -> Result<Self> {
        let dist = project.dist();
        if !dist.join("nginx.conf").is_file() {
            bail!("there is no build to serve: run `cargo xtask build` first");
        }
        let what = "nginx and its module for brotli, to serve the build,";
        program::install(project, what, &[NGINX, BROTLI])?;
        let programs = [NGINX.found()?.0, BROTLI.found()?.0];
        let [program, module] = &programs;
        // A port that was free a moment ago.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let folder = std::env::temp_dir().join(format!("traeningsguide-nginx-{port}"));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("nginx.conf"), config(port, module, &dist)?)?;
        let child = command(program, &folder)
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let mut nginx = Self { port, programs, folder, child };
        nginx.wait()?;
        Ok(nginx)
    }

    fn wait(&mut self) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!("nginx did not start ({status}): its message is above");
            }
            if Instant::now() > deadline {
                bail!("nginx did not answer in {} s", PATIENCE.as_secs());
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    pub(crate) fn address(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers end with it, which they would not if it were killed. It may have ended.
        let [program, _] = &self.programs;
        if run(command(program, &self.folder).args(["-s", "stop"])).is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn command(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["-e", "stderr", "-c", "nginx.conf", "-p"]).arg(folder);
    command
}

/// The main configuration, which includes that of the build. nginx writes to its own folder only.
fn config(port: u16, module: &Path, dist: &Path) -> Result<String> {
    let user = try_output(Command::new("id").arg("-un")).context("`id` failed")?;
    let (module, dist) = (module.display(), dist.display());
    Ok(format!(
        "load_module {module};
daemon off;
user {user};
worker_processes auto;
pid nginx.pid;
events {{ worker_connections 1024; }}
http {{
  client_body_temp_path temp;
  proxy_temp_path temp;
  fastcgi_temp_path temp;
  uwsgi_temp_path temp;
  scgi_temp_path temp;
  sendfile on;
  tcp_nopush on;
  server {{
    listen 127.0.0.1:{port};
    root \"{dist}\";
    include \"{dist}/nginx.conf\";
  }}
}}
"
    ))
}
