/** Where everything is named: addresses of the publisher's own, and those of HL7. */

/** A made-up place: whoever publishes the forms names their own. */
export const BASE = 'https://forms.example/fhir';

/** What can be said of every call. */
export interface FhirOptions {
  /** The address under which the forms are published, without a slash at its end; by default a made-up one. */
  readonly base?: string | undefined;
}

/** One edition. */
export interface Edition {
  readonly id: string;
  readonly edition: string;
  readonly version: string;
}

/**
 * The address under which the forms are published.
 * @throws TypeError for what is no whole address of http, https or urn.
 */
export function baseOf({ base = BASE }: FhirOptions): string {
  if (typeof base === 'string' && /^(https?:\/\/[^\s/]+(\/[^\s?#]*)?[^\s/?#]|urn:\S+)$/.test(base))
    return base;
  throw new TypeError(
    `fhir: base is ${JSON.stringify(base)}; allowed is a whole address of http, https or urn, without a slash at its end.`,
  );
}

/** The name of a form in a language, among resources: `dash-cleveland-cy`. */
export const resourceId = ({ id, edition }: Edition, language: string): string =>
  `${id}-${edition}-${language}`;

/** The form's canonical address. */
export const questionnaireUrl = (base: string, edition: Edition, language: string): string =>
  `${base}/Questionnaire/${resourceId(edition, language)}`;

/** The system of the answers yes, no and unknown. */
export const answersSystem = (base: string): string => `${base}/CodeSystem/answer`;

/** The system of an item's options. Its codes mean the same in every language and version. */
export const optionsSystem = (base: string, { id, edition }: Edition, linkId: string): string =>
  `${base}/CodeSystem/${id}-${edition}.${linkId}`;

/** The address of an extension of ours. */
export const ownExtension = (base: string, name: string): string => `${base}/StructureDefinition/${name}`;

/** Of HL7: what an answer counts. */
export const ORDINAL_VALUE = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
/** Of HL7: how few and how many. */
export const MIN_VALUE = 'http://hl7.org/fhir/StructureDefinition/minValue';
export const MAX_VALUE = 'http://hl7.org/fhir/StructureDefinition/maxValue';
/** Of HL7: which resources a reference leads to. */
export const REFERENCE_RESOURCE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource';
/** Of SDC: what an item is worked out by. */
export const CALCULATED_EXPRESSION =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';
