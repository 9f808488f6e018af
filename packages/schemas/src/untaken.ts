import type { Attached, Instrument } from '@safeguarding-forms/instruments';
import { attachmentItems } from '@safeguarding-forms/instruments/check/asked.js';
import { brief } from '@safeguarding-forms/instruments/check/given.js';
import type { Issue, IssueParams } from '@safeguarding-forms/instruments/model/issues.js';

/** An attachment that cannot go along. */
export const badAttachment = (name: string, params: IssueParams): Issue<'bad-attachment'> => ({
  path: `attachments.${brief(name)}`,
  code: 'bad-attachment',
  params,
});

/**
 * What a form does not take: attachments under names that it does not have, or of other instruments.
 * @param attachments Verified, but for those under names that it does not have.
 */
export function untakenIssues(
  definition: Instrument,
  attachments: Readonly<Record<string, Attached>>,
): Issue<'bad-attachment'>[] {
  const items = attachmentItems(definition);
  return Object.entries(attachments).flatMap(([name, attached]) => {
    const item = items.find(({ id }) => id === name);
    if (!item) return [badAttachment(name, { given: brief(name), allowed: items.map(({ id }) => id) })];
    const { id, edition } = attached.instrument;
    const taken = Object.entries(item.takes);
    if (taken.some(([other, editions]) => other === id && (editions === true || editions.includes(edition))))
      return [];
    const allowed = taken.flatMap(([other, editions]) =>
      editions === true ? [other] : editions.map((each) => `${other} ${each}`),
    );
    return [badAttachment(name, { given: `${id} ${edition}`, allowed })];
  });
}
