import { msg } from '../../model/message.js';

/** The form's title. */
export const title = msg('Domestic abuse risk checklist (DASH)', { id: 'dash.title' });

/** Headings that both checklists have. */
export const sections = {
  current: msg('What is happening now', { id: 'dash.section.current' }),
  children: msg('Children and dependants', { id: 'dash.section.children' }),
  history: msg('The abuse so far', { id: 'dash.section.history' }),
  abuser: msg('The abuser', { id: 'dash.section.abuser' }),
  assessment: msg('Your assessment', { id: 'dash.section.assessment' }),
} as const;
