// Comfort on the map of a flow: zoom, pan, and where the reader is. Without it the drawing is as wide as the page.
const map = document.querySelector('[data-script="map"]');
const view = map.querySelector('.map-view');
const svg = view.querySelector('svg');
const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
const fit = () => Math.min(1, view.clientWidth / width);
const least = 0.65; // smaller text cannot be read
let scale = 1;
// From right to left, places are counted from the right, below zero.
const reversed = getComputedStyle(view).direction === 'rtl';

// Size is an attribute of the drawing, so panning is what the browser does anyway: wheel, touch, arrow keys, bars. What
// stands at x and y stays there; x counts from the side where reading starts.
function zoom(to, x = view.clientWidth / (reversed ? -2 : 2), y = view.clientHeight / 2) {
  const next = Math.min(2.5, Math.max(fit() / 2, to));
  const keep = next / scale;
  const [left, top] = [(view.scrollLeft + x) * keep - x, (view.scrollTop + y) * keep - y];
  scale = next;
  svg.setAttribute('width', Math.round(width * scale));
  svg.setAttribute('height', Math.round(height * scale));
  view.scrollTo(left, top);
}

const ways = { in: () => zoom(scale * 1.25), out: () => zoom(scale / 1.25), all: () => zoom(fit()) };
map.addEventListener('click', (event) => ways[event.target.closest('[data-zoom]')?.dataset.zoom]?.());
view.addEventListener('keydown', (event) => {
  const way = { '+': 'in', '=': 'in', '-': 'out', 0: 'all' }[event.key];
  if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  ways[way]();
});
view.addEventListener('wheel', (event) => {
  if (!event.ctrlKey && !event.metaKey) return; // a plain wheel scrolls
  event.preventDefault();
  const place = view.getBoundingClientRect();
  zoom(scale * (event.deltaY < 0 ? 1.15 : 1 / 1.15), event.clientX - (reversed ? place.right : place.left), event.clientY - place.top);
}, { passive: false });

// A mouse drags; fingers scroll by themselves.
let drag = null;
view.addEventListener('pointerdown', (event) => {
  if (event.pointerType === 'mouse' && event.button === 0) drag = { x: event.clientX, y: event.clientY, far: false };
});
view.addEventListener('pointermove', (event) => {
  if (!drag) return;
  const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
  if (!drag.far && Math.hypot(x, y) < 5) return;
  if (!drag.far) view.setPointerCapture(event.pointerId);
  view.scrollBy(-x, -y);
  drag = { x: event.clientX, y: event.clientY, far: true };
});
view.addEventListener('pointerup', () => { drag = null; });
view.addEventListener('dragstart', (event) => event.preventDefault());

const trail = new URL(location.href).searchParams.get('trail');
zoom(Math.max(fit(), trail === null ? least : 0.9), 0, 0);

// Where the reader is: the answers in the address, as far as they lead.
const tests = (text) => (text ?? '').split(' ').filter(Boolean).map((test) => test.split('='));
const given = new Map();
const holds = ([question, listed]) => listed.split(',').some((answer) => (given.has(question) ? given.get(question).includes(answer) : answer === 'unanswered'));
const all = (selector) => [...document.querySelectorAll(selector)];
const mark = (element, here) => { element.dataset.on = here ? 'here' : 'path'; };
let last = '';
let at = document.querySelector('.map-list > li')?.dataset.box;
for (const pair of (trail ?? '').split('/').filter(Boolean)) {
  const [question, answer = ''] = pair.split('=');
  if (question !== at) break;
  const picked = answer.split(',');
  const open = (element) => tests(element.dataset.when).every(holds) && !tests(element.dataset.unless).some(holds);
  const taken = all(`[data-from="${at}"]`).filter((element) => {
    const answers = element.dataset.answers.split(' ');
    return (answers.includes('') || picked.some((one) => answers.includes(one))) && open(element);
  });
  if (!taken.length) break;
  given.set(question, picked);
  all(`[data-box="${at}"]`).forEach((element) => mark(element));
  for (const element of taken) {
    mark(element);
    // Of several answers that lead the same way, those that were given.
    for (const line of element.querySelectorAll('[data-answer]')) if (!picked.includes(line.dataset.answer)) line.dataset.off = '';
  }
  last = at;
  at = taken[0].dataset.to;
}
// An end is drawn once for each question that leads there.
const places = all(`[data-box="${at}"]`).filter(({ dataset: { after } }) => !after || after === last);
if (trail !== null) {
  places.forEach((element) => mark(element, true));
  const item = document.querySelector(`#map-${at}`);
  item.setAttribute('aria-current', 'step');
  const says = document.querySelector('.here');
  says.firstElementChild.textContent = says.dataset.says.replace('#', item.querySelector('strong').textContent);
}
// The reader's place is in the middle of what is shown; without one, where the flow starts. A frame of its own: with a
// change of size in the same one, browsers take it for a layout that jumps.
requestAnimationFrame(() => requestAnimationFrame(() => {
  const box = places[0].getBoundingClientRect();
  const room = view.getBoundingClientRect();
  view.scrollBy(box.left - room.left - (room.width - box.width) / 2, box.top - room.top - (room.height - box.height) / 2);
}));
