import { msg } from '../../model/message.js';
import { fields } from '../fields.js';
import { people } from '../people.js';

/** The form's title. */
export const title = msg('Domestic abuse risk checklist (DASH)', { id: 'dash.title' });

/** Whose case it is: asked last of the tools that print no place for it. */
export const about = {
  victimName: people.victimName,
  victimDob: people.victimDob,
  assessorName: fields.assessorName,
} as const;

/** The heading over it. */
export const aboutHeading = msg('About this form', { id: 'dash.section.about' });

/** Headings that both checklists have. */
export const sections = {
  current: msg('What is happening now', { id: 'dash.section.current' }),
  children: msg('Children and dependants', { id: 'dash.section.children' }),
  history: msg('The abuse so far', { id: 'dash.section.history' }),
  abuser: msg('The abuser', { id: 'dash.section.abuser' }),
  assessment: msg('Your assessment', { id: 'dash.section.assessment' }),
} as const;
