// What is painted when: the first screen before the rest of a long page, and nothing waits for what only shows later.
import { expect, open, test } from './harness/test.js';
import { at, flows, locales, samples } from './harness/site.js';
import { words } from './harness/words.js';

const [locale] = locales;
const say = words(locale);
const later = '**/assets/later.*.css';

for (const kind of ['article', 'compare', 'search']) {
  test(`${kind}: the first screen is painted before the rest of the page is there`, async ({ page }) => {
    let release;
    const held = new Promise((go) => { release = go; });
    await page.route(later, async (route) => {
      await held;
      await route.continue();
    });
    const sample = samples().find((one) => one.kind === kind && one.locale === locale);
    await page.goto(at(sample), { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('main .lead')).toBeVisible();
    expect(await page.evaluate(() => document.querySelector('footer')), 'what stands below is not there yet').toBeNull();
    const before = await page.locator('main .lead').boundingBox();
    release();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    expect(await page.locator('main .lead').boundingBox()).toEqual(before);
  });
}

test('a page that asks for what only shows later paints all the same without it', async ({ page, problems }) => {
  problems.expect(/Failed to load resource/);
  await page.route(later, (route) => route.fulfill({ status: 404, body: 'not here' }));
  await open(page, `${locale}/guest-access/`);
  await expect(page.getByRole('contentinfo')).toBeVisible();
});

test('what only shows later has its style on every page, also after the app left the page that came with it', async ({ page }) => {
  const dialog = async () => {
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog');
    await expect(box).toHaveCSS('display', 'flex');
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
  };
  await open(page, `${locale}/guest-access/`);
  await dialog();
  await page.getByRole('banner').getByRole('link', { name: say(flows[0]) }).click();
  await expect(page.locator('main')).toHaveAttribute('data-state', `${locale}/${flows[0]}/`);
  await dialog();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner').locator('.search-link')).toBeHidden();
});
