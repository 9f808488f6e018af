// The forms of one case as a list of tasks that opens one form at a time. All of them stay in the page, so that answers
// are kept and what one form sends another takes up. Nothing of it is stored, and of what is answered nothing is read.
const list = document.getElementById('tasks');
const steps = [...document.querySelectorAll('.step')];
const nameOf = (step) => step.id.replace('step-', '');
const linkTo = (step) => list.querySelector(`a[href="#${step.id}"]`);

// The attachments that a form can send the person to another one for, and how it names that form.
const SOURCES = { riskAssessment: 'risk-from', sharingRecord: 'record-from', plan: 'plan-from' };

let open = null;

/** Says in the list how far a task has come. */
export function tell(task, status) {
  for (const each of document.querySelectorAll(`#status-${task} [data-status]`))
    each.hidden = each.dataset.status !== status;
  // What is begun is printed, whether or not it is the form in sight.
  document.getElementById(`step-${task}`)?.toggleAttribute('data-begun', status !== 'todo');
}

function show(step) {
  open = step;
  list.hidden = step !== null;
  for (const each of steps) each.hidden = each !== step;
  document.body.toggleAttribute('data-open', step !== null);
}

// An entry in the history, at the same address: the browser's own way back then leads to the list, and loses nothing.
function openStep(step) {
  if (open === null) history.pushState(null, '', location.pathname + location.search);
  show(step);
}

function goTo(step) {
  openStep(step);
  step.querySelector('h2').focus({ preventScroll: true });
  step.scrollIntoView();
}

addEventListener('popstate', () => {
  // A link within the page, such as the one past the header, is no way back.
  if (open === null || location.hash) return;
  const link = linkTo(open);
  show(null);
  link.focus();
  keepLanguage();
});

// The entry that is come back to may have been made before the language was changed.
function keepLanguage() {
  const current = document.querySelector('.choices a[hreflang][aria-current]');
  const asked = new URLSearchParams(location.search).get('lang') ?? 'en';
  if (asked !== current.hreflang) history.replaceState(null, '', current.href);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const step = steps.find(({ id }) => link.hash === `#${id}`);
  if (step) goTo(step);
  else if (link.hash === '#tasks' && open) history.back();
  else return;
  event.preventDefault();
});

// A form that leads to another one moves the focus there itself: it only has to be in sight by then.
document.addEventListener(
  'click',
  (event) => {
    const button = event.composedPath()[0].closest?.('[part~=visit]');
    if (!button) return;
    const attribute = SOURCES[button.closest('[data-item]').dataset.item];
    const source = document.getElementById(button.getRootNode().host.getAttribute(attribute));
    if (source) openStep(source.closest('.step'));
  },
  { capture: true },
);

const follow = (type, status) =>
  document.addEventListener(type, ({ target }) => {
    const step = target.closest('.step');
    if (step) tell(nameOf(step), status);
  });
follow('input', 'begun');
follow('portal-stored', 'done');

// A page that a browser kept and shows again has empty forms.
const startAgain = () => {
  for (const { id } of document.querySelectorAll('.status'))
    tell(id.replace('status-', ''), document.querySelector(`#${id} [data-status]`).dataset.status);
};
addEventListener('pageshow', ({ persisted }) => persisted && startAgain());

for (const status of document.querySelectorAll('.status')) status.hidden = false;
for (const step of steps) {
  const link = linkTo(step);
  link.setAttribute('aria-describedby', `hint-${nameOf(step)} status-${nameOf(step)}`);
}
const asked = steps.find(({ id }) => location.hash === `#${id}`);
if (asked) {
  history.replaceState(null, '', location.pathname + location.search);
  show(null);
  goTo(asked);
} else {
  show(null);
  // Whoever was quicker than this script stays where they are.
  const begun = document.activeElement.closest('.step');
  if (begun) openStep(begun);
}
