// The programs that the tests use: `cargo xtask test` names them; by hand they are found in the usual places.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The built site. */
export const dist = process.env.VEIVISER_DIST ?? join(root, 'dist');

/** The same with the pseudo languages: `veiviser build . --pseudo --out target/pseudo`. */
export const strange = process.env.VEIVISER_STRANGE ?? join(root, 'target/pseudo');

/** The `veiviser` program. */
export const veiviser = process.env.VEIVISER_PROGRAM ?? join(root, 'target/debug/veiviser');

/** A Chromium, Chrome or Edge. */
export function chromium() {
  if (process.env.VEIVISER_CHROMIUM) return process.env.VEIVISER_CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (!found) throw new Error('no Chromium on PATH\n  help: install it, or set VEIVISER_CHROMIUM');
  return found;
}

/** A web server of the system. */
export function server(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, name)).find(isProgram);
  if (!found) throw new Error(`no ${name} on this machine\n  help: \`apt-get install nginx apache2-bin caddy\``);
  return found;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
