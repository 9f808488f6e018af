import type { definition } from '@safeguarding-forms/instruments/internal/dash/kirklees.js';
import { msg } from '../../model/message.js';
import type { SelfServeWordsOf } from '../../model/self-serve.js';
import { helpNow } from '../self/help-now.js';
import { outcomesWith } from '../self/outcomes.js';
import { self } from '../self/shared.js';
import { fears, kill } from './kirklees-fears.js';
import { ordersOfKirklees, somethingElse } from './questions.js';
import { questions, someoneElseThreatened } from './self-questions.js';
import { sections } from './self-sections.js';
import { stalking } from './self-stalking.js';
import { stalkingWhy } from './self-stalking-why.js';
import { why } from './self-why.js';

/** The English of Kirklees' checklist, to the person who fills it in alone. */
export const selfServe = {
  title: self.title,
  intro: self.intro,
  sections: {
    ...sections,
    stalking: msg('More about being followed', { id: 'dash.self.section.stalking' }),
  },
  items: {
    ...questions,
    q3: {
      label: msg('What are you afraid that the person who hurts you may do, and who to?', {
        id: 'dash.self.kirklees.q3',
      }),
      hint: msg('Tick each box that fits. If none fits, tick the last one.', {
        id: 'dash.self.kirklees.q3.hint',
      }),
      ...fears,
      rows: {
        kill,
        injury: msg('Hurt or attack again', { id: 'dash.self.kirklees.q3.row.injury' }),
        other: somethingElse,
      },
      helpNow: helpNow.threatToKill,
    },
    q12: {
      label: msg('Has the person who hurts you ever said they would hurt the children?', {
        id: 'dash.self.kirklees.q12',
      }),
      hint: someoneElseThreatened,
      helpNow: helpNow.children,
    },
    q26: { ...questions.q26, options: ordersOfKirklees },
    ...stalking,
  },
  why: { ...why, ...stalkingWhy },
  rules: {
    'none-alone': msg('You ticked “None of these” and other boxes too. Please clear one or the other.', {
      id: 'dash.self.kirklees.rule.none-alone',
    }),
  },
  ...outcomesWith(),
} as const satisfies SelfServeWordsOf<typeof definition>;
