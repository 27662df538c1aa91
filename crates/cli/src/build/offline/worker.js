// Keeps the guide for reading without a network: a core from the first visit on, other pages as they are read.
// One store per build and place: pages of two builds never mix, and two guides on one host do not know each other.
const build = 'BUILD_ID';
const { scope } = registration;
const prefix = `veiviser ${scope} `;
const store = prefix + build;
const core = CORE_FILES;

addEventListener('install', (event) => event.waitUntil((async () => {
  const cache = await caches.open(store);
  await Promise.all(core.map(async (path) => {
    const answer = await fetch(new URL(path, scope), { cache: 'no-cache' });
    // While a new version is being copied nothing is kept: the browser tries again at the next visit.
    if (!answer.ok || !(await isOurs(path, answer.clone()))) throw new Error(`${path} is of another build`);
    await cache.put(new URL(path, scope), answer);
  }));
  await skipWaiting();
})()));

addEventListener('activate', (event) => event.waitUntil((async () => {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== store);
  await Promise.all(others.map((name) => caches.delete(name)));
  await clients.claim();
})()));

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length).replace(/[?#].*$/, '');
  event.respondWith(isAsset(path) ? kept(event, path) : asked(event, path));
});

/** A file named after its content: from the store, else from the network for the next time. */
async function kept(event, path) {
  const cache = await caches.open(store);
  const found = await cache.match(new URL(path, scope));
  if (found) return found;
  const answer = await fetch(event.request);
  if (answer.status === 200) event.waitUntil(cache.put(new URL(path, scope), answer.clone()));
  return answer;
}

/** Anything else: from the network, and from the store only without one. */
async function asked(event, path) {
  const cache = await caches.open(store);
  const key = new URL(folder(path), scope);
  const answer = await fetch(event.request).catch(() => null);
  if (answer && answer.status < 500) {
    const copy = answer.status === 200 && !answer.redirected ? answer.clone() : null;
    if (copy) event.waitUntil(isOurs(folder(path), copy.clone()).then((ours) => ours && cache.put(key, copy)));
    return answer;
  }
  const found = await cache.match(key);
  if (found) return found;
  // A state of a flow: its first page works it out.
  const [, flow, trail] = path.match(/^([^/]+\/[^/]+\/)(.*=.*?)\/?$/) ?? [];
  if (event.request.mode === 'navigate' && flow && await cache.match(new URL(flow, scope))) {
    return Response.redirect(new URL(`${flow}?trail=${trail}`, scope), 302);
  }
  return answer ?? Response.error();
}

function isAsset(path) {
  return /^([^/]+\/)?assets\//.test(path);
}

/** The folder of a page, whatever the server makes of its address; files stay as they are. */
function folder(path) {
  const plain = path.replace(/index\.html$/, '');
  return plain === '' || /(\/|\.[a-z]+)$/.test(plain) ? plain : `${plain}/`;
}

/** Whether a page and its data are of this build. Other files say nothing about that and are kept as they are. */
async function isOurs(path, answer) {
  if (isAsset(path) || !(path === '' || path.endsWith('/') || path.endsWith('.bin'))) return true;
  return (await answer.text()).includes(build);
}
