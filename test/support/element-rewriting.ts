/** What translators and extensions do to the texts of a page. */

/** Every text of a form, where it stands. */
function textsIn(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ parentElement }) => parentElement && parentElement.localName !== 'style');
}

function wrapped(text: Node, ...names: string[]): Node {
  const [name, ...inner] = names;
  if (!name) return text;
  const wrapper = document.createElement(name);
  wrapper.append(wrapped(text, ...inner));
  return wrapper;
}

/** Ways of rewriting every text of a form so that it says the same. */
export const rewritings: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'another text in <font><font>': (root) =>
    textsIn(root).forEach((text) => text.replaceWith(wrapped(new Text(text.data), 'font', 'font'))),
  'the same text in <span>': (root) =>
    textsIn(root).forEach((text) => {
      const place = new Text();
      text.replaceWith(place);
      place.replaceWith(wrapped(text, 'span'));
    }),
  'another text in its place': (root) =>
    textsIn(root).forEach((text) => text.replaceWith(new Text(text.data))),
  'two texts for one': (root) =>
    textsIn(root).forEach((text) => {
      // Split again and again, they would soon be more than a page can hold.
      if (!(text.nextSibling instanceof Text) && text.length > 9) text.splitText(text.length >> 1);
    }),
  'white space taken away': (root) =>
    textsIn(root).forEach((text) => {
      if (!text.data.trim()) text.remove();
    }),
  'texts put together': (root) => root.normalize(),
  'comments taken away': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    comments.forEach((comment) => comment.remove());
  },
  'copies of all that holds texts': (root) =>
    root
      .querySelectorAll('p, li, dd, dt, legend, .label, .heading')
      .forEach((each) => each.replaceChildren(...each.cloneNode(true).childNodes)),
};

/** What a form says, without what only a rewritten form says; white space left out. */
export function wordsIn(root: ShadowRoot): string {
  return textsIn(root)
    .filter(({ parentElement }) => !parentElement?.closest('[part=machine-translated], .announcer'))
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, '');
}
