import { html, nothing, type TemplateResult } from 'lit';
import type { HelpService, Way } from '@safeguarding-forms/support/internal/service.js';
import { wordsIn, type Words } from '@safeguarding-forms/support/internal/words.js';
import { english } from '@safeguarding-forms/text';
import type { Help, View } from '../form/view.js';
import { translate, translateBilingual } from '../language/translate.js';
import { wholeText } from '../language/whole-text.js';
import { openingWords } from './opening-words.js';

/** What a browser does with an address of each kind. */
const SCHEMES: Readonly<Record<string, string>> = { call: 'tel:', text: 'sms:', email: 'mailto:' };

/** A text of a service, marked with the language that it is really in. */
function said(view: View, words: Words): TemplateResult {
  const { text, language } = wordsIn(words, view.wording.language);
  const isOurs = language === view.wording.language;
  return html`<span lang=${isOurs ? nothing : language} dir=${isOurs ? nothing : english.dir}
    >${wholeText(text)}</span
  >`;
}

/** The way itself: a link where a browser can follow it. */
function wayLink(view: View, { words }: Help, { way, value }: Way): TemplateResult {
  const said = words[way];
  const label = translateBilingual(view, typeof said === 'function' ? said(value) : said);
  const scheme = SCHEMES[way];
  if (scheme) return html`<a href=${scheme + value.replace(/\s/g, '')}>${label}</a>`;
  if (way === 'relay') return html`<span>${label}</span>`;
  return html`<a href=${value} target="_blank" rel="noopener noreferrer">${label}</a>`;
}

/** What is known of a way besides: when, what it costs, and whether a bill shows it. */
function wayFacts(view: View, { words }: Help, { hours, free, onBill, interpreter }: Way): string {
  const { language } = view.wording;
  return [
    openingWords(language, hours, translate(view, words.always)),
    free && translate(view, words.free),
    onBill !== 'unknown' && translate(view, words.onBill[onBill]),
    interpreter && translate(view, words.interpreter),
  ]
    .filter(Boolean)
    .join(' · ');
}

function serviceItem(
  view: View,
  help: Help,
  { id, name, description, nations, ways }: HelpService,
): TemplateResult {
  const everywhere = Object.keys(help.words.nations).length === nations.length;
  const where = nations.map((nation) => translate(view, help.words.nations[nation])).join(', ');
  return html`<li data-service=${id}>
    <strong>${said(view, name)}</strong
    >${everywhere ? nothing : html` <span class="hint">${wholeText(where)}</span>`}
    <p>${said(view, description)}</p>
    <ul>
      ${ways.map((way) => {
        const facts = wayFacts(view, help, way);
        return html`<li>
          ${wayLink(view, help, way)}${facts ? html` <span class="hint">${wholeText(facts)}</span>` : nothing}
          ${way.note ? html`<span class="hint note">${said(view, way.note)}</span>` : nothing}
        </li>`;
      })}
    </ul>
  </li>`;
}

const list = (view: View, help: Help, services: readonly HelpService[]): TemplateResult | typeof nothing =>
  services.length
    ? html`<ul class="services">
        ${services.map((service) => serviceItem(view, help, service))}
      </ul>`
    : nothing;

/** Whom to call in danger, and how to without a voice. */
export function emergencyHelp(view: View, help: Help): TemplateResult {
  const { title, first, mobile, landline, place } = help.silent;
  return html`${list(view, help, help.emergency)}
    <details class="silent">
      <summary>${said(view, title)}</summary>
      ${[first, mobile, landline, place].map((words) => html`<p>${said(view, words)}</p>`)}
      ${list(view, help, help.unspoken)}
    </details>`;
}

/** Who else can help, and how they are reached; those who come later on demand. */
export const helpList = (view: View, help: Help): TemplateResult =>
  html`${list(view, help, help.first)}
  ${
    help.more.length
      ? html`<details class="more-help">
          <summary>${translateBilingual(view, help.words.more)}</summary>
          ${list(view, help, help.more)}
        </details>`
      : nothing
  }`;
