import { msg } from '../../model/message.js';

/** The chart's title. */
export const title = msg('When to refer to MARAC', { id: 'marac-decision.title' });

/** Headings of questions that both areas ask. */
export const sections = {
  repeat: msg('Earlier MARAC', { id: 'marac-decision.section.repeat' }),
  'risk-tool': msg('The risk tool', { id: 'marac-decision.section.risk-tool' }),
  escalating: msg('More often or worse', { id: 'marac-decision.section.escalating' }),
} as const;

/** How a risk tool that is attached helps. */
export const attachHint = msg(
  'Attach the finished risk tool if you have it here. It answers some of the questions for you. If it was done on paper, answer them yourself.',
  { id: 'marac-decision.riskAssessment.hint' },
);

/** A risk tool that nobody could fill in. */
export const notPossible = msg('The risk tool could not be filled in', {
  id: 'marac-decision.not-possible',
});

/** The question about escalation, with a hint of each area's own. */
export const escalating = msg('Is the abuse escalating?', { id: 'marac-decision.escalating' });
