// The content security policy, with Trusted Types on, in every mode in which the guide is shown. The server sends the policy
// of the build and gets the reports of the browser, also those of frames and of the worker: not one may come.
// Each mode ends with a breach made on purpose, in the same place: its report comes, so all before it would have come too.
import { join } from 'node:path';
import { host } from './harness/hosts.js';
import { lostSays } from './harness/lost.js';
import { expect, test } from './harness/parents.js';
import { dist } from './harness/programs.js';
import { flows, locales, samples } from './harness/site.js';
import { ready } from './harness/test.js';
import { build, headers, scratch, shipped } from './harness/variant.js';

const folder = process.env.VEIVISER_SITES ? scratch('policy') : ''; // unset while Playwright lists the tests
const [locale] = locales;
const [flow] = flows;
const kinds = samples().filter((page) => page.locale === locale);
const below = '/help/guide/';
const small = (...changes) => (out) => build(out, changes);
const lines = (text) => ['content/site.toml', 'default-locale', `${text}\ndefault-locale`];
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><style>rect { fill: teal }</style><rect width="40" height="20" style="opacity: .5"/></svg>';
const brand = '[brand]\nname = "Teveileder"\nlogo = "logo.svg"\ncolour = { light = "#7a1fa2", dark = "#d9a8f0" }\n\n[flows]';
const frame = (way) => kinds.filter(({ kind }) => kind !== 'outcome').map(({ path }) => way(path));

/** By mode: the site, where it stands, and what is opened there. */
const modes = {
  'plain pages': { open: [...kinds.map(({ path }) => path), '', `${locale}/nothing/`] },
  'pages with ?embed=1': { open: kinds.map(({ path }) => `${path}?embed=1&theme=dark&links=same`) },
  'pages below embed/': { open: frame((path) => `embed/${path}?theme=contrast`) },
  'a Teams tab': { open: [`embed/?flow=${flow}&locale=${locale.toLowerCase()}&theme=dark`, `embed/?flow=${flow}&locale=en-us&theme=contrast`] },
  'the page that checks the server': { open: ['check.html'] },
  'an own name, logo and colours': { site: small(['content/site.toml', '[flows]', brand], ['public/logo.svg', '', logo]), open: ['', 'nb-NO/', 'en-US/tea/', 'nb-NO/tea/wish=wake/', 'embed/nb-NO/tea/'] },
  'links that start at the mount': { site: small(lines(`mount = "${below}"\nlinks = "absolute"`)), mount: below, open: ['', 'nb-NO/', 'nb-NO/tea/', 'en-US/tea/wish=wake/', 'nb-NO/brewing/', 'nothing/', 'check.html'] },
  'kept for reading without a network': { site: small(['content/site.toml', '[flows]', '[offline]\nenabled = true\n\n[flows]']), mount: below, open: ['nb-NO/', 'en-US/tea/', 'en-US/brewing/', 'nb-NO/nothing/'], works: true },
};

/** A breach, and the word by which its report is known. */
const breach = () => { fetch('http://127.0.0.2:9/on-purpose').catch(() => {}); };
const onPurpose = /on-purpose/;
async function onlyThat(reports, where) {
  await where.evaluate(breach);
  await expect.poll(() => reports.join('\n')).toMatch(onPurpose);
  expect(reports.filter((report) => !onPurpose.test(report))).toEqual([]);
}

/** What a reader does everywhere: the theme, the search, an answer. */
async function read(page) {
  if (page.url().endsWith('check.html')) return page.waitForFunction(() => document.documentElement.dataset.checked);
  // The choice of language and the tab of Teams lead on by themselves.
  await page.locator('#page[data-route]:not([data-route=""]), main[data-kind="not-found"]').waitFor();
  if (await page.locator('#page[data-route]').count()) await ready(page);
  const theme = page.locator('[data-theme-toggle]');
  if (await theme.isVisible()) await theme.click();
  if (await page.locator('[data-search]:not([hidden])').isVisible()) {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('te');
    await expect(page.locator('dialog:popover-open li').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
  const answers = page.locator('main[data-state] .answers a');
  if (await answers.count()) await answers.first().click();
}

for (const [name, { site, mount = '/', open, works }] of Object.entries(modes)) {
  test(name, async ({ page, context, problems }) => {
    problems.expect(onPurpose, ...lostSays);
    const built = site ? site(join(folder, name.replace(/[^a-z]+/g, '-'))) : dist;
    const reports = [];
    const server = await host({ dist: built, mounts: [mount], headers: headers(built), reports });
    for (const path of open) {
      const answer = await page.goto(server.address + mount + path);
      const policy = answer.headers()['content-security-policy'];
      expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';");
      expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types ('none'|veiviser); report-uri/);
      await read(page);
    }
    if (works) {
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.reload();
      await onlyThat(reports, context.serviceWorkers()[0]);
      reports.length = 0;
    }
    await onlyThat(reports, page);
    await server.end();
  });
}

test('the guide in a page that has a strict policy too', async ({ page, host: around, problems }) => {
  problems.expect(onPurpose);
  const built = shipped(join(folder, 'framed'), { tables: `[embed]\nparents = ["${around.origin}"]` });
  const reports = [];
  const server = await host({ dist: built, headers: headers(built), reports });
  problems.expect(new RegExp(`^another host: ${server.address}/`));
  const own = `default-src 'none'; script-src ${server.address}/embed.js; frame-src ${server.address}; require-trusted-types-for 'script'; trusted-types 'none'; report-uri ${server.address}/reports`;
  await page.goto(around.page(`<script src="${server.address}/embed.js" defer></script><body><veiviser-guide locale="${locale}" links="same"></veiviser-guide></body>`, { 'content-security-policy': own }));
  const frame = page.locator('veiviser-guide iframe');
  const inside = async () => (await frame.elementHandle()).contentFrame();
  await expect(frame).toBeVisible();
  await read(await inside());
  await page.locator('veiviser-guide').evaluate((guide) => guide.setAttribute('page', 'overview'));
  await expect(page.frameLocator('veiviser-guide iframe').locator('article')).toBeVisible();
  await onlyThat(reports, await inside());
  reports.length = 0;
  await onlyThat(reports, page);
  await server.end();
});

test('a fragment in a page that demands Trusted Types', async ({ page, host: around, request, problems }) => {
  problems.expect(onPurpose);
  const reports = [];
  const server = await host({ dist, headers: headers(dist), reports });
  const own = `default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri ${server.address}/reports`;
  for (const place of [flow, 'guest-access']) {
    const fragment = await (await request.get(`${server.address}/${locale}/${place}/fragment.html`)).text();
    await page.goto(around.page(`<body><h1>Help</h1>${fragment}</body>`, { 'content-security-policy': own }));
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  }
  await onlyThat(reports, page);
  await server.end();
});
