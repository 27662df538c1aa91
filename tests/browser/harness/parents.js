// Other people's pages, on origins of their own, with the guide inside. The guide is built for them: site.toml names the
// first host as a parent, and nobody else.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { preview } from './preview.js';
import { test as base } from './test.js';
import { shipped } from './variant.js';

export { expect } from './test.js';

export const test = base.extend({
  /** The page that may show the guide: `host.page(html, headers)` gives an address. Another name, so another site. */
  host: [async ({}, use) => serve('localhost', use), { scope: 'worker' }],

  /** Somebody whom site.toml does not name. */
  stranger: [async ({}, use) => serve('127.0.0.1', use), { scope: 'worker' }],

  /** The folder of the guide. */
  folder: [async ({ host }, use, { workerIndex }) => {
    const folder = fileURLToPath(new URL(`../results/guide-${workerIndex}`, import.meta.url));
    shipped(folder, { tables: `[embed]\nparents = ["${host.origin}", "https://*.example.com"]\nbase-url = "${host.origin}/elsewhere/"` });
    await use(folder);
  }, { scope: 'worker', timeout: 60_000 }],

  /** The address of the guide. */
  guide: [async ({ folder }, use) => {
    const { child, address } = await preview(folder, `${folder}.site`);
    await use(address);
    child.kill();
  }, { scope: 'worker', timeout: 60_000 }],

  baseURL: async ({ guide }, use) => use(guide),

  problems: async ({ problems, host }, use) => {
    problems.expect(new RegExp(`^another host: ${host.origin}/`));
    await use(problems);
  },
});

/** A server whose pages are what the tests say. */
async function serve(name, use) {
  const pages = new Map();
  const server = createServer((request, response) => {
    const page = pages.get(request.url);
    if (!page) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  await new Promise((resolve) => server.listen(0, name, resolve));
  const origin = `http://${name}:${server.address().port}`;
  await use({
    origin,
    page(html, headers = {}) {
      const path = `/page-${pages.size}`;
      pages.set(path, { html: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title>${html}</html>`, headers });
      return origin + path;
    },
  });
  server.closeAllConnections();
  server.close();
}
