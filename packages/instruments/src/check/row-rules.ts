import type { Row } from '../model/answers.js';
import type { RowRule } from '../model/instrument.js';
import { itemById, rowInstrument } from '../model/items-of.js';
import type { Check } from './complete.js';
import { readAnswers } from './reading.js';
import { ownRows } from './own-rows.js';
import { answerOf, isBlank, isSame } from './said.js';

/** What each row of a group says in a field that is asked there; `undefined` where it says nothing. */
function said({ definition, given }: Check, group: string, field: string): readonly (string | undefined)[] {
  const item = itemById(definition, group);
  if (item?.kind !== 'group') return [];
  const ofRow = rowInstrument(definition, item);
  return ((given[group] ?? []) as readonly Row[]).map((row) => {
    const value = readAnswers(ofRow, row).asked()[field];
    return isBlank(value) ? undefined : answerOf(value)?.trim();
  });
}

/** A rule that compares rows with those of an attached group. */
type OwnRowRule = Extract<RowRule, { readonly of: { readonly attachment: string } }>;

/** How the attached rows that are one's own are named there. */
const ownNames = ({ field, of }: OwnRowRule, { answers, attachments }: Check): readonly unknown[] =>
  ownRows(attachments?.[of.attachment], of.at, of, answers).map((row) => row[field]);

/** Without the attachment, or as long as nobody is named, nothing is known of anybody's rows. */
const isAttached = ({ of }: OwnRowRule, { answers, attachments }: Check): boolean =>
  Boolean(attachments?.[of.attachment]) && !isBlank(answers[of.namedIn]);

/** Whether a row breaks a rule by what it says. */
function isBroken(rule: RowRule, check: Check, value: string, index: number): boolean {
  switch (rule.kind) {
    case 'row-before':
      return value < (answerOf(check.answers[rule.date]) ?? '');
    case 'row-twice':
      return said(check, rule.group, rule.field).indexOf(value) < index;
    case 'row-unknown': {
      const known = said(check, rule.of.group, rule.of.field);
      return value.split(',').some((name) => !known.includes(name.trim()));
    }
    default:
      return !ownNames(rule, check).some((own) => isSame(own, value));
  }
}

/** The paths of the fields that break a rule on rows; where a row stands in its group shows in what was given. */
export function brokenRows(check: Check, rule: RowRule): readonly string[] {
  const { group, field } = rule;
  if (!check.reading.isAsked(group)) return [];
  const names = said(check, group, field);
  if (rule.kind === 'row-left-out') {
    // Without any row the whole group is missing already.
    const isTold = (own: unknown): boolean => names.some((name) => isSame(name, own));
    return check.answers[group] && !ownNames(rule, check).every(isTold) ? [group] : [];
  }
  if (rule.kind === 'row-not-own' && !isAttached(rule, check)) return [];
  return names.flatMap((value, index) =>
    value !== undefined && isBroken(rule, check, value, index) ? [`${group}[${index}].${field}`] : [],
  );
}
