import type { Answers, GroupItem, Instrument, Row } from '@safeguarding-forms/instruments';
import {
  allItems,
  askedAnswers,
  askedAttachments,
  isBlank,
  rowInstrument,
  type Circumstances,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';

const missingIn = (asked: object, given: object): string[] =>
  Object.keys(given).filter((key) => !Object.hasOwn(asked, key));

/** Marks on what is not asked, by their place in the list. */
function marksNotAsked(asked: Answers, given: Answers): string[] {
  const listed = (answers: Answers): readonly string[] =>
    (answers[NOT_KNOWN] as readonly string[] | undefined) ?? [];
  if (!Object.hasOwn(asked, NOT_KNOWN)) return [];
  return listed(given).flatMap((id, index) => (listed(asked).includes(id) ? [] : `${NOT_KNOWN}[${index}]`));
}

function notAskedInRows(definition: Instrument, group: GroupItem, rows: readonly Row[]): string[] {
  const instrument = rowInstrument(definition, group);
  return rows.flatMap((row, index) => {
    const asked = askedAnswers(instrument, row);
    const at = `${group.id}[${index}]`;
    // A row that says nothing is no answer, so nobody was asked for it.
    if (isBlank(asked)) return [at];
    return [...missingIn(asked, row), ...marksNotAsked(asked, row)].map((path) => `${at}.${path}`);
  });
}

/** Paths of what a submission carries without its being asked: answers, rows, fields in rows, attachments. */
export function notAsked(definition: Instrument, answers: Answers, circumstances: Circumstances): string[] {
  const asked = askedAnswers(definition, answers, circumstances);
  const inRows = allItems(definition).flatMap((item) =>
    item.kind === 'group' && Object.hasOwn(asked, item.id)
      ? notAskedInRows(definition, item, answers[item.id] as readonly Row[])
      : [],
  );
  const { attachments = {} } = circumstances;
  const attached = missingIn(askedAttachments(definition, answers, circumstances), attachments);
  return [
    ...[...missingIn(asked, answers), ...marksNotAsked(asked, answers), ...inRows].map(
      (path) => `answers.${path}`,
    ),
    ...attached.map((name) => `attachments.${name}`),
  ];
}
