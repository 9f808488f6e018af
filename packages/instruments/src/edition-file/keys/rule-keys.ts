import { key, type DescribedBlock, type DescribedBlocks } from './described.js';

const items = key('The items.', ['counted', 'ticked']);
const group = key('The group.', 'children');
const field = key('A field of it.', 'name');
const datePlace = (title: string): DescribedBlock => ({
  title,
  keys: {
    item: key('A date, or a group.', 'incidentDate'),
    field: key('The date in every row of the group.', 'dob'),
  },
});
const ownRows: DescribedBlock['keys'] = {
  item: key('The group whose rows name others.', 'updates'),
  field: key('The field that names them.', 'rows'),
  attachment: key('The attachment that has them.', 'plan'),
  at: key('Where they stand in it.', 'answers.actions'),
  own: key('Which of them are one’s own.', { whose: 'agency', namedIn: 'agency' }),
};
const own: DescribedBlock['keys'] = {
  whose: key('The field that says whose a row is.', 'agency'),
  namedIn: key('The item in which this form names them.', 'agency'),
};

/** What cannot stand together. */
export const ruleKeys: DescribedBlocks = {
  rules: {
    title: 'Every rule',
    about:
      'Its words stand at `rules.` and its id. Which kinds a form is checked for hangs on its base; `check` says so.',
    keys: {
      id: key('Its name.', 'before-birth'),
      kind: key('What is compared.', 'contradiction'),
      effect: key(
        'It stands against sending (`blocks`, also when left out), is only said (`warns`), or stands until a reason is given (`confirms`).',
        'warns',
      ),
    },
  },
  'rules:at-most-one-yes': {
    title: 'Kind `at-most-one-yes`: of several questions one at most is yes',
    keys: { items },
  },
  'rules:contradiction': {
    title: 'Kind `contradiction`: these cannot all hold',
    keys: {
      item: key('The item beside which it is said; a part of a question behind a dot.', 'q9.detail'),
      when: key('It is broken when all of these hold.', [
        { item: 'pregnant', is: ['no'] },
        { item: 'q9', is: ['yes'] },
      ]),
      unless: key('The text in which a reason is given, where it `confirms`.', 'differenceReason'),
    },
  },
  'rules:too-long-ago': {
    title: 'Kind `too-long-ago`: a date that lies too far back',
    keys: {
      item: key('The date.', 'consentDate'),
      months: key('So many months at most.', 12),
      when: key('As long as all of these hold.', [{ item: 'consent', is: ['yes'] }]),
    },
  },
  'rules:unequal': { title: 'Kind `unequal`: two figures that must be the same', keys: { items } },
  'rules:earlier': {
    title: 'Kind `earlier`: dates that must not lie before another',
    keys: {
      dates: key('The dates.', [{ item: 'children', field: 'dob' }]),
      than: key('The other one.', { item: 'victimDob' }),
    },
  },
  'rules:earlier.dates': datePlace('A date, for `earlier` and `too-far-ahead`'),
  'rules:earlier.than': datePlace('The other date'),
  'rules:too-far-ahead': {
    title: 'Kind `too-far-ahead`: dates that lie too far ahead',
    keys: {
      dates: key('The dates.', [{ item: 'reviewDate' }]),
      months: key('So many months at most.', 12),
    },
  },
  'rules:unanswered': {
    title: 'Kind `unanswered`: what can be marked as not known is answered or marked',
    keys: {},
  },
  'rules:all-yes': { title: 'Kind `all-yes`: points that are all to be answered with yes', keys: { items } },
  'rules:row-twice': {
    title: 'Kind `row-twice`: no two rows say the same in a field',
    keys: { group, field },
  },
  'rules:row-unknown': {
    title: 'Kind `row-unknown`: a line that names rows of another group',
    keys: {
      group,
      field,
      of: key('The other group, and the field that its rows are named by.', {
        group: 'actions',
        field: 'number',
      }),
    },
  },
  'rules:row-unknown.of': { title: 'The other group', keys: { group, field } },
  'rules:attached-says': {
    title: 'Kind `attached-says`: an item says what the attachment says',
    keys: {
      item: key('The item.', 'repeat'),
      attachment: key('The attachment.', 'plan'),
      at: key('Places in it.', ['answers.repeat']),
    },
  },
  'rules:own-rows-only': {
    title: 'Kind `own-rows-only`: rows name rows of one’s own and no others',
    keys: ownRows,
  },
  'rules:own-rows-only.own': { title: 'One’s own rows', keys: own },
  'rules:own-rows-told': { title: 'Kind `own-rows-told`: rows name all rows of one’s own', keys: ownRows },
  'rules:own-rows-told.own': { title: 'One’s own rows, all told', keys: own },
};
