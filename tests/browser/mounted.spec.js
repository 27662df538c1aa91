// The same folder, copied below a path of a host: everything works there without a rebuild.
import { content, expect, prerendered, ready, test } from './harness/test.js';
import { flows, locales, samples } from './harness/site.js';
import { words } from './harness/words.js';

test.use({ baseURL: async ({}, use) => use(process.env.VEIVISER_MOUNTED) });

const [flow] = flows;

for (const sample of samples().filter((page) => page.locale === locales[0])) {
  test(`/${sample.path} in a folder of a host`, async ({ page, browser, baseURL }) => {
    const address = new URL(sample.path, baseURL).href;
    const before = await prerendered(browser, address);
    await page.goto(address);
    await ready(page);
    expect(await content(page)).toEqual(before);
    const outside = before.links.filter((link) => link.includes('127.0.0.1') && !link.includes(` → ${baseURL}`));
    expect(outside, 'links that leave the folder').toEqual([]);
  });
}

for (const locale of locales) {
  test(`${locale}: answering, articles and languages stay in the folder`, async ({ page, baseURL }) => {
    const say = words(locale);
    await page.goto(`${locale}/${flow}/`);
    await ready(page);
    await page.getByRole('link', { name: say(`${flow}_purpose_meeting`) }).click();
    await expect(page).toHaveURL(`${baseURL}${locale}/${flow}/purpose=meeting/`);
    const other = locales.find((tag) => tag !== locale);
    await page.getByRole('navigation', { name: say('nav-languages') }).locator(`[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(`${baseURL}${other}/${flow}/purpose=meeting/`);
    await ready(page);
    await page.goBack();
    await expect(page).toHaveURL(`${baseURL}${locale}/${flow}/purpose=meeting/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access_option_meet.heading'));
  });
}

test('the choice of language leads on within the folder', async ({ page, baseURL }) => {
  await page.goto(baseURL);
  await page.waitForURL(`${baseURL}nb-NO/`);
});
