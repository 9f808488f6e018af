import type { HelpService } from '@safeguarding-forms/support/internal/service.js';
import { services } from '@safeguarding-forms/support/services.js';
import type { Help } from '../form/view.js';

/** How to get help in danger, and who is left of a list besides. */
export interface EmergencyWay extends Pick<Help, 'emergency' | 'unspoken'> {
  readonly others: readonly HelpService[];
}

/** Whether it is 999, whatever it is called: another number that a list names so may be answered tomorrow. */
const isNines = ({ kinds, ways }: HelpService): boolean =>
  (kinds.includes('emergency') || kinds.includes('police')) &&
  ways.some(({ way, value }) => way === 'call' && value.replace(/\s/g, '') === '999');

const ours = services.filter(({ kinds }) => kinds.includes('emergency'));

/**
 * What of a list leads to the police in danger, first of all. Ours stands before it unless the list itself has 999 in
 * each nation that it helps in; without a voice ours are the only ways there are.
 */
export function emergencyWay(list: readonly HelpService[]): EmergencyWay {
  const theirs = list.filter(isNines);
  const isWhole = list
    .flatMap(({ nations }) => nations)
    .every((nation) => theirs.some(({ nations }) => nations.includes(nation)));
  const emergency = isWhole ? theirs : [...new Set([...ours.filter(isNines), ...theirs])];
  const unspoken = ours.filter((service) => !isNines(service));
  return {
    emergency,
    unspoken,
    others: list.filter((service) => !emergency.includes(service) && !unspoken.includes(service)),
  };
}
