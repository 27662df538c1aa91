// Configurations for servers that cannot be started here: read as what they are and held against what the site needs.
// web.config is read by the browser's XML parser. The real servers are in servers.spec.js.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/test.js';
import { dist } from './harness/programs.js';
import { build, headers, scratch } from './harness/variant.js';

const folder = process.env.VEIVISER_SITES ? scratch('configs') : ''; // unset while Playwright lists the tests
const below = join(folder, 'below');

test.beforeAll(() => build(below, [
  ['content/site.toml', 'default-locale', 'mount = "/help/tea/"\ndefault-locale'],
  ['content/site.toml', '', '\n[embed]\nparents = ["https://intranet.example.com"]\n'],
]));

/** What IIS lets a folder say for itself unless somebody locked it: nothing else may stand in the file. */
const allowed = ['defaultDocument', 'directoryBrowse', 'staticContent', 'httpProtocol', 'httpErrors'];

for (const [name, site, lost] of [['at the root', () => dist, '404.html'], ['below a path', () => below, 'help\\tea\\404.html']]) {
  test(`IIS, ${name}: sections, headers, media types, the page for unknown addresses, what is kept`, async ({ page }) => {
    const found = await page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      if (xml.querySelector('parsererror')) return { error: xml.querySelector('parsererror').textContent };
      const values = (element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
      const children = (element) => [...element.children].map((child) => child.tagName);
      const all = (path) => [...xml.querySelectorAll(path)].map(values);
      const own = ':root > system\\.webServer > ';
      return {
        root: [xml.documentElement.tagName, ...new Set(children(xml.documentElement))],
        sections: children(xml.querySelector(':root > system\\.webServer')),
        documents: all(`${own}defaultDocument > files > add`),
        browse: all(`${own}directoryBrowse`),
        headers: all(`${own}httpProtocol > customHeaders > add`),
        removed: all(`${own}httpProtocol > customHeaders > remove`).map(({ name }) => name),
        types: all(`${own}staticContent > mimeMap`),
        unmapped: all(`${own}staticContent > remove`).map(({ fileExtension }) => fileExtension),
        cache: all(`${own}staticContent > clientCache`),
        errors: all(`${own}httpErrors > error`),
        existing: all(`${own}httpErrors`),
        kept: [...xml.querySelectorAll('location')].map((one) => [one.getAttribute('path'), ...all.call(null, `location[path="${one.getAttribute('path')}"] clientCache`)]),
      };
    }, readFileSync(join(site(), 'web.config'), 'utf8'));
    expect(found.error).toBe(undefined);
    expect(found.root).toEqual(['configuration', 'system.webServer', 'location']);
    expect(found.sections.filter((section) => !allowed.includes(section))).toEqual([]);
    expect(new Set(found.sections).size, 'a section twice is an error of IIS').toBe(found.sections.length);
    expect(found.documents).toEqual([{ value: 'index.html' }]);
    expect(found.browse).toEqual([{ enabled: 'false' }]);
    expect(Object.fromEntries(found.headers.map(({ name, value }) => [name, value]))).toEqual(headers(site()));
    // What a folder above set already would otherwise be an entry twice: status 500.
    for (const { name } of found.headers) expect(found.removed).toContain(name);
    const { types } = JSON.parse(readFileSync(join(site(), 'hosting/headers.json'), 'utf8'));
    expect(Object.fromEntries(found.types.map(({ fileExtension, mimeType }) => [fileExtension, mimeType]))).toEqual(types);
    expect(found.unmapped.sort()).toEqual(Object.keys(types).sort());
    expect(found.cache).toEqual([{ cacheControlMode: 'DisableCache' }]);
    expect(found.errors).toEqual([{ statusCode: '404', path: lost, responseMode: 'File' }]);
    expect(found.existing).toEqual([{ errorMode: 'Custom', existingResponse: 'Auto' }]);
    const folders = ['', 'en-US/', 'nb-NO/', 'embed/'].map((folder) => `${folder}assets`);
    expect(found.kept.map(([path]) => path).sort()).toEqual(folders.sort());
    for (const [path, cache] of found.kept) {
      expect(cache, path).toEqual({ cacheControlMode: 'UseMaxAge', cacheControlMaxAge: '365.00:00:00', cacheControlCustom: 'public, immutable' });
      expect(readdirSync(join(site(), path)).length).toBeGreaterThan(0);
    }
    // Every kind of file in the folder has a type: IIS sends nothing else.
    const endings = new Set(readdirSync(site(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name.replace(/^.*(\.[^.]+)$/, '$1')));
    const notForReaders = ['.conf', '.sh', '.yml', '.config', '.nojekyll', 'Caddyfile', '.br', '.gz'];
    expect([...endings].filter((ending) => !(ending in types) && !notForReaders.includes(ending))).toEqual([]);
  });
}
