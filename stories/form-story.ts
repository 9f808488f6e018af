/** What the stories of every form have in common: how one is drawn and what can be set. */
import { nameOf, type ShownKind } from '@safeguarding-forms/elements/internal/form/form-kind.js';
import type { Answers } from '@safeguarding-forms/instruments';
import { english, languages } from '@safeguarding-forms/text';
import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { attributesFrom, setAttributes } from './attributes.js';

/** What can be set in a story, named as in the documentation of the element. */
export interface FormArgs {
  /** Of the element that shows any form: which. */
  instrument?: string;
  edition: string;
  lang: string;
  bilingual: boolean;
  readonly: boolean;
  disabled: boolean;
  required: boolean;
  'heading-level': number;
  omit: string;
  audience: 'professional' | 'self';
  'exit-url': string;
  'idle-timeout': number;
  'sent-timeout': number;
  value: Answers;
  /** What travels along, by the property that takes it. */
  attachments: Readonly<Record<string, SubmissionRecord | undefined>>;
  /** What the host puts between the tags. */
  content?: TemplateResult;
}

/** One story of a form. */
export type FormStory = StoryObj<FormArgs>;

/** Storybook copies the arguments at every change: answers are set again only where they are others, and what was typed stays. */
function draw(args: FormArgs, argTypes: ArgTypes, { tag }: ShownKind): TemplateResult {
  const name = unsafeStatic(tag);
  return html`<${name}
    ${setAttributes(attributesFrom(args, argTypes))}
    .value=${guard([JSON.stringify(args.value)], () => args.value)}
    ${ref((form) => form && Object.assign(form, args.attachments))}
    >${args.content}</${name}
  >`;
}

/** What Storybook has to know of an element; its attributes are in the manifest, and here is what is not. */
export function formMeta(kind: ShownKind): Meta<FormArgs> {
  const { tag, editions, selfServe, any } = kind;
  const offered = [english, ...languages];
  const toThePerson = selfServe || any ? ['self'] : [];
  return {
    component: tag,
    excludeStories: ['stories'],
    render: (args, { argTypes }) => draw(args, argTypes, kind),
    args: {
      edition: editions[0] ? nameOf(editions[0]) : '',
      lang: english.code,
      value: {},
      attachments: {},
    },
    argTypes: {
      ...(any && { instrument: { control: 'select', options: any.builtIn } }),
      lang: {
        control: {
          type: 'select',
          labels: Object.fromEntries(offered.map(({ code, name }) => [code, name])),
        },
        options: offered.map(({ code }) => code),
      },
      'heading-level': { control: { type: 'number', min: 1, max: 5 } },
      audience: { control: 'select', options: ['professional', ...toThePerson] },
      'idle-timeout': { control: { type: 'number', min: 0, max: 1440 } },
      'sent-timeout': { control: { type: 'number', min: 0 } },
      // Controls stand in the address of the page, and answers may not.
      value: { table: { disable: true } },
      attachments: { table: { disable: true } },
      content: { table: { disable: true } },
    },
  };
}
