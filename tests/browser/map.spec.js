// The map of a flow: whole as a list for everybody, drawn where there is room, with the reader's way marked.
import { expect, open, test } from './harness/test.js';
import { flows, locales, pages, ways } from './harness/site.js';
import { words } from './harness/words.js';

for (const flow of flows) {
  for (const locale of locales) {
    const say = words(locale);
    const path = `${locale}/map/${flow}/`;

    test(`${locale}, ${flow}: texts stand in their boxes, labels on their ground`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, path);
      const wrong = await page.evaluate(() => [...document.querySelectorAll('.map .stop, .map .label')].flatMap((group) => {
        const ground = group.querySelector('rect').getBBox();
        return [...group.querySelectorAll('text')].filter((text) => {
          const box = text.getBBox();
          return box.x < ground.x || box.x + box.width > ground.x + ground.width || box.y < ground.y || box.y + box.height > ground.y + ground.height;
        }).map((text) => text.textContent);
      }));
      expect(wrong).toEqual([]);
      const ids = (selector) => page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => one.dataset.box))].sort());
      expect(await ids('.map .stop')).toEqual(await ids('.map-list > li'));
      expect(await page.locator('.map .label').count()).toBeGreaterThan(3);
      // The first question is what is seen first, wherever the drawing has it.
      const start = await page.locator('.map-list > li').first().getAttribute('data-box');
      await expect(async () => {
        const [room, box] = await Promise.all(['.map-view', `.map [data-box="${start}"]`].map((part) => page.locator(part).first().boundingBox()));
        for (const [at, size] of [['x', 'width'], ['y', 'height']]) {
          expect(box[at]).toBeGreaterThanOrEqual(room[at]);
          expect(box[at] + box[size]).toBeLessThanOrEqual(room[at] + room[size]);
        }
      }).toPass({ timeout: 5000 });
    });

    test(`${locale}, ${flow}: the way is marked in drawing and list`, async ({ page }) => {
      const way = ways(flow, locale).sort((a, b) => b.trail.length - a.trail.length)[0];
      const trail = way.trail.map((pair) => pair.join('=')).join('/');
      await open(page, `${locale}/${flow}/${trail}/`);
      await page.getByRole('complementary').getByRole('link', { name: say('map-link') }).click();
      await page.waitForURL((url) => url.pathname.endsWith(path) && url.searchParams.get('trail') === trail);
      await expect(page.locator('.here[aria-live]')).toContainText(say('map-here', { place: '' }).trim());
      const boxes = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => one.dataset.box).sort());
      const expected = [...way.trail.map(([question]) => question), way.outcome].sort();
      expect(await boxes('.map [data-box][data-on]')).toEqual(expected);
      expect(await boxes('.map-list [data-box][data-on]')).toEqual(expected);
      await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-box', way.outcome);
      await expect(page.locator('.map-list [data-answers][data-on]')).toHaveCount(way.trail.length);
      // On a phone, too, there is room for the name of every place before it is known.
      await page.setViewportSize({ width: 360, height: 800 });
      const heights = await page.locator('.here').evaluate((here) => [...document.querySelectorAll('.map-list strong')].map((place) => {
        here.firstElementChild.textContent = here.dataset.says.replace('#', place.textContent);
        return here.offsetHeight;
      }));
      expect(new Set(heights).size).toBe(1);
    });

    test.describe(`${locale}, ${flow}, scripts off`, () => {
      test.use({ javaScriptEnabled: false });

      test('on a phone the list says it all, and leads into the flow', async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(path);
        await expect(page.locator('.map')).toBeHidden();
        await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
        const first = page.locator('.map-list > li').first();
        await first.locator('a[href^="#map-"]').first().click();
        await expect(page.locator('.map-list :target')).toBeVisible();
        await first.locator('strong a').click();
        await page.waitForURL((url) => pages.some((listed) => listed.kind === 'question' && url.pathname === `/${listed.path}`));
      });
    });
  }
}

test('zoom by buttons and keys; the drawing leads into the flow', async ({ page }) => {
  const [locale] = locales;
  const say = words(locale);
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, `${locale}/map/${flows[0]}/`);
  const svg = page.locator('.map svg');
  const width = async () => (await svg.boundingBox()).width;
  await page.getByRole('button', { name: say('map-zoom-all') }).click();
  const whole = await width();
  expect(whole, 'all of it').toBeLessThan(1280);
  await page.getByRole('button', { name: say('map-zoom-in') }).press('Enter');
  const larger = await width();
  expect(larger).toBeGreaterThan(whole * 1.2);
  const view = page.getByRole('region', { name: say('map-drawing') });
  await view.focus();
  await page.keyboard.press('-');
  expect(await width()).toBeLessThan(larger * 0.9);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  expect(Math.round(await width())).toBe(Math.round(whole));
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => view.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await page.locator('.map a[href]').nth(1).click();
  await page.waitForURL((url) => url.pathname.startsWith(`/${locale}/${flows[0]}/`));
});
