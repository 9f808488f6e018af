// The whole of what a host writes: hand each submission to the site's own server, and let the form show how it went.
document.addEventListener('sf-submit', (event) => event.waitUntil(send(event)));

// Whoever reloads or leaves the page is asked first, and can take a copy along once a form is sent. Not so a person at risk,
// who may have to leave at once, and on whose device a copy may be found.
for (const form of document.querySelectorAll('main *'))
  if (form.localName.includes('-') && form.getAttribute('audience') !== 'self')
    form.guardLeaving = form.downloads = true;

// Where a draft is kept, it goes once the submission is stored.
function draftOf({ localName }) {
  const { draft, by } = document.querySelector(`.draft[data-form="${localName}"]`)?.dataset ?? {};
  return { ...(draft && { draft }), ...(by && { 'draft-by': by }) };
}

async function send({ target, detail }) {
  // What is sealed goes where envelopes are taken, and nothing else.
  const address = 'jwe' in detail ? '/api/sealed' : '/api/submissions';
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...draftOf(target) },
    body: JSON.stringify(detail),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`The portal answered ${response.status}.`);
  const receipt = await response.json();
  // For whatever else on a page wants to know that it has arrived.
  target.dispatchEvent(new Event('portal-stored', { bubbles: true }));
  return receipt;
}
