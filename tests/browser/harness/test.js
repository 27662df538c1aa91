// `test` of this suite: every page it opens is watched. A console message, an uncaught error, a breach of the content
// security policy or a request to another host fails the test, whatever it was about.
import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend({
  baseURL: async ({}, use) => use(process.env.VEIVISER_ADDRESS),

  /** What went wrong so far is in `seen`; `expect(/…/)` takes out what a test provokes on purpose. */
  problems: async ({}, use) => {
    const expected = [];
    const problems = { seen: [], expect: (...patterns) => expected.push(...patterns) };
    await use(problems);
    const left = problems.seen.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    expect(left, 'console messages, errors, policy breaches and foreign requests').toEqual([]);
  },

  context: async ({ context, problems, baseURL }, use) => {
    await watch(context, problems.seen, new URL(baseURL).hostname);
    await use(context);
  },
});

/** Watches a context that a test made itself; the `context` fixture is watched already. */
export async function watch(context, seen, host) {
  context.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`));
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== host) seen.push(`another host: ${request.url()}`);
  });
  // Chromium logs most breaches, but not those of a report-only or a nested kind: the event has them all.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
}

/** Waits until the app has taken over the page. */
export async function ready(page) {
  await page.waitForFunction(() => document.documentElement.dataset.app !== undefined);
  expect(await page.evaluate(() => document.documentElement.dataset.app), 'data-app').toBe('ready');
}

/** Opens a path of the site (`nb-NO/choose/`) and waits for the app. */
export async function open(page, path) {
  const answer = await page.goto(path === '' ? './' : path);
  await ready(page);
  return answer;
}

/** What a reader can read and follow: the text of the page, line by line, and the addresses of its links. */
export function content(page) {
  return page.evaluate(() => {
    const main = document.getElementById('page');
    // What only scripts can do is not offered without them: it is comfort, not content. Fields to fill in stand where
    // readers without scripts are told how to do it by hand. Links for frames without scripts stand behind their twins.
    const scripted = '[data-comfort], [data-copy], [data-do], .fill, [data-twin]';
    for (const comfort of main.querySelectorAll(scripted)) comfort.style.setProperty('display', 'none');
    const text = main.innerText.split('\n').map((line) => line.trim()).filter(Boolean);
    const links = [...main.querySelectorAll('a[href]')].filter((link) => !link.closest(scripted)).map((link) => `${link.textContent.trim()} → ${link.href}`);
    for (const comfort of main.querySelectorAll(scripted)) comfort.style.removeProperty('display');
    return { title: document.title, lang: document.documentElement.lang, text, links };
  });
}

/** The same of the prerendered file, opened with scripts off. */
export async function prerendered(browser, address) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const found = await content(page);
  await context.close();
  return found;
}
