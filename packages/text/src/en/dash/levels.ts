import type { LevelWords } from '../../model/explanations.js';
import { msg } from '../../model/message.js';

/** The three levels. Only Kirklees prints meanings; they hold for Cleveland's count too. */
export const levels = {
  standard: {
    label: msg('Standard', { id: 'dash.level.standard' }),
    meaning: msg('By themselves, these answers show no strong sign of risk. There can still be danger.', {
      id: 'dash.level.standard.meaning',
    }),
  },
  medium: {
    label: msg('Medium', { id: 'dash.level.medium' }),
    meaning: msg(
      'There are signs of risk. The abuser could do harm, above all if something changes: a break-up, a lost home, missed medication, drink or drugs.',
      { id: 'dash.level.medium.meaning' },
    ),
  },
  high: {
    label: msg('High', { id: 'dash.level.high' }),
    meaning: msg('There are signs of serious harm. It could happen at any time, with a serious impact.', {
      id: 'dash.level.high.meaning',
    }),
  },
} as const satisfies Readonly<Record<string, LevelWords>>;
