/** A Questionnaire of ours drawn by LHC-Forms, the FHIR form of the US National Library of Medicine: its total is ours. */
import { join } from 'node:path';
import { toQuestionnaire, type QuestionnaireResponse } from '@safeguarding-forms/fhir';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersTo } from '../fhir/all-items.js';
import { vectorsIn } from '../instruments/vector-files.js';
import { launchChromium } from '../support/launch-chromium.mjs';
import { lhcForms } from '../support/lhc-forms.mjs';

const SITE = 'http://lhc-forms.example/';
const FILES = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/runtime.js',
  'webcomponent/polyfills.js',
  'webcomponent/main.js',
  'fhir/R4/lformsFHIR.min.js',
];

/** What LHC-Forms puts on the page, as far as it is used here. */
interface LhcForms {
  readonly Util: {
    convertFHIRQuestionnaireToLForms(questionnaire: object, version: string): object;
    addFormToPage(form: object, id: string, options?: object): Promise<void>;
    getFormFHIRData(resource: string, version: string, id: string): QuestionnaireResponse;
  };
}

let browser: Browser;
let built: string;
let asked: string[];

beforeAll(async () => {
  built = await lhcForms();
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A page with LHC-Forms on it, and nothing from anywhere else. */
async function open(): Promise<Page> {
  asked = [];
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (`${origin}/` !== SITE) {
      asked.push(route.request().url());
      return route.abort();
    }
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>${FILES.map((file) => `<script src="/${file}"></script>`).join('')}`,
      });
    return route.fulfill({ path: join(built, pathname) });
  });
  await page.goto(SITE);
  return page;
}

/** Draws a form. */
const draw = (page: Page, questionnaire: object): Promise<void> =>
  page.evaluate(async (form) => {
    const { Util } = (window as unknown as { LForms: LhcForms }).LForms;
    await Util.addFormToPage(Util.convertFHIRQuestionnaireToLForms(form, 'R4'), 'form', {
      prepopulate: false,
    });
  }, questionnaire);

/** The total that LHC-Forms shows, and the one that it would send. */
async function totals(page: Page): Promise<{ shown: number | undefined; sent: number | undefined }> {
  const shown = await page.locator('input[id^="result.total"]').inputValue();
  const sent = await page.evaluate(() =>
    (window as unknown as { LForms: LhcForms }).LForms.Util.getFormFHIRData(
      'QuestionnaireResponse',
      'R4',
      '#form',
    ),
  );
  return {
    shown: shown === '' ? undefined : Number(shown),
    sent: answersTo(sent, 'result.total')[0]?.valueInteger,
  };
}

/** As they are offered. */
const ANSWERS = ['yes', 'no', 'unknown'];

/** Answers a question by keyboard. */
async function answer(page: Page, question: string, given: string): Promise<void> {
  await page.locator(`input[id^="${question}/"]`).focus();
  for (let at = 0; at <= ANSWERS.indexOf(given); at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

const vectors = vectorsIn('dash.cleveland.json').flatMap(({ name, answers, result }) =>
  result ? [{ name, answers, yes: (result as { yes: number }).yes }] : [],
);
/** As many yes as differ, each once. */
const chosen = [...new Map(vectors.map((vector) => [vector.yes, vector])).values()].slice(0, 5);

describe('LHC-Forms', () => {
  it.each(chosen)('counts as we do: $name', async ({ answers, yes }) => {
    const page = await open();
    await draw(page, await toQuestionnaire('dash', 'cleveland'));
    for (const [question, value] of Object.entries(answers)) {
      const given = /^q\d+$/.test(question) && (value as { answer?: string }).answer;
      if (given) await answer(page, question, given);
    }
    await expect.poll(() => totals(page), { timeout: 10_000 }).toEqual({ shown: yes, sent: yes });
    await page.close();
  });

  it.each(['en', 'ur'])(
    'draws every question in its words, and counts while it is filled in: %s',
    async (language) => {
      const page = await open();
      const questionnaire = await toQuestionnaire('dash', 'cleveland', language);
      await draw(page, questionnaire);
      for (const item of questionnaire.item.flatMap((section) => section.item ?? []))
        if (/^q\d+$/.test(item.linkId))
          expect(await page.getByText(item.text).count(), item.linkId).toBeGreaterThan(0);
      await expect.poll(() => totals(page), { timeout: 10_000 }).toEqual({ shown: 0, sent: 0 });
      for (const [at, question] of ['q1', 'q2', 'q18'].entries()) {
        await answer(page, question, 'yes');
        await expect.poll(() => totals(page), { timeout: 10_000 }).toEqual({ shown: at + 1, sent: at + 1 });
      }
      expect(asked).toEqual([]);
      await page.close();
    },
  );
});
