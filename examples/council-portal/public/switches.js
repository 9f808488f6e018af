// Another language in place: the forms stay where they are, with every answer, and the page's own words come from the same page
// in that language. Any other choice opens the form again, so it is asked first once something is answered.
let answered = false;
document.querySelector('main').addEventListener('input', () => (answered = true));
// A page that a browser kept and shows again has empty forms.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) answered = false;
});

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.choices a');
  // A link that is to open elsewhere leaves this page alone.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.hreflang) {
    event.preventDefault();
    void changeLanguage(link.hreflang, link.href);
  } else if (answered && !confirm(link.dataset.lost)) event.preventDefault();
  // It has been asked once.
  else for (const form of document.querySelectorAll('[guard-leaving]')) form.guardLeaving = false;
});

async function changeLanguage(language, address) {
  const page = await read(address);
  for (const place of document.querySelectorAll('[data-words]')) {
    const words = page.querySelector(`[data-words="${place.dataset.words}"]`);
    if (!words) continue;
    place.ariaLabel = words.ariaLabel;
    place.replaceChildren(...[...words.childNodes].map((node) => document.importNode(node, true)));
  }
  const { documentElement: root, title } = page;
  Object.assign(document.documentElement, { lang: root.lang, dir: root.dir });
  document.title = title;
  for (const element of document.querySelectorAll('main *'))
    if (element.localName.includes('-')) element.lang = language;
  history.replaceState(null, '', address);
  document.querySelector(`.choices a[hreflang="${language}"]`)?.focus();
}

// Read as a document by the browser itself: no text of it is written into this page as markup.
const read = (address) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () =>
      request.response ? resolve(request.response) : reject(new Error(`no page at ${address}`));
    request.onerror = () => reject(new Error(`no answer from ${address}`));
    request.open('GET', address);
    request.send();
  });
