// What is given to people who have no Rust: unpacked in an empty folder, changed in two text files, built again with
// the program in it, and read from an ordinary server.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ready, test } from './harness/test.js';
import { host } from './harness/hosts.js';
import { dist, root, veiviser } from './harness/programs.js';
import { flows } from './harness/site.js';
import { headers, idOf, scratch } from './harness/variant.js';
import { words } from './harness/words.js';

const folder = process.env.VEIVISER_SITES ? scratch('package') : ''; // unset while Playwright lists the tests
const unpacked = join(folder, 'veiviser');
const [flow] = flows;
const say = words('nb-NO');

test.describe.configure({ mode: 'serial' }); // one package, used step by step

test.beforeAll(async ({}, information) => {
  information.setTimeout(120_000);
  // With the program of the tests: the one that is given away takes minutes to build.
  execFileSync('cargo', ['xtask', 'package', '--program', veiviser, '--out', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('tar', ['xf', 'veiviser.tar.gz'], { cwd: folder });
});

/** The files of a folder with what they hold. */
function files(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(all.map(({ parentPath, name }) => join(parentPath, name)).sort().map((path) => [path.slice(folder.length + 1), hash(path)]));
}

/** Runs the program in the unpacked folder, as the readme says, without any variable of a developer. */
const run = (...arguments_) => execFileSync('./veiviser', arguments_, { cwd: unpacked, env: { PATH: '/usr/bin:/bin' }, encoding: 'utf8', stdio: 'pipe' });

test('the checksums are right, and both archives hold the site that was tested', () => {
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n').map((line) => line.split('  '));
  expect(sums.map(([, name]) => name)).toEqual(['veiviser.zip', 'veiviser.tar.gz']);
  for (const [sum, name] of sums) expect(createHash('sha256').update(readFileSync(join(folder, name))).digest('hex'), name).toBe(sum);
  expect(files(join(unpacked, 'dist'))).toEqual(files(dist));
  expect(readFileSync(join(folder, 'veiviser.zip')).subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  expect(readdirSync(unpacked).sort()).toEqual(['LES-MEG.txt', 'LICENSE-APACHE', 'LICENSE-MIT', 'README.txt', 'app', 'content', 'dist', 'docs', 'locales', 'public', 'veiviser']);
});

test('built again without a change, the folder is the same', () => {
  const before = files(join(unpacked, 'dist'));
  expect(run('build', '.')).toContain(`build ${idOf(dist)}`);
  expect(files(join(unpacked, 'dist'))).toEqual(before);
});

test('two packages of the same input are equal', () => {
  const first = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  const again = join(folder, 'again');
  execFileSync('cargo', ['xtask', 'package', '--program', veiviser, '--out', again], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(first);
});

test('a mistake in a setting is told with its line, and the site stays as it was', () => {
  const settings = join(unpacked, 'content/site.toml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, `${text}\n[brand]\ncolour = "#ffee00"\n`);
  const built = (() => { try { return run('build', '.'); } catch (error) { return error.stderr; } })();
  expect(built).toMatch(/site\.toml:\d+:\d+/);
  expect(idOf(join(unpacked, 'dist'))).toBe(idOf(dist));
  writeFileSync(settings, text);
});

test('name, colour, place and policy are two text files away', async ({ page }) => {
  const change = (file, from, to) => {
    const path = join(unpacked, file);
    const text = readFileSync(path, 'utf8');
    expect(text, file).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  change('content/site.toml', '\ndefault-locale = ', '\nmount = "/help/teams/"\ndefault-locale = ');
  writeFileSync(join(unpacked, 'content/site.toml'), '\n[brand]\nname = "Samarbeidshjelpen"\ncolour = "#7a1fa2"\n', { flag: 'a' });
  change('content/policy.toml', '# [helpdesk]\n# email = "it@contoso.com"', '[helpdesk]\nemail = "hjelp@kommune.example"');
  change('content/policy.toml', '[options.meet]\npermit = "allowed"', '[options.meet]\npermit = "on-request"\nat = "https://kommune.example/bestill"');
  run('build', '.');
  const server = await host({ dist: join(unpacked, 'dist'), mounts: ['/help/teams/'], headers: headers(join(unpacked, 'dist')) });
  const address = `${server.address}/help/teams/`;
  await page.goto(address);
  await page.waitForURL(`${address}nb-NO/`);
  await ready(page);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Samarbeidshjelpen' })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--fjord'))).toContain('#7a1fa2');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'hjelp@kommune.example' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: say(flow) }).first().click();
  await page.getByRole('main').getByRole('link', { name: say(`${flow}_purpose_meeting`) }).click();
  await expect(page.locator('main a[href="https://kommune.example/bestill"]').first()).toBeVisible();
  expect(await page.title()).toContain('Samarbeidshjelpen');
  await server.end();
});
