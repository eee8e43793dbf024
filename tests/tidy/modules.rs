//! The modules of a crate, and the file that defines what a path names.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Item, ItemMod};

use super::files::File;
use super::paths::{Named, written};
use super::rust::{Kind, Token, code, flat, span};

/// A module.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// The file that it is in.
    pub(super) path: String,
    pub(super) tokens: Vec<Token>,
    /// What its code names, imports among it.
    pub(super) paths: Vec<Named>,
    parent: Option<usize>,
    children: BTreeMap<String, usize>,
    items: BTreeSet<String>,
    /// The words in its calls of macros that write items.
    written: BTreeSet<String>,
}

/// The modules of one crate, its root first.
#[derive(Debug)]
pub(super) struct Crate {
    pub(super) modules: Vec<Module>,
    /// The module that defines a macro of this name. Such a name holds wherever it has been read.
    pub(super) macros: BTreeMap<String, usize>,
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Module(usize),
    /// What a module defines.
    Item(usize),
}

impl Crate {
    /// Reads a crate from its root, as far as its files are there.
    pub(super) fn read(root: &str, files: &BTreeMap<String, File>) -> Self {
        let read = Self { modules: Vec::new(), macros: BTreeMap::new() };
        let mut reader = Reader { files, read };
        if let Some(file) = files.get(root) {
            reader.file(file, folder(root), None);
        }
        reader.read
    }

    /// What a path of this module's code leads to in this crate.
    pub(super) fn find(&self, module: usize, path: &[String]) -> Option<Target> {
        self.follow(module, path, &mut BTreeSet::new())
    }

    /// What a module has by this name: its own, what it imports, or what its macros write.
    pub(super) fn look_up(&self, module: usize, name: &str) -> Option<Target> {
        self.named(module, name, &mut BTreeSet::new())
    }

    fn follow(&self, module: usize, path: &[String], seen: &mut Seen) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        let mut found = match first.as_str() {
            "crate" => Target::Module(0),
            "self" => Target::Module(module),
            "super" => Target::Module(self.modules[module].parent?),
            name => self.named(module, name, seen)?,
        };
        for name in rest {
            let Target::Module(module) = found else { break };
            found = match name.as_str() {
                "super" => Target::Module(self.modules[module].parent?),
                // What a macro writes out of sight is taken for the module's own.
                name => self.named(module, name, seen).unwrap_or(Target::Item(module)),
            };
        }
        Some(found)
    }

    fn named(&self, id: usize, name: &str, seen: &mut Seen) -> Option<Target> {
        if !seen.insert((id, name.to_owned())) {
            return None;
        }
        let module = &self.modules[id];
        if let Some(child) = module.children.get(name) {
            return Some(Target::Module(*child));
        }
        if module.items.contains(name) {
            return Some(Target::Item(id));
        }
        let imports = |wanted| {
            let imports = module.paths.iter();
            imports.filter(move |it| it.name.as_deref() == Some(wanted))
        };
        let imported = imports(name).find_map(|it| self.follow(id, &it.segments, seen));
        let of_all = || {
            imports("*").find_map(|it| {
                let (_, path) = it.segments.split_last()?;
                match self.follow(id, path, &mut seen.clone())? {
                    Target::Module(it) if it != id => self.named(it, name, &mut seen.clone()),
                    _ => None,
                }
            })
        };
        let is_written = || module.written.contains(name).then_some(Target::Item(id));
        imported.or_else(of_all).or_else(is_written)
    }
}

/// What was asked on the way, so that imports in a circle come to an end.
type Seen = BTreeSet<(usize, String)>;

struct Reader<'a> {
    files: &'a BTreeMap<String, File>,
    read: Crate,
}

/// The place of a module: its file, the folder that a `#[path]` counts from, and that of its
/// children.
struct Place<'a> {
    file: &'a File,
    around: &'a str,
    below: &'a str,
}

impl Reader<'_> {
    /// Adds the module that is a file. Its children are in the folder.
    fn file(&mut self, file: &File, below: &str, parent: Option<usize>) -> usize {
        let code = code(file);
        let place = Place { file, around: folder(&file.path), below };
        self.module(&place, &code.items, code.tokens, parent)
    }

    fn module(
        &mut self,
        place: &Place<'_>,
        items: &[Item],
        mut tokens: Vec<Token>,
        parent: Option<usize>,
    ) -> usize {
        let id = self.read.modules.len();
        let path = place.file.path.clone();
        self.read.modules.push(Module { path, parent, ..Module::default() });
        for item in items {
            match item {
                Item::Mod(it) => {
                    let child = self.child(place, it, &mut tokens, id);
                    let children = &mut self.read.modules[id].children;
                    children.extend(child.map(|child| (it.ident.to_string(), child)));
                }
                Item::Macro(it) if it.ident.is_none() => {
                    let words = flat(it.mac.tokens.clone()).into_iter();
                    let words = words.filter(|it| it.kind == Kind::Name).map(|it| it.text);
                    self.read.modules[id].written.extend(words);
                }
                _ => self.read.modules[id].items.extend(name(item)),
            }
            if let Item::Macro(it) = item {
                self.read.macros.extend(it.ident.iter().map(|it| (it.to_string(), id)));
            }
        }
        let module = &mut self.read.modules[id];
        module.paths = written(&tokens);
        module.tokens = tokens;
        id
    }

    /// Adds a module inside another, whose tokens are no longer those of the other.
    fn child(
        &mut self,
        place: &Place<'_>,
        child: &ItemMod,
        tokens: &mut Vec<Token>,
        parent: usize,
    ) -> Option<usize> {
        let below = join(place.below, &child.ident.to_string());
        if let Some((_, items)) = &child.content {
            let lines = span(child);
            let (own, others) = tokens.drain(..).partition(|it| lines.contains(&it.line));
            *tokens = others;
            let place = Place { file: place.file, around: &below, below: &below };
            return Some(self.module(&place, items, own, Some(parent)));
        }
        let paths = match given_path(child) {
            Some(path) => vec![join(place.around, &path)],
            None => vec![[&below, ".rs"].concat(), [&below, "/mod.rs"].concat()],
        };
        let file = paths.iter().find_map(|it| self.files.get(it))?;
        let path = file.path.trim_end_matches(".rs");
        Some(self.file(file, path.trim_end_matches("/mod"), Some(parent)))
    }
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A path from a folder, without `..`.
fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for part in path.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

fn given_path(module: &ItemMod) -> Option<String> {
    module.attrs.iter().find_map(|it| {
        let value = it.meta.require_name_value().ok().filter(|it| it.path.is_ident("path"))?;
        match &value.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) => Some(path.value()),
            _ => None,
        }
    })
}

/// The name that an item defines.
fn name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(it) => &it.ident,
        Item::Enum(it) => &it.ident,
        Item::Fn(it) => &it.sig.ident,
        Item::Macro(it) => it.ident.as_ref()?,
        Item::Static(it) => &it.ident,
        Item::Struct(it) => &it.ident,
        Item::Trait(it) => &it.ident,
        Item::Type(it) => &it.ident,
        Item::Union(it) => &it.ident,
        _ => return None,
    };
    Some(name.to_string())
}
