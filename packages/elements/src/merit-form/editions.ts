import type { LazyEdition } from '../form/form-kind.js';

/** Every edition in words to the person at risk. */
export const editionsToPerson: readonly LazyEdition[] = [
  { name: 'liverpool', load: () => import('./liverpool-self.js') },
];
