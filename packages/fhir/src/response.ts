/** A submission as a FHIR R4 QuestionnaireResponse. */
import { catalogue, type Instrument, type Item } from '@safeguarding-forms/instruments';
import { detailsOf } from '@safeguarding-forms/instruments/internal/model/items.js';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas';
import { english, languages } from '@safeguarding-forms/text';
import {
  answersSystem,
  baseOf,
  optionsSystem,
  ownExtension,
  questionnaireUrl,
  type FhirOptions,
} from './addresses.js';
import { partLink, RESULT, sectionLink } from './link-ids.js';
import { plainString } from './plain-string.js';
import type { QuestionnaireResponse, ResponseAnswer, ResponseItem } from './resources.js';
import { totalIn } from './total.js';

type Value = Readonly<Record<string, unknown>>;
type AnyResult = {
  readonly kind: string;
  readonly level?: string | null;
  readonly outcome: string | null;
  readonly complete: boolean;
};

/** The answers of one submission, as items. */
class Answered {
  readonly #definition: Instrument;
  readonly #base: string;

  constructor(definition: Instrument, base: string) {
    this.#definition = definition;
    this.#base = base;
  }

  /** The items that an answer is. */
  of(item: Item, linkId: string, value: unknown): readonly ResponseItem[] {
    if (value === undefined) return [];
    switch (item.kind) {
      case 'question': {
        const { answer, selected, ...texts } = value as Value;
        const named = [...detailsOf(item), 'source'].filter((part) => texts[part] !== undefined);
        return [
          ...(answer === undefined
            ? []
            : [
                {
                  linkId,
                  answer: [{ valueCoding: { system: answersSystem(this.#base), code: String(answer) } }],
                },
              ]),
          ...this.coded(partLink(linkId, 'selected'), selected as readonly string[] | undefined),
          ...named.flatMap((part) => text(partLink(linkId, part), texts[part])),
        ];
      }
      case 'judgement': {
        const { level, reason } = value as { level?: string; reason?: string };
        const parts = [
          ...this.coded(partLink(linkId, 'level'), level === undefined ? [] : [level]),
          ...text(partLink(linkId, 'reason'), reason),
        ];
        return parts.length ? [{ linkId, item: parts }] : [];
      }
      case 'group':
        return (value as readonly Value[]).flatMap((row) => {
          const fields = item.fields.flatMap((field) =>
            this.of(field, partLink(linkId, field.id), row[field.id]),
          );
          const marks = this.coded(
            partLink(linkId, NOT_KNOWN),
            row[NOT_KNOWN] as readonly string[] | undefined,
          );
          return fields.length + marks.length ? [{ linkId, item: [...fields, ...marks] }] : [];
        });
      case 'choice':
        return this.coded(linkId, [String(value)]);
      case 'choices':
        return this.coded(linkId, value as readonly string[]);
      case 'confirmation':
        return [{ linkId, answer: [{ valueBoolean: true }] }];
      case 'number':
        return [{ linkId, answer: [{ valueInteger: Number(value) }] }];
      case 'date':
        return [{ linkId, answer: [{ valueDate: String(value) }] }];
      default:
        return text(linkId, value);
    }
  }

  /** Options of an item, where there are any. */
  coded(linkId: string, codes: readonly string[] = []): readonly ResponseItem[] {
    const system = optionsSystem(this.#base, this.#definition, linkId);
    const answer = codes.map((code): ResponseAnswer => ({ valueCoding: { system, code } }));
    return answer.length ? [{ linkId, answer }] : [];
  }
}

/** Text, where there is something in it that FHIR can hold. */
function text(linkId: string, value: unknown): readonly ResponseItem[] {
  const valueString = plainString(String(value ?? ''));
  return valueString ? [{ linkId, answer: [{ valueString }] }] : [];
}

/** What the form came to. What the person at risk filled in alone has no level: nobody has assessed it. */
function resultItems(answered: Answered, { result, audience }: SubmissionRecord): readonly ResponseItem[] {
  const { level, outcome, ...rest } = result as unknown as AnyResult;
  const total = totalIn(rest);
  const item = [
    ...(total === null ? [] : [{ linkId: RESULT.total, answer: [{ valueInteger: total }] }]),
    ...answered.coded(RESULT.level, level && audience !== 'self' ? [level] : []),
    ...answered.coded(RESULT.outcome, outcome === null ? [] : [outcome]),
  ];
  return item.length ? [{ linkId: RESULT.group, item }] : [];
}

const statusOf = ({ supersedes, result }: SubmissionRecord): QuestionnaireResponse['status'] => {
  if (!(result as unknown as AnyResult).complete) return 'in-progress';
  return supersedes === null ? 'completed' : 'amended';
};

/**
 * A submission of a definition, such as that of a local edition, as a QuestionnaireResponse.
 * @param definitionOf Finds the definitions of it and of what is attached.
 */
export function responseOf(
  submission: SubmissionRecord,
  definitionOf: (instrument: SubmissionRecord['instrument']) => Instrument,
  options: FhirOptions = {},
): QuestionnaireResponse {
  const base = baseOf(options);
  const { instrument, submissionId, submittedAt, language, answers, attachments = {} } = submission;
  const definition = definitionOf(instrument);
  const answered = new Answered(definition, base);
  const given = answers as Value;
  // The words of a host's own language are not ours to publish: they translate the English.
  const known = [english, ...languages].some(({ code }) => code === language) ? language : english.code;
  const along = Object.values(attachments).flatMap((each) => {
    if (!each) return [];
    // What is contained holds nothing itself: what came with it stands beside it.
    const { contained = [], ...own } = responseOf(each, definitionOf, options);
    return [own, ...contained];
  });
  const sections = definition.sections.flatMap(({ id, items }): readonly ResponseItem[] => {
    const item = items.flatMap((each) => {
      const attached = each.kind === 'attachment' ? attachments[each.id] : undefined;
      if (attached)
        return [
          { linkId: each.id, answer: [{ valueReference: { reference: `#${attached.submissionId}` } }] },
        ];
      return answered.of(each, each.id, given[each.id]);
    });
    return item.length ? [{ linkId: sectionLink(id), item }] : [];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    id: submissionId,
    language,
    ...(along.length ? { contained: along } : {}),
    extension: [{ url: ownExtension(base, 'audience'), valueCode: submission.audience }],
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${submissionId}` },
    questionnaire: `${questionnaireUrl(base, instrument, known)}|${instrument.version}`,
    status: statusOf(submission),
    authored: submittedAt,
    item: [
      ...sections,
      ...answered.coded(NOT_KNOWN, given[NOT_KNOWN] as readonly string[] | undefined),
      ...resultItems(answered, submission),
    ],
  };
}

/**
 * A verified submission of a built-in edition as a FHIR R4 QuestionnaireResponse. It names no patient: whom it is about stands in its
 * answers.
 * @param options Where the forms are published; the same as of `toQuestionnaire`.
 * @throws RangeError for an edition that there is not; TypeError for a base that is no address.
 */
export const toQuestionnaireResponse = (
  submission: SubmissionRecord,
  options: FhirOptions = {},
): QuestionnaireResponse =>
  responseOf(
    submission,
    ({ id, edition, version }) => catalogue.getInstrument(id, edition, version),
    options,
  );
