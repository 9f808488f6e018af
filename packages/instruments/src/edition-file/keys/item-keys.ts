import { key, type DescribedBlocks } from './described.js';

const found = { at: 'result.level', oneOf: ['high'] };
const options = key(
  'Its options, in printed order; their words stand at `items.ID.options.` and the option.',
  ['yes', 'no', 'unknown'],
);
const optionGroups = key(
  'A long list under headings: by heading, the options under it, in the order of `options`.',
  { white: ['white-british', 'white-irish'] },
);

/** Sections, what is asked in them, and what can be attached. */
export const itemKeys: DescribedBlocks = {
  sections: {
    title: 'A section',
    keys: {
      id: key('Its name; its heading stands at `sections.` and this name.', 'current'),
      when: key('It is asked only while this holds.', { item: 'children', is: ['yes'] }),
      asTable: key('Its choices are the rows of one table.', true),
      professional: key(
        'All of it is for a professional: never asked of the person at risk who fills the form in alone.',
        true,
      ),
      items: key('What is asked in it.', [{ kind: 'text', id: 'agency', cite: 'Page 1' }]),
    },
  },
  'sections.items': {
    title: 'Every item',
    about:
      'An item is a question or a field. These keys stand in all of them, and in the fields of a group; others hang on the kind.',
    keys: {
      kind: key('What it is.', 'question'),
      id: key(
        'Its name in answers and submissions, given once in a form. Its words stand at `items.` and this name.',
        'local1',
      ),
      cite: key('Where it stands in the document, or that it is yours.', 'Example Borough, question 25'),
      words: key(
        'The built-in item of the base whose words it takes, with their translations. Left out, you write its words.',
        'dash.q1',
      ),
      when: key('It is asked only while this holds. A question that counts has no condition.', {
        item: 'q8',
        is: ['yes'],
      }),
      required: key('It has to be answered: always, or while a condition holds.', true),
      specialCategory: key(
        'The answer tells of health, origin, belief, sex life or the like (UK GDPR, Article 9). It then says why it is asked.',
        true,
      ),
      orNotKnown: key('It can be marked as not known instead of being answered.', true),
      professional: key(
        'It is for a professional: never asked of the person at risk who fills the form in alone.',
        true,
      ),
    },
  },
  'sections.items:question': {
    title: 'Kind `question`: yes or no',
    keys: {
      answers: key('The answers that it takes. One that counts takes yes and no.', ['yes', 'no', 'unknown']),
      counted: key('Whether a yes counts.', true),
      options: key(
        'Boxes to be ticked beside it; where it has no answers, a box is a yes, and `none` alone a no.',
        ['partner', 'family', 'none'],
      ),
      optionRows: key('The rows of a table of boxes; every option but `none` is then `row:column`.', [
        'kill',
        'injure',
      ]),
      asksSource: key('It asks as well who the answer comes from, if not the person.', true),
      significant: key('It is printed in bold: the document gives it weight.', true),
      urgent: key('A yes calls for help today.', true),
    },
  },
  'sections.items:judgement': {
    title: 'Kind `judgement`: the professional’s own level, which can only raise',
    keys: {},
  },
  'sections.items:choice': { title: 'Kind `choice`: one of several', keys: { options, optionGroups } },
  'sections.items:choices': {
    title: 'Kind `choices`: any number of several',
    keys: {
      options,
      optionGroups,
      grounds: key('Where the options are legal grounds: what each is in law.', {
        consent: { kinds: ['article-6'], cite: 'UK GDPR, Article 6(1)(a)' },
      }),
      protectedBy: key('The law that protects what these grounds let one share.', 'UK GDPR'),
    },
  },
  'sections.items:choices.grounds': {
    title: 'A legal ground',
    keys: {
      kinds: key('What it counts as.', ['article-6']),
      cite: key('The provision that it rests on.', 'UK GDPR, Article 6(1)(d)'),
    },
  },
  'sections.items:confirmation': {
    title: 'Kind `confirmation`: a statement that is ticked when it holds',
    keys: {},
  },
  'sections.items:text': {
    title: 'Kind `text`: one line',
    keys: { format: key('What the line has to look like.', 'postcode') },
  },
  'sections.items:long-text': { title: 'Kind `long-text`: several lines', keys: {} },
  'sections.items:date': {
    title: 'Kind `date`: a day',
    keys: { notFuture: key('It must not lie after the day on which the form is sent.', true) },
  },
  'sections.items:number': { title: 'Kind `number`: a whole number from 0 to 999', keys: {} },
  'sections.items:group': {
    title: 'Kind `group`: fields that are asked again for each child, each person and the like',
    keys: {
      fields: key(
        'Its fields: items of the kinds choice, choices, confirmation, text, long-text, date and number. Their conditions read the same row.',
        [{ kind: 'text', id: 'name', cite: 'Page 2' }],
      ),
    },
  },
  'sections.items:attachment': {
    title: 'Kind `attachment`: another form that travels along',
    keys: {
      takes: key('Which forms it takes, by their id: any edition, or these.', {
        dash: true,
        merit: ['liverpool'],
      }),
      staysHere: key('It is read here and not sent along.', true),
      fills: key('Items that are filled from it while they are open.', [
        { item: 'tickCount', from: 'result.yes' },
      ]),
      agrees: key('Where answers and attachment must agree.', [
        { item: 'tickCount', equals: ['result.yes'] },
      ]),
      sameCase: key('Items that say of whom the form is, and the reason that excuses a difference.', {
        items: ['victimName'],
        unless: 'differenceReason',
      }),
    },
  },
  'sections.items:attachment.fills': {
    title: 'What is filled',
    keys: {
      item: key('The item that is filled.', 'tickCount'),
      from: key('Where the value stands in the attached submission.', 'result.yes'),
      as: key('What is found there, and the answer for it.', { high: 'visible-high-risk' }),
      rows: key('Of a group: whose rows are taken over, and which of their fields.', {
        whose: 'agency',
        namedIn: 'agency',
        fields: ['action'],
      }),
      proposes: key('A sentence that the form proposes: which findings it names, and when.', {
        codes: ['stalking'],
        needs: found,
        bars: found,
      }),
    },
  },
  'sections.items:attachment.fills.rows': {
    title: 'Rows that are taken over',
    keys: {
      whose: key('The field that says whose a row is.', 'agency'),
      namedIn: key('The item in which this form names them.', 'agency'),
      fields: key('The fields that are taken over.', ['action', 'due']),
    },
  },
  'sections.items:attachment.fills.proposes': {
    title: 'A proposal',
    keys: {
      codes: key('The findings whose questions it names.', ['stalking']),
      needs: key('What the attachment has to say.', found),
      bars: key('What it may not say.', found),
    },
  },
  'sections.items:attachment.fills.proposes.needs': {
    title: 'What is found in an attachment',
    keys: {
      at: key('A place in the attached submission.', 'result.level'),
      oneOf: key('What may stand there; of a list, any one will do.', ['high']),
    },
  },
  'sections.items:attachment.agrees:equals': {
    title: 'An answer that says what the attachment says',
    keys: {
      item: key('The item.', 'tickCount'),
      equals: key('Places in the attachment; the first that is there counts.', ['result.yes']),
    },
  },
  'sections.items:attachment.agrees:needs': {
    title: 'An answer that needs something in the attachment',
    keys: {
      item: key('The item.', 'reason'),
      is: key('The answers that this is said of.', ['visible-high-risk']),
      needs: key('What the attachment has to say.', found),
    },
  },
  'sections.items:attachment.agrees:bars': {
    title: 'An answer that something in the attachment speaks against',
    keys: {
      item: key('The item.', 'reason'),
      is: key('The answers that this is said of.', ['visible-high-risk']),
      bars: key('What the attachment may not say.', found),
    },
  },
  'sections.items:attachment.sameCase': {
    title: 'The same case',
    keys: {
      items: key('Items that say of whom the form is.', ['victimName', 'victimDob']),
      unless: key('The text in which a difference is explained.', 'differenceReason'),
    },
  },
};
