// The Teams app: what `veiviser teams-app` writes, judged by the schema that Microsoft publishes, and its tab as Teams
// opens it: in a frame, with theme and language filled into the address.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, ready, test } from './harness/test.js';
import { root, veiviser } from './harness/programs.js';
import { flows, locales } from './harness/site.js';
import { scratch } from './harness/variant.js';

const folder = process.env.VEIVISER_SITES ? scratch('teams') : ''; // unset while Playwright lists the tests
const app = join(folder, 'teams-app');
const id = '6f1c0d3a-1a52-4a6a-9a3e-3f0c2b6a7d11';
const manifest = () => JSON.parse(readFileSync(join(app, 'manifest.json'), 'utf8'));

/** Microsoft's schema of this version, as its npm package brings it. */
function schema(version) {
  const require = createRequire(import.meta.url);
  const place = dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const schema = JSON.parse(readFileSync(join(place, `build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`), 'utf8'));
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
  return ajv.compile(schema);
}

test.beforeAll(() => {
  const site = join(folder, 'site');
  mkdirSync(site, { recursive: true }); // Playwright may start the file anew
  for (const part of ['content', 'locales', 'public']) cpSync(join(root, part), join(site, part), { recursive: true });
  writeFileSync(join(site, 'content/site.toml'), '\n[embed]\nbase-url = "https://guide.contoso.com/teams/"\n', { flag: 'a' });
  execFileSync(veiviser, ['teams-app', site, '--id', id, '--developer', 'Contoso IT', '--out', app]);
});

test('the manifest is what the published schema asks for', () => {
  const written = manifest();
  const valid = schema(written.manifestVersion);
  expect(valid(written), JSON.stringify(valid.errors, null, 1)).toBe(true);
  expect(written.$schema).toBe(`https://developer.microsoft.com/json-schemas/teams/v${written.manifestVersion}/MicrosoftTeams.schema.json`);
});

test('what the schema refuses, our own check refuses too', () => {
  const written = manifest();
  const valid = schema(written.manifestVersion);
  const changes = [
    ['an id that is none', (one) => (one.id = 'guide')],
    ['a name that is too long', (one) => (one.name.short = 'x'.repeat(31))],
    ['no description', (one) => delete one.description.short],
    ['a colour by its name', (one) => (one.accentColor = 'blue')],
    ['a tab for a team', (one) => (one.staticTabs[0].scopes = ['nowhere'])],
    ['no developer', (one) => delete one.developer.name],
    ['an address that is none', (one) => (one.developer.privacyUrl = 'contoso.com')],
    ['a text that is too long', (one) => (one.description.short = 'x'.repeat(81))],
  ];
  const changed = join(folder, 'changed');
  for (const [name, change] of changes) {
    const wrong = structuredClone(written);
    change(wrong);
    expect(valid(wrong), name).toBe(false);
    cpSync(app, changed, { recursive: true });
    writeFileSync(join(changed, 'manifest.json'), JSON.stringify(wrong));
    expect(() => execFileSync(veiviser, ['teams-app', '--check', changed], { stdio: 'pipe' }), name).toThrow(/Teams would refuse this app/);
  }
});

for (const [theme, expected] of [['default', 'light'], ['dark', 'dark'], ['contrast', 'dark']]) {
  for (const locale of locales) {
    test(`the tab opened with theme ${theme} in ${locale}`, async ({ page, baseURL }) => {
      const [{ contentUrl }] = manifest().staticTabs;
      // Teams writes languages in small letters.
      const filled = contentUrl.replace('https://guide.contoso.com/teams/', baseURL).replace('{theme}', theme).replace('{locale}', locale.toLowerCase());
      expect(filled).not.toContain('{');
      await page.goto(filled);
      await ready(page);
      await expect(page).toHaveURL(`${baseURL}${locale}/${flows[0]}/?embed=1&theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', expected);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      expect(await page.locator('html').getAttribute('data-contrast')).toBe(theme === 'contrast' ? 'more' : null);
    });
  }
}
