//! Photos of the day, with a damaged one among them.

use crate::made;
use crate::window::Window;

#[test]
fn photos_are_taken_in_and_a_damaged_one_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("photos", folder.path(), "2017-03-30");
    window.begin_empty("Казань", "29.03.2017");
    window.visit("photos");

    let hall: Vec<_> = (0..3)
        .map(|number| made::photo(folder.path(), &format!("hall-{number}.jpg"), number))
        .collect();
    window.upload("photos-file-full_hall", &hall);
    window.wait_count(
        "[data-testid='photos-bin-full_hall'] [data-testid='photo']",
        3,
    );

    let coffee = made::photo(folder.path(), "coffee.jpg", 7);
    let damaged = made::damaged_photo(folder.path(), "torn.jpg");
    window.upload("photos-file-coffee_break", &[coffee, damaged]);
    window.wait_text("photos-refused-coffee_break", "torn.jpg");
    window.wait_count(
        "[data-testid='photos-bin-coffee_break'] [data-testid='photo']",
        1,
    );
    window.wait_count(
        "[data-testid='photos-bin-full_hall'] [data-testid='photo']",
        3,
    );
}
