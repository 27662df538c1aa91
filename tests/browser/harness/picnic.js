// The site of tests/sites/picnic, which asks every kind of question, built with the app bundle of the shipped one.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from './preview.js';
import { root, veiviser } from './programs.js';

/** A fixture of a worker: its address, on a server of its own. */
export async function picnic({}, use) {
  const folder = mkdtempSync(join(tmpdir(), 'picnic-'));
  cpSync(join(root, 'tests/sites/picnic'), folder, { recursive: true });
  for (const locale of ['en-US', 'nb-NO']) {
    copyFileSync(join(root, `locales/${locale}/ui.ftl`), join(folder, `locales/${locale}/ui.ftl`));
  }
  const dist = join(folder, 'dist');
  execFileSync(veiviser, ['build', folder, '--out', dist, '--app', join(root, 'target/app')]);
  const { child, address } = await preview(dist, folder);
  await use(address);
  child.kill();
  rmSync(folder, { recursive: true, force: true });
}
