// How long a reader waits, on a processor slowed down four times: from a click on an answer until the next question, or
// the result, is painted. `cargo xtask bench` runs it; numbers are printed, never judged (docs/performance.md).
import { open, test } from './harness/test.js';
import { flows, locales, ways } from './harness/site.js';

const slower = 4;
/** A person holds a button down for about so long; a press of no length would be measured together with its own beginning. */
const press = 80; // ms

test('from a click to the next page painted', async ({ page }) => {
  test.setTimeout(0);
  const [locale] = locales;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const waits = { question: [], result: [] };
  let requests = 0;
  for (const flow of flows) {
    const longest = ways(flow, locale).sort((a, b) => b.trail.length - a.trail.length).slice(0, 12);
    for (const { trail } of longest) {
      await open(page, `${locale}/${flow}/`);
      const count = () => { requests += 1; };
      page.on('request', count);
      for (let step = 1; step <= trail.length; step += 1) {
        const path = [locale, flow, ...trail.slice(0, step).map((pair) => pair.join('='))].join('/');
        const painted = page.evaluate(() => new Promise((resolve) => {
          const before = document.querySelector('h1');
          addEventListener('click', ({ timeStamp }) => {
            // The frame after the one in which the heading is another: a message is handled after that frame is painted.
            const look = () => requestAnimationFrame(() => {
              if (document.querySelector('h1') === before) return look();
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              return port2.postMessage(null);
            });
            look();
          }, { capture: true, once: true });
        }));
        await page.locator(`main a[href$="/${path}/"]`).first().click({ delay: press });
        const wait = await painted;
        const kind = (await page.locator('[data-outcome]').count()) ? 'result' : 'question';
        waits[kind].push(wait);
      }
      page.off('request', count);
    }
  }
  const line = (name, all) => {
    const sorted = all.toSorted((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
    return `  to the next ${name}: ${sorted.length} clicks, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms`;
  };
  console.log(`click to paint, processor ${slower} times slower\n${Object.entries(waits).map(([name, all]) => line(name, all)).join('\n')}\n  requests: ${requests}`);
});
