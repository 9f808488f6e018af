import { html, type TemplateResult } from 'lit';
import { english, recording, say, type Message, type Templates } from '@safeguarding-forms/text';
import { tell, type View } from '../../templates/view.js';

/** A language in which something is read to the person at risk, besides that of the form. */
export interface AloudLanguage {
  readonly code: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly templates: Templates | undefined;
}

/** What is known of the languages to read in: all that there are, and the one that is shown. */
export interface AloudState {
  readonly offered: readonly { readonly code: string; readonly name: string }[];
  readonly shown?: AloudLanguage | undefined;
}

/** A view that knows in which languages something can be read aloud. */
export type AloudView = View & { readonly aloud?: AloudState };

const spoken = (text: string, { code, dir }: Pick<AloudLanguage, 'code' | 'dir'>): TemplateResult =>
  html`<blockquote lang=${code} dir=${dir}>${text}</blockquote>`;

/** A statement to be read out: in the form's language, in that of the person at risk, and in English beside them. */
export function aloud(view: AloudView, script: Message): TemplateResult {
  const { offered = [], shown } = view.aloud ?? {};
  const { language, dir, templates } = view.wording;
  const own = { code: language, dir, templates };
  // An agency's own English comes with the form's wording.
  const versions = [language === english.code ? own : english, own, shown].filter(
    (version, index, all) => version && all.findIndex((other) => other?.code === version.code) === index,
  ) as (typeof english & { templates?: Templates })[];
  const others = offered.filter(({ code }) => code !== english.code && code !== language);
  return html`<div class="script" part="script">
    <p class="label">${tell(view, recording.aloud)}</p>
    <div class="versions">${versions.map((version) => spoken(say(version.templates, script), version))}</div>
    <div class="buttons">
      ${
        offered.length
          ? others.map(
              ({ code, name }) =>
                html`<button
                  type="button"
                  class="plain"
                  lang=${code}
                  data-action="aloud"
                  data-language=${code}
                  aria-pressed=${shown?.code === code}
                >
                  ${name}
                </button>`,
            )
          : html`<button type="button" class="plain" data-action="languages">
              ${tell(view, recording.otherLanguage)}
            </button>`
      }
    </div>
  </div>`;
}
