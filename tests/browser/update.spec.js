// A new version is copied over while somebody reads the old one: whole, by halves, or back again. No page breaks.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ready, test } from './harness/test.js';
import { host } from './harness/hosts.js';
import { build, headers, idOf, point, scratch } from './harness/variant.js';

const folder = process.env.VEIVISER_SITES ? scratch('update') : ''; // unset while Playwright lists the tests
const [old, young, here] = ['old', 'young', 'here'].map((name) => join(folder, name));
const titles = { old: 'Brew a pot', young: 'Brew a kettle' };
let address;
let end;

test.beforeAll(async () => {
  build(old);
  // Another article, another interface word, another flow: every kind of file has another content.
  build(young, [
    ['content/en-US/brewing.md', titles.old, titles.young],
    ['locales/en-US/ui.ftl', '', '\n# another file\n'],
    ['locales/en-US/tea.ftl', 'Choose a tea', 'Choose your tea'],
  ]);
  expect(idOf(old)).not.toBe(idOf(young));
  point(here, old);
  ({ address, end } = await host({ dist: here, headers: headers(old) }));
});
test.afterAll(() => end());
test.describe.configure({ mode: 'serial' }); // one server, whose folder each test changes

async function read(page, path) {
  await page.goto(`${address}/${path}`);
  await ready(page);
  await page.evaluate(() => (window.first = true));
}

const isFirst = (page) => page.evaluate(() => window.first === true);
const article = (page, title) => page.getByRole('main').getByRole('link', { name: title, exact: true }).first();
const flow = (page) => page.getByRole('main').getByRole('link', { name: /^Choose/ }).first();
const heading = (page) => page.getByRole('heading', { level: 1 });

test('an article of the new version is loaded, not mixed into the old page', async ({ page }) => {
  point(here, old);
  await read(page, 'en-US/');
  point(here, young);
  await article(page, titles.old).click();
  await expect(heading(page)).toHaveText(titles.young);
  await ready(page);
  expect(await isFirst(page), 'a page was loaded').toBe(false);
  expect(await page.locator('#page').getAttribute('data-build')).toBe(idOf(young));
});

test('a flow whose old data is gone is loaded as a page', async ({ page, problems }) => {
  problems.expect(/404/);
  point(here, old);
  await read(page, 'en-US/');
  point(here, young);
  await flow(page).click();
  await expect(page).toHaveURL(`${address}/en-US/tea/`);
  await ready(page);
  expect(await isFirst(page)).toBe(false);
  expect(await page.locator('#page').getAttribute('data-build')).toBe(idOf(young));
});

test('a walk that began in the old version ends in it, and its address opens in the new one', async ({ page }) => {
  point(here, old);
  await read(page, 'en-US/tea/');
  point(here, young);
  await page.getByRole('main').getByRole('link', { name: /^Wake/ }).first().click();
  await expect(page).toHaveURL(`${address}/en-US/tea/wish=wake/`);
  expect(await isFirst(page)).toBe(true);
  await page.reload();
  await ready(page);
  expect(await page.locator('#page').getAttribute('data-build')).toBe(idOf(young));
});

test('back to the old version works the same', async ({ page }) => {
  point(here, young);
  await read(page, 'en-US/');
  point(here, old);
  await article(page, titles.young).click();
  await expect(heading(page)).toHaveText(titles.old);
  await ready(page);
  expect(await isFirst(page)).toBe(false);
});

test('in a frame: the new page is loaded in the same mode', async ({ page, problems }) => {
  problems.expect(/404/);
  point(here, old);
  await page.goto(`${address}/embed/en-US/?links=same&theme=dark`);
  await ready(page);
  await page.evaluate(() => (window.first = true));
  point(here, young);
  await article(page, titles.old).click();
  await expect(heading(page)).toHaveText(titles.young);
  await ready(page);
  expect(await isFirst(page)).toBe(false);
  expect(await page.locator('#page').getAttribute('data-build')).toBe(idOf(young));
  await expect(page).toHaveURL(`${address}/en-US/brewing/?embed=1&theme=dark&links=same`);
  await expect(page.getByRole('banner')).toBeHidden();
  // And back, from a question whose scripts and data are gone.
  await page.goto(`${address}/embed/en-US/tea/`);
  await ready(page);
  point(here, old);
  await page.getByRole('link', { name: /^Wake/ }).first().click();
  await expect(page).toHaveURL(`${address}/en-US/tea/wish=wake/?embed=1`);
  await page.reload();
  await ready(page);
  expect(await page.locator('#page').getAttribute('data-build')).toBe(idOf(old));
  await expect(page.getByRole('banner')).toBeHidden();
});

test('assets copied first: pages of both versions stand side by side', async ({ page }) => {
  const half = join(folder, 'half');
  cpSync(old, half, { recursive: true });
  for (const part of ['assets', 'en-US/assets', 'nb-NO/assets', 'en-US/brewing']) cpSync(join(young, part), join(half, part), { recursive: true });
  point(here, half);
  await read(page, 'en-US/');
  await article(page, titles.old).click();
  await expect(heading(page)).toHaveText(titles.young);
  await ready(page);
  expect(await isFirst(page), 'the new page was loaded').toBe(false);
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page).toHaveURL(`${address}/en-US/`);
  await ready(page);
  expect(await page.locator('#page').getAttribute('data-build')).toBe(idOf(old));
  await flow(page).click();
  await expect(page).toHaveURL(`${address}/en-US/tea/`);
  await ready(page);
});

test('pages copied before their assets: they are read without style and app, and links lead on', async ({ page, problems }) => {
  problems.expect(/404/, /MIME type/);
  const half = join(folder, 'worst');
  cpSync(young, half, { recursive: true });
  for (const part of ['assets', 'en-US/assets', 'nb-NO/assets']) {
    rmSync(join(half, part), { recursive: true });
    cpSync(join(old, part), join(half, part), { recursive: true });
  }
  point(here, half);
  await page.goto(`${address}/en-US/`);
  await article(page, titles.young).click();
  await expect(heading(page)).toHaveText(titles.young);
  await page.goto(`${address}/en-US/tea/`);
  await page.getByRole('main').getByRole('link', { name: /^Wake/ }).first().click();
  await expect(page).toHaveURL(`${address}/en-US/tea/wish=wake/`);
  await expect(heading(page)).toBeVisible();
});
