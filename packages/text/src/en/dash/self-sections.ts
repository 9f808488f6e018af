import { msg } from '../../model/message.js';

/** Headings over the 27 questions, to the person who answers them alone. */
export const sections = {
  current: msg('What is going on now', { id: 'dash.self.section.current' }),
  children: msg('Children and family', { id: 'dash.self.section.children' }),
  history: msg('What was done to you', { id: 'dash.self.section.history' }),
  abuser: msg('The person who hurts you', { id: 'dash.self.section.abuser' }),
} as const;
