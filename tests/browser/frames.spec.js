// The guide inside a page of somebody else, as readers meet it: no finding of axe in the frame, and every message between
// page and frame, in both directions, is one of docs/embed-messages.schema.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { axe, findings } from './harness/axe.js';
import { looks, wear } from './harness/looks.js';
import { expect, test } from './harness/parents.js';
import { root } from './harness/programs.js';
import { flows, locales } from './harness/site.js';
import { ready } from './harness/test.js';

const [flow] = flows;
const element = (attributes) => `<veiviser-guide ${attributes}></veiviser-guide>`;
const around = (guide, ...guides) => `<script src="${guide}embed.js" defer></script><body><main><h1>Help</h1>${guides.join('')}</main></body>`;
const inside = async (page) => (await page.locator('veiviser-guide iframe').elementHandle()).contentFrame();

for (const locale of locales) {
  for (const [name, what] of Object.entries({ question: `flow="${flow}"`, result: 'trail="purpose=meeting"', article: 'page="overview"' })) {
    test(`${locale}: no finding of axe around and inside the frame of a ${name}`, async ({ page, host, guide }) => {
      await page.goto(host.page(around(guide, element(`locale="${locale}" ${what}`))));
      await expect(page.locator('veiviser-guide iframe')).toBeVisible();
      const frame = await inside(page);
      await ready(frame);
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      const found = [];
      await frame.evaluate(axe);
      const run = async (look) => found.push(...(await findings(frame)).map((finding) => `${look}: ${finding}`));
      for (const width of [360, 1280]) {
        for (const look of Object.keys(looks)) {
          await wear(page, look, width);
          await run(`${width} px, ${look}`);
        }
      }
      // The themes that a page can ask for, whatever the reader's machine says.
      await wear(page, 'light', 1280);
      for (const theme of ['light', 'dark', 'contrast']) {
        await page.locator('veiviser-guide').evaluate((guide, theme) => guide.setAttribute('theme', theme), theme);
        await expect(frame.locator('html')).toHaveAttribute('data-theme', theme === 'light' ? 'light' : 'dark');
        await run(`theme ${theme}`);
      }
      await page.evaluate(axe);
      found.push(...(await findings(page)).map((finding) => `around: ${finding}`));
      expect(found).toEqual([]);
    });
  }
}

const schema = JSON.parse(readFileSync(join(root, 'docs/embed-messages.schema.json'), 'utf8'));
const ajv = new Ajv({ strict: true, allErrors: true });
ajv.addSchema(schema, 'messages');
/** By direction: whether a message is one of the schema, and the types that the schema knows. */
const directions = Object.fromEntries(['toFrame', 'toPage'].map((name) => [name, {
  valid: ajv.compile({ $ref: `messages#/$defs/${name}` }),
  types: schema.$defs[name].oneOf.map(({ properties }) => properties.type.const),
}]));

test('every message that is sent is one of the schema, and every type of the schema is sent', async ({ page, host, guide }) => {
  // Each window writes down what it hears.
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push(data), true);
  });
  await page.goto(host.page(around(guide, element(`locale="${locales[0]}" flow="${flow}" theme="light"`))));
  await expect(page.locator('veiviser-guide iframe')).toBeVisible();
  let frame = await inside(page);
  await ready(frame);
  const heard = { toFrame: [], toPage: [] };
  const collect = async () => {
    heard.toFrame.push(...(await frame.evaluate(() => window.heard.splice(0))));
    heard.toPage.push(...(await page.evaluate(() => window.heard.splice(0))));
  };
  const set = (name, value) => page.locator('veiviser-guide').evaluate((guide, [name, value]) => guide.setAttribute(name, value), [name, value]);
  for (const theme of ['dark', 'contrast', 'auto', 'default']) {
    await set('theme', theme);
    await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.theme ?? '')).toBe({ dark: 'dark', contrast: 'dark', auto: '', default: 'light' }[theme]);
  }
  await frame.locator('.answers a').first().click();
  await collect();
  await set('locale', locales[1]);
  await expect.poll(() => frame.evaluate(() => document.documentElement.lang).catch(() => '')).toBe(locales[1]);
  await ready(frame);
  for (let steps = 0; (await frame.locator('[data-outcome]').count()) === 0; steps += 1) {
    expect(steps).toBeLessThan(20);
    const state = await frame.locator('main').getAttribute('data-state');
    await frame.locator('.answers a').first().click();
    await expect(frame.locator('main')).not.toHaveAttribute('data-state', state);
  }
  await expect.poll(() => page.evaluate(() => window.heard.some(({ type }) => type === 'outcome'))).toBe(true);
  await collect();
  for (const [direction, { valid, types }] of Object.entries(directions)) {
    for (const message of heard[direction]) expect(valid(message), `${direction}: ${JSON.stringify(message)} ${JSON.stringify(valid.errors)}`).toBe(true);
    // `locale` may go to a window that is about to leave: whether it was heard is seen by what it did.
    expect([...new Set([...heard[direction].map(({ type }) => type), ...(direction === 'toFrame' ? ['locale'] : [])])].sort(), direction).toEqual([...types].sort());
  }
  // What one side says is nothing for the other.
  for (const message of heard.toFrame) expect(directions.toPage.valid(message)).toBe(false);
  for (const message of heard.toPage) expect(directions.toFrame.valid(message)).toBe(false);
});

/** What is wrong with a message: each is refused by the schema, and does nothing. */
const wrongToFrame = [
  { type: 'theme', theme: 'dark' }, { veiviser: 2, type: 'theme', theme: 'dark' }, { veiviser: '1', type: 'theme', theme: 'dark' },
  { veiviser: 1, type: 'Theme', theme: 'dark' }, { veiviser: 1, type: 'theme', theme: 'pink' }, { veiviser: 1, type: 'theme' },
  { veiviser: 1, type: 'locale', locale: 7 }, { veiviser: 1, type: 'locale', locale: '../../' }, { veiviser: 1, type: 'locale' },
  { veiviser: 1, type: 'size', height: 7 }, { veiviser: 1, type: 'go', to: 'https://evil.example/' }, 'hello', null, [1],
];
const step = { veiviser: 1, type: 'step', locale: 'nb-NO', flow, trail: 'purpose=talk' };
const wrongToPage = [
  { veiviser: 2, type: 'size', height: 7 }, { veiviser: 1, type: 'size', height: '7' }, { veiviser: 1, type: 'size', height: -7 }, { veiviser: 1, type: 'size' },
  { veiviser: 1, type: 'resize', height: 7 }, { ...step, veiviser: 2 }, { ...step, type: 'steps' }, { ...step, flow: 7 }, { ...step, trail: 7 }, { ...step, trail: 'domain=contoso.com' },
  { ...step, type: 'outcome' }, { veiviser: 1, type: 'theme', theme: 'dark' }, 'size', null, [1],
];

test('messages that the schema refuses do nothing, from the page and from the frame', async ({ page, host, guide }) => {
  for (const message of wrongToFrame) expect(directions.toFrame.valid(message), JSON.stringify(message)).toBe(false);
  for (const message of wrongToPage) expect(directions.toPage.valid(message), JSON.stringify(message)).toBe(false);
  await page.goto(host.page(around(guide, element(`locale="${locales[0]}" flow="${flow}" theme="light"`))));
  await expect(page.locator('veiviser-guide iframe')).toBeVisible();
  const frame = await inside(page);
  await ready(frame);
  const before = await frame.evaluate(() => [location.href, document.documentElement.lang, document.documentElement.dataset.theme]);
  await page.evaluate((messages) => {
    const to = document.querySelector('veiviser-guide').shadowRoot.querySelector('iframe').contentWindow;
    for (const message of [...messages, { veiviser: 1, type: 'theme', theme: 'contrast' }]) to.postMessage(message, '*');
  }, wrongToFrame);
  // The last one is right, and obeyed: so all before it were seen.
  await expect(frame.locator('html')).toHaveAttribute('data-contrast', 'more');
  expect(await frame.evaluate(() => [location.href.replace('theme=contrast', 'theme=light'), document.documentElement.lang])).toEqual(before.slice(0, 2));
  const box = () => page.locator('veiviser-guide iframe').evaluate((one) => one.style.blockSize);
  await page.evaluate(() => {
    window.events = [];
    for (const type of ['veiviser-step', 'veiviser-outcome']) addEventListener(type, ({ detail }) => window.events.push(detail.trail));
  });
  const unlike = wrongToPage.filter((message) => message?.type !== 'size' || message.veiviser !== 1 || !('height' in message));
  const tall = await box();
  await frame.evaluate(([messages, right, origin]) => { for (const message of [...messages, right]) parent.postMessage(message, origin); }, [unlike, { ...step, trail: 'purpose=files' }, host.origin]);
  await expect.poll(() => page.evaluate(() => window.events)).toContain('purpose=files');
  expect(await page.evaluate(() => window.events)).toEqual(['purpose=files']);
  expect(await box()).toBe(tall);
});
