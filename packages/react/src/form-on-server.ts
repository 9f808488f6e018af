import type { SafeguardingForm } from '@safeguarding-forms/elements/classes.js';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { EVENTS, SETTINGS } from './form-props.js';
import { drawing } from './server-render.js';

/** As much of an element's class as is read where there is no page. */
export interface FormClass<E extends SafeguardingForm> {
  new (): E;
  readonly elementProperties: ReadonlyMap<PropertyKey, { readonly attribute?: boolean | string }>;
}

type Props = Readonly<Record<string, unknown>>;
const SCRIPT_ONLY = new Set<string>([...SETTINGS, ...Object.keys(EVENTS), 'children', 'stylesheet']);

/** The attribute that a property is written as; none for what is no plain value, or has no attribute. */
function attributeOf(
  form: FormClass<SafeguardingForm>,
  name: string,
  value: unknown,
): [string, string | true] | undefined {
  const { attribute = true } = form.elementProperties.get(name) ?? { attribute: false };
  if (attribute === false || value === undefined || value === null || value === false) return undefined;
  const key = attribute === true ? name.toLowerCase() : attribute;
  if (value === true) return [key, true];
  return [key, typeof value === 'object' ? JSON.stringify(value) : String(value)];
}

/** The settings of a form as the attributes of its element. */
export function attributesOf(form: FormClass<SafeguardingForm>, props: Props): Record<string, string | true> {
  const written = Object.entries(props).flatMap(([name, value]) => {
    const attribute = attributeOf(form, name, value);
    return attribute ? [attribute] : [];
  });
  return Object.fromEntries(written);
}

/** What is drawn into the element, without the element: `renderForm` gives both. */
const BETWEEN = /<template shadowrootmode="open">([^]*)<\/template>/;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const given = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;

/** The form's questions, as the declarative shadow root of its element; nothing where the server does not draw. */
function shadowOf(tag: string, props: Props): ReactNode {
  const draw = drawing();
  if (!draw || props['localEdition']) return null;
  const html = draw({
    element: tag,
    bilingual: props['bilingual'] === true,
    headingLevel: Number(props['headingLevel'] ?? 2),
    ...given({
      instrument: text(props['instrument']) as string,
      edition: text(props['edition'] ?? props['area'] ?? props['framework']) as string,
      language: text(props['lang']) as string,
      audience: props['audience'] as 'self',
      exitUrl: text(props['exitUrl']) as string,
      stylesheet: text(props['stylesheet']) as string,
    }),
  });
  return createElement('template', {
    shadowrootmode: 'open',
    dangerouslySetInnerHTML: { __html: BETWEEN.exec(html)?.[1] ?? '' },
  } as object);
}

/**
 * The element as it stands in the page before its script: its attributes, its questions where the server draws them, and
 * what the host put into it. A browser takes the template for the element's shadow root while it reads the page, so that
 * React finds what it renders in the browser: the children alone.
 */
export function formOnServer(tag: string, form: FormClass<SafeguardingForm>, props: Props): ReactElement {
  const others = Object.entries(props).filter(([name]) => !SCRIPT_ONLY.has(name) && name !== 'className');
  return createElement(
    tag,
    {
      ...Object.fromEntries(others),
      ...(typeof props['className'] === 'string' && { class: props['className'] }),
      ...attributesOf(form, props),
    },
    shadowOf(tag, props),
    props['children'] as ReactNode,
  );
}
