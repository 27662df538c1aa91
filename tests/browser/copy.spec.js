// Copying: what lands on the clipboard, what is said, and what happens where the browser refuses.
import { expect, open, test } from './harness/test.js';
import { flows, locales } from './harness/site.js';
import { words } from './harness/words.js';

const [flow] = flows;
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const plain = (text) => text.replace(/\r/g, '').replace(/\n{2,}/g, '\n').trim();

for (const locale of locales) {
  const say = words(locale);
  const message = plain(say('access_option_meet.request'));
  const said = (page) => page.locator('#announce');
  const button = (page) => page.getByRole('button', { name: say('copy-message') }).first();

  test.describe(locale, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('a message is copied, which is said and seen', async ({ page }) => {
      await open(page, `${locale}/${flow}/purpose=meeting/`);
      await button(page).click();
      await expect(said(page)).toHaveText(say('copied'));
      await expect(button(page)).toHaveAttribute('data-done', 'true');
      expect(plain(await clipboard(page))).toBe(message);
    });

    test('a message is copied by keyboard, also after a navigation in the browser', async ({ page }) => {
      await open(page, `${locale}/${flow}/`);
      await page.getByRole('main').getByRole('link', { name: say(`${flow}_purpose_meeting`) }).click();
      await button(page).focus();
      await page.keyboard.press('Enter');
      await expect(said(page)).toHaveText(say('copied'));
      expect(plain(await clipboard(page))).toBe(message);
    });

    test('the whole result is copied as text and as Markdown, the answers and the address with it', async ({ page }) => {
      await open(page, `${locale}/${flow}/purpose=meeting/`);
      const result = [
        say('access_option_meet.heading'), say('access_option_meet.summary'), say('access_option_meet.wait'),
        say(`${flow}_purpose`), say(`${flow}_purpose_meeting`), page.url(),
      ];
      await page.getByRole('button', { name: say('copy-text'), exact: true }).click();
      await expect(said(page)).toHaveText(say('copied'));
      const text = await clipboard(page);
      for (const part of result) expect(text).toContain(part);
      expect(text).not.toMatch(/^#|\*\*/m);
      expect(text, 'no gaps within a line').not.toMatch(/\S {2,}\S/);
      for (const control of ['copy-message', 'print', 'change', 'start-over']) expect(text).not.toContain(say(control));
      await page.getByRole('button', { name: say('copy-markdown'), exact: true }).click();
      await expect.poll(() => clipboard(page)).toContain(`# ${result[0]}`);
      const markdown = await clipboard(page);
      for (const part of result) expect(markdown).toContain(part);
      expect(markdown).toMatch(/^1\. /m);
    });

    test('the link to a state is copied without what the reader did on the page', async ({ page }) => {
      await open(page, `${locale}/${flow}/purpose=talk/#main`);
      await page.getByRole('button', { name: say('copy-link'), exact: true }).click();
      await expect(said(page)).toHaveText(say('copied'));
      expect(await clipboard(page)).toBe(page.url().replace('#main', ''));
    });
  });

  const refusals = {
    'there is no clipboard': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    'the clipboard refuses': () => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); },
  };
  for (const [name, refuse] of Object.entries(refusals)) {
    test(`${locale}: ${name}: the text is selected`, async ({ page }) => {
      await page.addInitScript(refuse);
      await open(page, `${locale}/${flow}/purpose=meeting/`);
      await button(page).click();
      await expect(said(page)).toHaveText(say('copy-selected'));
      expect(plain(await page.evaluate(() => getSelection().toString()))).toBe(message);
    });
  }
}

test('sharing is offered where the device can share, and nowhere else', async ({ page, context }) => {
  const [locale] = locales;
  const share = (page) => page.getByRole('button', { name: words(locale)('share'), exact: true });
  await open(page, `${locale}/${flow}/purpose=meeting/`);
  await expect(share(page)).toHaveCount(await page.evaluate(() => (navigator.share ? 1 : 0)));
  const other = await context.newPage();
  await other.addInitScript(() => { navigator.share = async (what) => { window.shared = what; }; });
  await open(other, `${locale}/${flow}/purpose=meeting/`);
  await share(other).click();
  expect(await other.evaluate(() => window.shared)).toEqual({ title: await other.title(), url: other.url() });
});

test('printing is one click away', async ({ page }) => {
  const [locale] = locales;
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await open(page, `${locale}/${flow}/purpose=meeting/`);
  await page.getByRole('button', { name: words(locale)('print'), exact: true }).click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
});

test('without scripts no button is shown that would do nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(`${locales[0]}/${flow}/purpose=meeting/`, baseURL).href);
  await expect(page.locator('.copy').first()).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});
