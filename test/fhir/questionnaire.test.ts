/** Every edition as a FHIR Questionnaire: valid, whole, and honest about what it does not say. */
import { catalogue } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/model/items-of.js';
import { notSaid, toQuestionnaire } from '@safeguarding-forms/fhir';
import { describe, expect, it } from 'vitest';
import { allOf } from './all-items.js';
import { fhirProblems } from './fhir-schema.js';

const EDITIONS = catalogue.listInstruments().map(({ id, edition }) => [id, edition] as const);
const LANGUAGES = ['en', 'cy', 'ur'] as const;
const SHOWN_WHEN = 'https://forms.example/fhir/StructureDefinition/shown-when';

describe.each(EDITIONS)('%s of %s', (id, edition) => {
  it.each(LANGUAGES)('is valid FHIR R4: %s', async (language) => {
    const questionnaire = await toQuestionnaire(id, edition, language);
    expect(fhirProblems(questionnaire)).toEqual([]);
    expect(questionnaire).toMatchObject({ language, status: 'draft', version: '1.0.0' });
    expect(questionnaire.url).toBe(`https://forms.example/fhir/Questionnaire/${id}-${edition}-${language}`);
  });

  it('names every item once, the same in every language, and asks all that we ask', async () => {
    const [en, cy, ur] = await Promise.all(
      LANGUAGES.map(async (language) => allOf((await toQuestionnaire(id, edition, language)).item)),
    );
    const links = en!.map(({ linkId }) => linkId);
    expect(new Set(links).size).toBe(links.length);
    for (const other of [cy, ur]) expect(other!.map(({ linkId }) => linkId)).toEqual(links);
    const ours = allItems(catalogue.getInstrument(id, edition))
      .filter((item) => item.kind !== 'attachment' || !item.staysHere)
      .map((item) => (item.kind === 'question' && !item.answers.length ? `${item.id}.selected` : item.id));
    expect(links).toEqual(expect.arrayContaining(ours));
    // Their words are not ours in English.
    const titles = (items: typeof en) =>
      items!.filter(({ type }) => type === 'choice').map(({ text }) => text);
    if (titles(en).length) expect(titles(ur)).not.toEqual(titles(en));
  });

  it('shows items by answers that there are', async () => {
    const items = allOf((await toQuestionnaire(id, edition)).item);
    for (const { linkId, enableWhen = [] } of items)
      for (const { question, answerCoding } of enableWhen) {
        const asked = items.find((item) => item.linkId === question);
        expect(asked?.type, `${linkId} by ${question}`).not.toBe('group');
        expect(asked, `${linkId} by ${question}`).toBeDefined();
        if (answerCoding)
          expect(
            asked?.answerOption?.map(({ valueCoding: { system, code } }) => ({ system, code })),
          ).toContainEqual(answerCoding);
      }
  });

  it('lists every condition that it cannot say, beside the item and in the list', async () => {
    const items = allOf((await toQuestionnaire(id, edition)).item);
    const beside = items.flatMap(({ linkId, extension = [] }) =>
      extension
        .filter(({ url }) => url === SHOWN_WHEN)
        .map(({ valueString = '' }) => [linkId, JSON.parse(valueString)]),
    );
    const listed = notSaid(id, edition).filter(({ what }) => what === 'shown-when');
    // A question can be several items, each with the condition of all.
    const whole = (linkId: string) => linkId.replace(/^(q\d+)\..*$/, '$1');
    for (const [linkId, condition] of beside)
      expect(listed).toContainEqual({ linkId: whole(linkId), what: 'shown-when', condition });
    expect(new Set(beside.map(([linkId]) => whole(linkId)))).toEqual(
      new Set(listed.map(({ linkId }) => linkId)),
    );
  });
});

it('would be told if it were not valid', async () => {
  const questionnaire = await toQuestionnaire('dash', 'cleveland');
  const [section] = questionnaire.item;
  expect(fhirProblems({ ...questionnaire, status: 'ready' } as never)).not.toEqual([]);
  expect(fhirProblems({ ...questionnaire, item: [{ ...section, type: 'section' }] } as never)).not.toEqual(
    [],
  );
  expect(fhirProblems({ ...questionnaire, reviewed: true } as never)).not.toEqual([]);
});

it('counts a yes as one in a question that counts, and grades in their order', async () => {
  const dash = allOf((await toQuestionnaire('dash', 'cleveland')).item);
  const ordinals = (linkId: string, items = dash) =>
    items
      .find((item) => item.linkId === linkId)
      ?.answerOption?.map(({ extension, valueCoding }) => [valueCoding.code, extension?.[0]?.valueDecimal]);
  expect(ordinals('q1')).toEqual([
    ['yes', 1],
    ['no', 0],
    ['unknown', 0],
  ]);
  expect(dash.filter(({ linkId }) => /^q\d+$/.test(linkId))).toHaveLength(27);
  expect(ordinals('q17.selected')?.every(([, value]) => value === undefined)).toBe(true);
  const grid = allOf((await toQuestionnaire('severity-grid', 'cleveland')).item);
  expect(ordinals('physical', grid)).toEqual([
    ['none', 0],
    ['standard', 1],
    ['increased', 2],
    ['high', 3],
  ]);
});

it('works out the total of what counts, and of nothing else', async () => {
  for (const [id, edition] of EDITIONS) {
    const items = allOf((await toQuestionnaire(id, edition)).item);
    const total = items.find(({ linkId }) => linkId === 'result.total');
    const counts = ['dash', 'merit'].includes(id);
    expect(total?.extension?.[0]?.valueExpression?.language, `${id} ${edition}`).toBe(
      counts ? 'text/fhirpath' : undefined,
    );
  }
});

it('says a condition on one answer, on several, and on what is marked', async () => {
  const items = allOf((await toQuestionnaire('marac-referral', 'norfolk')).item);
  const of = (linkId: string) => items.find((item) => item.linkId === linkId);
  const system = 'https://forms.example/fhir/CodeSystem/marac-referral-norfolk.consentGiven';
  expect(of('noConsentGrounds')?.enableWhen).toEqual([
    { question: 'consentGiven', operator: '=', answerCoding: { system, code: 'no' } },
  ]);
});

it('is published where one says', async () => {
  const base = 'https://council.example/r4';
  const { url, item } = await toQuestionnaire('dash', 'kirklees', 'en', { base });
  expect(url).toBe(`${base}/Questionnaire/dash-kirklees-en`);
  const systems = allOf(item).flatMap(({ answerOption = [] }) =>
    answerOption.map(({ valueCoding }) => valueCoding.system),
  );
  expect(systems.every((system) => system.startsWith(`${base}/CodeSystem/`))).toBe(true);
});

it.each([
  'council.example',
  'https://council.example/',
  'ftp://council.example',
  '',
  'https://a.example/?x',
  7,
])('is refused where that is no address: %j', async (base) => {
  await expect(toQuestionnaire('dash', 'cleveland', 'en', { base: base as string })).rejects.toThrow(
    'fhir: base is',
  );
});

it.each([
  ['dash', 'atlantis', 'en', '"dash/atlantis"'],
  ['dash', 'cleveland', 'fr', 'allowed are: en, cy, ur'],
])('does not guess: %s %s %s', async (id, edition, language, message) => {
  await expect(toQuestionnaire(id, edition, language)).rejects.toThrow(message);
});
