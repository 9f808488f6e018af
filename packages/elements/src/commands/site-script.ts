/**
 * The page's own script: it posts what a form hands over. Nothing of it is kept, and nothing gets into a log.
 * @param address Where to.
 */
export function siteScript(address: string): string {
  // In a script element no text may end it, whatever the address holds.
  const to = JSON.stringify(address).replaceAll('<', '\\u003c');
  return `
document.addEventListener('sf-submit', (event) => {
  const sent = fetch(${to}, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event.detail),
  }).then((response) => {
    if (!response.ok) throw new Error('not stored: ' + response.status);
    return response.json(); // { reference } is shown to the person
  });
  // At once: the form says "sending", then "sent", or keeps everything and offers to try again.
  event.waitUntil(sent);
});
`;
}
