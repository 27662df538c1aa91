// Words of the site, read from the files that translators write: a test looks for what a reader sees.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './programs.js';

/** The messages of a locale: `say('change')`, `say('access_option_guest.heading')`, `say('source-mark', { number: 1 })`. */
export function words(locale) {
  const folder = join(root, 'locales', locale);
  const messages = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    read(readFileSync(join(folder, file), 'utf8'), messages);
  }
  return (id, values = {}) => {
    const text = messages.get(id);
    if (text === undefined) throw new Error(`no message \`${id}\` in locales/${locale}`);
    return text.replace(/\{ *\$([a-z-]+) *\}/g, (_, name) => values[name] ?? '').replace(/\{ *"([^"]*)" *\}/g, '$1');
  };
}

/** Plain messages and attributes; selectors are not resolved (no test needs one). */
function read(text, messages) {
  let message = '';
  let open = null;
  const add = (id, first) => {
    open = id;
    messages.set(id, first);
  };
  for (const line of text.split('\n')) {
    const attribute = line.match(/^ +\.([a-z][a-z-]*) *= ?(.*)$/);
    const start = line.match(/^(-?[a-z][a-z0-9_-]*) *= ?(.*)$/);
    if (start) add((message = start[1]), start[2].trim());
    else if (attribute) add(`${message}.${attribute[1]}`, attribute[2].trim());
    else if (/^\s+\S/.test(line) && open) messages.set(open, `${messages.get(open)}\n${line.trim()}`.trim());
    else if (line.startsWith('#')) open = null;
  }
}
