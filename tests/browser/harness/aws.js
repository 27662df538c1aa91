#!/usr/bin/env node
// Stands in for Amazon's command line: `s3 cp . s3://… --recursive` and `s3 sync . s3://…`, with the folder `$BUCKET` as the
// bucket. What it does is written to `$BUCKET.log` in its order, a line of JSON each. What it does not know ends it.
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const bucket = process.env.BUCKET;
const [service, command, from, to, ...rest] = process.argv.slice(2);
const fail = (why) => { console.error(`aws: ${why}`); process.exit(2); };
if (service !== 's3' || !['cp', 'sync'].includes(command) || !to.startsWith('s3://')) fail(process.argv.slice(2).join(' '));

// The last filter that fits decides; `*` stands for any characters, `/` too.
const filters = [];
const options = {};
while (rest.length) {
  const name = rest.shift();
  if (name === '--exclude' || name === '--include') filters.push([name === '--include', new RegExp(`^${rest.shift().replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)]);
  else if (name === '--cache-control' || name === '--content-type') options[name.slice(2)] = rest.shift();
  else if (['--recursive', '--delete', '--size-only'].includes(name)) options[name.slice(2)] = true;
  else fail(`unknown option ${name}`);
}
if (command === 'cp' && !options.recursive) fail('cp of a folder needs --recursive');
const wanted = (path) => filters.reduce((so, [include, pattern]) => (pattern.test(path) ? include : so), true);

const files = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
  .filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length)).filter(wanted).sort();
const say = (entry) => appendFileSync(`${bucket}.log`, `${JSON.stringify(entry)}\n`);

const ours = files(from === '.' ? process.cwd() : from);
for (const path of ours) {
  const target = join(bucket, path);
  if (command === 'sync' && existsSync(target) && options['size-only'] && statSync(target).size === statSync(join(from, path)).size) continue;
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(from, path), target);
  say({ put: path, cache: options['cache-control'], type: options['content-type'] });
}
if (options.delete) {
  for (const path of files(bucket).filter((path) => !ours.includes(path))) {
    rmSync(join(bucket, path));
    say({ removed: path });
  }
}
