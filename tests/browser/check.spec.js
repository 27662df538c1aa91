// The page for whoever hosts the site: right on the preview, and on servers with faults it names the fault and the way out.
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/test.js';
import { findingsInEveryLook } from './harness/axe.js';
import { host } from './harness/hosts.js';
import { dist } from './harness/programs.js';
import { build, headers, scratch } from './harness/variant.js';

const folder = process.env.VEIVISER_SITES ? scratch('check') : ''; // unset while Playwright lists the tests
const small = join(folder, 'small');
const misplaced = join(folder, 'misplaced');
const sent = { ...headers(dist) };
const mount = '/help/teams/';

test.beforeAll(() => {
  build(small);
  build(misplaced, [['content/site.toml', 'default-locale', 'mount = "/help/tea/"\ndefault-locale']]);
});

/** What the page says: `{ name: state }`, with the texts of those that are not right. */
async function verdict(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.checked !== undefined);
  return page.evaluate(() => Object.fromEntries([...document.querySelectorAll('ol > li')].map((item) => [
    item.querySelector('h2').textContent.split(' · ')[1],
    item.dataset.state === 'ok' ? 'ok' : `${item.dataset.state}: ${[...item.querySelectorAll('p')].map((line) => line.textContent).join(' ')}`,
  ])));
}

const right = {
  'The folder is whole': 'ok', 'Pages are UTF-8 text': 'ok', 'The slash at the end of an address': 'ok', 'Unknown addresses': 'ok',
  'Security headers': 'ok', 'Showing it in a frame': 'ok', 'Media types': 'ok', 'The app may run': 'ok',
  'How long browsers keep files': 'ok', 'A secure address': 'ok',
};
const more = (change) => expect.objectContaining({ ...right, ...Object.fromEntries(Object.entries(change).map(([name, text]) => [name, expect.stringMatching(text)])) });

test('on the preview everything is right but compression, in both languages', async ({ page, problems }) => {
  problems.expect(/404/);
  expect(await verdict(page, 'check.html?lang=en')).toEqual(more({ Compression: /^warn: .*three times as large/ }));
  await page.getByRole('link', { name: 'Norsk bokmål' }).click();
  await page.waitForFunction(() => document.documentElement.dataset.checked !== undefined);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sjekk av serveren');
  await expect(page.getByRole('status')).toHaveText('10 riktig, 1 kan bli bedre, 0 feil.');
  expect(await findingsInEveryLook(page)).toEqual([]);
});

test('with scripts off it says why it is empty', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}check.html`);
  await expect(page.getByText('docs/hosting.md').first()).toBeVisible();
  await context.close();
});

/** A server with a fault, and what is said about it. */
const faults = {
  'no headers': [{ headers: {} }, { 'Security headers': /^warn: .*hosting\/headers\.json.*Content-Security-Policy: –/ }],
  'a policy without WebAssembly': [{ headers: { ...sent, 'Content-Security-Policy': sent['Content-Security-Policy'].replace(" 'wasm-unsafe-eval'", '') } }, { 'Security headers': /^warn/, 'The app may run': /^warn: .*wasm-unsafe-eval/ }],
  'stripped slashes below a path': [{ mounts: [mount], slash: 'strip' }, { 'The slash at the end of an address': /^bad: .*links = "absolute"/ }],
  'another place than the settings say': [{ dist: misplaced, mounts: [mount] }, { 'Unknown addresses': /^warn: .*mount = "\/help\/teams\/"/ }],
  'a wrong type of wasm': [{ wrong: { '.wasm': 'text/plain' } }, { 'Media types': /^warn: .*wasm: 200 text\/plain/ }],
  'a style sheet that is none': [{ wrong: { '.css': 'text/plain' } }, { 'Media types': /^bad: .*\.css: 200 text\/plain/ }],
  'no page for lost readers': [{ lost: false }, { 'Unknown addresses': /^warn: .*404\.html/ }],
  'another charset': [{ wrong: { '.html': 'text/html' } }, { 'Pages are UTF-8 text': /^warn: .*charset=utf-8/ }],
};
for (const [name, [fault, said]] of Object.entries(faults)) {
  test(`it sees ${name}`, async ({ page, problems }) => {
    problems.expect(/404/, /wasm-unsafe-eval|wasm-eval|WebAssembly/, /MIME type/);
    const server = await host({ dist, headers: sent, ...fault });
    const root = server.address + (fault.mounts?.[0] ?? '/');
    const found = await verdict(page, `${root}check.html?lang=en`);
    delete found.Compression;
    // This server keeps nothing, assets neither.
    delete found['How long browsers keep files'];
    const expected = { ...right };
    delete expected['How long browsers keep files'];
    expect(found).toEqual({ ...expected, ...Object.fromEntries(Object.entries(said).map(([name, text]) => [name, expect.stringMatching(text)])) });
    await server.end();
  });
}

test('it sees pages for unknown addresses, kept pages, and a page that was not copied', async ({ page, problems }) => {
  problems.expect(/404/);
  const half = join(folder, 'half');
  cpSync(small, half, { recursive: true });
  rmSync(join(half, 'embed/en-US'), { recursive: true });
  rmSync(join(half, 'embed/nb-NO'), { recursive: true });
  copyFileSync(join(half, 'en-US/index.html'), join(half, '404.html'));
  const server = await host({ dist: half, status: 200, headers: headers(small), cache: 'public, max-age=31536000' });
  const found = await verdict(page, `${server.address}/check.html?lang=en`);
  expect(found['The folder is whole']).toMatch(/^bad: /);
  expect(found['Unknown addresses']).toMatch(/^bad: .*as if they were pages/);
  expect(found['How long browsers keep files']).toMatch(/^bad: .*readers would not see a new version/);
  await server.end();
});
