// Small static servers on loopback, each with one habit that servers of other people have.
import { createServer, request as forward } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm',
};

/** Starts a server that answers with `answer(path, request, response)`; `end()` stops it. */
export function listen(answer) {
  const server = createServer((request, response) => answer(new URL(request.url, 'http://host').pathname, request, response));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const end = () => new Promise((ended) => { server.close(ended); server.closeAllConnections(); });
      resolve({ address: `http://127.0.0.1:${server.address().port}`, end });
    });
  });
}

/**
 * A server of the folder `dist`.
 * - `mounts`: the paths where it has the folder
 * - `slash`: what it does to the address of a folder: `append` a slash, `strip` it, or name the `file`
 * - `case`: whether it minds the case of an address
 * - `types`: media types that it gets wrong
 * - `lost`: whether it knows a page for addresses where nothing is
 * - `status`: what it says with that page
 * - `headers`: what it sends with every answer
 * - `cache`: how long it lets browsers keep what it sends
 * - `reports`: where breaches of the content security policy are put, which browsers then report
 */
export function host({ dist, mounts = ['/'], slash = 'append', minds = true, wrong = {}, lost = true, status: missing = 404, headers = {}, cache = 'no-cache', reports }) {
  const policy = reports && { 'Content-Security-Policy': `${headers['Content-Security-Policy']}; report-uri /reports` };
  const answer = (status, more, body) => (response) => {
    response.writeHead(status, { ...headers, ...policy, 'cache-control': cache, ...more }).end(body);
  };
  const file = (path, status = 200) => answer(status, { 'content-type': { ...types, ...wrong }[extname(path)] ?? 'application/octet-stream' }, readFileSync(path));
  const find = (path, query) => {
    const moved = (to) => answer(301, { location: to + query });
    const mount = mounts.find((mount) => (minds ? path : path.toLowerCase()).startsWith(mount.slice(0, -1)) && [undefined, '/'].includes(path[mount.length - 1]));
    if (!mount) return answer(404, {}, 'nothing here');
    const below = decodeURIComponent(path.slice(mount.length));
    const place = minds ? join(dist, below) : whateverCase(dist, below);
    const kind = place && existsSync(place) && statSync(place);
    if (!kind) return lost ? file(join(dist, '404.html'), missing) : answer(404, { 'content-type': 'text/plain' }, 'Not Found');
    if (kind.isFile()) return file(place);
    const has = path.endsWith('/');
    if (slash === 'append' && !has) return moved(`${path}/`);
    if (slash === 'strip' && has && path !== '/') return moved(path.slice(0, -1));
    if (slash === 'file') return moved(`${path}${has ? '' : '/'}index.html`);
    return file(join(place, 'index.html'));
  };
  return listen((path, request, response) => {
    if (reports && path === '/reports') {
      let text = '';
      request.on('data', (part) => (text += part)).on('end', () => reports.push(text));
      return response.writeHead(204).end();
    }
    return find(path, new URL(request.url, 'http://host').search)(response);
  });
}

/** A proxy that shows another server below a path and knows nothing of what is inside the answers. */
export function proxy({ to, below }) {
  return listen((path, request, response) => {
    if (!path.startsWith(below)) return response.writeHead(404).end('nothing here');
    const behind = forward(new URL(request.url.slice(below.length - 1), to), { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    return behind.on('error', () => response.writeHead(502).end()).end();
  });
}

/** The file that a server finds which does not mind the case; undefined if there is none. */
function whateverCase(folder, below) {
  let place = folder;
  for (const part of below.split('/').filter(Boolean)) {
    if (!statSync(place).isDirectory()) return undefined;
    const name = readdirSync(place).find((name) => name.toLowerCase() === part.toLowerCase());
    if (name === undefined) return undefined;
    place = join(place, name);
  }
  return place;
}
