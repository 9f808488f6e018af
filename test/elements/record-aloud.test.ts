/** Norfolk's consent script: read out to the person at risk, in English and in their own language. */
import '@safeguarding-forms/elements/marac-referral.js';
import { templates as urdu } from '@safeguarding-forms/text/internal/locales/marac-referral/norfolk/ur.js';
import { words } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk.js';
import { expect, fixture } from '@open-wc/testing';
import { checklist, referral as caseReferral } from '../portal/case.js';
import type { Referral } from '../support/assessment.js';
import { consoleLines } from '../support/element-events.js';
import { choose, controlOf, itemOf, partOf, partsOf } from '../support/element-form.js';
import { openStep } from '../support/element-record.js';
import { expectFocus, shown } from '../support/element-seen.js';
import { issuesOf } from '../support/issues-of.js';
import { click, press } from '../support/person.js';

const ENGLISH = String(words.items.consentScriptRead.script.template);
const URDU = String(urdu['marac-referral.norfolk.consentScriptRead.script']);

/** A referral at the step where consent is asked for. */
async function atConsent(attributes = ''): Promise<Referral> {
  // WebKit lays its scroll bar over the edge of the window, which is where radios stand from right to left.
  const page = await fixture(
    `<div style="margin: 2em"><marac-referral area="norfolk" ${attributes}></marac-referral></div>`,
  );
  const form = page.firstElementChild as Referral;
  await form.updateComplete;
  await openStep(form, 'consent');
  return form;
}

/** The same, after a yes. */
async function withConsent(attributes = ''): Promise<Referral> {
  const form = await atConsent(attributes);
  await choose(form, 'consentGiven', 'yes');
  return form;
}

/** The languages in which the script is shown, each with its direction and text. */
const versions = (form: Referral): (readonly [lang: string, dir: string, text: string])[] =>
  [...partOf(form, 'script').querySelectorAll('blockquote')].map(
    (each) => [each.lang, each.dir, shown(each)] as const,
  );

const inEnglish = ['en', 'ltr', ENGLISH] as const;
const inUrdu = ['ur', 'rtl', URDU] as const;

const buttons = (form: Referral): HTMLButtonElement[] => [
  ...partOf(form, 'script').querySelectorAll('button'),
];
const languageButton = (form: Referral, lang: string): HTMLButtonElement =>
  buttons(form).find((each) => each.lang === lang)!;

async function pressLanguage(form: Referral, lang: string): Promise<void> {
  await click(languageButton(form, lang));
  await form.updateComplete;
}

/** Asks for the languages that there are. */
async function askLanguages(form: Referral): Promise<void> {
  await click(buttons(form)[0]!);
  await form.updateComplete;
}

describe('the consent script', () => {
  it('is shown before there is an answer, in English, above what says that it was read', async () => {
    const form = await atConsent();
    expect(versions(form)).to.deep.equal([inEnglish]);
    expect(shown(partOf(form, 'script'))).to.match(/^Read this out to the person /);
    const order = partOf(form, 'script').compareDocumentPosition(
      controlOf(form, 'consentScriptRead', 'true'),
    );
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    await choose(form, 'consentGiven', 'no');
    expect(partsOf(form, 'script')).to.have.length(1);
    expect(form.result).to.have.property('missing').that.does.not.include('consentScriptRead');
  });

  it('is offered in the other languages, by key, with the focus where they are chosen', async () => {
    const form = await withConsent();
    expect(buttons(form).map(shown)).to.deep.equal(['Show it in their language']);
    buttons(form)[0]!.focus();
    await press('Enter');
    await form.updateComplete;
    expect(buttons(form).map((each) => [each.lang, shown(each)])).to.deep.equal([
      ['cy', 'Cymraeg'],
      ['ur', 'اردو'],
    ]);
    expectFocus(buttons(form)[0]!);
    expect(buttons(form).map((each) => each.ariaPressed)).to.deep.equal(['false', 'false']);
  });

  it('is shown in one of them beside the English, and hidden again', async () => {
    const form = await withConsent();
    await askLanguages(form);
    await pressLanguage(form, 'ur');
    expect(versions(form)).to.deep.equal([inEnglish, inUrdu]);
    expect(languageButton(form, 'ur').ariaPressed).to.equal('true');
    expectFocus(languageButton(form, 'ur'));
    await pressLanguage(form, 'cy');
    expect(versions(form).map(([lang]) => lang)).to.deep.equal(['en', 'cy']);
    expect(languageButton(form, 'ur').ariaPressed).to.equal('false');
    await pressLanguage(form, 'cy');
    expect(versions(form)).to.deep.equal([inEnglish]);
    expect(form.language).to.equal('en');
  });

  it('is in the language pressed last, however the files arrive', async () => {
    const form = await withConsent();
    await askLanguages(form);
    languageButton(form, 'cy').click();
    languageButton(form, 'ur').click();
    await form.updateComplete;
    expect(versions(form)).to.deep.equal([inEnglish, inUrdu]);
  });

  it('stands beside the English where the form is in another language', async () => {
    const form = await withConsent('lang="ur"');
    expect(versions(form)).to.deep.equal([inEnglish, inUrdu]);
    await askLanguages(form);
    expect(buttons(form).map(({ lang }) => lang)).to.deep.equal(['cy']);
    await pressLanguage(form, 'cy');
    expect(versions(form).map(([lang]) => lang)).to.deep.equal(['en', 'ur', 'cy']);
  });

  it('changes with the form’s language', async () => {
    const form = await withConsent();
    form.lang = 'ur';
    await form.updateComplete;
    expect(versions(form)).to.deep.equal([inEnglish, inUrdu]);
  });

  it('is in the agency’s own words where it has some', async () => {
    const form = await withConsent();
    form.wording = {
      pack: 'Example pack',
      status: 'official',
      instrument: 'marac-referral',
      edition: 'norfolk',
      language: 'en',
      messages: { 'marac-referral.norfolk.consentScriptRead.script': 'Sample script' },
    };
    await form.updateComplete;
    expect(versions(form)).to.deep.equal([['en', 'ltr', 'Sample script']]);
  });

  it('is in English alone again after a reset', async () => {
    const form = await withConsent();
    await askLanguages(form);
    await pressLanguage(form, 'ur');
    form.reset();
    await form.updateComplete;
    await openStep(form, 'consent');
    await choose(form, 'consentGiven', 'yes');
    expect(versions(form)).to.deep.equal([inEnglish]);
  });

  it('has to be ticked as read, which is part of the submission', async () => {
    const form = await withConsent();
    const given = caseReferral({ riskAssessment: checklist(14) });
    form.riskAssessment = given.attachments!.riskAssessment!;
    form.value = { ...given.answers, consentGiven: 'yes' } as Referral['value'];
    await form.updateComplete;
    expect(form.result).to.deep.include({ missing: ['consentScriptRead'] });
    expect(await form.submit()).to.equal(null);
    await openStep(form, 'consent');
    await askLanguages(form);
    await pressLanguage(form, 'ur');
    await choose(form, 'consentScriptRead', 'true');
    const submission = await form.submit();
    expect(submission?.answers).to.deep.include({ consentGiven: 'yes', consentScriptRead: true });
    // What the person at risk speaks is not told by how the form was shown.
    expect(submission?.language).to.equal('en');
    expect(issuesOf(submission)).to.deep.equal([]);
  });

  it('is read out from a form that is read only as well', async () => {
    const form = await atConsent('readonly');
    form.value = { consentGiven: 'yes' } as Referral['value'];
    await form.updateComplete;
    await askLanguages(form);
    await pressLanguage(form, 'ur');
    expect(versions(form)).to.deep.equal([inEnglish, inUrdu]);
    expect(itemOf(form, 'consentScriptRead')).not.to.equal(null);
  });
});

describe('the consent script in a language that the page does not offer', () => {
  const errors = consoleLines('error');

  it('leaves standing what the page was told of its own language', async () => {
    const form = await withConsent('lang="zz"');
    const told = partsOf(form, 'problem').map(shown);
    expect(told).to.have.length(1);
    await askLanguages(form);
    await pressLanguage(form, 'ur');
    expect(partsOf(form, 'problem').map(shown)).to.deep.equal(told);
    expect(errors).to.have.length(1);
  });
});

describe('a script of the area’s own', () => {
  const own = {
    pack: 'Sample Partnership 2026',
    status: 'official',
    instrument: 'marac-referral',
    edition: 'norfolk',
    language: 'en',
    messages: { 'marac-referral.norfolk.consentScriptRead.script': 'Sample statement of the area.' },
  } as const;

  it('is read out in place of ours, under the name of its pack', async () => {
    const form = await withConsent();
    expect(partOf(form, 'script').querySelectorAll('cite')).to.have.length(0);
    form.wording = own;
    await form.updateComplete;
    expect(versions(form)).to.deep.equal([['en', 'ltr', 'Sample statement of the area.']]);
    expect(shown(partOf(form, 'script').querySelector('cite')!)).to.equal('Sample Partnership 2026');
    form.wording = null;
    await form.updateComplete;
    expect(versions(form)).to.deep.equal([inEnglish]);
    expect(partOf(form, 'script').querySelectorAll('cite')).to.have.length(0);
  });

  it('is ours, without the name, where the pack has other words only', async () => {
    const form = await withConsent();
    form.wording = { ...own, messages: { 'marac-referral.norfolk.firstLanguage': 'Sample label' } };
    await form.updateComplete;
    expect(versions(form)).to.deep.equal([inEnglish]);
    expect(partOf(form, 'script').querySelectorAll('cite')).to.have.length(0);
  });
});

describe('a legal basis', () => {
  it('shows its provision under what it means', async () => {
    const form = await atConsent();
    await openStep(form, 'lawful-basis');
    const cites = [...itemOf(form, 'article6Basis')!.querySelectorAll('.option cite')];
    expect(cites.map((each) => shown(each)).slice(0, 2)).to.deep.equal([
      'UK GDPR, Art. 6(1)(a)',
      'UK GDPR, Art. 6(1)(b)',
    ]);
    expect(cites.every((each) => each.checkVisibility())).to.equal(true);
  });
});
