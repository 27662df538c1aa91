// What the built site holds: its pages by kind, and every way through its flows.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root, strange, veiviser } from './programs.js';

const index = (folder) => JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'));
const built = index(dist);

/** The id of the build. */
export const build = built.build;
/** Every page: path, locale, kind, title. */
export const pages = built.pages;
export const locales = built.locales;
export const flows = built.flows;

/** The longest page of each kind in each locale: where something breaks first. Kinds without a locale come once. */
export function samples(listed = pages, folder = dist) {
  const longest = new Map();
  for (const page of listed) {
    const length = statSync(join(folder, page.path, 'index.html')).size;
    const key = `${page.kind} ${page.locale ?? ''}`;
    if (!(longest.get(key)?.length >= length)) longest.set(key, { ...page, length });
  }
  return [...longest.values()];
}

/** The pages in pseudo languages: one longer, one from right to left. They lie on a server of their own. */
export function strangePages() {
  return index(strange).pages.filter((page) => page.locale && !locales.includes(page.locale)).map((page) => ({ ...page, strange: true }));
}

/** What a reader can come to: samples in every language, the pseudo ones too, in a frame, and where nothing is. */
export function everySample() {
  const all = [...samples(), ...samples(strangePages(), strange)];
  const framed = all.filter(({ kind }) => ['article', 'question'].includes(kind)).map((page) => ({ ...page, path: `embed/${page.path}`, kind: `${page.kind} in a frame` }));
  return [...all, ...framed, { path: '404.html', kind: 'not-found' }];
}

/** The address of a page. */
export function at({ path, strange }) {
  return new URL(path, strange ? process.env.VEIVISER_STRANGE_ADDRESS : process.env.VEIVISER_ADDRESS).href;
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

