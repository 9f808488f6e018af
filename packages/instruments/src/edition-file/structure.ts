import type { Fields, Shape } from './shape.js';
import { MOST_ITEMS, MOST_OPTIONS } from './shape.js';

/** What an edition file is, in all its parts: the fields of `Instrument` and of its items, with the names of words beside them. */

// A list holds something, but for those that say by being empty that there are none, or that nothing has to hold.
const ids: Shape = { list: 'id', least: 1, most: MOST_ITEMS };
/** What is said of several with regard to each other. */
const several: Shape = { list: 'id', least: 2, most: MOST_ITEMS };
const lines: Shape = { list: 'line', least: 1, most: MOST_OPTIONS };
const places: Shape = { list: 'place', least: 1, most: MOST_OPTIONS };
const options: Shape = { list: 'option', least: 1, most: MOST_OPTIONS };
const conditions: Shape = { list: 'condition', least: 1, most: MOST_OPTIONS };
const found: Shape = { fields: { at: 'place', oneOf: lines } };
const outcomes: Shape = { oneOf: ['refer', 'consider'] };

/** Conditions, by the key that tells one from another. */
export const conditionShape: Shape = {
  having: {
    field: { item: 'id', field: 'id', is: lines },
    is: { item: 'id', is: lines },
    atLeast: { item: 'id', atLeast: 'count' },
    after: { item: 'id', after: 'id', 'days?': 'days', 'months?': 'count' },
    answered: { answered: 'id' },
    attached: { attached: 'id', 'at?': 'place', 'oneOf?': lines },
    differs: { differs: 'id', from: 'id', 'as?': 'id' },
    lacking: { lacking: 'id', from: 'id' },
    within: {
      within: 'id',
      'from?': 'id',
      months: 'count',
      'days?': 'days',
      upTo: { list: 'id', most: MOST_ITEMS },
    },
    band: { band: options },
    all: { all: conditions },
    any: { any: conditions },
    not: { not: 'condition' },
  },
};

const everyItem: Fields = {
  kind: 'line',
  id: 'id',
  cite: 'line',
  'words?': 'place',
  'when?': 'condition',
  'required?': { either: ['true', 'condition'] },
  'specialCategory?': 'true',
  'orNotKnown?': 'true',
  'professional?': 'true',
};

/** The headings of a long list, and the options under each. */
const groups: Shape = { map: options, most: MOST_OPTIONS };

const choices: Fields = {
  options,
  'optionGroups?': groups,
  'grounds?': {
    map: {
      fields: {
        kinds: {
          list: { oneOf: ['article-6', 'article-9', 'schedule-1', 'part-3', 'neither'] },
          least: 1,
          most: 5,
        },
        cite: 'line',
      },
    },
    keys: 'option',
    most: MOST_OPTIONS,
  },
  'protectedBy?': 'line',
};

const fieldKinds: Readonly<Record<string, Fields>> = {
  choice: { options, 'optionGroups?': groups },
  choices,
  confirmation: {},
  text: {
    'format?': {
      oneOf: ['postcode', 'phone', 'email', 'score', 'one-person', 'acting-agency', 'row-numbers'],
    },
  },
  'long-text': {},
  date: { 'notFuture?': 'true' },
  number: {},
};

const itemShape: Shape = {
  common: everyItem,
  kinds: {
    question: {
      answers: { list: { oneOf: ['yes', 'no', 'unknown'] }, most: 3 },
      counted: 'flag',
      'options?': options,
      'optionRows?': options,
      'asksSource?': 'true',
      'significant?': 'true',
      'urgent?': 'true',
    },
    judgement: {},
    ...fieldKinds,
    group: { fields: { list: { common: everyItem, kinds: fieldKinds }, least: 1, most: MOST_OPTIONS } },
    attachment: {
      takes: { map: { either: ['true', options] }, most: MOST_OPTIONS },
      'staysHere?': 'true',
      fills: {
        list: {
          fields: {
            item: 'id',
            from: 'place',
            'as?': { map: 'line', keys: 'option', most: MOST_OPTIONS },
            'rows?': { fields: { whose: 'id', namedIn: 'id', fields: ids } },
            'proposes?': { fields: { codes: ids, needs: found, bars: found } },
          },
        },
        most: MOST_ITEMS,
      },
      agrees: {
        list: {
          having: {
            equals: { item: 'id', equals: places },
            needs: { item: 'id', is: lines, needs: found },
            bars: { item: 'id', is: lines, bars: found },
          },
        },
        most: MOST_ITEMS,
      },
      'sameCase?': { fields: { items: ids, unless: 'id' } },
    },
  },
};

const dates: Shape = {
  list: { fields: { item: 'id', 'field?': 'id' } },
  least: 1,
  most: MOST_OPTIONS,
};

const ruleShape: Shape = {
  common: { id: 'id', kind: 'line', 'effect?': { oneOf: ['blocks', 'warns', 'confirms'] } },
  kinds: {
    'at-most-one-yes': { items: several },
    contradiction: { item: 'place', when: conditions, 'unless?': 'id' },
    'too-long-ago': { item: 'id', months: 'count', when: { list: 'condition', most: MOST_OPTIONS } },
    unequal: { items: several },
    earlier: { dates, than: { fields: { item: 'id', 'field?': 'id' } } },
    'too-far-ahead': { dates, months: 'count' },
    unanswered: {},
    'all-yes': { items: ids },
    'row-twice': { group: 'id', field: 'id' },
    'row-unknown': { group: 'id', field: 'id', of: { fields: { group: 'id', field: 'id' } } },
    'attached-says': { item: 'id', attachment: 'id', at: places },
    ...Object.fromEntries(
      ['own-rows-only', 'own-rows-told'].map((kind): [string, Fields] => [
        kind,
        {
          item: 'id',
          field: 'id',
          attachment: 'id',
          at: 'place',
          own: { fields: { whose: 'id', namedIn: 'id' } },
        },
      ]),
    ),
  },
};

const cited: Shape = { fields: { id: 'id', cite: 'line' } };
const concluded: Shape = { list: { fields: { code: 'id', when: 'condition' } }, most: MOST_OPTIONS };

const scoring: Shape = {
  fields: {
    thresholds: { list: 'count', least: 2, most: 10 },
    factors: {
      list: { fields: { code: 'id', items: ids, 'all?': 'true', leadsTo: outcomes } },
      most: MOST_OPTIONS,
    },
    'callouts?': { fields: { item: 'id', levels: { map: 'id', keys: 'option', most: MOST_OPTIONS } } },
    'considerFrom?': {
      either: ['id', { fields: { product: 'count', eachAtLeast: 'count' } }],
    },
    'levelFlags?': { map: ids, most: 10 },
    'multipliedSections?': ids,
    'decisions?': { map: 'condition', most: 10 },
  },
};

/** The words of one language: how far they can be relied on, who checked them and when, and the texts by their places. */
const wordsShape: Shape = {
  map: {
    fields: {
      status: { oneOf: ['draft', 'reviewed', 'official'] },
      'reviewedBy?': 'line',
      'reviewedOn?': 'date',
      'ofEnglish?': 'line',
      messages: { map: 'text', most: 20 * MOST_ITEMS, keys: 'place' },
    },
  },
  most: 40,
};

/** The whole file. */
export const editionShape: Fields = {
  '$schema?': 'line',
  format: { oneOf: ['safeguarding-forms/edition@1'] },
  base: 'place',
  instrument: 'id',
  edition: 'id',
  version: 'version',
  kind: { oneOf: ['ticks', 'product', 'record', 'route', 'grid'] },
  source: { fields: { document: 'line', part: 'line' } },
  levels: { list: 'id', most: 10 },
  outcomes: { list: 'id', most: 10 },
  'inSteps?': 'true',
  'steps?': {
    fields: {
      'first?': ids,
      'begin?': { map: 'id', most: MOST_OPTIONS },
      'after?': { map: 'id', most: MOST_OPTIONS },
    },
  },
  'scoring?': scoring,
  'conclusions?': {
    fields: { 'basis?': concluded, flags: concluded, 'weaknesses?': concluded },
  },
  'route?': {
    fields: {
      leads: {
        list: { fields: { outcome: 'id', 'level?': 'id', when: 'condition', 'stands?': 'true' } },
        least: 1,
        most: MOST_OPTIONS,
      },
      'levelFrom?': { fields: { attachment: 'id', when: 'condition' } },
      'category?': { fields: { item: 'id', options } },
    },
  },
  'grid?': { fields: { rows: ids, classification: ids } },
  sections: {
    list: {
      fields: {
        id: 'id',
        'when?': 'condition',
        'asTable?': 'true',
        'professional?': 'true',
        items: { list: itemShape, least: 1, most: MOST_ITEMS },
      },
    },
    least: 1,
    most: MOST_OPTIONS,
  },
  rules: { list: ruleShape, most: MOST_ITEMS },
  notes: { list: cited, most: MOST_OPTIONS },
  'guidance?': { list: cited, least: 1, most: MOST_OPTIONS },
  'unansweredExcusedBy?': 'id',
  words: wordsShape,
  'vectors?': {
    list: {
      fields: {
        name: 'line',
        answers: 'json',
        'attachments?': 'json',
        'today?': 'date',
        result: 'json',
      },
    },
    most: 1000,
  },
};
