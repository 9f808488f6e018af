/** What a visitor downloads: until the first answer is scored, and until the submission has been handed over. */
import { visit } from '../visit.mjs';

async function inPage(page) {
  await page.until(() => {
    const radio = page.radio(1, 'yes');
    if (radio && !radio.checked) radio.click();
    return page.count() === '1';
  });
  globalThis.benchSubmit = async (questions, buttons) => {
    for (let number = 2; number <= questions; number += 1) page.radio(number, 'no').click();
    for (const button of buttons) {
      await page.until(() => page.find(button));
      await page.painted();
      page.find(button).click();
    }
  };
  return null;
}

/** A submission that does not say what was chosen would make the page that sent it cheaper than it is. */
function check({ answers, result }) {
  const chosen = Object.values(answers).map(({ answer }) => answer);
  const no = chosen.filter((answer) => answer === 'no').length;
  if (answers.q1.answer !== 'yes' || no !== 26 || result.yes !== 1 || result.no !== 26)
    throw new Error('the submission does not hold what was answered');
}

/** @type {import('./figures.mjs').Figure} */
export const bytes = {
  name: 'bytes',
  // The same each time.
  once: true,
  measure: ({ browser, server, contender, address }) => {
    server.forget();
    const { selectors } = contender;
    return visit(browser, {
      address: address(),
      selectors,
      inPage,
      async then(cdp) {
        const live = server.sent();
        const submission = server.nextSubmission();
        await cdp.send('Runtime.evaluate', {
          expression: `benchSubmit(27, ${JSON.stringify(selectors.submit)})`,
          awaitPromise: true,
        });
        check(await submission);
        const all = server.sent();
        return {
          bytes: live.bytes,
          requests: live.requests,
          bytesSubmitted: all.bytes,
          requestsSubmitted: all.requests,
        };
      },
    });
  },
};
