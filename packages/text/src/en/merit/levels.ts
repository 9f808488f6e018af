import type { LevelWords } from '../../model/explanations.js';
import { msg } from '../../model/message.js';

/** The four grades. */
export const levels = {
  ungraded: {
    label: msg('Ungraded', { id: 'merit.level.ungraded' }),
    meaning: msg(
      'The total is 0. A zero in one section makes it so, whatever the others hold. Use your judgement.',
      { id: 'merit.level.ungraded.meaning' },
    ),
  },
  bronze: {
    label: msg('Bronze', { id: 'merit.level.bronze' }),
    meaning: msg('Total 1 to 15. There is risk, and it can rise quickly.', {
      id: 'merit.level.bronze.meaning',
    }),
  },
  silver: {
    label: msg('Silver', { id: 'merit.level.silver' }),
    meaning: msg(
      'Total 16 to 71. There are several signs of risk. Raise the level if you believe it is higher.',
      { id: 'merit.level.silver.meaning' },
    ),
  },
  gold: {
    label: msg('Gold', { id: 'merit.level.gold' }),
    meaning: msg('Total 72 or more. High risk of serious harm: refer to MARAC.', {
      id: 'merit.level.gold.meaning',
    }),
  },
} as const satisfies Readonly<Record<string, LevelWords>>;
