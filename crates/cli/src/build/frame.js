// The guide inside a frame of another page: loaded by the boot script, and only there. It keeps the mode from page to
// page, and talks to the page around it: docs/embedding.md, docs/embed-messages.schema.json.
// Nobody else is heard or spoken to: the window must be the parent, and its origin one of site.toml or our own.
const { parents } = SITE;
const assets = new URL('.', import.meta.url);
const base = new URL('..', assets).href;
// The names of Teams besides our own: `default` is light, `contrast` is its high contrast.
const themes = new Map([['light', 'light'], ['default', 'light'], ['dark', 'dark'], ['contrast', 'dark'], ['auto', '']]);

const allowed = (origin) => origin === location.origin || parents.some((parent) => {
  const [start, end] = parent.split('*.');
  return end === undefined ? origin === start : origin.startsWith(start) && origin.endsWith(`.${end}`);
});

export function start({ root, stamp, query, early, best }) {
  const page = document.getElementById('page');
  const one = (name, known) => (known(query.get(name)) ? query.get(name) : null);
  const mode = { embed: '1', theme: one('theme', (theme) => themes.has(theme)), links: one('links', (links) => links === 'same') };
  let host = null; // the origin of the page around, once it spoke
  let waiting = early; // what it said before there was anything to show
  let said = {};

  const send = (type, what) => {
    const text = JSON.stringify(what);
    if (host === null || said[type] === text) return; // once is enough
    said[type] = text;
    parent.postMessage({ veiviser: 1, type, ...what }, host);
  };

  // Addresses of the site in this mode: a path from its root, and what it carries besides the mode.
  const address = (path, search, hash = '') => {
    const kept = search.replace(/^\?/, '').split('&').filter((part) => part && !/^(embed|theme|links|locale|flow)=/.test(part));
    const added = Object.entries(mode).filter(([, value]) => value !== null).map(([name, value]) => `${name}=${value}`);
    return `${base}${path}?${[...kept, ...added].join('&')}${hash === '#embed' ? '' : hash}`;
  };
  const inSite = ({ href }) => (href.startsWith(base) ? href.slice(base.length).split(/[?#]/)[0].replace(/^embed\//, '') : null);
  const isFlow = ([, flow]) => stamp.flows.split(' ').includes(flow);

  // What keeps the frame gets the mode, everything else a tab of its own; said to screen readers by the text at the end.
  const links = () => {
    for (const link of page.querySelectorAll('a[href], a[data-opens]')) {
      // The link of an app has its address only once it is filled in, and never one of ours.
      const isApp = link.dataset.opens !== undefined;
      const href = link.getAttribute('href');
      // Links in a drawing have no parts of an address of their own.
      const to = isApp ? null : new URL(href, document.baseURI);
      if (!isApp && (href.startsWith('#') || !to.protocol.startsWith('http'))) continue;
      const path = isApp ? null : inSite(to);
      const stays = path !== null && (mode.links || isFlow(path.split('/')) || stamp.route === '');
      if (stays) {
        link.setAttribute('href', address(path, to.search, to.hash));
        link.removeAttribute('target');
        link.removeAttribute('aria-describedby');
      } else {
        if (path !== null) link.setAttribute('href', base + path + to.search + to.hash);
        link.setAttribute('target', '_blank');
        link.relList.add('noopener');
        link.setAttribute('aria-describedby', 'new-tab');
      }
    }
  };

  const paint = (theme) => {
    if (themes.get(theme)) root.dataset.theme = themes.get(theme);
    else delete root.dataset.theme;
    if (theme === 'contrast') root.dataset.contrast = 'more';
    else delete root.dataset.contrast;
  };

  // Where the reader is: ids only. What was typed never stands in a trail.
  const report = () => {
    const state = page.querySelector('main')?.dataset.state?.split('/').filter(Boolean);
    if (!state) return;
    const [locale, flow, ...trail] = state;
    const where = { locale, flow, trail: trail.join('/') };
    const result = page.querySelector('[data-outcome]')?.dataset;
    if (result) send('outcome', { ...where, outcome: result.outcome, options: result.options.split(' ').filter(Boolean) });
    else send('step', where);
    said = { size: said.size, [result ? 'outcome' : 'step']: said[result ? 'outcome' : 'step'], ready: said.ready };
  };
  const size = () => send('size', { height: Math.ceil(root.getBoundingClientRect().height) });

  const heard = (event) => {
    if (waiting) return void (waiting.length < 16 && waiting.push(event));
    const { source, origin, data } = event;
    if (source !== parent || parent === window || !allowed(origin) || data?.veiviser !== 1) return;
    if (data.type === 'hello') {
      host = origin;
      send('ready', { locale: root.lang, title: document.title });
      size();
      report();
    } else if (data.type === 'theme' && themes.has(data.theme)) {
      mode.theme = data.theme;
      paint(data.theme);
      links();
    } else if (data.type === 'locale' && typeof data.locale === 'string') {
      go(best([data.locale]));
    }
  };

  // The same place in another language or the start of another flow; nothing where that is here.
  const go = (locale, flow) => {
    const path = inSite(location) ?? stamp.route;
    const [here, ...rest] = path.split('/');
    const next = `${locale ?? here}/${flow && flow !== rest[0] ? `${flow}/` : rest.join('/')}`;
    if (next === path || !(locale ?? here)) return false;
    // Inside a flow not every state has a variant for frames.
    location.replace(address(next.includes('=') ? next : `embed/${next}`, location.search, location.hash));
    return true;
  };

  paint(mode.theme);
  const flow = one('flow', (wish) => stamp.flows.split(' ').includes(wish));
  const locale = best(stamp.route === '' ? [query.get('locale'), ...navigator.languages] : [query.get('locale')]);
  if (go(locale, flow)) return;

  // The variant in the folder of frames is the page itself in this mode: from here on its own address counts. Its links
  // count from where it lay, so they are made whole before.
  links();
  history.replaceState(history.state, '', address(stamp.route, location.search, location.hash));
  const begin = () => {
    // Browsers do not report sizes of frames that are out of sight, hence after every change too.
    new MutationObserver(() => { links(); report(); size(); }).observe(page, { childList: true, subtree: true });
    new ResizeObserver(size).observe(root);
    // The app, when it takes over, puts back the links that it knows.
    new MutationObserver(links).observe(root, { attributeFilter: ['data-app'] });
    waiting = null;
    early.forEach(heard);
  };
  addEventListener('message', heard);
  // A start in the middle is there when the app is: nobody should see the first question flash by.
  if (!query.has('trail')) return begin();
  new MutationObserver((_, watch) => {
    if (root.dataset.app) { watch.disconnect(); begin(); }
  }).observe(root, { attributeFilter: ['data-app'] });
}
