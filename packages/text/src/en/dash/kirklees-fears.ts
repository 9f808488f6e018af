import { msg } from '../../model/message.js';
import { people } from './questions.js';

/** The first row of question 3 as Kirklees prints it. */
export const kill = msg('Kill', { id: 'dash.kirklees.q3.row.kill' });

/** Its boxes: for whom something is feared, in each row the same. */
export const fears = {
  detail: msg('Say more, and who else is meant', { id: 'dash.kirklees.q3.detail' }),
  options: {
    'kill:self': people.you,
    'kill:children': people.children,
    'kill:other': people.other,
    'injury:self': people.you,
    'injury:children': people.children,
    'injury:other': people.other,
    'other:self': people.you,
    'other:children': people.children,
    'other:other': people.other,
    none: msg('None of these', { id: 'dash.kirklees.q3.option.none' }),
  },
} as const;
