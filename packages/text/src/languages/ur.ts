import type { Language } from '../model/language.js';

/** Urdu. */
export const ur: Language = {
  code: 'ur',
  name: 'اردو',
  dir: 'rtl',
  parts: {
    chrome: { status: 'draft', load: () => import('../locales/chrome/ur.js') },
    dash: { status: 'draft', load: () => import('../locales/dash/ur.js') },
    merit: { status: 'draft', load: () => import('../locales/merit/ur.js') },
    'marac-referral': { status: 'draft', load: () => import('../locales/marac-referral/ur.js') },
    'share-without-consent': {
      status: 'draft',
      load: () => import('../locales/share-without-consent/ur.js'),
    },
    'marac-decision': { status: 'draft', load: () => import('../locales/marac-decision/ur.js') },
    'mappa-screening': { status: 'draft', load: () => import('../locales/mappa-screening/ur.js') },
    'severity-grid': { status: 'draft', load: () => import('../locales/severity-grid/ur.js') },
    'marac-research': { status: 'draft', load: () => import('../locales/marac-research/ur.js') },
  },
};
