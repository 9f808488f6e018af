/** A form with a recipient's key: what leaves it is an envelope that only the recipient can open, or nothing. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import { open, type PrivateJwk, type PublicJwk } from '@safeguarding-forms/seal';
import { aTimeout, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard, isFrozenThrough } from '../support/element-events.js';
import { choose, partOf, partsOf, pressButton, write, type Form } from '../support/element-form.js';
import { inForm } from '../support/element-in-form.js';
import { envelopeIn, heldEncryption, pair, submit, withoutSubtle } from '../support/element-sealed.js';
import { expectFocus } from '../support/element-seen.js';

const ANSWERS = { ...everyQuestion('dash', 'cleveland'), furtherInformation: 'Zebra in the garden' };
const { publicKey, privateKey } = await pair();
const other = await pair();
const circular: Record<string, unknown> = {};
circular.self = circular;

/** A complete checklist with a key. */
async function sealing(key: unknown, attributes = ''): Promise<Form> {
  const form = await fixture<Form>(`<dash-checklist ${attributes}></dash-checklist>`);
  form.recipientKey = key as PublicJwk;
  form.value = ANSWERS;
  await form.updateComplete;
  return form;
}

const entries = (form: HTMLFormElement): string[] => [...new FormData(form).values()].map(String);
const answersIn = async (handed: unknown, keys: PrivateJwk = privateKey): Promise<unknown> =>
  (await open(envelopeIn(handed), keys)).answers;

describe('a form with a recipient’s key', () => {
  const errors = consoleLines('error');
  consoleLines('warn');

  it('hands over the envelope alone, by the event and by submit()', async () => {
    const form = await sealing(publicKey);
    const events = ['sf-submit', 'sf-result', 'sf-answer', 'sf-error', 'sf-invalid', 'input', 'change'].map(
      (type) => heard(document, type as 'sf-submit'),
    );
    await choose(form, 'q2', 'yes');
    const handed = await submit(form);
    const [[event] = []] = events;
    expect(event!.detail).to.equal(handed);
    expect(isFrozenThrough(handed)).to.equal(true);
    expect(JSON.stringify(events.flat().map(({ detail }) => detail as unknown))).not.to.contain('Zebra');
    const opened = await open(envelopeIn(handed), privateKey);
    expect(opened.answers).to.deep.equal(form.value);
    expect(opened.result).to.deep.equal(form.result);
    expect(errors).to.deep.equal([]);
  });

  it('takes the key as JSON in the attribute', async () => {
    const form = await fixture<Form>(
      `<dash-checklist recipient-key='${JSON.stringify(publicKey)}'></dash-checklist>`,
    );
    form.value = ANSWERS;
    expect(form.recipientKey).to.equal(JSON.stringify(publicKey));
    expect(await answersIn(await submit(form))).to.deep.equal(form.value);
  });

  it('takes a key that was set before it was defined, or in the very moment before it is submitted', async () => {
    const form = document.createElement('dash-checklist') as Form;
    form.recipientKey = publicKey;
    form.value = ANSWERS;
    (await fixture('<div></div>')).append(form);
    await form.updateComplete;
    expect(await answersIn(await submit(form))).to.deep.equal(ANSWERS);
    form.recipientKey = other.publicKey;
    expect(await answersIn(await submit(form), other.privateKey)).to.deep.equal(ANSWERS);
  });

  it('seals to X25519 where the browser can, and else refuses', async () => {
    const can = await crypto.subtle.generateKey({ name: 'X25519' }, true, ['deriveBits']).then(
      () => true,
      () => false,
    );
    if (can) {
      const keys = await pair('X25519');
      const form = await sealing(keys.publicKey);
      expect(await answersIn(await submit(form), keys.privateKey)).to.deep.equal(ANSWERS);
    } else {
      const told = heard(document, 'sf-error');
      const form = await sealing({ kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) });
      expect(await submit(form)).to.equal(null);
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['cannot-seal']);
    }
  });

  it('shows, prints and tells its page as before', async () => {
    const sealed = await sealing(publicKey);
    const plain = await fixture<Form>('<dash-checklist></dash-checklist>');
    plain.value = ANSWERS;
    await plain.updateComplete;
    expect(sealed.result).to.deep.equal(plain.result);
    expect(sealed.value).to.deep.equal(plain.value);
    expect(partOf(sealed, 'result').textContent).to.equal(partOf(plain, 'result').textContent);
    expect(partsOf(sealed, 'not-sealed')).to.have.length(0);
    sealed.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve({ reference: 'EX-1' })));
    await submit(sealed);
    await sealed.updateComplete;
    expect(partOf(sealed, 'sent').textContent).to.contain('EX-1');
  });

  it('offers no copy on the device, whatever the page asks for', async () => {
    for (const [key, count] of [
      [publicKey, 0],
      [null, 1],
    ] as const) {
      const form = await sealing(key, 'downloads');
      form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve()));
      await submit(form);
      await form.updateComplete;
      expect(partsOf(form, 'sent')).to.have.length(1);
      expect(partsOf(form, 'download')).to.have.length(count);
    }
  });

  it('keeps one envelope for every retry, and makes another once an answer has changed', async () => {
    const form = await sealing(publicKey);
    const taken = heard(form, 'sf-submit');
    let isDown = true;
    form.addEventListener('sf-submit', (event) =>
      event.waitUntil(isDown ? Promise.reject(new Error('down')) : Promise.resolve()),
    );
    await pressButton(form, 'review');
    await pressButton(form, 'submit');
    await waitUntil(() => partsOf(form, 'failed').length);
    await pressButton(form, 'submit');
    await waitUntil(() => taken.length === 2);
    await submit(form);
    expect(new Set(taken.map(({ detail }) => detail)).size).to.equal(1);
    await pressButton(form, 'back');
    await choose(form, 'q1', 'yes');
    isDown = false;
    const after = await submit(form);
    const [first, second] = await Promise.all(
      [taken[0]!.detail, after].map((each) => open(envelopeIn(each), privateKey)),
    );
    expect(first!.submissionId).not.to.equal(second!.submissionId);
  });

  it('stays as it is when the same key is set again, as frameworks do', async () => {
    const form = await sealing(publicKey);
    form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve({ reference: 'EX-2' })));
    const handed = await submit(form);
    form.recipientKey = { ...publicKey };
    await form.updateComplete;
    expect(partOf(form, 'sent').textContent).to.contain('EX-2');
    expect(await submit(form)).to.equal(handed);
    form.recipientKey = { ...other.publicKey };
    expect(await answersIn(await submit(form), other.privateKey)).to.deep.equal(ANSWERS);
  });

  it('hands nothing over that was changed or cleared while it was sealed', async () => {
    const CHANGES: ((form: Form) => unknown)[] = [
      (form) => form.reset(),
      (form) => form.remove(),
      (form) => (form.value = { ...ANSWERS, furtherInformation: 'Other' }),
      (form) => (form.recipientKey = other.publicKey),
      (form) => (form.recipientKey = null),
    ];
    for (const change of CHANGES) {
      const form = await sealing(publicKey);
      const taken = heard(document, 'sf-submit');
      const held = heldEncryption();
      const submitted = submit(form);
      await held.begun;
      change(form);
      await aTimeout(0);
      held.go();
      expect(await submitted, String(change)).to.equal(null);
      expect(taken.length, String(change)).to.equal(0);
    }
  });

  it('seals once where it is submitted twice', async () => {
    const form = await sealing(publicKey);
    const taken = heard(form, 'sf-submit');
    form.addEventListener('sf-submit', (event) => event.waitUntil(aTimeout(20)));
    const [one, two] = await Promise.all([submit(form), submit(form)]);
    expect(one).to.equal(two);
    expect(taken.length).to.equal(1);
  });
});

describe('the value of such a form in a <form>', () => {
  consoleLines('error');
  consoleLines('warn');

  it('is the envelope, the same one that submit() hands over', async () => {
    const { form, element } = await inForm();
    element.recipientKey = publicKey;
    element.value = ANSWERS;
    await element.updateComplete;
    const [json = '', ...more] = entries(form);
    expect(more).to.deep.equal([]);
    expect(await answersIn(JSON.parse(json))).to.deep.equal(ANSWERS);
    expect(await submit(element)).to.deep.equal(JSON.parse(json));
    expect(entries(form)).to.deep.equal([json]);
  });

  it('is none until it is sealed, never the plain one or an older one, and until then the form is not submitted', async () => {
    const { form, element } = await inForm();
    element.recipientKey = publicKey;
    element.value = ANSWERS;
    await element.updateComplete;
    expect(element.validity.valid).to.equal(true);
    const held = heldEncryption();
    element.value = { ...ANSWERS, furtherInformation: 'Other' };
    await held.begun;
    await nextFrame();
    expect([entries(form), element.validity.valid]).to.deep.equal([[], false]);
    held.go();
    await element.updateComplete;
    expect(element.validity.valid).to.equal(true);
    expect(await answersIn(JSON.parse(entries(form)[0]!))).to.deep.include({ furtherInformation: 'Other' });
  });

  it('follows what a person types', async () => {
    const { form, element } = await inForm();
    element.recipientKey = publicKey;
    element.value = ANSWERS;
    await element.updateComplete;
    await write(element, 'furtherInformation', 'Typed');
    await element.updateComplete;
    expect(await answersIn(JSON.parse(entries(form)[0]!))).to.deep.equal(element.value);
    await choose(element, 'q1', 'yes');
    expect(await answersIn(JSON.parse(entries(form)[0]!))).to.deep.equal(element.value);
  });

  it('is there when the form around it comes later', async () => {
    const element = await sealing(publicKey, 'name="late"');
    const form = document.createElement('form');
    element.replaceWith(form);
    form.append(element);
    element.value = ANSWERS;
    await element.updateComplete;
    expect(await answersIn(JSON.parse(entries(form)[0]!))).to.deep.equal(ANSWERS);
    form.remove();
  });

  it('is never there with a key that cannot be used', async () => {
    const { form, element } = await inForm();
    element.recipientKey = 'nonsense';
    element.value = ANSWERS;
    await element.updateComplete;
    expect([entries(form), element.validity.valid]).to.deep.equal([[], false]);
    form.requestSubmit();
    await element.updateComplete;
    expectFocus(partOf(element, 'not-sealed'));
  });
});

describe('a key that cannot be used', () => {
  const errors = consoleLines('error');
  consoleLines('warn');

  const BAD: [what: string, key: unknown][] = [
    ['nothing in the attribute', ''],
    ['what is no JSON', '{'],
    ['an address', 'https://agency.example/key.json'],
    ['a variable that was never filled', undefined],
    ['false', false],
    ['what cannot be written', circular],
    ['a private key', privateKey],
    ['a private key as JSON', JSON.stringify(privateKey)],
    ['another curve', { ...publicKey, crv: 'P-384' }],
    ['no point of the curve', { ...publicKey, y: publicKey.x }],
  ];
  for (const [what, key] of BAD)
    it(`is told, and nothing is sent: ${what}`, async () => {
      const told = heard(document, 'sf-error');
      const taken = heard(document, 'sf-submit');
      const form = await sealing(key);
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['bad-recipient-key']);
      expect(await submit(form)).to.equal(null);
      await pressButton(form, 'review');
      expect(partsOf(form, 'submit')).to.have.length(0);
      expectFocus(partOf(form, 'not-sealed'));
      expect(taken.length).to.equal(0);
      expect(form.value).to.deep.equal(ANSWERS);
      expect(told.length).to.equal(1);
      const said = errors.join() + told[0]!.detail.message + form.shadowRoot!.textContent;
      expect(said).not.to.contain(privateKey.d);
    });

  it('is told to the person in their language', async () => {
    const form = await sealing('');
    const sentences = new Set<string>();
    for (const [lang, part] of [
      ['en', 'Nothing has been sent'],
      ['cy', 'Does dim byd wedi'],
      ['ur', 'کچھ نہیں بھیجا گیا'],
    ] as const) {
      form.lang = lang;
      await form.updateComplete;
      expect(partOf(form, 'not-sealed').textContent).to.contain(part);
      sentences.add(partOf(form, 'not-sealed').textContent!);
    }
    expect(sentences.size).to.equal(3);
  });

  it('is forgotten once there is another, or none', async () => {
    const form = await sealing('{');
    expect(await submit(form)).to.equal(null);
    form.recipientKey = publicKey;
    await form.updateComplete;
    expect(partsOf(form, 'not-sealed')).to.have.length(0);
    expect(partsOf(form, 'problem')).to.have.length(0);
    expect(await answersIn(await submit(form))).to.deep.equal(ANSWERS);
    form.setAttribute('recipient-key', '');
    await form.updateComplete;
    expect(await submit(form)).to.equal(null);
    form.removeAttribute('recipient-key');
    await form.updateComplete;
    expect(await form.submit()).to.deep.include({
      format: 'safeguarding-forms/submission@1',
      answers: ANSWERS,
    });
  });

  it('is every key where the page came over plain HTTP', async () => {
    const told = heard(document, 'sf-error');
    const taken = heard(document, 'sf-submit');
    const putBack = withoutSubtle();
    try {
      const form = await sealing(publicKey);
      expect(await submit(form)).to.equal(null);
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['cannot-seal']);
      expect(told[0]!.detail.message).to.contain('https');
      expect(partsOf(form, 'not-sealed')).to.have.length(1);
      expect(taken.length).to.equal(0);
    } finally {
      putBack();
    }
  });
});

describe('forms that work together', () => {
  const errors = consoleLines('error');
  consoleLines('warn');

  const page = async (riskKey: unknown, referralKey: unknown) => {
    const both = await fixture<HTMLElement>(
      '<div><dash-checklist id="risk"></dash-checklist><marac-referral risk-from="risk"></marac-referral></div>',
    );
    const [risk, referral] = [...both.children] as [Form, Form & { riskAssessment: unknown }];
    risk.recipientKey = riskKey as PublicJwk;
    referral.recipientKey = referralKey as PublicJwk;
    risk.value = ANSWERS;
    await risk.updateComplete;
    await submit(risk);
    await aTimeout(0);
    await referral.updateComplete;
    return referral.riskAssessment;
  };

  it('give each other what they hold where both seal', async () => {
    expect(await page(publicKey, publicKey)).to.deep.include({ answers: ANSWERS });
    expect(await page(null, publicKey)).to.deep.include({ answers: ANSWERS });
    expect(errors).to.deep.equal([]);
  });

  it('give nothing that is sealed to one that would send it open', async () => {
    expect(await page(publicKey, null)).to.equal(null);
    expect(errors.join()).to.contain('riskAssessment').and.not.to.contain('Zebra');
  });
});

describe('the built script', () => {
  interface StrictWindow extends Window {
    readonly violations: readonly string[];
  }

  it('loads what seals with the first key, and seals under a strict policy', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/support/strict/page.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentWindow as unknown as StrictWindow;
    const form = page.document.createElement('dash-checklist') as Form;
    page.document.body.append(form);
    await waitUntil(() => form.shadowRoot?.querySelector('input'), 'it is not drawn', { timeout: 8_000 });
    form.value = ANSWERS;
    await form.updateComplete;
    const loaded = (): string[] =>
      page.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('seal'));
    expect(loaded()).to.deep.equal([]);
    form.recipientKey = publicKey;
    await form.updateComplete;
    expect(loaded()).to.have.length(1);
    const before = page.performance.getEntriesByType('resource').length;
    expect(await answersIn(await submit(form))).to.deep.equal(ANSWERS);
    expect(page.performance.getEntriesByType('resource').length).to.equal(before);
    await nextFrame();
    await nextFrame();
    expect(page.violations).to.deep.equal([]);
    frame.remove();
  });
});
