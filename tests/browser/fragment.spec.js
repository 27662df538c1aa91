// Fragments, pasted into pages of other people that have styles of their own.
import { expect, test } from './harness/parents.js';
import { flows, locales } from './harness/site.js';

const [locale] = locales;
const [flow] = flows;
const hostile = `
  #content p, #content li, #content a, #content h2, #content h3 { color: red; font-size: 50px; letter-spacing: .5em; text-transform: uppercase; margin: 40px; float: left; position: relative; display: inline-block }
  #content li::before, #content a::after, #content p::first-line { content: "X"; background: red; }
  #content .note, #content .lead, .answer { display: none }
  #content div { background: black; border: 9px solid red; text-align: right }
  #content table, #content td { display: block; width: 50px }
  body { font: italic 9px/3 fantasy; color: lime; letter-spacing: 2em; text-align: right; white-space: pre; visibility: visible }`;
const own = '<p class="lead">Ours</p><ul><li><a href="#x">Ours</a></li></ul><h2 id="x">Ours</h2>';

/** How the elements look, and what stands in front of them. */
const looks = (page, of) => page.evaluate((of) => [...document.querySelectorAll(of)].slice(0, 60).map((element) => {
  const names = ['color', 'fontSize', 'fontStyle', 'fontFamily', 'letterSpacing', 'textTransform', 'display', 'float', 'position', 'textAlign', 'whiteSpace', 'marginTop', 'backgroundColor', 'lineHeight'];
  const style = getComputedStyle(element);
  return [element.tagName, element.className, ...names.map((name) => style[name]), getComputedStyle(element, '::before').content, getComputedStyle(element, '::after').content].join(' ');
}), of);

for (const place of [`${locale}/${flow}`, `${locale}/guest-access`]) {
  test(`${place}: the page around changes nothing in it, and it changes nothing around`, async ({ page, host, request }) => {
    const fragment = await (await request.get(`${place}/fragment.html`)).text();
    const body = (content) => `<body><h1>Help</h1><div id="content">${own}${content}</div></body>`;
    await page.goto(host.page(body(fragment)));
    const clean = await looks(page, '.veiviser-fragment, .veiviser-fragment :not(svg, svg *, style)');
    expect(clean.length).toBeGreaterThan(10);
    await page.goto(host.page(`<style>${hostile}</style>${body(fragment)}`));
    expect(await looks(page, '.veiviser-fragment, .veiviser-fragment :not(svg, svg *, style)')).toEqual(clean);
    const around = await looks(page, '#content > :not(.veiviser-fragment)');
    await page.goto(host.page(`<style>${hostile}</style>${body('')}`));
    expect(await looks(page, '#content > *')).toEqual(around);
  });

  test(`${place}: every link is whole and leads somewhere`, async ({ page, host, guide, request }) => {
    const fragment = await (await request.get(`${place}/fragment.html`)).text();
    await page.goto(host.page(`<body><h1>Help</h1>${fragment}${own}</body>`));
    const links = await page.evaluate(() => [...document.querySelectorAll('.veiviser-fragment a')].map((link) => link.getAttribute('href')));
    const base = `${host.origin}/elsewhere/`; // what site.toml of this guide says
    let inside = 0;
    for (const link of new Set(links)) {
      if (link.startsWith('#')) expect(await page.locator(`.veiviser-fragment [id="${link.slice(1)}"]`).count(), link).toBe(1);
      else if (link.startsWith(base)) {
        inside += 1;
        expect((await request.get(link.replace(base, guide))).status(), link).toBe(200);
      } else expect(link).toMatch(/^(https:\/\/|mailto:)/);
    }
    expect(inside).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { level: 1 }).count(), 'the only main heading is that of the page').toBe(1);
  });
}

test('where styles are refused too, it reads as plain text', async ({ page, host, request, problems }) => {
  problems.expect(/style-src/);
  const fragment = await (await request.get(`${locale}/${flow}/fragment.html`)).text();
  await page.goto(host.page(`<body><h1>Help</h1>${fragment}</body>`, { 'content-security-policy': "default-src 'none'" }));
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  expect(await page.getByRole('link').count()).toBeGreaterThan(5);
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('{');
});

test('@shots a fragment in a page', async ({ page, host, request }) => {
  for (const place of [flow, 'guest-access']) {
    const fragment = await (await request.get(`${locale}/${place}/fragment.html`)).text();
    for (const width of [360, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(host.page(`<body style="font-family: serif; background: #eee"><h1>Hjelp</h1><p>Fra siden rundt.</p>${fragment}</body>`));
      await page.screenshot({ path: `results/shots/fragment-${place}-${width}.png`, fullPage: place === flow });
    }
  }
});
