/**
 * Posts what a form hands over to the address that the site has set. The address stands around the form, so that no
 * script in the page is needed. No answer is kept, and none gets into a log.
 */
document.addEventListener('sf-submit', (event) => {
  const to = event.target.closest('[data-safeguarding-post]')?.dataset.safeguardingPost;
  // A form that this site did not place here is somebody else's to send.
  if (!to) return;
  const sent = fetch(to, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event.detail),
  }).then((response) => {
    if (!response.ok) throw new Error(`not stored: ${response.status}`);
    return response.json(); // { reference } is shown to the person
  });
  // At once: the form says "sending", then "sent", or keeps everything and offers to try again.
  event.waitUntil(sent);
});
