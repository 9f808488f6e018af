/** Every page of the site, in the order in which the sidebar lists them. A test sees that none is missing. */

export interface Group {
  readonly text: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

const page = (text: string, link: string) => ({ text, link: `/${link}` });

export const groups: readonly Group[] = [
  {
    text: 'Put it on a page',
    items: [
      page('Embed in ten minutes', 'embed'),
      page('Hosts', 'hosts'),
      page('The files of a build', 'files'),
      page('How forms look', 'themes'),
      page('Questions and answers', 'faq'),
    ],
  },
  {
    text: 'Use it',
    items: [
      page('Attributes and properties', 'attributes'),
      page('Events', 'events'),
      page('The submission', 'submission'),
      page('What a form checks', 'rules'),
      page('Forms that work together', 'together'),
      page('Save and return', 'drafts'),
      page('Languages and wording', 'languages'),
      page('Reference', 'reference'),
    ],
  },
  {
    text: 'For the person at risk',
    items: [
      page('The forms in their words', 'self-serve'),
      page('Quick exit and idle time', 'quick-exit'),
      page('Who can help', 'support'),
      page('What to check before a release', 'support-to-check'),
    ],
  },
  {
    text: 'Take what it sends',
    items: [
      page('Verifying on a backend', 'verification'),
      page('Backends in other languages', 'backends'),
      page('Sealed submissions', 'sealed'),
      page('FHIR', 'fhir'),
    ],
  },
  {
    text: 'Your area',
    items: [
      page('Your area’s own form', 'local-editions'),
      page('Your own edition in an hour', 'your-own-edition'),
      page('The edition file, key by key', 'edition-file'),
    ],
  },
  {
    text: 'Before you rely on it',
    items: [
      page('What stays inside', 'security'),
      page('Reporting a fault', 'security-policy'),
      page('Accessibility statement', 'accessibility'),
      page('Safety case', 'safety-case'),
      page('Data protection', 'data-protection'),
      page('The law behind the forms', 'law'),
    ],
  },
  {
    text: 'Work on it',
    items: [
      page('Contributing', 'contributing'),
      page('Testing your own page', 'testing'),
      page('Engines', 'engines'),
      page('Releasing', 'releasing'),
      page('How fast', 'how-fast'),
      page('Decisions', 'decisions/README'),
    ],
  },
];
