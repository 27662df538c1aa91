// What a reader may count on, on every page there is: read from the built files, without a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/test.js';
import { flows, locales, pages, paths } from './harness/site.js';
import { dist } from './harness/programs.js';
import { words } from './harness/words.js';

const html = ({ path }) => readFileSync(join(dist, path, 'index.html'), 'utf8').replace(/<!>/g, '');
const listed = (locale, kind) => pages.filter((page) => page.locale === locale && page.kind === kind);
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, ...found]) => (found.length > 1 ? found : found[0]));
const plain = (text) => text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();

/** The parts of a recommendation, in the order of the page. */
const parts = ['because', 'note', 'why-not', 'what-changes', 'how-to', 'both', 'messages', 'wait', 'ending', 'sources'];

for (const locale of locales) {
  const say = words(locale);

  test(`${locale}: every recommendation says why, why not, what would change it, what to do, for how long, and by which sources`, () => {
    const wrong = [];
    let recommendations = 0;
    for (const page of listed(locale, 'outcome')) {
      const text = html(page);
      const must = (holds, what) => { if (!holds) wrong.push(`${page.path}: ${what}`); };
      const [options] = all(text, /data-options="([^"]*)"/g);
      const headings = all(text, /<h2 id="([^"]+)"/g);
      must(headings.includes('sources'), 'sources');
      if (!options) continue;
      recommendations += 1;
      must(headings.filter((id) => parts.includes(id)).join() === parts.join(), `its parts are ${headings}`);
      const rungs = all(text, /<li class="rung"([^>]*)>(.*?)<\/li>/gs);
      must(rungs.length === 6, 'every option on the ladder');
      must(rungs.every(([, rung]) => plain(rung.match(/<p>(.*?)<\/p>/s)[1]) !== ''), 'a sentence about every option');
      must(rungs.filter(([attributes]) => attributes.includes('data-fit')).length === options.split(' ').length, 'what is recommended is lit');
      must(/data-copy="request/.test(text) && /href="mailto:/.test(text), 'a message to copy and to mail');
    }
    expect(recommendations).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  test(`${locale}: every source has its date, every article the day it was checked and the articles beside it`, () => {
    const undated = [];
    for (const page of [...listed(locale, 'article'), ...listed(locale, 'outcome'), ...listed(locale, 'compare')]) {
      const sources = all(html(page), /<li id="source-\d+">(.*?)<\/li>/gs);
      if (!sources.length) undated.push(`${page.path}: no source`);
      undated.push(...sources.filter((source) => !/<span class="dated">[^<]*20\d\d/.test(source)).map((source) => `${page.path}: ${plain(source)}`));
    }
    expect(undated).toEqual([]);
    const articles = listed(locale, 'article');
    const beside = (page, rel) => all(html(page), new RegExp(`<a href="[./]*([^"]*)" rel="${rel}"`, 'g'))[0];
    for (const [at, page] of articles.entries()) {
      expect(plain(html(page).match(/<p class="verified">(.*?)<\/p>/s)[1]), page.path).toMatch(/20\d\d/);
      expect([beside(page, 'prev'), beside(page, 'next')], page.path).toEqual([articles[at - 1]?.path, articles[at + 1]?.path]);
    }
  });

  test(`${locale}: every link that leaves the site says so`, () => {
    const silent = new Set();
    let marked = 0;
    for (const page of pages.filter((page) => page.locale === locale)) {
      for (const [attributes, text] of all(html(page), /<a ([^>]*href="https:[^>]*)>(.*?)<\/a>/gs)) {
        marked += 1;
        if (!text.includes(say('outside-link')) || !/rel="noreferrer[ "]/.test(attributes)) silent.add(`${page.kind}: ${attributes} ${plain(text)}`);
      }
    }
    expect(marked).toBeGreaterThan(1000);
    expect([...silent]).toEqual([]);
  });

  for (const flow of flows) {
    test(`${locale}, ${flow}: how far it is and “I do not know” are what the flow says`, () => {
      const ways = paths(flow).map(({ trail }) => trail.map(([question, answer]) => `${question}=${answer}`));
      let questions = 0;
      for (const page of listed(locale, 'question').filter(({ path }) => path.startsWith(`${locale}/${flow}/`))) {
        const text = html(page);
        const trail = page.path.split('/').slice(2, -1);
        const lengths = ways.filter((way) => trail.every((pair, at) => way[at] === pair)).map((way) => way.length);
        const total = Math.max(...lengths);
        const word = Math.min(...lengths) === total ? 'progress' : 'progress-at-most';
        expect(plain(text.match(/<p class="kicker">(.*?)<\/p>/s)[1]), page.path).toBe(say(word, { number: trail.length + 1, total }));
        const answers = all(text, /<a ([^>]*class="answer"[^>]*)>/g);
        const unsure = answers.map((attributes) => /=unknown\/"/.test(attributes));
        expect(answers.map((attributes) => attributes.includes('data-unsure="true"')), page.path).toEqual(unsure);
        expect([-1, answers.length - 1], `${page.path}: it comes last`).toContain(unsure.indexOf(true));
        questions += 1;
      }
      expect(questions).toBeGreaterThan(20);
    });
  }
}
