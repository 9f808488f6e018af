import { html } from 'lit';
import type { RecordAssessment } from '@safeguarding-forms/instruments';
import { inShownOrder } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { notKnowing, panel, recording, type Message } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { staticPart } from '../controls/static-part.js';
import { pathName } from '../errors/error-text.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { wholeText } from '../language/whole-text.js';
import { missingList } from './missing-list.js';

/** A heading and codes in words under it, drawn again only when they are others; nothing where there are none. */
export function list(
  view: View,
  title: Message,
  codes: readonly string[],
  worded: (code: string) => unknown,
): unknown {
  const draw = (): unknown =>
    codes.length === 0
      ? null
      : html`${heading(view, 2, translateBilingual(view, title))}
          <ul>
            ${codes.map((code) => html`<li>${worded(code)}</li>`)}
          </ul>`;
  return staticPart(view, draw, codes.join());
}

/** Reads codes in some words; a code without words as it is. */
export const inWords =
  (view: View, words: Readonly<Partial<Record<string, Message>>> = {}) =>
  (code: string): unknown =>
    translateBilingual(view, words[code], code);

/** What a record still lacks, what makes it indefensible, and the routes and flags that follow from it. */
export function recordFindings(view: View, result: RecordAssessment): readonly unknown[] {
  const { explanations } = view.wording;
  const { weaknesses = [], basis = [], flags } = result;
  const shown = (paths: readonly string[]): readonly string[] =>
    inShownOrder(view.definition, paths, (path) => path);
  return [
    missingList(view, shown(result.missing)),
    list(view, notKnowing.marked, shown(result.notKnown), (path) => wholeText(pathName(view, path))),
    list(view, recording.weaknesses, weaknesses, inWords(view, explanations.weaknesses)),
    list(view, panel.routes, basis, inWords(view, explanations.basis)),
    list(view, panel.attention, flags, inWords(view, explanations.flags)),
  ];
}
