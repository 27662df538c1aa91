// Addresses that nobody printed: outdated or wrong answers keep the longest valid part, and the page says what went.
import { lostSays } from './harness/lost.js';
import { expect, open, ready, test } from './harness/test.js';
import { flows, locales } from './harness/site.js';
import { words } from './harness/words.js';

const [flow] = flows;

for (const locale of locales) {
  const say = words(locale);
  const cases = [
    { name: 'a first answer that never was', trail: 'purpose=nonsense', kept: [], dropped: 'nonsense' },
    { name: 'a question that never was', trail: 'colour=blue', kept: [], dropped: 'blue' },
    { name: 'a wrong answer after a good one', trail: 'purpose=talk/account=nonsense', kept: [['purpose', 'talk']], dropped: 'nonsense' },
    { name: 'text that tries to be markup', trail: 'purpose=%3Cimg%20src=x%3E', kept: [], dropped: null },
  ];
  for (const { name, trail, kept, dropped } of cases) {
    const check = async (page) => {
      await ready(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status')).toBeVisible();
      if (dropped) await expect(page.getByRole('status')).toContainText(dropped);
      const aside = page.getByRole('complementary', { name: say('your-answers') });
      for (const [question, answer] of kept) await expect(aside).toContainText(say(`${flow}_${question}_${answer}`));
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    };

    test(`${locale}: ${name}, as a path`, async ({ page, problems }) => {
      problems.expect(...lostSays); // the host has no such folder; its 404 page leads on
      await page.goto(`${locale}/${flow}/${trail}/`);
      await page.waitForURL((url) => !url.pathname.includes('nonsense') || url.searchParams.has('trail'));
      await check(page);
    });

    test(`${locale}: ${name}, as a query`, async ({ page }) => {
      await page.goto(`${locale}/${flow}/?trail=${trail}`);
      await check(page);
    });
  }

  test(`${locale}: a good trail as a query is the state`, async ({ page }) => {
    await open(page, `${locale}/${flow}/?trail=purpose=meeting`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access_option_meet.heading'));
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  test(`${locale}: index.html in the address is forgiven`, async ({ page }) => {
    await open(page, `${locale}/${flow}/purpose=talk/index.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`${flow}_account`));
    await page.getByRole('main').getByRole('link', { name: say(`${flow}_account_teams-org`) }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${flow}/purpose=talk/account=teams-org/$`));
  });
}
