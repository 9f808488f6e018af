import type { Language } from '../model/language.js';

/** Welsh. */
export const cy: Language = {
  code: 'cy',
  name: 'Cymraeg',
  dir: 'ltr',
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
