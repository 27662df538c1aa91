// Reading without a network, where a site asks for it: what was read and a core are there, an upgrade leaves nothing
// of the old version, switching it off leaves nothing at all. All under the strict policy, below a path.
import { join } from 'node:path';
import { expect, ready, test } from './harness/test.js';
import { host } from './harness/hosts.js';
import { build, headers, idOf, point, scratch } from './harness/variant.js';

const folder = process.env.VEIVISER_SITES ? scratch('offline') : ''; // unset while Playwright lists the tests
const [first, second, off, here] = ['first', 'second', 'off', 'here'].map((name) => join(folder, name));
const mount = '/help/tea/';
const enabled = ['content/site.toml', '[flows]', '[offline]\nenabled = true\ncore = ["brewing"]\n\n[flows]'];
const renamed = ['content/en-US/brewing.md', 'Brew a pot', 'Brew a kettle'];

test.beforeAll(() => {
  build(first, [enabled]);
  build(second, [enabled, renamed]);
  build(off, [renamed]);
});

/** A host of its own for each test: it is the network that goes away. */
async function start(dist, mounts = [mount]) {
  const link = `${here}-${Math.random().toString(36).slice(2)}`;
  point(link, dist);
  const server = await host({ dist: link, mounts, headers: headers(dist) });
  return { ...server, root: server.address + mount, link };
}

/** Waits until the worker answers for the page. */
const kept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const stores = (page) => page.evaluate(() => caches.keys());
const heading = (page) => page.getByRole('heading', { level: 1 });
const expectedWithoutNetwork = /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/;

test('what was read and the core are there without a network', async ({ page, context, problems }) => {
  problems.expect(expectedWithoutNetwork);
  const { root, end } = await start(first);
  await page.goto(`${root}en-US/`);
  await ready(page);
  await kept(page);
  expect(await stores(page)).toEqual([`veiviser ${root} ${idOf(first)}`]);
  // Read while there is a network, and no part of the core.
  await page.goto(`${root}nb-NO/compare/pot/`);
  await ready(page);
  const compared = await heading(page).textContent();
  await end();
  await context.setOffline(true);

  await page.goto(`${root}en-US/brewing/`);
  await expect(heading(page)).toHaveText('Brew a pot');
  await ready(page);
  await page.goto(`${root}nb-NO/compare/pot/`);
  await expect(heading(page)).toHaveText(compared);
  await page.goto(`${root}en-US/`);
  await ready(page);
  await page.getByRole('main').getByRole('link', { name: 'Choose a tea' }).first().click();
  await page.getByRole('main').getByRole('link', { name: /^Wake/ }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Before noon' }).first().click();
  await expect(heading(page)).toContainText('black tea');
  // A state whose page was never read: the flow works it out.
  await page.goto(`${root}en-US/tea/wish=calm/`);
  await ready(page);
  await expect(heading(page)).toContainText('herbal', { ignoreCase: true });
});

test('a new version takes over and leaves nothing of the old one', async ({ page, context, problems }) => {
  problems.expect(expectedWithoutNetwork);
  const { root, link, end } = await start(first);
  await page.goto(`${root}en-US/brewing/`);
  await ready(page);
  await kept(page);
  point(link, second);
  // The new page comes from the network at once; the browser looks for the new worker beside.
  await page.goto(`${root}en-US/brewing/`);
  await expect(heading(page)).toHaveText('Brew a kettle');
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
  await expect.poll(() => stores(page)).toEqual([`veiviser ${root} ${idOf(second)}`]);
  await end();
  await context.setOffline(true);
  await page.goto(`${root}en-US/brewing/`);
  await expect(heading(page)).toHaveText('Brew a kettle');
  await ready(page);
});

test('switched off later: worker and store are gone, those of another guide on the host stay', async ({ page }) => {
  const other = '/other/';
  const { root, address, link, end } = await start(first, [mount, other]);
  await page.goto(`${address}${other}en-US/`);
  await ready(page);
  await kept(page);
  await page.goto(`${root}en-US/`);
  await ready(page);
  await kept(page);
  expect((await stores(page)).length).toBe(2);
  point(link, off);
  await page.goto(`${root}en-US/`);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
  const scopes = () => page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => scope)));
  await expect.poll(scopes).toEqual([address + other]);
  expect(await stores(page)).toEqual([`veiviser ${address}${other} ${idOf(first)}`]);
  await end();
});

test('while a new version is half copied, nothing of it is kept', async ({ page }) => {
  const { root, link, end } = await start(first);
  await page.goto(`${root}en-US/`);
  await ready(page);
  await kept(page);
  // The worker of the second version beside the pages of the first.
  const half = join(folder, 'half');
  const { cpSync } = await import('node:fs');
  cpSync(first, half, { recursive: true });
  cpSync(join(second, 'sw.js'), join(half, 'sw.js'));
  cpSync(join(second, 'assets'), join(half, 'assets'), { recursive: true });
  point(link, half);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const young = registration.installing;
    if (young) await new Promise((done) => young.addEventListener('statechange', done, { once: true }));
    return young?.state;
  });
  expect(state).toBe('redundant');
  await page.reload();
  await ready(page);
  expect(await page.locator('#page').getAttribute('data-build')).toBe(idOf(first));
  await end();
});

test('in a frame nothing is kept, whatever the site asks for', async ({ page }) => {
  const { root, end } = await start(first);
  await page.route(`${root}around.html`, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Around</title><iframe src="${root}embed/en-US/tea/"></iframe>` }));
  await page.goto(`${root}around.html`);
  const frame = page.frames()[1];
  await ready(frame);
  await page.waitForLoadState('networkidle');
  const registered = () => navigator.serviceWorker.getRegistrations().then((all) => all.length);
  expect(await page.evaluate(registered)).toBe(0);
  expect(await stores(page)).toEqual([]);
  // The very same page by itself does keep it.
  await page.goto(`${root}embed/en-US/tea/`);
  await kept(page);
  expect(await page.evaluate(registered)).toBe(1);
  await end();
});

test('a site that does not ask for it keeps nothing', async ({ page }) => {
  const { root, end } = await start(off);
  await page.goto(`${root}en-US/`);
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
  expect(await stores(page)).toEqual([]);
  expect(headers(off)['Content-Security-Policy']).not.toContain('worker-src');
  expect(headers(first)['Content-Security-Policy']).toContain("worker-src 'self'");
  await end();
});
