//! Debian's nginx over a finished build, on this machine alone, for as long as somebody looks at
//! it.

use crate::run::{answer, run};
use crate::{browser, project::Project, tools};
use anyhow::{Context, Result, bail};
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

/// Where Debian has the module that sends the `.br` beside a file.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// nginx needs some hundredths of a second.
const PATIENCE: Duration = Duration::from_secs(10);

/// Stops when it is dropped, and leaves nothing.
pub(crate) struct Nginx {
    pub(crate) port: u16,
    program: PathBuf,
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
        let program = program(project)?;
        // A port that was free a moment ago.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let folder = std::env::temp_dir().join(format!("traeningsguide-nginx-{port}"));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("nginx.conf"), config(port, &dist)?)?;
        let mut command = command(&program, &folder);
        let child =
            command.spawn().with_context(|| format!("cannot start {}", program.display()))?;
        let mut nginx = Self { port, program, folder, child };
        nginx.wait()?;
        Ok(nginx)
    }

    fn wait(&mut self) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!("nginx refused to start ({status}): it says why above");
            }
            if Instant::now() > deadline {
                bail!("nginx did not answer in {} s", PATIENCE.as_secs());
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    /// What answers: nginx, and its module.
    pub(crate) fn programs(&self) -> [PathBuf; 2] {
        [self.program.clone(), BROTLI.into()]
    }

    pub(crate) fn address(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers go with it, which they would not if it were killed. It may have ended by
        // itself.
        let mut stop = command(&self.program, &self.folder);
        stop.args(["-s", "stop"]);
        if run(stop).is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Not on everybody's PATH.
fn program(project: &Project) -> Result<PathBuf> {
    let found = || {
        let mut places = tools::on_path("nginx").into_iter().chain(["/usr/sbin/nginx".into()]);
        places.find(|it| it.is_file()).filter(|_| Path::new(BROTLI).is_file())
    };
    if found().is_none() {
        let packages = ["nginx", "libnginx-mod-http-brotli-static"];
        browser::apt(project, "nginx and its module for brotli, to serve the build,", &packages)?;
    }
    found().context("nginx is installed, but not where Debian has it")
}

fn command(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["-e", "stderr", "-c", "nginx.conf", "-p"]).arg(folder);
    command
}

/// What is nginx's own, around what the build says. Nothing is written outside of the folder that
/// it is started with.
fn config(port: u16, dist: &Path) -> Result<String> {
    let mut id = Command::new("id");
    id.arg("-un");
    let user = answer(id).context("`id` does not say who we are")?;
    let dist = dist.display();
    Ok(format!(
        "load_module {BROTLI};
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
