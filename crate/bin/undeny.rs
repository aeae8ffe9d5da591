//! The command line.

fn main() {
    let text = std::io::read_to_string(std::io::stdin()).unwrap_or_default();
    for diagnosis in undeny::diagnose(&text, &undeny::Page::default()) {
        println!("{}", undeny::render::text::text(&diagnosis));
    }
}
