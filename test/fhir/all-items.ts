import type {
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
} from '@safeguarding-forms/fhir';

/** Every item of a form, those in groups too. */
export const allOf = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...allOf(item.item ?? [])]);

/** Every item that was answered. */
export const answeredOf = (items: readonly ResponseItem[]): ResponseItem[] =>
  items.flatMap((item) => [item, ...answeredOf(item.item ?? [])]);

/** The answers under a name. */
export const answersTo = (
  { item = [] }: Pick<QuestionnaireResponse, 'item'> | { item?: readonly ResponseItem[] },
  linkId: string,
): ResponseAnswer[] =>
  answeredOf(item)
    .filter((each) => each.linkId === linkId)
    .flatMap(({ answer = [] }) => answer);
