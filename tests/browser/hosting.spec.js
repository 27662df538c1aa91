// One folder, any place: the same files on servers with the habits of other people's servers, and on a file share.
// On each, pages opened directly are whole, every link leads to a page, the app moves on without loading pages, and the
// mode for frames holds.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, ready, test } from './harness/test.js';
import { host, proxy } from './harness/hosts.js';
import { dist } from './harness/programs.js';
import { headers, scratch, shipped } from './harness/variant.js';
import { flows, locales, pages, samples } from './harness/site.js';
import { words } from './harness/words.js';

const [flow] = flows;
const [locale] = locales;
const say = words(locale);
const home = `${locale}/`;
const article = pages.find((page) => page.kind === 'article' && page.locale === locale);
const kinds = ['home', 'article', 'question', 'outcome'];
const opened = samples().filter((page) => page.locale === locale && kinds.includes(page.kind));
const question = pages.find((page) => page.path === `${locale}/${flow}/`);
const known = new Set(pages.map((page) => page.path));
const folder = '/help/teams/';

/** The host, where the site's root is on it, and what an address looks like there before the page puts it right. */
const sent = headers(dist); // a breach of the policy on any of them is seen
const hosts = {
  'at the root': () => at(host({ headers: sent, dist })),
  'below a path': () => at(host({ headers: sent, dist, mounts: [folder] }), folder),
  'at two paths at once, the first': () => at(host({ headers: sent, dist, mounts: [folder, '/intranet/guide/'] }), folder),
  'at two paths at once, the second': () => at(host({ headers: sent, dist, mounts: [folder, '/intranet/guide/'] }), '/intranet/guide/'),
  'behind a proxy that rewrites paths': async () => {
    const behind = await host({ headers: sent, dist });
    const front = await proxy({ to: behind.address, below: '/portal/x/' });
    return { root: `${front.address}/portal/x/`, ends: [front.end, behind.end] };
  },
  'where the server strips slashes': () => at(host({ headers: sent, dist, slash: 'strip' })),
  'below a path where the server strips slashes': () => at(host({ headers: sent, dist, mounts: [folder], slash: 'strip' }), folder, { plain: false }),
  'below a path where the server strips slashes, with absolute links': () => {
    const absolute = shipped(join(scratch('absolute'), 'dist'), { lines: `mount = "${folder}"\nlinks = "absolute"` });
    return at(host({ headers: sent, dist: absolute, mounts: [folder], slash: 'strip' }), folder, { front: true });
  },
  'where the server names index.html': () => at(host({ headers: sent, dist, mounts: [folder], slash: 'file' }), folder),
  'where the server does not mind the case': () => at(host({ headers: sent, dist, mounts: [folder], minds: false }), folder, { typed: (path) => path.toUpperCase() }),
  'where wasm has a wrong media type': () => at(host({ headers: sent, dist, wrong: { '.wasm': 'text/plain' } })),
  'where there is no page for lost readers': () => at(host({ headers: sent, dist, lost: false })),
};

async function at(started, mount = '/', more = {}) {
  const { address, end } = await started;
  return { root: address + mount, ends: [end], ...more };
}

for (const [name, start] of Object.entries(hosts)) {
  test.describe(name, () => {
    let here;
    test.beforeAll(async () => { here = { typed: (path) => path, plain: true, ...await start() }; });
    test.afterAll(async () => { for (const end of here.ends) await end(); });

    test('pages opened directly are whole and lead on', async ({ page }) => {
      for (const sample of opened) {
        await page.goto(here.root + here.typed(sample.path));
        await ready(page);
        expect(page.url(), 'the address is put right').toBe(here.root + sample.path);
        await whole(page, sample);
        await right(page, here.root);
      }
    });

    test('the app moves on without loading pages', async ({ page }) => {
      await page.goto(here.root + here.typed(home));
      await ready(page);
      await page.evaluate(() => (window.first = true));
      await walk(page, here.root);
      expect(await page.evaluate(() => window.first), 'no page was loaded on the way').toBe(true);
      // What the address says now opens the same again.
      await page.reload();
      await ready(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access_option_meet.heading'));
    });

    test('in the mode for frames', async ({ page }) => {
      const question = `${locale}/${flow}/`;
      for (const start of [here.typed(`embed/${question}`), `${here.typed(question)}?embed=1`]) {
        await page.goto(here.root + start);
        await ready(page);
        expect(page.url(), 'the address is put right, and says the mode').toBe(`${here.root}${question}?embed=1`);
        await whole(page, { title: say(`${flow}_purpose`) });
        await page.getByRole('link', { name: say(`${flow}_purpose_meeting`) }).click();
        await expect(page.locator('[data-outcome]')).toBeVisible();
        expect(page.url()).toBe(`${here.root}${question}purpose=meeting/?embed=1`);
        await expect(page.getByRole('banner')).toBeHidden();
        await right(page, here.root);
        // The address opens the same, in the same mode.
        await page.reload();
        await ready(page);
        await expect(page.locator('[data-outcome]')).toBeVisible();
        await expect(page.getByRole('banner')).toBeHidden();
      }
    });

    test('in the mode for frames, without scripts', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(here.root + here.typed(`embed/${question.path}`));
      await whole(page, question);
      if (here.plain) {
        await page.getByRole('main').getByRole('link', { name: say(`${flow}_purpose_meeting`) }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access_option_meet.heading'));
        await whole(page, pages.find(({ path }) => path === `${locale}/${flow}/purpose=meeting/`));
        await expect(page.getByRole('banner')).toBeHidden();
      }
      await context.close();
    });

    test('without scripts', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (const sample of opened) {
        await page.goto(here.root + here.typed(sample.path));
        await whole(page, sample);
        if (here.plain) await right(page, here.root);
      }
      if (here.plain) {
        await page.goto(here.root + here.typed(home));
        await walk(page);
      }
      if (here.front) {
        // The address of the guide itself, without its slash too.
        await page.goto(here.root.slice(0, -1));
        await whole(page, pages.find(({ kind }) => kind === 'languages'));
        await page.getByRole('main').getByRole('link').first().click();
        await expect(page).toHaveURL(`${here.root}${home}`.slice(0, -1));
      }
      await context.close();
    });
  });
}

test.describe('on a file share', () => {
  const address = (path) => pathToFileURL(join(dist, path, 'index.html')).href;
  const root = pathToFileURL(`${dist}/`).href;

  test('pages opened directly are whole and lead on', async ({ page }) => {
    for (const sample of opened) {
      await page.goto(address(sample.path));
      await whole(page, sample);
      await right(page, root, 'index.html');
    }
  });

  test('a reader finds the way from the front page to a recommendation and into an article', async ({ page }) => {
    await page.goto(address(''));
    await page.waitForURL(address(home));
    await walk(page);
    await expect(page).toHaveURL(address(`${locale}/${flow}/purpose=meeting/`));
    const other = locales.find((tag) => tag !== locale);
    await page.getByRole('navigation', { name: say('nav-languages') }).locator(`[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(address(`${other}/${flow}/purpose=meeting/`));
    await page.goto(address(home));
    await page.getByRole('main').getByRole('link', { name: article.title, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
    await page.getByRole('button', { name: say('theme-toggle') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

/** From home to a recommendation. */
async function walk(page, root) {
  await page.getByRole('main').getByRole('link', { name: say(flow) }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`${flow}_purpose`));
  if (root) await expect(page).toHaveURL(`${root}${locale}/${flow}/`);
  await page.getByRole('main').getByRole('link', { name: say(`${flow}_purpose_meeting`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access_option_meet.heading'));
}

/** The page is the one that was asked for, and its style sheet came. */
async function whole(page, sample) {
  await page.waitForLoadState(); // a followed link shows its heading before its style sheet is there
  expect(await page.title()).toContain(sample.title);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  expect(paper, 'the style sheet is there').not.toBe('');
}

/** Every link into the site leads to one of its pages. */
async function right(page, root, file = '') {
  const hrefs = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((link) => link.href));
  const within = hrefs.filter((href) => new URL(href).protocol === new URL(root).protocol && new URL(href).host === new URL(root).host);
  expect(within.length, 'links within the site').toBeGreaterThan(5);
  for (const href of within) {
    const path = href.replace(/[?#].*$/, '');
    expect(path.startsWith(root), `${href} stays in ${root}`).toBe(true);
    // A bare fragment counts from the address itself, whatever the server made of it.
    const place = path.slice(root.length).replace(/index\.html$/, '').replace(/^embed\//, '');
    const folder = place === '' || place.endsWith('/') ? place : `${place}/`;
    expect(known.has(folder) || known.has(await routeOf(page, href, folder)), href).toBe(true);
    if (file && !href.includes('#')) expect(href.replace(/\?.*$/, '').endsWith(file), href).toBe(true);
  }
}

/** The page itself, where the address is written in another case. */
async function routeOf(page, href, folder) {
  const route = await page.locator('#page').getAttribute('data-route');
  return href.includes('#') && folder.toLowerCase() === route.toLowerCase() ? route : folder;
}
