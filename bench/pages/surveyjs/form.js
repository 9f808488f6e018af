/** Draws the definition and hands over what was answered. */
import { ids } from 'model';
import { FunctionFactory, Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { handOver } from '../hand-over.js';
import { definition } from './definition.js';

FunctionFactory.Instance.register(
  'tally',
  ([answer, ...given]) => given.filter((each) => each === answer).length,
);

/** The answers as they are handed over. */
const answersOf = (data) =>
  Object.fromEntries(
    ids.map((id) => [id, { answer: data[id], detail: data[`${id}-detail`], source: data[`${id}-source`] }]),
  );

for (const place of document.querySelectorAll('.survey')) {
  const survey = new Model(definition);
  survey.onComplete.add(async ({ data }) => {
    const value = (name) => survey.calculatedValues.find((each) => each.name === name).value;
    const names = ['yes', 'no', 'unknown', 'unanswered', 'band', 'outcome'];
    await handOver(answersOf(data), Object.fromEntries(names.map((name) => [name, value(name)])));
  });
  renderSurvey(survey, place);
}
