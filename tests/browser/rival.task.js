// First and largest paint of an article against the same article in Starlight: slow 4G, a processor slowed down four times,
// nothing cached, the same machine in the same minute. `cargo xtask bench --rival` runs it; it installs Starlight below
// tests/starlight first. Numbers are printed, never judged (docs/performance.md).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist, root } from './harness/programs.js';
import { expect, test } from './harness/test.js';

const rival = join(root, 'tests/starlight');
const locale = 'en-US';
const runs = 15;
/** Slow 4G, as Chromium's developer tools have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms for a round trip. */
const network = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };

/** Our article in Starlight's Markdown: our links and marks become their text. */
function translated(text) {
  const [, front, body] = text.split(/^\+\+\+$/m);
  const title = front.match(/^title = "(.*)"$/m)[1];
  const plain = body.replace(/\[\]\(claim:[^)]*\)/g, '').replace(/\]\((?!https)[^)]*\)/g, '](#)').replace(/ \{#[\w-]+\}$/gm, '').replace(/\{en\}/g, '').replace(/^\[!.*$/gm, '');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${plain}`;
}

function built() {
  const docs = join(rival, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  const folder = join(root, 'content', locale);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) writeFileSync(join(docs, file), translated(readFileSync(join(folder, file), 'utf8')));
  const npm = (...words) => execFileSync('npm', words, { cwd: rival, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (!existsSync(join(rival, 'node_modules/astro'))) npm('install', '--no-audit', '--no-fund', '--no-package-lock');
  npm('run', 'build');
  return join(rival, 'dist');
}

/** A server of a folder as a good one is set up: brotli, nothing computed twice. */
async function serve(folder) {
  const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.wasm': 'application/wasm', '.woff2': 'font/woff2' };
  const packed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const file = join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (!existsSync(file)) return response.writeHead(404).end();
    if (!packed.has(file)) packed.set(file, brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'br' }).end(packed.get(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, end: () => { server.closeAllConnections(); server.close(); } };
}

/** First and largest paint of a page that nobody has opened before, and how much it moved. */
async function paint(browser, address) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(() => new Promise((done) => {
    const seen = { largest: 0, shift: 0 };
    new PerformanceObserver((list) => { seen.largest = list.getEntries().at(-1).startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { seen.shift += value; })).observe({ type: 'layout-shift', buffered: true });
    const [{ startTime: first }] = performance.getEntriesByName('first-contentful-paint');
    setTimeout(() => done({ first, ...seen }), 500);
  }));
  await context.close();
  return times;
}

test('first paint against Starlight', async ({ browser }) => {
  test.setTimeout(0);
  const sites = { Veiviser: [await serve(dist), `${locale}/guest-access/`], Starlight: [await serve(built()), 'guest-access/'] };
  const times = Object.fromEntries(Object.keys(sites).map((name) => [name, []]));
  // In turns, so that whatever else the machine does hits both.
  for (let run = 0; run < runs; run += 1) {
    for (const [name, [{ address }, path]] of Object.entries(sites)) times[name].push(await paint(browser, address + path));
  }
  const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
  const of = (name, what) => median(times[name].map((time) => time[what]));
  for (const name of Object.keys(sites)) console.log(`  ${name.padEnd(9)} first paint ${of(name, 'first').toFixed(0)} ms, largest ${of(name, 'largest').toFixed(0)} ms, layout shift ${of(name, 'shift').toFixed(3)}`);
  for (const what of ['first', 'largest']) console.log(`  ${what}: ${(of('Veiviser', what) / of('Starlight', what)).toFixed(2)} of Starlight's`);
  expect(of('Starlight', 'first')).toBeGreaterThan(0);
  Object.values(sites).forEach(([server]) => server.end());
});
