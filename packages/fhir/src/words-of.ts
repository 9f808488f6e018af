/** The words of a built-in edition in a language. */
import { builtIn, type BuiltIn } from '@safeguarding-forms/editions/internal/built-in.js';
import {
  english,
  languages,
  sentenceIn,
  type Message,
  type Templates,
  type Translations,
} from '@safeguarding-forms/text';
import { chromeTranslations } from '@safeguarding-forms/text/internal/locales/chrome/translations.js';
import { translations as dash } from '@safeguarding-forms/text/internal/locales/dash/translations.js';
import { translations as mappaScreening } from '@safeguarding-forms/text/internal/locales/mappa-screening/translations.js';
import { translations as maracActions } from '@safeguarding-forms/text/internal/locales/marac-actions/translations.js';
import { translations as maracDecision } from '@safeguarding-forms/text/internal/locales/marac-decision/translations.js';
import { translations as maracQualityCheck } from '@safeguarding-forms/text/internal/locales/marac-quality-check/translations.js';
import { translations as maracReferral } from '@safeguarding-forms/text/internal/locales/marac-referral/translations.js';
import { translations as maracResearch } from '@safeguarding-forms/text/internal/locales/marac-research/translations.js';
import { translations as maracTransfer } from '@safeguarding-forms/text/internal/locales/marac-transfer/translations.js';
import { translations as merit } from '@safeguarding-forms/text/internal/locales/merit/translations.js';
import { translations as severityGrid } from '@safeguarding-forms/text/internal/locales/severity-grid/translations.js';
import { translations as shareWithoutConsent } from '@safeguarding-forms/text/internal/locales/share-without-consent/translations.js';
import { plainString } from './plain-string.js';

const translations: Readonly<Record<string, Translations>> = {
  dash,
  merit,
  'mappa-screening': mappaScreening,
  'marac-actions': maracActions,
  'marac-decision': maracDecision,
  'marac-quality-check': maracQualityCheck,
  'marac-referral': maracReferral,
  'marac-research': maracResearch,
  'marac-transfer': maracTransfer,
  'severity-grid': severityGrid,
  'share-without-consent': shareWithoutConsent,
};

/** Says a message; of one that there is not, its code. */
export type Say = (message: Message | undefined, code: string) => string;

/** An edition with its words in a language. */
export interface Worded extends Pick<BuiltIn, 'definition' | 'words' | 'explanations'> {
  readonly language: string;
  readonly say: Say;
}

const saying =
  (templates: Templates | undefined): Say =>
  (message, code) =>
    plainString(message === undefined ? code : sentenceIn(templates, message));

/**
 * A built-in edition with its words in a language.
 * @throws RangeError for an edition or a language that there is not, listing the allowed ones.
 */
export async function wordsOf(id: string, edition: string, language: string): Promise<Worded> {
  const found = builtIn(`${id}/${edition}`);
  if (!found)
    throw new RangeError(
      `fhir: there is no ${JSON.stringify(`${id}/${edition}`)} among the built-in editions.`,
    );
  if (language === english.code) return { ...found, language, say: saying(undefined) };
  const [chrome, own] = [chromeTranslations[language], translations[id]?.[language]?.[edition]];
  if (!chrome || !own) {
    const allowed = [english, ...languages].map(({ code }) => code).join(', ');
    throw new RangeError(
      `fhir: ${JSON.stringify(language)} is no language of ${id}/${edition}; allowed are: ${allowed}`,
    );
  }
  const loaded = await Promise.all([chrome(), own()]);
  const templates: Templates = Object.assign({}, ...loaded.map((each) => each.templates));
  return { ...found, language, say: saying(templates) };
}
