// axe, the checker of accessibility: what it finds on a page, in every look. None of its rules is switched off, and those
// of WCAG 2.2 A and AA that it leaves off unless asked (new or experimental) are switched on.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { looks, wear, widths } from './looks.js';

/** The script that brings `window.axe`. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Off unless asked for. */
const more = ['target-size', 'css-orientation-lock', 'label-content-name-mismatch', 'p-as-heading', 'table-fake-caption', 'td-has-header'];

/** The rules that read colours: all that can differ between two looks of one width. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What it finds on a phone and on a desk, in every look. */
export async function findingsInEveryLook(page) {
  await page.evaluate(axe);
  const found = [];
  for (const width of widths) {
    for (const [at, look] of Object.keys(looks).entries()) {
      await wear(page, look, width);
      found.push(...(await findings(page, at === 0 ? undefined : ofColour)).map((finding) => `${width} px, ${look}: ${finding}`));
    }
  }
  return found;
}

/** What axe finds, each in a line: rule, element, what to mend. Every rule, or only these. */
export function findings(page, only) {
  const rules = Object.fromEntries(more.map((id) => [id, { enabled: true }]));
  const options = { resultTypes: ['violations'], ...(only ? { runOnly: only } : { rules }) };
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
  }, options);
}
