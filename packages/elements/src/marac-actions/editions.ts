import type { LazyEdition } from '../form/form-kind.js';

/** The editions besides the default one. */
export const otherEditions: readonly LazyEdition[] = [{ name: 'update', load: () => import('./update.js') }];
