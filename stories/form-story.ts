/** What the stories of every form have in common: how one is drawn and what can be set. */
import type { FormKind } from '@safeguarding-forms/elements/classes.js';
import { nameOf } from '@safeguarding-forms/elements/internal/form/form-kind.js';
import type { Answers } from '@safeguarding-forms/instruments';
import { english, languages } from '@safeguarding-forms/text';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';

/** What can be set in a story, named as in the documentation of the element. */
export interface FormArgs {
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
  value: Answers;
  /** What travels along, by the property that takes it. */
  attachments: Readonly<Record<string, SubmissionRecord | undefined>>;
  /** What the host puts between the tags. */
  content?: TemplateResult;
}

/** One story of a form. */
export type FormStory = StoryObj<FormArgs>;

function draw(args: FormArgs, { tag, editionName }: FormKind): TemplateResult {
  const [name, edition] = [unsafeStatic(tag), unsafeStatic(editionName)];
  return html`<${name}
    ${edition}=${args.edition}
    lang=${args.lang}
    ?bilingual=${args.bilingual}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    ?required=${args.required}
    heading-level=${args['heading-level']}
    omit=${args.omit}
    audience=${args.audience}
    exit-url=${args['exit-url']}
    idle-timeout=${args['idle-timeout']}
    .value=${args.value}
    ${ref((form) => form && Object.assign(form, args.attachments))}
    >${args.content}</${name}
  >`;
}

/** What Storybook has to know of an element. */
export function formMeta(kind: FormKind): Meta<FormArgs> {
  const editions = kind.editions.map(nameOf);
  const offered = [english, ...languages];
  return {
    component: kind.tag,
    excludeStories: ['stories'],
    render: (args) => draw(args, kind),
    args: {
      edition: editions[0] as string,
      lang: english.code,
      bilingual: false,
      readonly: false,
      disabled: false,
      required: false,
      'heading-level': 2,
      omit: '',
      audience: 'professional',
      'exit-url': '',
      'idle-timeout': 0,
      value: {},
      attachments: {},
    },
    argTypes: {
      edition: { name: kind.editionName, control: 'select', options: editions },
      attachments: { table: { disable: true } },
      lang: {
        control: {
          type: 'select',
          labels: Object.fromEntries(offered.map(({ code, name }) => [code, name])),
        },
        options: offered.map(({ code }) => code),
      },
      'heading-level': { control: { type: 'number', min: 1, max: 5 } },
      audience: { control: 'select', options: kind.selfServe ? ['professional', 'self'] : ['professional'] },
      'idle-timeout': { control: { type: 'number', min: 0, max: 1440 } },
      content: { table: { disable: true } },
    },
  };
}
