// Starts the preview server before the tests and ends it after them: once with the site at the root of the host, once
// with the site in a folder of it, as most organisations host it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dist, root, strange, veiviser } from './programs.js';
import { sites } from './variant.js';

/** The folder that the second host has the site in. */
export const mount = 'help/teams';

export default async function start() {
  if (!existsSync(join(dist, 'build.json'))) throw new Error(`no site in ${dist}\n  help: run \`cargo xtask build\``);
  if (!existsSync(join(strange, 'build.json'))) throw new Error(`no pseudo languages in ${strange}\n  help: run \`cargo run -p veiviser-cli -- build . --pseudo --out target/pseudo\``);
  const host = fileURLToPath(new URL('../results/host', import.meta.url));
  rmSync(host, { recursive: true, force: true });
  process.env.VEIVISER_SITES = sites();
  mkdirSync(dirname(join(host, mount)), { recursive: true });
  symlinkSync(dist, join(host, mount), 'junction');
  const servers = await Promise.all([preview(dist), preview(host), preview(strange)]);
  process.env.VEIVISER_ADDRESS = servers[0].address;
  process.env.VEIVISER_MOUNTED = `${servers[1].address}${mount}/`;
  process.env.VEIVISER_STRANGE_ADDRESS = servers[2].address;
  return () => {
    servers.forEach((server) => server.child.kill());
    rmSync(process.env.VEIVISER_SITES, { recursive: true, force: true });
  };
}

/** A preview of a built folder (and the site it was built from); resolves with its address as soon as it prints it. */
export function preview(folder, site = '.') {
  const child = spawn(veiviser, ['serve', site, '--no-reload', '--out', folder], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = printed.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
      if (address) resolve({ child, address });
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`the preview server ended before it served: ${printed}`)));
  });
}
