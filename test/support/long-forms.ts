/** Invented forms of any length, one of every kind, to see how the work grows with them. */
import type {
  AnswerItem,
  Answers,
  Conclusion,
  FlagCode,
  Instrument,
  InstrumentKind,
} from '@safeguarding-forms/instruments';
import { yesNo, yesNoQuestion } from '@safeguarding-forms/instruments/internal/model/fields.js';

/** What a definition of some kind holds besides its items. */
const parts: Readonly<Record<InstrumentKind, (ids: readonly string[]) => object>> = {
  ticks: (ids) => ({
    scoring: {
      thresholds: [0, 1, 14],
      factors: ids.map((id) => ({ code: id, items: [id], leadsTo: 'refer' })),
    },
  }),
  product: (ids) => ({
    scoring: {
      thresholds: [0, 1, 16],
      multipliedSections: ['section0', 'section1', 'section2'],
      factors: [],
      considerFrom: { product: 16, eachAtLeast: 2 },
      decisions: {
        repeat: { item: ids[0], is: ['yes'] },
        honourBasedAbuse: { item: ids[1], is: ['yes'] },
        professionalsMeeting: { item: ids[2], is: ['yes'] },
        routesAnswered: { answered: ids[3] },
      },
    },
    rules: ids.slice(0, -6).flatMap((id, at) =>
      at % 6 === 0
        ? [
            { id, kind: 'at-most-one-yes', items: [id, ids[at + 1]] },
            {
              id,
              kind: 'contradiction',
              item: ids[at + 2],
              when: [
                { item: ids[at + 2], is: ['yes'] },
                { item: ids[at + 3], is: ['no'] },
              ],
            },
          ]
        : [],
    ),
  }),
  record: (ids) => ({ conclusions: { flags: ids.map(flag) } }),
  route: (ids) => ({
    route: { leads: ids.map((item) => ({ outcome: 'refer', when: { item, is: ['unknown'] } })) },
    conclusions: { flags: ids.map(flag) },
  }),
  grid: (ids) => ({ grid: { rows: ids, classification: ids.slice(0, 4) } }),
};

const flag = (item: string): Conclusion<FlagCode> => ({ code: 'emergency', when: { item, is: ['yes'] } });

/**
 * A form of yes/no questions in sections of nine; a grid has choices instead.
 * @param isChain Each question is asked only while the one before is answered yes.
 */
export function longForm(kind: InstrumentKind, length: number, isChain: boolean): Instrument {
  const ids = Array.from({ length }, (_, at) => `q${at + 1}`);
  const items = ids.map((id, at): AnswerItem => ({
    ...(kind === 'grid' ? { kind: 'choice', options: yesNo } : yesNoQuestion),
    id,
    cite: 'Part 4',
    required: true,
    ...(isChain && at > 0 && { when: { item: ids[at - 1] as string, is: ['yes'] } }),
  }));
  const sections = ids.flatMap((_, at) =>
    at % 9 === 0 ? [{ id: `section${at / 9}`, items: items.slice(at, at + 9) }] : [],
  );
  return {
    id: 'long',
    kind,
    element: 'long-form',
    edition: 'sample',
    version: '1.0.0',
    source: { document: 'Sample document', part: 'Part 4' },
    levels: ['low', 'raised', 'top'],
    outcomes: ['refer', 'consider', 'no-referral'],
    sections,
    rules: [],
    notes: [],
    ...parts[kind](ids),
  };
}

/** Answers to a part of a long form: all yes, so that a chain leads as far. */
export function longAnswers({ kind, sections }: Instrument, share: number): Answers {
  const ids = sections.flatMap(({ items }) => items.map(({ id }) => id));
  return Object.fromEntries(
    ids
      .slice(0, Math.round(ids.length * share))
      .map((id) => [id, kind === 'grid' ? 'yes' : { answer: 'yes' }]),
  );
}
