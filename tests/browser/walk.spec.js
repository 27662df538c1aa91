// A full walk to every result of every flow: by mouse in one language, by keyboard in the other. No page is loaded on
// the way, the focus follows, and the result says what its prerendered page says.
import { content, expect, open, prerendered, test } from './harness/test.js';
import { flows, locales, ways } from './harness/site.js';
import { words } from './harness/words.js';

const walkers = { mouse, keyboard };

for (const [at, [name, walker]] of Object.entries(walkers).entries()) {
  const locale = locales[at % locales.length];
  for (const flow of flows) {
    for (const { outcome, title, trail } of ways(flow, locale)) {
      test(`${name}, ${locale}: ${flow} to “${title}” (${outcome})`, async ({ page, browser }) => {
        const say = words(locale);
        await open(page, `${locale}/${flow}/`);
        await page.evaluate(() => (window.walked = true));
        for (const [question, answer] of trail) {
          const heading = page.getByRole('heading', { level: 1 });
          await expect(heading).toHaveText(say(`${flow}_${question}`));
          await walker(page, page.getByRole('main').getByRole('link', { name: answerText(say, flow, question, answer) }).first());
          await expect(heading).not.toHaveText(say(`${flow}_${question}`));
          await expect(heading).toBeFocused();
        }
        await expect(page).toHaveTitle(new RegExp(`^${escape(title)}`));
        expect(await page.evaluate(() => window.walked), 'no page was loaded on the way').toBe(true);
        expect(await content(page)).toEqual(await prerendered(browser, page.url()));
      });
    }
  }
}

function answerText(say, flow, question, answer) {
  // The name of the link starts with the answer; a hint may follow it.
  return new RegExp(`^${escape(say(`${flow}_${question}_${answer}`))}`);
}

async function mouse(page, link) {
  await link.click();
}

/** Tab until the link has the focus, as a reader without a mouse does; the focus must be seen. */
async function keyboard(page, link) {
  const isThere = () => link.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await isThere()); presses += 1) {
    expect(presses, 'the link is reached by Tab').toBeLessThan(60);
    await page.keyboard.press('Tab');
  }
  const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline, 'the focus is visible').not.toBe('none');
  await page.keyboard.press('Enter');
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
