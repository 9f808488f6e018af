import { DOMParser, ParseError, type Document, type Element, type Node } from '@xmldom/xmldom';
import { UNTRANSLATED, XLIFF } from './xliff-names.js';

/** A text as it comes back from translation. */
export interface ReadUnit {
  readonly place: string;
  readonly source: string;
  /** Empty where nothing is translated yet. */
  readonly target: string;
  /** Elements that no text can hold, by name. */
  readonly markup: readonly string[];
}

/** What an XLIFF file says. */
export interface ReadXliff {
  readonly original: string;
  readonly sourceLanguage: string;
  /** Empty where the file says none. */
  readonly language: string;
  readonly units: readonly ReadUnit[];
}

/** A file that is no XLIFF 1.2. The message says why. */
export class XliffError extends Error {
  override readonly name = 'XliffError';
}

/** The longest XLIFF file that is read, in code units: ten times the longest edition file. */
const MOST_LENGTH = 5_000_000;

function parsed(text: string): Document {
  if (text.length > MOST_LENGTH) throw new XliffError(`it is longer than ${MOST_LENGTH} characters`);
  // What an editor adds or a tool writes wrongly is told with the parser's first words.
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') throw new XliffError(`it is no XML: ${message.split('\n')[0]}`);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch (failure) {
    if (failure instanceof ParseError)
      throw new XliffError(`it is no XML: ${failure.message.split('\n')[0]}`);
    throw failure;
  }
}

const childrenOf = (node: Node): readonly Node[] => Array.from(node.childNodes ?? []);
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
const child = (parent: Element, name: string): Element | undefined =>
  childrenOf(parent)
    .filter(isElement)
    .find((each) => each.localName === name && each.namespaceURI === XLIFF);

/** The text of a source or target. Segments are looked through, values stand by name, and all other markup is told. */
function textIn(element: Element | undefined, markup: string[]): string {
  if (!element) return '';
  return childrenOf(element)
    .map((node) => {
      if (!isElement(node)) return node.nodeType === node.COMMENT_NODE ? '' : (node.nodeValue ?? '');
      if (node.localName === 'mrk') return textIn(node, markup);
      if (node.localName === 'x')
        return node.getAttribute('equiv-text') ?? `{${node.getAttribute('id') ?? ''}}`;
      markup.push(node.localName ?? node.nodeName);
      return '';
    })
    .join('');
}

/**
 * Reads XLIFF 1.2 as translators' tools write it.
 * @throws XliffError for anything else.
 */
export function readXliff(text: string): ReadXliff {
  const document = parsed(text);
  if (document.doctype) throw new XliffError('it has a DOCTYPE, which XLIFF has not');
  const root = document.documentElement;
  const version = root?.getAttribute('version') ?? 'none';
  if (root?.localName !== 'xliff')
    throw new XliffError(`it is no XLIFF: it begins with <${root?.nodeName ?? ''}>`);
  if (root.namespaceURI !== XLIFF || version !== '1.2')
    throw new XliffError(`its version of XLIFF is ${version}; have it saved as XLIFF 1.2`);
  const files = childrenOf(root).filter(isElement);
  const [file] = files;
  if (!file || files.length > 1)
    throw new XliffError(`it holds ${files.length} files; take it apart, one each`);
  const units = Array.from(file.getElementsByTagNameNS(XLIFF, 'trans-unit'), (unit): ReadUnit => {
    const markup: string[] = [];
    const target = child(unit, 'target');
    const isOpen = UNTRANSLATED.includes(target?.getAttribute('state') ?? '');
    return {
      place: unit.getAttribute('id') ?? '',
      source: textIn(child(unit, 'source'), []),
      target: isOpen ? '' : textIn(target, markup).trim(),
      markup,
    };
  });
  return {
    original: file.getAttribute('original') ?? '',
    sourceLanguage: file.getAttribute('source-language') ?? '',
    language: file.getAttribute('target-language') ?? '',
    units,
  };
}
