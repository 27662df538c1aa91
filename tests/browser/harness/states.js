// What a page can come to by what a reader does, or by what an organisation sets: for pictures, not for tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './programs.js';
import { flows, locales } from './site.js';
import { words } from './words.js';

/** An organisation that restricts, has its own face, and lets other pages show the guide. */
export const own = {
  tables: '[brand]\nname = "Teveileder"\ncolour = { light = "#7a1fa2", dark = "#d9a8f0" }\n\n[embed]\nbase-url = "https://guide.contoso.com/"',
  policy: `cloud = "worldwide"\n${readFileSync(join(root, 'tests/golden/policy.toml'), 'utf8')}\n[helpdesk]\nemail = "it@contoso.com"\n`,
};

/**
 * The states of one language. `before` is what is set up, `open` what a reader does, `site` where it is not the shipped
 * one, `window` where the picture ends with the window, `widths` where it is not at both.
 */
export function states(locale) {
  const [flow] = flows;
  const say = words(locale);
  const result = `${locale}/${flow}/purpose=talk/account=unknown/`;
  const search = (query, found) => async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill(query);
    await page.locator(found).first().waitFor();
  };
  const goOn = (page) => page.getByRole('button', { name: say('continue') }).click();
  const both = [
    { kind: 'outcome-open', path: result, open: (page) => page.locator('details').evaluateAll((all) => all.forEach((fold) => (fold.open = true))) },
    { kind: 'search-open', path: `${locale}/?`, window: true, open: search('teams', 'dialog mark') },
    { kind: 'compare-picked', path: `${locale}/compare/access/?needs=chat,documents` },
    { kind: 'map-way', path: `${locale}/map/${flow}/?trail=purpose=talk/account=unknown` },
    { kind: 'menu-open', path: `${locale}/${flow}/?`, window: true, widths: [360], open: (page) => page.getByRole('button', { name: say('menu'), exact: true }).click() },
  ];
  const one = [
    { kind: 'search-none', path: `${locale}/?`, window: true, open: search('xyzzy', 'dialog .search-count:not(:empty)') },
    { kind: 'contents-open', path: `${locale}/external-access/`, window: true, widths: [360], open: (page) => page.locator('.contents-button').click() },
    { kind: 'map-near', path: `${locale}/map/${flow}/?trail=purpose=talk/account=unknown`, window: true, widths: [1280], open: async (page) => {
      await page.locator('.map-view').scrollIntoViewIfNeeded();
      for (let step = 0; step < 4; step += 1) await page.locator('.zoom button').first().click();
    } },
    { kind: 'question-again', path: result, open: (page) => page.locator('.trail a').first().click() },
    { kind: 'question-dropped', path: `${locale}/${flow}/?trail=purpose=talk/account=gone` },
    { kind: 'focus', path: `${locale}/${flow}/`, window: true, open: async (page) => {
      await page.locator('h1').focus();
      await page.keyboard.press('Tab');
    } },
    { kind: 'search-found', path: `${locale}/search/?q=gjest` },
    { kind: 'outcome-in-teams', path: `${result}?embed=1&theme=contrast` },
    { kind: 'outcome-in-a-frame', path: `${result}?embed=1` },
    { kind: 'outcome-restricted', path: result, site: 'own' },
    { kind: 'outcome-on-request', path: `${locale}/${flow}/purpose=files/`, site: 'own', open: follow },
    { kind: 'compare-restricted', path: `${locale}/compare/access/?needs=chat,documents`, site: 'own' },
    { kind: 'home-restricted', path: `${locale}/`, site: 'own' },
    { kind: 'fragment-question', path: `${locale}/${flow}/fragment.html`, site: 'own', before: paste },
    { kind: 'fragment-article', path: `${locale}/external-access/fragment.html`, site: 'own', before: paste },
    { kind: 'pick', path: `${locale}/picnic/`, site: 'picnic' },
    { kind: 'pick-wrong', path: `${locale}/picnic/`, site: 'picnic', open: goOn },
    { kind: 'pick-many', path: `${locale}/picnic/bring=cake/mail=/`, site: 'picnic', open: (page) => page.getByRole('checkbox').first().check() },
    { kind: 'value-wrong', path: `${locale}/picnic/bring=cake/`, site: 'picnic', open: async (page) => {
      await page.getByRole('textbox').fill('ola at example');
      await goOn(page);
    } },
  ];
  return [...both, ...(locale === locales[0] ? one : [])].map((state) => ({ locale, ...state }));
}

/** Takes the first answer until there is a result. */
async function follow(page) {
  while (!(await page.locator('[data-outcome]').count())) {
    const before = page.url();
    await page.locator('.answer').first().click();
    await page.waitForURL((url) => url.href !== before);
    await page.locator('h1').waitFor();
  }
}

/** Shows a fragment as somebody's page has it: among other text, and under that page's policy and style. */
async function paste(page) {
  await page.route('**/fragment.html', async (route) => {
    const fragment = await (await route.fetch()).text();
    const around = '<!doctype html><meta name="viewport" content="width=device-width"><style>body { font: 1rem/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }</style><h1>Intranet</h1><p>Lorem ipsum.</p>';
    await route.fulfill({ body: `${around}${fragment}<p>Lorem ipsum.</p>`, contentType: 'text/html; charset=utf-8' });
  });
}
