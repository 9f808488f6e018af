/** Every way through a form that is followed one question at a time, found by taking all of them. */
import {
  catalogue,
  type AnswerItem,
  type Answers,
  type AnswerValue,
  type Attachments,
  type Instrument,
  type Route,
} from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { answerTo } from './example-answers.js';

/** A form that is followed one question at a time. */
export type RouteForm = Instrument & { readonly route: Route };

/** Whether a form is followed one question at a time. */
export const isRoute = (definition: Instrument): definition is RouteForm => definition.route !== undefined;

/** What a question can be answered with: any of its options, or one example. */
const answersTo = (item: AnswerItem, definition: Instrument): readonly AnswerValue[] =>
  item.kind === 'choice' ? item.options : [answerTo(item, 0, definition)];

/** Every way from here to an end, the options in printed order. What is attached may bar some. */
function waysFrom(definition: RouteForm, attachments: Attachments, answers: Answers): readonly Answers[] {
  const issues = catalogue.checkComplete(definition.id, definition.edition, answers, { attachments });
  const [open] = issues;
  if (!open) return [answers];
  const item = allItems(definition).find(({ id }) => id === open.path);
  if (issues.some(({ code }) => code !== 'required') || !item || item.kind === 'attachment') return [];
  return answersTo(item, definition).flatMap((answer) =>
    waysFrom(definition, attachments, { ...answers, [item.id]: answer }),
  );
}

const longest = (ways: readonly Answers[]): Answers =>
  ways.reduce((long, way) => (Object.keys(way).length > Object.keys(long).length ? way : long), {});

/** The longest way to an outcome, with what is attached; by default to the first. */
export function exampleRoute(
  definition: RouteForm,
  outcome = definition.outcomes[0],
  attachments: Attachments = {},
): Answers {
  const { id, edition } = definition;
  return longest(
    waysFrom(definition, attachments, {}).filter(
      (way) => catalogue.score(id, edition, way, { attachments }).outcome === outcome,
    ),
  );
}

/** The way to an outcome up to a question, which is open itself. */
export function routeUpTo(definition: RouteForm, item: string): Answers {
  const section = definition.sections.find(({ items }) => items.some(({ id }) => id === item));
  const asked = section?.items.map(({ id }) => id) ?? [];
  const way = Object.entries(exampleRoute(definition));
  const end = way.findIndex(([id]) => asked.includes(id));
  return Object.fromEntries(way.slice(0, Math.max(end, 0)));
}

/** The first half of the longest of all ways. */
export function middleOfRoute(definition: RouteForm): Answers {
  const way = Object.entries(longest(waysFrom(definition, {}, {})));
  return Object.fromEntries(way.slice(0, Math.ceil(way.length / 2)));
}
