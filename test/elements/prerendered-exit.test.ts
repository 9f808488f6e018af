/** The files of HTML for the person at risk carry a way out, which a page makes its own by one address. */
import { DashChecklist, MeritForm, define } from '@safeguarding-forms/elements/classes.js';
import { NEUTRAL_EXIT, fileName } from '@safeguarding-forms/elements/internal/prerender/built-file.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import { editions, itemOf, partOf, type Form } from '../support/element-form.js';

const DIST = '/packages/elements/dist/';
const OWN = 'https://www.example.org/recipes';
const CLASSES = { 'dash-checklist': DashChecklist, 'merit-form': MeritForm };
let tags = 0;

/** A built file in the page, as a page's author has made it; `arrive` brings the script. */
async function before(
  { tag, edition }: (typeof editions)[number],
  language: string,
  edit: (file: string) => string = (file) => file,
): Promise<{ form: Form; arrive: () => Promise<void> }> {
  const own = `exit-${tag}-${++tags}`;
  const name = fileName({ element: tag, edition, language, audience: 'self' });
  const file = edit(await (await fetch(`${DIST}html/${name}`)).text());
  const page = (await fixture('<div></div>')) as HTMLElement & { setHTMLUnsafe(html: string): void };
  page.setHTMLUnsafe(
    file.replace(`<${tag}`, `<${own}`).replace(`</${tag}>`, `</${own}>`).replace('/cdn/', `${DIST}cdn/`),
  );
  const form = page.firstElementChild as Form;
  const arrive = async (): Promise<void> => {
    define(own, class extends (CLASSES[tag] as typeof DashChecklist) {});
    await waitUntil(() => form.result, 'no form', { timeout: 10_000 });
    await form.updateComplete;
    await waitUntil(() => !form.hasAttribute('exit-url') || form.exitUrl, 'no address');
    await form.updateComplete;
  };
  return { form, arrive };
}

const exitOf = (form: Form): HTMLAnchorElement => partOf(form, 'exit') as HTMLAnchorElement;
const radiosOf = (form: Form): HTMLInputElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

/** A press of the way out, with the page left where it is. */
function leave(form: Form): number {
  const left = heard(form, 'sf-exit');
  form.addEventListener('sf-exit', (event) => event.preventDefault());
  exitOf(form).click();
  return left.length;
}

for (const edition of editions)
  for (const language of ['en', 'cy', 'ur'])
    describe(`the file of ${edition.tag} ${edition.edition} in ${language} to the person at risk`, () => {
      it('leads out before its script, in sight, and is taken up with that', async () => {
        const { form, arrive } = await before(edition, language);
        expect(form.getAttribute('exit-url')).to.equal(NEUTRAL_EXIT);
        const [exit, radios] = [exitOf(form), radiosOf(form)];
        expect(exit.href).to.equal(NEUTRAL_EXIT);
        expect(exit.rel.split(' ')).to.include('noreferrer');
        expect(exit.checkVisibility()).to.equal(true);
        await arrive();
        expect(exitOf(form) === exit, 'the same link').to.equal(true);
        expect(radiosOf(form).every((radio, at) => radio === radios[at])).to.equal(true);
        expect(leave(form)).to.equal(1);
      });
    });

for (const edition of editions)
  describe(`the file of ${edition.tag} ${edition.edition}, made a page’s own`, () => {
    const everywhere = (file: string): string => file.replaceAll(NEUTRAL_EXIT, OWN);
    const inTheTag = (file: string): string =>
      file.replace(`exit-url="${NEUTRAL_EXIT}"`, `exit-url="${OWN}"`);
    const without = (file: string): string => file.replace(` exit-url="${NEUTRAL_EXIT}"`, '');

    it('leads where the page says throughout the file, with no other address left in it', async () => {
      const { form, arrive } = await before(edition, 'en', everywhere);
      expect(form.getHTML({ serializableShadowRoots: true, shadowRoots: [form.shadowRoot!] })).not.to.contain(
        NEUTRAL_EXIT,
      );
      const radios = radiosOf(form);
      expect(exitOf(form).href).to.equal(OWN);
      await arrive();
      expect(exitOf(form).href).to.equal(OWN);
      expect(radiosOf(form).every((radio, at) => radio === radios[at])).to.equal(true);
    });

    it('leads where the tag says once the script is there, with what was answered meanwhile', async () => {
      const { form, arrive } = await before(edition, 'en', inTheTag);
      const radio = radiosOf(form)[0]!;
      const item = radio.closest<HTMLElement>('[data-item]')!.dataset.item!;
      radio.click();
      await arrive();
      expect(exitOf(form).href).to.equal(OWN);
      expect(Object.keys(form.value)).to.deep.equal([item]);
      expect(itemOf(form, item).querySelector<HTMLInputElement>('input:checked')?.value).to.equal(
        radio.value,
      );
      expect(leave(form)).to.equal(1);
    });

    it('has none once the script is there where the tag names none', async () => {
      const { form, arrive } = await before(edition, 'en', without);
      await arrive();
      expect(exitOf(form)).to.equal(undefined);
    });
  });
