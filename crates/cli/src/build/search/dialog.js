// The search: a dialog over the page, made when it is opened. The index and the finder are asked for then, not before.
//
// Entry point: `open(address of the index, address of the site's root, words to begin with)`. Without it, or when it
// fails, the link in the header leads to the page that lists everything.
import { finder } from './FIND_SCRIPT';

/** Shown per kind; the best kinds come first. */
const PER_KIND = 6;
let made = null;

export async function open(source, base, query = '') {
  made ??= make(await (await fetch(source)).json(), base);
  made.show(query);
}

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

function make(index, base) {
  const { texts } = index;
  const found = finder(index);
  const input = element('input', {
    type: 'search', class: 'search-words', 'aria-label': texts.label, placeholder: texts.label, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'search',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, texts.close);
  const count = element('p', { role: 'status', class: 'search-count' });
  const hits = element('div', { class: 'search-hits' });
  const hint = element('p', { class: 'search-hint' }, texts.hint);
  const rest = [...document.body.children];
  const dialog = element('dialog', { class: 'search-box', popover: 'auto', 'aria-modal': 'true', 'aria-label': texts.label }, element('div', { class: 'search-head' }, input, close), count, hits, hint);
  document.body.append(dialog);

  const marked = (text, hit) => found.mark(text, hit).map(([part, is]) => (is ? element('mark', {}, part) : part));
  const item = (hit) => {
    const link = element('a', { href: new URL(hit.to, base).href }, ...marked(hit.title, hit));
    const under = hit.parent ? [element('span', { class: 'search-in' }, hit.parent)] : [];
    return element('li', {}, link, ...under, element('p', {}, ...marked(found.excerpt(hit), hit)));
  };
  const show = () => {
    const query = input.value.trim();
    const all = query ? found.find(query) : [];
    const groups = new Map();
    for (const hit of all) {
      const kind = hit.kind === 'admin' ? 'section' : hit.kind;
      groups.set(kind, [...(groups.get(kind) ?? []), hit].slice(0, PER_KIND));
    }
    const names = new Map(texts.kinds);
    hits.replaceChildren(
      ...[...groups].map(([kind, some]) => element('section', {}, element('h2', {}, names.get(kind)), element('ul', {}, ...some.map(item)))),
    );
    const shown = [...groups.values()].reduce((sum, some) => sum + some.length, 0);
    count.textContent = !query ? '' : shown > 0 ? texts.count.replace('{count}', shown) : texts.none.replace('{query}', query);
    hint.hidden = shown > 0;
    hits.scrollTop = 0;
  };

  input.addEventListener('input', show);
  const shut = () => {
    dialog.hidePopover();
    // The focus goes back to where it was; if that was nowhere, keys and reading go on from the heading.
    const { activeElement: at } = document;
    if (at === document.body || dialog.contains(at)) document.querySelector('main h1')?.focus({ preventScroll: true });
  };
  close.addEventListener('click', shut);
  // Back before the focus is given back.
  dialog.addEventListener('beforetoggle', () => rest.forEach((other) => { other.inert = false; }));
  dialog.addEventListener('keydown', (event) => {
    const links = [...hits.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Enter' && event.target === input && links.length > 0) links[0].click();
    else if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') (at > 0 ? links[at - 1] : input).focus();
    else if (event.key === 'Escape') shut(); // a field of this type would first be emptied by it
    else return;
    event.preventDefault();
  });
  return {
    show(query) {
      if (query) input.value = query;
      if (!dialog.matches(':popover-open')) dialog.showPopover();
      input.focus();
      input.select();
      show();
      // No modal dialog, which makes the rest of the page inert at once: Orca with Firefox, when the place it was reading is
      // gone before it heard of the focus, takes the field for known and says nothing.
      setTimeout(() => rest.forEach((other) => { other.inert = dialog.matches(':popover-open'); }), 100);
    },
  };
}
