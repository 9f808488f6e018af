/** The parts of FHIR R4 that are used, as far as they are used (https://hl7.org/fhir/R4/questionnaire.html). */

/** A code of a system. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** What FHIR itself has no place for, under an address that says what it is. */
export interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly valueExpression?: { readonly language: 'text/fhirpath'; readonly expression: string };
}

/** When an item is shown. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '>=';
  readonly answerBoolean?: boolean;
  readonly answerCoding?: Coding;
  readonly answerInteger?: number;
}

/** One of the answers that are offered. */
export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

/** The types of items that come up. */
export type ItemType =
  'group' | 'boolean' | 'integer' | 'date' | 'string' | 'text' | 'choice' | 'reference' | 'display';

/** What is asked. */
export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  /** The number that is printed before it. */
  readonly prefix?: string;
  readonly text: string;
  readonly type: ItemType;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly required?: true;
  readonly repeats?: true;
  readonly readOnly?: true;
  readonly maxLength?: number;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}

/** A form. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft' | 'active';
  readonly subjectType: readonly ['Patient'];
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
}

/** An answer. */
export interface ResponseAnswer {
  readonly valueBoolean?: boolean;
  readonly valueInteger?: number;
  readonly valueDate?: string;
  readonly valueString?: string;
  readonly valueCoding?: Coding;
  readonly valueReference?: { readonly reference: string };
}

/** What was answered to an item. */
export interface ResponseItem {
  readonly linkId: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

/** A form that was filled in. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly id: string;
  readonly language: string;
  readonly contained?: readonly QuestionnaireResponse[];
  readonly extension?: readonly Extension[];
  readonly identifier: { readonly system: 'urn:ietf:rfc:3986'; readonly value: string };
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed' | 'amended';
  readonly authored: string;
  readonly item?: readonly ResponseItem[];
}
