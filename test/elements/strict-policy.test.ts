/** The built elements work on a page whose policy allows no inline script or style, no eval and no markup from strings. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';

/** Three browsers start at once, and the page loads its scripts anew for every test. */
const PATIENT = { timeout: 8_000 };

interface StrictWindow extends Window {
  readonly violations: readonly string[];
}

/** Loads the strict page in a frame, with the given elements in it. */
async function openStrictPage(...tags: string[]): Promise<{ frame: HTMLIFrameElement; page: StrictWindow }> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '500';
  frame.src = '/test/support/strict/page.html';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as unknown as StrictWindow;
  for (const tag of tags) page.document.body.append(page.document.createElement(tag));
  return { frame, page };
}

describe('under a strict content security policy', () => {
  let opened: Awaited<ReturnType<typeof openStrictPage>>;
  afterEach(() => opened.frame.remove());

  it('notices what the policy stops', async () => {
    opened = await openStrictPage('p');
    const { page } = opened;
    page.document.querySelector('p')?.setAttribute('style', 'color: red');
    await waitUntil(() => page.violations.length > 0, 'the style attribute was not reported', PATIENT);
    expect(page.violations.join()).to.contain('style-src');
  });

  for (const tag of ['dash-checklist', 'merit-form']) {
    it(`<${tag}> draws, answers and changes its language without a violation`, async () => {
      opened = await openStrictPage(tag);
      const { page } = opened;
      const form = page.document.querySelector<HTMLElement & { language: string }>(tag)!;
      await waitUntil(() => form.shadowRoot?.querySelector('input'), `<${tag}> did not draw`, PATIENT);
      form.shadowRoot?.querySelector('input')?.click();
      form.lang = 'cy';
      await waitUntil(() => form.language === 'cy', `<${tag}> did not load another language`, PATIENT);
      // What the policy stops is reported a moment later.
      await nextFrame();
      await nextFrame();
      expect(page.violations).to.deep.equal([]);
    });
  }
});
