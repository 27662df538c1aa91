// On paper: a result is a record of one or two pages, on A4 and on Letter, and what only works on a screen is not there.
import { expect, open, test } from './harness/test.js';
import { flows, locales, pages, samples, ways } from './harness/site.js';
import { words } from './harness/words.js';

const sheets = (pdf) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

for (const format of ['A4', 'Letter']) {
  for (const locale of locales) {
    test(`${locale}: every result fits on two pages of ${format}`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const flow of flows) {
        for (const { title, trail } of ways(flow, locale)) {
          await page.goto(`${locale}/${flow}/${trail.map(([question, answer]) => `${question}=${answer}/`).join('')}`);
          const count = sheets(await page.pdf({ format }));
          expect(count, `${flow}: ${title}`).toBeGreaterThan(0);
          expect(count, `${flow}: ${title}`).toBeLessThanOrEqual(2);
        }
      }
    });
  }
}

for (const sample of samples().filter(({ kind }) => kind !== 'languages')) {
  test(`/${sample.path} (${sample.kind}) on paper shows what it says and no controls`, async ({ page }) => {
    await page.setViewportSize({ width: 688, height: 1000 }); // A4 between its margins
    await open(page, sample.path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color.match(/[\d.]+/g).slice(0, 3).map(Number));
    expect(Math.max(...ink), 'dark ink, whatever the theme').toBeLessThan(80);
    await expect(page.getByRole('contentinfo').getByRole('link'), 'nothing to click in the footer').toHaveCount(0);
    const right = ({ x, width }) => x + width;
    for (const rung of await page.locator('.options .rung:has(svg)').all()) {
      const [picture, text] = await Promise.all(['svg', ':scope > :last-child'].map((part) => rung.locator(part).first().boundingBox()));
      expect(text.x, 'the text beside its picture').toBeGreaterThan(right(picture));
    }
    if (sample.kind === 'compare') await expect(page.getByRole('columnheader').first(), 'a table, not cards').toBeVisible();
  });
}

test('what the reader has opened is printed', async ({ page }) => {
  const [locale] = locales;
  const say = words(locale);
  const { path } = pages.find((listed) => listed.locale === locale && listed.path.endsWith('/account=unknown/') && listed.kind === 'outcome');
  await open(page, path);
  const fold = page.locator('details.role[data-role="admin"]');
  await page.emulateMedia({ media: 'print' });
  await expect(fold).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await fold.getByText(say('do-admin')).click();
  await page.emulateMedia({ media: 'print' });
  await expect(fold.getByRole('heading', { level: 4 }).first()).toBeVisible();
});
