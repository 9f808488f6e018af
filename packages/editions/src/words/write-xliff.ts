import { DOMImplementation, XMLSerializer, type Element } from '@xmldom/xmldom';
import type { FileWords } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import type { WordUnit } from './word-units.js';
import { PLACEHOLDER, STATES, XLIFF } from './xliff-names.js';

/** What stands at the head of the XLIFF. */
export interface XliffHead {
  /** Which form it is of: `dash/example-borough`. */
  readonly original: string;
  /** BCP 47. */
  readonly language: string;
  /** How far what is translated can be relied on. */
  readonly status: FileWords['status'];
}

/** Texts and their translations as XLIFF 1.2, one `trans-unit` a text; values are elements, which translators' tools protect. */
export function writeXliff({ original, language, status }: XliffHead, units: readonly WordUnit[]): string {
  const document = new DOMImplementation().createDocument(XLIFF, 'xliff', null);
  const root = document.documentElement as Element;
  const add = (
    parent: Element,
    name: string,
    attributes: Readonly<Record<string, string>>,
    indent: string,
  ): Element => {
    const element = document.createElementNS(XLIFF, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.appendChild(document.createTextNode(indent));
    parent.appendChild(element);
    return element;
  };
  const say = (element: Element, text: string): void =>
    // Every second part is the name of a value.
    text.split(PLACEHOLDER).forEach((part, at) => {
      if (at % 2 === 0) {
        if (part) element.appendChild(document.createTextNode(part));
        return;
      }
      const value = document.createElementNS(XLIFF, 'x');
      value.setAttribute('id', part);
      value.setAttribute('equiv-text', `{${part}}`);
      element.appendChild(value);
    });

  root.setAttribute('version', '1.2');
  const file = add(
    root,
    'file',
    { original, 'source-language': 'en', 'target-language': language, datatype: 'plaintext' },
    '\n  ',
  );
  const body = add(file, 'body', {}, '\n    ');
  for (const { place, source, target } of units) {
    const unit = add(body, 'trans-unit', { id: place, 'xml:space': 'preserve' }, '\n      ');
    say(add(unit, 'source', {}, '\n        '), source);
    const state = target === undefined ? 'needs-translation' : STATES[status];
    say(add(unit, 'target', { state }, '\n        '), target ?? '');
    unit.appendChild(document.createTextNode('\n      '));
  }
  body.appendChild(document.createTextNode('\n    '));
  file.appendChild(document.createTextNode('\n  '));
  root.appendChild(document.createTextNode('\n'));
  const text = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
