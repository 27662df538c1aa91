// Sites of the tests' own: the small site of tests/sites with some changes, built with the app bundle of the shipped one.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, veiviser } from './programs.js';

/** The folder of all of them: where a server that runs as nobody can read, too. */
export function sites() {
  const folder = mkdtempSync(join(tmpdir(), 'veiviser-sites-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A new folder for the files of one test file; gone when the tests end. */
export function scratch(name) {
  const folder = mkdtempSync(join(process.env.VEIVISER_SITES, `${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * Builds a changed small site into `out`.
 * - `changes`: `[file, from, to]`; an empty `from` appends
 */
export function build(out, changes = [], ...options) {
  const site = `${out}.site`;
  rmSync(site, { recursive: true, force: true });
  cpSync(join(root, 'tests/sites/small'), site, { recursive: true });
  for (const locale of ['en-US', 'nb-NO']) cpSync(join(root, 'locales', locale, 'ui.ftl'), join(site, 'locales', locale, 'ui.ftl'));
  for (const [file, from, to] of changes) {
    const path = join(site, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, from === '' ? text + to : text.replace(from, to));
  }
  execFileSync(veiviser, ['build', site, '--app', join(root, 'target/app'), '--out', out, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  return out;
}

/**
 * Builds the shipped site into `out`, with more in its `site.toml`: lines before its first table, and tables at its end;
 * and with another policy.
 */
export function shipped(out, { lines = '', tables = '', policy }) {
  const site = `${out}.site`;
  rmSync(site, { recursive: true, force: true });
  for (const part of ['content', 'locales', 'public']) cpSync(join(root, part), join(site, part), { recursive: true });
  const settings = join(site, 'content/site.toml');
  writeFileSync(settings, `${lines}\n${readFileSync(settings, 'utf8')}\n${tables}\n`);
  if (policy) writeFileSync(join(site, 'content/policy.toml'), policy);
  execFileSync(veiviser, ['build', site, '--app', join(root, 'target/app'), '--out', out], { stdio: ['ignore', 'ignore', 'inherit'] });
  return out;
}

/** The headers that a server sends with this built site, for `host`. */
export function headers(dist) {
  return JSON.parse(readFileSync(join(dist, 'hosting/headers.json'), 'utf8')).always;
}

/** The id of a built site. */
export function idOf(dist) {
  return JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')).build;
}

/** Lets `link` lead to another folder. */
export function point(link, folder) {
  rmSync(link, { force: true });
  symlinkSync(folder, link, 'junction');
}
