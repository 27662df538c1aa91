// A picture for each option: painted without scripts and after a navigation, named and described, its labels whole at
// 200 % text. Which options have one is read from the file that authors write.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { content, expect, open, prerendered, test } from './harness/test.js';
import { flows, locales, pages, ways } from './harness/site.js';
import { root } from './harness/programs.js';
import { words } from './harness/words.js';

const options = [...readFileSync(join(root, 'content/pictures.toml'), 'utf8').matchAll(/^\[(\w+)\.([\w-]+)\]$/gm)].map((match) => `${match[1]}_option_${match[2]}`);

for (const locale of locales) {
  const say = words(locale);
  const named = (page, option) => page.getByRole('main').getByRole('img', { name: say(option), exact: true });

  test.describe(`${locale}, scripts off`, () => {
    test.use({ javaScriptEnabled: false });

    test('the home page shows every option', async ({ page }) => {
      await page.goto(`${locale}/`);
      expect(options.length).toBeGreaterThan(1);
      for (const option of options) await painted(named(page, option), say(`${option}.picture`));
    });
  });

  for (const option of options) {
    test(`${locale}: ${option} on its result and its article, after a navigation`, async ({ page, browser }) => {
      const way = ways(flows[0], locale).find(({ title }) => title === say(`${option}.heading`));
      const path = [locale, flows[0], ...way.trail.map((pair) => pair.join('='))].join('/');
      await open(page, `${path.slice(0, path.lastIndexOf('/'))}/`);
      await page.locator(`main a[href$="/${path}/"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(way.title);
      await painted(named(page, option), say(`${option}.picture`));
      expect(await content(page)).toEqual(await prerendered(browser, page.url()));
      await page.locator('.more a').click();
      await page.waitForURL((url) => pages.some((listed) => listed.kind === 'article' && url.pathname.endsWith(listed.path)));
      await painted(named(page, option), say(`${option}.picture`));
    });
  }
}

test('the labels are whole on a phone at twice the size of text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const way = ways(flows[0], locales[0]).find(({ outcome }) => outcome === 'verdict');
  await open(page, `${locales[0]}/${flows[0]}/${way.trail.map((pair) => pair.join('=')).join('/')}/`);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const labels = page.locator('.picture figcaption > div');
  await expect(labels).toHaveCount(2);
  for (const label of await labels.all()) {
    const { wide, room } = await label.evaluate((element) => ({ wide: element.scrollWidth, room: element.clientWidth }));
    expect(wide).toBeLessThanOrEqual(room);
    expect(await label.evaluate((element) => element.getBoundingClientRect().right), 'on the screen').toBeLessThanOrEqual(360);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

/** The picture has a size, and its lines are painted: an `svg` that is none has neither. */
async function painted(picture, description) {
  await expect(picture).toHaveCount(1);
  const box = await picture.boundingBox();
  expect(Math.min(box.width, box.height), 'its size').toBeGreaterThan(50);
  expect(await picture.evaluate((svg) => svg.querySelector('.them').getBoundingClientRect().width), 'a figure in it').toBeGreaterThan(4);
  expect(await picture.evaluate((svg) => svg.querySelector('desc').textContent)).toBe(description);
}
