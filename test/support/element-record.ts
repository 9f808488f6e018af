/** The forms that are finished in steps, and a person who goes through them. */
import { fixture } from '@open-wc/testing';
import type { Answers, RecordAssessment, ResultOf } from '@safeguarding-forms/instruments';
import { partOf, partsOf, pressButton, type Form } from './element-form.js';
import { sectionOf } from './element-seen.js';
import { click } from './person.js';

const areas = ['cleveland', 'kirklees', 'norfolk', 'liverpool', 'sefton'] as const;
const frameworks = ['uk-gdpr', 'dpa-1998'] as const;

/** What every record is opened by. */
export const records = [
  ...areas.map((edition) => ({ tag: 'marac-referral', attribute: 'area', edition }) as const),
  ...frameworks.map(
    (edition) => ({ tag: 'share-without-consent', attribute: 'framework', edition }) as const,
  ),
] as const;

/** The forms that are neither scored checklists nor records with attachments: routes, a grid, what a meeting needs and makes. */
export const tools = [
  { tag: 'marac-decision', attribute: 'area', edition: 'sefton' },
  { tag: 'marac-decision', attribute: 'area', edition: 'liverpool' },
  { tag: 'mappa-screening', attribute: 'edition', edition: 'cleveland' },
  { tag: 'severity-grid', attribute: 'edition', edition: 'cleveland' },
  { tag: 'marac-research', attribute: 'edition', edition: 'sefton' },
  { tag: 'marac-research', attribute: 'edition', edition: 'kirklees' },
  { tag: 'marac-research', attribute: 'edition', edition: 'liverpool' },
  { tag: 'marac-research', attribute: 'edition', edition: 'cleveland' },
  { tag: 'marac-actions', attribute: 'edition', edition: 'plan' },
  { tag: 'marac-actions', attribute: 'edition', edition: 'update' },
  { tag: 'marac-transfer', attribute: 'edition', edition: 'kirklees' },
  { tag: 'marac-transfer', attribute: 'edition', edition: 'liverpool' },
  { tag: 'marac-transfer', attribute: 'edition', edition: 'cleveland' },
  { tag: 'marac-quality-check', attribute: 'edition', edition: 'liverpool' },
] as const;

/** Any of them. */
export type RecordElement = Form & { readonly result: ResultOf<RecordAssessment> };

async function show(tag: string, attributes: string, value: Answers): Promise<RecordElement> {
  const form = await fixture<RecordElement>(`<${tag} ${attributes}></${tag}>`);
  form.value = value;
  await form.updateComplete;
  return form;
}

/** The referral of an area. */
export const showReferral = (area = 'cleveland', value: Answers = {}): Promise<RecordElement> =>
  show('marac-referral', `area="${area}"`, value);

/** The record of sharing without consent. */
export const showSharing = (value: Answers = {}): Promise<RecordElement> =>
  show('share-without-consent', '', value);

/** A referral to Cleveland's conference that can be submitted. */
export const completeReferral = {
  agency: 'Sample Agency',
  contactName: 'Example Referrer',
  contactDetails: '01632 960000',
  victimName: 'Example Person',
  professionalJudgement: 'yes',
  visibleHighRisk: 'no',
  potentialEscalation: 'no',
  maracRepeat: 'no',
  whyMarac: 'Example reason',
  consentGiven: 'yes',
  declaredTool: 'dash',
  declaredScore: '9',
  declaredDate: '2025-01-10',
  declaredBy: 'Example Assessor',
  notKnown: ['victimDob', 'victimAddress', 'victimGender', 'perpetrators', 'children'],
} as const;

/** The last step of that referral: it opens with a checklist on paper. */
export const LAST_STEP = 'checklist-footer';

/** The sections that a person can see: of a form in steps, one. */
export const sectionsInSight = (form: Form): (string | undefined)[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')]
    .filter((section) => section.checkVisibility())
    .map(({ dataset }) => dataset.section);

/** The heading of a section. */
export const headingOf = (form: Form, section: string): HTMLElement =>
  sectionOf(form, section).querySelector<HTMLElement>('[role=heading]')!;

/** The button of the list of all steps that leads to a section; steps are listed in the order of the sections. */
export function stepButton(form: Form, section: string): HTMLElement {
  const sections = [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')];
  return partsOf(form, 'step')[sections.findIndex(({ dataset }) => dataset.section === section)]!;
}

/** Goes on to the next step, whatever is missing in this one. */
export async function goOn(form: Form): Promise<void> {
  await pressButton(form, 'next');
  if (partsOf(form, 'later').length) await pressButton(form, 'later');
}

/** Goes to a section by the list of all steps. */
export async function openStep(form: Form, section: string): Promise<void> {
  const list = partOf(form, 'steps').querySelector('details')!;
  if (!list.open) await click(list.querySelector('summary')!);
  await click(stepButton(form, section));
  await form.updateComplete;
}
