import { attachmentIssues } from '../check/attached.js';
import { itemsIn } from '../check/conditions.js';
import { readAnswers } from '../check/reading.js';
import { answerOf } from '../check/said.js';
import type { Answers } from '../model/answers.js';
import { valueAt } from '../model/attachments.js';
import type { Instrument, Lead, Route } from '../model/instrument.js';
import { allItems } from '../model/items-of.js';
import type { InstrumentModule, Scorer } from '../model/module.js';
import type { BasisCode, RouteAssessment } from '../model/results.js';
import { concluded } from './conclude.js';

/** An instrument that is followed one question at a time. */
export interface RouteInstrument extends Instrument {
  readonly kind: 'route';
  readonly route: Route;
}

/** A route's assessment, with the outcomes and levels of its definition. */
export type RouteAssessmentOf<D extends RouteInstrument> = RouteAssessment & {
  readonly outcome: D['outcomes'][number] | null;
} & (D extends { readonly route: { readonly category: object } }
    ? { readonly category: 1 | 2 | 3 | null; readonly basis?: never; readonly level?: never }
    : {
        readonly basis: readonly BasisCode[];
        readonly level: D['levels'][number] | null;
        readonly category?: never;
      });

/** The questions that the outcome and what follows from it are read from. */
function questionsOf(definition: RouteInstrument): readonly string[] {
  const { basis = [], flags = [] } = definition.conclusions ?? {};
  const read = new Set([...definition.route.leads, ...basis, ...flags].flatMap(({ when }) => itemsIn(when)));
  return allItems(definition)
    .map(({ id }) => id)
    .filter((id) => read.has(id));
}

/** A route with its scorer, named so that the declarations of an edition hold its definition once. */
export type RouteModule<D extends RouteInstrument> = InstrumentModule<D, RouteAssessmentOf<D>>;

/**
 * A route with its assessment. The outcome is that of the first of the definition's ends that holds; the path is every
 * question that it is read from, asked and answered.
 */
export function routeModule<const D extends RouteInstrument>(definition: D): RouteModule<D> {
  const { route, conclusions } = definition;
  const questions = questionsOf(definition);
  const assess: InstrumentModule<D, RouteAssessment>['assess'] = (given: Answers, attachments) => {
    const reading = readAnswers(definition, given, { attachments });
    const answers = reading.asked();
    const end: Lead | undefined = route.leads.find(({ when }) => reading.holds(when));
    const { levelFrom } = route;
    const attached = levelFrom && attachments?.[levelFrom.attachment];
    const tells = attached && reading.holds(levelFrom.when);
    const levelOfTool = tells ? valueAt(attached, 'result.level') : undefined;
    const { category } = route;
    // What is attached can have levels of its own, which say nothing here.
    const level = end?.level ?? definition.levels.find((known) => end && known === levelOfTool) ?? null;
    const place = category ? category.options.indexOf(answerOf(answers[category.item]) ?? '') + 1 : 0;
    return {
      kind: 'route',
      path: questions.filter((id) => answers[id] !== undefined),
      ...(conclusions?.basis && {
        basis: concluded(reading, conclusions.basis),
      }),
      ...(definition.levels.length > 0 && { level }),
      ...(category && { category: place || null }),
      flags: concluded(reading, conclusions?.flags ?? []),
      outcome: end?.outcome ?? null,
    };
  };
  const standing = route.leads.filter(({ stands }) => stands).map((lead) => lead.outcome);
  const conclude: InstrumentModule<D, RouteAssessment>['conclude'] = (issues, { outcome }) =>
    !standing.includes(outcome ?? '') && issues.some(({ code }) => code === 'attachment-mismatch')
      ? { outcome: null, ...(definition.levels.length > 0 && { level: null }) }
      : {};
  // Whether it has a category, or a basis and a level, the definition says.
  return {
    definition,
    attachmentIssues,
    assess,
    conclude,
    scorer: routeModule as Scorer,
  } as InstrumentModule<D, RouteAssessmentOf<D>>;
}
