// What a form is compared in with what is attached, beyond single answers: only the modules that need it load it.
import type { Answers, Row } from '../model/answers.js';
import { valueAt } from '../model/attachments.js';
import type { AttachedRule, Instrument } from '../model/instrument.js';
import type { AnswerIssue } from '../model/issues.js';
import { itemById } from '../model/items-of.js';
import type { InstrumentModule } from '../model/module.js';
import { inPrintedOrder, issue, readForCheck, type Check } from './complete.js';
import { ownRows } from './own-rows.js';
import { isBlank, isSame } from './said.js';

/** The paths of what breaks a rule. */
function brokenAt({ definition, answers, given, attachments }: Check, rule: AttachedRule): readonly string[] {
  const { item, attachment } = rule;
  const attached = attachments?.[attachment];
  if (!attached) return [];
  if (rule.kind === 'attached-says') {
    const there = rule.at.flatMap((place) => valueAt(attached, place)).filter((each) => !isBlank(each));
    // What always has to be answered is missing by itself.
    const isMissing = isBlank(answers[item]) && itemById(definition, item)?.required === true;
    const agrees = there.length === 0 || there.some((each) => isSame(each, answers[item]));
    return agrees || isMissing ? [] : [item];
  }
  const { field, own, at } = rule;
  // Without any row the whole group is missing; as long as nobody is named, nobody's rows are known.
  if (!answers[item] || isBlank(answers[own.namedIn])) return [];
  // Where a row stands in its group shows in what was given.
  const told = (given[item] as readonly Row[]).map((row) => row[field]);
  const planned = ownRows(attached, at, own, answers).map((row) => row[field]);
  const has = (all: readonly unknown[], one: unknown): boolean => all.some((each) => isSame(each, one));
  if (rule.kind === 'own-rows-told') return planned.every((each) => has(told, each)) ? [] : [item];
  return told.flatMap((each, index) =>
    isBlank(each) || has(planned, each) ? [] : [`${item}[${index}].${field}`],
  );
}

const isAttachedRule = (rule: Instrument['rules'][number]): rule is AttachedRule => 'attachment' in rule;

/** A module that checks its answers against what is attached as well. */
export function comparingAttached<M extends InstrumentModule>(module: M): M {
  const check: InstrumentModule['check'] = (found, definition, answers, options) => {
    const now = readForCheck(definition, answers as Answers, options);
    const broken = definition.rules
      .filter(isAttachedRule)
      .flatMap((rule): AnswerIssue[] =>
        brokenAt(now, rule).map((path) => issue(path, 'inconsistent', { rule: rule.id })),
      );
    const others = module.check?.(found, definition, answers, options) ?? found;
    return inPrintedOrder(definition, [...others, ...broken]);
  };
  const { scorer } = module;
  return {
    ...module,
    check,
    ...(scorer && { scorer: (definition: Instrument) => comparingAttached(scorer(definition)) }),
  };
}
