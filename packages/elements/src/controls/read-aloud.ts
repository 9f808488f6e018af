import { html, type TemplateResult } from 'lit';
import type { ConfirmationItem } from '@safeguarding-forms/instruments';
import { english, recording, sentenceIn, type Message, type Templates } from '@safeguarding-forms/text';
import type { ItemTemplate, LanguageName, View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { button } from './button.js';
import { statement } from './confirmation.js';
import { wholeText } from '../language/whole-text.js';

type Version = Pick<LanguageName, 'code' | 'dir'> & { readonly templates?: Templates | undefined };

const spoken = (text: string, { code, dir }: Version): TemplateResult =>
  html`<blockquote lang=${code} dir=${dir}>${wholeText(text)}</blockquote>`;

function languageButtons(view: View): unknown {
  const { offered = [], shown } = view.readAloud ?? {};
  if (offered.length === 0)
    return button(view, {
      look: 'plain',
      action: 'languages',
      label: translateBilingual(view, recording.otherLanguage),
    });
  return offered
    .filter(({ code }) => code !== english.code && code !== view.wording.language)
    .map(
      ({ code, name }) =>
        html`<button
          type="button"
          class="plain"
          lang=${code}
          data-action="read-aloud"
          data-language=${code}
          aria-pressed=${shown?.code === code}
          ?disabled=${view.isDisabled}
        >
          ${wholeText(name)}
        </button>`,
    );
}

/** A statement to be read out: in the form's language, in that of the person at risk, and in English beside them. */
function readAloud(view: View, script: Message): TemplateResult {
  const { language, dir, templates, pack, packed = {} } = view.wording;
  const own: Version = { code: language, dir, templates };
  // An agency's own English comes with the form's wording.
  const versions = [language === english.code ? own : english, own, view.readAloud?.shown].filter(
    (version, index, all): version is Version =>
      version !== undefined && all.findIndex((other) => other?.code === version.code) === index,
  );
  return html`<div class="script" part="script">
    <p class="label">${translateBilingual(view, recording.aloud)}</p>
    <div class="versions">
      ${versions.map((version) => spoken(sentenceIn(version.templates, script), version))}
    </div>
    ${script.id in packed ? html`<cite>${wholeText(pack)}</cite>` : null}
    <div class="buttons">${languageButtons(view)}</div>
  </div>`;
}

/** A statement to tick, with a text to read aloud before it, where the document has one. */
export const confirmationReadAloud: ItemTemplate = {
  dependsOn: ({ readAloud }) => [readAloud],
  draw(view, item: ConfirmationItem) {
    const { script } = wordsOf(view, item);
    return statement(view, item, script ? readAloud(view, script) : null);
  },
};
