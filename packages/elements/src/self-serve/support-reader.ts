// What reads a host's own list of help: a file of its own, which only a form that is given one asks for.
import { silentSolution } from '@safeguarding-forms/support/silent-solution.js';
import { readSupport } from '@safeguarding-forms/support/support-schema.js';
import { helpWords } from '@safeguarding-forms/text/en/self/services.js';
import type { Help } from '../form/view.js';

/** A host's list, whole and in its order. @throws SupportError naming place and remedy. */
export const readHelp = (list: unknown): Help => ({
  first: readSupport(list),
  more: [],
  silent: silentSolution,
  words: helpWords,
});
