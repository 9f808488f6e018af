/** The nearest `lang` on the way up from an element, across shadow roots, and where it stands. */
export interface FoundLanguage {
  readonly tag: string;
  /** Whether the element carries it itself. */
  readonly isOwn: boolean;
}

function* upwards(element: Element): Generator<Element> {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node instanceof Element) yield node;
}

/** The language that an element stands in; `undefined` when nothing on the page says. */
export function findLanguage(element: Element): FoundLanguage | undefined {
  for (const ancestor of upwards(element)) {
    const tag = ancestor.getAttribute('lang');
    if (tag !== null) return { tag, isOwn: ancestor === element };
  }
  return undefined;
}

/** Calls back whenever a `lang` changes on the way up; returns how to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const ancestor of upwards(element)) observer.observe(ancestor, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
