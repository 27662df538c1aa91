// What can fail to arrive: the app, its data. The page that was read stays readable, and its links work as plain links.
import { expect, open, test } from './harness/test.js';
import { build, flows, locales, pages } from './harness/site.js';
import { words } from './harness/words.js';

const [flow] = flows;
const [locale] = locales;
const say = words(locale);

/** The data file of a page, whatever its format. */
const pageData = /\/page\.[a-z]+$/;

/** Answers by plain links until a recommendation. */
async function walk(page) {
  await page.getByRole('main').getByRole('link', { name: say(`${flow}_purpose_meeting`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access_option_meet.heading'));
  await expect(page).toHaveURL(/purpose=meeting\/$/);
}

const failures = {
  'the wasm is missing': { pattern: '**/*.wasm', answer: { status: 404, body: 'not here' } },
  'the wasm is refused by a filter': { pattern: '**/*.wasm', answer: null },
  'the wasm is cut short': { pattern: '**/*.wasm', answer: { status: 200, contentType: 'application/wasm', body: 'asm' } },
  'the app script is missing': { pattern: '**/assets/app*.js', answer: { status: 404, body: 'not here' } },
  'all scripts are refused': { pattern: '**/*.js', answer: null },
};
for (const [name, { pattern, answer }] of Object.entries(failures)) {
  test(`${name}: the flow works by plain links`, async ({ page, problems }) => {
    problems.expect(/Failed to load resource/, /wasm/i, /module script/i);
    await page.route(pattern, (route) => (answer ? route.fulfill(answer) : route.abort('blockedbyclient')));
    await page.goto(`${locale}/${flow}/`);
    await page.waitForLoadState('load');
    await walk(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-app', 'ready');
  });
}

test('the data of a flow is missing: answers lead to pages', async ({ page, problems }) => {
  problems.expect(/Failed to load resource/);
  await page.route(`**/assets/${flow}.*`, (route) => route.fulfill({ status: 404, body: 'not here' }));
  await page.goto(`${locale}/${flow}/`);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`${flow}_purpose`));
  await walk(page);
});

test('the words are missing: the page stays as it was', async ({ page, problems }) => {
  problems.expect(/Failed to load resource/);
  await page.route('**/assets/words*', (route) => route.abort());
  await page.goto(`${locale}/${flow}/`);
  await page.waitForLoadState('networkidle');
  await walk(page);
});

test('the data of a page is missing: the link loads the page', async ({ page, problems }) => {
  problems.expect(/Failed to load resource/);
  const article = pages.find((listed) => listed.kind === 'article' && listed.locale === locale);
  await page.route(pageData, (route) => route.fulfill({ status: 500, body: 'no' }));
  await open(page, pages.find((listed) => listed.kind === 'home' && listed.locale === locale).path);
  await page.getByRole('main').getByRole('link', { name: article.title, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
});

test('the data of a page is damaged: the link loads the page', async ({ page }) => {
  const article = pages.find((listed) => listed.kind === 'article' && listed.locale === locale);
  await page.route(pageData, (route) => route.fulfill({ status: 200, body: '{"half' }));
  await open(page, pages.find((listed) => listed.kind === 'home' && listed.locale === locale).path);
  await page.getByRole('main').getByRole('link', { name: article.title, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
});

test('a page of another build is loaded, not mixed', async ({ page }) => {
  const article = pages.find((listed) => listed.kind === 'article' && listed.locale === locale);
  await page.route(pageData, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.body()).toString('latin1').replaceAll(build, 'x'.repeat(build.length));
    await route.fulfill({ response: answer, body: Buffer.from(body, 'latin1') });
  });
  await open(page, pages.find((listed) => listed.kind === 'home' && listed.locale === locale).path);
  await page.evaluate(() => (window.first = true));
  await page.getByRole('main').getByRole('link', { name: article.title, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
  expect(await page.evaluate(() => window.first), 'a new page was loaded').toBeUndefined();
});
