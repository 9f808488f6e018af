import { html, type TemplateResult } from 'lit';
import { missingFiles, english, languages, sentenceIn } from '@safeguarding-forms/text';
import { sentencesOnMissingFiles } from '@safeguarding-forms/text/internal/locales/chrome/missing-files.js';
import { findLanguage } from './inherited-language.js';
import { wholeText } from './whole-text.js';

/**
 * What a person is told of files that did not come: one sentence, whatever is missing, in the language that the form
 * should be in, even where that language's own file is what is missing.
 * @param isGivenUp Whether asking again is of no use.
 */
export function notLoaded(form: Element, isGivenUp: boolean): TemplateResult {
  const { code } = findLanguage(form);
  const { dir } = languages.find((language) => language.code === code) ?? english;
  const templates = sentencesOnMissingFiles[code];
  return html`<p
    class="problem"
    part="problem"
    role="alert"
    lang=${templates ? code : english.code}
    dir=${dir}
  >
    ${wholeText(sentenceIn(templates, isGivenUp ? missingFiles.notLoadedAtAll : missingFiles.notLoaded))}
  </p>`;
}
