/** A made-up answer to anything that a form asks, and one that cannot be submitted. */
import type {
  AnswerItem,
  Answers,
  AnswerValue,
  ChoiceItem,
  FieldItem,
  Instrument,
  Item,
  Row,
} from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';

/** A line of text in each format. */
const LINES: Readonly<Record<string, string>> = {
  postcode: 'ZZ1 1ZZ',
  phone: '01632 960000',
  email: 'person@agency.example',
  'one-person': 'Example Person',
  // The number of every example of a row.
  'row-numbers': '16',
};

/** A score on paper that is high: on the MeRIT from 72, on a checklist, which has far fewer questions, from 14. */
function highScore(definition: Instrument): string {
  const tool = allItems(definition).find(({ id }) => id === 'declaredTool');
  return tool?.kind === 'choice' && tool.options[0] === 'merit' ? '72' : '16';
}

/** The first option; of police call-outs as many as there can be. */
function chosen({ id, options }: ChoiceItem, { scoring }: Instrument): string {
  const known = options.filter((option) => option !== 'unknown');
  return (id === scoring?.callouts?.item ? known.at(-1) : options[0]) as string;
}

/** Two rows: one with all but what is ticked, one with that too (an unborn child has a due date). */
function rowsOf(fields: readonly FieldItem[], definition: Instrument): readonly Row[] {
  const answers = fields.map((field, index) => [field.id, answerTo(field, index, definition)] as const);
  const ticked = fields.filter(({ kind }) => kind === 'confirmation').map(({ id }) => id);
  const all = Object.fromEntries(answers) as Row;
  const unticked = Object.fromEntries(answers.filter(([id]) => !ticked.includes(id))) as Row;
  return ticked.length ? [unticked, all] : [all];
}

/**
 * Mostly yes, with an example of everything else that can be answered.
 * @param index Where the item stands: which example it is hangs on that.
 */
export function answerTo(item: AnswerItem, index: number, whole: Instrument): AnswerValue {
  switch (item.kind) {
    case 'question': {
      const isOpen = index % 7 === 6 && item.answers.includes('unknown');
      const answer = isOpen ? 'unknown' : index % 5 === 4 ? 'no' : 'yes';
      const isYes = answer === 'yes' || item.answers.length === 0;
      return {
        ...(item.answers.length > 0 && { answer }),
        ...(isYes && index % 4 === 0 && { detail: 'Example detail' }),
        ...(item.asksSource && index % 6 === 0 && { source: 'Sample Agency' }),
        ...(isYes && item.options && { selected: item.options.slice(0, 2) }),
      };
    }
    case 'choice':
      return chosen(item, whole);
    case 'choices':
      return item.options.slice(0, 2);
    case 'confirmation':
      return true;
    case 'judgement':
      return { level: whole.levels.at(-1) as string, reason: 'Example reason' };
    case 'date':
      return /dob$/i.test(item.id) ? '1990-02-28' : '2025-01-15';
    case 'number':
      return 16;
    case 'group':
      return rowsOf(item.fields, whole);
    case 'text':
      return item.format?.id === 'score'
        ? highScore(whole)
        : (LINES[item.format?.id ?? ''] ?? (/name$/i.test(item.id) ? 'Example Person' : 'Example text'));
    case 'long-text':
      return 'Example text';
  }
}

/** What cannot be submitted in its place; nothing where anything can. */
function faultyAnswer(item: Item): AnswerValue | undefined {
  switch (item.kind) {
    case 'question':
      return item.answers.length > 0 ? { answer: 'yes' } : undefined;
    case 'choice':
      return item.options.includes('no') ? 'no' : undefined;
    case 'date':
      return '2999-12-31';
    case 'text':
      return item.format && '@';
    case 'group': {
      const row = faultyAnswers(item.fields);
      return Object.keys(row).length ? [row as Row] : undefined;
    }
    default:
      return undefined;
  }
}

/** What cannot be submitted of everything that has such an answer. */
export const faultyAnswers = (items: readonly Item[]): Answers =>
  Object.fromEntries(
    items.flatMap((item) => {
      const answer = faultyAnswer(item);
      return answer === undefined ? [] : [[item.id, answer]];
    }),
  );
