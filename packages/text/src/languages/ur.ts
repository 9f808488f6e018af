import type { Language } from '../model/language.js';

/** Urdu. */
export const ur: Language = {
  code: 'ur',
  name: 'اردو',
  dir: 'rtl',
  status: {
    chrome: 'draft',
    drafts: 'draft',
    dash: 'draft',
    merit: 'draft',
    'marac-referral': 'draft',
    'share-without-consent': 'draft',
    'marac-decision': 'draft',
    'mappa-screening': 'draft',
    'severity-grid': 'draft',
    'marac-research': 'draft',
    'marac-transfer': 'draft',
    'marac-quality-check': 'draft',
    'marac-actions': 'draft',
  },
};
