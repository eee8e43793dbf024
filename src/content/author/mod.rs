//! Reading, checking and compiling packs that people write. Native only: nothing of this reaches a phone.
