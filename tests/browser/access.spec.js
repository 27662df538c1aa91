// No finding of axe on any page kind: light, dark and forced colours, on a phone and on a desk. No rule is switched off.
// And nothing scrolls sideways at 320 px, which is a page at 400 % zoom (WCAG 1.4.10), nor on a phone with text of twice the
// size (1.4.4).
import { axe, findings, findingsInEveryLook } from './harness/axe.js';
import { expect, open, test } from './harness/test.js';
import { locales, samples } from './harness/site.js';

for (const sample of samples()) {
  test(`/${sample.path} (${sample.kind}) has no finding of axe`, async ({ page, context }) => {
    // The choice of language goes on by itself where scripts run, and axe is a script: this page stays without its own.
    if (sample.kind === 'languages') await context.route('**/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await (sample.kind === 'languages' ? page.goto('./') : open(page, sample.path));
    expect(await findingsInEveryLook(page)).toEqual([]);
  });

  for (const [width, size] of [[320, '100%'], [360, '200%']]) {
    test(`/${sample.path} (${sample.kind}) fits ${width} px with text of ${size}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(sample.path === '' ? './' : sample.path);
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), size);
      const { wide, room } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }));
      expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(room);
    });
  }
}

test('every link in a table is the one under the pointer', async ({ page }) => {
  await open(page, `${locales[0]}/secure-defaults/`);
  const { links, covered } = await page.evaluate(() => {
    const links = [...document.querySelectorAll('table a[href]')];
    const covered = links.filter((link) => {
      link.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = link.getClientRects()[0];
      return !link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    return { links: links.length, covered: covered.map((link) => link.outerHTML) };
  });
  expect(links).toBeGreaterThan(10);
  expect(covered).toEqual([]);
});

test('axe runs under the policy of the site and sees a fault', async ({ page }) => {
  await open(page, samples().find((sample) => sample.kind === 'home').path);
  await page.evaluate(axe);
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  expect((await findings(page)).join('\n')).toContain('html-has-lang');
});
