/** Whatever a host puts into a form or names in place of our help: how to call the police in danger stands before it. */
import '@safeguarding-forms/elements';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { QuestionItem } from '@safeguarding-forms/instruments';
import type { HelpService, Nation } from '@safeguarding-forms/support/internal/service.js';
import { silentSolution } from '@safeguarding-forms/support/silent-solution.js';
import { heard } from '../support/element-events.js';
import { editions, partOf, type Form } from '../support/element-form.js';
import { shown } from '../support/element-seen.js';
import { published } from '../support/published.js';
import { inThisRun } from '../support/run-sample.js';

const LANGUAGES = ['en', 'cy', 'ur'] as const;
const EMERGENCY = ['emergency', 'emergency-bsl', 'emergency-text'];

/** What hosts put there: a line, nothing at all, and something that takes no room. */
const HOSTS = ['<p slot="support">Example line</p>', '<div slot="support"></div>', '<br slot="support" />'];

async function show(tag: string, attributes: string, children = ''): Promise<Form> {
  const page = await fixture(`<div><${tag} ${attributes}>${children}</${tag}></div>`);
  const form = page.firstElementChild as Form;
  await waitUntil(() => form.shadowRoot?.querySelector('[data-item] :is(input, textarea)'), 'no question', {
    timeout: 15_000,
  });
  await form.updateComplete;
  return form;
}

const panelOf = (form: Form): HTMLElement => partOf(form, 'result');
const servicesOf = (form: Form): HTMLElement[] => [
  ...panelOf(form).querySelectorAll<HTMLElement>('[data-service]'),
];
const ids = (form: Form): (string | undefined)[] => servicesOf(form).map(({ dataset }) => dataset.service);
const slotOf = (form: Form): HTMLSlotElement => panelOf(form).querySelector('slot[name=support]')!;
const isBefore = (first: Node, second: Node): boolean =>
  Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);

/** That 999 can be read and called, and how to without a word, before what the host says, and none of it is replaced. */
function expectTheWay(form: Form, language: 'en' | 'cy' | 'ur'): void {
  const slot = slotOf(form);
  const call = panelOf(form).querySelector<HTMLAnchorElement>('[data-service] a[href="tel:999"]')!;
  expect(call.checkVisibility(), 'a link to call 999').to.equal(true);
  expect(slot.contains(call), 'the host’s content takes its place').to.equal(false);
  expect(isBefore(call, slot)).to.equal(true);
  const silent = panelOf(form).querySelector<HTMLDetailsElement>('details.silent')!;
  const summary = silent.querySelector('summary')!;
  expect(summary.checkVisibility(), 'how to call without a word').to.equal(true);
  expect(isBefore(silent, slot) && !slot.contains(silent)).to.equal(true);
  silent.open = true;
  for (const part of ['first', 'mobile', 'landline', 'place'] as const)
    expect(shown(silent)).to.contain(silentSolution[part][language]);
  for (const id of EMERGENCY.slice(1)) {
    const service = silent.querySelector<HTMLElement>(`[data-service=${id}]`);
    expect(service?.checkVisibility(), id).to.equal(true);
  }
  silent.open = false;
}

const inEveryLanguage = <T extends object>(
  all: readonly T[],
): readonly (T & { language: 'en' | 'cy' | 'ur' })[] =>
  all.flatMap((each) => LANGUAGES.map((language) => ({ ...each, language })));

for (const { tag, edition, language } of inThisRun(inEveryLanguage(editions), 3))
  describe(`<${tag} edition="${edition}" audience="self" lang="${language}">, with what a host adds`, () => {
    const attributes = `edition="${edition}" audience="self" lang="${language}"`;

    it('says before it how to call in danger, with a voice and without, and once', async () => {
      for (const children of ['', ...HOSTS]) {
        const form = await show(tag, attributes, children);
        expectTheWay(form, language);
        for (const id of EMERGENCY) expect(ids(form).filter((each) => each === id)).to.have.length(1);
      }
    });

    it('shows what the host adds in place of the others', async () => {
      const form = await show(tag, attributes, HOSTS[0]);
      expect(form.querySelector('[slot]')!.checkVisibility()).to.equal(true);
      const seen = servicesOf(form).filter((service) => service.checkVisibility());
      expect(seen.map(({ dataset }) => dataset.service)).to.deep.equal(['emergency']);
    });

    it('says it before a list of the host’s, and beside a slot of the host’s as well', async () => {
      for (const children of ['', HOSTS[0]]) {
        const form = await show(tag, attributes, children);
        form.support = [{ use: 'samaritans' }];
        await waitUntil(() => ids(form).length === 4, 'not the host’s', { timeout: 10_000 });
        expect(ids(form)).to.deep.equal([...EMERGENCY, 'samaritans']);
        expectTheWay(form, language);
      }
    });
  });

describe('a host’s own list of help', () => {
  const NATIONS: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
  const service = (id: string, changes: Partial<HelpService> = {}): HelpService => ({
    id,
    name: { en: `Example ${id}` },
    description: { en: 'For anyone.' },
    nations: NATIONS,
    kinds: ['domestic-abuse'],
    ways: [{ way: 'call', value: '01632 960001', hours: 'unknown', onBill: 'unknown' }],
    checkedOn: '2026-11-01',
    source: 'https://example.org/help',
    ...changes,
  });
  const nines = (id: string, changes: Partial<HelpService> = {}): HelpService =>
    service(id, {
      kinds: ['emergency'],
      ways: [{ way: 'call', value: '999', hours: 'always', onBill: 'unknown' }],
      ...changes,
    });
  const REST = EMERGENCY.slice(1);
  const refuge = service('our-refuge');

  const CASES: readonly (readonly [string, readonly (HelpService | { readonly use: string })[], string[]])[] =
    [
      ['has none to call in danger: ours stands first', [refuge], [...EMERGENCY, 'our-refuge']],
      [
        'has ours further down: it stands first, once',
        [refuge, { use: 'emergency' }, { use: 'emergency-text' }],
        [...EMERGENCY, 'our-refuge'],
      ],
      ['has nothing but ours', [{ use: 'emergency' }], EMERGENCY],
      [
        'has the police, and not on 999: ours stands first',
        [{ use: 'police-101' }],
        [...EMERGENCY, 'police-101'],
      ],
      [
        'calls a number of its own an emergency: ours stands first',
        [service('emergency', { kinds: ['emergency', 'police'] })],
        [...EMERGENCY, 'emergency'],
      ],
      [
        'has 999 in its own words, in each nation: they stand first',
        [refuge, nines('local-999')],
        ['local-999', ...REST, 'our-refuge'],
      ],
      [
        'has 999 as the police’s, in the one nation it helps in',
        [
          service('our-refuge', { nations: ['wales'] }),
          nines('heddlu', { kinds: ['police'], nations: ['wales'] }),
        ],
        ['heddlu', ...REST, 'our-refuge'],
      ],
      [
        'has 999 for one of the nations it helps in: ours stands first',
        [refuge, nines('heddlu', { nations: ['wales'] })],
        ['emergency', 'heddlu', ...REST, 'our-refuge'],
      ],
      [
        'has 999 for each nation on its own',
        [...NATIONS.map((nation) => nines(`police-${nation}`, { nations: [nation] })), refuge],
        [...NATIONS.map((nation) => `police-${nation}`), ...REST, 'our-refuge'],
      ],
    ];

  for (const [name, list, wanted] of CASES)
    it(name, async () => {
      const form = await show('dash-checklist', 'audience="self"');
      const errors = heard(form, 'sf-error');
      const before = ids(form);
      form.support = list;
      await waitUntil(() => ids(form).join() !== before.join(), 'not the host’s', { timeout: 10_000 });
      expect(ids(form)).to.deep.equal(wanted);
      expect(errors).to.have.length(0);
      expectTheWay(form, 'en');
    });
});

for (const { id, definition, edition, language } of inThisRun(inEveryLanguage(published), 5))
  describe(`<${definition.element}> ${edition} in ${language} for a professional, with what a host adds`, () => {
    it('says 999 before it, and first what to do at the top level', async () => {
      const nameOfEdition =
        { 'marac-referral': 'area', 'marac-decision': 'area', 'share-without-consent': 'framework' }[id] ??
        'edition';
      for (const children of HOSTS) {
        const form = await show(
          definition.element,
          `${nameOfEdition}="${edition}" lang="${language}"`,
          children,
        );
        const notice = partOf(form, 'emergency');
        expect(notice.checkVisibility()).to.equal(true);
        expect(shown(notice)).to.contain('999');
        expect(isBefore(notice, slotOf(form))).to.equal(true);
        if (!definition.scoring) continue;
        form.value = {
          judgement: { level: definition.levels.at(-1)!, reason: 'Example' },
          ...Object.fromEntries(
            definition.sections
              .flatMap(({ items }) => items)
              .filter((item): item is QuestionItem => item.kind === 'question')
              .map(({ id: question, answers, options }) => [
                question,
                answers.length ? { answer: 'yes' } : { selected: [options![0]!] },
              ]),
          ),
        } as never;
        await form.updateComplete;
        const panel = panelOf(form);
        expect(panel.hasAttribute('data-top')).to.equal(true);
        const now = panel.querySelector<HTMLElement>('.emergency')!;
        expect(shown(now)).to.contain('999');
        expect(slotOf(form).contains(now)).to.equal(false);
        // Nothing but the verdict stands above it.
        for (const element of panel.querySelectorAll<HTMLElement>(
          'dl, ul, svg, slot, p:not(.level, .outcome)',
        ))
          if (element !== now) expect(isBefore(now, element), element.outerHTML).to.equal(true);
      }
    });
  });
