/** The forms that are followed one question at a time, and a person who follows them. */
import { fixture } from '@open-wc/testing';
import type { MaracDecision } from '@safeguarding-forms/elements/classes.js';
import type { Answers, ResultOf, RouteAssessment } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas';
import { assessment } from './assessment.js';
import { choose, controlOf, itemOf, partOf, partsOf, pressButton, write, type Form } from './element-form.js';
import { sectionsInSight } from './element-record.js';
import { shown } from './element-seen.js';
import { click } from './person.js';

/** Any of them; only a decision takes a risk assessment along. */
export type Route = Form &
  Pick<MaracDecision, 'area' | 'riskFrom' | 'riskAssessment'> & {
    readonly result: ResultOf<RouteAssessment>;
  };

/** Answers as a person gives them: in the order of the route. */
export type Given = Readonly<Record<string, string>>;

async function show(tag: string, attributes: string, value: Answers, frame?: Element): Promise<Route> {
  const form = await fixture<Route>(`<${tag} ${attributes}></${tag}>`, frame && { parentNode: frame });
  form.value = value;
  await form.updateComplete;
  return form;
}

/** Whether a case goes to MARAC, by the chart of an area. */
export const showDecision = (
  area = 'sefton',
  value: Answers = {},
  more = '',
  frame?: Element,
): Promise<Route> => show('marac-decision', `area="${area}" ${more}`, value, frame);

/** The choice between MARAC and MAPPA, with its screening. */
export const showScreening = (value: Answers = {}, more = '', frame?: Element): Promise<Route> =>
  show('mappa-screening', more, value, frame);

/** Answers the question in sight: one of its options, or what is to be written. */
export async function answer(form: Form, id: string, given: string): Promise<void> {
  if (controlOf(form, id)) await write(form, id, given);
  else await choose(form, id, given);
}

/** Answers one question after the other, with Next in between: the last one answered stays in sight. */
export async function follow(form: Form, given: Given): Promise<void> {
  for (const [index, [id, option]] of Object.entries(given).entries()) {
    if (index) await pressButton(form, 'next');
    await answer(form, id, option);
  }
}

/** The items that a person can see. */
export const itemsInSight = (form: Form): (string | undefined)[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-item]')]
    .filter((item) => item.checkVisibility())
    .map(({ dataset }) => dataset.item);

/** Where a person is, as the form tells it. */
export const placeOf = (form: Form): string => shown(partOf(form, 'steps').querySelector('.progress')!);

/** The path so far: each question with its answer. */
export const pathOf = (form: Form): (readonly [question: string, answer: string])[] =>
  [...partOf(form, 'steps').querySelectorAll('.path li')].map(
    (line) => [shown(line.querySelector('span')!), shown(line.querySelector('b')!)] as const,
  );

/** The button of the path that leads back to a question. */
export const wayBack = (form: Form, question: string): HTMLElement =>
  partsOf(form, 'step').find((button) => shown(button.closest('li')!).startsWith(question))!;

/** Goes back to a question by the path so far. */
export async function goBackTo(form: Form, question: string): Promise<void> {
  await click(wayBack(form, question));
  await form.updateComplete;
}

/** Which of the buttons that lead on there are. */
export const waysOn = (form: Form): string[] =>
  ['back', 'next', 'review'].filter((part) => partsOf(form, part).length);

/** Reads the answers through and submits them; the form says what it found instead when it cannot. */
export async function send(form: Form): Promise<void> {
  await pressButton(form, 'review');
  await pressButton(form, 'submit');
}

/** The option chosen. */
export const chosen = (form: Form, id: string): string | undefined =>
  itemOf(form, id).querySelector<HTMLInputElement>(':checked')?.value;

/** Attaches a risk assessment and waits until it is verified. */
export async function attach(form: Route, attached: unknown): Promise<void> {
  form.riskAssessment = attached as SubmissionRecord | null;
  await form.updateComplete;
}

/** The step in sight. */
export const stepOf = (form: Form): string | undefined => sectionsInSight(form)[0];

/** Sefton's risk tool for domestic abuse with so many yes answers. */
export const seftonTool = (yes: number, changes: object = {}): SubmissionRecord =>
  assessment(yes, changes, 'sefton-domestic');

/** The way to Sefton's question about the risk tool. */
export const toTool = { abuseInLastMonth: 'yes', maracRepeat: 'no' } as const;

/** A decision there, with a risk tool attached. */
export async function atTool(attached: unknown): Promise<Route> {
  const form = await showDecision('sefton', toTool);
  await attach(form, attached);
  await pressButton(form, 'next');
  await pressButton(form, 'next');
  return form;
}
