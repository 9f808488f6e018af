/** Every form in every edition, language and state; which there are, the registry says. */
import type { FormKind } from '@safeguarding-forms/elements/classes.js';
import { nameOf } from '@safeguarding-forms/elements/internal/form/form-kind.js';
import { catalogue, type Instrument } from '@safeguarding-forms/instruments';
import { languages } from '@safeguarding-forms/text';
import { html } from 'lit';
import { exampleCase, faultyCase } from './example-case.js';
import type { FormStory } from './form-story.js';
import { never, refuse, review, reportErrors, send, store } from './scenes.js';

const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' });

/** What a story is exported as: `dpa-1998` → `Dpa1998`, `Simplified Chinese` → `SimplifiedChinese`. */
export const exportName = (words: string): string =>
  words.replace(/[^a-z0-9]*([a-z0-9]+)/gi, (_, word: string) => word.charAt(0).toUpperCase() + word.slice(1));

/** A form in a frame that the preview's styles know. */
export const framed = (name: string): FormStory => ({
  decorators: [(story) => html`<div class=${name}>${story()}</div>`],
});

const content = html`
  <p slot="intro">Sample Agency asks you to fill this in with the person, in private.</p>
  <p slot="privacy">Sample Agency keeps what you send for as long as its policy says.</p>
  <p slot="support">Sample Helpline: 01632 960000, at any hour.</p>
  <p slot="sent">Sample Agency will ring you back within one working day.</p>
`;

/** The definition of every edition, the default one first; those that an element loads on demand as well. */
export function definitionsOf({ editions: [standard, ...others] }: FormKind): [Instrument, ...Instrument[]] {
  const { definition } = standard.module;
  return [definition, ...others.map((edition) => catalogue.getInstrument(definition.id, nameOf(edition)))];
}

/** The stories of one element. */
export function formStories(kind: FormKind): Record<string, FormStory> {
  const [standard, ...others] = definitionsOf(kind);
  const filled = { value: exampleCase(standard) };
  const perEdition = others.flatMap((definition): [string, FormStory][] => {
    const { edition } = definition;
    return [
      [exportName(edition), { args: { edition } }],
      [`${exportName(edition)}Prefilled`, { args: { edition, value: exampleCase(definition) } }],
    ];
  });
  const perLanguage = languages.map(({ code }): [string, FormStory] => [
    exportName(inEnglish.of(code) as string),
    { args: { lang: code } },
  ]);
  return {
    Default: {},
    ...Object.fromEntries(perEdition),
    ...Object.fromEntries(perLanguage),
    Bilingual: { args: { ...filled, lang: 'ur', bilingual: true } },
    Prefilled: { args: filled },
    ReadOnly: { args: { ...filled, readonly: true } },
    Disabled: { args: { ...filled, disabled: true } },
    WithErrors: { args: { value: faultyCase(standard) }, play: reportErrors },
    Review: { args: filled, play: review },
    Sending: { args: filled, play: send(never) },
    Sent: { args: { ...filled, content }, play: send(store) },
    HandedOver: { args: filled, play: send() },
    Failed: { args: filled, play: send(refuse) },
    Restyled: { ...framed('restyled'), args: filled },
    Narrow: { ...framed('narrow'), args: filled },
    Slots: { args: { ...filled, content } },
  };
}
