/** A form as a FHIR R4 Questionnaire. */
import { attaching, panel } from '@safeguarding-forms/text';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import {
  baseOf,
  CALCULATED_EXPRESSION,
  questionnaireUrl,
  resourceId,
  type FhirOptions,
} from './addresses.js';
import { formPlace } from './enable-when.js';
import { FormItems } from './items.js';
import { RESULT, sectionLink } from './link-ids.js';
import { itemOptions } from './options.js';
import { shownWhen } from './shown-when.js';
import type { Questionnaire, QuestionnaireItem } from './resources.js';
import { totalExpression } from './total.js';
import { wordsOf, type Worded } from './words-of.js';

/** What the form comes to: the total is worked out; level and outcome need the whole of the form's rules, and are only read. */
function resultGroup(worded: Worded, base: string): readonly QuestionnaireItem[] {
  const { definition, explanations, say } = worded;
  const { levels, outcomes } = definition;
  const expression = totalExpression(definition);
  const coded = (
    linkId: string,
    codes: readonly string[],
    labels: typeof explanations.outcomes | typeof explanations.levels,
  ) =>
    itemOptions(base, worded, linkId, codes, {
      label: panel.finalResult,
      options: Object.fromEntries(
        codes.flatMap((code) => (labels[code] ? [[code, labels[code].label]] : [])),
      ),
    });
  const item: QuestionnaireItem[] = [];
  if (expression !== null)
    item.push({
      extension: [{ url: CALCULATED_EXPRESSION, valueExpression: { language: 'text/fhirpath', expression } }],
      linkId: RESULT.total,
      text: say(attaching.figure, 'total'),
      type: 'integer',
      readOnly: true,
    });
  if (levels.length)
    item.push({
      linkId: RESULT.level,
      text: say(attaching.level, 'level'),
      type: 'choice',
      readOnly: true,
      answerOption: coded(RESULT.level, levels, explanations.levels),
    });
  if (outcomes.length)
    item.push({
      linkId: RESULT.outcome,
      text: say(attaching.outcome, 'outcome'),
      type: 'choice',
      readOnly: true,
      answerOption: coded(RESULT.outcome, outcomes, explanations.outcomes),
    });
  if (!item.length) return [];
  const noSafety: QuestionnaireItem = {
    linkId: `${RESULT.group}.note`,
    text: say(panel.noSafety, 'note'),
    type: 'display',
  };
  return [
    {
      linkId: RESULT.group,
      text: say(panel.finalResult, 'result'),
      type: 'group',
      item: [...item, noSafety],
    },
  ];
}

/** `DashSeftonDomestic`: FHIR's names begin with a capital and have letters and digits alone. */
const computerName = (id: string): string =>
  id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** A form with its words, such as that of a local edition, as a Questionnaire. */
export function questionnaireOf(worded: Worded, options: FhirOptions = {}): Questionnaire {
  const base = baseOf(options);
  const { definition, words, language, say } = worded;
  const place = formPlace(definition, base);
  const items = new FormItems(worded, base);
  const sections = definition.sections.map((section): QuestionnaireItem => ({
    ...shownWhen(section.when, place),
    linkId: sectionLink(section.id),
    text: say(words.sections[section.id], section.id),
    type: 'group',
    item: section.items.flatMap((item) => items.of(item, place, words.items[item.id])),
  }));
  const { marks } = definition;
  return {
    resourceType: 'Questionnaire',
    id: resourceId(definition, language),
    language,
    url: questionnaireUrl(base, definition, language),
    version: definition.version,
    name: computerName(`${definition.id}-${definition.edition}`),
    title: say(words.title, definition.id),
    // Nobody qualified has reviewed the wording yet.
    status: 'draft',
    subjectType: ['Patient'],
    description: say(words.intro, definition.id),
    item: [
      ...sections.filter(({ item }) => item?.length),
      ...(marks ? [items.marks(NOT_KNOWN, marks.options, (id) => words.items[id])] : []),
      ...resultGroup(worded, base),
    ],
  };
}

/**
 * A built-in edition as a FHIR R4 Questionnaire in a language. Its wording is a draft, and so is its status.
 * @param options Where it is published.
 * @throws RangeError for an edition or a language that there is not; TypeError for a base that is no address.
 */
export async function toQuestionnaire(
  id: string,
  edition: string,
  language = 'en',
  options: FhirOptions = {},
): Promise<Questionnaire> {
  baseOf(options);
  return questionnaireOf(await wordsOf(id, edition, language), options);
}
