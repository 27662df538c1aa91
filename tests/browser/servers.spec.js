// The real servers, started with the configuration that lies in the built folder: headers, compression, the page for
// unknown addresses, the slash, at the root and below a path. And a reader in a browser on each.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, ready, test } from './harness/test.js';
import { server as program } from './harness/programs.js';
import { build, headers, scratch } from './harness/variant.js';

const folder = process.env.VEIVISER_SITES ? scratch('servers') : ''; // unset while Playwright lists the tests

/** How each server is told: the lines of an administrator around the one that includes our file. */
const servers = {
  nginx: {
    brotli: false, // Debian's has no module for it
    start(root, site, port, work) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join(' ');
      const file = write(work, 'nginx.conf', `
        daemon off; pid ${work}/nginx.pid; error_log stderr crit; worker_processes 1; events {}
        http { access_log off; ${temporary}
          server { listen 127.0.0.1:${port}; root ${root}; include ${site}/hosting/nginx.conf; } }`);
      return [program('nginx'), ['-c', file, '-e', 'stderr']];
    },
  },
  apache: apache((site) => `<Directory ${site}>
          Include ${site}/hosting/apache.conf
        </Directory>`),
  htaccess: apache((site) => {
    copyFileSync(join(site, 'hosting/apache.conf'), join(site, '.htaccess'));
    return `<Directory ${site}>
          AllowOverride All
        </Directory>`;
  }),
  caddy: {
    brotli: true,
    start(root, site, port, work) {
      const file = write(work, 'Caddyfile', `
{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${site}/hosting/Caddyfile
}
`);
      return [program('caddy'), ['run', '--config', file, '--adapter', 'caddyfile']];
    },
  },
};

for (const mount of ['/', '/help/tea/']) {
  for (const [name, server] of Object.entries(servers)) {
    test.describe(`${name}, ${mount === '/' ? 'at the root' : 'below a path'}`, () => {
      let child;
      let address;
      let dist;
      let asset;

      test.beforeAll(async () => {
        const work = join(folder, `${name}${mount.replaceAll('/', '-')}`);
        mkdirSync(work, { recursive: true });
        dist = build(join(work, 'dist'), [['content/site.toml', 'default-locale', `mount = "${mount}"\ndefault-locale`], ['public/handbook.pdf', '', '%PDF-1.7']], '--compress');
        let root = dist;
        if (mount !== '/') {
          root = join(work, 'www');
          mkdirSync(dirname(join(root, mount.slice(0, -1))), { recursive: true });
          symlinkSync(dist, join(root, mount.slice(0, -1)), 'junction');
        }
        asset = (ending) => `${mount}assets/${readdirSync(join(dist, 'assets')).find((file) => file.endsWith(ending))}`;
        const port = await freePort();
        const [file, words] = server.start(root, join(root, mount).replace(/\/$/, ''), port, work);
        child = spawn(file, words, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work } });
        let said = '';
        child.stderr.on('data', (chunk) => (said += chunk));
        child.on('exit', (code) => (said += `${name} ended with ${code}`));
        address = `http://127.0.0.1:${port}`;
        await expect.poll(() => ask(address + mount).then(({ status }) => status, () => said), { message: name, timeout: 10_000 }).toBe(200);
      });
      test.afterAll(() => {
        if (!child || child.exitCode !== null) return undefined;
        const gone = new Promise((resolve) => child.on('exit', resolve));
        child.kill();
        return gone;
      });

      test('every answer carries the headers, errors too', async () => {
        const expected = Object.fromEntries(Object.entries(headers(dist)).map(([name, value]) => [name.toLowerCase(), value]));
        for (const path of ['', 'en-US/', 'en-US/tea/wish=wake/', 'nothing-here/', 'assets/gone.js', 'build.json']) {
          const answer = await ask(address + mount + path);
          expect(answer.headers, path).toMatchObject({ ...expected, 'cache-control': 'no-cache' });
        }
        const kept = await ask(address + asset('.wasm'));
        expect(kept.headers).toMatchObject({ ...expected, 'cache-control': 'public, max-age=31536000, immutable' });
        const beside = await ask(`${address}${mount}en-US/assets/${readdirSync(join(dist, 'en-US/assets')).find((file) => file.endsWith('.css'))}`);
        expect(beside.headers['cache-control']).toContain('immutable');
      });

      test('media types and charsets', async () => {
        const types = { [`${mount}en-US/`]: 'text/html; charset=utf-8', [`${mount}build.json`]: /^application\/json/, [asset('.wasm')]: 'application/wasm', [asset('.css')]: 'text/css; charset=utf-8', [`${mount}icon.svg`]: /^image\/svg\+xml/, [`${mount}en-US/page.bin`]: 'application/octet-stream', [`${mount}handbook.pdf`]: 'application/pdf' };
        for (const [path, type] of Object.entries(types)) {
          const answer = await ask(address + path);
          expect(answer.status, path).toBe(200);
          expect(answer.headers['content-type'], path).toMatch(typeof type === 'string' ? new RegExp(`^${type.replace(/[+/;. ]/g, (sign) => (sign === ' ' ? ' ?' : `\\${sign}`))}$`, 'i') : type);
        }
        expect((await ask(address + asset('.js'))).headers['content-type']).toMatch(/^text\/javascript/);
      });

      test('what lies ready compressed is sent as it lies', async () => {
        const files = { [asset('.wasm')]: asset('.wasm').slice(mount.length), [asset('.css')]: asset('.css').slice(mount.length), [`${mount}en-US/`]: 'en-US/index.html' };
        for (const [path, file] of Object.entries(files)) {
          const plain = readFileSync(join(dist, file));
          const ways = [['gzip', 'gz', gunzipSync], ...(server.brotli ? [['br', 'br', brotliDecompressSync]] : [])];
          for (const [encoding, ending, open] of ways) {
            const answer = await ask(address + path, { 'accept-encoding': encoding });
            expect(answer.headers['content-encoding'], `${path} ${encoding}`).toBe(encoding);
            expect(answer.headers.vary, path).toMatch(/accept-encoding/i);
            expect(answer.body.equals(readFileSync(join(dist, `${file}.${ending}`))), 'the copy beside the file').toBe(true);
            expect(open(answer.body).equals(plain), 'the same content').toBe(true);
          }
          const none = await ask(address + path, { 'accept-encoding': 'identity' });
          expect(none.headers['content-encoding']).toBeUndefined();
          expect(none.body.equals(plain)).toBe(true);
        }
      });

      test('where nothing lies ready, the server compresses by itself: page, app, data', async () => {
        for (const [path, file] of Object.entries({ [`${mount}nb-NO/`]: 'nb-NO/index.html', [asset('.wasm')]: asset('.wasm').slice(mount.length), [`${mount}nb-NO/page.bin`]: 'nb-NO/page.bin' })) {
          for (const ending of ['br', 'gz']) rmSync(join(dist, `${file}.${ending}`));
          const answer = await ask(address + path, { 'accept-encoding': 'gzip' });
          expect(answer.headers['content-encoding'], path).toBe('gzip');
          expect(gunzipSync(answer.body).equals(readFileSync(join(dist, file))), path).toBe(true);
        }
      });

      test('a page that was kept is confirmed, not sent again', async () => {
        for (const [page, more] of [['en-US/', {}], ['en-US/', { 'accept-encoding': 'gzip' }], ['en-US/brewing/', { 'accept-encoding': 'gzip' }], ['en-US/brewing/', { 'accept-encoding': 'br' }]]) {
          if (page === 'en-US/brewing/') for (const ending of ['br', 'gz']) rmSync(join(dist, `${page}index.html.${ending}`), { force: true }); // compressed as it is sent
          const answer = await ask(address + mount + page, more);
          const again = await ask(address + mount + page, { ...more, 'if-none-match': answer.headers.etag });
          expect(again.status, page).toBe(304);
        }
      });

      test('unknown addresses, the slash, and what is not for readers', async () => {
        for (const path of ['nothing-here/', 'en-US/nothing', 'hosting/nginx.conf', 'web.config', '.htaccess', 'assets/']) {
          const answer = await ask(address + mount + path);
          expect(answer.status, path).toBe(path === 'assets/' && answer.status === 403 ? 403 : 404);
          if (answer.status === 404) expect(answer.body.toString(), path).toContain('data-flows');
        }
        const slash = await ask(`${address}${mount}en-US`);
        expect([301, 302, 307, 308]).toContain(slash.status);
        expect(new URL(slash.headers.location, address).href).toBe(`${address}${mount}en-US/`);
        if (mount !== '/') {
          const bare = await ask(address + mount.slice(0, -1));
          expect(new URL(bare.headers.location, address).href).toBe(address + mount);
        }
      });

      test('a reader gets to an answer', async ({ page, problems }) => {
        await page.goto(`${address}${mount}en-US/`);
        await ready(page);
        await page.getByRole('main').getByRole('link', { name: 'Choose a tea' }).first().click();
        await page.getByRole('main').getByRole('link', { name: /^Wake/ }).first().click();
        await expect(page).toHaveURL(`${address}${mount}en-US/tea/wish=wake/`);
        await page.reload();
        await ready(page);
        problems.expect(/404/);
        await page.goto(`${address}${mount}en-US/tea/wish=nonsense/`);
        await expect(page).toHaveURL(`${address}${mount}en-US/tea/?trail=wish=nonsense`);
        await ready(page);
      });
    });
  }
}

/** Apache httpd; `told` are the lines about the folder of the site. */
function apache(told) {
  return {
    brotli: true,
    start(root, site, port, work) {
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'filter', 'deflate', 'brotli'];
      const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n');
      const file = write(work, 'apache.conf', `
        ServerName localhost
        TypesConfig /dev/null
        ServerRoot ${work}
        PidFile ${work}/apache.pid
        ErrorLog ${work}/error.log
        Listen 127.0.0.1:${port}
        ${load}
        # What Debian's own configuration adds, and must not add to what lies ready.
        AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json
        AddOutputFilterByType BROTLI_COMPRESS text/html text/css
        AddType application/x-gzip .gz
        AddLanguage br .br
        DocumentRoot ${root}
        <Directory ${root}>
          Require all granted
        </Directory>
        ${told(site)}`);
      return [program('apache2'), ['-f', file, '-DFOREGROUND']];
    },
  };
}

function write(work, name, text) {
  const file = join(work, name);
  writeFileSync(file, text);
  return file;
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

/** The answer as it came: not followed, not unpacked. */
function ask(address, more = {}) {
  return new Promise((resolve, reject) => {
    get(address, { headers: more, agent: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
      answer.on('error', reject);
    }).on('error', reject);
  });
}
