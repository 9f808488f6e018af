/** Files that are loaded on demand and do not come: told, nothing thrown, and asked for again until they do. */
import { expect } from '@open-wc/testing';
import { needOf, openFaulty, problemsOf, tryFor } from '../support/element-faulty.js';
import { inThisRun } from '../support/run-sample.js';

const integrity = (await (await fetch('/packages/elements/dist/cdn/integrity.json')).json()) as object;
/** All but the words of `drafts.js`, which no form asks for. */
const files = Object.keys(integrity)
  .flatMap((key) => /^([a-z].*)\?again=1$/.exec(key)?.[1] ?? [])
  .filter((file) => !file.startsWith('text/locales/drafts/'));
const FAULTS = ['missing', 'broken', 'empty', 'throws', 'of another build', 'another file'];
/** Of each kind of file one. */
const KINDS = [
  'dash-checklist/kirklees.js',
  'dash-checklist/kirklees-self.js',
  'severity-grid/default.js',
  'text/locales/dash/cleveland/ur.js',
  'text/locales/chrome/ur.js',
  'attachments/verifier.js',
  'attachments/local-verifier.js',
  'paper/paper.js',
  'submission/seal.js',
  'merit-form/attachable.js',
  'share-without-consent/grounds-table.js',
];
const SENTENCES = {
  en: 'A part of this form did not load',
  cy: 'Ni lwythodd rhan',
  ur: 'اس فارم کا ایک حصہ لوڈ نہیں ہوا',
};

async function failsOnce(file: string, fault: string): Promise<void> {
  const need = needOf(file);
  const at = await openFaulty(need.tag, file, fault, 1);
  const { form, page, told, uncaught } = at;
  await need.setUp?.(form, page);
  await tryFor(at, need.act, () => false);
  expect(told).to.have.length(1);
  expect(told[0]).to.contain(file);
  const language = form.lang === 'cy' || form.lang === 'ur' ? form.lang : 'en';
  const problems = problemsOf(form);
  expect(problems).to.have.length(1);
  expect(problems[0])
    .to.contain(SENTENCES[language])
    .and.not.to.match(/[<>]|\.js/);
  await tryFor(at, need.act, () => need.isThere(form) && problemsOf(form).length === 0);
  expect(told).to.have.length(1);
  expect(problemsOf(form)).to.deep.equal([]);
  expect(need.isThere(form)).to.equal(true);
  expect(uncaught).to.deep.equal([]);
  at.close();
}

describe('a file on demand that fails once, and then comes', () => {
  for (const file of inThisRun(files, 12)) it(file, () => failsOnce(file, 'missing'));
});

describe('a file on demand at fault in another way', () => {
  const all = KINDS.flatMap((file) => FAULTS.slice(1).map((fault) => [file, fault] as const));
  for (const [file, fault] of inThisRun(all, 8)) it(`${file}, ${fault}`, () => failsOnce(file, fault));
});

describe('a file on demand that never comes', () => {
  for (const file of inThisRun(KINDS, 2))
    it(`${file}: after three more requests the person is asked to keep the page and print it`, async () => {
      const need = needOf(file);
      const at = await openFaulty(need.tag, file, 'missing', 4);
      await need.setUp?.(at.form, at.page);
      for (const again of ['', '?again=1', '?again=2', '?again=3']) {
        expect(problemsOf(at.form).join()).not.to.match(/print|پرنٹ/);
        await tryFor(at, need.act, () => false);
        expect(at.told.at(-1)).to.contain(`${file}${again}`);
        expect(integrity).to.have.property(`${file}${again}`);
      }
      expect(at.told).to.have.length(4);
      expect(problemsOf(at.form).join()).to.match(/print|پرنٹ/);
      expect(at.uncaught).to.deep.equal([]);
      at.close();
    });
});
