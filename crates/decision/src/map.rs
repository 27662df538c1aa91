//! A map that keeps the author's order and costs little code in wasm.

use std::{collections::BinaryHeap, fmt, marker::PhantomData, ops::Index};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
};

use crate::Id;

/// Values by [`Id`], in the order in which they were written.
///
/// Invariant: `order` holds every index of `entries`, sorted by id, so a look-up is a binary search.
#[derive(Clone)]
pub struct Map<V> {
    entries: Vec<(Id, V)>,
    order: Vec<u32>,
}

impl<V> Map<V> {
    /// A map without entries.
    pub const fn new() -> Self {
        Self { entries: Vec::new(), order: Vec::new() }
    }

    /// How many entries there are.
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Where `id` stands in the written order.
    pub fn index_of(&self, id: impl AsRef<str>) -> Option<usize> {
        self.place(id.as_ref()).ok().map(|place| self.order[place] as usize)
    }

    /// The value of `id`.
    pub fn get(&self, id: impl AsRef<str>) -> Option<&V> {
        self.index_of(id).map(|index| &self.entries[index].1)
    }

    /// The value of `id`, with the id as the map holds it.
    pub fn entry_of(&self, id: impl AsRef<str>) -> Option<(&Id, &V)> {
        self.index_of(id).and_then(|index| self.at(index))
    }

    /// The value of `id`, to change it.
    pub fn get_mut(&mut self, id: impl AsRef<str>) -> Option<&mut V> {
        self.index_of(id).map(|index| &mut self.entries[index].1)
    }

    /// The entry at a place in the written order.
    pub fn at(&self, index: usize) -> Option<(&Id, &V)> {
        self.entries.get(index).map(|(id, value)| (id, value))
    }

    /// Whether `id` has a value.
    pub fn contains_key(&self, id: impl AsRef<str>) -> bool {
        self.index_of(id).is_some()
    }

    /// Sets the value of `id` and returns the one it replaces; a new id comes last.
    pub fn insert(&mut self, id: Id, value: V) -> Option<V> {
        match self.place(id.as_str()) {
            Ok(place) => {
                let index = self.order[place] as usize;
                Some(std::mem::replace(&mut self.entries[index].1, value))
            }
            Err(place) => {
                self.order.insert(place, u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
                self.entries.push((id, value));
                None
            }
        }
    }

    /// Entries in the written order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Id, &V)> + DoubleEndedIterator + Clone {
        self.entries.iter().map(|(id, value)| (id, value))
    }

    /// Ids in the written order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &Id> + DoubleEndedIterator + Clone {
        self.entries.iter().map(|(id, _)| id)
    }

    /// Values in the written order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> + DoubleEndedIterator + Clone {
        self.entries.iter().map(|(_, value)| value)
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        self.order.binary_search_by(|&index| self.entries[index as usize].0.as_str().cmp(id))
    }
}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V: PartialEq> PartialEq for Map<V> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<V: Eq> Eq for Map<V> {}

impl<V: fmt::Debug> fmt::Debug for Map<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<V, K: AsRef<str>> Index<K> for Map<V> {
    type Output = V;

    /// # Panics
    /// When `id` has no value; for tests and for ids that are known to exist.
    fn index(&self, id: K) -> &V {
        match self.get(&id) {
            Some(value) => value,
            None => panic!("no `{}`", id.as_ref()),
        }
    }
}

impl<V> FromIterator<(Id, V)> for Map<V> {
    fn from_iter<I: IntoIterator<Item = (Id, V)>>(entries: I) -> Self {
        let mut unsorted: Vec<(Id, V)> = Vec::new();
        for entry in entries {
            unsorted.push(entry);
        }
        let order = order(&mut unsorted.iter().map(|(id, _)| id));
        let distinct = order.windows(2).all(|w| unsorted[w[0] as usize].0 != unsorted[w[1] as usize].0);
        if distinct {
            return Self { entries: unsorted, order };
        }
        let mut map = Self::new();
        for (id, value) in unsorted {
            map.insert(id, value);
        }
        map
    }
}

/// The items in their order; equal ones in any order.
///
/// A heap sort, because wasm holds a copy of a sort for each type, and those of slices are long (2.3 KB more, brotli).
pub(crate) fn sorted<T: Ord>(items: Vec<T>) -> Vec<T> {
    BinaryHeap::from(items).into_sorted_vec()
}

/// The places of some ids, sorted by id; equal ids stay in their order. Not generic, so that wasm holds one sort only.
pub(crate) fn order(ids: &mut dyn Iterator<Item = &Id>) -> Vec<u32> {
    let mut named: Vec<(&str, u32)> = Vec::new();
    for id in ids {
        named.push((id.as_str(), u32::try_from(named.len()).unwrap_or(u32::MAX)));
    }
    sorted(named).into_iter().map(|(_, place)| place).collect()
}

impl<V> IntoIterator for Map<V> {
    type Item = (Id, V);
    type IntoIter = std::vec::IntoIter<(Id, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<V: Serialize> Serialize for Map<V> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Map<V> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Entries<V>(PhantomData<V>);

        impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
            type Value = Map<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Map<V>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    entries.push(entry);
                }
                Ok(entries.into_iter().collect())
            }
        }

        from.deserialize_map(Entries(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::Map;
    use crate::Id;

    #[test]
    fn order_is_as_written_and_look_up_finds_every_entry() {
        let map: Map<i32> =
            [("c", 1), ("a", 2), ("b", 3)].map(|(id, v)| (Id::from(id), v)).into_iter().collect();
        assert_eq!(map.keys().map(Id::as_str).collect::<Vec<_>>(), ["c", "a", "b"]);
        assert_eq!((map["c"], map["a"], map["b"], map.get("d")), (1, 2, 3, None));
    }

    #[test]
    fn a_repeated_id_keeps_its_place_and_takes_the_last_value() {
        let map: Map<i32> =
            [("a", 1), ("b", 2), ("a", 3)].map(|(id, v)| (Id::from(id), v)).into_iter().collect();
        assert_eq!(map.iter().map(|(id, v)| (id.as_str(), *v)).collect::<Vec<_>>(), [("a", 3), ("b", 2)]);
    }

    #[test]
    fn two_entries_of_one_id_are_one() {
        let map: Map<i32> = [("a", 1), ("a", 2)].map(|(id, v)| (Id::from(id), v)).into_iter().collect();
        assert_eq!((map.len(), map["a"], map.is_empty()), (1, 2, false));
        assert_eq!(map.into_iter().collect::<Vec<_>>(), [(Id::from("a"), 2)]);
        assert!(Map::<i32>::new().is_empty());
    }

    #[test]
    fn maps_are_equal_if_their_entries_are_in_the_same_order() {
        let map = |ids: [&str; 2]| -> Map<()> { ids.map(|id| (Id::from(id), ())).into_iter().collect() };
        assert_eq!(map(["a", "b"]), map(["a", "b"]));
        assert_ne!(map(["a", "b"]), map(["b", "a"]));
        assert_eq!(format!("{:?}", map(["a", "b"])), "{a: (), b: ()}");
    }

    #[test]
    fn what_is_no_map_is_said_to_be_none() {
        let error = serde_json::from_str::<Map<i32>>("7").expect_err("a number");
        assert!(error.to_string().contains("expected a map"), "{error}");
    }

    #[test]
    fn inserting_in_any_order_equals_collecting() {
        let ids = ["m", "c", "x", "a", "n", "b"];
        let mut one = Map::new();
        for (n, id) in ids.iter().enumerate() {
            assert_eq!(one.insert(Id::from(*id), n), None);
        }
        let all: Map<usize> = ids.iter().enumerate().map(|(n, id)| (Id::from(*id), n)).collect();
        assert_eq!(one, all);
        assert!(ids.iter().all(|id| one.get(id) == all.get(id) && one.contains_key(id)));
    }
}
