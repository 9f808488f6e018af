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
  },
};
