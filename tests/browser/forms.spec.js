// Questions that are filled in: `tests/sites/picnic`, built here with the same app, and walked as a reader would.
import { findingsInEveryLook } from './harness/axe.js';
import { misfits } from './harness/fit.js';
import { wear, widths } from './harness/looks.js';
import { picnic } from './harness/picnic.js';
import { content, expect, prerendered, ready, test as base } from './harness/test.js';
import { words } from './harness/words.js';

/** The picnic site on a server of its own. */
const test = base.extend({
  picnic: [picnic, { scope: 'worker' }],
  baseURL: async ({ picnic }, use) => use(picnic),
});

const say = words('nb-NO');
const flow = 'nb-NO/picnic/';
const heading = (page) => page.getByRole('heading', { level: 1 });
const go = (page) => page.getByRole('button', { name: say('continue') });

async function start(page, path = flow) {
  await page.goto(path);
  await ready(page);
}

test('picks lead on, stand in the trail, and can be changed', async ({ page, baseURL }) => {
  await start(page);
  await page.getByRole('checkbox', { name: 'Brød' }).check();
  await page.getByRole('checkbox', { name: 'Kake' }).check();
  await go(page).click();
  await expect(page).toHaveURL(`${baseURL}${flow}bring=bread,cake/`);
  await expect(heading(page)).toHaveText('Har du en kniv?');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('.trail')).toContainText('Brød, Kake');
  await page.getByRole('main').getByRole('link', { name: 'Ja' }).click();
  await page.getByRole('link', { name: /Hva tar du med/ }).click();
  await expect(page.getByRole('checkbox', { name: 'Brød' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Frukt' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Kake' }).uncheck();
  await go(page).click();
  await expect(heading(page), 'the later answer still counts').toHaveText('Hvem inviterer du?');
  await expect(page).toHaveURL(`${baseURL}${flow}bring=bread/knife=yes/`);
});

test('too few and too many picks are told in words', async ({ page }) => {
  await start(page);
  await expect(page.getByRole('group', { name: 'Velg 1 til 2 svar.' })).toBeVisible();
  await go(page).click();
  await expect(page.getByRole('alert')).toHaveText('Antallet stemmer ikke ennå. Velg 1 til 2 svar.');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await go(page).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Brød' }).uncheck();
  await page.getByRole('checkbox', { name: 'Frukt' }).uncheck();
  await go(page).click();
  await expect(heading(page)).toHaveText('Hvem inviterer du?');
});

test('keyboard alone goes the whole way', async ({ page, baseURL }) => {
  await start(page);
  await heading(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Kake' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Hvem inviterer du?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ola@example.org');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Hva skal dere drikke?');
  await expect(page).toHaveURL(`${baseURL}${flow}bring=cake/mail=/`);
});

test('typed text is checked, shown, kept, and stays in the browser', async ({ page, baseURL }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await start(page, `${flow}bring=cake/`);
  const field = page.getByRole('textbox', { name: 'E-postadressen' });
  await expect(page.getByText(say('value-private'))).toBeVisible();
  await field.fill('ola at example');
  await go(page).click();
  await expect(page.getByRole('alert')).toHaveText(say('value-wrong-email'));
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill(' ola@example.org ');
  await go(page).click();
  await expect(heading(page)).toHaveText('Hva skal dere drikke?');
  await expect(page).toHaveURL(`${baseURL}${flow}bring=cake/mail=/`);
  await expect(page.locator('.trail')).toContainText('ola@example.org');
  // Six drinks are too many for pages of their own: the state is in the query.
  await page.getByRole('checkbox', { name: 'Te', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Vann' }).check();
  await go(page).click();
  await expect(page).toHaveURL(`${baseURL}${flow}?trail=bring=cake/mail=/drinks=tea,water`);
  await expect(page.locator('.trail')).toContainText('Te, Vann');
  await page.getByRole('link', { name: /Hvem inviterer du/ }).click();
  await expect(field).toHaveValue('ola@example.org');
  await field.fill('kari@example.org');
  await field.press('Enter');
  await expect(heading(page), 'the later answer still counts').toHaveText('Hva gjør dere hvis det regner?');
  await expect(page.locator('.trail')).toContainText('kari@example.org');
  await page.getByRole('main').getByRole('link', { name: 'Da blir vi hjemme' }).click();
  await expect(heading(page)).toHaveText('Spis på kjøkkenet');
  expect(asked.filter((url) => /ola|kari|example\.org/.test(url)), 'requests with what was typed').toEqual([]);
  expect(page.url()).not.toMatch(/kari/);
  await page.reload();
  await ready(page);
  await expect(page.locator('.trail'), 'the text is gone with the page').toContainText(say('not-typed'));
});

test('picking nothing is an answer where it may be', async ({ page }) => {
  await start(page, `${flow}bring=cake/mail=/`);
  await expect(page.getByRole('group', { name: 'Velg det som passer, eller ingenting.' })).toBeVisible();
  await go(page).click();
  await expect(heading(page)).toHaveText('Hva gjør dere hvis det regner?');
  await expect(page.locator('.trail')).toContainText(say('picked-none'));
});

test('a state that has no page opens by its address', async ({ page }) => {
  await start(page, `${flow}?trail=bring=cake/mail=/drinks=tea,milk/rain=go`);
  await expect(heading(page)).toHaveText('Spis på enga');
  // Another language shows the same state, also after an answer that led here.
  await page.getByRole('link', { name: /Hva skal dere drikke/ }).click();
  await go(page).click();
  await expect(heading(page)).toHaveText('Spis på enga');
  await page.locator('.languages a[hreflang="en-US"]').click();
  await page.waitForURL((url) => url.pathname.startsWith('/en-US/') && url.search === '?trail=bring=cake/mail=/drinks=tea,milk/rain=go');
  await expect(heading(page)).not.toHaveText('Spis på enga');
  await expect(page.locator('.trail').getByRole('listitem')).toHaveCount(4);
  await start(page, `${flow}?trail=bring=bread,fruit,cake`);
  await expect(heading(page), 'too many picks are dropped').toHaveText('Hva tar du med?');
});

test('what is prerendered is what the app shows', async ({ page, browser, baseURL }) => {
  for (const path of [flow, `${flow}bring=cake/`, `${flow}bring=cake/mail=/`, `${flow}bring=fruit/`]) {
    await start(page, path);
    // Without scripts the links are not folded.
    await page.evaluate(() => document.querySelector('.selections')?.setAttribute('open', ''));
    const shown = await content(page);
    const before = await prerendered(browser, `${baseURL}${path}`);
    const button = say('continue');
    const plain = (text) => text.filter((line) => ![button, say('pick-needs-scripts'), say('value-private')].includes(line));
    expect({ ...shown, text: plain(shown.text) }).toEqual({ ...before, text: plain(before.text) });
  }
});

test('scripts off: small selections are links, typing can be passed over, the rest is said plainly', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${flow}`);
  await expect(go(page)).toBeHidden();
  await expect(page.getByRole('checkbox'), 'nothing to tick that leads nowhere').toHaveCount(0);
  await page.getByRole('link', { name: 'Kake', exact: true }).click();
  await expect(heading(page)).toHaveText('Hvem inviterer du?');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('link', { name: say('value-without') }).click();
  await expect(heading(page)).toHaveText('Hva skal dere drikke?');
  await expect(page.getByText(say('pick-needs-scripts'))).toBeVisible();
  await context.close();
});

for (const path of [flow, `${flow}bring=cake/`, `${flow}bring=cake/mail=/`]) {
  test(`no finding of axe on a form: ${path}`, async ({ page }, info) => {
    await start(page, path);
    if (!path.includes('mail')) await go(page).click();
    for (const width of widths) {
      await wear(page, 'light', width);
      expect(await misfits(page), `${width} px`).toEqual([]);
      if (process.env.VEIVISER_SHOTS) await page.screenshot({ path: info.outputPath(`${width}.png`), fullPage: true });
    }
    expect(await findingsInEveryLook(page)).toEqual([]);
  });
}
