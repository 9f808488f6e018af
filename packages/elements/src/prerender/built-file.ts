import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';

/** A form that the build writes as a file of HTML. */
export interface BuiltForm {
  readonly element: string;
  readonly edition: string;
  readonly language: string;
  readonly audience: Audience;
}

/**
 * Where the way out leads of the files to the person at risk, until whoever makes the page puts another address in its
 * place: to a page that is fast, dull and beyond suspicion. A form that is not of these files goes nowhere by itself.
 */
export const NEUTRAL_EXIT = 'https://www.bbc.co.uk/weather';

/** What the file of a form is called. */
export const fileName = ({ element, edition, language, audience }: BuiltForm): string =>
  `${element}.${edition}.${language}${audience === 'self' ? '.self' : ''}.html`;

/** How the form in that file is rendered: nobody at risk is left without a way out because a page forgot it. */
export const fileOptions = (form: BuiltForm): BuiltForm & { readonly exitUrl?: string } =>
  form.audience === 'self' ? { ...form, exitUrl: NEUTRAL_EXIT } : form;
