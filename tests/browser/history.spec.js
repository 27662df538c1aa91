// Back, forward, reload and a copied address give the same state as the click that led there.
import { content, expect, open, ready, test } from './harness/test.js';
import { flows, locales, pages, ways } from './harness/site.js';
import { words } from './harness/words.js';

const [flow] = flows;

for (const locale of locales) {
  const say = words(locale);
  const longest = ways(flow, locale).sort((a, b) => b.trail.length - a.trail.length)[0];

  test(`${locale}: back, forward, reload and a copied address`, async ({ page, context }) => {
    await open(page, `${locale}/${flow}/`);
    const states = [await state(page)];
    for (const [question, answer] of longest.trail) {
      await page.getByRole('main').getByRole('link', { name: say(`${flow}_${question}_${answer}`) }).first().click();
      await expect(page).not.toHaveURL(states.at(-1).url);
      states.push(await state(page));
    }
    for (const before of states.slice(0, -1).reverse()) {
      await page.goBack();
      await same(page, before);
    }
    for (const after of states.slice(1)) {
      await page.goForward();
      await same(page, after);
    }
    await page.reload();
    await ready(page);
    await same(page, states.at(-1));
    // From a reloaded page the way back still leads through every state.
    await page.goBack();
    await same(page, states.at(-2));

    const copy = await context.newPage();
    for (const copied of states) {
      await copy.goto(copied.url);
      await ready(copy);
      await same(copy, copied);
    }
  });

  test(`${locale}: between a flow, an article and back`, async ({ page }) => {
    await open(page, `${locale}/${flow}/purpose=meeting/`);
    const outcome = await state(page);
    const article = pages.find((listed) => listed.path === `${locale}/meetings/`);
    await page.getByRole('link', { name: say('read-more', { title: article.title }) }).click();
    await expect(page).toHaveTitle(new RegExp(article.title));
    const reading = await state(page);
    await page.goBack();
    await same(page, outcome);
    await page.goForward();
    await same(page, reading);
  });

  test(`${locale}: changing one answer keeps those after it that are still asked`, async ({ page }) => {
    const { trail } = longest;
    const path = (pairs) => pairs.map(([question, answer]) => `${question}=${answer}/`).join('');
    await open(page, `${locale}/${flow}/${path(trail)}`);
    const [question, answer] = trail.at(-2);
    await page.getByRole('link', { name: say('change-question', { question: say(`${flow}_${question}`) }) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`${flow}_${question}`));
    // The answer given before is marked; giving it again leads to where one was.
    const before = page.getByRole('main').getByRole('link', { name: say(`${flow}_${question}_${answer}`) }).first();
    await expect(before).toContainText(say('answered-before'));
    await before.click();
    await expect(page).toHaveTitle(new RegExp(longest.title.slice(0, 20)));
  });
}

async function state(page) {
  return { url: page.url(), ...(await content(page)) };
}

async function same(page, expected) {
  await expect(page).toHaveURL(expected.url);
  await expect(page).toHaveTitle(expected.title);
  await expect.poll(() => state(page)).toEqual(expected);
}
