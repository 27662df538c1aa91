//! A fixed row of bits: what a state remembers.

/// Bits of one length; all of a [`Space`](super::Space) have the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Bits(Box<[u64]>);

impl Bits {
    /// `len` bits, all clear.
    pub(crate) fn new(len: usize) -> Self {
        Self(vec![0; len.div_ceil(64)].into())
    }

    pub(crate) fn get(&self, bit: usize) -> bool {
        self.0[bit / 64] & (1 << (bit % 64)) != 0
    }

    pub(crate) fn set(&mut self, bit: usize, on: bool) {
        let mask = 1 << (bit % 64);
        if on {
            self.0[bit / 64] |= mask;
        } else {
            self.0[bit / 64] &= !mask;
        }
    }

    /// Sets every bit that `other` has; true if that changed anything.
    pub(crate) fn add(&mut self, other: &Self) -> bool {
        let mut changed = false;
        for (own, more) in self.0.iter_mut().zip(&other.0) {
            changed |= *own | more != *own;
            *own |= more;
        }
        changed
    }

    /// Clears every bit that `mask` lacks.
    pub(crate) fn keep(&mut self, mask: &Self) {
        for (own, kept) in self.0.iter_mut().zip(&mask.0) {
            *own &= kept;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn bits_are_set_added_and_kept_across_words() {
        let mut a = Bits::new(130);
        a.set(0, true);
        a.set(129, true);
        assert!(a.get(0) && a.get(129) && !a.get(64));
        let mut b = Bits::new(130);
        b.set(64, true);
        b.set(129, true);
        assert!(a.add(&b) && !a.add(&b));
        a.set(0, false);
        assert!(!a.get(0) && a.get(64));
        let mut mask = Bits::new(130);
        mask.set(64, true);
        a.keep(&mask);
        assert_eq!(a, mask);
    }
}
