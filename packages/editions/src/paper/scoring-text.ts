import type { Condition, Instrument } from '@safeguarding-forms/instruments';
import { countedQuestions } from '@safeguarding-forms/instruments/internal/model/items-of.js';
import type { Sheet } from './sheet.js';
import { termsOf, whenText } from './terms.js';

/** What a scorer reads of a definition besides its questions. */
type Scoring = NonNullable<Instrument['scoring']> & {
  readonly callouts?: { readonly item: string; readonly levels?: Readonly<Record<string, string>> };
  readonly considerFrom?: string | { readonly product: number; readonly eachAtLeast: number };
  readonly levelFlags?: Readonly<Record<string, readonly string[]>>;
  readonly multipliedSections?: readonly string[];
};

/** What the conditions of a multiplication decide. */
const DECISIONS: Readonly<Record<string, string>> = {
  repeat: 'The case has been to a conference before',
  honourBasedAbuse: 'It is honour-based abuse',
  professionalsMeeting: 'A meeting of professionals is recommended',
  routesAnswered: 'All that decides besides the count is answered',
};

/** How a count turns into a level, in English, a line each. */
function counted(sheet: Sheet, scoring: Scoring): readonly string[] {
  const { definition } = sheet;
  const { level } = termsOf(sheet);
  const { multipliedSections, thresholds = [], considerFrom } = scoring;
  const number = countedQuestions(definition).length;
  const top = definition.levels.at(-1);
  return [
    multipliedSections
      ? `The number of yes is counted in each of these sections, and the numbers are multiplied: ${multipliedSections.map((id) => `“${sheet.english(`sections.${id}`)}”`).join(' × ')}.`
      : `Each yes to a question that counts adds one. ${number} questions count.`,
    ...definition.levels.map((id, index) => `“${level(id)}” begins at ${thresholds[index] ?? 0}.`),
    ...(top === undefined ? [] : [`The level “${level(top)}” leads to a referral.`]),
    ...(typeof considerFrom === 'string'
      ? [`From the level “${level(considerFrom)}” on a referral is considered.`]
      : []),
    ...(typeof considerFrom === 'object'
      ? [
          `From a product of ${considerFrom.product} on, each section taken as at least ${considerFrom.eachAtLeast}, a referral is considered.`,
        ]
      : []),
  ];
}

/** What decides besides the count. */
function besides(sheet: Sheet, scoring: Scoring): readonly string[] {
  const { item, level, answer } = termsOf(sheet);
  const { factors, callouts, levelFlags = {}, decisions = {} } = scoring;
  return [
    ...factors.map(
      ({ code, items, all, leadsTo }) =>
        `${sheet.english(`factors.${code}`)}: a yes to ${items.map((id) => item(id)).join(all ? ' and ' : ' or ')} leads to “${sheet.english(`outcomes.${leadsTo}.label`)}”, whatever the count.`,
    ),
    ...Object.entries(callouts?.levels ?? {}).map(
      ([option, id]) =>
        `${item(callouts?.item ?? '')}: “${answer(option, callouts?.item ?? '')}” gives the level “${level(id)}” at least.`,
    ),
    ...Object.entries(levelFlags).flatMap(([id, flags]) =>
      flags.map((flag) => `At the level “${level(id)}”: ${sheet.english(`flags.${flag}`)}`),
    ),
    ...Object.entries(decisions).map(
      ([name, when]) => `${DECISIONS[name] ?? name} when ${whenText(sheet, when)}.`,
    ),
  ];
}

/** Where a chart ends; of the ends that hold the first counts. */
function ends(sheet: Sheet): readonly string[] {
  const { route } = sheet.definition;
  if (!route) return [];
  const { item, level, answer } = termsOf(sheet);
  const { leads, levelFrom, category } = route;
  return [
    ...leads.map(
      (lead, index) =>
        `${index + 1}. “${sheet.english(`outcomes.${lead.outcome}.label`)}”${lead.level === undefined ? '' : `, at the level “${level(lead.level)}”`}, when ${whenText(sheet, lead.when)}.`,
    ),
    ...(leads.length > 1 ? ['Of these the first that holds counts.'] : []),
    ...(levelFrom
      ? [
          `Else the level is that of what is attached (${item(levelFrom.attachment)}), when ${whenText(sheet, levelFrom.when)}.`,
        ]
      : []),
    ...(category
      ? category.options.map(
          (option, index) =>
            `Category ${index + 1}: ${item(category.item)} is “${answer(option, category.item)}”.`,
        )
      : []),
  ];
}

/** What follows from answers, code by code. */
function concluded(sheet: Sheet): readonly string[] {
  const { conclusions, grid } = sheet.definition;
  const { item } = termsOf(sheet);
  const named = (ids: readonly string[]): string => ids.map((id) => item(id)).join(', ');
  return [
    ...(['basis', 'flags', 'weaknesses'] as const).flatMap((key) =>
      ((conclusions?.[key] ?? []) as readonly { readonly code: string; readonly when: Condition }[]).map(
        ({ code, when }) => `“${sheet.english(`${key}.${code}`)}” follows when ${whenText(sheet, when)}.`,
      ),
    ),
    ...(grid
      ? [
          `These are read together, and the gravest counts: ${named(grid.rows)}.`,
          `The risk is classified by ${named(grid.classification)}; the gravest counts.`,
        ]
      : []),
  ];
}

/** What a rule does where it is broken. */
const EFFECTS = {
  blocks: 'stands against sending',
  warns: 'is said, and stops nothing',
  confirms: 'stands against sending until a reason is given',
} as const;

/** How a form is read, in English: every rule, threshold and end of its definition, a line each. What follows from the items alone is left out. */
export function scoringText(sheet: Sheet): readonly string[] {
  const { scoring, rules, unansweredExcusedBy } = sheet.definition;
  const { item } = termsOf(sheet);
  return [
    ...(scoring ? [...counted(sheet, scoring), ...besides(sheet, scoring)] : []),
    ...ends(sheet),
    ...concluded(sheet),
    ...(unansweredExcusedBy === undefined
      ? []
      : [`What counts and is left open is excused by a reason: ${item(unansweredExcusedBy)}.`]),
    ...rules
      .filter(({ kind }) => kind !== 'not-known')
      .map((rule) => {
        // A part of a question stands behind its id.
        const beside = 'item' in rule ? `${item(rule.item.replace(/\..*/, ''))}: ` : '';
        return `${beside}${sheet.english(`rules.${rule.id}`)} (this ${EFFECTS[rule.effect ?? 'blocks']})`;
      }),
  ];
}
