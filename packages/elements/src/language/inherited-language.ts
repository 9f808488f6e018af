import { english } from '@safeguarding-forms/text';

/** The nearest `lang` on the way up from an element, across shadow roots. */
export interface FoundLanguage {
  /** As it stands on the page. */
  readonly tag: string;
  /** Its language alone, in lower case: `en` of `en-GB`, and where nothing is said. */
  readonly code: string;
  /** Whether the element carries it itself. */
  readonly isOwn: boolean;
}

function* upwards(element: Element): Generator<Element> {
  // In a document of another window, elements are instances of its own classes.
  const isShadow = ({ nodeType }: Node): boolean => nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  for (
    let node: Node | null = element;
    node;
    node = isShadow(node) ? (node as ShadowRoot).host : node.parentNode
  )
    if (node.nodeType === Node.ELEMENT_NODE) yield node as Element;
}

/** The language that an element stands in. */
export function findLanguage(element: Element): FoundLanguage {
  const bearer = [...upwards(element)].find((ancestor) => ancestor.hasAttribute('lang'));
  const tag = bearer?.getAttribute('lang') ?? '';
  return { tag, code: tag.split('-')[0]?.toLowerCase() || english.code, isOwn: bearer === element };
}

/** Calls back whenever a `lang` changes on the way up; returns how to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const ancestor of upwards(element)) observer.observe(ancestor, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
