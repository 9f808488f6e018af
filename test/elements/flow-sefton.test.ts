/** Sefton's three tools while a person clicks: level from the count and from police call-outs, and what stands with it. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import {
  choose,
  controlOf,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  write,
  type Form,
} from '../support/element-form.js';
import { figures, listedErrors, resultText, sectionOf, shown } from '../support/element-seen.js';

const show = async (edition: string, yes = 0): Promise<Form> => {
  const form = await fixture<Form>(`<dash-checklist edition="${edition}"></dash-checklist>`);
  const answers = Object.entries(everyQuestion('dash', edition));
  form.value = Object.fromEntries(answers.map(([id, no], at) => [id, at < yes ? { answer: 'yes' } : no]));
  await form.updateComplete;
  return form;
};
const found = (form: Form): (string | undefined)[] => {
  const { band, level, outcome } = partOf(form, 'result').dataset;
  return [band, level, outcome];
};
const supportOf = (form: Form): string =>
  ['.act', 'slot[name=support]']
    .map((list) => shown(partOf(form, 'result').querySelector<HTMLElement>(list)!))
    .join(' ');
const RISE = /(\d+) open answers? could still raise this to: (.*?)(?= [A-Z])/;

describe('Sefton', () => {
  for (const [edition, first] of [
    ['sefton-domestic', 'q1'],
    ['sefton-sexual', 'q1'],
    ['sefton-hate', 'q35'],
  ] as const)
    it(`rises with the count: ${edition}`, async () => {
      for (const [yes, level] of [
        [1, 'medium'],
        [5, 'medium'],
        [6, 'high'],
        [9, 'high'],
        [10, 'very-high'],
      ] as const) {
        const form = await show(edition, yes);
        expect(found(form).slice(0, 2), `${yes} yes`).to.deep.equal([level, level]);
        if (yes !== 6 && yes !== 10) continue;
        await choose(form, first, 'no');
        expect(found(form)[0], `${yes - 1} yes`).to.equal(yes === 6 ? 'medium' : 'high');
      }
    });

  it('rises with police call-outs, whichever is higher, and says why', async () => {
    const form = await show('sefton-hate', 1);
    for (const [option, level, outcome] of [
      ['none', 'medium', 'no-referral'],
      ['1', 'medium', 'no-referral'],
      ['2', 'high', 'consider'],
      ['3+', 'very-high', 'refer'],
      // Nobody knows, and it could be the highest.
      ['unknown', 'medium', 'consider'],
    ] as const) {
      await choose(form, 'policeCallouts', option);
      expect(found(form), option).to.deep.equal([level, level, outcome]);
      const isNamed = resultText(form).includes('Police were called out in the past 12 months');
      expect(isNamed, option).to.equal(!['none', 'unknown'].includes(option));
      const isSent = resultText(form).includes('a MARAC referral does that too');
      expect(isSent, option).to.equal(['2', '3+'].includes(option));
    }
    expect(figures(form)).to.include({ Yes: 1, No: 33, 'Not answered': 0 });
  });

  it('counts call-outs that nobody knows of among what could raise the level', async () => {
    const form = await show('sefton-domestic', 1);
    await choose(form, 'policeCallouts', 'unknown');
    expect(resultText(form)).to.contain('Police call-outs are not known');
    expect(RISE.exec(resultText(form))?.slice(1)).to.deep.equal(['1', 'Very high']);
    await choose(form, 'q2', 'unknown');
    expect(RISE.exec(resultText(form))?.slice(1)).to.deep.equal(['2', 'Very high']);
    await choose(form, 'policeCallouts', 'none');
    expect(RISE.exec(resultText(form))).to.equal(null);
    expect(resultText(form)).not.to.contain('Police call-outs are not known');
    await choose(form, 'policeCallouts', 'unknown');
    expect(RISE.exec(resultText(form))?.slice(1)).to.deep.equal(['2', 'Very high']);
  });

  it('asks for number and details of three call-outs or more, and tells when they do not fit', async () => {
    const form = await show('sefton-sexual');
    expect(itemOf(form, 'policeCalloutsNumber')).to.equal(null);
    await choose(form, 'policeCallouts', '3+');
    await write(form, 'policeCalloutsNumber', '2');
    await write(form, 'policeCalloutsDetails', 'Example details');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.have.length(1);
    expect(listedErrors(form)[0]).to.contain('three or more police call-outs');
    await write(form, 'policeCalloutsNumber', '4');
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    expect(form.value).to.deep.include({ policeCalloutsNumber: 4, policeCalloutsDetails: 'Example details' });
    await choose(form, 'policeCallouts', '2');
    expect(itemOf(form, 'policeCalloutsNumber')).to.equal(null);
  });

  it('opens its lists with a yes, and asks to consider a referral for a critical factor', async () => {
    const form = await show('sefton-sexual');
    expect(itemOf(form, 'q10').querySelectorAll('[type=checkbox]')).to.have.length(0);
    await choose(form, 'q10', 'yes');
    const boxes = [...itemOf(form, 'q10').querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    expect(boxes.map(({ value }) => value)).to.deep.equal(['self', 'victim', 'victims-children', 'others']);
    await choose(form, 'q10', 'victims-children');
    expect(form.value).to.deep.include({ q10: { answer: 'yes', selected: ['victims-children'] } });
    expect(found(form)).to.deep.equal(['medium', 'medium', 'consider']);
    expect(resultText(form)).to.match(/Critical factors present .* \(question 10\)/);
    await choose(form, 'q10', 'no');
    await pressButton(form, 'review');
    expect(listedErrors(form)[0]).to.match(/^10\. .*: Boxes are ticked/);
  });

  it('is raised by judgement, and never lowered', async () => {
    const form = await show('sefton-hate', 6);
    await choose(form, 'judgement', 'very-high');
    await write(form, 'judgement', 'Example reason', 'reason');
    expect(found(form)).to.deep.equal(['high', 'very-high', 'refer']);
    expect(resultText(form)).to.contain('Band by the answers: High');
    await choose(form, 'judgement', 'medium');
    expect(found(form).slice(0, 2)).to.deep.equal(['high', 'high']);
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.have.length(1);
  });

  it('counts the answers of each section and of all', async () => {
    const form = await fixture<Form>('<dash-checklist edition="sefton-hate"></dash-checklist>');
    await choose(form, 'q35', 'yes');
    expect(shown(form.shadowRoot!.querySelector('.questions')!)).to.match(/^1 of 34 answered/);
    expect(shown(sectionOf(form, 'abuser'))).to.contain('1 of 7 answered');
    expect(shown(itemOf(form, 'q35').querySelector('.number')!)).to.equal('35');
    expect(controlOf(form, 'q35', 'source').checkVisibility()).to.equal(true);
  });
});

describe('what Sefton offers at each level', () => {
  it('stands with the result, another for each level', async () => {
    const seen: string[] = [];
    for (const [yes, part] of [
      [0, 'local support centre'],
      [1, 'local abuse support service'],
      [6, 'advocacy team'],
      [10, 'Refer the case to MARAC now'],
    ] as const) {
      seen.push(supportOf(await show('sefton-domestic', yes)));
      expect(seen.at(-1)).to.contain(part).and.to.contain('call 999');
    }
    expect(new Set(seen).size).to.equal(4);
  });

  it('gives way to what the host says', async () => {
    const form = await fixture<Form>(
      '<dash-checklist edition="sefton-domestic"><p slot="support">Example line</p></dash-checklist>',
    );
    const slot = partOf(form, 'result').querySelector<HTMLSlotElement>('slot[name=support]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Example line']);
    expect(resultText(form)).not.to.contain('local support centre');
    for (const duty of ['Act now to protect', 'safeguarding procedures', 'call 999 in an emergency'])
      expect(resultText(form)).to.contain(duty);
  });
});
