// Configurations for servers that cannot be started here: read as what they are and held against what the site needs.
// web.config is read by the browser's XML parser, the script for buckets runs with a stand-in for Amazon's command line. The
// real servers are in servers.spec.js.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/test.js';
import { dist, root } from './harness/programs.js';
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

test('a bucket: whole after the first and the second upload, assets before pages, none of them removed', () => {
  const bucket = join(folder, 'bucket');
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  copyFileSync(join(root, 'tests/browser/harness/aws.js'), join(tools, 'aws'));
  chmodSync(join(tools, 'aws'), 0o755);
  writeFileSync(join(tools, 'package.json'), '{ "type": "module" }');
  const upload = (site) => {
    rmSync(`${bucket}.log`, { force: true });
    execFileSync('sh', [join(site, 'hosting/s3.sh'), 's3://bucket/guide/'], { cwd: folder, env: { ...process.env, PATH: `${tools}:${process.env.PATH}`, BUCKET: bucket }, stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(`${bucket}.log`, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  };
  const isAsset = (path) => /(^|\/)assets\//.test(path);
  const forReaders = (site) => files(site).filter((path) => !/^hosting\/|^web\.config$|^staticwebapp\.config\.json$|\.(br|gz)$/.test(path));
  const [first, second] = ['first', 'second'].map((name) => join(folder, name));
  build(first, [], '--compress');
  build(second, [['content/en-US/brewing.md', 'Brew a pot', 'Brew a jug'], ['locales/en-US/tea.ftl', 'Choose a tea', 'Choose your tea'], ['content/site.toml', '[flows]', '[brand]\ncolour = "#7a1fa2"\n\n[flows]']], '--compress');
  rmSync(join(second, 'nb-NO/brewing'), { recursive: true });

  const kept = [];
  for (const site of [first, second]) {
    const log = upload(site);
    const expected = forReaders(site);
    for (const path of expected) expect(readFileSync(join(bucket, path)).equals(readFileSync(join(site, path))), path).toBe(true);
    // Assets of the first version stay for whoever has one of its pages open; everything else that is gone is gone.
    expect(files(bucket)).toEqual([...new Set([...expected, ...kept])].sort());
    kept.push(...expected.filter(isAsset));
    const puts = log.filter(({ put }) => put);
    const last = puts.findLastIndex(({ put }) => isAsset(put));
    expect(puts.slice(0, last + 1).every(({ put }) => isAsset(put)), 'assets come first').toBe(true);
    for (const { put, cache, type } of puts) {
      expect([put, cache]).toEqual([put, isAsset(put) ? 'public, max-age=31536000, immutable' : 'no-cache']);
      if (put.endsWith('.wasm')) expect([put, type]).toEqual([put, 'application/wasm']);
    }
  }
  expect(forReaders(second).filter(isAsset), 'the second version has assets of its own').not.toEqual(forReaders(first).filter(isAsset));
});

/** The files of a folder, by path. */
function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
}
