import type { LazyEdition } from '../form/form-kind.js';

/** The editions besides the default one. */
export const otherEditions: readonly LazyEdition[] = [
  { name: 'dpa-1998', load: () => import('./dpa-1998.js') },
];
