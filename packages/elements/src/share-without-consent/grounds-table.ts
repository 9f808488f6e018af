// What can be read beside the first step: a file of its own, which only somebody who wants to read it asks for.
import { html, type TemplateResult } from 'lit';
import { itemById } from '@safeguarding-forms/instruments/check/asked.js';
import type { Message } from '@safeguarding-forms/text';
import { reader, readerTitle } from '@safeguarding-forms/text/en/share-without-consent/reader.js';
import { heading } from '../controls/heading.js';
import type { View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';

type Line = readonly [name: Message | undefined, meaning?: Message | undefined, cite?: string | undefined];

const part = (view: View, title: Message, lines: readonly Line[]): TemplateResult =>
  html`<p class="label">${translateBilingual(view, title)}</p>
    <dl>
      ${lines.map(
        ([name, meaning, cite]) =>
          html`<dt>${translateBilingual(view, name)}</dt>
            <dd>
              ${meaning && translateBilingual(view, meaning)} ${cite ? html`<cite>${cite}</cite>` : null}
            </dd>`,
      )}
    </dl>`;

/** The options of one question, with what they mean and where they stand in the law. */
function linesOf(view: View, id: string): readonly Line[] {
  const item = itemById(view.definition, id);
  if (item?.kind !== 'choices') return [];
  const { options = {}, optionHints = {} } = wordsOf(view, item);
  return item.options.map((option) => [options[option], optionHints[option], item.grounds?.[option]?.cite]);
}

/** What protects a detail, what can let it be shared all the same, and what is weighed. */
export function groundsTable(view: View): TemplateResult {
  const isRepealed = view.definition.edition === 'dpa-1998';
  return html`${heading(view, 2, translateBilingual(view, readerTitle), 'grounds')}
    ${part(view, reader.protections, [
      [reader.personalData, undefined, isRepealed ? 'Data Protection Act 1998' : 'UK GDPR; DPA 2018'],
      [reader.confidence, undefined, 'common law'],
      [reader.privateLife, undefined, 'Human Rights Act 1998, Sch. 1, Art. 8'],
    ])}
    ${part(view, reader.grounds, linesOf(view, 'legalGrounds'))}
    ${part(view, reader.balancing, linesOf(view, 'balancing'))}
    <p class="hint">${translateBilingual(view, reader.together)}</p>`;
}
