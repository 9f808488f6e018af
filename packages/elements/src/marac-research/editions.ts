import type { LazyEdition } from '../form/form-kind.js';

/** The editions besides the default one. */
export const otherEditions: readonly LazyEdition[] = [
  { name: 'kirklees', load: () => import('./kirklees.js') },
  { name: 'liverpool', load: () => import('./liverpool.js') },
  { name: 'cleveland', load: () => import('./cleveland.js') },
];
