// Pictures of every page kind, in every language and look, at both widths, for a person to look at: `cargo xtask shots`,
// then results/shots. What opens is open in one more picture of its kind.
import { mkdirSync, rmSync } from 'node:fs';
import { looks, wear, widths } from './harness/looks.js';
import { test } from './harness/test.js';
import { at, everySample, flows, locales } from './harness/site.js';

const folder = 'results/shots';

/** A state of a page that is reached by hand. */
const opened = locales.flatMap((locale) => [
  { kind: 'outcome-open', locale, path: `${locale}/${flows[0]}/purpose=talk/account=unknown/`, open: (page) => page.locator('details').evaluateAll((all) => all.forEach((fold) => (fold.open = true))) },
  { kind: 'search-open', locale, path: `${locale}/?`, window: true, open: async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('teams');
    await page.locator('dialog mark').first().waitFor();
  } },
  { kind: 'compare-picked', locale, path: `${locale}/compare/access/?needs=chat,documents` },
  { kind: 'map-way', locale, path: `${locale}/map/${flows[0]}/?trail=purpose=talk/account=unknown` },
]);

test.beforeAll(() => mkdirSync(folder, { recursive: true }));

for (const sample of [...everySample(), ...opened]) {
  test(`${sample.kind} ${sample.locale ?? ''} /${sample.path}`, async ({ page, problems }) => {
    test.setTimeout(120_000);
    problems.expect(/./);
    const name = [sample.kind.replaceAll(' ', '-'), sample.locale].filter(Boolean).join('.');
    await page.goto(at(sample));
    await page.waitForLoadState('networkidle');
    await sample.open?.(page);
    for (const width of widths) {
      for (const look of Object.keys(looks)) {
        await wear(page, look, width);
        const path = `${folder}/${name}.${width}.${look.replace(' ', '-')}.png`;
        rmSync(path, { force: true });
        await page.screenshot({ path, timeout: 30_000, fullPage: !sample.window, animations: 'disabled' });
      }
    }
  });
}
