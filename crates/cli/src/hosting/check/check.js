// check.html: asks the server for what readers ask for, and says what it does well, what it does not, and how to mend
// it. For whoever hosts the site; everything stays in this browser. Texts in Norwegian and English, whatever languages the
// site has. The names of settings and files are those of docs/hosting.md.
(() => {
  const { headers, kept, locales, style, wasm, script, isAbsolute, isFramed } = SITE;
  const site = new URL('../', document.currentScript.src);
  const isNorwegian = (tag) => /^(nb|nn|no)\b/i.test(tag);
  const wish = new URLSearchParams(location.search).get('lang') ?? navigator.languages.find((tag) => /^(nb|nn|no|en)\b/i.test(tag)) ?? 'en';
  const language = isNorwegian(wish) ? 'nb-NO' : 'en';
  const say = (english, norwegian) => (language === 'en' ? english : norwegian);
  const words = {
    title: say('Hosting check', 'Sjekk av serveren'),
    lead: say('This page asks your server for what readers ask for, and compares it with what the guide needs. Nothing is sent anywhere.',
      'Siden spør serveren om det leserne spør om, og sammenligner med det veiviseren trenger. Ingenting sendes noe sted.'),
    busy: say('Asking the server …', 'Spør serveren …'),
    states: { ok: say('Right', 'Riktig'), warn: say('Can be better', 'Kan bli bedre'), bad: say('Wrong', 'Feil') },
    seen: say('Seen: ', 'Svar: '),
  };
  const include = say('Include the configuration that lies in hosting/ in this folder, and compare `mount` in content/site.toml with this address.',
    'Ta med oppsettet som ligger i hosting/ i denne mappen, og sammenlign `mount` i content/site.toml med adressen her.');

  const ask = async (path, more = {}) => {
    try {
      const answer = await fetch(new URL(path, site), { cache: 'no-store', ...more });
      return { url: answer.url, status: answer.status, moved: answer.redirected, of: (name) => answer.headers.get(name) ?? '', text: await answer.text() };
    } catch (error) {
      return { url: String(new URL(path, site)), status: 0, of: () => '', text: '', error: String(error) };
    }
  };
  const below = (answer) => (answer.url.startsWith(site.href) ? answer.url.slice(site.href.length) : answer.url);
  const one = locales[0];
  const lost = `${one}/nothing-is-here/`;

  // Each check: a name, then what was seen and whether that is right.
  const checks = [
    [say('The folder is whole', 'Mappen er hel'), async () => {
      const index = await ask('build.json');
      const help = say('Copy the folder again, all of it. While a new version is being copied this passes by itself.',
        'Kopier hele mappen på nytt. Mens en ny versjon blir kopiert, går dette over av seg selv.');
      let built;
      try { built = JSON.parse(index.text); } catch { return ['bad', `build.json: ${index.status}`, help]; }
      const { build, pages, frames } = built;
      const longest = pages.reduce((most, page) => (page.path.length > most.path.length ? page : most));
      const some = new Set(['', ...locales.map((locale) => `${locale}/`), longest.path, `embed/${frames.at(-1)}`, pages.at(-1).path]);
      for (const path of some) {
        const page = await ask(path);
        if (page.status !== 200) return ['bad', `${path} (${path.length + 10}): ${page.status || page.error}`, say('This page is missing. Was everything copied? Windows refuses paths of more than 260 characters: use a shorter folder.', 'Denne siden mangler. Ble alt kopiert? Windows avviser stier på mer enn 260 tegn: bruk en kortere mappe.')];
        const says = (name) => page.text.match(new RegExp(`data-${name}="([^"]*)"`))?.[1];
        const own = says('build');
        // A server that sends some page for every address would otherwise hide what is missing.
        if (says('route') !== path.replace(/^embed\//, '') || own !== build) return ['bad', `${path}: ${own ?? say('another page', 'en annen side')}; build.json: ${build}`, help];
      }
      return ['ok', say(`${pages.length} pages, build ${build}`, `${pages.length} sider, bygg ${build}`)];
    }],
    [say('Pages are UTF-8 text', 'Sidene er UTF-8-tekst'), async () => {
      const page = await ask(`${one}/`);
      const type = page.of('content-type');
      if (!/^text\/html/i.test(type)) return ['bad', `${page.status} ${type}`, include];
      return [/utf-8/i.test(type) ? 'ok' : 'warn', type, say('Let the server say `text/html; charset=utf-8`.', 'La serveren si `text/html; charset=utf-8`.')];
    }],
    [say('The slash at the end of an address', 'Skråstreken sist i adressen'), async () => {
      const bare = await ask(one);
      const full = await ask(`${one}/`);
      const seen = `${one} → ${below(bare)} ${bare.status}; ${one}/ → ${below(full)} ${full.status}`;
      const absolute = say('Let the server add it, as the configurations do. If that cannot be, set `mount` and `links = "absolute"` in content/site.toml and build again.',
        'La serveren legge den til, slik oppsettene gjør. Går ikke det, setter du `mount` og `links = "absolute"` i content/site.toml og bygger på nytt.');
      if (full.status !== 200) return ['bad', seen, say('The server does not show index.html of a folder.', 'Serveren viser ikke index.html i en mappe.')];
      if (isAbsolute || (below(bare) === `${one}/` && below(full) === `${one}/`)) return ['ok', seen];
      if (bare.status !== 200) return ['warn', seen, say('An address without its slash finds nothing; links of the guide have it.', 'En adresse uten skråstrek finner ingenting. Lenkene i veiviseren har den.')];
      if (/\/index\.html$/.test(below(full))) return ['ok', seen];
      return [site.pathname === '/' ? 'warn' : 'bad', seen, `${say('The server shows folders without their slash: with scripts off, links lead wrong below a path.', 'Serveren viser mapper uten skråstrek. Da fører lenkene feil under en sti når skript er slått av.')} ${absolute}`];
    }],
    [say('Unknown addresses', 'Ukjente adresser'), async () => {
      const page = await ask(lost);
      const seen = `${lost} → ${page.status}`;
      if (page.status === 200) return ['bad', seen, say('The server answers unknown addresses as if they were pages. Do not send index.html for them, as for single-page apps.', 'Serveren svarer på ukjente adresser som om de var sider. Ikke send index.html for dem, slik en gjør for enkeltsideapper.')];
      if (page.status !== 404) return ['bad', seen, include];
      if (!page.text.includes('data-flows')) return ['warn', `${seen}, ${say("the server's own page", 'serverens egen side')}`, say('Let the server send 404.html with status 404.', 'La serveren sende 404.html med status 404.')];
      const [, near] = page.text.match(/<link rel="stylesheet" href="(\/[^"]*)"/) ?? [];
      const sheet = near && await ask(near);
      if (sheet && sheet.status !== 200) return ['warn', `404.html → ${near} ${sheet.status}`, say(`Set \`mount = "${site.pathname}"\` in content/site.toml and build again, or leave \`mount\` out.`, `Sett \`mount = "${site.pathname}"\` i content/site.toml og bygg på nytt, eller ta bort \`mount\`.`)];
      return ['ok', `${seen}, 404.html`];
    }],
    [say('Security headers', 'Sikkerhetshoder'), async () => {
      const wrong = [];
      for (const path of [`${one}/`, style, lost]) {
        const answer = await ask(path);
        for (const [name, value] of headers) {
          if (answer.of(name) !== value) wrong.push(`${path}: ${name}: ${answer.of(name) || '–'}`);
        }
      }
      if (!wrong.length) return ['ok', headers.map(([name]) => name).join(', ')];
      return ['warn', wrong.join('\n'), `${say('Everything can be read, but the protection is not that of the guide. All answers need the headers of hosting/headers.json, errors too.', 'Alt kan leses, men vernet er ikke det veiviseren ber om. Alle svar trenger hodene i hosting/headers.json, også feil.')} ${include}`];
    }],
    [say('Showing it in a frame', 'Visning i ramme'), async () => {
      const old = (await ask(`${one}/`)).of('x-frame-options');
      if (!old || !isFramed) return ['ok', isFramed ? 'frame-ancestors' : say('only pages of this server may', 'bare sider på denne serveren kan')];
      return ['bad', `X-Frame-Options: ${old}`, say('Take this header away: it refuses the pages that [embed] parents names.', 'Ta bort hodet: det avviser sidene som står i [embed] parents.')];
    }],
    [say('Media types', 'Medietyper'), async () => {
      const expected = { [style]: 'text/css', [script]: 'text/javascript', [wasm]: 'application/wasm', 'icon.svg': 'image/svg+xml', 'build.json': 'application/json', [`${one}/page.bin`]: '' };
      const wrong = [];
      let state = 'ok';
      for (const [path, type] of Object.entries(expected)) {
        const answer = await ask(path);
        const own = answer.of('content-type').split(';')[0].trim().toLowerCase();
        const fits = type === '' || own === type || (type === 'text/javascript' && own === 'application/javascript');
        if (answer.status === 200 && fits) continue;
        wrong.push(`${path}: ${answer.status} ${own || '–'}`);
        // Only the app's own file may be anything: it starts a little later then. What is not sent at all is missed.
        if (answer.status !== 200 || path === style || path === script) state = 'bad';
        else if (state === 'ok') state = 'warn';
      }
      return [state, wrong.join('\n') || Object.values(expected).filter(Boolean).join(', '), include];
    }],
    [say('The app may run', 'Appen får kjøre'), async () => {
      try {
        const answer = await fetch(new URL(wasm, site));
        await WebAssembly.compile(await answer.arrayBuffer());
        return ['ok', 'WebAssembly'];
      } catch (error) {
        return ['warn', String(error), say("The policy must say `script-src 'self' 'wasm-unsafe-eval'`. Without the app the guide is plain links.", "Policyen må si `script-src 'self' 'wasm-unsafe-eval'`. Uten appen er veiviseren bare vanlige lenker.")];
      }
    }],
    [say('How long browsers keep files', 'Hvor lenge nettlesere beholder filer'), async () => {
      const page = (await ask(`${one}/`)).of('cache-control');
      const asset = (await ask(style)).of('cache-control');
      const seen = `${one}/: ${page || '–'}\n${style}: ${asset || '–'}`;
      if (/immutable|max-age=([1-9]\d{4,})/.test(page)) return ['bad', seen, say('Pages are kept: readers would not see a new version. Send `cache-control: no-cache` with everything outside assets/.', 'Sidene blir beholdt, og leserne ser ikke en ny versjon. Send `cache-control: no-cache` med alt utenfor assets/.')];
      const fits = /no-cache|max-age=0/.test(page) && /immutable|max-age=([1-9]\d{6,})/.test(asset);
      return [fits ? 'ok' : 'warn', seen, `${say('Assets are asked for again on every page: slower, not wrong.', 'Filene i assets/ hentes på nytt for hver side: tregere, ikke feil.')} ${kept} ${include}`];
    }],
    [say('Compression', 'Komprimering'), async () => {
      const page = (await ask(`${one}/`)).of('content-encoding');
      const app = (await ask(wasm)).of('content-encoding');
      const seen = `${one}/: ${page || '–'}; wasm: ${app || '–'}`;
      return [page && app ? 'ok' : 'warn', seen, say('Without it, pages are about three times as large on the way. Switch compression on, also for application/wasm.', 'Uten blir sidene omtrent tre ganger så store på veien. Slå på komprimering, også for application/wasm.')];
    }],
    [say('A secure address', 'Sikker adresse'), async () => (isSecureContext
      ? ['ok', location.origin]
      : ['warn', location.origin, say('Serve it over https: copy buttons, sharing, reading without a network and frames in Teams and SharePoint need it.', 'Bruk https: kopiknapper, deling, lesing uten nett og rammer i Teams og SharePoint trenger det.')])],
  ];

  const el = (tag, text = '', attributes = {}) => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const main = document.getElementById('main');
  const nav = el('nav', '', { class: 'languages', 'aria-label': say('Languages', 'Språk') });
  for (const [tag, name] of [['nb-NO', 'Norsk bokmål'], ['en', 'English']]) {
    nav.append(el('a', name, { href: `?lang=${tag}`, lang: tag, ...(tag === language ? { 'aria-current': 'true' } : {}) }));
  }
  const status = el('p', words.busy, { role: 'status' });
  const list = el('ol');
  document.documentElement.lang = language;
  document.title = `${words.title} – Veiviser`;
  main.replaceChildren(nav, el('h1', words.title), el('p', words.lead, { class: 'lead' }), status, list);

  (async () => {
    const counts = { ok: 0, warn: 0, bad: 0 };
    for (const [name, run] of checks) {
      const [state, seen, help] = await run();
      counts[state] += 1;
      const item = el('li', '', { 'data-state': state });
      const heading = el('h2');
      heading.append(el('span', words.states[state], { class: 'state' }), ` · ${name}`);
      item.append(heading);
      if (state !== 'ok') item.append(el('p', help));
      for (const line of seen.split('\n')) item.append(el('p', words.seen + line, { class: 'seen' }));
      list.append(item);
    }
    const { ok, warn, bad } = counts;
    status.textContent = say(`${ok} right, ${warn} can be better, ${bad} wrong.`, `${ok} riktig, ${warn} kan bli bedre, ${bad} feil.`);
    document.documentElement.dataset.checked = bad ? 'bad' : warn ? 'warn' : 'ok';
  })();
})();
