//! Laws that hold for every package.

use crate::support::{altered, packed, problems, verified};
use kafedra_bundle::{BundleFile, Content, check_paths, legal_name};
use proptest::collection::{btree_map, vec};
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq};
use proptest::sample::Index;
use proptest::{prop_compose, proptest};

prop_compose! {
    /// Files with names as people give them, made legal and unlike each other.
    fn some_files()(named in btree_map("[a-zа-яё0-9 %.,()-]{1,12}", vec(any::<u8>(), 0..200), 1..8))
        -> Vec<BundleFile>
    {
        (0..).zip(named).map(|(number, (name, bytes)): (u32, _)| BundleFile {
            path: format!("{}/{}", number % 3, legal_name(&format!("{number} {name}"))),
            content: Content::Bytes(bytes),
        }).collect()
    }
}

fn shuffled() -> impl Strategy<Value = (Vec<BundleFile>, Vec<BundleFile>)> {
    some_files().prop_flat_map(|files| (Just(files.clone()), Just(files).prop_shuffle()))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_packed_is_whole_and_the_same_in_any_order((files, shuffled) in shuffled()) {
        let package = packed(&files);
        prop_assert_eq!(&package, &packed(&shuffled));
        let verification = verified(&package);
        prop_assert_eq!(verification.problems, []);
        prop_assert_eq!(verification.files, files.len() as u64);
    }

    /// A byte in place of another in a payload file, the manifest or a tag file, in a correct ZIP.
    /// Nothing vouches for the tag manifest itself, so there another spelling of the same is fine.
    #[test]
    fn any_changed_byte_of_content_is_found(
        files in some_files(), entry in any::<Index>(), at in any::<Index>(), flip in 1..=255u8,
    ) {
        let package = altered(&packed(&files), |entries| {
            let spared = |(name, content): &(String, Vec<u8>)| {
                content.is_empty() || name.contains("/tagmanifest")
            };
            entries.sort_by_key(spared);
            let covered = entries.partition_point(|entry| !spared(entry));
            let content = &mut entries[entry.index(covered)].1;
            *at.get_mut(content) ^= flip;
        });
        prop_assert!(!problems(&package).is_empty());
    }

    /// The same in the bytes of the ZIP itself, wherever content lies in it.
    #[test]
    fn any_changed_byte_of_stored_content_is_found(
        files in some_files(), entry in any::<Index>(), at in any::<Index>(), flip in 1..=255u8,
    ) {
        let mut package = packed(&files);
        let ranges = content_ranges(&package);
        let range = entry.get(&ranges);
        package[range.start + at.index(range.len())] ^= flip;
        prop_assert!(!problems(&package).is_empty());
    }

    #[test]
    fn any_removed_entry_is_found(files in some_files(), entry in any::<Index>()) {
        let package = altered(&packed(&files), |entries| {
            entries.remove(entry.index(entries.len()));
        });
        prop_assert!(!problems(&package).is_empty());
    }

    #[test]
    fn any_added_entry_is_found(
        files in some_files(), name in "[a-z]{1,9}", place in 0..4usize, content in vec(any::<u8>(), 0..9),
    ) {
        let folder = [crate::support::inside("data/"), crate::support::inside("data/1/"), crate::support::inside(""),
            String::new()][place].clone();
        let package = altered(&packed(&files), |entries| {
            entries.push((format!("{folder}{name}.new"), content));
        });
        prop_assert!(!problems(&package).is_empty());
    }

    /// Whatever the bytes, the answer is a value.
    #[test]
    fn rubble_does_not_bring_the_check_down(
        files in some_files(), hits in vec((any::<Index>(), any::<u8>()), 1..40),
    ) {
        let mut package = packed(&files);
        for (at, byte) in hits {
            *at.get_mut(&mut package) = byte;
        }
        let verification = verified(&package);
        prop_assert_eq!(verification.whole, verification.problems.is_empty());
    }

    #[test]
    fn a_name_made_legal_is_legal(name in "\\PC{0,150}|[a-zA-Z./ ]{0,8}|(con|LPT1|aux)[. ]*[a-z]*") {
        let legal = legal_name(&name);
        prop_assert_eq!(check_paths([legal.as_str()]), []);
        prop_assert_eq!(legal_name(&legal), legal, "making it legal again changes nothing");
    }
}

/// Where in the ZIP the content of each file lies that is not empty.
fn content_ranges(package: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(package)).unwrap();
    (0..archive.len())
        .filter_map(|index| {
            let entry = archive.by_index(index).unwrap();
            let start = usize::try_from(entry.data_start().unwrap()).unwrap();
            let length = usize::try_from(entry.size()).unwrap();
            (length > 0).then(|| start..start + length)
        })
        .collect()
}
