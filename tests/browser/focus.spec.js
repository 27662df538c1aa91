// The way through a page without a mouse. Each transition of a reader has a line in one table: where the focus is after
// it, what a screen reader is told, and where the page stands. Then whole pages are walked with Tab: the order is that of
// the document, the focus can be seen, and nothing lies over it.
import { expect, open, ready, test } from './harness/test.js';
import { flows, locales, samples, ways } from './harness/site.js';
import { words } from './harness/words.js';

const [flow] = flows;
const [locale, other] = locales;
const say = words(locale);
const [{ trail }] = ways(flow, locale).sort((a, b) => b.trail.length - a.trail.length);
const path = (steps, of = locale) => [of, flow, ...trail.slice(0, steps).map((pair) => pair.join('='))].join('/').concat('/');
const answer = (page, step) => page.locator(`main .answers a[href$="/${path(step)}"]`);
const change = (page, step) => page.getByRole('link', { name: say('change-question', { question: say(`${flow}_${trail[step][0]}`) }) });

/** The element with the focus: `h1`, or its name for screen readers. */
const focused = (page) => page.evaluate(() => {
  const { activeElement: element } = document;
  return element.matches('h1, body') ? element.tagName.toLowerCase() : (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent).trim().replace(/\s+/g, ' ');
});
const press = async (page, target, key = 'Enter') => {
  await target.focus();
  await page.keyboard.press(key);
};
const outcome = path(trail.length);

/**
 * Every transition:
 * - `from`: the page it starts on
 * - `act`: what the reader does, by keyboard
 * - `focus`: where the focus is then; `h1` is read aloud as the new page
 * - `says`: what a live region says, and `where` it stands
 * - `top`: whether the page stands at its start
 */
const transitions = {
  'an answer': { from: path(0), act: (page) => press(page, answer(page, 1)), focus: 'h1', to: path(1), top: true },
  'the last answer': { from: path(trail.length - 1), act: (page) => press(page, answer(page, trail.length)), focus: 'h1', to: outcome, top: true },
  'changing an answer': { from: path(3), act: (page) => press(page, change(page, 1)), focus: 'h1', top: true },
  'starting over': { from: path(2), act: (page) => press(page, page.getByRole('link', { name: say('start-over') }).first()), focus: 'h1', to: path(0), top: true },
  back: { from: path(0), act: async (page) => { await press(page, answer(page, 1)); await expect(page.locator('h1')).toBeFocused(); await page.goBack(); }, focus: 'h1', to: path(0) },
  forward: { from: path(0), act: async (page) => { await press(page, answer(page, 1)); await page.goBack(); await page.goForward(); }, focus: 'h1', to: path(1) },
  'another page of the site': { from: outcome, act: (page) => press(page, page.locator('.more a').first()), focus: 'h1', top: true },
  'a section of an article': { from: `${locale}/guest-access/`, act: async (page) => { await press(page, page.locator('.contents a').nth(1)); await page.keyboard.press('Tab'); }, focus: null, inMain: true },
  'the skip link': { from: path(1), act: async (page) => { await page.keyboard.press('Tab'); await page.keyboard.press('Enter'); await page.keyboard.press('Tab'); }, focus: null, inMain: true },
  'another theme': { from: path(1), act: (page) => press(page, page.getByRole('button', { name: say('theme-toggle') })), focus: say('theme-toggle') },
  'a fold opened': { from: outcome, act: (page) => press(page, page.locator('summary').first()), focus: null, open: true },
  'a message copied': { from: outcome, act: (page) => press(page, page.getByRole('button', { name: say('copy-message') }).first()), focus: null, says: say('copied'), where: '#announce' },
  'the link copied': { from: path(1), act: (page) => press(page, page.getByRole('button', { name: say('copy-link'), exact: true })), focus: say('copy-link'), says: say('copied'), where: '#announce' },
  'the search opened': { from: path(1), act: (page) => page.keyboard.press('Control+k'), focus: say('search-label') },
  'the search closed': { from: path(1), act: async (page) => {
    await press(page, page.locator('.search-link'));
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
  }, focus: say('search') },
  'the search closed, which nothing had opened that had the focus': { from: path(1), act: async (page) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
  }, focus: 'h1' },
  'words typed in the search': { from: path(1), act: async (page) => { await page.keyboard.press('Control+k'); await expect(page.getByRole('searchbox')).toBeFocused(); await page.keyboard.type('gjest'); }, focus: say('search-label'), says: /\d/, where: 'dialog [role="status"]' },
  'a need ticked': { from: `${locale}/compare/access/`, act: (page) => press(page, page.getByRole('checkbox').first(), 'Space'), focus: null, says: /\d/, where: '[role="status"]' },
  'the map nearer': { from: `${locale}/map/${flow}/`, act: (page) => press(page, page.getByRole('button', { name: say('map-zoom-in') })), focus: say('map-zoom-in') },
};

test.describe('transitions', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [name, { from, act, focus, says, where, to, top, inMain, open: opens }] of Object.entries(transitions)) {
    test(`${name}: focus, announcement, place`, async ({ page }) => {
      await open(page, from);
      // A live region is heard only if it was there before what it says.
      const region = where && !where.startsWith('dialog') ? await page.locator(where).first().elementHandle() : null;
      await page.evaluate(() => scrollTo(0, 300));
      await act(page);
      if (to) await expect(page).toHaveURL(new RegExp(`/${to}$`));
      if (focus) await expect.poll(() => focused(page)).toMatch(focus === 'h1' ? /^h1$/ : focus);
      else expect(await focused(page)).not.toBe('body');
      // Where the selection is, a screen reader that follows it reads on.
      if (focus === 'h1') await expect.poll(() => page.evaluate(() => document.querySelector('main h1').contains(getSelection().anchorNode))).toBe(true);
      if (says) await expect(page.locator(where).first()).toHaveText(says);
      if (region) expect(await region.evaluate((element) => element.isConnected && Boolean(element.ariaLive ?? element.role))).toBe(true);
      if (top) await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      if (inMain) expect(await page.evaluate(() => document.activeElement.closest('main') !== null)).toBe(true);
      if (opens) await expect(page.locator('details').first()).toHaveAttribute('open', '');
    });
  }
});

test('whoever has gone on before the heading takes the focus stays where they are', async ({ page }) => {
  await open(page, path(0));
  const heading = await page.locator('h1').textContent();
  const kept = await page.evaluate(async () => {
    document.querySelector('main a.answer').click();
    await new Promise((done) => { setTimeout(done); });
    const link = document.querySelector('.search-link');
    link.focus();
    // Timers of one length go off in the order in which they were set: the heading had its turn.
    await new Promise((done) => { setTimeout(done, 100); });
    return document.activeElement === link;
  });
  await expect(page.locator('h1')).not.toHaveText(heading);
  expect(kept).toBe(true);
});

test('another language: a page of its own, the same place', async ({ page }) => {
  await open(page, path(2));
  await press(page, page.getByRole('navigation', { name: say('nav-languages') }).locator(`[hreflang="${other}"]`));
  await page.waitForURL(`**/${path(2, other)}`);
  await ready(page);
  expect(await focused(page), 'a page that was loaded is read from its start').toBe('body');
  await expect(page.locator('html')).toHaveAttribute('lang', other);
});

test('back stands where the reader was', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await open(page, path(0));
  const link = answer(page, 1);
  await link.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await page.evaluate(() => scrollBy(0, 120));
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(50);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/${path(1)}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/${path(0)}$`));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('to a place on the same page and back: nothing is built again, the focus goes on from there', async ({ page }) => {
  await open(page, `${locale}/guest-access/`);
  await page.evaluate(() => { document.querySelector('main').dataset.same = 'yes'; });
  const mark = page.locator('.marks a').first();
  await press(page, mark);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement.closest('.sources, .doubts') !== null), 'Tab goes on from the source').toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/${locale}/guest-access/$`));
  expect(await page.evaluate(() => document.querySelector('main').dataset.same)).toBe('yes');
});

test('to a section of another page: the focus goes on from there', async ({ page }) => {
  await open(page, `${locale}/search/`);
  await press(page, page.locator('main a[href*="guest-access/#"]').nth(2));
  await expect(page.locator('h2:target, section:target')).toBeInViewport();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector(':target').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)).toBeGreaterThan(0);
});

/** Walks a page with Tab until the focus leaves it: each stop with its place in the document and what is wrong there. */
async function walk(page) {
  const stops = [];
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element === document.documentElement) return null;
      const faults = [];
      // The ring may be drawn around the whole card.
      const rings = [getComputedStyle(element), getComputedStyle(element, '::after')];
      const ring = rings.find(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
      if (!ring) faults.push('no ring of at least 2 px');
      // Some part of it must be on top: its middle, or one of its corners (a line that breaks has no middle).
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width && height);
      const points = boxes.flatMap(({ left, right, top, bottom }) => [[(left + right) / 2, (top + bottom) / 2], [left + 3, top + 3], [right - 3, bottom - 3]]);
      const seen = points.filter(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight);
      const isOnTop = ([x, y]) => element.contains(document.elementFromPoint(x, y));
      if (!seen.some(isOnTop)) faults.push('hidden by something, or outside the window');
      const order = [...document.querySelectorAll('*')].indexOf(element);
      return { order, name: `${element.tagName.toLowerCase()} “${(element.ariaLabel ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}”`, faults };
    });
    if (stop === null) return stops;
    if (stops.length && stop.order === stops[0].order) return stops;
    stops.push(stop);
  }
  throw new Error('the focus does not leave the page');
}

for (const sample of samples().filter((sample) => sample.locale === locale)) {
  for (const width of [360, 1280]) {
    test(`/${sample.path} (${sample.kind}) at ${width} px: Tab goes through in order, and the focus is always seen`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.setViewportSize({ width, height: 700 });
      await open(page, sample.path);
      const stops = await walk(page);
      expect(stops.length).toBeGreaterThan(5);
      const wrong = stops.flatMap((stop, index) => {
        const faults = [...stop.faults];
        if (index && stop.order < stops[index - 1].order) faults.push(`comes after ${stops[index - 1].name} in the order of Tab, before it in the document`);
        return faults.map((fault) => `${stop.name}: ${fault}`);
      });
      expect(wrong).toEqual([]);
      const reachable = await page.evaluate(() => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter((element) => element.tabIndex === 0 && element.checkVisibility({ visibilityProperty: true }) && !element.disabled).length);
      expect(stops.length, 'everything that can be operated is reached').toBe(reachable);
    });
  }
}

test('a page without a ring, and one with a bar over the focus, are seen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await open(page, path(0));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.answers *:focus-visible, .answers *:focus-visible::after { outline: none !important } body::before { content: ""; position: fixed; inset: 0 0 50% 0; background: red }');
    document.adoptedStyleSheets = [sheet];
  });
  const faults = (await walk(page)).flatMap((stop) => stop.faults).join('\n');
  expect(faults).toContain('no ring');
  expect(faults).toContain('hidden by something');
});
