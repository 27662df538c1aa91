// Nothing is lost when there is little room: at 320 px (a desk at 400 % zoom, WCAG 1.4.10), with text twice as large
// (1.4.4), with the distances between letters, words and lines that a reader may set (1.4.12), and in a language that
// takes 40 % more room. In a language from right to left the page is the mirror image of the same page.
import { expect, ready, test } from './harness/test.js';
import { misfits } from './harness/fit.js';
import { at, everySample, flows, locales, samples, strangePages } from './harness/site.js';
import { strange } from './harness/programs.js';

/** What WCAG 1.4.12 lets readers set. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

const stays = (kind) => ['languages', 'not-found'].includes(kind);

/** Opens a page; what its scripts would lead away from stays without them. */
async function show(page, sample) {
  if (stays(sample.kind)) await page.route('**/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  await page.goto(at(sample));
  if (!stays(sample.kind)) await ready(page);
}

for (const sample of everySample()) {
  test(`/${sample.path} (${sample.kind}) loses nothing when there is little room`, async ({ page }) => {
    await show(page, sample);
    const check = async (how) => expect.soft(await misfits(page), how).toEqual([]);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await check(`${width} px`);
    }
    await page.evaluate((spacing) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await check(`${width} px, text spaced`);
    }
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await check(`${width} px, text twice as large`);
    }
  });
}

test('what does not fit is seen', async ({ page }) => {
  await show(page, samples().find(({ kind }) => kind === 'home'));
  await page.setViewportSize({ width: 360, height: 800 });
  await page.evaluate(() => {
    const add = (text, css) => Object.assign(document.querySelector('main').appendChild(document.createElement('p')), { textContent: text }).style.cssText = css;
    add('far out', 'position: absolute; inset-inline-start: 350px; white-space: nowrap');
    add('cut off '.repeat(9), 'overflow: hidden; block-size: 1em');
    add('too wide '.repeat(9), 'inline-size: 5em; white-space: nowrap');
    add('on top', 'position: absolute; inset-block-start: 300px');
    add('below', 'position: absolute; inset-block-start: 300px');
  });
  const seen = (await misfits(page)).join('\n');
  for (const fault of ['the page is', 'outside the window: p “far out”', 'cut off at its end: p “cut off', 'wider than its box', 'p “on top” and p “below”']) expect(seen).toContain(fault);
});

/** What of a page is not in the brackets of the pseudo languages: texts, titles, names for screen readers. */
function untranslated(page) {
  return page.evaluate(() => {
    // Code, and what says that it is in another language: names of languages, menus as they are on an English screen.
    const kept = 'code, pre, script, style, [lang]:not(html), [translate="no"]';
    // Sources are called what they are called where they were published; an address is an address.
    const foreign = '.sources a, a[href^="mailto:"]';
    const bare = (text) => {
      let rest = text.replace(/[\u200e\u200f\u202a-\u202e]/g, '');
      for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, '')];
      return /\p{L}/u.test(rest) ? rest.trim() : '';
    };
    const found = [];
    const add = (where, text) => bare(text) && found.push(`${where}: ${bare(text).slice(0, 80)}`);
    // Names that are made of what is seen hold its code too.
    const codes = [...document.querySelectorAll('code')].map((code) => code.textContent);
    const uncoded = (text) => codes.reduce((rest, code) => rest.replaceAll(code, ''), text);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.parentElement.closest(`${kept}, ${foreign}, .map svg`)) add(text.parentElement.tagName, text.data);
    }
    // A drawing breaks its texts into lines itself.
    for (const group of document.querySelectorAll('.map svg g:has(> text)')) add('drawing', [...group.querySelectorAll('text')].map((text) => text.textContent).join(' '));
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder], [data-column]')) {
      if (element.closest(kept)) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-column']) add(`${element.tagName} ${name}`, uncoded(element.getAttribute(name) ?? ''));
    }
    add('title', document.title);
    add('description', document.querySelector('meta[name="description"]').content);
    return found;
  });
}

const inStrange = samples(strangePages(), strange);

for (const sample of inStrange) {
  test(`/${sample.path} (${sample.kind}) says nothing that cannot be translated`, async ({ page }) => {
    await show(page, sample);
    expect(await page.locator('main').textContent()).toContain('⟦');
    expect(await untranslated(page)).toEqual([]);
  });
}

test('states that the app works out are translated too', async ({ page }) => {
  const locale = inStrange[0].locale;
  await show(page, { path: `${locale}/${flows[0]}/`, strange: true });
  await page.evaluate(() => (window.walked = true));
  for (let step = 0; step < 20 && !(await page.locator('[data-outcome]').count()); step += 1) {
    const heading = await page.locator('h1').textContent();
    await page.locator('.answers a').last().click();
    await expect(page.locator('h1')).not.toHaveText(heading);
    expect(await untranslated(page), heading).toEqual([]);
  }
  await expect(page.locator('[data-outcome]')).toBeVisible();
  expect(await page.evaluate(() => window.walked)).toBe(true);
});

const [plain, reversed] = ['ltr', 'rtl'];

for (const sample of inStrange.filter(({ locale }) => locale === 'ar-XB')) {
  test(`/${sample.path} (${sample.kind}) is the mirror image of the same page from left to right`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const boxes = {};
      for (const path of [sample.path, sample.path.replace('ar-XB', 'en-XA')]) {
        await show(page, { path, strange: true });
        // Where boxes stand, from the side on which reading starts. Lines break elsewhere, so heights differ.
        const { direction, all } = await page.evaluate(() => {
          const { direction } = getComputedStyle(document.documentElement);
          const place = (element) => {
            const { left, right } = element.getBoundingClientRect();
            const [start, end] = direction === 'rtl' ? [innerWidth - right, innerWidth - left] : [left, right];
            // A heading with a link beside it is as wide as its text, and letters from right to left join otherwise.
            const slack = element.parentElement?.matches('.headed') ? 6 : 2;
            return [element.tagName.toLowerCase() + (element.classList.length ? `.${[...element.classList].join('.')}` : ''), Math.round(start), Math.round(end), slack];
          };
          // The current language is bold, so those lists differ; what only screen readers get has no place.
          const isSeen = (element) => !element.closest('svg, .languages') && element.checkVisibility() && !element.closest('.visually-hidden') && element.offsetWidth > 1;
          const blocks = [...document.body.querySelectorAll('*')].filter((element) => isSeen(element) && ['block', 'grid', 'flex', 'list-item'].includes(getComputedStyle(element).display));
          return { direction, all: blocks.map(place) };
        });
        boxes[direction] = all;
      }
      expect(boxes[reversed].length).toBeGreaterThan(10);
      expect(boxes[reversed].length).toBe(boxes[plain].length);
      const differ = boxes[reversed].filter(([name, start, end, slack], at) => boxes[plain][at][0] !== name || Math.abs(boxes[plain][at][1] - start) > slack || Math.abs(boxes[plain][at][2] - end) > slack);
      expect(differ, `${width} px`).toEqual([]);
    }
  });
}

test('the other languages stay what they are: no pseudo language is in the shipped folder', () => {
  expect(locales.filter((locale) => ['en-XA', 'ar-XB'].includes(locale))).toEqual([]);
  expect(new Set(inStrange.map(({ locale }) => locale))).toEqual(new Set(['en-XA', 'ar-XB']));
});
