/** Where a submission goes, as the README says. */
document.addEventListener('sf-submit', (event) => {
  const sent = fetch('/submissions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event.detail),
  }).then(async (response) => {
    if (!response.ok) throw new Error(`not stored: ${response.status}`);
    return response.json();
  });
  event.waitUntil(sent);
});
