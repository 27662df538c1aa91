// What can fail to arrive: the app, its data. The page that was read stays readable, and its links work as plain links.
import { content, expect, open, prerendered, test } from './harness/test.js';
import { at, build, everySample, flows, locales, pages } from './harness/site.js';
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

/** What may not arrive, on whatever page; and which controls of the page work all the same. */
const losses = {
  'every script': { pattern: '**/*.js', answer: null, works: 'none' },
  'the app': { pattern: '**/*.wasm', answer: { status: 404, body: 'not here' }, works: '[data-do], [data-comfort] *' },
  'half of the app': { pattern: '**/*.wasm', answer: { status: 200, contentType: 'application/wasm', body: 'asm' }, works: '[data-do], [data-comfort] *' },
  'the scripts of comparison, map and search': { pattern: /\/assets\/(compare|map|search|find|minisearch)\..*\.js/, answer: { status: 404, body: 'not here' }, works: '[data-do], .copy, .fields *' },
  'all data': { pattern: /\.(bin|json)$/, answer: { status: 404, body: 'not here' }, works: '[data-do], [data-comfort] *' },
};

for (const sample of everySample().filter((page) => page.locale === locale)) {
  test(`/${sample.path} (${sample.kind}): whatever is missing, it says the same, offers nothing dead, and leads on`, async ({ page, browser, problems }) => {
    problems.expect(/Failed to load resource/, /wasm/i, /module script/i, /dynamically imported module/i);
    const before = await prerendered(browser, at(sample));
    for (const [name, { pattern, answer, works }] of Object.entries(losses)) {
      await page.route(pattern, (route) => (answer ? route.fulfill(answer) : route.abort('blockedbyclient')));
      await page.goto(at(sample));
      await page.waitForLoadState('networkidle');
      const { links, text, lang } = await content(page);
      expect.soft({ text, lang }, name).toEqual({ text: before.text, lang: before.lang });
      expect.soft(links.length, name).toBe(before.links.length);
      const controls = await page.locator('main :is(button, input, select, textarea)').filter({ visible: true }).evaluateAll((all, works) => all.filter((one) => !one.matches(works)).map((one) => one.outerHTML), works);
      expect.soft(controls, `${name}: controls that do nothing`).toEqual([]);
      // A plain link leads on. In a frame, those of an article open a tab of their own, with all scripts.
      if (sample.kind === 'article in a frame') {
        await page.unrouteAll();
        continue;
      }
      const way = page.locator('main a[href]:not([href^="#"], [href^="mailto:"], [rel~="noreferrer"], [target])').filter({ visible: true }).first();
      const to = new URL(await way.getAttribute('href'), page.url()).pathname;
      await way.click();
      await page.waitForURL((url) => url.pathname === to);
      await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      await page.unrouteAll();
    }
  });
}
