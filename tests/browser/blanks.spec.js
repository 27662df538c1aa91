// Blanks: what a reader types goes into the commands and links of the page, as one quoted text or one parameter, and
// nowhere else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsInEveryLook } from './harness/axe.js';
import { expect, open, ready, test, watch } from './harness/test.js';
import { locales, pages } from './harness/site.js';
import { dist } from './harness/programs.js';
import { words } from './harness/words.js';

/** Pages of a kind, in a locale, with this in their file. */
const holding = (locale, kind, text) =>
  pages.filter((page) => page.locale === locale && page.kind === kind && readFileSync(join(dist, page.path, 'index.html'), 'utf8').includes(text));

const command = (page, id = 'allow-external-domain') => page.locator(`[data-command="${id}"]`).first();
const line = (page, step, id) => command(page, id).locator(`[data-step="${step}"] pre`);
const domain = (page, id) => command(page, id).locator('input[data-blank="domain"]');
const wide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const locale of locales) {
  const say = words(locale);
  // The article that people open for this, and the one with every command.
  const [article, all] = [`${locale}/external-access/`, `${locale}/powershell-teams/`];

  test.describe(locale, () => {
    test('a domain goes into every line as one quoted text; a wrong one is refused with a sentence', async ({ page }) => {
      await open(page, article);
      const [change, undo, fault] = [line(page, 'change'), line(page, 'undo'), command(page).locator('.fault')];
      const empty = await change.innerText();
      expect(empty).toContain(`<${say('blank_domain')}>`);
      await domain(page).fill('contoso.com');
      await expect(change).toHaveText("Set-CsTenantFederationConfiguration -AllowedDomainsAsAList @{Add='contoso.com'}");
      await expect(undo).toHaveText("Set-CsTenantFederationConfiguration -AllowedDomainsAsAList @{Remove='contoso.com'}");
      await domain(page).fill("contoso.com'}; Remove-Item *");
      await expect(change).toHaveText(empty);
      // Nobody is wrong while still typing.
      await expect(domain(page)).not.toHaveAttribute('aria-invalid');
      await domain(page).blur();
      await expect(domain(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(fault).toHaveText(say('blank_domain.error'));
      await expect(domain(page)).toHaveAccessibleDescription(`${say('blank_domain.help')} ${say('blank_domain.error')}`);
      await expect(change).toHaveText(empty);
      await domain(page).fill('  fabrikam.no ');
      await expect(domain(page)).not.toHaveAttribute('aria-invalid');
      await expect(fault).toHaveText('');
      await expect(change).toContainText("@{Add='fabrikam.no'}");
      await domain(page).fill('');
      await expect(change).toHaveText(empty);
    });

    test('blanks with one name are filled together, in every command of the page', async ({ page }) => {
      await open(page, all);
      const fields = await page.locator('input[data-blank="domain"]').all();
      const blanks = await page.locator('[data-fill="domain"]').all();
      expect(fields.length).toBeGreaterThan(2);
      expect(blanks.length).toBeGreaterThan(fields.length);
      await fields.at(-1).fill('contoso.com');
      for (const field of fields) await expect(field).toHaveValue('contoso.com');
      for (const blank of blanks) await expect(blank).toHaveText("'contoso.com'");
      // Blanks of other names wait for their own values.
      await expect(page.locator('[data-fill]:not([data-fill="domain"])').first()).toContainText('<');
    });

    test('a chat link opens once the address is whole, and typing asks nobody', async ({ page }) => {
      const [first] = holding(locale, 'article', 'data-link="teams-chat"').concat(holding(locale, 'outcome', 'data-link="teams-chat"'));
      await open(page, first.path);
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      const group = page.locator('[data-link="teams-chat"]').first();
      const [email, message] = [group.locator('[data-blank="email"]'), group.locator('[data-blank="message"]')];
      const link = group.getByRole('link', { name: say('link_teams-chat.open') });
      await expect(link).toHaveAttribute('aria-disabled', 'true');
      await email.fill('kari@contoso');
      await expect(link).not.toHaveAttribute('href');
      await email.fill('kari@contoso.com');
      await message.fill('Hei & hallo?users=x #1');
      await expect(link).not.toHaveAttribute('aria-disabled');
      const url = new URL(await link.getAttribute('href'));
      expect(url.origin + url.pathname).toBe('https://teams.microsoft.com/l/chat/0/0');
      expect([...url.searchParams]).toEqual([['users', 'kari@contoso.com'], ['message', 'Hei & hallo?users=x #1']]);
      expect(url.hash).toBe('');
      expect(asked).toEqual([]);
      await email.fill('');
      await expect(link).toHaveAttribute('aria-disabled', 'true');
      await expect(link).not.toHaveAttribute('href');
    });

    test('inside a frame a chat link opens a tab of its own', async ({ page }) => {
      const [outcome] = holding(locale, 'outcome', 'data-link="teams-chat"');
      await open(page, `${outcome.path}?embed=1`);
      const group = page.locator('[data-link="teams-chat"]').first();
      await group.locator('[data-blank="email"]').fill('kari@contoso.com');
      const link = group.getByRole('link', { name: say('link_teams-chat.open') });
      await expect(link).toHaveAttribute('href', 'https://teams.microsoft.com/l/chat/0/0?users=kari%40contoso.com');
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', /noopener/);
    });

    test('without scripts the words say what to do, and no field is shown that would do nothing', async ({ browser, baseURL, problems }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await watch(context, problems.seen, new URL(baseURL).hostname);
      const page = await context.newPage();
      await page.goto(new URL(article, baseURL).href);
      await expect(domain(page)).toBeHidden();
      await expect(command(page).locator('.by-hand')).toBeVisible();
      await expect(command(page).locator('.by-hand')).toHaveText(say('command-by-hand'));
      await expect(line(page, 'change')).toContainText(`@{Add=<${say('blank_domain')}>}`);
      const [chat] = holding(locale, 'outcome', 'data-link="teams-chat"');
      await page.goto(new URL(chat.path, baseURL).href);
      const group = page.locator('[data-link="teams-chat"]').first();
      await expect(group.locator('.by-hand')).toBeVisible();
      await expect(group.locator('input').first()).toBeHidden();
      expect(await group.locator('.fill').evaluate((fill) => fill.scrollHeight - fill.querySelector('.by-hand').offsetHeight), 'no room for what is not there').toBeLessThan(20);
      await context.close();
    });

    test('nothing moves when scripts arrive, and long lines do not widen the page', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.addInitScript(() => {
        window.moves = new PerformanceObserver(() => {});
        window.moves.observe({ type: 'layout-shift', buffered: true });
      });
      for (const path of [article, all]) {
        // At the field itself: only what is on the screen can be seen to move.
        await page.route('**/*.wasm', async (route) => {
          await page.evaluate(() => document.querySelector('[data-blank]').scrollIntoView({ block: 'center' }));
          await route.continue();
        }, { times: 1 });
        const place = () => page.evaluate(() => [...document.querySelectorAll('.fill, pre')].map((one) => one.getBoundingClientRect().height));
        await page.goto(path, { waitUntil: 'commit' });
        await page.locator('.fill').last().waitFor({ state: 'attached' });
        await ready(page);
        const shown = await place();
        await page.evaluate(() => { document.documentElement.dataset.app = 'no'; });
        expect(await place(), 'with the fields, and with the words in their place').toEqual(shown);
        await page.evaluate(() => { document.documentElement.dataset.app = 'ready'; });
        expect(await page.evaluate(() => new Promise((done) => {
          requestAnimationFrame(() => setTimeout(() => done(window.moves.takeRecords().map((move) => move.value))));
        }))).toEqual([]);
        await domain(page).fill(`${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.com`);
        await expect(line(page, 'change')).toContainText('aaa');
        expect(await wide(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
      }
    });

    test('fields have no finding of axe: empty, filled and refused', async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, all);
      const id = page.locator('input[data-blank="user"], input[data-blank="upn"], input[data-blank="email"]').first();
      await domain(page).fill('contoso.com');
      await id.fill('nobody');
      await id.blur();
      await expect(id).toHaveAttribute('aria-invalid', 'true');
      expect(await findingsInEveryLook(page)).toEqual([]);
    });

    test('fields work on pages that links led to, and in the folded task of an outcome', async ({ page }) => {
      await open(page, `${locale}/secure-defaults/`);
      await page.evaluate(() => { window.isSame = true; });
      await page.locator('#page a[href$="/powershell-teams/"]:visible').first().click();
      await domain(page, 'block-external-domain').fill('fabrikam.no');
      await expect(line(page, 'change', 'block-external-domain')).toContainText("-Domain 'fabrikam.no')");
      await page.goBack();
      await expect(page).toHaveURL(/\/secure-defaults\/$/);
      await page.locator('#page a[href$="/external-access/"]:visible').first().click();
      // Another page begins empty.
      await expect(domain(page)).toHaveValue('');
      await domain(page).fill('contoso.com');
      await expect(line(page, 'change')).toContainText("@{Add='contoso.com'}");
      expect(await page.evaluate(() => window.isSame), 'the document is the same').toBe(true);

      const [{ path }] = holding(locale, 'outcome', 'data-command="allow-external-domain"');
      const [, question, answer] = path.match(/^(.*\/)([^/]+\/)$/);
      await open(page, question);
      await page.evaluate(() => { window.isSame = true; });
      await page.locator(`#page a[href$="${answer}"]:visible`).first().click();
      await page.locator('details', { has: command(page) }).locator('summary').first().click();
      await domain(page).fill('contoso.com');
      await expect(line(page, 'change')).toContainText("@{Add='contoso.com'}");
      await domain(page).fill('contoso');
      await domain(page).blur();
      await expect(command(page).locator('.fault')).toHaveText(say('blank_domain.error'));
      await expect(line(page, 'change')).toContainText(`<${say('blank_domain')}>`);
      expect(await page.evaluate(() => window.isSame), 'the document is the same').toBe(true);
    });
  });
}
