// The shapes of the built pages. Two pages of one shape are made of the same elements in the same places: what is wrong
// with the build of one is wrong with the other, so tests that are slow look at one page of each shape.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './programs.js';
import { pages } from './site.js';

const alone = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Attributes that change what an element is, not what it says. */
const telling = /\s(?:class|role|type|lang|dir|hidden|open|tabindex|aria-[\w-]+|data-[\w-]+)(?:="[^"]*")?/g;
/** Those whose value says something about this page alone. */
const own = /^(\s(?:lang|aria-[\w-]+|data-[\w-]+))=.*$/;

/** One page of each shape: the first. */
export function shapes() {
  const known = new Map();
  for (const page of pages) {
    const shape = `${page.kind}\n${places(readFileSync(join(dist, page.path, 'index.html'), 'utf8'))}`;
    if (!known.has(shape)) known.set(shape, page);
  }
  return [...known.values()];
}

/** Every place of an element in the tree, each once, however often it stands there. */
function places(html) {
  const found = new Set();
  const open = [];
  for (const [, end, tag, attributes] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (end) {
      while (open.length && open.pop().tag !== tag);
      continue;
    }
    const kind = (attributes.match(telling) ?? []).map((one) => one.replace(own, '$1')).sort().join('');
    const place = `${open.at(-1)?.place ?? ''}/${tag}${kind}`;
    found.add(place);
    if (!alone.has(tag) && !attributes.endsWith('/')) open.push({ tag, place });
  }
  return [...found].sort().join('\n');
}
