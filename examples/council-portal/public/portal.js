// The whole of what a host writes: hand each submission to the site's own server, and let the form show how it went.
document.addEventListener('sf-submit', (event) => event.waitUntil(send(event.detail)));

async function send(submission) {
  const response = await fetch('/api/submissions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`The portal answered ${response.status}.`);
  return response.json();
}
