// The guide inside somebody else's page: the mode itself, then `embed.js` on pages of another origin, friendly and not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { expect, test } from './harness/parents.js';
import { root } from './harness/programs.js';
import { host as listen } from './harness/hosts.js';
import { flows, locales, samples } from './harness/site.js';
import { open, ready } from './harness/test.js';
import { words } from './harness/words.js';

const schema = JSON.parse(readFileSync(join(root, 'docs/embed-messages.schema.json'), 'utf8'));
const ajv = new Ajv({ strict: true });
ajv.addSchema(schema, 'messages');
const toPage = ajv.compile({ $ref: 'messages#/$defs/toPage' });
const toFrame = ajv.compile({ $ref: 'messages#/$defs/toFrame' });

const [flow] = flows;
const [locale] = locales;
const say = words(locale);
const answer = (question, id) => new RegExp(`^${say(`${flow}_${question}_${id}`)}`);

/** What is shown besides the page itself. */
const chrome = (page) => page.evaluate(() => [...document.body.children]
  .filter((element) => element.id !== 'page' && element.checkVisibility() && element.getBoundingClientRect().height > 1)
  .map((element) => element.outerHTML.slice(0, 80)));

for (const sample of samples().filter((page) => page.locale)) {
  test(`/${sample.path}?embed=1 (${sample.kind}) is the page alone, and stays so`, async ({ page, baseURL }) => {
    await page.goto(`${sample.path}?embed=1&theme=dark`);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await chrome(page)).toEqual([]);
    await expect(page.locator('[data-twin]')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const links = await page.evaluate(() => [...document.querySelectorAll('#page a[href]')].map((link) => ['href', 'target', 'rel'].map((name) => link.getAttribute(name) ?? '')));
    expect(links.length).toBeGreaterThan(0);
    for (const [href, target, rel] of links.filter(([href]) => !href.startsWith('#') && !href.startsWith('mailto:'))) {
      const staysIn = flows.some((id) => href.startsWith(`${baseURL}${sample.locale}/${id}/`));
      expect({ href, target, noopener: rel.includes('noopener') }).toEqual({ href, target: staysIn ? '' : '_blank', noopener: !staysIn });
      expect(href.includes('embed=1&theme=dark'), href).toBe(staysIn);
    }
    await page.reload();
    await ready(page);
    expect(await chrome(page)).toEqual([]);
  });
}

test('the mode goes with the reader: answers, back, change, a new tab for what leaves', async ({ page, context }) => {
  await page.goto(`embed/${locale}/${flow}/?theme=light`);
  await ready(page);
  await page.evaluate(() => (window.walked = true));
  await page.getByRole('link', { name: answer('purpose', 'meeting') }).click();
  await expect(page.locator('[data-outcome]')).toBeVisible();
  expect(await chrome(page)).toEqual([]);
  expect(new URL(page.url()).search).toBe('?embed=1&theme=light');
  const opened = context.waitForEvent('page');
  await page.locator('.more a').click();
  const article = await opened;
  await article.waitForLoadState();
  expect(new URL(article.url()).search).toBe('');
  await expect(article.getByRole('navigation', { name: say('nav-main') })).toBeVisible();
  await page.getByRole('link', { name: say('change-question', { question: say(`${flow}_purpose`) }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`${flow}_purpose`));
  expect(await chrome(page)).toEqual([]);
  await page.goBack();
  await expect(page.locator('[data-outcome]')).toBeVisible();
  expect(await page.evaluate(() => window.walked), 'no page was loaded on the way').toBe(true);
});

test('links=same keeps articles in the frame; other sites never', async ({ page }) => {
  await page.goto(`${locale}/${flow}/purpose=meeting/?embed=1&links=same`);
  await ready(page);
  await page.locator('.more a').click();
  await expect(page).toHaveURL(/\/meetings\/\?embed=1&links=same$/);
  await expect(page.locator('article')).toBeVisible();
  expect(await chrome(page)).toEqual([]);
  expect(await page.evaluate(() => [...document.querySelectorAll('#page a[rel~="noreferrer"]')].every((link) => link.target === '_blank'))).toBe(true);
});

test('outside of frames a link of a result to another site opens where it is', async ({ page }) => {
  await open(page, samples().find((one) => one.kind === 'outcome' && one.locale === locale).path);
  const outside = page.locator('#page a[rel~="noreferrer"]');
  expect(await outside.count()).toBeGreaterThan(3);
  expect(await outside.evaluateAll((links) => links.filter((link) => link.target || link.hasAttribute('aria-describedby')).length)).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`${locale}: a flow from start to end, in the frame all the way`, async ({ page }) => {
      const say = words(locale);
      await page.goto(`embed/${locale}/${flow}/`);
      const bare = async () => {
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('banner')).toBeHidden();
        await expect(page.getByRole('contentinfo')).toBeHidden();
        expect(await page.getByRole('navigation', { name: say('nav-main') }).isVisible()).toBe(false);
      };
      await bare();
      for (let steps = 0; (await page.locator('[data-outcome]').count()) === 0; steps += 1) {
        expect(steps).toBeLessThan(20);
        await page.locator('.answers a').first().click();
        await page.waitForLoadState();
        await bare();
      }
      expect(new URL(page.url()).hash).toBe('#embed');
      // From the result on: to change an answer, what would change it, to start over.
      const result = page.url();
      const shown = page.locator('#page').getByRole('link').filter({ visible: true });
      const staying = await shown.evaluateAll((links) => links.filter((link) => !link.target && link.host === location.host).map((link) => link.href));
      expect(staying.length).toBeGreaterThan(5);
      for (const href of staying) expect(href).toMatch(/\/embed\/|#embed$/);
      for (const name of [say('change-question', { question: say(`${flow}_purpose`) }), say('start-over')]) {
        await shown.and(page.getByRole('link', { name, exact: true })).click();
        await page.waitForLoadState();
        await bare();
        await page.goto(result);
      }
      // What leaves the guide's questions opens a tab, and says so: articles, and sources and places on other sites.
      const leaving = await shown.evaluateAll((links) => links.filter((link) => link.target).map((link) => [link.target, link.getAttribute('aria-describedby'), link.rel.includes('noopener')]));
      expect(leaving.length).toBeGreaterThan(1);
      for (const link of leaving) expect(link).toEqual(['_blank', 'new-tab', true]);
      const outside = await shown.evaluateAll((links) => links.filter((link) => link.protocol.startsWith('http') && link.host !== location.host).map((link) => link.target));
      expect(outside.length).toBeGreaterThan(3);
      for (const target of outside) expect(target).toBe('_blank');
      // Outside of frames the same page knows nothing of them, but that it cannot tell without scripts how it is shown.
      await page.goto(result.replace('#embed', ''));
      expect(await shown.evaluateAll((links) => links.filter((link) => (link.target && link.host === location.host) || link.href.includes('embed')).length)).toBe(0);
    });
  }

  test('a source of a result opens a tab of its own, and the frame stays', async ({ page, context, problems, host, guide }) => {
    problems.expect(/^another host: /); // nothing is asked of it: see the route
    await context.route((url) => !guide.startsWith(url.origin) && url.origin !== host.origin, (route) => route.fulfill({ body: 'another site', contentType: 'text/plain' }));
    const result = samples().find((one) => one.kind === 'outcome' && one.locale === locale);
    await page.goto(host.page(`<iframe src="${guide}${result.path}#embed" width="400" height="600"></iframe>`));
    const frame = page.frameLocator('iframe');
    const source = frame.locator('.sources a[href^="http"]').filter({ visible: true }).first();
    const opened = context.waitForEvent('page');
    await source.click();
    expect((await opened).url()).toBe(await source.getAttribute('href'));
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.frames()[1].url()).toBe(`${guide}${result.path}#embed`);
  });

  test('an article opens what leaves in a new tab', async ({ page }) => {
    await page.goto(`embed/${locale}/overview/`);
    const links = page.locator('#page a[href]:not([href^="#"])');
    expect(await links.count()).toBeGreaterThan(3);
    for (const link of await links.all()) {
      const href = await link.getAttribute('href');
      const staysIn = flows.some((id) => href.includes(`${locale}/${id}/`));
      expect([href, await link.getAttribute('target')]).toEqual([href, staysIn ? null : '_blank']);
    }
  });
});

test('a variant has nothing to flash: what stands around a page is not in it', async ({ request }) => {
  for (const path of [`${locale}/${flow}/`, `${locale}/`, `${locale}/overview/`, '']) {
    const html = await (await request.get(`embed/${path}`)).text();
    expect(html).toContain('<div id="page"');
    expect(html.match(/<(header|footer|nav class="languages")/g), path).toBe(null);
  }
});

test('theme, language, flow and trail come from the address', async ({ page, browserName }) => {
  // As Teams fills in a tab's address.
  await page.goto(`embed/?flow=${flow}&locale=en-us&theme=contrast`);
  await ready(page);
  await expect(page).toHaveURL(/\/en-US\/choose\/\?embed=1&theme=contrast$/);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), browserName).toBe('rgb(0, 0, 0)');
  await page.goto(`embed/nb-NO/${flow}/?theme=default&locale=xx&flow=nonsense&trail=purpose=talk`);
  await ready(page);
  await expect(page.locator('main')).toHaveAttribute('data-state', `nb-NO/${flow}/purpose=talk/`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.goto(`nb-NO/${flow}/purpose=talk/?embed=1&locale=en`);
  await ready(page);
  await expect(page.locator('main')).toHaveAttribute('data-state', `en-US/${flow}/purpose=talk/`);
  for (const theme of ['constructor', '__proto__', '<b>', '']) {
    await page.goto(`embed/nb-NO/${flow}/?theme=${encodeURIComponent(theme)}`);
    await ready(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(null);
  }
});

test('in a folder of a host, on a page of the same host', async ({ page }) => {
  const mounted = process.env.VEIVISER_MOUNTED;
  await page.route(`${mounted}host.html`, (route) => route.fulfill({
    contentType: 'text/html', body: `<!doctype html><title>Host</title><script src="${mounted}embed.js" defer></script>${element()}`,
  }));
  await page.goto(`${mounted}host.html`);
  const shown = await inside(page);
  const frame = await frameOf(page);
  await ready(frame);
  expect(frame.url()).toBe(`${mounted}${locale}/${flow}/?embed=1`);
  const outside = await frame.evaluate((mounted) => [...document.querySelectorAll('#page a[href]')].map((link) => link.href).filter((href) => href.startsWith(location.origin) && !href.startsWith(mounted)), mounted);
  expect(outside).toEqual([]);
  await shown.getByRole('link', { name: answer('purpose', 'meeting') }).click();
  await expect(shown.locator('[data-outcome]')).toBeVisible();
  await fits(page);
});

/** A page with the guide in it, and a record of all that it hears. */
const listening = (guide, markup, more = '') => `
  <script>
    window.heard = [];
    addEventListener('message', (event) => heard.push(event.data));
    window.events = [];
    for (const type of ['veiviser-step', 'veiviser-outcome']) {
      addEventListener(type, (event) => events.push([type, event.target.id, event.detail]));
    }
  </script>
  <script src="${guide}embed.js" defer></script>${more}
  <body><h1>Our help</h1>${markup}<p>More of our help.</p></body>`;
const element = (attributes = '') => `<veiviser-guide id="guide" locale="${locale}" ${attributes}><a href="https://guide.example.com/">Open the guide</a></veiviser-guide>`;

/** The guide in an element once it is there. */
async function inside(page, selector = '#guide') {
  await expect(page.locator(`${selector} iframe`)).toBeVisible();
  return page.frameLocator(`${selector} iframe`);
}

const frameOf = async (page, selector = '#guide') => (await page.locator(`${selector} iframe`).elementHandle()).contentFrame();
const events = (page) => page.evaluate(() => window.events);

/** The frame is as tall as what is in it: no bar inside, no room below. */
async function fits(page, selector = '#guide') {
  const frame = await frameOf(page, selector);
  await expect.poll(async () => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await expect.poll(async () => frame.evaluate(() => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height))).toBe(0);
}

test('one line in a page: the guide, its height, and what it tells', async ({ page, host, guide }) => {
  await page.goto(host.page(listening(guide, element('flow="choose" theme="light"'))));
  const shown = await inside(page);
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(say(`${flow}_purpose`));
  await expect(page.getByRole('link', { name: 'Open the guide' })).toBeHidden();
  await fits(page);
  const frame = page.locator('#guide iframe');
  await expect(frame).toHaveAttribute('title', new RegExp(say('site-name')));
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
  await expect(frame).toHaveAttribute('allow', 'clipboard-write');
  await expect(frame).toHaveAttribute('loading', 'lazy');
  await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
  await ready(await frameOf(page));
  await shown.getByRole('link', { name: answer('purpose', 'talk') }).click();
  await expect.poll(() => events(page)).toHaveLength(2);
  await fits(page);
  await shown.getByRole('link', { name: say('start-over') }).click();
  await shown.getByRole('link', { name: answer('purpose', 'meeting') }).click();
  await expect(shown.locator('[data-outcome]')).toBeVisible();
  await fits(page);
  const where = { locale, flow };
  expect(await events(page)).toEqual([
    ['veiviser-step', 'guide', { ...where, trail: '' }],
    ['veiviser-step', 'guide', { ...where, trail: 'purpose=talk' }],
    ['veiviser-step', 'guide', { ...where, trail: '' }],
    ['veiviser-outcome', 'guide', { ...where, trail: 'purpose=meeting', outcome: expect.any(String), options: ['meet'] }],
  ]);
  const heard = await page.evaluate(() => window.heard);
  expect(new Set(heard.map(({ type }) => type))).toEqual(new Set(['ready', 'size', 'step', 'outcome']));
  for (const message of heard) expect(toPage(message), `${JSON.stringify(message)} ${JSON.stringify(toPage.errors)}`).toBe(true);
});

test('the schema knows wrong messages from right ones', () => {
  expect(toFrame({ veiviser: 1, type: 'hello' })).toBe(true);
  for (const message of [null, {}, { veiviser: 2, type: 'hello' }, { veiviser: 1, type: 'size', height: 1 }, { veiviser: 1, type: 'theme', theme: 'pink' }]) {
    expect(toFrame(message), JSON.stringify(message)).toBe(false);
  }
  const step = { veiviser: 1, type: 'step', locale: 'nb-NO', flow: 'choose' };
  expect(toPage({ ...step, trail: 'purpose=talk/share=a,b/domain=' })).toBe(true);
  expect(toPage({ ...step, trail: 'domain=contoso.com' })).toBe(false);
});

test('nothing is stored, in the frame or around it', async ({ page, host, guide, context }) => {
  await context.addInitScript(() => {
    for (const name of ['getItem', 'setItem', 'removeItem']) {
      const real = Storage.prototype[name];
      Storage.prototype[name] = function (...given) {
        console.error(`storage was asked: ${name} ${given[0]}`);
        return real.apply(this, given);
      };
    }
  });
  await page.goto(host.page(listening(guide, element())));
  const shown = await inside(page);
  await ready(await frameOf(page));
  await shown.getByRole('link', { name: answer('purpose', 'meeting') }).click();
  await expect(shown.locator('[data-outcome]')).toBeVisible();
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  // Chromium may refuse a frame of another site its storage; then there is none either.
  const kept = await (await frameOf(page)).evaluate(async () => {
    const count = async (many) => { try { return await many(); } catch { return 0; } };
    return Promise.all([() => document.cookie.length, () => localStorage.length, () => sessionStorage.length,
      async () => (await indexedDB.databases()).length, async () => (await caches.keys()).length].map(count));
  });
  expect(kept).toEqual([0, 0, 0, 0, 0]);
});

test('where storage is refused in frames, the guide does not notice', async ({ page, host, guide, context }) => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
    }
  });
  await page.goto(host.page(listening(guide, element())));
  const shown = await inside(page);
  await ready(await frameOf(page));
  await shown.getByRole('link', { name: answer('purpose', 'meeting') }).click();
  await expect(shown.locator('[data-outcome]')).toBeVisible();
});

test('nobody sees anything but the plain link before the guide is bare', async ({ page, host, guide }) => {
  let go;
  const gate = new Promise((resolve) => (go = resolve));
  await page.route(/assets\/frame\./, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(host.page(listening(guide, element())), { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: 'Open the guide' })).toBeVisible();
  const frame = page.locator('#guide iframe');
  await expect(frame).toBeAttached();
  await page.frameLocator('#guide iframe').locator('h1').waitFor({ state: 'attached' });
  await expect(frame).toBeHidden();
  go();
  await expect(frame).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the guide' })).toBeHidden();
});

test('the script for frames does not come: the element shows its link, a plain frame the guide alone', async ({ page, host, guide, problems }) => {
  problems.expect(/Failed to load resource/);
  await page.route(/assets\/frame\./, (route) => route.abort('blockedbyclient'));
  await page.goto(host.page(listening(guide, `${element('loading="eager"')}<iframe name="plain" src="${guide}embed/${locale}/${flow}/" width="400" height="600"></iframe>`)));
  const plain = page.frame('plain');
  await ready(plain);
  await plain.getByRole('link', { name: answer('purpose', 'meeting') }).click();
  await expect(plain.locator('[data-outcome]')).toBeVisible();
  await expect(plain.getByRole('banner')).toBeHidden();
  await ready(await frameOf(page));
  await expect(page.getByRole('link', { name: 'Open the guide' })).toBeVisible();
  await expect(page.locator('#guide iframe')).toBeHidden();
  expect(await events(page)).toEqual([]);
});

test('several guides, late, removed, moved', async ({ page, host, guide }) => {
  await page.goto(host.page(listening(guide, `${element()}<div id="there"></div>`)));
  await inside(page);
  await page.evaluate(() => {
    const late = document.createElement('veiviser-guide');
    late.id = 'late';
    late.lang = 'en';
    late.setAttribute('theme', 'dark');
    document.getElementById('there').append(late);
  });
  const second = await inside(page, '#late');
  await expect(second.locator('html')).toHaveAttribute('lang', 'en-US');
  await ready(await frameOf(page, '#late'));
  await second.getByRole('link', { name: new RegExp(`^${words('en-US')(`${flow}_purpose_talk`)}`) }).click();
  await expect.poll(async () => (await events(page)).filter(([, id]) => id === 'late').at(-1)?.[2].trail).toBe('purpose=talk');
  await expect(page.frameLocator('#guide iframe').getByRole('heading', { level: 1 })).toHaveText(say(`${flow}_purpose`));
  expect((await events(page)).filter(([, id]) => id === 'guide')).toHaveLength(1);
  // Moved within the page: it goes on where the reader was.
  await page.evaluate(() => document.body.prepend(document.getElementById('late')));
  await expect((await inside(page, '#late')).locator('main')).toHaveAttribute('data-state', `en-US/${flow}/purpose=talk/`);
  await page.evaluate(() => {
    window.gone = document.getElementById('late');
    gone.remove();
  });
  await expect(page.locator('iframe')).toHaveCount(1);
  await fits(page);
  await page.evaluate(() => document.body.append(window.gone));
  await inside(page, '#late');
  await fits(page, '#late');
});

test('theme and language follow the page', async ({ page, host, guide }) => {
  await page.goto(host.page(listening(guide, element('theme="light" trail="purpose=talk"'))));
  const shown = await inside(page);
  const main = shown.locator('main');
  await expect(main).toHaveAttribute('data-state', `${locale}/${flow}/purpose=talk/`);
  const set = (name, value) => page.evaluate(([name, value]) => document.getElementById('guide').setAttribute(name, value), [name, value]);
  const frame = await frameOf(page);
  await frame.evaluate(() => (window.same = true));
  await set('theme', 'dark');
  await expect(shown.locator('html')).toHaveAttribute('data-theme', 'dark');
  await set('theme', 'auto');
  await expect(shown.locator('html')).not.toHaveAttribute('data-theme', /./);
  await set('theme', 'contrast');
  await expect(shown.locator('html')).toHaveAttribute('data-contrast', 'more');
  expect(await frame.evaluate(() => window.same), 'a theme loads nothing').toBe(true);
  await set('locale', 'en-US');
  await expect(shown.locator('html')).toHaveAttribute('lang', 'en-US');
  await expect(main).toHaveAttribute('data-state', `en-US/${flow}/purpose=talk/`);
  await expect(shown.locator('html')).toHaveAttribute('data-contrast', 'more');
  await set('trail', 'purpose=meeting');
  await expect(main).toHaveAttribute('data-state', `en-US/${flow}/purpose=meeting/`);
  await set('page', 'overview');
  await expect(shown.locator('article')).toBeVisible();
  await fits(page);
  await set('label', 'Our guide');
  await expect(page.locator('#guide iframe')).toHaveAttribute('title', 'Our guide');
});

test('a page with a strict policy of its own, Trusted Types included', async ({ page, host, guide }) => {
  const policy = `default-src 'none'; script-src ${guide}embed.js; frame-src ${guide}; require-trusted-types-for 'script'; trusted-types 'none'`;
  await page.goto(host.page(`<script src="${guide}embed.js" defer></script><body>${element()}</body>`, { 'content-security-policy': policy }));
  await inside(page);
  await fits(page);
});

test('where scripts or frames are refused there is a link', async ({ page, host, guide, problems, browser }) => {
  const refusing = host.page(`<script src="${guide}embed.js" defer></script><body>${element()}</body>`, { 'content-security-policy': "frame-src 'none'" });
  problems.expect(/frame-src/, /postMessage/);
  await page.goto(refusing);
  await expect(page.locator('#guide iframe')).toBeAttached();
  await expect(page.getByRole('link', { name: 'Open the guide' })).toBeVisible();
  await expect(page.locator('#guide iframe')).toBeHidden();
  // Without a link of its own the element brings one.
  await page.evaluate(() => document.getElementById('guide').replaceChildren());
  await expect(page.getByRole('link', { name: say('embed-open') })).toHaveAttribute('href', `${guide}${locale}/${flow}/`);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(refusing);
  await expect(plain.getByRole('link', { name: 'Open the guide' })).toBeVisible();
  await context.close();
});

test('far below, it loads when the reader comes near', async ({ page, host, guide }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(host.page(listening(guide, `<div style="height: 20000px"></div>${element()}`)));
  await expect(page.locator('#guide iframe')).toBeAttached();
  expect(asked.filter((url) => url.includes('/embed/'))).toEqual([]);
  await page.locator('#guide').scrollIntoViewIfNeeded();
  await inside(page);
});

for (const [name, css] of Object.entries({
  'unsets everything': '* { all: unset }',
  'unsets everything, importantly': '* { all: unset !important }',
  'hides everything': 'veiviser-guide, veiviser-guide *, iframe { display: none !important; height: 3px !important; width: 3px !important }',
  'has large type and odd boxes': 'html { font-size: 40px } * { box-sizing: content-box !important; margin: 9px; padding: 9px; border: 9px solid red; line-height: 3; color: red; letter-spacing: 1em }',
  zooms: 'body { zoom: 1.6 }',
  'is scaled': 'body { transform: scale(.7); transform-origin: 0 0 }',
})) {
  test(`a page that ${name} changes nothing inside`, async ({ page, host, guide }) => {
    await page.goto(host.page(listening(guide, element('theme="light"'), `<style>${css}</style>`)));
    await inside(page);
    await fits(page);
    const look = () => {
      const of = (selector) => {
        const { color, fontSize, letterSpacing, display } = getComputedStyle(document.querySelector(selector));
        return { selector, color, fontSize, letterSpacing, display };
      };
      return ['body', '.answer', '.answer strong', '.kicker'].map(of);
    };
    const framed = await (await frameOf(page)).evaluate(look);
    await page.goto(`${guide}embed/${locale}/${flow}/?theme=light`);
    expect(framed).toEqual(await page.evaluate(look));
  });
}

test('a page that overrides messages and listeners breaks itself at most', async ({ page, host, guide }) => {
  const hostile = `<script>
    const taken = window.taken = [];
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
      if (type !== 'message') return add.call(this, type, listener, ...rest);
      return add.call(this, type, (event) => { taken.push(event.data); }, ...rest);
    };
    window.postMessage = (...given) => taken.push(given);
    Array.prototype.includes = () => true;
    String.prototype.startsWith = () => true;
  </script>`;
  await page.goto(host.page(`${hostile}<script src="${guide}embed.js" defer></script><body>${element()}</body>`));
  await expect(page.getByRole('link', { name: 'Open the guide' })).toBeVisible();
  const frame = await frameOf(page);
  // Chromium draws nothing there, so that it is asked instead of watched.
  await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.app)).toBe('ready');
  // Inside nothing is different, and outside arrives what the schema says, no more.
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(say(`${flow}_purpose`));
  await frame.evaluate(() => document.querySelector('.answers a').click());
  await expect.poll(() => page.evaluate(() => window.taken.some((message) => message.trail))).toBe(true);
  for (const message of await page.evaluate(() => window.taken)) expect(toPage(message), JSON.stringify(message)).toBe(true);
});

test('a stranger hears nothing, whatever it says', async ({ page, stranger, guide, problems }) => {
  problems.expect(/frame-ancestors/, /postMessage/, /chrome-error/); // a server may refuse the frame altogether
  const address = stranger.page(`<body><iframe name="guide" src="${guide}embed/${locale}/${flow}/?embed=1" width="600" height="600"></iframe>
    <script>
      window.heard = [];
      addEventListener('message', (event) => heard.push(event.data));
    </script></body>`);
  await page.goto(address);
  await page.evaluate(() => {
    for (const type of ['hello', 'theme', 'locale']) frames.guide.postMessage({ veiviser: 1, type, theme: 'dark', locale: 'en-US' }, '*');
  });
  const frame = page.frames().find((one) => one.name() === 'guide');
  if (frame.url().startsWith(guide)) {
    await ready(frame);
    await page.evaluate(() => frames.guide.postMessage({ veiviser: 1, type: 'hello' }, '*'));
    await frame.evaluate(() => document.querySelector('.answers a').click());
    await expect(frame.locator('main')).not.toHaveAttribute('data-state', `${locale}/${flow}/`);
    expect(await frame.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.lang])).toEqual([undefined, locale]);
  }
  expect(await page.evaluate(() => window.heard)).toEqual([]);
});

test('where a server sends no rule about frames, the guide itself knows who may hear it', async ({ context, guide, folder, problems }) => {
  problems.expect(/^another host: /);
  const bare = await listen({ dist: folder }); // as on GitHub Pages: no header of ours
  const said = [{ veiviser: 1, type: 'theme', theme: 'dark' }, { veiviser: 1, type: 'locale', locale: 'en-US' }, { veiviser: 1, type: 'hello' }];
  const around = `<!doctype html><title>Around</title><body><iframe name="guide" src="${bare.address}/embed/${locale}/${flow}/" width="600" height="600"></iframe>
    <script>
      window.heard = [];
      addEventListener('message', (event) => heard.push(event.data.type));
    </script></body>`;
  // Newer Chromiums ask the reader before a page of the net may show one of this machine.
  await context.grantPermissions(['local-network-access']).catch(() => {});
  const isElsewhere = (url) => ![bare.address, guide].some((ours) => ours.startsWith(url.origin));
  await context.route(isElsewhere, (route) => route.fulfill({ contentType: 'text/html', body: around }));
  const heard = async (origin) => {
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    const frame = page.frames().find((one) => one.name() === 'guide');
    await ready(frame);
    await page.evaluate((all) => all.forEach((one) => frames.guide.postMessage(one, '*')), said);
    if (named.includes(origin)) await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'en-US');
    // It is done with all that was said when it gets around to what we ask.
    else await frame.evaluate(() => new Promise((done) => { addEventListener('message', done, { once: true }); postMessage('over', '*'); }));
    const state = await frame.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.lang]);
    const types = await page.evaluate(() => window.heard);
    await page.close();
    return { state, spoke: types.length > 0 };
  };
  const named = ['https://help.example.com', 'https://a.b.example.com'];
  const strangers = ['https://example.com', 'https://helpexample.com', 'https://help.example.com.evil.test', 'https://help.example.com:8443'];
  for (const origin of named) expect(await heard(origin), origin).toEqual({ state: ['dark', 'en-US'], spoke: true });
  for (const origin of strangers) expect(await heard(origin), origin).toEqual({ state: [undefined, locale], spoke: false });
  await bare.end();
});

test('the element shows a stranger its link', async ({ page, stranger, guide, problems }) => {
  problems.expect(/frame-ancestors/, /postMessage/, /chrome-error/);
  await page.goto(stranger.page(listening(guide, element())));
  await expect(page.locator('#guide iframe')).toBeAttached();
  await page.waitForLoadState();
  await expect(page.getByRole('link', { name: 'Open the guide' })).toBeVisible();
  await expect(page.locator('#guide iframe')).toBeHidden();
});

test('other windows are not heard: neither by the guide nor by the element', async ({ page, host, stranger, guide }) => {
  // A neighbour of the very origin that is allowed, but not the parent; and one that plays the guide.
  const neighbour = host.page('<script>addEventListener("message", ({ data }) => parent.document.getElementById("guide").shadowRoot.querySelector("iframe").contentWindow.postMessage(data, "*"))</script>');
  const forger = stranger.page('<script>addEventListener("message", ({ data }) => parent.postMessage(data, "*"))</script>');
  await page.goto(host.page(listening(guide, `${element('theme="light"')}<iframe name="neighbour" src="${neighbour}"></iframe><iframe name="forger" src="${forger}"></iframe>`)));
  const shown = await inside(page);
  await fits(page);
  const height = await page.locator('#guide iframe').evaluate((frame) => frame.style.blockSize);
  await page.evaluate(() => {
    for (const message of [{ veiviser: 1, type: 'theme', theme: 'dark' }, { veiviser: 1, type: 'locale', locale: 'en-US' }]) frames.neighbour.postMessage(message, '*');
    frames.forger.postMessage({ veiviser: 1, type: 'size', height: 7 }, '*');
    frames.forger.postMessage({ veiviser: 1, type: 'outcome', locale: 'xx', flow: 'evil', trail: '', outcome: 'evil', options: [] }, '*');
  });
  await expect.poll(() => page.evaluate(() => window.heard.filter(({ flow, height }) => flow === 'evil' || height === 7).length)).toBe(2);
  expect((await events(page)).map(([type, , { flow }]) => [type, flow])).toEqual([['veiviser-step', flow]]);
  expect(await page.locator('#guide iframe').evaluate((frame) => frame.style.blockSize)).toBe(height);
  await expect(shown.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(shown.locator('html')).toHaveAttribute('lang', locale);
  // The frame itself, when somebody else's page is in it: the window is right, the origin is not.
  const played = stranger.page(`<script>
    for (const message of [{ type: 'ready', title: 'evil' }, { type: 'size', height: 9 }, { type: 'step', locale: 'xx', flow: 'evil', trail: '' }]) parent.postMessage({ veiviser: 1, ...message }, '*');
  </script>`);
  await page.evaluate((played) => (document.getElementById('guide').shadowRoot.querySelector('iframe').src = played), played);
  await expect.poll(() => page.evaluate(() => window.heard.filter(({ title, height, type, flow }) => title === 'evil' || height === 9 || (type === 'step' && flow === 'evil')).length)).toBe(3);
  expect(await events(page)).toHaveLength(1);
  await expect(page.locator('#guide iframe')).not.toHaveAttribute('title', 'evil');
  expect(await page.locator('#guide iframe').evaluate((frame) => frame.style.blockSize)).toBe(height);
});

test('nonsense and a flood from the page itself change nothing', async ({ page, host, guide }) => {
  await page.goto(host.page(listening(guide, element('theme="light"'))));
  const shown = await inside(page);
  const frame = await frameOf(page);
  await ready(frame);
  await frame.evaluate(() => (window.same = true));
  const before = await page.evaluate(() => window.heard.length);
  await page.evaluate(() => {
    const to = document.getElementById('guide').shadowRoot.querySelector('iframe').contentWindow;
    const bad = [null, 0, '', 'hello', [], {}, { veiviser: 2, type: 'hello' }, { veiviser: 1 }, { veiviser: 1, type: 'constructor' },
      ...[null, 7, {}, [], 'constructor', '__proto__', 'dark<', 'x'.repeat(1e5)].flatMap((value) => [
        { veiviser: 1, type: 'theme', theme: value }, { veiviser: 1, type: 'locale', locale: value }, { veiviser: 1, type: 'hello', theme: value },
      ]),
      new Map([['veiviser', 1]]), new Date(), new ArrayBuffer(8)];
    for (let turn = 0; turn < 200; turn += 1) for (const data of bad) to.postMessage(data, '*');
    for (let turn = 0; turn < 5000; turn += 1) to.postMessage({ veiviser: 1, type: 'hello' }, '*');
    to.postMessage({ veiviser: 1, type: 'theme', theme: 'dark' }, '*');
  });
  // The last message is obeyed: so all before it were seen.
  await expect(shown.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await frame.evaluate(() => [window.same, document.documentElement.lang])).toEqual([true, locale]);
  expect(await page.evaluate(() => window.heard.length) - before, 'nothing is said twice').toBe(0);
  await shown.getByRole('link', { name: answer('purpose', 'talk') }).click();
  await expect.poll(async () => (await events(page)).at(-1)[2].trail).toBe('purpose=talk');
});

test('a guide that lies about its height is not believed', async ({ page, host, guide }) => {
  await page.goto(host.page(listening(guide, element())));
  await inside(page);
  await fits(page);
  const frame = await frameOf(page);
  const height = () => page.locator('#guide iframe').evaluate((one) => one.style.blockSize);
  for (const [lie, shown] of [[-5, '0px'], [1e9, '20000px'], ['7px', '20000px'], [null, '20000px'], [Number.NaN, '20000px']]) {
    await frame.evaluate(([height, origin]) => parent.postMessage({ veiviser: 1, type: 'size', height }, origin), [lie, host.origin]);
    await expect.poll(height).toBe(shown);
  }
});

test('@shots the guide in a page', async ({ page, host, guide }) => {
  for (const [name, attributes] of Object.entries({ light: 'theme="light"', dark: 'theme="dark"', contrast: 'theme="contrast"', outcome: 'theme="light" trail="purpose=meeting"' })) {
    for (const width of [360, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(host.page(listening(guide, element(attributes), '<style>body { font-family: serif; background: #eee }</style>')));
      await inside(page);
      await fits(page);
      // Chromium paints of a frame what is in the window: the window holds all of it.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: `results/shots/embed-${name}-${width}.png` });
    }
  }
});
