/** What is chosen in Storybook's toolbar, for whatever story is shown: the page around the form, and how it is read. */
import { english, languages } from '@safeguarding-forms/text';
import type { Args, ArgTypes, GlobalTypes } from 'storybook/internal/types';

/** The choice that leaves it to the story. */
const AS_TOLD = 'story';

const asTold = (what: string) => ({ value: AS_TOLD, title: `${what}: as the story has it` });

export const toolbar: GlobalTypes = {
  theme: {
    description: 'Look of the forms',
    toolbar: { title: 'Theme', items: ['plain', 'govuk', 'nhs', 'inherit'], dynamicTitle: true },
  },
  scheme: {
    description: 'Light or dark surroundings',
    toolbar: { title: 'Scheme', items: ['light', 'dark'], dynamicTitle: true },
  },
  language: {
    description: 'Language of the form',
    toolbar: {
      title: 'Language',
      items: [
        asTold('Language'),
        ...[english, ...languages].map(({ code, name }) => ({ value: code, title: name })),
      ],
    },
  },
  direction: {
    description: 'Direction of the page around the form',
    toolbar: {
      title: 'Direction',
      items: [
        { value: 'language', title: 'Direction: as the language has it' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  audience: {
    description: 'Who fills the form in, where it can be chosen',
    toolbar: {
      title: 'Audience',
      items: [
        asTold('Audience'),
        { value: 'professional', title: 'A professional' },
        { value: 'self', title: 'The person at risk' },
      ],
    },
  },
  host: {
    description: 'What the host receives, under the form',
    toolbar: {
      title: 'Host',
      items: [
        { value: 'off', title: 'The form alone' },
        { value: 'on', title: 'What the host receives' },
      ],
    },
  },
};

/** What the toolbar starts from. */
export const untouched = {
  theme: 'plain',
  scheme: 'light',
  language: AS_TOLD,
  direction: 'language',
  audience: AS_TOLD,
  host: 'off',
};

type Globals = Readonly<Record<string, unknown>>;

/** The arguments of a story, with what the toolbar sets before what the story says, as far as the element offers it. */
export function withToolbar(args: Args, { language, audience }: Globals, argTypes: ArgTypes): Args {
  const offered = argTypes['audience']?.options ?? [];
  return {
    ...args,
    ...(language !== AS_TOLD && { lang: language }),
    ...(offered.includes(audience) && { audience }),
  };
}

/** Dresses the page that a story stands in. */
export function dressPage(page: HTMLElement, canvas: HTMLElement, globals: Globals): void {
  page.className = `sf-theme-${globals['theme']}`;
  page.dataset['scheme'] = String(globals['scheme']);
  // A form in Urdu turns its own text around; this is for the page of a host that runs the other way.
  canvas.dir = globals['direction'] === 'language' ? '' : String(globals['direction']);
}
