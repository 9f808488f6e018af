// What reads a host's own list of help: a file of its own, which only a form that is given one asks for.
import { silentSolution } from '@safeguarding-forms/support/silent-solution.js';
import { readSupport } from '@safeguarding-forms/support/support-schema.js';
import { helpWords } from '@safeguarding-forms/text/internal/en/self/services.js';
import type { Help } from '../form/view.js';
import { emergencyWay } from './emergency-way.js';

/** A host's list, whole and in its order, but for 999 first. @throws SupportError naming place and remedy. */
export function readHelp(list: unknown): Help {
  const { others, ...way } = emergencyWay(readSupport(list));
  return { ...way, first: others, more: [], silent: silentSolution, words: helpWords };
}
