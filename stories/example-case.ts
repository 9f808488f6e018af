/** Made-up answers, worked out from a definition so that every edition has them. */
import { catalogue, type Answers, type Instrument } from '@safeguarding-forms/instruments';
import { allItems, askedAnswers, holds } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { answerTo, faultyAnswers } from './example-answers.js';
import { exampleRoute, isRoute, middleOfRoute } from './example-route.js';

/** Another answer than the one that a rule speaks against. */
function insteadOf(definition: Instrument, id: string, given: unknown): unknown {
  const item = allItems(definition).find((each) => each.id === id);
  // What ends too early ends a year later.
  if (item?.kind === 'date' && item.required === true) return '2026-01-15';
  // All grounds together lack none.
  if (item?.kind === 'choices') return item.options;
  return item?.kind === 'question'
    ? { answer: 'no' }
    : item?.kind === 'choice'
      ? item.options.find((option) => option !== given)
      : undefined;
}

/**
 * A case of high risk that can be submitted: an answer to all that is asked in it. Of a route it is the longest way to
 * the first of its outcomes.
 * @param given What is answered otherwise.
 */
export function exampleCase(definition: Instrument, given: Answers = {}): Answers {
  if (isRoute(definition)) return exampleRoute(definition);
  // Everything is answered here: no reason why something is not, and nothing marked as not known.
  const items = allItems(definition).filter(
    ({ id }) => id !== definition.unansweredExcusedBy && id !== NOT_KNOWN,
  );
  const filled = items.flatMap((item, index) =>
    item.kind === 'attachment' ? [] : [[item.id, answerTo(item, index, definition)] as const],
  );
  const answers: Record<string, Answers[string]> = { ...Object.fromEntries(filled), ...given };
  for (const rule of definition.rules) {
    if (rule.kind === 'unequal') answers[rule.items[1]] = String(answers[rule.items[0]]);
    // A day that stays recent enough cannot be made up once and for all; a warning can stand.
    else if (rule.kind === 'too-long-ago' && rule.effect !== 'warns') {
      Reflect.deleteProperty(answers, rule.item);
      if (items.find(({ id }) => id === rule.item)?.orNotKnown) answers[NOT_KNOWN] = [rule.item];
    }
    // No day is looked at again before something happened on it.
    else if (rule.kind === 'earlier' && rule.than.field !== undefined)
      Reflect.deleteProperty(answers, rule.than.item);
    else if (rule.kind === 'at-most-one-yes')
      for (const id of rule.items.slice(1)) answers[id] = { answer: 'no' };
    else if (rule.kind === 'contradiction' && rule.when.every((when) => holds(definition, answers, when)))
      answers[rule.item] = insteadOf(definition, rule.item, answers[rule.item]) as Answers[string];
  }
  const { id, edition } = definition;
  return askedAnswers(definition, answers, catalogue.findModule(id, edition).assess(answers));
}

/**
 * Answers that cannot be submitted: all questions yes, whatever contradicts that, but for the last one; in a record
 * the reasons for it no; days to come, and lines in no format. Of a route it is one that has not ended.
 */
export function faultyCase(definition: Instrument): Answers {
  if (isRoute(definition)) return middleOfRoute(definition);
  const items = allItems(definition);
  const open = items.filter((item) => item.kind === 'question' && item.answers.length > 0).at(-1);
  return faultyAnswers(items.filter((item) => item !== open));
}
