/** Beside its answers a question has room to be read, however long they are in a language, whoever fills the form in; no answer is broken within a word, and the answers stand at one height. */
import '@safeguarding-forms/elements';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { editions, type Form } from '../support/element-form.js';
import { inThisRun } from '../support/run-sample.js';

const WIDTHS = [320, 480, 608, 640, 700, 768, 800, 900, 1000, 1100, 1280];
/** In pixels, at letters of 16: a longer word than any of ours. */
const LEAST = 190;

const cases = editions.flatMap(({ tag, edition }) =>
  ['professional', 'self'].flatMap((audience) =>
    ['en', 'cy', 'ur'].flatMap((language) =>
      ['', 'bilingual'].map((bilingual) => ({ tag, edition, audience, language, bilingual })),
    ),
  ),
);

/** The words of an element that stand in two lines. */
function brokenWords(element: Element): readonly string[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.flatMap((node) =>
    [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      return lines.size > 1 ? [word] : [];
    }),
  );
}

for (const { tag, edition, audience, language, bilingual } of inThisRun(cases, 12))
  it(`<${tag} edition="${edition}" audience="${audience}" lang="${language}" ${bilingual}> at every width`, async () => {
    const page = await fixture<HTMLElement>(
      `<div><${tag} edition="${edition}" audience="${audience}" lang="${language}" ${bilingual}></${tag}></div>`,
    );
    const form = page.firstElementChild as Form;
    await waitUntil(() => form.shadowRoot?.querySelector('.question > .label'), 'no question', {
      timeout: 15_000,
    });
    await form.updateComplete;
    for (const width of WIDTHS) {
      page.style.width = `${width}px`;
      const narrow = [...form.shadowRoot!.querySelectorAll<HTMLElement>('.question > .label')]
        .filter((label) => label.checkVisibility())
        .filter((label) => label.getBoundingClientRect().width < LEAST);
      expect(
        narrow.map((label) => label.innerText),
        `${width}`,
      ).to.deep.equal([]);
      const right = form.getBoundingClientRect();
      for (const columns of form.shadowRoot!.querySelectorAll('.question > .columns')) {
        const place = columns.getBoundingClientRect();
        expect(place.left, `${width}`).to.be.at.least(right.left - 1);
        expect(place.right, `${width}`).to.be.at.most(right.right + 1);
        expect(brokenWords(columns), `${width}`).to.deep.equal([]);
        // Three stand in one row; four in one or in two.
        const tops = [...columns.children].map((answer) => Math.round(answer.getBoundingClientRect().top));
        expect(new Set(tops).size, `${width}`).to.be.at.most(tops.length > 3 ? 2 : 1);
      }
    }
  });
