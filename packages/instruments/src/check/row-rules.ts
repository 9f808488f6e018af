import type { Row } from '../model/answers.js';
import type { RowRule } from '../model/instrument.js';
import { seenText } from '../model/invisible.js';
import { itemById, rowInstrument } from '../model/items-of.js';
import type { Check } from './complete.js';
import { readAnswers } from './reading.js';
import { answerOf, isBlank } from './said.js';

/** What each row of a group says in a field that is asked there; `undefined` where it says nothing. */
function said({ definition, given }: Check, group: string, field: string): readonly (string | undefined)[] {
  const item = itemById(definition, group);
  if (item?.kind !== 'group') return [];
  const ofRow = rowInstrument(definition, item);
  return ((given[group] ?? []) as readonly Row[]).map((row) => {
    const value = readAnswers(ofRow, row).asked()[field];
    return isBlank(value) ? undefined : seenText(answerOf(value) ?? '');
  });
}

/** Whether a row breaks a rule by what it says. */
function isBroken(rule: RowRule, check: Check, value: string, index: number): boolean {
  switch (rule.kind) {
    case 'row-twice':
      return said(check, rule.group, rule.field).indexOf(value) < index;
    case 'row-unknown': {
      const known = said(check, rule.of.group, rule.of.field);
      return value.split(',').some((name) => !known.includes(seenText(name)));
    }
  }
}

/** The paths of the fields that break a rule on rows; where a row stands in its group shows in what was given. */
export function brokenRows(check: Check, rule: RowRule): readonly string[] {
  if (!check.reading.isAsked(rule.group)) return [];
  return said(check, rule.group, rule.field).flatMap((value, index) =>
    value !== undefined && isBroken(rule, check, value, index)
      ? [`${rule.group}[${index}].${rule.field}`]
      : [],
  );
}
