import type { Language } from '../model/language.js';

/** Welsh. */
export const cy: Language = {
  code: 'cy',
  name: 'Cymraeg',
  dir: 'ltr',
  parts: {
    chrome: { status: 'draft', load: () => import('../locales/chrome/cy.js') },
    dash: { status: 'draft', load: () => import('../locales/dash/cy.js') },
    merit: { status: 'draft', load: () => import('../locales/merit/cy.js') },
    'marac-referral': { status: 'draft', load: () => import('../locales/marac-referral/cy.js') },
    'share-without-consent': {
      status: 'draft',
      load: () => import('../locales/share-without-consent/cy.js'),
    },
    'marac-decision': { status: 'draft', load: () => import('../locales/marac-decision/cy.js') },
    'mappa-screening': { status: 'draft', load: () => import('../locales/mappa-screening/cy.js') },
    'severity-grid': { status: 'draft', load: () => import('../locales/severity-grid/cy.js') },
    'marac-research': { status: 'draft', load: () => import('../locales/marac-research/cy.js') },
  },
};
