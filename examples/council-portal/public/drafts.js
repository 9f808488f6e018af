// What is filled in is kept on the site's server while it is filled in. A link that nobody can guess leads back to it.
import { keepDraft } from '/cdn/drafts.js';

const panel = document.querySelector('.draft');
const form = document.querySelector(panel.dataset.form);
const link = panel.querySelector('.draft-link');

/** This page among all that may write into one draft. */
const by = [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte) => byte.toString(16).padStart(2, '0'))
  .join('');
let number = 0;
/** What stood on the server when this page took it up. */
let after;

// `portal.js` sends both along with the referral, so that the draft goes as soon as that is stored.
panel.dataset.by = by;

const addressOf = (secret) => `/api/drafts/${secret}`;

async function load() {
  const response = await fetch(addressOf(panel.dataset.draft));
  if (response.status === 404) tell('gone');
  if (!response.ok) throw new Error(`The portal answered ${response.status}.`);
  const kept = await response.json();
  after = kept.revision;
  return kept.draft;
}

async function save(draft, { signal, keepalive }) {
  const secret = panel.dataset.draft;
  const body = JSON.stringify({ draft, revision: { by, number: ++number }, after });
  const response = await fetch(secret ? addressOf(secret) : '/api/drafts', {
    method: secret ? 'PUT' : 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal,
    // A browser takes no more than 64 kB along.
    keepalive: keepalive && body.length < 20_000,
  });
  if (response.status === 404 || response.status === 409) {
    keeping.stop();
    tell(response.status === 404 ? 'gone' : 'elsewhere');
  }
  if (!response.ok) throw new Error(`The portal answered ${response.status}.`);
  if (!secret) show((await response.json()).secret);
}

/** Shows the link that leads back. */
function show(secret) {
  panel.dataset.draft = secret;
  link.href = `/drafts/${secret}?lang=${form.language}`;
  link.textContent = new URL(`/drafts/${secret}`, location.href).href;
  panel.querySelector('.draft-kept').hidden = false;
}

function forget() {
  delete panel.dataset.draft;
  link.removeAttribute('href');
  link.textContent = '';
  panel.querySelector('.draft-kept').hidden = true;
}

/** Says what the person has to know of their draft. */
function tell(problem) {
  forget();
  for (const each of panel.querySelectorAll('[data-problem]')) each.hidden = each.dataset.problem !== problem;
}

const isOpened = Boolean(panel.dataset.draft);
const keeping = keepDraft(form, {
  save,
  ...(isOpened && { load }),
  status: panel.querySelector('.draft-status'),
});
panel.hidden = false;
if (isOpened) show(panel.dataset.draft);

keeping.ready.then(
  () => (form.inert = false),
  // The form stays closed: what would be filled in now could not be kept. The draft stays as it is.
  () => {
    if (panel.querySelector('[data-problem]:not([hidden])')) return;
    tell('unusable');
  },
);

panel.querySelector('.draft-delete').addEventListener('click', async () => {
  keeping.stop();
  const response = await fetch(addressOf(panel.dataset.draft), { method: 'DELETE' }).catch(() => undefined);
  if (response?.ok || response?.status === 404) tell('deleted');
  else for (const each of panel.querySelectorAll('[data-problem=kept]')) each.hidden = false;
});

// With the referral the server has deleted the draft.
form.addEventListener('portal-stored', () => {
  forget();
  panel.hidden = true;
});

// A page that a browser kept and shows again has an empty form.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
