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
      { name: 'kirklees', load: () => import('../dash-checklist/kirklees.js') },
      { name: 'sefton-domestic', load: () => import('../dash-checklist/sefton-domestic.js') },
      { name: 'sefton-sexual', load: () => import('../dash-checklist/sefton-sexual.js') },
      { name: 'sefton-hate', load: () => import('../dash-checklist/sefton-hate.js') },
    ],
    toPerson: [
      { name: 'cleveland', load: () => import('../dash-checklist/cleveland-self.js') },
      { name: 'kirklees', load: () => import('../dash-checklist/kirklees-self.js') },
      { name: 'sefton-domestic', load: () => import('../dash-checklist/sefton-domestic-self.js') },
      { name: 'sefton-sexual', load: () => import('../dash-checklist/sefton-sexual-self.js') },
      { name: 'sefton-hate', load: () => import('../dash-checklist/sefton-hate-self.js') },
    ],
    translations: dash,
  },
  merit: {
    folder: 'merit-form',
    editions: [{ name: 'liverpool', file: 'default', load: () => import('../merit-form/default.js') }],
    toPerson: [{ name: 'liverpool', load: () => import('../merit-form/liverpool-self.js') }],
    translations: merit,
  },
  'marac-referral': {
    folder: 'marac-referral',
    editions: [
      { name: 'cleveland', file: 'default', load: () => import('../marac-referral/default.js') },
      { name: 'kirklees', load: () => import('../marac-referral/kirklees.js') },
      { name: 'norfolk', load: () => import('../marac-referral/norfolk.js') },
      { name: 'liverpool', load: () => import('../marac-referral/liverpool.js') },
      { name: 'sefton', load: () => import('../marac-referral/sefton.js') },
    ],
    translations: maracReferral,
  },
  'share-without-consent': {
    folder: 'share-without-consent',
    editions: [
      { name: 'uk-gdpr', file: 'default', load: () => import('../share-without-consent/default.js') },
      { name: 'dpa-1998', load: () => import('../share-without-consent/dpa-1998.js') },
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
      { name: 'liverpool', load: () => import('../marac-decision/liverpool.js') },
    ],
    translations: maracDecision,
  },
  'marac-actions': {
    folder: 'marac-actions',
    editions: [
      { name: 'plan', file: 'default', load: () => import('../marac-actions/default.js') },
      { name: 'update', load: () => import('../marac-actions/update.js') },
    ],
    translations: maracActions,
  },
  'marac-transfer': {
    folder: 'marac-transfer',
    editions: [
      { name: 'kirklees', file: 'default', load: () => import('../marac-transfer/default.js') },
      { name: 'cleveland', load: () => import('../marac-transfer/cleveland.js') },
      { name: 'liverpool', load: () => import('../marac-transfer/liverpool.js') },
    ],
    translations: maracTransfer,
  },
  'marac-research': {
    folder: 'marac-research',
    editions: [
      { name: 'sefton', file: 'default', load: () => import('../marac-research/default.js') },
      { name: 'kirklees', load: () => import('../marac-research/kirklees.js') },
      { name: 'liverpool', load: () => import('../marac-research/liverpool.js') },
      { name: 'cleveland', load: () => import('../marac-research/cleveland.js') },
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
