import { key, type DescribedBlocks } from './described.js';

const item = key('The item.', 'q8');
const date = key('The date.', 'incidentDate');
const months = key('So many months.', 3);
const days = key('And so many days; fewer where it is negative.', 1);
const from = key('The item that takes the attachment.', 'riskAssessment');
const many = [{ item: 'q8', is: ['yes'] }, { answered: 'agency' }];

/** Conditions, one block a way to say one. An item that is not asked fulfils none. */
export const conditionKeys: DescribedBlocks = {
  'condition:field': {
    title: 'In any row of a group a field has one of these answers',
    keys: {
      item: key('The group.', 'children'),
      field: key('The field.', 'livesInHome'),
      is: key('The answers.', ['yes']),
    },
  },
  'condition:is': {
    title: 'An item has one of these answers',
    keys: {
      item,
      is: key(
        'The answers: of a question also its boxes, of several choices any one, of a confirmation `true`.',
        ['yes', 'unknown'],
      ),
    },
  },
  'condition:atLeast': {
    title: 'A number is large enough',
    keys: { item: key('The number.', 'incidents'), atLeast: key('It is so much or more.', 3) },
  },
  'condition:after': {
    title: 'A date lies after another',
    keys: { item: date, after: key('The other date.', 'lastHearing'), days, months },
  },
  'condition:answered': { title: 'An item has an answer', keys: { answered: item } },
  'condition:attached': {
    title: 'Something is attached',
    keys: {
      attached: from,
      at: key('It says something at this place,', 'result.level'),
      oneOf: key('and that is one of these.', ['high']),
    },
  },
  'condition:differs': {
    title: 'An answer is another than in what is attached',
    keys: { differs: item, from, as: key('The item there that stands for it.', 'victimName') },
  },
  'condition:lacking': {
    title: 'An answer lacks here or in what is attached',
    keys: { lacking: item, from },
  },
  'condition:within': {
    title: 'A date lies no further back',
    keys: {
      within: date,
      from: key('The item that takes the attachment, where the date stands there.', 'referral'),
      months,
      days,
      upTo: key('Counted back from the first of these dates that is given, or else from today.', [
        'lastHearing',
      ]),
    },
  },
  'condition:band': {
    title: 'The count gives one of these levels',
    keys: { band: key('The levels.', ['medium', 'high']) },
  },
  'condition:all': { title: 'All of these hold', keys: { all: key('The conditions.', many) } },
  'condition:any': { title: 'Any of these holds', keys: { any: key('The conditions.', many) } },
  'condition:not': { title: 'This does not hold', keys: { not: key('The condition.', many[0]) } },
};
