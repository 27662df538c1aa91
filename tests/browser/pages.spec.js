// Every page kind in every language: complete and navigable with scripts off, the same and alive with scripts on.
import { content, expect, open, prerendered, ready, test } from './harness/test.js';
import { flows, locales, pages, samples } from './harness/site.js';
import { words } from './harness/words.js';

const homes = pages.filter((page) => page.kind === 'home');

for (const sample of samples()) {
  const name = `/${sample.path} (${sample.kind})`;

  test.describe(name, () => {
    test('is complete without scripts', async ({ browser, problems, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      context.on('console', (message) => problems.seen.push(message.text()));
      const page = await context.newPage();
      const answer = await page.goto(new URL(sample.path, baseURL).href);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', sample.locale ?? /./);
      expect(await page.title()).toContain(sample.title);
      await context.close();
    });

    test('leads only to pages that are there', async ({ browser, request, baseURL }) => {
      const { links } = await prerendered(browser, new URL(sample.path, baseURL).href);
      const targets = new Set(links.map((link) => link.split(' → ').at(-1)).filter((href) => href.startsWith(baseURL)));
      expect(targets.size, 'links within the site').toBeGreaterThan(0);
      for (const target of targets) {
        const answer = await request.get(target);
        expect(answer.status(), target).toBe(200);
        const anchor = new URL(target).hash.slice(1);
        if (anchor) expect(await answer.text(), target).toContain(`id="${anchor}"`);
      }
    });

    // The choice of language goes on by itself where scripts run; its own test is below.
    if (sample.kind !== 'languages') {
      test('says the same when the app has taken over', async ({ page, browser, baseURL }) => {
        const before = await prerendered(browser, new URL(sample.path, baseURL).href);
        await open(page, sample.path);
        expect(await content(page)).toEqual(before);
      });
    }
  });
}

for (const locale of locales) {
  const say = words(locale);
  const home = homes.find((page) => page.locale === locale);

  for (const scripts of [true, false]) {
    test.describe(`${locale}, scripts ${scripts ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled: scripts });

      test('from home through a flow to a recommendation and back by links alone', async ({ page }) => {
        await page.goto(home.path);
        if (scripts) await ready(page);
        await page.getByRole('main').getByRole('link', { name: say(flows[0]) }).first().click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`${flows[0]}_purpose`));
        await page.getByRole('link', { name: say(`${flows[0]}_purpose_meeting`) }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access_option_meet.heading'));
        await page.getByRole('link', { name: say('change-question', { question: say(`${flows[0]}_purpose`) }) }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`${flows[0]}_purpose`));
      });

      test('every page is there in the other language too', async ({ page }) => {
        const other = locales.find((tag) => tag !== locale);
        for (const kind of ['home', 'article', 'question', 'outcome', 'compare']) {
          const { path } = pages.find((listed) => listed.kind === kind && listed.locale === locale);
          await page.goto(path);
          if (scripts) await ready(page);
          await page.getByRole('navigation', { name: say('nav-languages') }).locator(`[hreflang="${other}"]`).click();
          await expect(page.locator('html')).toHaveAttribute('lang', other);
          expect(new URL(page.url()).pathname).toBe(`/${path.replace(locale, other)}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        }
      });
    });
  }

  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale });

    test('lands on its home page', async ({ page }) => {
      await page.goto('./');
      await page.waitForURL(`**/${locale}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await ready(page);
    });
  });
}

test('a chosen theme is remembered', async ({ page }) => {
  const { path, locale } = homes[0];
  await open(page, path);
  const button = page.getByRole('button', { name: words(locale)('theme-toggle') });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await button.click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  await ready(page);
  expect(await background()).toBe(dark);
});
