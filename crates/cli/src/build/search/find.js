// Finds pages by words: no document, no network, so that tests can ask it directly.
//
// Entry point: `finder(index)`. What a word means in a language (endings, words that say nothing, words from elsewhere)
// is data of that language: content/<locale>/search.toml.
import MiniSearch from './MINISEARCH_SCRIPT';

// Hits that are shown at most.
const LIMIT = 24;
// A part of a compound counts less than a word of its own, a wrong letter less than that.
const PART = 0.45;
// Longer ones are names of settings, not compounds that people think in.
const COMPOUND = 26;
const WEIGHTS = { prefix: 0.6, fuzzy: 0.35 };
const STATES = new Set(['question', 'outcome']);
// Whole articles come before their sections where both say it, and both before one of the many states of a flow.
const KINDS = { article: 1.6, section: 1, admin: 0.6, question: 0.7, outcome: 0.6, page: 1.1 };

// Letters as people type them who have no æ, ø, å on their keyboard: without accents, and `ae`, `oe`, `aa` as one letter;
// `x` as `ks`, because borrowed words are spelled both ways (ekstern, extern). Index and query are folded alike, so an English `does` is found by `does`.
export const fold = (text) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[øœ]/g, 'o').replace(/æ/g, 'a').replace(/ß/g, 'ss')
    .replace(/a[ae]/g, 'a').replace(/oe/g, 'o').replace(/x/g, 'ks');

// The words of a text.
export const words = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

// `{ find(query), mark(text, hit), excerpt(hit) }` over the index that the build wrote.
export function finder({ documents, endings, ignored, same }) {
  const cut = endings.map(fold).sort((a, b) => b.length - a.length);
  const silent = new Set(ignored.map(fold));
  const elsewhere = new Map(Object.entries(same).map(([word, ours]) => [fold(word), ours]));
  const stem = (word) => {
    const ending = cut.find((end) => word.length - end.length >= 3 && word.endsWith(end));
    return ending ? word.slice(0, -ending.length) : word;
  };
  const term = (word) => stem(fold(word));
  const known = new Set();
  const index = new MiniSearch({
    fields: ['title', 'parent', 'text'],
    // The answers on the way to a question or a result say little about it.
    extractField: (page, field) => (field === 'parent' && STATES.has(page.kind) ? '' : page[field]),
    tokenize: words,
    processTerm: (word) => {
      const found = term(word);
      known.add(found);
      return found;
    },
  });
  const pages = documents.map(([kind, title, parent, to, text], id) => ({ id, kind, title, parent, to, text }));
  index.addAll(pages);

  // One word of the query: as it is, its beginning, a wrong letter, a part of a compound, or our word for it.
  const wanted = (word) => {
    const folded = fold(word);
    const its = term(word);
    const queries = [{ queries: [its], prefix: its.length > 1, fuzzy: its.length > 3 ? 0.25 : false, maxFuzzy: 2, weights: WEIGHTS }];
    const inside = its.length > 2 ? [...known].filter((other) => other.length < COMPOUND && other.indexOf(its) > 1) : [];
    if (inside.length > 0) queries.push({ queries: inside, prefix: false, fuzzy: false, boostTerm: () => PART });
    // `fildeling` where we write `dele en fil`: two words that begin so.
    const halves = known.has(its) || inside.length > 0 ? [] : split(its);
    if (halves.length > 0) queries.push({ queries: halves, combineWith: 'AND', prefix: true, fuzzy: false, boostTerm: () => PART });
    if (elsewhere.has(folded)) queries.push({ queries: words(elsewhere.get(folded)).map(term), combineWith: 'AND', prefix: true, fuzzy: false });
    return { combineWith: 'OR', queries };
  };
  const split = (whole) => {
    for (let at = whole.length - 3; at >= 3; at -= 1) {
      const [first, last] = [whole.slice(0, at), stem(whole.slice(at))];
      if (known.has(first) && (known.has(last) || [...known].some((other) => other.startsWith(last.slice(0, 4)) && last.length > 3))) {
        return [first, last.slice(0, Math.max(3, last.length - 3))];
      }
    }
    return [];
  };

  const ask = (queries, combineWith) =>
    index.search({ combineWith, queries }, {
      tokenize: (text) => [text],
      processTerm: (text) => text,
      boost: { title: 3, parent: 1.5 },
      boostDocument: (id) => KINDS[pages[id].kind] ?? 1,
    });

  return {
    // Hits, best first: documents with `terms`, what of the query they hold.
    find(query) {
      const all = words(query);
      const telling = all.filter((word) => !silent.has(fold(word)));
      const queries = (telling.length > 0 ? telling : all).map(wanted);
      if (queries.length === 0) return [];
      let hits = ask(queries, 'AND');
      if (hits.length === 0) hits = ask(queries, 'OR');
      return hits.slice(0, LIMIT).map(({ id, terms }) => ({ ...pages[id], terms: new Set(terms) }));
    },

    // A text in pieces, `[text, is found]`.
    mark(text, { terms }) {
      const pieces = [];
      let from = 0;
      for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        if (!terms.has(term(match[0]))) continue;
        if (match.index > from) pieces.push([text.slice(from, match.index), false]);
        from = match.index + match[0].length;
        pieces.push([match[0], true]);
      }
      if (from < text.length) pieces.push([text.slice(from), false]);
      return pieces;
    },

    // The part of a hit's text that shows why it was found.
    excerpt({ text, terms }, length = 150) {
      const first = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find((match) => terms.has(term(match[0])))?.index ?? 0;
      let from = first < length * 0.6 ? 0 : text.lastIndexOf(' ', first - length / 3) + 1;
      let to = text.length <= from + length ? text.length : text.lastIndexOf(' ', from + length);
      if (to <= from) to = from + length;
      return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
    },
  };
}
