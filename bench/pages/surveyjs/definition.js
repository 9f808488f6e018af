/** The form as data. */
import { factorItems, ids, intro, levels, options, outcomes, phrases, sections, title } from 'model';

const given = ids.map((id) => `{${id}}`).join(', ');
const figures = [...options, { value: 'unanswered', label: phrases.unanswered }];

const question = ({ id, number, label, hint, detail, source, why }) => [
  {
    type: 'radiogroup',
    name: id,
    title: `${number}. ${label}`,
    description: hint,
    choices: options.map(({ value, label: text }) => ({ value, text })),
    colCount: 0,
    isRequired: true,
  },
  {
    type: 'comment',
    name: `${id}-detail`,
    title: detail,
    maxLength: 10_000,
    rows: 3,
    visibleIf: `{${id}} = 'yes'`,
  },
  { type: 'text', name: `${id}-source`, title: source, maxLength: 500, visibleIf: `{${id}} = 'yes'` },
  {
    type: 'html',
    name: `${id}-why`,
    html: `<details><summary>${phrases.why}</summary><p>${why}</p></details>`,
  },
];

/** Which of two texts holds, and so on to the last. */
const choose = (list, condition, text) =>
  list.reduceRight((otherwise, each) => {
    const value = JSON.stringify(text(each));
    return otherwise ? `iif(${condition(each)}, ${value}, ${otherwise})` : value;
  }, '');

const highestFirst = [...levels].reverse();
const ofLevel = (text) => choose(highestFirst, ({ from }) => `{yes} >= ${from}`, text);
const outcomeOrder = ['refer', 'consider', 'no-referral'];
const outcomeIs = {
  refer: `{yes} >= ${highestFirst[0].from}`,
  consider: factorItems.map((id) => `{${id}} = 'yes'`).join(' or '),
};
const ofOutcome = (text) =>
  choose(
    outcomeOrder,
    (id) => outcomeIs[id],
    (id) => text(id),
  );

export const definition = {
  title,
  description: `${intro} ${phrases.draft}`,
  completeText: phrases.submit,
  completedHtml: `<p>${phrases.sent}</p>`,
  questionsOnPageMode: 'singlePage',
  calculatedValues: [
    ...options.map(({ value }) => ({ name: value, expression: `tally('${value}', ${given})` })),
    { name: 'unanswered', expression: `${ids.length} - {yes} - {no} - {unknown}` },
    { name: 'band', expression: ofLevel(({ id }) => id) },
    { name: 'bandLabel', expression: ofLevel(({ label }) => label) },
    { name: 'bandMeaning', expression: ofLevel(({ meaning }) => meaning) },
    { name: 'outcome', expression: ofOutcome((id) => id) },
    { name: 'outcomeLabel', expression: ofOutcome((id) => outcomes[id].label) },
    { name: 'outcomeNext', expression: ofOutcome((id) => outcomes[id].next) },
  ],
  elements: [
    ...sections.map(({ id, heading, questions }) => ({
      type: 'panel',
      name: id,
      title: heading,
      elements: questions.flatMap(question),
    })),
    {
      type: 'html',
      name: 'result',
      html: `<h3>${phrases.result}</h3><p><b>{outcomeLabel}</b></p><p>{outcomeNext}</p><p><b>{bandLabel}</b></p><p>{bandMeaning}</p>
        <dl>${figures.map(({ value, label }) => `<div><dt>${label}</dt><dd data-figure="${value}">{${value}}</dd></div>`).join('')}</dl>
        <p>${phrases.noSafety}</p>`,
    },
  ],
};
