//! Whatever is done to a package by way of a proper ZIP is named.

use crate::support::{altered, content, entries, inside, problems, sample, verified, zipped};
use kafedra_bundle::BundleProblem::{
    BadLine, Changed, CountsDiffer, Duplicate, Extra, Missing, NotABag, Renamed, UnknownVersion,
};

const PHOTO: &str = "data/фото/регистрация 1.jpg";

#[test]
fn an_untouched_package_is_whole_also_when_zipped_anew() {
    assert_eq!(problems(&sample()), []);
    assert_eq!(
        problems(&altered(&sample(), |_| {})),
        [],
        "compressed, with other dates"
    );
    let bare = altered(&sample(), |entries| {
        for (name, _) in entries.iter_mut() {
            *name = name.replace(&inside(""), "");
        }
    });
    assert_eq!(problems(&bare), [], "without the folder around it");
}

#[test]
fn what_the_package_says_of_itself_is_given_back() {
    let info = verified(&sample()).info;
    let expected = [
        ("Organization-Address", "Казань, улица Баумана"),
        ("Bagging-Date", "2017-04-20"),
        ("Payload-Oxum", "23.3"),
    ];
    assert_eq!(
        info,
        expected.map(|(label, value)| (label.to_owned(), value.to_owned()))
    );
}

#[test]
fn a_changed_file_is_named() {
    let package = altered(&sample(), |entries| {
        content(entries, "data/list.xlsx")[0] ^= 1
    });
    assert_eq!(problems(&package), [changed("data/list.xlsx")]);
}

#[test]
fn a_missing_file_is_named() {
    let package = altered(&sample(), |entries| {
        entries.retain(|(name, _)| *name != inside(PHOTO))
    });
    assert_eq!(
        problems(&package),
        [Missing {
            path: PHOTO.to_owned()
        }]
    );
}

#[test]
fn counts_that_differ_are_named_when_nothing_else_tells() {
    let package = altered(&sample(), |entries| {
        entries.retain(|(name, _)| *name != inside("data/list.xlsx"));
        let manifest = without_line(content(entries, "manifest-sha256.txt"), "list.xlsx");
        let tags = without_line(content(entries, "tagmanifest-sha256.txt"), " manifest");
        let sum = kafedra_bundle::fingerprint(manifest.as_bytes()).unwrap();
        let corrected = format!("{tags}{sum}  manifest-sha256.txt\n");
        *content(entries, "manifest-sha256.txt") = manifest.into_bytes();
        *content(entries, "tagmanifest-sha256.txt") = corrected.into_bytes();
    });
    let counts = CountsDiffer {
        declared: "23.3".to_owned(),
        found: "18.2".to_owned(),
    };
    assert_eq!(
        problems(&package),
        [counts],
        "manifests were corrected, counts forgotten"
    );
}

#[test]
fn an_extra_file_is_named_wherever_it_lies() {
    for path in [
        inside("data/more.txt"),
        inside("more.txt"),
        "beside.txt".to_owned(),
    ] {
        let package = altered(&sample(), |entries| {
            entries.push((path.clone(), Vec::new()))
        });
        let shown = path.strip_prefix(&inside("")).unwrap_or(&path).to_owned();
        assert!(
            problems(&package).contains(&Extra { path: shown }),
            "{path}"
        );
    }
}

#[test]
fn a_renamed_file_is_told_from_a_lost_one() {
    let package = altered(&sample(), |entries| {
        entries
            .iter_mut()
            .find(|(name, _)| *name == inside(PHOTO))
            .unwrap()
            .0 = inside("data/фото/зал.jpg");
    });
    let renamed = Renamed {
        from: PHOTO.to_owned(),
        to: "data/фото/зал.jpg".to_owned(),
    };
    assert_eq!(problems(&package), [renamed]);
}

#[test]
fn two_files_that_changed_places_are_both_named() {
    let package = altered(&sample(), |entries| {
        let list = content(entries, "data/list.xlsx").clone();
        let photo = std::mem::replace(content(entries, PHOTO), list);
        *content(entries, "data/list.xlsx") = photo;
    });
    assert_eq!(
        problems(&package),
        [changed("data/list.xlsx"), changed(PHOTO)]
    );
}

#[test]
fn names_that_differ_in_case_only_are_named() {
    let package = altered(&sample(), |entries| {
        entries.push((inside("data/LIST.xlsx"), vec![]))
    });
    let found = problems(&package);
    assert!(
        found.contains(&Duplicate {
            path: inside("data/list.xlsx")
        }),
        "{found:?}"
    );
}

#[test]
fn a_manifest_that_was_corrected_gives_itself_away() {
    let package = altered(&sample(), |entries| {
        entries.retain(|(name, _)| *name != inside(PHOTO));
        let manifest = String::from_utf8(content(entries, "manifest-sha256.txt").clone()).unwrap();
        let kept: String = manifest.split_inclusive('\n').take(2).collect();
        *content(entries, "manifest-sha256.txt") = kept.into_bytes();
    });
    assert!(problems(&package).contains(&changed("manifest-sha256.txt")));
}

#[test]
fn lines_that_do_not_belong_into_a_manifest_are_numbered() {
    let sum = "0".repeat(64);
    for line in [
        "no checksum".to_owned(),
        sum.clone(),
        format!("{sum}  bagit.txt"),
        format!("{sum}  data/../../etc/passwd"),
        format!("{sum}  /etc/passwd"),
        format!("{}  data/x", "0".repeat(63)),
    ] {
        let package = altered(&sample(), |entries| {
            content(entries, "manifest-sha256.txt").extend(format!("{line}\n").bytes());
        });
        let path = "manifest-sha256.txt".to_owned();
        let expected = [
            BadLine {
                path: path.clone(),
                line: 4,
            },
            Changed { path },
        ];
        assert_eq!(problems(&package), expected, "{line}");
    }
}

#[test]
fn a_path_listed_twice_is_a_bad_line() {
    let package = altered(&sample(), |entries| {
        let manifest = content(entries, "manifest-sha256.txt");
        let again = manifest.clone();
        manifest.extend(again);
    });
    let lines = problems(&package)
        .into_iter()
        .filter(|problem| problem.code() == "bad-line");
    assert_eq!(lines.count(), 3);
}

#[test]
fn missing_parts_of_the_bag_are_named() {
    for part in [
        "manifest-sha256.txt",
        "tagmanifest-sha256.txt",
        "bag-info.txt",
    ] {
        let package = altered(&sample(), |entries| {
            entries.retain(|(n, _)| *n != inside(part))
        });
        assert_eq!(
            problems(&package),
            [Missing {
                path: part.to_owned()
            }]
        );
    }
    let no_declaration = altered(&sample(), |entries| {
        entries.retain(|(name, _)| *name != inside("bagit.txt"))
    });
    assert_eq!(problems(&no_declaration), [NotABag]);
    assert_eq!(
        problems(&zipped(&vec![("a.txt".to_owned(), vec![1])])),
        [NotABag]
    );
    assert_eq!(problems(&zipped(&Vec::new())), [NotABag]);
}

#[test]
fn an_unknown_version_is_named() {
    let package = altered(&sample(), |entries| {
        *content(entries, "bagit.txt") = b"BagIt-Version: 9.1\n".to_vec();
    });
    let unknown = UnknownVersion {
        found: "9.1".to_owned(),
    };
    assert_eq!(problems(&package), [unknown, changed("bagit.txt")]);
}

#[test]
fn bags_of_other_tools_are_read_too() {
    let package = altered(&sample(), |entries| {
        let manifest = String::from_utf8(content(entries, "manifest-sha256.txt").clone()).unwrap();
        let lines = manifest
            .lines()
            .map(|line| line.replace("  data", " *./data") + "\r\n");
        let rewritten: String = lines.collect();
        *content(entries, "manifest-sha256.txt") = rewritten
            .to_uppercase()
            .replace("DATA", "data")
            .into_bytes();
    });
    let found = problems(&package);
    assert!(
        found.iter().all(|problem| problem.code() != "bad-line"),
        "{found:?}"
    );
}

#[test]
fn problems_go_to_programs_as_codes() {
    let package = altered(&sample(), |entries| {
        content(entries, "data/list.xlsx")[0] ^= 1
    });
    let json = serde_json::to_value(verified(&package)).unwrap();
    assert_eq!(json["problems"][0]["code"], "changed");
    assert_eq!(json["problems"][0]["path"], "data/list.xlsx");
    for problem in problems(&package) {
        assert_eq!(
            serde_json::to_value(&problem).unwrap()["code"],
            problem.code()
        );
    }
    assert_eq!(entries(&package).len(), 7);
}

fn changed(path: &str) -> kafedra_bundle::BundleProblem {
    Changed {
        path: path.to_owned(),
    }
}

fn without_line(text: &[u8], part: &str) -> String {
    let text = String::from_utf8(text.to_vec()).unwrap();
    text.split_inclusive('\n')
        .filter(|line| !line.contains(part))
        .collect()
}
