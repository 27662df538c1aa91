// What stands around a page: on phones it is one line, and what has no room in it opens without scripts.
import { axe, findings } from './harness/axe.js';
import { expect, open, test } from './harness/test.js';
import { flows, locales } from './harness/site.js';
import { words } from './harness/words.js';

const size = (element) => element.evaluate((one) => { const { width, height } = one.getBoundingClientRect(); return [width, height]; });

for (const locale of locales) {
  const say = words(locale);
  const button = (page) => page.getByRole('button', { name: say('menu'), exact: true });
  const nav = (page, name) => page.getByRole('navigation', { name: say(name) });

  for (const scripts of [true, false]) {
    test.describe(`${locale}, 360 px, scripts ${scripts ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled: scripts, viewport: { width: 360, height: 700 } });

      test('one line, and a menu by keyboard', async ({ page }) => {
        await (scripts ? open(page, `${locale}/${flows[0]}/`) : page.goto(`${locale}/${flows[0]}/`));
        const [, height] = await size(page.getByRole('banner'));
        expect(height).toBeLessThan(72);
        await expect(nav(page, 'nav-main')).toBeHidden();
        // In the order of the eye: name, menu, search.
        const order = ['site-name', 'menu', 'search'].map((id) => page.getByRole('banner').getByText(say(id), { exact: true }));
        await order[0].focus();
        await page.keyboard.press('Tab');
        await expect(button(page)).toBeFocused();
        const heading = page.getByRole('heading', { level: 1 });
        const before = await heading.boundingBox();
        await page.keyboard.press('Enter');
        await expect(nav(page, 'nav-main')).toBeVisible();
        await expect(nav(page, 'nav-languages')).toBeVisible();
        expect(await heading.boundingBox(), 'nothing moves').toEqual(before);
        for (const target of [button(page), ...await page.locator('.menu').getByRole('link').all()]) {
          const [width, height] = await size(target);
          expect(Math.min(width, height), await target.textContent()).toBeGreaterThanOrEqual(44);
        }
        await page.keyboard.press('Tab');
        await expect(nav(page, 'nav-main').getByRole('link').first()).toBeFocused();
        if (scripts) {
          await page.evaluate(axe);
          expect(await findings(page)).toEqual([]);
        }
        await page.keyboard.press('Escape');
        await expect(nav(page, 'nav-main')).toBeHidden();
        await expect(button(page)).toBeFocused();
        await button(page).click();
        await nav(page, 'nav-main').getByRole('link', { name: say(flows[1]) }).click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/${flows[1]}/$`));
        await expect(nav(page, 'nav-main'), 'closed on the next page').toBeHidden();
      });
    });
  }

  test(`${locale}: nothing in the bar moves when the scripts come`, async ({ page, context }) => {
    const places = () => page.getByRole('banner').locator('a:visible').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x));
    await context.route('**/boot.*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await page.goto(`${locale}/`);
    const before = await places();
    expect(before.length).toBeGreaterThan(5);
    await context.unroute('**/boot.*.js');
    await open(page, `${locale}/`);
    await expect(page.getByRole('button', { name: say('theme-toggle') })).toBeVisible();
    expect(await places()).toEqual(before);
  });

  test(`${locale}: the page about the keyboard is reached from every footer and by the search`, async ({ page }) => {
    await open(page, `${locale}/${flows[0]}/purpose=meeting/`);
    await page.getByRole('contentinfo').getByRole('link', { name: say('keyboard') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('keyboard'));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(say('keyboard').split(' ').at(-1));
    await expect(page.getByRole('dialog').getByRole('link', { name: say('keyboard') })).toBeVisible();
  });
}
