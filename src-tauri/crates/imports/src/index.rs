//! People by the hashes of what they are found by.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Namesakes beyond this many are taken for different people without a look.
const MAX_NAMESAKES: u32 = 50;

/// People by key; of several with one key, in the order in which they became known.
///
/// Nearly every key is of one person, and so all of them lie in one vector, chained, and not in one of their own each.
#[derive(Default)]
pub(crate) struct Index {
    chains: HashMap<u64, Chain, BuildHasherDefault<AsItIs>>,
    links: Vec<Link>,
}

struct Chain {
    first: u32,
    last: u32,
    length: u32,
}

struct Link {
    place: u32,
    next: Option<u32>,
}

impl Index {
    pub(crate) fn add(&mut self, place: usize, keys: &[u64]) {
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        for key in keys {
            if self.links_of(*key).all(|link| link.place != place) {
                self.link(*key, place);
            }
        }
    }

    pub(crate) fn find(&self, keys: &[u64], is_same: impl Fn(usize) -> bool) -> Option<usize> {
        let links = keys.iter().flat_map(|key| self.links_of(*key));
        links
            .map(|link| link.place as usize)
            .find(|&place| is_same(place))
    }

    fn link(&mut self, key: u64, place: u32) {
        let at = u32::try_from(self.links.len()).unwrap_or(u32::MAX);
        let chain = self.chains.entry(key).or_insert(Chain {
            first: at,
            last: at,
            length: 0,
        });
        if chain.length == MAX_NAMESAKES {
            return;
        }
        if chain.length > 0 {
            self.links[chain.last as usize].next = Some(at);
        }
        chain.last = at;
        chain.length += 1;
        self.links.push(Link { place, next: None });
    }

    fn links_of(&self, key: u64) -> impl Iterator<Item = &Link> {
        let link = |at: u32| &self.links[at as usize];
        let first = self.chains.get(&key).map(|chain| link(chain.first));
        std::iter::successors(first, move |last| last.next.map(link))
    }
}

/// The keys are hashes already.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, MAX_NAMESAKES};

    #[test]
    fn those_of_one_key_are_found_in_the_order_in_which_they_became_known() {
        let mut index = Index::default();
        index.add(3, &[7, 8]);
        index.add(5, &[8]);
        index.add(3, &[8, 9]);
        assert_eq!(index.find(&[8], |_| true), Some(3));
        assert_eq!(index.find(&[8], |place| place != 3), Some(5));
        assert_eq!(index.find(&[6, 9], |_| true), Some(3));
        assert_eq!(index.find(&[6], |_| true), None);
        assert_eq!(index.find(&[7, 8], |place| place > 5), None);
    }

    #[test]
    fn of_a_crowd_of_namesakes_only_the_first_are_looked_at() {
        let mut index = Index::default();
        for place in 0..100 {
            index.add(place, &[1]);
        }
        let most = MAX_NAMESAKES as usize;
        assert_eq!(index.find(&[1], |place| place == most - 1), Some(most - 1));
        assert_eq!(index.find(&[1], |place| place == most), None);
    }
}
