/** `wording`: an agency's own words laid over ours, checked before they are shown. */
import { WordingError, type WordingPack } from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { chrome } from '@safeguarding-forms/text';
import { words } from '@safeguarding-forms/text/internal/en/dash/cleveland.js';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard } from '../support/element-events.js';
import { itemOf, partOf, partsOf, type Form } from '../support/element-form.js';
import { issuesOf } from '../support/issues-of.js';

const OURS = words.items.q1.label.template;
const THEIRS = 'Was the person hurt? (Sample Agency)';

const pack = (changes: object = {}): WordingPack => ({
  pack: 'Sample Agency 2026',
  status: 'official',
  instrument: 'dash',
  edition: 'cleveland',
  language: 'en',
  messages: { 'dash.q1': THEIRS },
  ...changes,
});

const REFUSED: [name: string, given: unknown, names: string[]][] = [
  ['a text', JSON.stringify(pack()), ['object']],
  ['nothing at all', undefined, ['object']],
  ['a list', [], ['pack']],
  ['a pack without a name', pack({ pack: ' ' }), ['pack']],
  ['an unknown status', pack({ status: 'final' }), ['final', 'draft', 'reviewed', 'official']],
  ['another instrument', pack({ instrument: 'merit' }), ['dash', 'cleveland']],
  ['another edition', pack({ edition: 'kirklees' }), ['dash', 'cleveland']],
  ['a pack without a language', pack({ language: '' }), ['language']],
  ['a pack without messages', pack({ messages: null }), ['messages']],
  ['an unknown message', pack({ messages: { 'dash.q99': 'x' } }), ['dash.q99']],
  ['an inherited name', pack({ messages: { constructor: 'x' } }), ['constructor']],
  ['an empty message', pack({ messages: { 'dash.q1': '' } }), ['dash.q1']],
  ['a message that is no text', pack({ messages: { 'dash.q1': 1 } }), ['dash.q1']],
  ['a message that is too long', pack({ messages: { 'dash.q1': 'x'.repeat(10_000) } }), ['dash.q1']],
  ['what is no JSON', pack({ check: () => true }), ['wording']],
];

const show = (attributes = ''): Promise<Form> =>
  fixture<Form>(`<dash-checklist ${attributes}></dash-checklist>`);
const label = (form: Form): string => itemOf(form, 'q1').querySelector('.label')!.textContent;

async function use(form: Form, wording: WordingPack | null): Promise<void> {
  form.wording = wording;
  await form.updateComplete;
}

describe('wording', () => {
  const errors = consoleLines('error');

  it('is shown with its status in place of ours, and reads back', async () => {
    const form = await show();
    await use(form, pack());
    expect(label(form)).to.contain(THEIRS).and.not.to.contain(OURS);
    expect(itemOf(form, 'q2').textContent).to.contain(words.items.q2.label.template);
    expect(partOf(form, 'status').textContent).to.contain(chrome.official.template);
    expect(form.wording).to.deep.equal(pack());
  });

  it('is taken back by null', async () => {
    const form = await show();
    await use(form, pack());
    await use(form, null);
    expect(label(form)).to.contain(OURS);
    expect(partOf(form, 'status').textContent).to.contain(chrome.draft.template);
  });

  it('is named by the submission, with its status', async () => {
    const form = await show();
    form.value = everyQuestion('dash', 'cleveland');
    const before = await form.submit();
    await use(form, pack({ status: 'reviewed' }));
    const submission = await form.submit();
    expect(submission?.wording).to.deep.equal({ pack: 'Sample Agency 2026', status: 'reviewed' });
    expect(submission?.submissionId).not.to.equal(before?.submissionId);
    expect(issuesOf(submission)).to.deep.equal([]);
  });

  it('is shown in its own language alone, and named where it is shown', async () => {
    const form = await show('lang="cy"');
    form.value = everyQuestion('dash', 'cleveland');
    await use(form, pack());
    expect(label(form)).not.to.contain(THEIRS);
    expect((await form.submit())?.wording).to.deep.equal({ pack: 'built-in', status: 'draft' });
    form.lang = 'en';
    await Promise.resolve();
    await form.updateComplete;
    expect(label(form)).to.contain(THEIRS);
    expect((await form.submit())?.wording.pack).to.equal('Sample Agency 2026');
  });

  it('is taken up with another edition, for which it is', async () => {
    const form = document.createElement('dash-checklist') as Form;
    form.wording = pack({ edition: 'kirklees' });
    form.edition = 'kirklees';
    (await fixture('<div></div>')).append(form);
    await form.updateComplete;
    expect(label(form)).to.contain(THEIRS);
    expect(form.wording).to.deep.equal(pack({ edition: 'kirklees' }));
    expect(errors).to.deep.equal([]);
  });

  it('is shown as text, whatever it holds', async () => {
    const form = await show();
    await use(form, pack({ messages: { 'dash.q1': '<b id="injected">?</b>' } }));
    expect(label(form)).to.contain('<b id="injected">?</b>');
    expect(form.shadowRoot?.querySelector('#injected')).to.equal(null);
  });

  it('keeps the answers', async () => {
    const form = await show();
    form.value = { q1: { answer: 'yes', detail: 'Example detail' } };
    await use(form, pack());
    expect(form.value).to.deep.equal({ q1: { answer: 'yes', detail: 'Example detail' } });
  });

  it('cannot be changed unchecked, through what was given or what is read', async () => {
    const form = await show();
    const messages: Record<string, string> = { 'dash.q1': THEIRS };
    await use(form, pack({ messages }));
    messages['dash.q1'] = 'Unchecked';
    try {
      Object.assign(form.wording!.messages, { 'dash.q1': 'Unchecked' });
      Object.assign(form.wording!, { pack: 'Unchecked' });
    } catch {
      // To refuse loudly is as good as to hand out a copy.
    }
    form.bilingual = true;
    await form.updateComplete;
    expect(label(form)).to.contain(THEIRS);
    expect(form.wording).to.deep.equal(pack());
  });

  for (const [name, given, names] of REFUSED) {
    it(`refuses ${name}, and stays as it was`, async () => {
      const form = await show();
      await use(form, pack());
      let thrown: unknown;
      try {
        Object.assign(form, { wording: given });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).to.be.instanceOf(TypeError).with.property('name', new WordingError('').name);
      const { message } = thrown as Error;
      for (const part of ['dash-checklist', ...names]) expect(message).to.contain(part);
      expect(message.length).to.be.below(500);
      await form.updateComplete;
      expect(form.wording).to.deep.equal(pack());
      expect(label(form)).to.contain(THEIRS);
    });
  }

  it('that is invalid before it is on the page is told by sf-error', async () => {
    const form = document.createElement('dash-checklist') as Form;
    const told = heard(form, 'sf-error');
    form.wording = pack({ status: 'final' as 'official' });
    form.value = { q1: { answer: 'yes' } };
    (await fixture('<div></div>')).append(form);
    await form.updateComplete;
    expect(told.map(({ detail }) => detail.code)).to.deep.equal(['bad-wording']);
    expect(errors).to.deep.equal([told[0]?.detail.message]);
    expect(partsOf(form, 'problem').length).to.equal(1);
    expect(form.wording).to.equal(null);
    expect(form.value).to.deep.equal({ q1: { answer: 'yes' } });
  });
});
