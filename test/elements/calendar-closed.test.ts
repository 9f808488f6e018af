/** A calendar leaves nothing behind: not the control that it is opened from, and no day in it; and tells the page nothing. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import {
  calendarButton,
  calendars,
  chooseDay,
  openCalendar,
  showingPickers,
} from '../support/element-calendar.js';
import { controlOf, itemOf, partOf, pressButton, type Form } from '../support/element-form.js';
import { openStep, showReferral } from '../support/element-record.js';
import { inGroup } from '../support/element-rows.js';
import { traces } from '../support/element-traces.js';
import { click, press } from '../support/person.js';

const DAY = '1971-06-05';

async function show(attributes = '', around = '<div></div>'): Promise<Form> {
  const parentNode = await fixture<HTMLElement>(around);
  const form = await fixture<Form>(`<dash-checklist ${attributes}></dash-checklist>`, { parentNode });
  await form.updateComplete;
  return form;
}

/** Opens a calendar and sets a day in it, as a browser does while days are passed. */
async function passDay(form: Form, path = 'signedDate'): Promise<HTMLInputElement> {
  const calendar = await openCalendar(form, path);
  calendar.value = DAY;
  return calendar;
}

/** What holds of a calendar that is closed without a day. */
function expectNothingOf(form: Form, calendar: HTMLInputElement): void {
  expect(calendars(form)).to.deep.equal([]);
  expect([calendar.isConnected, calendar.value, calendar.defaultValue]).to.deep.equal([false, '', '']);
  expect(traces(null, form, DAY)).to.deep.equal([]);
}

describe('a calendar that is closed without a day', () => {
  showingPickers(() => undefined);

  const WAYS: Readonly<Record<string, (form: Form, calendar: HTMLInputElement) => unknown>> = {
    'by a press on another control': (form) => click(controlOf(form, 'signedName')),
    'by a press beside it': (form) => click(itemOf(form, 'signedDate').querySelector('.label')!),
    'by Tab': () => press('Tab'),
    'by going to another part of the page': async (form) => {
      const other = document.createElement('button');
      form.before(other);
      other.focus();
      await aTimeout(0);
    },
    'by the browser that tells of it': (_, calendar) => calendar.dispatchEvent(new Event('cancel')),
    'by leaving what it is opened from': (_, calendar) => calendar.dispatchEvent(new FocusEvent('blur')),
    'by reset()': (form) => form.reset(),
    'by removal': async (form) => {
      form.remove();
      await aTimeout(20);
    },
    'as the page is left': () => dispatchEvent(new PageTransitionEvent('pagehide')),
  };

  for (const [how, close] of Object.entries(WAYS))
    it(`${how} leaves nothing`, async () => {
      const form = await show();
      const calendar = await passDay(form);
      await close(form, calendar);
      expectNothingOf(form, calendar);
      expect(form.value).to.deep.equal({});
    });

  it('by the quick exit leaves nothing', async () => {
    const form = await show('exit-url="https://example.org/weather"');
    form.addEventListener('sf-exit', (event) => event.preventDefault());
    const calendar = await passDay(form);
    await click(partOf(form, 'exit'));
    form.reset();
    expectNothingOf(form, calendar);
  });

  it('by another one leaves nothing', async () => {
    const form = await showReferral('cleveland', {
      children: [{ name: 'Example One' }, { name: 'Example Two' }],
    });
    await openStep(form, 'children');
    const calendar = await passDay(form, 'children[0].dob');
    await click(calendarButton(form, 'children[1].dob'));
    expect([calendar.isConnected, calendar.value]).to.deep.equal([false, '']);
    expect(calendars(form).map((each) => each.closest('[data-row]'))).to.deep.equal([
      itemOf(form, 'children[1].dob').closest('[data-row]'),
    ]);
    await click(calendarButton(form, 'children[1].dob'));
    expect(calendars(form)).to.have.length(1);
  });

  it('by the removal of its row, or the next step, leaves nothing', async () => {
    const form = await showReferral('cleveland', {
      children: [{ name: 'Example One' }, { name: 'Example Two' }],
    });
    await openStep(form, 'children');
    const first = await passDay(form, 'children[1].dob');
    await click(inGroup(form, 'children', 'remove-row', 1));
    await form.updateComplete;
    expectNothingOf(form, first);
    const second = await passDay(form, 'children[0].dob');
    await pressButton(form, 'next');
    expectNothingOf(form, second);
  });

  it('stays as long as nothing else is gone to: the window may lose the focus to it', async () => {
    const form = await show();
    const calendar = await passDay(form);
    calendarButton(form, 'signedDate').dispatchEvent(
      new FocusEvent('focusout', { bubbles: true, composed: true }),
    );
    calendarButton(form, 'signedDate').dispatchEvent(
      new FocusEvent('focusin', { bubbles: true, composed: true }),
    );
    expect(calendars(form)).to.deep.equal([calendar]);
  });
});

describe('a calendar with a day chosen', () => {
  showingPickers(() => undefined);

  it('leaves nothing after reset() either', async () => {
    const form = await show();
    const calendar = await openCalendar(form, 'signedDate');
    calendar.value = DAY;
    calendar.dispatchEvent(new Event('change', { bubbles: true }));
    await form.updateComplete;
    expect(form.value).to.deep.equal({ signedDate: DAY });
    form.reset();
    await form.updateComplete;
    expectNothingOf(form, calendar);
    expect(traces(null, form, '1971')).to.deep.equal([]);
  });

  for (const mode of ['open', 'closed'] as const)
    it(`tells no script of the page which: no event of it gets out of a form in a shadow root that is ${mode}`, async () => {
      const host = await fixture<HTMLElement>('<div></div>');
      const root = host.attachShadow({ mode });
      root.innerHTML = '<dash-checklist></dash-checklist>';
      const form = root.querySelector('dash-checklist') as Form;
      await form.updateComplete;
      const stop = new AbortController();
      const origins: (EventTarget | undefined)[] = [];
      const names = ['beforeinput', 'input', 'change', 'sf-answer'];
      // Behind a closed root nobody outside can listen but at the form itself.
      for (const target of mode === 'open' ? [window, document, host, form] : [form])
        for (const name of names)
          for (const capture of [true, false])
            target.addEventListener(name, (event) => origins.push(event.composedPath()[0]), {
              capture,
              signal: stop.signal,
            });
      calendarButton(form, 'signedDate').click();
      const calendar = calendars(form)[0]!;
      calendar.value = DAY;
      // What a script dispatches behind a closed root is known at the root alone; a browser's own: calendar.test.ts.
      if (mode === 'open')
        calendar.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: DAY }));
      expect(origins).to.deep.equal([]);
      calendar.dispatchEvent(new Event('change', { bubbles: true }));
      stop.abort();
      await form.updateComplete;
      expect(form.value).to.deep.equal({ signedDate: DAY });
      expect(origins.length).to.be.greaterThan(0);
      expect(origins.every((origin) => origin === form)).to.equal(true);
    });

  it('is chosen again and again, each time from a new control', async () => {
    const form = await show();
    for (const day of ['2024-01-01', '2024-01-02', '2024-01-03']) {
      await chooseDay(form, 'signedDate', day);
      expect(form.value).to.deep.equal({ signedDate: day });
      expect(calendars(form)).to.deep.equal([]);
    }
  });
});
