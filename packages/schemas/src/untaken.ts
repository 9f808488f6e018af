import type { Attached, Instrument } from '@safeguarding-forms/instruments';
import { attachmentItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { brief, byPosition } from '@safeguarding-forms/instruments/internal/check/given.js';
import type { Issue, IssueParams } from '@safeguarding-forms/instruments/internal/model/issues.js';
import { within } from './within.js';

/** An attachment that cannot go along. */
export const badAttachment = (name: string, params: IssueParams): Issue<'bad-attachment'> =>
  within('attachments', { path: brief(name), code: 'bad-attachment', params });

/**
 * What a form does not take: attachments under names that it does not have, of other instruments, or not complete.
 * @param attachments Verified, but for those under names that it does not have.
 * @param names Their names in the order in which they were given.
 */
export function untakenIssues(
  definition: Instrument,
  attachments: Readonly<Record<string, Attached>>,
  names: readonly string[] = Object.keys(attachments),
): Issue<'bad-attachment'>[] {
  const items = attachmentItems(definition);
  return Object.entries(attachments).flatMap(([name, attached]) => {
    const item = items.find(({ id }) => id === name);
    const place = byPosition(names.indexOf(name));
    if (!item)
      return [badAttachment(name, { given: brief(name), place, allowed: items.map(({ id }) => id) })];
    const { id, edition } = attached.instrument;
    // What the person at risk left open is no assessment yet, and what is not known is never low.
    if (!attached.result.complete)
      return [badAttachment(name, { given: 'incomplete', allowed: ['complete'] })];
    const taken = Object.entries(item.takes);
    if (taken.some(([other, editions]) => other === id && (editions === true || editions.includes(edition))))
      return [];
    const allowed = taken.flatMap(([other, editions]) =>
      editions === true ? [other] : editions.map((each) => `${other} ${each}`),
    );
    return [badAttachment(name, { given: `${id} ${edition}`, allowed })];
  });
}
