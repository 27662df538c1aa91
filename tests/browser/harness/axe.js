// axe, the checker of accessibility: what it finds on a page, in every look.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The script that brings `window.axe`. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const widths = [360, 1280];
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
};

/** What it finds on a phone and on a desk; light, dark and in forced colours. */
export async function findingsInEveryLook(page) {
  await page.evaluate(axe);
  const found = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      found.push(...(await findings(page)).map((finding) => `${width} px, ${look}: ${finding}`));
    }
  }
  return found;
}

/** What axe finds, each in a line: rule, element, what to mend. */
export function findings(page) {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
  });
}
