// Comfort on a comparison: what the picked needs come to. Everything it says stands in the table already: an option
// covers the needs if none of its cells says no (the engine's rule, which a native test compares with this).
const page = document.querySelector('[data-script="compare"]');
const picker = page.querySelector('.picker');
const status = page.querySelector('[role="status"]');
const says = { ...page.dataset, ...status.dataset, nothing: status.textContent };
const rungs = [...page.querySelectorAll('.rung')];
const rows = new Map([...document.querySelectorAll('tr[data-need]')].map((row) => [row.dataset.need, row]));
const boxes = [...picker.querySelectorAll('input')];
const name = (rung) => rung.querySelector('strong').textContent;
const need = (box) => box.parentElement.textContent;

function show() {
  const picked = boxes.filter((box) => box.checked);
  for (const [id, row] of rows) row.toggleAttribute('data-picked', picked.some((box) => box.value === id));
  const fits = rungs.filter((rung, at) => {
    const cells = picked.map((box) => [box, rows.get(box.value).cells[at + 1]]);
    const lacks = cells.filter(([, cell]) => cell.dataset.answer === 'no').map(([box]) => need(box));
    const conditions = cells.filter(([, cell]) => cell.dataset.answer === 'if');
    const verdict = rung.querySelector('.verdict');
    verdict.replaceChildren();
    delete rung.dataset.verdict;
    if (!picked.length) return false;
    rung.dataset.verdict = lacks.length ? 'lacks' : conditions.length ? 'if' : 'covers';
    const sentence = document.createElement('p');
    sentence.textContent = lacks.length ? `${says.lacks} ${lacks.join(' · ')}` : conditions.length ? says.coversIf : says.covers;
    verdict.append(sentence);
    if (lacks.length) return false;
    const list = document.createElement('ul');
    list.append(...conditions.map(([box, cell]) => {
      const item = document.createElement('li');
      item.textContent = `${need(box)}: ${cell.querySelector('.condition').textContent.trim()}`;
      return item;
    }));
    if (conditions.length) verdict.append(list);
    return true;
  });
  // The least of those that the organisation allows, and where that one asks for more than needs can say, the least that
  // does not. That a blocked one would give less is said too.
  const asks = (rung) => rung.querySelector('.requires') !== null;
  const limit = (rung) => rung.querySelector('.limit')?.dataset.limit;
  const open = fits.filter((rung) => limit(rung) !== 'blocked');
  const [first] = open;
  const second = first && asks(first) ? open.find((rung) => !asks(rung)) : null;
  for (const rung of rungs) rung.toggleAttribute('data-fit', false);
  for (const rung of [first, second]) rung?.setAttribute('data-fit', 'true');
  const sentences = [says.count.replace('#', fits.length)];
  if (fits[0] !== first) sentences.push(says.blocked.replace('#', name(fits[0])));
  if (first) sentences.push((asks(first) ? says.leastIf : says.least).replace('#', name(first)));
  if (second) sentences.push(says.otherwise.replace('#', name(second)));
  if (first && limit(second ?? first)) sentences.push(says.onRequest);
  status.textContent = picked.length ? sentences.join(' ') : says.nothing;
  page.toggleAttribute('data-picking', picked.length > 0);
  return picked.map((box) => box.value);
}

/** The selection stands in the address, and goes along to the other languages. */
function write(needs) {
  const rest = new URLSearchParams(location.search);
  rest.delete('needs');
  const search = [rest.toString(), needs.length && `needs=${needs.join(',')}`].filter(Boolean).join('&');
  history.replaceState(history.state, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
  for (const link of document.querySelectorAll('.languages a[hreflang]')) link.search = search;
}

picker.addEventListener('change', () => write(show()));
page.querySelector('[data-do="clear"]').addEventListener('click', () => {
  boxes.forEach((box) => { box.checked = false; });
  write(show());
  boxes[0].focus();
});
page.querySelector('[data-do="copy"]').addEventListener('click', async () => {
  const copied = await navigator.clipboard.writeText(location.href).then(() => true, () => false);
  status.textContent = copied ? says.copied : says.notCopied;
});

const asked = (new URLSearchParams(location.search).get('needs') ?? '').split(',');
boxes.forEach((box) => { box.checked = asked.includes(box.value); });
const needs = show();
if (needs.length) write(needs);
