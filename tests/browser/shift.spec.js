// Nothing moves by itself: no layout shift from the first paint until scripts have taken over, on any page kind, on a phone
// and on a desk. And an answer is worked out in the page: no request, on any transition.
import { looks, wear, widths } from './harness/looks.js';
import { expect, open, ready, test } from './harness/test.js';
import { at, everySample, flows, locales, ways } from './harness/site.js';

/** The longest way through a flow but its last answer, as it stands in an address. */
const trailTo = (flow) => {
  const [{ trail }] = ways(flow, locales[0]).sort((a, b) => b.trail.length - a.trail.length);
  return trail.slice(0, -1).map((pair) => pair.join('=')).join('/');
};

for (const sample of everySample().filter(({ kind }) => !['languages', 'not-found'].includes(kind))) {
  test(`/${sample.path} (${sample.kind}) does not move while it arrives`, async ({ page }) => {
    await page.addInitScript(() => {
      window.shifts = [];
      const name = ({ node }) => (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.outerHTML.slice(0, 120);
      new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => window.shifts.push([value, ...sources.map(name)])))
        .observe({ type: 'layout-shift', buffered: true });
    });
    for (const width of widths) {
      await wear(page, Object.keys(looks)[0], width);
      // A map says where the reader is, and its drawing, which phones have not, marks the way and shows its end.
      const marked = sample.kind === 'map' ? [`?trail=${trailTo(sample.path.split('/')[2])}`] : [];
      for (const query of ['', ...marked]) {
        await page.goto(at(sample) + query);
        await ready(page);
        // Four frames: what the last script moved, also in a frame that it waited for, is painted and reported.
        await page.evaluate(async () => { for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame); });
        expect(await page.evaluate(() => window.shifts), `${width} px${query}`).toEqual([]);
      }
    }
  });
}

test('a shift is seen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, `${locales[0]}/${flows[0]}/`);
  const shift = await page.evaluate(() => new Promise((seen) => {
    new PerformanceObserver((list) => seen(list.getEntries()[0].value)).observe({ type: 'layout-shift' });
    requestAnimationFrame(() => { document.querySelector('main').style.paddingBlockStart = '10rem'; });
  }));
  expect(shift).toBeGreaterThan(0);
});

for (const flow of flows) {
  test(`${flow}: answers ask the server for nothing`, async ({ page }) => {
    const [locale] = locales;
    await open(page, `${locale}/${flow}/`);
    await page.waitForLoadState('networkidle');
    // Chromium looks at the icon of the tab again at every address; it has it already, so nobody is asked.
    const asked = [];
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    devtools.on('Network.responseReceived', ({ response }) => response.fromDiskCache || asked.push(response.url));
    devtools.on('Network.loadingFailed', ({ errorText }) => asked.push(errorText));
    const [{ trail }] = ways(flow, locale).sort((a, b) => b.trail.length - a.trail.length);
    expect(trail.length).toBeGreaterThan(3);
    for (let step = 1; step <= trail.length; step += 1) {
      const path = [locale, flow, ...trail.slice(0, step).map((pair) => pair.join('='))].join('/');
      await page.locator(`main a[href$="/${path}/"]`).first().click();
      await page.waitForURL(`**/${path}/`);
    }
    await expect(page.locator('[data-outcome]')).toBeVisible();
    for (let step = 0; step < trail.length; step += 1) await page.goBack();
    expect(asked).toEqual([]);
  });
}
