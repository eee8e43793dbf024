//! From the source to a finished build: `build`, `serve`, `reproduce`, and `stage`, which Trunk
//! calls.

pub(crate) mod bindgen;
pub(crate) mod compile;
pub(crate) mod headers;
pub(crate) mod javascript;
pub(crate) mod netlify;
pub(crate) mod nginx_conf;
pub(crate) mod publish;
pub(crate) mod release;
pub(crate) mod reproduce;
pub(crate) mod sbom;
pub(crate) mod serve;
mod site;
pub(crate) mod sizes;
pub(crate) mod split;
pub(crate) mod stage;
