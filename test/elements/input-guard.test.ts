/** What is typed, pasted, composed, copied or dragged in a form is for the form alone, wherever it stands on a page. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { controlOf, type Form } from '../support/element-form.js';
import { click, press, type } from '../support/person.js';

const CARRIERS = [
  ...['beforeinput', 'input', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['paste', 'copy', 'cut', 'dragstart', 'drop'],
];
const TEXT = 'zqMarkZq';

/** A form somewhere on a page, and the places on the way to it at which a script could listen. */
interface Place {
  readonly form: Form;
  readonly outside: readonly EventTarget[];
  /** Whether the form is hidden from the window by a closed shadow root. */
  readonly isHidden?: boolean;
}

const within = (host: Element, mode: ShadowRootMode): Place => {
  const root = host.attachShadow({ mode });
  root.innerHTML = '<div><dash-checklist></dash-checklist></div>';
  const form = root.querySelector('dash-checklist') as Form;
  return { form, outside: [host, root, root.firstElementChild!], isHidden: mode === 'closed' };
};

const PLACES: Readonly<Record<string, () => Promise<Place>>> = {
  'on the page': async () => ({
    form: await fixture<Form>('<dash-checklist></dash-checklist>'),
    outside: [],
  }),
  'in an open shadow root': async () => within(await fixture('<div></div>'), 'open'),
  'in a closed shadow root': async () => within(await fixture('<div></div>'), 'closed'),
  'in an open shadow root in a closed one': async () => {
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'closed' });
    const inner = document.createElement('p');
    root.append(inner);
    const place = within(inner, 'open');
    return { ...place, outside: [...place.outside, host, root], isHidden: true };
  },
  'beside another': async () => {
    const page = await fixture(
      '<div><dash-checklist></dash-checklist><dash-checklist></dash-checklist></div>',
    );
    return { form: page.lastElementChild as Form, outside: [page, page.firstElementChild!] };
  },
  'moved on the page': async () => {
    const page = await fixture('<div><p></p><dash-checklist></dash-checklist></div>');
    const form = page.lastElementChild as Form;
    await form.updateComplete;
    page.querySelector('p')!.append(form);
    return { form, outside: [page] };
  },
  'taken out and put back': async () => {
    const page = await fixture('<div><dash-checklist></dash-checklist></div>');
    const form = page.lastElementChild as Form;
    form.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    page.append(form);
    return { form, outside: [page] };
  },
};

/** Everything that scripts outside of the form hear of these events, each as its type and whatever text it holds. */
function overheard({ form, outside, isHidden }: Place, view: Window = window) {
  const heard: string[] = [];
  const stop = new AbortController();
  for (const target of [view, view.document, view.document.body, form, ...outside])
    for (const event of [...CARRIERS, 'change'])
      for (const capture of [true, false])
        target.addEventListener(
          event,
          (told) => {
            const isOwn =
              (isHidden || told.composedPath()[0] === form) && !('data' in told) && !('detail' in told);
            if (!(isOwn && ['input', 'change'].includes(told.type))) heard.push(told.type);
          },
          { capture, signal: stop.signal },
        );
  return { heard, stop: () => stop.abort() };
}

/** Goes to a control: by a click, or where no click can be aimed at it by the focus alone. */
const goTo = async (control: HTMLElement, isHidden?: boolean): Promise<void> =>
  isHidden ? control.focus() : click(control);

/** An event as a browser makes it, with text in it. */
function made(name: string): Event {
  const init = { bubbles: true, composed: true, cancelable: true };
  if (name.startsWith('composition')) return new CompositionEvent(name, { ...init, data: TEXT });
  if (name.endsWith('input')) return new InputEvent(name, { ...init, data: TEXT });
  const event = new Event(name, init);
  return Object.assign(event, { data: TEXT });
}

describe('the guard of what is typed', () => {
  for (const [where, show] of Object.entries(PLACES)) {
    describe(`of a form ${where}`, () => {
      let place: Place;
      let listening: ReturnType<typeof overheard>;
      beforeEach(async () => {
        place = await show();
        await place.form.updateComplete;
        listening = overheard(place);
      });
      afterEach(() => listening.stop());

      it('lets nothing out of what a person types, and takes it in', async () => {
        const control = controlOf(place.form, 'signedName');
        await goTo(control, place.isHidden);
        await type(TEXT);
        await place.form.updateComplete;
        expect(place.form.value).to.deep.equal({ signedName: TEXT });
        expect(listening.heard).to.deep.equal([]);
      });

      it('leaves selecting, copying, cutting, pasting and undoing to the browser', async () => {
        const control = controlOf(place.form, 'signedName');
        await goTo(control, place.isHidden);
        await type(TEXT);
        control.select();
        // Whether a script may use the clipboard differs; what is done by it is heard in the same way.
        document.execCommand('copy');
        document.execCommand('insertText', false, 'other');
        await place.form.updateComplete;
        expect(place.form.value).to.deep.equal({ signedName: 'other' });
        document.execCommand('undo');
        await place.form.updateComplete;
        expect(place.form.value).to.deep.equal({ signedName: TEXT });
        expect(listening.heard).to.deep.equal([]);
      });

      it('takes ticks and dates in, and says so without them', async () => {
        let said = 0;
        place.form.addEventListener('input', () => said++);
        controlOf(place.form, 'q1', 'yes').focus();
        await press('Space');
        await goTo(controlOf(place.form, 'signedDate', 'day'), place.isHidden);
        await type('3');
        await press('Tab');
        await type('4');
        await press('Tab');
        await type('2024');
        await place.form.updateComplete;
        expect(place.form.value).to.deep.equal({ q1: { answer: 'yes' }, signedDate: '2024-04-03' });
        expect(said).to.equal(7);
        expect(listening.heard).to.deep.equal([]);
      });

      for (const name of CARRIERS)
        it(`stops ${name}`, () => {
          const control = controlOf(place.form, 'signedName');
          control.focus();
          control.dispatchEvent(made(name));
          // What a script dispatches behind a closed shadow root is known there, and stops there.
          const { outside, isHidden } = place;
          if (!isHidden) expect(listening.heard).to.deep.equal([]);
          else expect(listening.heard.length).to.be.at.most(3 + outside.length + 1);
        });
    });
  }

  it('holds in another document, and no longer in the first', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    const view = frame.contentWindow!;
    view.document.body.append(form);
    await form.updateComplete;
    const { heard, stop } = overheard({ form, outside: [] }, view);
    const control = controlOf(form, 'signedName');
    control.value = TEXT;
    for (const name of CARRIERS) control.dispatchEvent(made(name));
    await form.updateComplete;
    expect(form.value).to.deep.equal({ signedName: TEXT });
    expect(heard).to.deep.equal([]);
    stop();
  });

  it('leaves alone what comes from elsewhere, also from what the host put into the form', async () => {
    const page = await fixture(
      '<div><input /><dash-checklist><p slot="intro"><input /></p></dash-checklist></div>',
    );
    const form = page.querySelector('dash-checklist') as Form;
    await form.updateComplete;
    const heard: Event[] = [];
    for (const name of [...CARRIERS, 'change']) page.addEventListener(name, (event) => heard.push(event));
    for (const control of page.querySelectorAll('input'))
      for (const name of [...CARRIERS, 'change']) control.dispatchEvent(made(name));
    expect(heard.map((event) => event.type)).to.deep.equal([...CARRIERS, 'change', ...CARRIERS, 'change']);
    expect(form.value).to.deep.equal({});
  });

  it('leaves other controls behind the same closed shadow root alone', async () => {
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<input /><dash-checklist></dash-checklist>';
    const form = root.querySelector('dash-checklist') as Form;
    await form.updateComplete;
    const heard: string[] = [];
    host.addEventListener('input', (event) => heard.push((event as InputEvent).data ?? ''));
    await goTo(controlOf(form, 'signedName'), true);
    await type('a');
    await goTo(root.querySelector('input')!, true);
    await type('bc');
    expect(heard).to.deep.equal(['', 'b', 'c']);
    expect(form.value).to.deep.equal({ signedName: 'a' });
  });

  it('is gone with the form', async () => {
    const page = await fixture('<div><dash-checklist></dash-checklist></div>');
    const form = page.firstElementChild as Form;
    await form.updateComplete;
    const control = controlOf(form, 'signedName');
    form.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const listened: string[] = [];
    const original = control.getRootNode.bind(control);
    control.getRootNode = (options) => {
      listened.push('asked');
      return original(options);
    };
    // Nothing at the window asks where an event came from any more.
    page.append(control);
    control.dispatchEvent(made('input'));
    expect(listened).to.deep.equal([]);
  });
});
