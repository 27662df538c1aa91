// The HTML is valid: html-validate with its recommended rules, on a page of every shape, in every language, with the
// variants for frames, fragments and the page for addresses where nothing is. `cargo xtask axe` validates every page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults } from './harness/valid.js';
import { dist, strange } from './harness/programs.js';
import { shapes } from './harness/shapes.js';
import { everySample, locales, pages } from './harness/site.js';
import { expect, test } from './harness/test.js';

const read = (folder, path) => readFileSync(join(folder, path), 'utf8');
const file = (path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

async function check(files) {
  test.setTimeout(120_000);
  expect(files.length).toBeGreaterThan(3);
  const found = [];
  for (const [folder, path] of files) found.push(...(await faults(read(folder, path))).map((fault) => `${path}: ${fault}`));
  expect(found).toEqual([]);
}

test('a page of every shape is valid', () => check(shapes().map(({ path }) => [dist, file(path)])));

test('every page kind is valid in every language, in a frame too, and where nothing is', () => check(everySample().map(({ path, strange: is }) => [is ? strange : dist, file(path)])));

// A fragment is one piece and brings its style along, in a place where HTML has none; every browser takes it. The rest is
// judged with that style in the head.
test('fragments are valid inside a page', async () => {
  const fragments = pages.filter(({ kind, locale }) => kind === 'article' && locale === locales[0]).map(({ path }) => `${path}fragment.html`);
  expect(fragments.length).toBeGreaterThan(5);
  for (const path of fragments) {
    const [, style, rest] = read(dist, path).match(/^<div[^>]*>(<style>.*?<\/style>)(.*)$/s) ?? [];
    const [outer] = read(dist, path).match(/^<div[^>]*>/);
    expect(await faults(`<!DOCTYPE html><html lang="en"><head><title>Host</title>${style}</head><body>${outer}${rest}</body></html>`), path).toEqual([]);
  }
});

test('a fault is seen', async () => {
  const html = read(dist, file(`${locales[0]}/`)).replace('<h1', '<h1 id="main"><p>').replace('</main>', '<button><a href="x">y</a></button></main>');
  const seen = (await faults(html)).join('\n');
  for (const rule of ['no-dup-id', 'element-permitted-content']) expect(seen).toContain(rule);
});
