// Addresses where nothing is: the page speaks the language of the address or of the reader, searches for the words of the
// address, and without scripts says everything in every language.
import { join } from 'node:path';
import { findingsInEveryLook } from './harness/axe.js';
import { host, proxy } from './harness/hosts.js';
import { lostSays } from './harness/lost.js';
import { dist } from './harness/programs.js';
import { expect, ready, test } from './harness/test.js';
import { flows, locales } from './harness/site.js';
import { build, headers, scratch } from './harness/variant.js';
import { words } from './harness/words.js';

test.beforeEach(({ problems }) => problems.expect(...lostSays));
const shown = { useInnerText: true };
const heading = (page) => page.getByRole('heading', { level: 1 });

for (const locale of locales) {
  const say = words(locale);
  const others = locales.filter((tag) => tag !== locale);

  test(`${locale}: the language of the address, its words in the search, the ways on`, async ({ page }) => {
    const answer = await page.goto(`${locale}/gjeste-tilgang.html`);
    expect(answer.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(heading(page)).toHaveText(say('not-found'), shown);
    expect(await page.title()).toBe(`${say('not-found')} – ${say('site-name')}`);
    for (const other of others) await expect(page.getByText(words(other)('not-found-lead'))).toBeHidden();
    const ways = page.getByRole('main').getByRole('listitem').getByRole('link');
    const to = (await ways.evaluateAll((links) => links.map((link) => link.pathname)));
    expect(to).toEqual([...flows.map((flow) => `/${locale}/${flow}/`), `/${locale}/`]);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: say('keyboard') })).toBeVisible();
    expect(await findingsInEveryLook(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: say('not-found-search-words', { words: 'gjeste tilgang' }) }).click();
    await expect(page.getByRole('searchbox', { name: say('search-label') })).toHaveValue('gjeste tilgang');
    await expect(page).toHaveURL(/\/search\/\?q=gjeste(%20|\+)tilgang$/);
  });

  test(`${locale}: an address without a language is answered in the reader's`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(new URL('zz/%E0%A4%A/x', baseURL).href); // no browser writes this: it is taken as it is
    await expect(heading(page)).toHaveText(say('not-found'), shown);
    // The search in the header is that of the language too.
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox', { name: say('search-label') })).toBeFocused();
    await page.keyboard.press('Escape');
    // A language that was chosen before wins.
    for (const other of others) {
      await page.evaluate((tag) => localStorage.setItem('language', tag), other);
      await page.reload();
      await expect(heading(page)).toHaveText(words(other)('not-found'), shown);
    }
    await context.close();
  });
}

test('without scripts every language says everything', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('en-US/nothing/', baseURL).href);
  await expect(heading(page)).toHaveCount(1);
  for (const locale of locales) {
    const say = words(locale);
    await expect(heading(page)).toContainText(say('not-found'), shown);
    await expect(page.getByText(say('not-found-lead'))).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: say('not-found-search') })).toBeVisible();
  }
  // One magnifier per language would say nothing of the language: the buttons below lead to the same pages.
  await expect(page.getByRole('banner').getByRole('link', { name: words(locales[0])('search') })).toHaveCount(0);
  await context.close();
});

// Where no setting says where the site stands, the page finds it: its files are asked for at every folder of the address.
const sent = headers(dist);
const deep = 'nb-NO/te/kanne/a/b/c/d/e/f/g/h/i/j/k/l/m'; // 16 folders below the site
const places = {
  'the first of two places at once': ['/help/teams/', () => host({ dist, headers: sent, mounts: ['/help/teams/', '/intranet/guide/'] })],
  'the second of two places at once': ['/intranet/guide/', () => host({ dist, headers: sent, mounts: ['/help/teams/', '/intranet/guide/'] })],
  'a place inside another': ['/help/teams/', () => host({ dist, headers: sent, mounts: ['/help/teams/', '/'] })],
  'behind a proxy that rewrites paths': ['/portal/x/', async () => {
    const behind = await host({ dist, headers: sent });
    const front = await proxy({ to: behind.address, below: '/portal/x/' });
    return { address: front.address, end: () => Promise.all([front.end(), behind.end()]) };
  }],
  'where the server strips slashes': ['/help/teams/', () => host({ dist, headers: sent, mounts: ['/help/teams/'], slash: 'strip' })],
};
/** Where the links within the server lead, besides those to a part of the page itself. */
const within = (page) => page.evaluate(() => [...document.querySelectorAll('a[href]')].filter((link) => link.host === location.host && !link.getAttribute('href').startsWith('#')).map((link) => link.pathname));
const styled = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '');

for (const [name, [mount, start]] of Object.entries(places)) {
  test(`no setting says where it stands: ${name}`, async ({ page, browser }) => {
    const { address, end } = await start();
    for (const path of ['nb-NO/te', `${deep}/`]) {
      const answer = await page.goto(address + mount + path);
      expect(answer.status()).toBe(404);
      await expect(heading(page)).toHaveText(words('nb-NO')('not-found'), shown);
      expect(await styled(page)).toBe(true);
      const links = await within(page);
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter((path) => !path.startsWith(mount))).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('.skip').href)).toBe(`${page.url()}#main`);
    }
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox', { name: words('nb-NO')('search-label') })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('main').getByRole('link', { name: words('nb-NO')(flows[0]) }).click();
    await ready(page);
    expect(page.url()).toBe(`${address}${mount}nb-NO/${flows[0]}/`);
    // An answer that is no more leads back into the flow.
    await page.goto(`${address}${mount}nb-NO/${flows[0]}/purpose=nonsense/then=more/`);
    await expect(page).toHaveURL(`${address}${mount}nb-NO/${flows[0]}/?trail=purpose=nonsense/then=more`);
    await ready(page);
    // Without scripts it looks right, and two links lead upwards, since those that start at the root of the server may not.
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${address}${mount}${deep}/`);
    expect(await styled(plain)).toBe(true);
    await plain.goto(`${address}${mount}nb-NO/te/kanne`);
    await plain.getByRole('link', { name: words('nb-NO')('not-found-here') }).click();
    await plain.getByRole('link', { name: words('nb-NO')('not-found-above') }).click();
    await expect(heading(plain)).toHaveText(words('nb-NO')('site-lead'));
    await context.close();
    await end();
  });
}

// A site whose settings say where it stands, and that takes feedback: it asks for nothing that is not there.
const folder = process.env.VEIVISER_SITES ? scratch('lost') : ''; // unset while Playwright lists the tests
const mount = '/help/tea/';
let server;

test.beforeAll(async () => {
  const out = build(join(folder, 'site'), [
    ['content/site.toml', '[flows]', `[feedback]\nemail = "tea@kitchen.example"\n[flows]`],
    ['content/site.toml', 'default-locale', `mount = "${mount}"\ndefault-locale`],
  ]);
  server = await host({ dist: out, mounts: [mount], headers: headers(out) });
});
test.afterAll(() => server.end());

test('below a path, at any depth: its links stay there, and the broken link can be reported', async ({ page }) => {
  const address = `${server.address}${mount}nb-NO/te/kanne/`;
  const missed = [];
  page.on('response', (answer) => answer.status() === 404 && missed.push(answer.url()));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  expect(missed).toEqual([address]);
  await expect(heading(page)).toHaveText(words('nb-NO')('not-found'), shown);
  const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].filter((link) => link.protocol === 'http:').map((link) => link.pathname));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !path.startsWith(mount) && !path.endsWith('/te/kanne/'))).toEqual([]);
  const report = page.getByRole('link', { name: words('nb-NO')('not-found-feedback') });
  await report.evaluate((link) => { link.addEventListener('click', (event) => event.preventDefault()); link.click(); });
  expect(decodeURIComponent(await report.getAttribute('href'))).toContain(address);
});
