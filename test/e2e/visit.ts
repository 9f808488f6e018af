import Database from 'libsql';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startPortal, type PortalProcess } from '../portal/portal-process.js';
import { launchChromium } from '../support/launch-chromium.mjs';

/** A submission as it lies in the portal's file. */
export interface Row {
  readonly reference: string;
  readonly body: string;
}

/** A visit to the example portal: for the tests of a file one portal and one browser, for each test a page of its own. */
export class Visit {
  portal!: PortalProcess;
  context!: BrowserContext;
  page!: Page;
  /** What a careful site must not see: violations of its policy, errors, requests to anywhere else. */
  complaints: string[] = [];
  #browser: Browser | undefined;

  /** @param start Starts the portal, where it is another than the usual one. */
  constructor(start: () => Promise<PortalProcess> = startPortal) {
    beforeAll(async () => {
      this.portal = await start();
      this.#browser = await launchChromium();
    });
    beforeEach(() => this.#open());
    afterEach(() => this.context.close());
    afterAll(async () => {
      await this.#browser?.close();
      await this.portal?.stop('SIGTERM');
    });
  }

  /** Goes to a page of the portal and waits until its forms can be filled in. */
  async openForm(path: string): Promise<void> {
    await this.page.goto(`${this.portal.url}${path}`);
    // On a page of several forms they are there, and out of sight until they are opened.
    await this.page.locator('[part~=review], [part~=next]').first().waitFor({ state: 'attached' });
    await this.page.waitForFunction(areFormsLive);
  }

  /** The reference that a form shows once it is sent. */
  async reference(tag = ''): Promise<string> {
    const receipt = await this.page.locator(`${tag} [part~=sent]`).innerText();
    const reference = /SF-\w{4}-\w{4}/.exec(receipt)?.[0];
    if (reference === undefined) throw new Error(`The form shows no reference; it says: ${receipt}`);
    return reference;
  }

  /** All that the portal has stored. */
  rows(): Row[] {
    const db = new Database(this.portal.dataFile, { readonly: true });
    try {
      return db.prepare('SELECT reference, body FROM submissions ORDER BY id').all() as Row[];
    } finally {
      db.close();
    }
  }

  /** The submission that the portal has stored under a reference. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into it
  stored(reference: string): any {
    const row = this.rows().find((each) => each.reference === reference);
    return JSON.parse(row?.body ?? 'null');
  }

  async #open(): Promise<void> {
    this.complaints = [];
    const { complaints } = this;
    this.context = await this.#browser!.newContext();
    this.page = await this.context.newPage();
    const { page, portal } = this;
    await page.exposeFunction('complain', (what: string) => void complaints.push(what));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { complain } = window as unknown as { complain: (what: string) => void };
        complain(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${portal.url}/`)) complaints.push(`request: ${request.url()}`);
    });
  }
}

/** Whether every form on the page has taken up what stands in it. The portal renders forms, so they show before that. */
function areFormsLive(): boolean {
  const forms = [...document.querySelectorAll<HTMLElement & { result?: object }>('main *')].filter(
    ({ localName }) => localName.includes('-'),
  );
  const sheets = forms.map(({ shadowRoot }) => shadowRoot?.querySelector('link'));
  return forms.every(({ result }) => Boolean(result)) && sheets.every((link) => !link || Boolean(link.sheet));
}
