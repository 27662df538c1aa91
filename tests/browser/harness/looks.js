// What a page can look like: the widths of a phone and of a desk, and what readers set on their machine.

/** A phone and a desk. */
export const widths = [360, 1280];

export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'more contrast': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active', contrast: 'no-preference' },
};

/** Shows the page in a look, at a width. */
export async function wear(page, look, width) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia(looks[look]);
}
