import { catalogue } from '@safeguarding-forms/instruments';
import { submissionSchema, verifySubmission } from '@safeguarding-forms/schemas';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';
import { payload, payloadNames, payloadText } from '../support/sample-submission.js';

describe('frozen submissions', () => {
  it('there is a full and a minimal one for every version ever published', () => {
    const wanted = catalogue
      .listInstruments()
      .flatMap(({ id, edition, version }) =>
        ['full', 'minimal'].map((extent) => `${id}.${edition}.${version}.${extent}`),
      );
    expect(payloadNames).toEqual(expect.arrayContaining(wanted));
  });

  it('the full ones have every field of their edition', () => {
    for (const { id, edition, definition } of published) {
      // Some parts of a record exclude each other.
      const isWanted = ({ when }: { readonly when?: unknown }): boolean => !!definition.scoring || !when;
      const items = definition.sections
        .filter(isWanted)
        .flatMap((section) => section.items.filter(isWanted).map((item) => item.id));
      const { answers, attachments } = payload(`${id}.${edition}.${definition.version}.full`) as Record<
        'answers' | 'attachments',
        object | undefined
      >;
      const given = Object.keys({ ...answers, ...attachments });
      // A transfer's attachments stand in the place of what is told of the papers: the full ones tell of the papers.
      const attached = id === 'marac-transfer' ? ['referral', 'riskAssessment', 'plan'] : [];
      const open = items.filter((item) => !given.includes(item) && !attached.includes(item));
      // Where children are named, nobody says that there are none; of what is left, one may be open by its nature.
      expect(
        open.filter((item) => item !== 'noChildren').length,
        `${id} ${edition}: ${open}`,
      ).toBeLessThanOrEqual(1);
    }
  });

  describe.each(payloadNames)('%s', (name) => {
    it('still verifies, as text and as a value', () => {
      expect(verifySubmission(payloadText(name))).toStrictEqual({ ok: true, submission: payload(name) });
      expect(verifySubmission(payload(name))).toStrictEqual({ ok: true, submission: payload(name) });
    });

    it('comes back with its keys in the order of the contract', () => {
      const verdict = verifySubmission(payload(name));
      expect(JSON.stringify(verdict.ok && verdict.submission)).toBe(JSON.stringify(payload(name)));
    });

    it('still fits the schema', () => {
      const { id, edition, version } = payload(name).instrument as Record<
        'id' | 'edition' | 'version',
        never
      >;
      expect(submissionSchema(id, edition, version).safeParse(payload(name))).toMatchObject({
        success: true,
      });
    });
  });
});
