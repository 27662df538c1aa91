// No finding of axe on any page kind: light, dark and forced colours, on a phone and on a desk. No rule is switched off.
// And nothing scrolls sideways at 320 px, which is a page at 400 % zoom (WCAG 1.4.10).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, open, test } from './harness/test.js';
import { samples } from './harness/site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [360, 1280];
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
};

for (const sample of samples()) {
  test(`/${sample.path} (${sample.kind}) has no finding of axe`, async ({ page, context }) => {
    // The choice of language goes on by itself where scripts run, and axe is a script: this page stays without its own.
    if (sample.kind === 'languages') await context.route('**/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await (sample.kind === 'languages' ? page.goto('./') : open(page, sample.path));
    await page.evaluate(axe);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const [look, media] of Object.entries(looks)) {
        await page.emulateMedia(media);
        expect(await findings(page), `${width} px, ${look}`).toEqual([]);
      }
    }
  });

  test(`/${sample.path} (${sample.kind}) fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(sample.path === '' ? './' : sample.path);
    const { wide, room } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(room);
  });
}

test('axe runs under the policy of the site and sees a fault', async ({ page }) => {
  await open(page, samples().find((sample) => sample.kind === 'home').path);
  await page.evaluate(axe);
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  expect((await findings(page)).join('\n')).toContain('html-has-lang');
});

/** What axe finds, each in a line: rule, element, what to mend. */
function findings(page) {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
  });
}
