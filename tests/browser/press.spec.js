// The next page is made while the link to it is held down. A press is no click: what is not let go on the link opens nothing.
import { expect, open, test } from './harness/test.js';
import { flows, locales } from './harness/site.js';

const [flow] = flows;

for (const locale of locales) {
  test(`${locale}: a press that ends elsewhere opens nothing, and what is opened then is its own page`, async ({ page }) => {
    await open(page, `${locale}/${flow}/`);
    const answers = page.locator('main a.answer');
    await pressAndLeave(page, answers.first());
    await expect(page.locator('main')).toHaveAttribute('data-state', `${locale}/${flow}/`);

    // Pressed is the one, opened by Enter the other.
    const to = await answers.nth(1).evaluate((link) => link.href);
    await pressAndLeave(page, answers.first());
    await answers.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to);
    await expect(page.locator('main')).toHaveAttribute('data-state', to.slice(to.indexOf(`${locale}/`)));
  });
}

test('on the click no element of the next question is made', async ({ page }) => {
  await page.addInitScript(() => {
    const made = { press: 0, click: 0 };
    let phase = null;
    for (const name of ['createElement', 'createElementNS']) {
      const native = Document.prototype[name];
      Document.prototype[name] = function (...all) {
        if (phase) made[phase] += 1;
        return native.apply(this, all);
      };
    }
    addEventListener('pointerdown', () => { phase = 'press'; }, true);
    addEventListener('click', () => { phase = 'click'; }, true);
    globalThis.made = made;
  });
  await open(page, `${locales[0]}/${flow}/`);
  const heading = await page.locator('h1').textContent();
  await page.locator('main a.answer').first().click();
  await expect(page.locator('h1')).not.toHaveText(heading);
  const made = await page.evaluate(() => globalThis.made);
  expect(made.press).toBeGreaterThan(10);
  expect(made.click).toBe(0);
});

async function pressAndLeave(page, link) {
  await link.hover();
  await page.mouse.down();
  await page.locator('h1').hover();
  await page.mouse.up();
}
