/** Importing the classes defines nothing; defining twice is harmless; two versions on a page are told once. */
import {
  DashChecklist,
  MaracReferral,
  MeritForm,
  ShareWithoutConsent,
  define,
} from '@safeguarding-forms/elements/classes.js';
import { expect } from '@open-wc/testing';
import { consoleLines } from '../support/element-events.js';

const CLASSES = {
  'dash-checklist': DashChecklist,
  'merit-form': MeritForm,
  'marac-referral': MaracReferral,
  'share-without-consent': ShareWithoutConsent,
} as const;

describe('define', () => {
  const warnings = consoleLines('warn');
  const errors = consoleLines('error');
  afterEach(() => {
    expect(errors).to.deep.equal([]);
  });

  it('has not been done by importing the classes', () => {
    for (const tag of Object.keys(CLASSES)) expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('is done by importing everything', async () => {
    const everything = await import('@safeguarding-forms/elements');
    for (const [tag, element] of Object.entries(CLASSES)) {
      expect(customElements.get(tag), tag).to.equal(element);
      expect(Object.values(everything), tag).to.include(element);
    }
  });

  it('is harmless when it is done twice', () => {
    define('dash-checklist', DashChecklist);
    define('dash-checklist', class extends DashChecklist {});
    expect(customElements.get('dash-checklist')).to.equal(DashChecklist);
    expect(warnings).to.deep.equal([]);
  });

  it('warns once of another version, naming both, and leaves the first in place', () => {
    class OtherChecklist extends DashChecklist {
      static override readonly version = '0.0.9';
    }
    class OtherForm extends MeritForm {
      static override readonly version = '0.0.9';
    }
    // Also where they define different tags: their submissions may differ too.
    define('of-another-version', class extends OtherForm {});
    define('dash-checklist', OtherChecklist);
    define('merit-form', OtherForm);
    expect(warnings).to.have.length(1);
    for (const part of ['0.0.9', DashChecklist.version]) expect(warnings[0]).to.contain(part);
    expect(customElements.get('dash-checklist')).to.equal(DashChecklist);
    expect(customElements.get('merit-form')).to.equal(MeritForm);
  });
});
