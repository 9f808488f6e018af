/** What an instrument asks, given some answers. Whoever asks more than once reads the answers with `readAnswers`. */
import type { Answers } from '../model/answers.js';
import type { Attachments } from '../model/attachments.js';
import type { Condition } from '../model/conditions.js';
import type { Instrument } from '../model/instrument.js';
import type { AttachmentItem } from '../model/items.js';
import { attachmentItems } from '../model/items-of.js';
import { readAnswers, type Circumstances } from './reading.js';

export { allItems, attachmentItems, countedQuestions, itemById, rowInstrument } from '../model/items-of.js';
export type { Circumstances } from './reading.js';
export { answerOf, countsAs, isBlank } from './said.js';

/** Whether a condition holds. A condition on an item that is itself not asked never does. */
export const holds = (
  definition: Instrument,
  answers: Answers,
  condition: Condition,
  circumstances?: Circumstances,
): boolean => readAnswers(definition, answers, circumstances).holds(condition);

/** Whether an item is asked, given the other answers; what is not there never is. */
export const isAsked = (
  definition: Instrument,
  answers: Answers,
  id: string,
  circumstances?: Circumstances,
): boolean => readAnswers(definition, answers, circumstances).isAsked(id);

/** The answers to what is asked, in printed order: what is scored and what a submission carries. */
export const askedAnswers = (
  definition: Instrument,
  answers: Answers,
  circumstances?: Circumstances,
): Answers => readAnswers(definition, answers, circumstances).asked();

/** What a submission can carry along: not what is only read where the form is filled in. */
export const sentAttachments = (definition: Instrument): readonly AttachmentItem[] =>
  attachmentItems(definition).filter(({ staysHere }) => !staysHere);

/** What is attached where something is asked for, and goes along. */
export function askedAttachments(
  definition: Instrument,
  answers: Answers,
  { attachments = {}, ...rest }: Circumstances,
): Attachments {
  const { isAsked: asks } = readAnswers(definition, answers, { attachments, ...rest });
  const asked = sentAttachments(definition).filter(({ id }) => attachments[id] && asks(id));
  return Object.fromEntries(asked.map(({ id }) => [id, attachments[id]]));
}
