import { yesNoField } from '../model/fields.js';

const point = <const I extends string>(id: I, at: number) =>
  ({ ...yesNoField, id, cite: `App. 7, checklist ${at}`, required: true }) as const;

/** The eight points to think through before anything is shared; each later step writes one of them down. */
export const checklist = {
  id: 'checklist',
  items: [
    point('decisionWritten', 1),
    point('guidanceRead', 2),
    point('basisClear', 3),
    point('detailsClear', 4),
    point('weighedUp', 5),
    point('noMoreThanNeeded', 6),
    point('tellingDecided', 7),
    point('adviceTaken', 8),
  ],
} as const;

/** A point that is still open is no ground to share on. */
export const pointsOpen = {
  id: 'point-open',
  kind: 'all-yes',
  items: [
    'decisionWritten',
    'guidanceRead',
    'basisClear',
    'detailsClear',
    'weighedUp',
    'noMoreThanNeeded',
    'tellingDecided',
    'adviceTaken',
  ],
} as const;
