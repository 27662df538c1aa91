// Every link of every built page leads to a file of the folder, and every fragment to an element: read from the files,
// without a browser, so that all states are covered and not only the samples.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
import { dist } from './harness/programs.js';
import { pages } from './harness/site.js';

const host = 'http://site.example/';

test('no link of any page leads nowhere', () => {
  const ids = new Map();
  const idsOf = (path) => {
    if (!ids.has(path)) {
      const file = join(dist, path, 'index.html');
      ids.set(path, existsSync(file) ? new Set(all(readFileSync(file, 'utf8'), / id="?([^"\s>]+)/g)) : null);
    }
    return ids.get(path);
  };
  const wrong = new Set();
  for (const page of pages) {
    const html = readFileSync(join(dist, page.path, 'index.html'), 'utf8');
    for (const href of new Set(all(html, /<(?:a|link)\b[^>]*? href="([^"]*)"/g))) {
      const target = new URL(href.replaceAll('&amp;', '&'), host + page.path);
      if (target.origin !== new URL(host).origin) continue; // another host, mailto:
      const path = decodeURIComponent(target.pathname.slice(1));
      const fragment = decodeURIComponent(target.hash.slice(1));
      const isPage = path === '' || path.endsWith('/');
      const found = isPage ? idsOf(path) !== null : existsSync(join(dist, path));
      if (!found || (fragment && isPage && !idsOf(path).has(fragment))) wrong.add(`/${page.path}: ${href}`);
    }
  }
  expect([...wrong].slice(0, 20), `${wrong.size} links`).toEqual([]);
});

function all(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => match[1]);
}
