// The comparison: the whole table without scripts, and with them what the picked needs come to, which is what the engine
// says about every need and every pair of needs (tests/golden/needs-*.txt).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, open, test } from './harness/test.js';
import { locales, pages } from './harness/site.js';
import { root } from './harness/programs.js';
import { preview } from './harness/preview.js';
import { scratch, shipped } from './harness/variant.js';
import { words } from './harness/words.js';

const model = 'access';

/** A table of the engine: needs, options that cover them with their marks, the least of them. */
const golden = (table) => readFileSync(join(root, `tests/golden/${table}-${model}.txt`), 'utf8').trim().split('\n').map((line) => {
  const [, needs, able, least] = line.match(/^(.*?):(.*) \| (.*)$/);
  return { needs: needs.split(','), able: able.trim().split(' ').filter(Boolean), least };
});

/** The same, of what the script shows: marks from the verdicts and limits, the least from what is lit. */
const picked = (page, cases) => page.evaluate((list) => list.map(({ needs }) => {
  const boxes = [...document.querySelectorAll('.picker input')];
  boxes.forEach((box) => { box.checked = needs.includes(box.value); });
  boxes[0].closest('.picker').dispatchEvent(new Event('change'));
  const rungs = [...document.querySelectorAll('.rung')];
  const limits = { blocked: '!', 'on-request': '~' };
  const mark = (rung) => (rung.dataset.verdict === 'if' ? '?' : '') + (limits[rung.querySelector('.limit')?.dataset.limit] ?? '');
  const able = rungs.filter((rung) => rung.dataset.verdict !== 'lacks');
  const lit = rungs.filter((rung) => rung.dataset.fit === 'true');
  return {
    needs,
    able: able.map((rung) => rung.dataset.option + mark(rung)),
    least: lit.map((rung) => rung.dataset.option).join(' / ') || '-',
    says: document.querySelector('[role="status"]').textContent,
  };
}), cases);

/** The sentences for a line of a table. */
function sentences(say, { able, least }) {
  const [first, second] = least.split(' / ').map((option) => (option === '-' ? undefined : option));
  const option = (id) => ({ option: say(`${model}_option_${id}`) });
  const onRequest = able.includes(`${second ?? first}~`) || able.includes(`${second ?? first}?~`);
  return [
    say('compare-count', { number: able.length, total: 6 }),
    able[0]?.endsWith('!') && say('compare-blocked', option(able[0].replace(/[?!]+$/, ''))),
    first && say(['personal', 'shared'].includes(first) ? 'compare-least-if' : 'compare-least', option(first)),
    second && say('compare-otherwise', option(second)),
    onRequest && say('on-request'),
  ].filter(Boolean).join(' ');
}

for (const locale of locales) {
  const say = words(locale);
  const path = `${locale}/compare/${model}/`;
  const status = (page) => page.getByRole('status');
  const least = (option) => say('compare-least', { option: say(`${model}_option_${option}`) });

  test(`${locale}: what is picked comes to what the engine says`, async ({ page }) => {
    await open(page, path);
    const table = golden('needs');
    expect(table.length).toBeGreaterThan(600);
    expect(await picked(page, table)).toEqual(table.map((line) => ({ ...line, says: sentences(say, line) })));
  });

  test(`${locale}: by keyboard: tick, hear, copy, clear`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, path);
    await expect(status(page)).toHaveText(say('compare-nothing'));
    const box = page.getByRole('checkbox', { name: say(`${model}_need_chat`), exact: true });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText(`${say('compare-count', { number: 4, total: 6 })} ${least('external')}`);
    expect(new URL(page.url()).search).toBe('?needs=chat');
    await page.getByRole('button', { name: say('compare-copy') }).press('Enter');
    await expect(status(page)).toHaveText(say('compare-copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole('button', { name: say('compare-clear') }).press('Enter');
    await expect(status(page)).toHaveText(say('compare-nothing'));
    expect(new URL(page.url()).search).toBe('');
    await expect(page.getByRole('checkbox').first()).toBeFocused();
  });

  test(`${locale}: a selection is in the address, and goes along to the other language`, async ({ page }) => {
    await open(page, `${path}?needs=channel-conversation,documents,nonsense`);
    // Every table can be linked to, also with what is picked.
    const tables = page.locator('.whole h3');
    expect(await tables.count()).toBeGreaterThan(3);
    for (const table of await tables.all()) {
      await expect(table.locator('xpath=..').getByRole('link', { name: say('heading-link', { heading: await table.textContent() }), exact: true })).toHaveAttribute('href', `#${await table.getAttribute('id')}`);
    }
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
    const [shared, guest] = ['shared', 'guest'].map((option) => say(`${model}_option_${option}`));
    await expect(status(page)).toContainText(say('compare-least-if', { option: shared }));
    await expect(status(page)).toContainText(say('compare-otherwise', { option: guest }));
    const lacking = page.locator('.rung[data-option="link"] .verdict');
    await expect(lacking).toContainText(say(`${model}_need_channel-conversation`));
    await expect(lacking).not.toContainText(say(`${model}_need_documents`));
    const conditions = page.locator('.rung[data-option="guest"] .verdict li');
    await expect(conditions).toHaveText(new RegExp(`^${say(`${model}_need_documents`)}: `));
    const other = locales.find((tag) => tag !== locale);
    await page.locator(`.languages a[hreflang="${other}"]`).click();
    await page.waitForURL((url) => url.pathname.startsWith(`/${other}/`) && url.searchParams.get('needs') === 'channel-conversation,documents');
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  });

  test.describe(`${locale}, scripts off`, () => {
    test.use({ javaScriptEnabled: false });

    for (const width of [360, 1280]) {
      test(`the whole table at ${width} px, nothing to scroll sideways, nothing that does not work`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await expect(page.getByRole('checkbox')).toHaveCount(0);
        await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
        const rows = page.locator('tr[data-need]');
        const needs = new Set(golden('needs').flatMap((line) => line.needs));
        await expect(rows).toHaveCount(needs.size);
        const row = page.locator('tr[data-need="chat"]');
        for (const text of [say(`${model}_need_chat`), say('yes'), say('no'), say(`${model}_if_external-access-on`)]) {
          await expect(row).toContainText(text);
        }
        for (const cell of await row.locator('td').all()) await expect(cell).toBeVisible();
        if (width === 360) await expect(row).toContainText(`${say(`${model}_option_guest`)}:`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  });
}

test.describe('where the organisation restricts', () => {
  const restricting = test.extend({
    restricted: [async ({}, use) => {
      const policy = readFileSync(join(root, 'tests/golden/policy.toml'), 'utf8');
      const site = join(scratch('policy'), 'dist');
      const { child, address } = await preview(shipped(site, { policy: `cloud = "worldwide"\n${policy}` }), `${site}.site`);
      await use(address);
      child.kill();
    }, { scope: 'worker', timeout: 60_000 }],
    baseURL: async ({ restricted }, use) => use(restricted),
  });

  restricting('the sum is still the engine\'s: blocked ways are passed over, and both limits are said', async ({ page }) => {
    const [locale] = locales;
    const say = words(locale);
    await open(page, `${locale}/compare/${model}/`);
    const table = golden('needs-policy');
    expect(table.some(({ able, least }) => able.length > 0 && least === '-'), 'needs for which nothing is open').toBe(true);
    expect(await picked(page, table)).toEqual(table.map((line) => ({ ...line, says: sentences(say, line) })));
    const limit = (option) => page.locator(`.rung[data-option="${option}"] .limit`);
    await expect(limit('external')).toHaveText(say('blocked'));
    await expect(limit('link')).toContainText(say('on-request'));
    await expect(limit('link').getByRole('link')).toHaveAttribute('href', 'https://help.contoso.com/link');
    await expect(limit('meet')).toHaveCount(0);
  });
});

for (const [width, height] of [[360, 640], [1280, 600]]) {
  test(`at ${width} px the bar covers nothing that has the focus`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `${locales[0]}/compare/${model}/?needs=chat,documents`);
    const boxes = await page.getByRole('checkbox').count();
    await page.getByRole('checkbox').first().focus();
    const covered = [];
    for (let at = 0; at < boxes; at += 1) {
      covered.push(await page.evaluate(() => {
        const { bottom } = document.activeElement.getBoundingClientRect();
        const { top } = document.querySelector('.pick-bar').getBoundingClientRect();
        return bottom > top && `${document.activeElement.value}: ${bottom} > ${top}`;
      }));
      await page.keyboard.press('Tab');
    }
    expect(boxes).toBeGreaterThan(30);
    expect(covered.filter(Boolean)).toEqual([]);
  });
}

test('it is reached from the main menu and left by back and forward', async ({ page }) => {
  const [locale] = locales;
  await open(page, `${locale}/`);
  await page.getByRole('navigation', { name: words(locale)('nav-main') }).getByRole('link', { name: words(locale)('nav-compare') }).click();
  await page.waitForURL(`**/${locale}/compare/${model}/`);
  await expect(page.getByRole('status')).toHaveText(words(locale)('compare-nothing'));
  await page.getByRole('checkbox').first().check();
  await expect(page.getByRole('status')).not.toHaveText(words(locale)('compare-nothing'));
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(locale)('site-lead'));
  await page.goForward();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  expect(pages.some((listed) => listed.path === `${locale}/compare/${model}/`)).toBe(true);
});
