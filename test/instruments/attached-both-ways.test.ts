/**
 * What is attached is compared in both directions, and a blank agrees with nothing: over every referral with every tool
 * that it takes, so that a new edition or tool has to say what of it is compared.
 */
import { catalogue, type Answers, type Attached } from '@safeguarding-forms/instruments';
import { allItems, attachmentItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { itemsIn } from '@safeguarding-forms/instruments/internal/check/conditions.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenCompared, disagreements, type Disagreement } from '../support/disagreements.js';
import { published } from '../support/published.js';

interface Pair {
  readonly name: string;
  readonly edition: string;
  readonly tool: { readonly id: string; readonly edition: string };
}

/** Every referral with every edition of every risk tool that it takes. */
const pairs = published
  .filter(({ id }) => id === 'marac-referral')
  .flatMap(({ edition, definition }): Pair[] => {
    const item = attachmentItems(definition).find(({ id }) => id === 'riskAssessment');
    return Object.entries(item?.takes ?? {}).flatMap(([id, editions]) =>
      published
        .filter((tool) => tool.id === id && (editions === true || editions.includes(tool.edition)))
        .map((tool) => ({ name: `${edition} < ${tool.name}`, edition, tool })),
    );
  });

const attached = ({ id, edition }: Pair['tool'], { answers = {}, result = {} }: Disagreement['tool']) =>
  ({
    instrument: { id, edition, version: '1.0.0' },
    answers,
    result: { basis: [], flags: [], factors: [], ...result },
  }) as unknown as Attached;

/** Whether something stands beside an item that speaks of what is attached. */
function isTold({ edition, tool }: Pair, { at, tool: says }: Disagreement, answers: Answers): boolean {
  const attachments = { riskAssessment: attached(tool, says) };
  const found = catalogue.checkComplete('marac-referral', edition, answers, { attachments });
  const without = catalogue.checkComplete('marac-referral', edition, answers);
  const rulesOf = (issues: typeof found): string[] =>
    issues.filter(({ path }) => path === at).map(({ code, params }) => `${code} ${String(params.rule)}`);
  const plain = rulesOf(without);
  return rulesOf(found).some((each) => !each.startsWith('required') && !plain.includes(each));
}

describe('a referral and its tool', () => {
  it('are compared for every tool that a referral takes', () => {
    expect(pairs.map(({ name }) => name).sort()).toEqual(Object.keys(disagreements).sort());
  });

  describe.each(pairs)('$name', (pair) => {
    const all = disagreements[pair.name] ?? [];

    it.each(all)('$what, at $at', (each) => {
      expect(isTold(pair, each, each.apart)).toBe(true);
      expect(isTold(pair, each, each.alike)).toBe(false);
      const reasoned = { ...each.apart, toolDifferenceReason: 'Sample reason' };
      expect(isTold(pair, each, reasoned)).toBe(!each.confirmed);
    });

    it('compares what both tell of in both directions', () => {
      const ways = (side: string): string[] =>
        all.flatMap(({ what }) => (what.endsWith(`: ${side}`) ? (what.split(':')[0] as string) : []));
      // A tool that says nothing of children may leave them out, one that was not raised leaves judgement to the
      // referral, a health agency may send either tool, and a conference is of its tool alone.
      const oneWay = ['children', 'judgement', 'agency', 'conference'];
      expect([...new Set(ways('referral'))].sort()).toEqual(
        [...new Set(ways('tool'))].filter((what) => !oneWay.includes(what)).sort(),
      );
    });
  });
});

describe('what a form knows of children, and the tool attached to it', () => {
  const others = published.filter(
    ({ id, definition }) =>
      id !== 'marac-referral' && attachmentItems(definition).some((item) => item.id === 'riskAssessment'),
  );
  const kirkleesTool = { id: 'dash', edition: 'kirklees' };
  const merit = { id: 'merit', edition: 'liverpool' };
  const seftonTool = { id: 'dash', edition: 'sefton-domestic' };
  const told = [
    attached(kirkleesTool, { answers: { q10: { answer: 'yes' } } }),
    attached(kirkleesTool, { answers: { q9: { answer: 'yes' } } }),
    attached(merit, { answers: { q5: { answer: 'yes' } } }),
    attached(merit, { answers: { q7: { answer: 'yes' } } }),
    attached(seftonTool, { answers: { q13: { answer: 'yes' } } }),
    attached(seftonTool, { answers: { q12: { answer: 'yes' } } }),
  ];
  const denied = [
    attached(kirkleesTool, { answers: { q9: { answer: 'no' } } }),
    attached(merit, { answers: { q7: { answer: 'no' } } }),
    attached(seftonTool, { answers: { q12: { answer: 'no' } } }),
  ];

  it('are compared, or it is said why not, in every form that takes a tool', () => {
    expect(others.map(({ name }) => name).sort()).toEqual(Object.keys(childrenCompared).sort());
  });

  it.each(others)('$name', ({ name, id, edition, definition }) => {
    const how = childrenCompared[name];
    const rules = (answers: Answers, riskAssessment: Attached): string[] => {
      const options = { attachments: { riskAssessment } };
      const found = how && 'warned' in how ? catalogue.checkWarnings : catalogue.checkComplete;
      return found(id, edition, answers, options).map(({ params }) => String(params.rule));
    };
    if (how === undefined || 'because' in how) {
      expect(allItems(definition).some((item) => /children/i.test(item.id))).toBe(false);
      return;
    }
    for (const tool of told) {
      expect(rules(how.apart, tool)).toContain('children-in-tool');
      expect(rules(how.alike, tool)).not.toContain('children-in-tool');
      if (!('warned' in how)) continue;
      expect(rules({ children: [{ unborn: true }] }, tool)).not.toContain('unborn-not-in-tool');
    }
    for (const tool of denied) {
      expect(rules(how.apart, tool)).not.toContain('children-in-tool');
      const unborn = 'warned' in how ? ['unborn-not-in-tool'] : [];
      expect(
        rules({ children: [{ unborn: true }] }, tool).filter((rule) => rule.startsWith('unborn')),
      ).toEqual(unborn);
    }
    if ('warned' in how) return;
    const reasoned = { ...how.apart, toolDifferenceReason: 'Sample reason' };
    expect(rules(reasoned, told[0] as Attached)).not.toContain('children-in-tool');
  });
});

describe('so-called honour-based abuse in a DASH, which asks after it only beside other questions', () => {
  const said = (answer: string, tool: Answers, edition = 'kirklees'): boolean =>
    catalogue
      .checkWarnings(
        'marac-referral',
        'liverpool',
        { honourBasedAbuse: answer },
        { attachments: { riskAssessment: attached({ id: 'dash', edition }, { answers: tool }) } },
      )
      .some(({ path, params }) => path === 'honourBasedAbuse' && params.rule === 'honour-in-dash');

  it.each(['cleveland', 'kirklees'])('is worth a second look: %s', (edition) => {
    const others = { q20: { answer: 'yes' } } as const;
    const order = { q26: { answer: 'yes', selected: ['forced-marriage-order'] } } as const;
    for (const tool of [others, order]) {
      expect(said('no', tool, edition)).toBe(true);
      expect(said('yes', tool, edition)).toBe(false);
    }
    expect(said('no', { q20: { answer: 'no' } }, edition)).toBe(false);
  });

  it('is asked of a MeRIT by its own question', () => {
    expect(said('no', { q20: { answer: 'yes' } }, 'liverpool')).toBe(false);
  });
});

describe('a rule that wants answers confirmed', () => {
  it.each(published)('asks for its reason whenever it holds: $name', ({ definition }) => {
    for (const rule of definition.rules) {
      const unless = rule.kind === 'contradiction' ? rule.unless : undefined;
      expect(rule.effect === 'confirms').toBe(unless !== undefined);
      if (rule.kind !== 'contradiction' || unless === undefined) continue;
      const reason = allItems(definition).find(({ id }) => id === unless);
      expect(reason?.when).toMatchObject({ any: expect.arrayContaining([{ all: rule.when }]) as unknown });
    }
  });

  it.each(published)('reads only what is there, as every rule: $name', ({ definition }) => {
    const ids = allItems(definition).map(({ id }) => id);
    const read = definition.rules.flatMap((rule) => ('when' in rule ? rule.when.flatMap(itemsIn) : []));
    for (const id of read) expect(ids).toContain(id);
  });
});

describe('the same person', () => {
  const attaching = published.flatMap(({ name, id, edition, definition }) =>
    attachmentItems(definition)
      .filter(({ sameCase }) => sameCase?.items.includes('victimName'))
      .map((item) => ({ name: `${name}: ${item.id}`, id, edition, definition, item })),
  );
  /** What has to be said for an attachment to be asked for. */
  const asked: Answers = { consentGiven: 'no', referralType: 'first' };

  it.each(attaching)(
    'is confirmed wherever something is blank: $name',
    ({ id, edition, definition, item }) => {
      const [[toolId, editions]] = Object.entries(item.takes) as [[string, true | readonly string[]]];
      const toolEdition =
        editions === true ? published.find((tool) => tool.id === toolId)?.edition : editions[0];
      const takes = allItems(definition).map((each) => each.id);
      const opening = Object.entries(asked).filter(([key]) => takes.includes(key));
      const blank = fc.constantFrom(undefined, '  ');
      const names = fc.option(fc.constant('Example Person'), { nil: undefined });
      const dates = fc.option(fc.constant('1990-05-01'), { nil: undefined });
      const person = fc.record({ victimName: fc.oneof(names, blank), victimDob: dates });
      fc.assert(
        fc.property(person, person, fc.boolean(), (here, there, samePerson) => {
          const told = attached({ id: toolId, edition: toolEdition ?? '' }, { answers: there as Answers });
          const answers = {
            ...Object.fromEntries(opening),
            ...here,
            ...(samePerson && { samePerson: true }),
          } as Answers;
          const issues = catalogue.checkComplete(id, edition, answers, { attachments: { [item.id]: told } });
          const isWhole = [here, there].every(({ victimName, victimDob }) => victimName?.trim() && victimDob);
          expect(issues.some(({ path, code }) => path === 'samePerson' && code === 'required')).toBe(
            !isWhole && !samePerson,
          );
        }),
      );
    },
  );

  it('is asked in every form that takes something about a person', () => {
    expect([...new Set(attaching.map(({ name }) => name))]).toHaveLength(attaching.length);
    expect(attaching.length).toBeGreaterThanOrEqual(5 * 2 + 1 + 3 * 2 + 2);
  });
});

describe('the agency of a quality check', () => {
  const warned = (here: string | undefined, there: string | undefined): boolean => {
    const answers = (there === undefined ? {} : { agency: there }) as Answers;
    const referral = attached({ id: 'marac-referral', edition: 'liverpool' }, { answers });
    return catalogue
      .checkWarnings(
        'marac-quality-check',
        'liverpool',
        (here === undefined ? {} : { referringAgency: here }) as Answers,
        { attachments: { referral } },
      )
      .some(({ path, params }) => path === 'referringAgency' && params.rule === 'other-agency');
  };

  it('is that of the referral, or worth a second look; a blank differs from nothing', () => {
    expect(warned('Example Council', 'Example Police')).toBe(true);
    expect(warned('example  council ', 'Example Council')).toBe(false);
    expect(warned(undefined, 'Example Council')).toBe(false);
    expect(warned('Example Council', ' ')).toBe(false);
  });
});

describe('a quality check', () => {
  const nested = (riskAssessment: object): Attached =>
    ({
      ...attached({ id: 'marac-referral', edition: 'liverpool' }, {}),
      attachments: { riskAssessment },
    }) as Attached;
  const merit = nested({ instrument: { id: 'merit' }, result: { total: 60 } });
  const told = (answers: Answers): string[] =>
    catalogue
      .checkComplete('marac-quality-check', 'liverpool', answers, { attachments: { referral: merit } })
      .filter(({ code }) => code === 'attachment-mismatch')
      .map(({ path }) => path);

  it('agrees with the tool that went along with its referral', () => {
    expect(told({ riskTool: 'merit', score: '60' })).toEqual([]);
    expect(told({ riskTool: 'merit', score: '61' })).toEqual(['score']);
    expect(told({ riskTool: 'none' })).toEqual(['riskTool']);
  });
});
