import type { LevelWords } from '../../model/explanations.js';
import { msg, type Message } from '../../model/message.js';
import { basis as shared } from '../findings.js';
import { outcomeLabels } from '../outcomes.js';

export const refer = outcomeLabels.refer;

/** The routes to a referral that both charts have. */
export const basis = {
  'visible-high-risk': shared['visible-high-risk'],
  repeat: msg('The case was at MARAC before', { id: 'marac-decision.basis.repeat' }),
  'professional-judgement': shared['professional-judgement'],
  'potential-escalation': msg('The abuse is escalating', {
    id: 'marac-decision.basis.potential-escalation',
  }),
} as const;

/** A level that only the attached tool tells of; its meaning stands in the tool. */
export const attachedLevel = (label: Message): LevelWords => ({ label, meaning: levelOfTool });
const levelOfTool = msg(
  'This is the level of the risk tool that is attached. None of the levels means that someone is safe.',
  { id: 'marac-decision.level.attached' },
);

/** What the documents tell whoever decides. */
export const guidanceTitle = msg('Keep in mind', { id: 'marac-decision.guidance' });

/** Decisions that are the same for both charts. */
export const notes = {
  'no-names': msg(
    'The printed chart asks for no names, so none are asked here. Who the case is about stands in the risk tool and in the referral.',
    { id: 'marac-decision.note.no-names' },
  ),
} as const;
