//! Names that every system can unpack.

use kafedra_bundle::NameFault::{
    Empty, FolderOf, ForbiddenCharacter, NotComposed, NotRelative, ReservedName, SameAs, TooLong,
    TrailingDotOrSpace,
};
use kafedra_bundle::{NameFault, NameProblem, check_paths, legal_name};

#[test]
fn ordinary_names_pass() {
    let paths = [
        "a.txt",
        "фото/Зал 1.jpg",
        "100%.txt",
        "console.txt",
        "COM10",
        "a.b.c",
        ".hidden",
    ];
    assert_eq!(check_paths(paths), []);
    assert_eq!(check_paths([&*"я".repeat(120)]), []);
}

#[test]
fn each_fault_is_told() {
    for (path, fault) in [
        ("", Empty),
        ("../a", NotRelative),
        ("/a", NotRelative),
        ("a//b", NotRelative),
        ("a/", NotRelative),
        ("a/./b", NotRelative),
        ("a\\b", ForbiddenCharacter { character: '\\' }),
        ("what?", ForbiddenCharacter { character: '?' }),
        ("a\tb", ForbiddenCharacter { character: '\t' }),
        ("a./b", TrailingDotOrSpace),
        ("a ", TrailingDotOrSpace),
        ("nul", ReservedName),
        ("x/Com1.txt", ReservedName),
        ("LPT¹", ReservedName),
        ("и\u{306}од", NotComposed),
    ] {
        assert_eq!(check_paths([path]), [problem(path, fault)], "{path:?}");
    }
    let long = "я".repeat(121);
    assert_eq!(
        check_paths([&*long]),
        [problem(&long, TooLong { length: 121 })]
    );
}

#[test]
fn paths_that_would_land_on_each_other_are_told() {
    let same = SameAs {
        other: "Зал.jpg".to_owned(),
    };
    assert_eq!(
        check_paths(["зал.jpg", "Зал.jpg"]),
        [problem("зал.jpg", same)]
    );
    let twice = SameAs {
        other: "a".to_owned(),
    };
    assert_eq!(check_paths(["a", "a"]), [problem("a", twice)]);
    let folder = FolderOf {
        other: "A/b".to_owned(),
    };
    assert_eq!(check_paths(["A/b", "a"]), [problem("a", folder)]);
}

#[test]
fn any_name_can_be_made_legal() {
    for (name, legal) in [
        ("Зал: вид <сзади>?.jpg", "Зал_ вид _сзади__.jpg"),
        ("  a.txt. . ", "a.txt"),
        ("con.txt", "_con.txt"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("...", "_"),
        ("", "_"),
        ("и\u{306}од", "йод"),
    ] {
        assert_eq!(legal_name(name), legal, "{name:?}");
    }
    let long = format!("{}.jpeg", "я".repeat(300));
    let cut = legal_name(&long);
    assert!(
        cut.ends_with("я.jpeg") && cut.chars().count() == 100,
        "{cut}"
    );
}

fn problem(path: &str, fault: NameFault) -> NameProblem {
    NameProblem {
        path: path.to_owned(),
        fault,
    }
}
