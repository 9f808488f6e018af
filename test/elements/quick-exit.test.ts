/** The way out of a page: in reach, at once, with nothing left behind; by press, by key and by three presses of Shift. */
import '@safeguarding-forms/elements';
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { heard } from '../support/element-events.js';
import { choose, controlOf, partOf, partsOf, type Form } from '../support/element-form.js';
import { openedWindow } from '../support/opened-window.js';
import { click, focused, press } from '../support/person.js';

const ELSEWHERE = '/test/support/restoration/elsewhere.html';
const PAGE = '/test/support/exit/page.html';
const TAGS = ['dash-checklist', 'merit-form', 'marac-referral', 'marac-decision', 'severity-grid'];

async function show(attributes = '', tag = 'dash-checklist', width = 0): Promise<Form> {
  const page = await fixture(
    `<div style="${width ? `inline-size: ${width}px` : ''}"><${tag} exit-url="https://example.org/weather" ${attributes}></${tag}></div>`,
  );
  const form = page.firstElementChild as Form;
  await form.updateComplete;
  return form;
}

/** A window is no narrower everywhere; a form is, where its page gives it no more room. */
const NARROWEST = 480;

/** A page stays where it is: leaving would end the tests. */
function staying(form: Form): { readonly exits: Event[] } {
  const exits: Event[] = [];
  form.addEventListener('sf-exit', (event) => {
    event.preventDefault();
    exits.push(event);
  });
  return { exits };
}

/** What lies at the middle of an element, looked for through the shadow roots. */
function hitAt(element: Element): Element | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
    hit = hit.shadowRoot.elementFromPoint(x, y);
  return hit;
}

const twoFrames = async (): Promise<void> => {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};

describe('the quick exit', () => {
  it('is there only where the host says where to', async () => {
    const page = await fixture('<div><dash-checklist></dash-checklist></div>');
    const form = page.firstElementChild as Form;
    await form.updateComplete;
    expect(partsOf(form, 'exit')).to.have.length(0);
    form.exitUrl = 'https://example.org/';
    await form.updateComplete;
    expect(partOf(form, 'exit').getAttribute('href')).to.equal('https://example.org/');
  });

  it('is not there for a property that a framework set to nothing, without a complaint', async () => {
    for (const nothing of [null, undefined, '']) {
      const page = await fixture('<div><dash-checklist></dash-checklist></div>');
      const form = page.firstElementChild as Form;
      form.exitUrl = nothing as never;
      form.idleTimeout = nothing as never;
      await form.updateComplete;
      expect(partsOf(form, 'exit')).to.have.length(0);
      expect(partsOf(form, 'problem')).to.have.length(0);
    }
  });

  for (const [address, works] of [
    ['https://example.org/', true],
    ['http://example.org/', true],
    ['/weather', true],
    ['//example.org', true],
    ['  https://example.org/  ', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['JAVASCRIPT:alert(1)', false],
    ['data:text/html,x', false],
    ['blob:https://example.org/1', false],
    ['file:///etc', false],
    ['mailto:someone@example.org', false],
    ['https://', false],
    ['ftp://example.org', false],
  ] as const)
    it(`${works ? 'leads to' : 'refuses'} ${JSON.stringify(address)}`, async () => {
      const page = await fixture('<div><dash-checklist></dash-checklist></div>');
      const form = page.firstElementChild as Form;
      const errors = heard(form, 'sf-error');
      form.exitUrl = address;
      await form.updateComplete;
      expect(partsOf(form, 'exit')).to.have.length(works ? 1 : 0);
      expect(errors).to.have.length(works ? 0 : 1);
      if (!works) expect(partOf(form, 'problem').textContent).to.contain('exit-url');
    });

  for (const tag of TAGS)
    for (const width of [320, 1280])
      it(`is in reach, and large enough, wherever <${tag}> is scrolled to at ${width} px`, async () => {
        await setViewport({ width: Math.max(width, NARROWEST), height: 600 });
        const form = await show('', tag, width - 20);
        const exit = partOf(form, 'exit');
        for (const part of [0, 0.3, 0.7, 0.99]) {
          const { top, height } = form.getBoundingClientRect();
          scrollTo({ top: scrollY + top + height * part, behavior: 'instant' });
          await twoFrames();
          const box = exit.getBoundingClientRect();
          expect(box.height, `height at ${part}`).to.be.at.least(44);
          expect(box.width, `width at ${part}`).to.be.at.least(44);
          const page = form.parentElement!.getBoundingClientRect();
          expect(box.left, `left at ${part}`).to.be.at.least(page.left);
          expect(box.right, `right at ${part}`).to.be.at.most(page.right + 1);
          expect(exit.contains(hitAt(exit)), `what lies there at ${part}`).to.equal(true);
        }
        await setViewport({ width: 800, height: 600 });
      });

  it('is in reach in a window as small as 400% of zoom make it, with Urdu letters', async () => {
    await setViewport({ width: NARROWEST, height: 200 });
    const form = await show('lang="ur"', 'dash-checklist', 320);
    const exit = partOf(form, 'exit');
    scrollTo({ top: scrollY + form.getBoundingClientRect().top + 1500, behavior: 'instant' });
    await twoFrames();
    expect(exit.contains(hitAt(exit))).to.equal(true);
    expect(exit.getBoundingClientRect().height).to.be.at.least(44);
    await setViewport({ width: 800, height: 600 });
  });

  it('stands below a header that the page keeps at the upper edge', async () => {
    const form = await show();
    const header = document.createElement('header');
    header.style.cssText = 'position:fixed;inset:0 0 auto 0;height:70px;z-index:2147483647;background:#eee';
    document.body.append(header);
    scrollTo({ top: scrollY + form.getBoundingClientRect().top + 1500, behavior: 'instant' });
    dispatchEvent(new Event('scroll'));
    await twoFrames();
    await twoFrames();
    const exit = partOf(form, 'exit');
    expect(exit.contains(hitAt(exit))).to.equal(true);
    expect(exit.getBoundingClientRect().top).to.be.at.least(70);
    header.remove();
  });

  it('covers nothing that takes the focus', async () => {
    await setViewport({ width: NARROWEST, height: 480 });
    const form = await show('', 'dash-checklist', 320);
    controlOf(form, 'q9', 'no').focus();
    for (let back = 0; back < 6; back++) {
      await press('Shift+Tab');
      await twoFrames();
      const control = focused()!;
      if (control === partOf(form, 'exit')) break;
      const bar = partOf(form, 'exit-bar').getBoundingClientRect();
      expect(control.getBoundingClientRect().top, control.id).to.be.at.least(bar.bottom - 1);
    }
    await setViewport({ width: 800, height: 600 });
  });

  for (const how of ['a click', 'Enter', 'the space bar'])
    it(`asks the host first, by ${how}, with nothing of the answers; cancelled, the form stays`, async () => {
      const form = await show();
      const { exits } = staying(form);
      await choose(form, 'q1', 'yes');
      if (how === 'a click') await click(partOf(form, 'exit'));
      else {
        partOf(form, 'exit').focus();
        await press(how === 'Enter' ? 'Enter' : 'Space');
      }
      expect(exits).to.have.length(1);
      const [event] = exits as [CustomEvent];
      expect([event.detail, event.bubbles, event.composed, event.cancelable]).to.deep.equal([
        {},
        true,
        true,
        true,
      ]);
      expect(form.value).to.deep.equal({ q1: { answer: 'yes' } });
    });
});

describe('three presses of Shift', () => {
  it('lead out, and say how many are left', async () => {
    const form = await show();
    const { exits } = staying(form);
    const said = (): string => partOf(form, 'exit-bar').querySelector('[role=status]')!.textContent.trim();
    await press('Shift');
    await form.updateComplete;
    expect(said()).to.equal('Press Shift two more times to leave.');
    await press('Shift');
    await form.updateComplete;
    expect(said()).to.equal('Press Shift once more to leave.');
    expect(exits).to.have.length(0);
    await press('Shift');
    await form.updateComplete;
    expect(exits).to.have.length(1);
  });

  it('do not, with letters or a click between them', async () => {
    const form = await show();
    const { exits } = staying(form);
    await choose(form, 'q1', 'yes');
    controlOf(form, 'q1', 'detail').focus();
    for (const key of ['Shift+a', 'Shift+b', 'Shift+c', 'Shift+d']) await press(key);
    await press('Shift');
    await press('Shift');
    await press('x');
    await press('Shift');
    await click(controlOf(form, 'q2', 'no'));
    await press('Shift');
    await press('Shift');
    expect(exits).to.have.length(0);
  });

  it('are counted once, by whichever form is first, where there are several', async () => {
    const page = await fixture(
      '<div><dash-checklist exit-url="/a"></dash-checklist><merit-form exit-url="/b"></merit-form></div>',
    );
    const exits: EventTarget[] = [];
    page.addEventListener('sf-exit', (event) => {
      event.preventDefault();
      exits.push(event.target!);
    });
    for (let n = 0; n < 3; n++) await press('Shift');
    expect(exits).to.have.length(1);
  });

  it("are left to GOV.UK's component where the page has it", async () => {
    document.body.dataset.govukFrontendExitThisPageKeypress = 'true';
    const form = await show();
    const { exits } = staying(form);
    for (let n = 0; n < 3; n++) await press('Shift');
    delete document.body.dataset.govukFrontendExitThisPageKeypress;
    expect(exits).to.have.length(0);
    await click(partOf(form, 'exit'));
    expect(exits).to.have.length(1);
  });

  it('are not waited for once a form is off the page', async () => {
    const form = await show();
    const { exits } = staying(form);
    form.remove();
    for (let n = 0; n < 3; n++) await press('Shift');
    expect(exits).to.have.length(0);
  });
});

describe('leaving', () => {
  let opened: Window & typeof globalThis;

  /** Waits until the window shows a page, by what its address holds. */
  async function shows(address: string): Promise<void> {
    const isThere = (): boolean =>
      opened.location.href.includes(address) && opened.document.readyState === 'complete';
    await waitUntil(isThere, `${address} is not there`, { timeout: 10_000 });
    // What leaves a page while it still tells that it has loaded takes its place in the history.
    await aTimeout(50);
  }
  const formIn = (page: Document): Form | null => page.querySelector<Form>('dash-checklist');
  async function formThere(): Promise<Form> {
    await shows(PAGE);
    await waitUntil(() => formIn(opened.document)?.shadowRoot?.querySelector('[part~=exit]'), 'no way out', {
      timeout: 10_000,
    });
    return formIn(opened.document)!;
  }

  beforeEach(async () => {
    opened = await openedWindow(`${ELSEWHERE}?first`);
    await shows('?first');
    opened.location.href = PAGE;
    const form = await formThere();
    controlOf(form, 'q1', 'yes').click();
    await form.updateComplete;
    expect(form.value).to.deep.equal({ q1: { answer: 'yes' } });
  });
  afterEach(() => opened.close());

  it('by a press clears the answers, and the way back leads past the page', async () => {
    const form = await formThere();
    const { title } = opened.document;
    partOf(form, 'exit').click();
    expect(form.value).to.deep.equal({});
    expect(opened.document.title).to.equal(title);
    await shows(ELSEWHERE);
    expect(opened.document.referrer, 'the other site is told').to.equal('');
    opened.history.back();
    await shows('?first');
  });

  it('by the link itself, as before the script has come, leaves no answers to come back to', async () => {
    const form = await formThere();
    opened.location.href = partOf(form, 'exit').getAttribute('href')!;
    await shows(ELSEWHERE);
    expect(form.value).to.deep.equal({});
    opened.history.back();
    expect((await formThere()).value).to.deep.equal({});
  });

  it('covers everything at once, dialogs too', async () => {
    const page = opened.document;
    const dialog = page.createElement('dialog');
    dialog.textContent = 'Example dialog';
    page.body.append(dialog);
    dialog.showModal();
    partOf(await formThere(), 'exit').click();
    // What a dialog keeps from being pressed is not found at its place, though it is seen there.
    const cover = page.documentElement.lastElementChild as HTMLElement;
    const { width, height, left, top } = cover.getBoundingClientRect();
    const { clientWidth, clientHeight } = page.documentElement;
    expect([left, top, width, height]).to.deep.equal([0, 0, clientWidth, clientHeight]);
    expect(cover.textContent).to.equal('');
    expect(cover.matches(':popover-open')).to.equal(true);
    const { backgroundColor, zIndex, opacity } = opened.getComputedStyle(cover);
    expect([backgroundColor, zIndex, opacity]).to.deep.equal(['rgb(255, 255, 255)', '2147483647', '1']);
    await shows(ELSEWHERE);
  });

  it('asks nobody, though the host has the browser ask', async () => {
    const form = await formThere();
    form.guardLeaving = true;
    await form.updateComplete;
    const asked: boolean[] = [];
    opened.addEventListener('beforeunload', (event) => {
      event.preventDefault();
      event.returnValue = 'Stay';
      asked.push(event.defaultPrevented || event.returnValue !== '');
    });
    partOf(form, 'exit').click();
    await shows(ELSEWHERE);
    expect(asked).to.deep.equal([false]);
  });

  it('leads the page around a frame away as well', async () => {
    const frame = opened.document.createElement('iframe');
    // A browser puts no page into itself under the same address.
    frame.src = `${PAGE}?framed`;
    opened.document.body.append(frame);
    await waitUntil(
      () => formIn(frame.contentDocument!)?.shadowRoot?.querySelector('[part~=exit]'),
      'no frame',
      { timeout: 10_000 },
    );
    partOf(formIn(frame.contentDocument!)!, 'exit').click();
    await shows(ELSEWHERE);
  });
});
