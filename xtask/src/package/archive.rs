//! Archives whose bytes depend on their content alone.

use std::io::{Cursor, Write};

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{EntryType, Header};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const DAY: u64 = 24 * 60 * 60;
/// 1 January 2020, where no commit says a day.
const FIRST_DAY: u64 = 18_262;

/// A file of an archive.
pub(super) struct Entry {
    /// Its path in the archive.
    pub(super) path: String,
    /// Its content.
    pub(super) bytes: Vec<u8>,
    /// Whether it may be run.
    pub(super) is_program: bool,
}

impl Entry {
    fn mode(&self) -> u32 {
        if self.is_program { 0o755 } else { 0o644 }
    }
}

/// When the files of an archive were made, as they say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Date {
    /// Days since 1970.
    day: u64,
    /// Seconds of the day, even: zip counts in steps of two.
    second: u64,
}

impl Date {
    /// Shortly before `commit` (seconds since 1970), at a time of day that differs from build to build. Two days before:
    /// nowhere on earth it is in the future, of which programs that unpack would complain.
    pub(super) fn new(commit: u64, build: &str) -> Self {
        let sum = build.bytes().fold(0_u64, |sum, byte| (sum * 31 + u64::from(byte)) % (DAY / 2));
        Self { day: (commit / DAY).saturating_sub(2).max(FIRST_DAY), second: sum * 2 }
    }

    /// Year, month and day.
    fn civil(self) -> (u64, u64, u64) {
        // Days since 1 March of a year 0 whose leap days come at the ends of years.
        let days = self.day + 719_468;
        let (era, day) = (days / 146_097, days % 146_097);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let (number, day) = (if month < 10 { month + 3 } else { month - 9 }, day - (153 * month + 2) / 5 + 1);
        (era * 400 + year + u64::from(number <= 2), number, day)
    }

    fn zip(self) -> Result<DateTime> {
        let (year, month, day) = self.civil();
        let small = |number: u64| u8::try_from(number).context("a part of a date is small");
        let (hour, minute, second) = (self.second / 3600, self.second / 60 % 60, self.second % 60);
        DateTime::from_date_and_time(
            u16::try_from(year)?,
            small(month)?,
            small(day)?,
            small(hour)?,
            small(minute)?,
            small(second)?,
        )
        .context("the date of the commit cannot stand in a zip")
    }
}

/// The files as `.zip`.
pub(super) fn zip(entries: &[Entry], date: Date) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let date = date.zip()?;
    for entry in entries {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(date)
            .unix_permissions(entry.mode());
        archive.start_file(&entry.path, options)?;
        archive.write_all(&entry.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The files as `.tar.gz`.
pub(super) fn tar(entries: &[Entry], date: Date) -> Result<Vec<u8>> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    for entry in entries {
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(entry.mode());
        header.set_mtime(date.day * DAY + date.second);
        header.set_size(entry.bytes.len() as u64);
        archive.append_data(&mut header, &entry.path, entry.bytes.as_slice())?;
    }
    Ok(archive.into_inner()?.finish()?)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    fn entries() -> Vec<Entry> {
        let long = format!("veiviser/dist/{}index.html", "question=answer/".repeat(12));
        [("veiviser/veiviser", true), (long.as_str(), false)]
            .map(|(path, is_program)| Entry {
                path: path.to_owned(),
                bytes: path.as_bytes().repeat(9),
                is_program,
            })
            .into()
    }

    fn check(second: u64, expected: (u64, u64, u64)) {
        assert_eq!(Date { day: second / DAY, second: 0 }.civil(), expected, "{second}");
    }

    #[test]
    fn days_have_their_dates() {
        check(0, (1970, 1, 1));
        check(1_582_934_400, (2020, 2, 29));
        check(1_583_020_800, (2020, 3, 1));
        check(1_764_028_800, (2025, 11, 25));
        check(4_107_542_400, (2100, 3, 1));
        check(4_107_456_000, (2100, 2, 28));
    }

    #[test]
    fn equal_input_gives_equal_bytes_and_another_build_another_date() {
        let date = Date::new(1_764_028_800, "0123456789");
        assert_eq!(zip(&entries(), date).unwrap(), zip(&entries(), date).unwrap());
        assert_eq!(tar(&entries(), date).unwrap(), tar(&entries(), date).unwrap());
        assert_ne!(date, Date::new(1_764_028_800, "0123456788"));
        assert_eq!(date.civil(), (2025, 11, 23));
        assert_eq!(Date::new(0, "").civil(), (2020, 1, 1));
    }

    #[test]
    fn a_zip_holds_what_was_put_in_and_the_program_can_be_run() {
        let bytes = zip(&entries(), Date::new(0, "0123456789")).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        for entry in entries() {
            let mut file = archive.by_name(&entry.path).unwrap();
            assert_eq!(file.unix_mode().unwrap() & 0o777, entry.mode());
            let mut content = Vec::new();
            std::io::copy(&mut file, &mut content).unwrap();
            assert_eq!(content, entry.bytes);
        }
    }

    #[test]
    fn a_tar_is_unpacked_by_the_system() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.tar.gz");
        std::fs::write(&file, tar(&entries(), Date::new(0, "0123456789")).unwrap()).unwrap();
        assert!(Command::new("tar").arg("xf").arg(&file).current_dir(&folder).status().unwrap().success());
        for entry in entries() {
            assert_eq!(std::fs::read(folder.path().join(&entry.path)).unwrap(), entry.bytes);
        }
    }
}
