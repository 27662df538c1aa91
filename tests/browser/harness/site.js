// What the built site holds: its pages by kind, and every way through its flows.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root, veiviser } from './programs.js';

const built = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8'));

/** The id of the build. */
export const build = built.build;
/** Every page: path, locale, kind, title. */
export const pages = built.pages;
export const locales = built.locales;
export const flows = built.flows;

/** The longest page of each kind in each locale: where something breaks first. Kinds without a locale come once. */
export function samples() {
  const longest = new Map();
  for (const page of pages) {
    const length = readFileSync(join(dist, page.path, 'index.html')).length;
    const key = `${page.kind} ${page.locale ?? ''}`;
    if (!(longest.get(key)?.length >= length)) longest.set(key, { ...page, length });
  }
  return [...longest.values()];
}

/** The shortest way to each result of a flow: `{ outcome, title, trail: [[question, answer]…] }`. */
export function ways(flow, locale) {
  const titles = new Map(pages.map((page) => [page.path, page.title]));
  const shortest = new Map();
  for (const { trail, outcome } of paths(flow)) {
    const path = `${locale}/${flow}/${trail.map(([question, answer]) => `${question}=${answer}/`).join('')}`;
    const title = titles.get(path);
    if (title === undefined) continue; // beyond the page budget
    const key = `${outcome} ${title}`;
    if (!(shortest.get(key)?.trail.length <= trail.length)) shortest.set(key, { outcome, title, trail });
  }
  return [...shortest.values()];
}

/** All ways through a flow, as `veiviser flow paths` lists them. */
export function paths(flow) {
  const file = join('content/flows', `${flow}.toml`);
  const text = execFileSync(veiviser, ['flow', 'paths', file, '--format', 'json'], { cwd: root, maxBuffer: 1 << 28 });
  return JSON.parse(text);
}

