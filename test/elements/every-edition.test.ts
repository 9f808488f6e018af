/** Every published edition, from a whole case to a submission that a backend takes, in every engine. */
import '@safeguarding-forms/elements';
import { fixture, expect } from '@open-wc/testing';
import { catalogue } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas';
import type { Form } from '../support/element-form.js';
import { issuesOf } from '../support/issues-of.js';

/** The frozen submission of a whole case; where a date in it grows too old to be sent today, of the least. */
async function frozen(id: string, edition: string, version: string): Promise<SubmissionRecord> {
  const { rules } = catalogue.getInstrument(id, edition, version);
  const extent = rules.some(({ kind }) => kind === 'too-long-ago') ? 'minimal' : 'full';
  const file = new URL(`../payloads/${id}.${edition}.${version}.${extent}.json`, import.meta.url);
  return (await (await fetch(file)).json()) as SubmissionRecord;
}

/** What chooses the edition; other elements know nothing of an attribute that is not theirs. */
const chosen = (edition: string): string =>
  ['edition', 'area', 'framework'].map((name) => `${name}="${edition}"`).join(' ');

describe('every published edition', () => {
  for (const { id, edition, version } of catalogue.listInstruments())
    it(`renders, scores, submits and verifies: ${id} ${edition}`, async () => {
      const { element, answers, result, attachments = {} } = await frozen(id, edition, version);
      const form = await fixture<Form>(`<${element} ${chosen(edition)}></${element}>`);
      await form.updateComplete;
      Object.assign(form, attachments, { value: answers });
      await form.updateComplete;
      expect(form.shadowRoot!.querySelectorAll('[data-item]').length).to.be.greaterThan(0);
      expect(form.result).to.deep.equal(result);

      const submission = await form.submit();
      expect(submission?.instrument).to.deep.equal({ id, edition, version });
      expect(submission?.answers).to.deep.equal(answers);
      expect(issuesOf(JSON.parse(JSON.stringify(submission)))).to.deep.equal([]);
    });
});
