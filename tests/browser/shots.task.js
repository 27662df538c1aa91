// Pictures of every page kind, in every language and look, at both widths, for a person to look at: `cargo xtask shots`,
// then results/shots. What opens, goes wrong, is filled in, restricted or shown elsewhere is in pictures of its own
// (harness/states.js); pages without scripts and on paper are there too.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { looks, wear, widths } from './harness/looks.js';
import { picnic } from './harness/picnic.js';
import { preview } from './harness/preview.js';
import { at, everySample, locales, samples } from './harness/site.js';
import { own, states } from './harness/states.js';
import { test as base } from './harness/test.js';
import { scratch, shipped } from './harness/variant.js';

const folder = 'results/shots';

const test = base.extend({
  picnic: [picnic, { scope: 'worker' }],
  /** The shipped site as an organisation has it that restricts and has a face of its own. */
  own: [async ({}, use) => {
    const site = join(scratch('shots'), 'dist');
    const { child, address } = await preview(shipped(site, own), `${site}.site`);
    await use(address);
    child.kill();
  }, { scope: 'worker', timeout: 60_000 }],
});

test.beforeAll(() => mkdirSync(folder, { recursive: true }));

/** Writes the pictures of one page. */
async function take(page, { kind, locale, window, widths: at = widths, looks: worn = Object.keys(looks) }) {
  const name = [kind.replaceAll(' ', '-'), locale].filter(Boolean).join('.');
  for (const width of at) {
    for (const look of worn) {
      await wear(page, look, width);
      const path = `${folder}/${name}.${width}.${look.replace(' ', '-')}.png`;
      rmSync(path, { force: true });
      await page.screenshot({ path, timeout: 30_000, fullPage: !window, animations: 'disabled' });
    }
  }
}

for (const sample of [...everySample(), ...locales.flatMap(states)]) {
  test(`${sample.kind} ${sample.locale ?? ''} /${sample.path}`, async ({ page, problems, picnic, own }) => {
    test.setTimeout(120_000);
    problems.expect(/./);
    // The choice of language goes on by itself where scripts run.
    if (sample.kind === 'languages') await page.route('**/*.js', (route) => route.abort());
    await wear(page, 'light', (sample.widths ?? widths).at(-1));
    await sample.before?.(page);
    await page.goto(sample.site ? new URL(sample.path, { picnic, own }[sample.site]).href : at(sample));
    await page.waitForLoadState('networkidle');
    await sample.open?.(page);
    await page.mouse.move(0, 0);
    await take(page, sample);
  });
}

for (const sample of samples().filter(({ locale }) => locale === locales[0])) {
  test.describe('scripts off', () => {
    test.use({ javaScriptEnabled: false });
    test(`${sample.kind} /${sample.path}`, async ({ page }) => {
      await page.goto(at(sample));
      await take(page, { ...sample, kind: `${sample.kind} without scripts`, looks: ['light'] });
    });
  });

  test(`${sample.kind} on paper /${sample.path}`, async ({ page }) => {
    await page.goto(at(sample));
    await page.waitForLoadState('networkidle');
    for (const format of ['A4', 'Letter']) await page.pdf({ path: `${folder}/${sample.kind}.${sample.locale}.${format}.pdf`, format });
  });
}
