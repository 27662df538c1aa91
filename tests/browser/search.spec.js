// Search: what readers type finds what they mean (tests/search), by mouse, by keyboard and without the letters of their
// language; nothing of it is loaded before it is opened; without it there is a page that lists everything.
import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findingsInEveryLook } from './harness/axe.js';
import { expect, open, test } from './harness/test.js';
import { dist, root } from './harness/programs.js';
import { locales } from './harness/site.js';
import { words } from './harness/words.js';

const assets = readdirSync(join(dist, 'assets'));
const asset = (name) => join(dist, 'assets', assets.find((file) => file.startsWith(name)));
// Node takes a file for a module by the package it lies in.
const copies = fileURLToPath(new URL('results/search/', import.meta.url));
mkdirSync(copies, { recursive: true });
for (const file of assets.filter((file) => /^(find|minisearch)\./.test(file))) copyFileSync(join(dist, 'assets', file), join(copies, file));
const { finder } = await import(pathToFileURL(join(copies, basename(asset('find.')))).href);
const ofSearch = /\/assets\/(search|find|minisearch)\./;

/** `[words, places]` of a list of queries. */
function queries(locale) {
  const lines = readFileSync(join(root, 'tests/search', `${locale}.txt`), 'utf8').split('\n');
  return lines.filter((line) => line.includes(' → ') && !line.startsWith('#')).map((line) => {
    const [query, places] = line.split(' → ');
    return [query.trim(), places.split(',').map((place) => place.trim())];
  });
}

for (const locale of locales) {
  test(`${locale}: every query of tests/search finds its page among the first three pages`, () => {
    const { find } = finder(JSON.parse(readFileSync(asset(`search.${locale}.`), 'utf8')));
    const list = queries(locale);
    expect(list.length).toBeGreaterThan(40);
    const missed = list.flatMap(([query, places]) => {
      const hits = [...new Set(find(query).map((hit) => hit.to.slice(locale.length + 1).replace(/\/?(#.*)?$/, '')))].slice(0, 3);
      const good = hits.some((hit) => places.some((place) => hit === place || hit.startsWith(`${place}/`)));
      return good ? [] : [`${query} → ${hits.join(', ')}`];
    });
    expect(missed).toEqual([]);
  });
}

test('Norwegian letters, spellings and compounds', () => {
  const { endings, ignored, same } = JSON.parse(readFileSync(asset('search.nb-NO.'), 'utf8'));
  const titles = ['Årsrapport', 'Kjør testen', 'Gjestetilgang', 'Får og lam', 'Været i Ærfugldalen'];
  const documents = titles.map((title, at) => ['page', title, '', `${at}/`, '']);
  const { find } = finder({ documents, endings, ignored, same });
  const found = (query) => find(query).map((hit) => hit.title);
  for (const query of ['årsrapport', 'aarsrapport', 'arsrapport', 'Årsrapporten', 'rapport', 'årsraport']) expect(found(query), query).toContain('Årsrapport');
  for (const query of ['kjør', 'kjor', 'kjoer', 'KJØR']) expect(found(query), query).toContain('Kjør testen');
  for (const query of ['tilgang', 'gjest', 'gjestetilgangen']) expect(found(query), query).toContain('Gjestetilgang');
  for (const query of ['aerfugl', 'ærfugldalen']) expect(found(query), query).toContain('Været i Ærfugldalen');
  expect(found('helikopter')).toEqual([]);
  expect(found('')).toEqual([]);
});

for (const locale of locales) {
  const say = words(locale);
  const box = (page) => page.getByRole('dialog', { name: say('search-label') });
  const field = (page) => page.getByRole('searchbox', { name: say('search-label') });

  test.describe(locale, () => {
    test('nothing of the search is loaded before it is opened', async ({ page }) => {
      const asked = [];
      page.on('request', (request) => ofSearch.test(request.url()) && asked.push(request.url()));
      await open(page, `${locale}/guest-access/`);
      expect(asked).toEqual([]);
      await page.getByRole('banner').getByRole('link', { name: say('search'), exact: true }).click();
      await expect(field(page)).toBeFocused();
      expect(asked.length).toBe(4);
    });

    test('keyboard from end to end', async ({ page }) => {
      await open(page, `${locale}/overview/`);
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type(locale === 'nb-NO' ? 'gjestetilgang' : 'guest access');
      await expect(page.getByRole('status').filter({ hasText: /\d/ })).toBeVisible();
      await expect(box(page).locator('mark').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await expect(box(page).getByRole('link').first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/guest-access/`));
      await expect(box(page)).toBeHidden();
      // The app took over: the heading has the focus, and the search opens again on the new page.
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      // A single letter is no shortcut (WCAG 2.1.4): speech input would set it off.
      await page.keyboard.press('/');
      await expect(box(page)).toBeHidden();
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(box(page)).toBeHidden();
    });

    test('no hits are said, and text that is typed is only text', async ({ page }) => {
      await open(page, `${locale}/`);
      await page.keyboard.press('Control+k');
      await field(page).fill('<img src=x onerror=alert(1)>');
      await field(page).fill('xyzzy"\'<b>');
      await expect(page.getByRole('status').filter({ hasText: 'xyzzy' })).toHaveText(say('search-none', { query: 'xyzzy"\'<b>' }));
    });

    test('the address of the search page carries the words', async ({ page }) => {
      await open(page, `${locale}/search/?q=${locale === 'nb-NO' ? 'gjest' : 'guest'}`);
      await expect(box(page).getByRole('link').first()).toBeVisible();
      await expect(field(page)).toHaveValue(locale === 'nb-NO' ? 'gjest' : 'guest');
    });

    test('no finding of axe with results open', async ({ page }) => {
      await open(page, `${locale}/`);
      await page.keyboard.press('Control+k');
      await field(page).fill('teams');
      await expect(box(page).getByRole('link').first()).toBeVisible();
      expect(await findingsInEveryLook(page)).toEqual([]);
    });
  });
}

test('the index is missing: the link leads to the page that lists everything', async ({ page, problems }) => {
  problems.expect(/Failed to load resource/);
  const [locale] = locales;
  await page.route('**/assets/search.*.json', (route) => route.fulfill({ status: 404, body: 'not here' }));
  await open(page, `${locale}/`);
  await page.getByRole('banner').getByRole('link', { name: words(locale)('search'), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/search/$`));
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the link leads to a page that lists every article and its sections', async ({ page }) => {
    const [locale] = locales;
    await page.goto(`${locale}/`);
    await page.getByRole('banner').getByRole('link', { name: words(locale)('search'), exact: true }).click();
    await expect(page.getByRole('main').locator('a[href*="guest-access/#"]').first()).toBeVisible();
  });
});
