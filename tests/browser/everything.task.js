// Every page, in every language and look, at both widths: axe, and the validity of its HTML. It takes hours:
// `cargo xtask axe`, in pieces that `--only` names, so that a run can go on where it was ended. The tests look at one page of every shape.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsInEveryLook } from './harness/axe.js';
import { dist, strange } from './harness/programs.js';
import { at, pages, strangePages } from './harness/site.js';
import { expect, ready, test } from './harness/test.js';
import { faults } from './harness/valid.js';

const all = [...pages.filter(({ kind }) => kind !== 'languages'), ...strangePages()];
const size = 50;

// A machine that does something else beside it for an hour is slow now and then.
test.use({ actionTimeout: 60_000, navigationTimeout: 60_000 });

for (const locale of new Set(all.map((page) => page.locale))) {
  const own = all.filter((page) => page.locale === locale);
  for (let from = 0; from < own.length; from += size) {
    const some = own.slice(from, from + size);
    test(`${locale}: pages ${from + 1} to ${from + some.length} of ${own.length}`, async ({ page }) => {
      test.setTimeout(0);
      const found = [];
      for (const one of some) {
        const html = readFileSync(join(one.strange ? strange : dist, one.path, 'index.html'), 'utf8');
        found.push(...(await faults(html)).map((fault) => `/${one.path}: ${fault}`));
        await page.goto(at(one));
        await ready(page);
        found.push(...(await findingsInEveryLook(page)).map((finding) => `/${one.path}: ${finding}`));
      }
      expect(found).toEqual([]);
    });
  }
}
