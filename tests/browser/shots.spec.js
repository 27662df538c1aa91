// Pictures of every page kind for a person to look at: `npm run shots`, then results/shots. Not part of the tests.
import { mkdirSync } from 'node:fs';
import { test } from './harness/test.js';
import { samples } from './harness/site.js';

mkdirSync('results/shots', { recursive: true });

for (const sample of samples()) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [360, 1280]) {
      test(`@shots ${sample.kind} ${sample.locale ?? ''} ${width} ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(sample.path === '' ? './' : sample.path);
        await page.waitForLoadState('networkidle');
        const name = [sample.kind, sample.locale, width, colorScheme].filter(Boolean).join('-');
        await page.screenshot({ path: `results/shots/${name}.png`, fullPage: true });
      });
    }
  }
}
