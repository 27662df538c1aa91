// The start of every page. It never blocks painting: it is deferred, and the app is asked for after the load event.
// Everything it adds is comfort; without it every page is complete.
// It is a classic script and no module, because a page that is opened from a file share may run no other kind.
(() => {
const root = document.documentElement;
const stamp = document.getElementById('page').dataset; // what a page says about itself; nothing where nothing is
const site = new URL('WAY_TO_ROOT', document.currentScript.src); // the page's own address is no guide: servers rewrite it
if (stamp.site) return; // the page for unknown addresses asks in several places: the nearest was first
stamp.site = site.href;
const isFile = location.protocol === 'file:';

// In a frame of another page: nothing around the page, nothing stored; frame.js does the rest.
const query = new URLSearchParams(location.search);
const variant = root.hasAttribute('data-embed') ? 'embed/' : ''; // the page lies in the folder of those made for frames
const framed = variant !== '' || query.get('embed') === '1' || location.hash === '#embed';
if (framed) root.dataset.embed = '';
// Links of frames without scripts; frame.js does the rest. Outside of frames a link to another site opens where it is.
for (const twin of document.querySelectorAll('[data-twin]')) twin.remove();
for (const link of framed ? [] : document.querySelectorAll('#page a[target]')) {
  link.removeAttribute('target');
  link.removeAttribute('aria-describedby');
}

// Theme: the system decides until the reader does. The only thing that is stored besides the language.
const stored = (key) => { try { return framed ? null : localStorage.getItem(key); } catch { return null; } };
const store = (key, value) => { try { localStorage.setItem(key, value); } catch { /* a private window: not remembered */ } };
const theme = stored('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
const button = document.querySelector('[data-theme-toggle]');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    store('theme', root.dataset.theme);
  });
}

// Address: where a server took the slash, added a file name or does not mind the case, it is put right before anything
// counts from it. The stamp knows which page this is.
const place = (path) => new URL(isFile ? `${path}index.html` : path, site);
if (stamp.route !== undefined && !isFile && place(variant + stamp.route).pathname !== location.pathname) {
  history.replaceState(history.state, '', place(variant + stamp.route).pathname + location.search + location.hash);
}

if (framed && !isFile) {
  // The page around may speak before frame.js listens; more than it has to say is not kept.
  const early = [];
  const keep = (event) => early.length < 16 && early.push(event);
  addEventListener('message', keep);
  import(place('assets/FRAME_SCRIPT')).then((frame) => {
    removeEventListener('message', keep);
    frame.start({ root, stamp, query, early, best });
  }, () => { /* links stay plain links, the height stays as it is */ });
}

// A file share has nobody who opens the page of a folder: links name the file.
if (isFile) {
  for (const link of document.querySelectorAll('a[href]')) {
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  }
}

// What the browser can do with a page: the buttons for it show by style.
root.dataset.can = navigator.share ? 'print share' : 'print';
document.addEventListener('click', ({ target }) => {
  const act = target.closest('[data-do]')?.dataset.do;
  if (act === 'print') print();
  if (act === 'share') navigator.share({ title: document.title, url: location.href }).catch(() => { /* the reader changed their mind */ });
});

// Feedback: only the reader's browser knows the whole address of the page.
document.addEventListener('click', ({ target }) => {
  const link = target.closest('[data-feedback]');
  if (link) link.href = link.dataset.feedback.replace('{page}', encodeURIComponent(location.href));
  // Following a link within the page, or one that the app follows, loads no page: what it stands in would stay open.
  if (target.closest('[popover] a')) target.closest('[popover]').hidePopover?.();
});

// A page that came without loading has its heading in focus. Orca with Firefox reads on from the selection, which was left
// where the followed link stood; moved at once, it would keep the heading from being said.
document.addEventListener('focusin', ({ target }) => {
  if (target.matches('main h1:focus-visible')) setTimeout(() => getSelection().collapse(target, 0), 300);
});

// Contents of an article: the section that is read is marked.
addEventListener('scroll', () => {
  const links = [...document.querySelectorAll('.contents a')];
  const isAbove = (link) => document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top < innerHeight / 3;
  const current = links.findLast(isAbove);
  for (const link of links) link === current ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
}, { passive: true });

// Language: remembered when chosen, and the place on the page goes along (ids are the same in all languages); the page at
// the root goes on to it, or to the best of the browser's.
for (const link of document.querySelectorAll('.languages a[hreflang]')) {
  link.addEventListener('click', () => {
    store('language', link.hreflang);
    link.hash = location.hash;
  });
}
function best(wishes) {
  const tags = (stamp.locales ?? document.body.dataset.locales).split(' ');
  const wanted = wishes.filter(Boolean).map((tag) => tag.toLowerCase());
  // `no` and `nn` readers understand Bokmål better than any other language that may be here.
  const base = (tag) => tag.split('-')[0].replace(/^(no|nn)$/, 'nb');
  return wanted.map((tag) => tags.find((t) => t.toLowerCase() === tag) ?? tags.find((t) => base(t) === base(tag))).find(Boolean);
}
if (stamp.route === '' && !framed) {
  const locale = best([stored('language'), ...navigator.languages]);
  if (locale) location.replace(place(`${locale}/`));
}

// Nothing is at this address. Inside a flow its first page knows what still holds. Elsewhere one language is left of all:
// that of the address, or that of the reader; and the words of the address are what is searched.
if (stamp.route === undefined) {
  // Where it had to be found, its links start at the root of the server.
  for (const link of document.querySelectorAll('[data-seeks] [href^="/"]')) link.href = site.href + link.getAttribute('href').slice(1);
  const names = document.body.dataset;
  const at = location.pathname.startsWith(site.pathname) ? location.pathname.slice(site.pathname.length) : '';
  const [, locale, flow, trail] = at.match(/^([^/]+)\/([^/]+)\/(.*=.*?)\/?$/) ?? [];
  if (names.locales.split(' ').includes(locale) && names.flows.split(' ').includes(flow)) {
    location.replace(place(`${locale}/${flow}/?trail=${trail}${framed ? `&embed=1&${query}` : ''}`));
  }
  const [, first, rest] = at.match(/^(?:embed\/)?([^/]*)(.*)/);
  const mine = best([first, stored('language'), ...navigator.languages]);
  const parts = [...document.querySelectorAll('[data-lost]')];
  if (mine) {
    const heading = () => document.querySelector('h1 :not([hidden])').textContent;
    const before = heading();
    for (const part of parts) part.hidden = part.lang !== mine;
    root.lang = mine;
    root.dir = parts.find((part) => !part.hidden).dir;
    document.title = document.title.replace(before, heading());
  }
  let words = mine === best([first]) ? rest : `${first}${rest}`;
  try { words = decodeURIComponent(words); } catch { /* not written by a browser: taken as it is */ }
  words = words.replace(/\.\w+$/, '').match(/[\p{L}\p{N}]+/gu)?.join(' ').slice(0, 60);
  for (const link of words ? document.querySelectorAll('[data-words]') : []) {
    link.textContent = link.dataset.words.replace('{words}', words);
    link.search = `?q=${encodeURIComponent(words)}`;
  }
}

// Search: where scripts run, the link to the page that lists everything opens the search over the page instead.
const search = document.querySelector('[data-search]:not([hidden])');
if (search && !isFile) {
  const open = async (query) => {
    try {
      await (await import(place('assets/SEARCH_SCRIPT'))).open(place(search.dataset.search), site, query);
    } catch {
      location.assign(search.href);
    }
  };
  const bare = (event) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  search.addEventListener('click', (event) => {
    if (!bare(event)) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    const control = event.key?.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!control || search.offsetParent === null) return;
    event.preventDefault();
    open();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked && stamp.route?.endsWith('/search/')) open(asked);
}

// A page with a script of its own says which. What that script brings to life is seen when it is there, and goes if it
// does not come.
const script = { compare: 'compare.js', map: 'map.js' }[document.querySelector('[data-script]')?.dataset.script];
if (script) {
  const comfort = isFile ? Promise.reject() : import(place(`assets/${script}`));
  comfort.then(() => 'ready', () => 'none').then((state) => { root.dataset.extras = state; });
}

// The app, once the page is there to be read.
if (stamp.route && !isFile) {
  const start = async () => {
    try {
      const [app, wasm] = await Promise.all([import(place('assets/APP_SCRIPT')), fetch(place('assets/APP_WASM'))]);
      // Compiling while it arrives needs the right media type, which not every server knows.
      const isTyped = wasm.headers.get('content-type') === 'application/wasm';
      await app.default({ module_or_path: isTyped ? wasm : await wasm.arrayBuffer() });
    } catch {
      root.dataset.app = 'failed'; // links stay plain links
    }
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
OFFLINE_PART;
})();
