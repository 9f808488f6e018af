import { translations as dash } from '@safeguarding-forms/text/internal/locales/dash/translations.js';
import { translations as merit } from '@safeguarding-forms/text/internal/locales/merit/translations.js';
import { translations as maracReferral } from '@safeguarding-forms/text/internal/locales/marac-referral/translations.js';
import { translations as shareWithoutConsent } from '@safeguarding-forms/text/internal/locales/share-without-consent/translations.js';
import { translations as severityGrid } from '@safeguarding-forms/text/internal/locales/severity-grid/translations.js';
import { translations as mappaScreening } from '@safeguarding-forms/text/internal/locales/mappa-screening/translations.js';
import { translations as maracDecision } from '@safeguarding-forms/text/internal/locales/marac-decision/translations.js';
import { translations as maracActions } from '@safeguarding-forms/text/internal/locales/marac-actions/translations.js';
import { translations as maracTransfer } from '@safeguarding-forms/text/internal/locales/marac-transfer/translations.js';
import { translations as maracResearch } from '@safeguarding-forms/text/internal/locales/marac-research/translations.js';
import { translations as maracQualityCheck } from '@safeguarding-forms/text/internal/locales/marac-quality-check/translations.js';
import type { Translations } from '@safeguarding-forms/text';
import {
  editionsToPerson as dashChecklistToPerson,
  otherEditions as dashChecklistEditions,
} from '../dash-checklist/editions.js';
import { editionsToPerson as meritFormToPerson } from '../merit-form/editions.js';
import { otherEditions as maracReferralEditions } from '../marac-referral/editions.js';
import { otherEditions as shareWithoutConsentEditions } from '../share-without-consent/editions.js';
import { otherEditions as maracDecisionEditions } from '../marac-decision/editions.js';
import { otherEditions as maracActionsEditions } from '../marac-actions/editions.js';
import { otherEditions as maracTransferEditions } from '../marac-transfer/editions.js';
import { otherEditions as maracResearchEditions } from '../marac-research/editions.js';
import type { LazyEdition } from '../form/form-kind.js';

/** A built-in instrument: where its files stand, what editions it has, and in which languages. */
export interface BuiltIn {
  /** The tag of the element that shows it alone, whose files these are. */
  readonly folder: string;
  /** The default edition first. */
  readonly editions: readonly LazyEdition[];
  /** The same in words to the person at risk, where it can be filled in by them. */
  readonly toPerson?: readonly LazyEdition[];
  readonly translations: Translations;
}

/** Every built-in instrument, by its id; nothing of them is loaded before it is asked for. */
export const builtIns: Readonly<Record<string, BuiltIn>> = {
  dash: {
    folder: 'dash-checklist',
    editions: [
      { name: 'cleveland', file: 'default', load: () => import('../dash-checklist/default.js') },
      ...dashChecklistEditions,
    ],
    toPerson: dashChecklistToPerson,
    translations: dash,
  },
  merit: {
    folder: 'merit-form',
    editions: [{ name: 'liverpool', file: 'default', load: () => import('../merit-form/default.js') }],
    toPerson: meritFormToPerson,
    translations: merit,
  },
  'marac-referral': {
    folder: 'marac-referral',
    editions: [
      { name: 'cleveland', file: 'default', load: () => import('../marac-referral/default.js') },
      ...maracReferralEditions,
    ],
    translations: maracReferral,
  },
  'share-without-consent': {
    folder: 'share-without-consent',
    editions: [
      { name: 'uk-gdpr', file: 'default', load: () => import('../share-without-consent/default.js') },
      ...shareWithoutConsentEditions,
    ],
    translations: shareWithoutConsent,
  },
  'severity-grid': {
    folder: 'severity-grid',
    editions: [{ name: 'cleveland', file: 'default', load: () => import('../severity-grid/default.js') }],
    translations: severityGrid,
  },
  'mappa-screening': {
    folder: 'mappa-screening',
    editions: [{ name: 'cleveland', file: 'default', load: () => import('../mappa-screening/default.js') }],
    translations: mappaScreening,
  },
  'marac-decision': {
    folder: 'marac-decision',
    editions: [
      { name: 'sefton', file: 'default', load: () => import('../marac-decision/default.js') },
      ...maracDecisionEditions,
    ],
    translations: maracDecision,
  },
  'marac-actions': {
    folder: 'marac-actions',
    editions: [
      { name: 'plan', file: 'default', load: () => import('../marac-actions/default.js') },
      ...maracActionsEditions,
    ],
    translations: maracActions,
  },
  'marac-transfer': {
    folder: 'marac-transfer',
    editions: [
      { name: 'kirklees', file: 'default', load: () => import('../marac-transfer/default.js') },
      ...maracTransferEditions,
    ],
    translations: maracTransfer,
  },
  'marac-research': {
    folder: 'marac-research',
    editions: [
      { name: 'sefton', file: 'default', load: () => import('../marac-research/default.js') },
      ...maracResearchEditions,
    ],
    translations: maracResearch,
  },
  'marac-quality-check': {
    folder: 'marac-quality-check',
    editions: [
      { name: 'liverpool', file: 'default', load: () => import('../marac-quality-check/default.js') },
    ],
    translations: maracQualityCheck,
  },
};
