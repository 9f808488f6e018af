import { html, type TemplateResult } from 'lit';
import type { ChoicesItem } from '@safeguarding-forms/instruments';
import type { Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { held } from './held.js';
import { wholeText } from '../language/whole-text.js';

/** A set of radios or of checkboxes: the options' ids and words, and which are chosen. */
export interface OptionSet {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly part: string;
  readonly options: readonly string[];
  readonly words: Readonly<Record<string, Message>>;
  /** What the options mean, where that is said. */
  readonly hints?: Readonly<Partial<Record<string, Message>>> | undefined;
  /** The provisions that they rest on, where they are legal grounds. */
  readonly grounds?: ChoicesItem['grounds'];
  readonly chosen: readonly string[];
  /** Whether they stand in columns of their own, as on paper. */
  readonly inColumns?: boolean;
}

/** What stands beside the control of an option: in most sets its words and nothing else. */
function optionWords(view: View, { words, hints, grounds }: OptionSet, option: string): unknown {
  const name = translateBilingual(view, words[option], option);
  if (!hints && !grounds) return name;
  return html`${name}${hints?.[option] && html`<span class="hint">${translateBilingual(view, hints[option])}</span>`}${
    grounds?.[option] && html` <cite lang="en" dir="ltr">${wholeText(grounds[option].cite)}</cite>`
  }`;
}

/** Native radios or checkboxes, whose values are the options' ids. */
export function optionList(view: View, set: OptionSet): TemplateResult {
  const { type, id, part, options, chosen, inColumns } = set;
  const prefix = view.idPrefix + id;
  return html`<div class="options ${inColumns ? 'columns' : ''}">
    ${options.map(
      (option) =>
        html`<label class="option"
          ><input
            type=${type}
            id="i-${prefix}-${option}"
            name="${prefix}-${part}"
            data-part=${part}
            value=${option}
            autocomplete="off"
            ?disabled=${view.isDisabled || view.readOnly}
            .checked=${held(view, chosen.includes(option))}
          /><span>${optionWords(view, set, option)}</span></label
        >`,
    )}
  </div>`;
}
