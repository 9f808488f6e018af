/** Pages in React, as they are rendered on the server and taken up in the browser: the raw tag, and who listens. */
import { createElement, useEffect, useRef } from 'react';

/** What the host knows of the case. */
const known = { context: { case: 'EXAMPLE-1' }, value: { victimName: 'Example Person' } };

/** @param {CustomEvent & { waitUntil(sent: Promise<unknown>): void }} event */
function take(event) {
  const send = async () => {
    const body = JSON.stringify(event.detail);
    const response = await fetch('/submissions', { method: 'POST', body });
    if (!response.ok) throw new Error(`not stored: ${response.status}`);
    return response.json();
  };
  event.waitUntil(send());
}

/** Listens on the page, from a script of its own that waits for nothing. */
export const listenOnPage = () => document.addEventListener('sf-submit', /** @type {any} */ (take));

/** The form alone: the page listens. */
const Raw = () => createElement('dash-checklist', { edition: 'cleveland', lang: 'en' });

/** Gives the form what is known, and listens, once it is there. */
function ByRef() {
  const form = useRef(/** @type {any} */ (null));
  useEffect(() => {
    const { current } = form;
    Object.assign(current, known);
    current.addEventListener('sf-submit', take);
    return () => current.removeEventListener('sf-submit', take);
  }, []);
  return createElement('dash-checklist', { ref: form, edition: 'cleveland', lang: 'en' });
}

/** Writes all of it into the markup, which is what React reads last. */
const InMarkup = () =>
  createElement('dash-checklist', { edition: 'cleveland', lang: 'en', ...known, 'onsf-submit': take });

const forms = { raw: Raw, ref: ByRef, markup: InMarkup };

/** @param {{ way: string }} props */
export const Page = ({ way }) =>
  createElement(
    'main',
    {},
    createElement('h1', {}, 'Example'),
    createElement(forms[/** @type {keyof typeof forms} */ (way)]),
  );
