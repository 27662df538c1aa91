// The harness itself: what it promises to see, it sees. Otherwise all other tests could pass for nothing.
import { expect, open, test } from './harness/test.js';
import { locales } from './harness/site.js';

const faults = {
  'a console message': [() => console.log('hello'), /^console log: hello/],
  'an uncaught error': [() => setTimeout(() => { throw new Error('oops'); }), /^uncaught: oops/],
  'an inline style': [() => document.body.setAttribute('style', 'color: red'), /policy: style-src-attr/],
  'markup from text': [() => { try { document.body.innerHTML = '<p>'; } catch { /* refused */ } }, /policy: require-trusted-types-for/],
  'a request to another host': [() => fetch('http://127.0.0.2:9/').catch(() => {}), /policy: connect-src refused http:\/\/127.0.0.2/],
  'a picture from another host': [() => { new Image().src = 'http://127.0.0.2:9/i.png'; }, /policy: img-src refused/],
};

for (const [name, [fault, expected]] of Object.entries(faults)) {
  test(`${name} is seen`, async ({ page, problems }) => {
    await open(page, `${locales[0]}/`);
    expect(problems.seen).toEqual([]);
    await page.evaluate(fault);
    await expect.poll(() => problems.seen.join('\n')).toMatch(new RegExp(expected.source, 'm'));
    problems.expect(/./);
  });
}
