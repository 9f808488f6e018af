/** Dates are typed in three parts, or chosen from the browser's own calendar: what is chosen is taken in as if it were typed. */
import '@safeguarding-forms/elements';
import { expect, fixture } from '@open-wc/testing';
import { localToday } from '@safeguarding-forms/instruments/internal/check/days.js';
import {
  calendarButton,
  calendars,
  chooseDay,
  openCalendar,
  showingPickers,
  typedIn,
} from '../support/element-calendar.js';
import { consoleLines, heard } from '../support/element-events.js';
import { editions, itemOf, partOf, partsOf, pressButton, type Form } from '../support/element-form.js';
import { openStep, records, showReferral, tools } from '../support/element-record.js';
import { expectFocus, shown } from '../support/element-seen.js';
import { expectSound, tooWide, violations } from '../support/element-sound.js';
import { click, press, type } from '../support/person.js';

declare global {
  // What Lit notes; see counted-templates.mjs.
  var sfTemplates: string[] | undefined;
}

const isChromium = navigator.userAgent.includes('Chrome');
const show = async (attributes = ''): Promise<Form> => {
  const form = await fixture<Form>(`<dash-checklist ${attributes}></dash-checklist>`);
  await form.updateComplete;
  return form;
};
/** A referral with what stands in rows: two children. */
const showRows = async (): Promise<Form> => {
  const form = await showReferral('cleveland', {
    children: [{ name: 'Example One' }, { name: 'Example Two' }],
  });
  await openStep(form, 'children');
  return form;
};

describe('the calendar of a date', () => {
  describe('is opened by a button', () => {
    const everyForm = [
      ...editions.map((form) => ({ ...form, attribute: 'edition' })),
      ...records,
      ...tools,
    ] as const;

    for (const { tag, attribute, edition } of everyForm)
      it(`that stands once in every date of <${tag} ${attribute}="${edition}">, and nowhere else`, async () => {
        const form = await fixture<Form>(`<${tag} ${attribute}="${edition}"></${tag}>`);
        await form.updateComplete;
        const buttons = [...form.shadowRoot!.querySelectorAll('[part=calendar]')];
        const dates = [...form.shadowRoot!.querySelectorAll('[data-item]:has(> * > * > [data-part=day])')];
        expect(buttons.map((each) => each.closest('[data-item]'))).to.have.members(dates);
        expect(calendars(form)).to.deep.equal([]);
      });

    it('whose name says which date, in every language, and begins with what is seen', async () => {
      for (const [language, name] of [
        ['en', 'Choose from a calendar Date signed'],
        ['cy', 'Dewis o galendr'],
        ['ur', 'کیلنڈر سے منتخب کریں'],
      ] as const) {
        const form = await show(`lang="${language}"`);
        const button = calendarButton(form, 'signedDate');
        const named = button
          .getAttribute('aria-labelledby')!
          .split(' ')
          .map((id) => shown(form.shadowRoot!.getElementById(id)!));
        expect(named[0]).to.equal(shown(button));
        expect(named[1]).to.equal(shown(itemOf(form, 'signedDate').querySelector('.label > span')!));
        expect(named.join(' ').startsWith(name), named.join(' ')).to.equal(true);
      }
    });

    it('which is as tall as what is pressed elsewhere, and keeps the form within a narrow window', async () => {
      const room = await fixture<HTMLElement>('<div></div>');
      room.style.inlineSize = '320px';
      const form = await fixture<Form>('<marac-referral></marac-referral>', { parentNode: room });
      form.value = { children: [{}] };
      await form.updateComplete;
      await openStep(form, 'children');
      const button = calendarButton(form, 'children[0].dob');
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
      expect(tooWide(form, 320)).to.deep.equal([]);
      expect(form.shadowRoot!.querySelector('.form')!.scrollWidth).to.be.at.most(320);
      expectSound(form);
      expect(await violations(form)).to.deep.equal([]);
    });

    it('which is not there where the date cannot be given, nor where the person at risk fills the form in', async () => {
      const form = await show();
      form.disabled = true;
      await form.updateComplete;
      expect(calendarButton(form, 'signedDate').disabled).to.equal(true);
      form.disabled = false;
      form.readOnly = true;
      await form.updateComplete;
      expect(partsOf(form, 'calendar')).to.deep.equal([]);
      form.readOnly = false;
      await form.updateComplete;
      expect(partsOf(form, 'calendar')).not.to.deep.equal([]);
      const merit = await fixture<Form>('<merit-form></merit-form>');
      await merit.updateComplete;
      expect(partsOf(merit, 'calendar')).not.to.deep.equal([]);
      const self = await fixture<Form>('<merit-form audience="self"></merit-form>');
      await self.updateComplete;
      expect(partsOf(self, 'calendar')).to.deep.equal([]);
    });
  });

  describe('where the browser has one', () => {
    showingPickers(() => undefined);

    it('gives the day to the three parts, and goes: nothing else stands in the date', async () => {
      const form = await show();
      await chooseDay(form, 'signedDate', '2024-03-09');
      expect(typedIn(form, 'signedDate')).to.deep.equal(['09', '03', '2024']);
      expect(form.value).to.deep.equal({ signedDate: '2024-03-09' });
      expect(itemOf(form, 'signedDate').querySelectorAll('input')).to.have.length(3);
      expectFocus(calendarButton(form, 'signedDate'));
    });

    it('takes the place of what was typed, also where that was no date', async () => {
      const form = await show();
      await click(itemOf(form, 'signedDate').querySelector('[data-part=day]')!);
      await type('31');
      await press('Tab');
      await type('2');
      await press('Tab');
      await type('2024');
      await form.updateComplete;
      expect(form.value).to.deep.equal({});
      await chooseDay(form, 'signedDate', '2024-02-29');
      expect(form.value).to.deep.equal({ signedDate: '2024-02-29' });
      await click(itemOf(form, 'signedDate').querySelector('[data-part=year]')!);
      await press('Control+a');
      await type('2020');
      await form.updateComplete;
      expect(form.value).to.deep.equal({ signedDate: '2020-02-29' });
    });

    it('is opened by keys too, right after what is typed', async () => {
      const form = await show();
      itemOf(form, 'signedDate').querySelector<HTMLElement>('[data-part=year]')!.focus();
      await press('Tab');
      expectFocus(calendarButton(form, 'signedDate'));
      await press('Space');
      expect(calendars(form)).to.have.length(1);
    });

    it('opens at the date that stands there, within the days that the item takes', async () => {
      const form = await show();
      const calendar = await openCalendar(form, 'signedDate');
      expect([calendar.value, calendar.min, calendar.max]).to.deep.equal(['', '1900-01-01', localToday()]);
      form.value = { signedDate: '2024-04-05' };
      await form.updateComplete;
      expect((await openCalendar(form, 'signedDate')).value).to.equal('2024-04-05');
      const rows = await showRows();
      rows.value = { children: [{ unborn: true }] };
      await rows.updateComplete;
      expect((await openCalendar(rows, 'children[0].dueDate')).max).to.equal('9999-12-31');
    });

    it('says that the date was answered once, when it is chosen, and passes over the days on the way', async () => {
      const form = await show();
      const [answers, inputs, changes] = [
        heard(form, 'sf-answer'),
        heard(form, 'input'),
        heard(form, 'change'),
      ];
      await chooseDay(form, 'signedDate', '2024-03-09', '2024-03-10', '2024-03-17');
      expect(form.value).to.deep.equal({ signedDate: '2024-03-17' });
      expect(answers.map(({ detail }) => detail)).to.deep.equal([{ itemId: 'signedDate' }]);
      expect([inputs.length, changes.length]).to.deep.equal([1, 1]);
      expect(inputs.some((event) => 'data' in event)).to.equal(false);
    });

    it('takes the date back where the day is cleared in it', async () => {
      const form = await show();
      form.value = { signedDate: '2024-04-05' };
      await form.updateComplete;
      await chooseDay(form, 'signedDate', '');
      expect(form.value).to.deep.equal({});
      expect(typedIn(form, 'signedDate')).to.deep.equal(['', '', '']);
    });

    it('is of its own row', async () => {
      const form = await showRows();
      await chooseDay(form, 'children[1].dob', '2019-12-01');
      expect(form.value).to.deep.equal({
        children: [{ name: 'Example One' }, { name: 'Example Two', dob: '2019-12-01' }],
      });
      expect(typedIn(form, 'children[0].dob')).to.deep.equal(['', '', '']);
    });

    it('lets the error of a date go as typing does', async () => {
      const form = await show();
      await chooseDay(form, 'signedDate', '2999-01-01');
      await pressButton(form, 'review');
      expect(shown(partOf(form, 'error-summary'))).to.contain('Enter today or a day before today');
      await chooseDay(form, 'signedDate', '2024-01-01');
      expect(shown(itemOf(form, 'signedDate'))).not.to.contain('Enter today or a day before today');
    });

    it('costs what typing costs', async () => {
      const form = await show();
      await chooseDay(form, 'signedDate', '2024-01-01');
      globalThis.sfTemplates = [];
      await chooseDay(form, 'signedDate', '2024-01-02');
      const templates = globalThis.sfTemplates;
      globalThis.sfTemplates = undefined;
      expect(form.value).to.deep.equal({ signedDate: '2024-01-02' });
      expect(templates.length, templates.join('\n')).to.be.at.most(3);
    });

    it('gives nothing to a form that has become locked meanwhile', async () => {
      const form = await show();
      const calendar = await openCalendar(form, 'signedDate');
      form.disabled = true;
      await form.updateComplete;
      calendar.value = '2024-01-01';
      calendar.dispatchEvent(new Event('change', { bubbles: true }));
      await form.updateComplete;
      expect(form.value).to.deep.equal({});
      expect(typedIn(form, 'signedDate')).to.deep.equal(['', '', '']);
    });
  });

  for (const [where, picker] of [
    ['where the browser has none', undefined],
    [
      'where it may not be opened',
      () => {
        throw new DOMException('Sample refusal', 'SecurityError');
      },
    ],
  ] as const)
    describe(where, () => {
      showingPickers(picker);

      it('lets the person type: the focus is where a date begins, and nothing is left', async () => {
        const form = await show();
        await click(calendarButton(form, 'signedDate'));
        expect(calendars(form)).to.deep.equal([]);
        expectFocus(itemOf(form, 'signedDate').querySelector('[data-part=day]')!);
      });
    });

  describe('of this very browser', () => {
    const errors = consoleLines('error');

    it('is opened by a press, without an error', async () => {
      const form = await show();
      const failures: unknown[] = [];
      const fail = (event: Event): void => void failures.push(event);
      for (const name of ['error', 'unhandledrejection']) addEventListener(name, fail);
      await click(calendarButton(form, 'signedDate'));
      await form.updateComplete;
      for (const name of ['error', 'unhandledrejection']) removeEventListener(name, fail);
      expect(failures).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
      // Opened, or not to be opened: the person can go on either way.
      if (calendars(form).length) expectFocus(calendarButton(form, 'signedDate'));
      else expectFocus(itemOf(form, 'signedDate').querySelector('[data-part=day]')!);
      form.reset();
      expect(calendars(form)).to.deep.equal([]);
    });

    // The others have a calendar that no key of a test reaches, or none.
    for (const mode of isChromium ? (['open', 'closed'] as const) : [])
      it(`is used by keys: arrows pass the days, Enter chooses one; in a shadow root that is ${mode}`, async () => {
        const host = await fixture<HTMLElement>('<div></div>');
        const root = host.attachShadow({ mode });
        root.innerHTML = '<dash-checklist></dash-checklist>';
        const form = root.querySelector('dash-checklist') as Form;
        form.value = { signedDate: '2024-03-12' };
        await form.updateComplete;
        const heardOutside: Event[] = [];
        const stop = new AbortController();
        for (const target of [window, document, host])
          for (const name of ['input', 'change', 'beforeinput'])
            target.addEventListener(name, (event) => heardOutside.push(event), {
              capture: true,
              signal: stop.signal,
            });
        const answers = heard(form, 'sf-answer');
        calendarButton(form, 'signedDate').focus();
        await press('Enter');
        expect(calendars(form)).to.have.length(1);
        await new Promise((resolve) => setTimeout(resolve, 500));
        await press('ArrowRight');
        await press('ArrowDown');
        expect(form.value).to.deep.equal({ signedDate: '2024-03-12' });
        expect([answers.length, heardOutside.length]).to.deep.equal([0, 0]);
        await press('Enter');
        await new Promise((resolve) => setTimeout(resolve, 200));
        await form.updateComplete;
        stop.abort();
        expect(form.value).to.deep.equal({ signedDate: '2024-03-20' });
        expect(calendars(form)).to.deep.equal([]);
        expect(form.shadowRoot!.activeElement === calendarButton(form, 'signedDate')).to.equal(true);
        expect(answers).to.have.length(1);
        // The form's own word that something was given, which says nothing of what.
        expect(heardOutside.some((event) => 'data' in event)).to.equal(false);
      });
  });
});
