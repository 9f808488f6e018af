/** A page of the components of `@safeguarding-forms/react`, as it is rendered on the server and taken up in the browser. */
import { DashChecklist } from '@safeguarding-forms/react/dash-checklist.js';
import { createElement, useId, useRef } from 'react';

/** What the host knows of the case: no attribute can say it. */
const known = { case: 'EXAMPLE-1' };

/** @param {import('@safeguarding-forms/elements/classes.js').SfSubmitEvent} event */
function take(event) {
  const send = async () => {
    const response = await fetch('/submissions', { method: 'POST', body: JSON.stringify(event.detail) });
    if (!response.ok) throw new Error(`not stored: ${response.status}`);
    return response.json();
  };
  event.waitUntil(send());
}

/** What stands in a slot, under an id that React counts. */
const Privacy = () => createElement('p', { slot: 'privacy', id: useId() }, 'Who reads it: example staff.');

export function ComponentPage() {
  /** @type {import('react').RefObject<import('@safeguarding-forms/elements/classes.js').DashChecklist | null>} */
  const form = useRef(null);
  return createElement(
    'main',
    {},
    createElement('h1', {}, 'Example'),
    createElement(
      DashChecklist,
      {
        ref: form,
        edition: 'cleveland',
        lang: 'cy',
        headingLevel: 3,
        className: 'example',
        context: known,
        onSfSubmit: take,
      },
      createElement(Privacy),
    ),
  );
}
