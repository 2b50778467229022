//! Compiles the window's configuration and permissions into the shell.

fn main() {
    // The pages are embedded when the shell is compiled, and nothing else tells cargo that they
    // have changed.
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
}
