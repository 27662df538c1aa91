// No finding of axe: on any page kind, in any language, light, dark, with more contrast and in forced colours, on a phone
// and on a desk; and on a page of every shape that there is. No rule is switched off (harness/axe.js).
// `cargo xtask axe` does the same on every single page.
import { join } from 'node:path';
import { axe, findings, findingsInEveryLook } from './harness/axe.js';
import { host } from './harness/hosts.js';
import { looks, wear, widths } from './harness/looks.js';
import { expect, open, ready, test } from './harness/test.js';
import { shapes } from './harness/shapes.js';
import { at, everySample, flows, locales, samples } from './harness/site.js';
import { build, headers, scratch } from './harness/variant.js';
import { words } from './harness/words.js';

for (const sample of everySample()) {
  test(`/${sample.path} (${sample.kind}) has no finding of axe`, async ({ page, context }) => {
    test.setTimeout(120_000); // the largest pages in every look, on a machine that does other things too
    // The choice of language goes on by itself where scripts run, and axe is a script: this page stays without its own.
    const still = ['languages', 'not-found'].includes(sample.kind);
    if (still) await context.route('**/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await page.goto(at(sample));
    if (!still) await ready(page);
    expect(await findingsInEveryLook(page)).toEqual([]);
  });
}

// The samples are the longest pages. Among the others are all states of the flows, and some have what those have not.
const parts = 8;
for (let part = 0; part < parts; part += 1) {
  test(`a page of every shape has no finding of axe, ${part + 1} of ${parts}`, async ({ page }) => {
    test.setTimeout(120_000);
    const mine = shapes().filter((shape, number) => shape.kind !== 'languages' && number % parts === part);
    expect(mine.length).toBeGreaterThan(10);
    const found = [];
    for (const shape of mine) {
      await open(page, shape.path);
      await page.evaluate(axe);
      for (const width of widths) {
        await wear(page, 'light', width);
        found.push(...(await findings(page)).map((finding) => `/${shape.path}, ${width} px: ${finding}`));
      }
    }
    expect(found).toEqual([]);
  });
}

for (const locale of locales) {
  const say = words(locale);

  test(`${locale}: no finding of axe with everything open`, async ({ page }) => {
    const outcome = samples().find((sample) => sample.kind === 'outcome' && sample.locale === locale);
    await open(page, outcome.path);
    const folds = page.locator('details');
    expect(await folds.count()).toBeGreaterThan(2);
    await folds.evaluateAll((all) => all.forEach((fold) => (fold.open = true)));
    expect(await findingsInEveryLook(page)).toEqual([]);
  });

  test(`${locale}: no finding of axe on the map when it is near`, async ({ page }) => {
    await open(page, `${locale}/map/${flows[0]}/`);
    const nearer = page.getByRole('button', { name: say('map-zoom-in') });
    await page.setViewportSize({ width: 1280, height: 800 });
    for (let press = 0; press < 3; press += 1) await nearer.click();
    expect(await findingsInEveryLook(page)).toEqual([]);
  });
}

test('no finding of axe on a site with a name, a logo and colours of its own', async ({ page }) => {
  const brand = '[brand]\nname = "Teveileder"\nlogo = "logo.svg"\ncolour = { light = "#7a1fa2", dark = "#d9a8f0" }\n\n[flows]';
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="teal"/></svg>';
  const dist = build(join(scratch('access'), 'brand'), [['content/site.toml', '[flows]', brand], ['public/logo.svg', '', logo]]);
  const server = await host({ dist, headers: headers(dist) });
  for (const path of ['nb-NO/', 'nb-NO/tea/', 'nb-NO/tea/wish=wake/', 'nb-NO/brewing/', 'en-US/search/']) {
    await page.goto(`${server.address}/${path}`);
    await ready(page);
    expect(await findingsInEveryLook(page), path).toEqual([]);
  }
  await server.end();
});

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

test('axe runs under the policy of the site and sees a fault in every look', async ({ page }) => {
  await open(page, samples().find((sample) => sample.kind === 'home').path);
  await page.evaluate(axe);
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('h1').style.color = 'color-mix(in srgb, currentColor 15%, Canvas)';
    const small = document.querySelector('main').appendChild(document.createElement('div'));
    for (const name of ['a', 'b']) {
      const button = small.appendChild(document.createElement('button'));
      Object.assign(button.style, { inlineSize: '12px', blockSize: '12px', padding: 0, border: 0, fontSize: '1px', verticalAlign: 'top' });
      button.ariaLabel = name;
    }
  });
  const seen = (await findingsInEveryLook(page)).join('\n');
  expect(seen).toContain('html-has-lang');
  expect(seen).toContain('target-size');
  for (const look of Object.keys(looks).filter((look) => look !== 'forced colours')) expect(seen, look).toMatch(new RegExp(`${look}: color-contrast: h1`));
});
