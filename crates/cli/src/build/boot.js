// The start of every page. It never blocks painting: it is a module, and the app is asked for after the load event.
// Everything it adds is comfort; without it every page is complete.
const root = document.documentElement;
const stamp = document.getElementById('page').dataset; // what a page says about itself; nothing where nothing is

// Theme: the system decides until the reader does. The only thing that is stored besides the language.
const stored = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
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

// Language: remembered when chosen; the page at the root goes on to it, or to the best of the browser's.
for (const link of document.querySelectorAll('.languages a[hreflang]')) {
  link.addEventListener('click', () => store('language', link.hreflang));
}
if (stamp.route === '') {
  const tags = stamp.locales.split(' ');
  const wanted = [stored('language'), ...navigator.languages].filter(Boolean).map((tag) => tag.toLowerCase());
  // `no` and `nn` readers understand Bokmål better than any other language that may be here.
  const base = (tag) => tag.split('-')[0].replace(/^(no|nn)$/, 'nb');
  const best = wanted.map((tag) => tags.find((t) => t.toLowerCase() === tag) ?? tags.find((t) => base(t) === base(tag))).find(Boolean);
  if (best) location.replace(new URL(`${best}/`, location.href));
}

// An address inside a flow that has no page: the flow's first page knows what still holds.
if (stamp.route === undefined) {
  const home = document.body.dataset;
  const at = location.pathname.startsWith(home.mount) ? location.pathname.slice(home.mount.length) : null;
  const [, locale, flow, trail] = at?.match(/^([^/]+)\/([^/]+)\/(.*=.*?)\/?$/) ?? [];
  if (home.locales.split(' ').includes(locale) && home.flows.split(' ').includes(flow)) {
    location.replace(`${home.mount}${locale}/${flow}/?trail=${trail}`);
  }
}

// The app, once the page is there to be read.
if (stamp.route) {
  const start = async () => {
    try {
      const app = await import('./APP_SCRIPT');
      await app.default({ module_or_path: new URL('./APP_WASM', import.meta.url) });
    } catch {
      root.dataset.app = 'failed'; // links stay plain links
    }
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
