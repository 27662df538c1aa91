// What does not fit on a page: what a reader would miss because it lies outside, is cut off, or lies under something.

/** Each fault in a line. `[]`: everything can be read. */
export function misfits(page) {
  return page.evaluate(() => {
    const found = [];
    const name = (element) => `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}”`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide, there is room for ${root.clientWidth}`);

    const styles = new Map();
    const style = (element) => styles.get(element) ?? styles.set(element, getComputedStyle(element)).get(element);
    const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // Texts for screen readers take no room on purpose, with all that is in them.
    const ears = new Map();
    const isForEars = (element) => {
      if (!ears.has(element)) ears.set(element, style(element).clipPath === 'inset(50%)' || (element.parentElement ? isForEars(element.parentElement) : false));
      return ears.get(element);
    };
    const scrolls = (element) => ['auto', 'scroll'].includes(style(element).overflowX);

    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('svg') || !isSeen(element) || isForEars(element)) continue;
      const { display, overflowX, overflowY } = style(element);
      if (display === 'inline' || display === 'contents' || scrolls(element)) continue;
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push(`wider than its box (${element.scrollWidth} of ${element.clientWidth}): ${name(element)}`);
      const cuts = ['hidden', 'clip'].some((way) => way === overflowY || way === overflowX);
      if (cuts && element.scrollHeight > element.clientHeight + 1) found.push(`cut off at its end: ${name(element)}`);
    }

    // Lines of text: inside the window, and not on each other.
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      if (!text.data.trim() || element.closest('svg, script, style, dialog:not(:popover-open)') || !isSeen(element) || isForEars(element)) continue;
      // What stays in place while the page scrolls lies over it by intention.
      let stays = false;
      let inner = false;
      for (let above = element; above; above = above.parentElement) {
        stays ||= ['sticky', 'fixed'].includes(style(above).position);
        inner ||= scrolls(above) && above !== root && above !== document.body;
      }
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        if (!inner && (box.left < -1 || box.right > root.clientWidth + 1)) found.push(`outside the window: ${name(element)}`);
        // The box of a line holds the room between lines too: only its middle is surely ink.
        if (!stays && !inner) lines.push({ element, left: box.left + 1, right: box.right - 1, top: box.top + box.height * 0.3, bottom: box.bottom - box.height * 0.3 });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    for (const [at, line] of lines.entries()) {
      for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next += 1) {
        const other = lines[next];
        if (other.element !== line.element && other.left < line.right && line.left < other.right) found.push(`on each other: ${name(line.element)} and ${name(other.element)}`);
      }
    }
    return [...new Set(found)];
  });
}
