import type { Templates, Translations } from '@safeguarding-forms/text';
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

const byInstrument: Readonly<Record<string, Translations>> = {
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

/** Whether a built-in edition comes in a language. */
export const isTranslated = (instrument: string, edition: string, code: string): boolean =>
  byInstrument[instrument]?.[code]?.[edition] !== undefined && chromeTranslations[code] !== undefined;

/**
 * The sentences of a built-in edition in a language, and of what stands around every form; `undefined` where the forms
 * do not come with it.
 */
export async function builtInSentences(
  instrument: string,
  edition: string,
  code: string,
): Promise<Templates | undefined> {
  const own = byInstrument[instrument]?.[code]?.[edition];
  const around = chromeTranslations[code];
  if (!own || !around) return undefined;
  const [words, chrome] = await Promise.all([own(), around()]);
  return { ...chrome.templates, ...words.templates };
}
