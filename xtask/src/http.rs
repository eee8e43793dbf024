//! Requests to a server on this machine.

use anyhow::{Context, Result};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};

/// A response: its status line and headers, and the size of its body.
pub(crate) struct Response {
    pub(crate) head: String,
    pub(crate) body: usize,
}

impl Response {
    pub(crate) fn has_status(&self, status: u16) -> bool {
        self.head.starts_with(&format!("HTTP/1.1 {status} "))
    }

    /// Its size, with the empty line between head and body.
    pub(crate) fn bytes(&self) -> usize {
        self.head.len() + 4 + self.body
    }
}

/// Requests a path. Each of the further headers ends with a line break.
pub(crate) fn get(port: u16, path: &str, headers: &str) -> Result<Response> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n{headers}Connection: close\r\n\r\n")?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response)?;
    let end =
        response.windows(4).position(|it| it == b"\r\n\r\n").context("a response is incomplete")?;
    let (head, body) = response.split_at(end);
    Ok(Response { head: String::from_utf8_lossy(head).into_owned(), body: body.len() - 4 })
}
