import type { Answers, Row } from '../model/answers.js';
import type { RowRule } from '../model/instrument.js';
import { answerOf, isBlank } from './said.js';

/** What each row of a group says in a field; `undefined` where it says nothing. */
const said = (answers: Answers, group: string, field: string): readonly (string | undefined)[] =>
  ((answers[group] ?? []) as readonly Row[]).map((row) =>
    isBlank(row[field]) ? undefined : answerOf(row[field])?.trim(),
  );

/** Whether a row breaks a rule by what it says. */
function isBroken(rule: RowRule, answers: Answers, value: string, index: number): boolean {
  switch (rule.kind) {
    case 'row-twice':
      return said(answers, rule.group, rule.field).indexOf(value) < index;
    case 'row-unknown': {
      const known = said(answers, rule.of.group, rule.of.field);
      return value.split(',').some((name) => !known.includes(name.trim()));
    }
  }
}

/**
 * The paths of the fields that break a rule on rows.
 * @param answers As they were given: where a row stands in its group shows only there.
 */
export const brokenRows = (rule: RowRule, answers: Answers): readonly string[] =>
  said(answers, rule.group, rule.field).flatMap((value, index) =>
    value !== undefined && isBroken(rule, answers, value, index)
      ? [`${rule.group}[${index}].${rule.field}`]
      : [],
  );
