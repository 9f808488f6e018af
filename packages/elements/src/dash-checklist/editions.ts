import type { LazyEdition } from '../form/form-kind.js';

/** The editions besides the default one. */
export const otherEditions: readonly LazyEdition[] = [
  { name: 'kirklees', load: () => import('./kirklees.js') },
  { name: 'sefton-domestic', load: () => import('./sefton-domestic.js') },
  { name: 'sefton-sexual', load: () => import('./sefton-sexual.js') },
  { name: 'sefton-hate', load: () => import('./sefton-hate.js') },
];

/** Every edition in words to the person at risk. */
export const editionsToPerson: readonly LazyEdition[] = [
  { name: 'cleveland', load: () => import('./cleveland-self.js') },
  { name: 'kirklees', load: () => import('./kirklees-self.js') },
  { name: 'sefton-domestic', load: () => import('./sefton-domestic-self.js') },
  { name: 'sefton-sexual', load: () => import('./sefton-sexual-self.js') },
  { name: 'sefton-hate', load: () => import('./sefton-hate-self.js') },
];
