import type {
  SafeguardingForm,
  SfAnswerEvent,
  SfErrorEvent,
  SfExitEvent,
  SfInvalidEvent,
  SfResultEvent,
  SfSubmitEvent,
} from '@safeguarding-forms/elements/classes.js';
import type { HTMLAttributes, ReactNode } from 'react';

/** Every property that a host sets on some element; what an element lacks is no property of its component. */
export const SETTINGS = [
  'edition',
  'area',
  'framework',
  'audience',
  'bilingual',
  'context',
  'density',
  'disabled',
  'downloads',
  'exitUrl',
  'guardLeaving',
  'headingLevel',
  'idleTimeout',
  'instrument',
  'localEdition',
  'name',
  'omit',
  'plan',
  'planFrom',
  'readOnly',
  'recipientKey',
  'recordFrom',
  'referral',
  'referralFrom',
  'required',
  'riskAssessment',
  'riskFrom',
  'sentTimeout',
  'severityGrid',
  'sharingRecord',
  'supersedes',
  'support',
  'value',
  'wording',
] as const;

/** The events of every element, by the name of the property that listens. */
export const EVENTS = {
  onSfAnswer: 'sf-answer',
  onSfError: 'sf-error',
  onSfExit: 'sf-exit',
  onSfInvalid: 'sf-invalid',
  onSfResult: 'sf-result',
  onSfSubmit: 'sf-submit',
} as const;

/** What listens to the events of a form. */
export interface FormListeners {
  /** The person changed an answer. */
  onSfAnswer?: ((event: SfAnswerEvent) => void) | undefined;
  /** What the host gave cannot be used. */
  onSfError?: ((event: SfErrorEvent) => void) | undefined;
  /** The person is about to leave by the quick exit. */
  onSfExit?: ((event: SfExitEvent) => void) | undefined;
  /** A submit found errors. */
  onSfInvalid?: ((event: SfInvalidEvent) => void) | undefined;
  /** The live result changed. */
  onSfResult?: ((event: SfResultEvent) => void) | undefined;
  /** The form is submitted and valid; hand the promise of sending it to `event.waitUntil()`. */
  onSfSubmit?: ((event: SfSubmitEvent) => void) | undefined;
}

type Setting = (typeof SETTINGS)[number];
type Settings<E> = { [K in Extract<keyof E, Setting>]?: E[K] };

/** What the component of an element takes: its properties, its listeners, and what every HTML element takes. */
export type FormProps<E extends SafeguardingForm> = Settings<E> &
  FormListeners &
  Omit<HTMLAttributes<E>, Setting | 'children'> & {
    /** Elements with `slot="intro"`, `"privacy"`, `"support"` or `"sent"`. */
    children?: ReactNode;
    /** Where `safeguarding-forms.css` is served: the sheet of what is rendered on the server. Without it `/cdn/safeguarding-forms.css`. */
    stylesheet?: string | undefined;
  };
