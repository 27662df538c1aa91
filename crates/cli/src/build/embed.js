// The guide in a page of yours: <script src="https://…/embed.js" defer></script>
//   <veiviser-guide flow="choose" locale="nb-NO"><a href="https://…/nb-NO/choose/">…</a></veiviser-guide>
// A classic script: a module from another origin would need headers that a plain file server does not send.
(() => {
  const site = SITE;
  const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
  if (!script || customElements.get('veiviser-guide')) return;
  const base = new URL('.', script.src).href;
  const { origin } = new URL(base);
  const MOST = 20000; // a frame that says it is taller is not believed

  const style = new CSSStyleSheet();
  // `important` inside a shadow wins over everything outside: pages have been seen to say `* { all: unset }`.
  style.replaceSync(`
    :host { display: block !important }
    :host([hidden]) { display: none !important }
    div { display: grid }
    div > * { grid-area: 1 / 1; align-self: start }
    iframe { inline-size: 100%; block-size: 9rem; border: 0; visibility: hidden }
    .ready iframe { visibility: visible }
    .ready slot { display: none }
  `);

  // What docs/embed-messages.schema.json says of a step and a result: nothing else is handed on.
  const ids = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  const tags = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
  const trails = /^([a-z0-9-]+=[a-z0-9,-]*(\/[a-z0-9-]+=[a-z0-9,-]*)*)?$/;
  const says = (known, ...texts) => texts.every((text) => typeof text === 'string' && known.test(text));

  // `no` and `nn` readers understand Bokmål better than any other language that may be here.
  const stem = (tag) => tag.toLowerCase().split('-')[0].replace(/^(no|nn)$/, 'nb');
  const known = Object.keys(site.locales);
  const match = (tag) => tag && (known.find((one) => one.toLowerCase() === tag.toLowerCase()) ?? known.find((one) => stem(one) === stem(tag)));

  customElements.define('veiviser-guide', class extends HTMLElement {
    static observedAttributes = ['flow', 'page', 'locale', 'theme', 'trail', 'links', 'label', 'loading'];
    #shadow = this.attachShadow({ mode: 'open' });
    #box = document.createElement('div');
    #frame = null;
    #ready = false;
    #state = ''; // the last step that was heard
    #trail = null; // its answers, to go on with after a move in the page
    #hear = (event) => this.#heard(event);

    constructor() {
      super();
      this.#shadow.adoptedStyleSheets = [style];
      this.#shadow.append(this.#box);
    }

    connectedCallback() {
      addEventListener('message', this.#hear);
      this.#make();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      this.#box.replaceChildren();
      this.#frame = null;
    }

    attributeChangedCallback(name, before, now) {
      if (!this.#frame || before === now) return;
      if (name === 'label') this.#frame.title = now ?? '';
      else if (this.#ready && name === 'theme') this.#tell({ type: 'theme', theme: now ?? 'auto' });
      else if (this.#ready && name === 'locale') this.#tell({ type: 'locale', locale: this.#locale });
      else {
        if (name !== 'theme' && name !== 'locale') this.#trail = null;
        this.#make();
      }
    }

    get #locale() {
      return match(this.getAttribute('locale')) ?? match((this.closest('[lang]') ?? document.documentElement).lang) ?? site.fallback;
    }

    #make() {
      const locale = this.#locale;
      const [name, open] = site.locales[locale] ?? [];
      const place = this.getAttribute('page') ?? this.getAttribute('flow') ?? site.flow;
      const path = [locale, ...(place ?? '').split('/')].filter(Boolean).map(encodeURIComponent).join('/');
      const url = new URL(`embed/${path}/`, base);
      url.searchParams.set('embed', '1');
      const trail = this.#trail ?? this.getAttribute('trail');
      if (trail) url.searchParams.set('trail', trail);
      for (const name of ['theme', 'links']) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));

      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('label') ?? name ?? '';
      frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
      frame.referrerPolicy = 'no-referrer';
      // Scripts and its own origin for the guide itself, tabs for what it links to; never this page's address bar or dialogs.
      // On one origin with the page this would bind nothing, and browsers say so.
      if (origin !== location.origin) frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
      frame.allow = 'clipboard-write';
      frame.src = url.href;
      frame.addEventListener('load', () => this.#tell({ type: 'hello' }));

      // Shown until the guide says it is there, and for good where scripts, frames or this page are refused.
      const slot = document.createElement('slot');
      const link = document.createElement('a');
      link.href = new URL(`${path}/`, base).href;
      link.textContent = open ?? link.href;
      slot.append(link);
      this.#ready = false;
      this.#state = '';
      this.#box.className = '';
      this.#box.replaceChildren(slot, frame);
      this.#frame = frame;
    }

    #tell(message) {
      this.#frame?.contentWindow?.postMessage({ veiviser: 1, ...message }, origin);
    }

    #heard({ source, origin: from, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow || from !== origin || data?.veiviser !== 1) return;
      if (data.type === 'ready') {
        this.#ready = true;
        this.#box.className = 'ready';
        if (!this.hasAttribute('label')) this.#frame.title = String(data.title);
        if (this.hasAttribute('theme')) this.#tell({ type: 'theme', theme: this.getAttribute('theme') });
      } else if (data.type === 'size' && Number.isFinite(data.height)) {
        this.#frame.style.blockSize = `${Math.min(Math.max(data.height, 0), MOST)}px`;
      } else if (data.type === 'step' || data.type === 'outcome') {
        const { locale, flow, trail, outcome, options } = data;
        const result = data.type === 'outcome' ? [outcome, ...(Array.isArray(options) ? options : [null])] : [];
        if (!says(tags, locale) || !says(ids, flow, ...result) || !says(trails, trail)) return;
        this.#trail = trail;
        // The next question is above what was read of the last one.
        if (this.#state && this.getBoundingClientRect().top < 0) this.scrollIntoView();
        this.#state = data.type;
        const detail = data.type === 'step' ? { locale, flow, trail } : { locale, flow, trail, outcome, options };
        this.dispatchEvent(new CustomEvent(`veiviser-${data.type}`, { bubbles: true, composed: true, detail }));
      }
    }
  });
})();
