import { msg, str, type Message } from '../../model/message.js';

// What the plan and the updates say alike.

/** What the plan is called, also where it is attached. */
export const planTitle = msg('Action plan of a MARAC', { id: 'marac-actions.plan.title' });

/** Fields that both ask. */
export const items = {
  caseNumber: { label: msg('MARAC number of the case', { id: 'marac-actions.caseNumber' }) },
  meetingDate: { label: msg('Date of the meeting', { id: 'marac-actions.meetingDate' }) },
} as const;

/** Fields of an agency and its actions that both ask. */
export const agency = msg('Agency', { id: 'marac-actions.agency' });
export const number = msg('Number of the action', { id: 'marac-actions.number' });

/** The heading over the actions. */
export const actions = msg('Actions', { id: 'marac-actions.section.actions' });

/** A row of actions. */
export const row = (n: number): Message => msg(str`Action ${n}`, { id: 'marac-actions.actions.row' });
export const add = msg('Add another action', { id: 'marac-actions.actions.add' });
