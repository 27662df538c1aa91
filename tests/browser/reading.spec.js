// What a page does for somebody who reads it: marks the section, takes feedback, says when the result is known.
import { join } from 'node:path';
import { axe, findings } from './harness/axe.js';
import { looks, wear } from './harness/looks.js';
import { expect, open, ready, test } from './harness/test.js';
import { host } from './harness/hosts.js';
import { flows, locales, pages } from './harness/site.js';
import { build, headers, idOf, scratch } from './harness/variant.js';
import { words } from './harness/words.js';

for (const locale of locales) {
  test(`${locale}: the section that is read is marked in the contents, also after a navigation`, async ({ page }) => {
    const at = (name) => pages.find((listed) => listed.path === `${locale}/${name}/`);
    await open(page, at('meetings').path);
    const marked = page.locator('.contents a[aria-current]');
    for (const name of ['meetings', 'guest-access']) {
      if (name !== 'meetings') {
        await page.getByRole('banner').getByRole('link').first().click();
        await expect(page.locator('main .cards').first()).toBeVisible();
        await page.getByRole('main').getByRole('link', { name: at(name).title }).first().click();
        await expect(page).toHaveTitle(new RegExp(at(name).title));
      }
      await expect(marked, 'nothing before the first section').toHaveCount(0);
      for (const link of (await page.locator('.contents a').all()).slice(0, 3)) {
        const id = (await link.getAttribute('href')).slice(1);
        await page.evaluate((id) => document.getElementById(id).scrollIntoView(), id);
        await expect(marked).toHaveCount(1);
        await expect(link).toHaveAttribute('aria-current', 'true');
      }
      await page.evaluate(() => scrollTo(0, 0));
      await expect(marked).toHaveCount(0);
    }
  });
}

for (const locale of locales) {
  const button = (page) => page.getByRole('button', { name: words(locale)('on-this-page') });
  const contents = (page) => page.getByRole('navigation', { name: words(locale)('on-this-page') });

  test(`${locale}: on a phone the contents lie over the text when asked for`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await open(page, `${locale}/guest-access/`);
    await expect(contents(page)).toBeHidden();
    const prose = page.locator('.prose');
    const before = await prose.boundingBox();
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(contents(page)).toBeVisible();
    expect(await prose.boundingBox(), 'nothing moves').toEqual(before);
    await page.evaluate(axe);
    for (const look of Object.keys(looks)) {
      await wear(page, look, 360);
      expect(await findings(page), look).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await expect(contents(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const link = contents(page).getByRole('link').first();
    await expect(link).toBeFocused();
    const id = (await link.getAttribute('href')).slice(1);
    await page.keyboard.press('Enter');
    await expect(contents(page), 'out of the way of the section').toBeHidden();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
    // Reading goes on at the section, not at the button.
    await page.keyboard.press('Tab');
    expect(await page.evaluate((id) => Boolean(document.getElementById(id).compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING), id)).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(contents(page), 'beside the text where there is room').toBeVisible();
    await expect(button(page)).toBeHidden();
  });

  test.describe(`${locale}, scripts off`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 700 } });

    test('the contents stand before the text', async ({ page }) => {
      await page.goto(`${locale}/guest-access/`);
      await expect(contents(page)).toBeVisible();
      await expect(button(page)).toBeHidden();
    });
  });
}

for (const locale of locales) {
  test(`${locale}: another language shows the same place of an article and of a result`, async ({ page }) => {
    const other = locales.find((tag) => tag !== locale);
    const change = () => page.getByRole('navigation', { name: words(locale)('nav-languages') }).locator(`[hreflang="${other}"]`).click();
    await open(page, `${locale}/guest-access/#task-add-guest`);
    await change();
    await page.waitForURL(`**/${other}/guest-access/#task-add-guest`);
    await expect(page.locator('#task-add-guest')).toBeInViewport();
    await open(page, `${locale}/${flows[0]}/purpose=meeting/#both`);
    await change();
    await page.waitForURL(`**/${other}/${flows[0]}/purpose=meeting/#both`);
    await expect(page.locator('#both')).toBeInViewport();
  });
}

for (const locale of locales) {
  test.describe(`${locale}: the link to a heading`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('shows near the heading, has a name of its own, and copies its address', async ({ page }) => {
      const say = words(locale);
      await open(page, `${locale}/guest-access/`);
      const heading = page.locator('.prose').getByRole('heading', { level: 2 }).first();
      const text = await heading.textContent();
      const link = page.getByRole('link', { name: say('heading-link', { heading: text }), exact: true });
      await expect(link).toHaveCSS('opacity', '0');
      await heading.hover();
      await expect(link).toHaveCSS('opacity', '1');
      await page.mouse.move(0, 0);
      await page.getByRole('heading', { level: 1 }).focus();
      await link.focus();
      await expect(link).toHaveCSS('opacity', '1');
      const { width, height } = await link.boundingBox();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      await page.keyboard.press('Enter');
      await expect(page.locator('#announce')).toHaveText(say('copied'));
      const id = await heading.getAttribute('id');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page.url().split('#')[0]}#${id}`);
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      // It is no part of what the page says: of its contents, of what is selected, of paper.
      await expect(page.locator('.contents')).not.toContainText('#');
      expect(await page.evaluate(() => { getSelection().selectAllChildren(document.querySelector('.headed')); return getSelection().toString().trim(); })).toBe(text);
      await page.emulateMedia({ media: 'print' });
      await expect(link).toBeHidden();
    });

    test('every heading of a result has one, also what is folded, and who follows it finds it open', async ({ page }) => {
      const say = words(locale);
      await open(page, `${locale}/choose/purpose=team/host=we/restriction=none/role=owner/people=one/account=mail-only/`);
      const headings = page.getByRole('main').getByRole('heading').filter({ visible: true });
      const told = await headings.evaluateAll((all) => all.filter((one) => /^H[23]$/.test(one.tagName) && !one.closest('.trail'))
        .map((one) => [one.textContent, (one.closest('summary') ?? one).parentElement.querySelector(':scope > .anchor')?.getAttribute('href')]));
      expect(told.length).toBeGreaterThan(10);
      expect(told.filter(([, link]) => !link)).toEqual([]);
      expect(new Set(told.map(([, link]) => link)).size, 'each its own').toBe(told.length);
      expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at))).toEqual([]);
      const folded = page.locator('.role', { has: page.getByRole('heading', { name: say('do-admin') }) });
      await expect(folded).not.toHaveAttribute('open');
      await folded.locator('summary').click();
      await folded.getByRole('link', { name: say('heading-link', { heading: say('do-admin') }), exact: true }).click();
      await expect(page.locator('#announce')).toHaveText(say('copied'));
      await page.goto(await page.evaluate(() => navigator.clipboard.readText()).then((address) => address.replace('#', '?fresh#')));
      await expect(folded).toHaveAttribute('open', '');
      await expect(folded.locator('summary')).toBeInViewport();
    });
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });
  test('links to headings are always seen', async ({ page }) => {
    await open(page, `${locales[0]}/guest-access/`);
    const links = page.locator('.headed .anchor');
    expect(await links.count()).toBeGreaterThan(5);
    expect(new Set(await links.evaluateAll((all) => all.map((link) => getComputedStyle(link).opacity)))).toEqual(new Set(['1']));
  });
});

// A small site that takes feedback, where the hour makes no difference to who wants to calm down.
const folder = process.env.VEIVISER_SITES ? scratch('reading') : ''; // unset while Playwright lists the tests
const out = join(folder, 'site');
let address;
let end;

test.beforeAll(async () => {
  build(out, [
    ['content/site.toml', '[flows]', '[feedback]\nemail = "tea@kitchen.example"\n\n[flows]'],
    ['content/flows/tea.toml', 'id = "calm", to = "cup"', 'id = "calm", to = "hour"'],
    ['content/flows/tea.toml', '{ id = "morning"', '{ id = "unknown", to = "cup" },\n  { id = "morning"'],
    ['locales/en-US/tea.ftl', '', '\ntea_hour_unknown = I do not know\n'],
    ['locales/nb-NO/tea.ftl', '', '\ntea_hour_unknown = Vet ikke\n'],
  ]);
  ({ address, end } = await host({ dist: out, headers: headers(out) }));
});
test.afterAll(() => end());

for (const scripts of [true, false]) {
  test.describe(`scripts ${scripts ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled: scripts });

    test('feedback names the page and the build', async ({ page }) => {
      const say = words('en-US');
      await page.goto(`${address}/en-US/brewing/`);
      if (scripts) await ready(page);
      const link = page.getByRole('contentinfo').getByRole('link', { name: say('feedback') });
      if (scripts) {
        // No mail program is opened here; the address is what the link got.
        await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
        await link.focus();
        await page.keyboard.press('Enter');
      }
      const mail = new URL(await link.getAttribute('href'));
      expect(mail.protocol + mail.pathname).toBe('mailto:tea@kitchen.example');
      expect(mail.searchParams.get('subject')).toBe(say('feedback-subject'));
      expect(mail.searchParams.get('body')).toContain(scripts ? `${address}/en-US/brewing/` : ' en-US/brewing/');
      expect(mail.searchParams.get('body')).toContain(idOf(out));
    });

    test('a question whose answers all lead to one result says so, and leads there', async ({ page }) => {
      await page.goto(`${address}/en-US/tea/`);
      if (scripts) await ready(page);
      await expect(page.locator('.settled')).toHaveCount(0);
      await page.getByRole('main').getByRole('link', { name: 'Calm me' }).click();
      await expect(page).toHaveURL(`${address}/en-US/tea/wish=calm/`);
      const said = page.locator('.settled');
      await expect(said).toContainText('Herbal tea');
      await said.getByRole('link', { name: words('en-US')('to-result') }).click();
      await expect(page).toHaveURL(`${address}/en-US/tea/wish=calm/hour=unknown/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drink herbal tea');
    });
  });
}

test('a site that names no place for feedback offers none', async ({ page }) => {
  await open(page, `${locales[0]}/`);
  await expect(page.locator('[data-feedback]')).toHaveCount(0);
});
