import { createComponent } from '@lit/react';
import type { SafeguardingForm } from '@safeguarding-forms/elements/classes.js';
import * as React from 'react';
import { formOnServer, type FormClass } from './form-on-server.js';
import { EVENTS, type FormProps } from './form-props.js';

/** The component of an element: its properties and events are typed, `ref` gives the element. */
export type FormComponent<E extends SafeguardingForm> = React.ForwardRefExoticComponent<
  FormProps<E> & React.RefAttributes<E>
>;

/** Where there is no page, effects do not run and properties cannot be set: what can be written is. */
const isServer = typeof document === 'undefined';

/**
 * Makes the component of an element.
 *
 * @param tagName its name
 * @param elementClass its class
 * @param displayName what React's tools call it
 */
export function formComponent<E extends SafeguardingForm>(
  tagName: string,
  elementClass: FormClass<E>,
  displayName: string,
): FormComponent<E> {
  const Inner = createComponent({
    react: React,
    tagName,
    elementClass: elementClass as new () => E,
    events: EVENTS,
    displayName: `${displayName}Element`,
  }) as unknown as React.ComponentType<Record<string, unknown>>;
  const Form = React.forwardRef<E, Record<string, unknown>>((props, ref) => {
    if (isServer) return formOnServer(tagName, elementClass, props);
    const { children, stylesheet: _, ...others } = props;
    // As many places as on the server, where the questions stand in the first: ids that React counts stay the same.
    return React.createElement(Inner, { ...others, ref }, null, children as React.ReactNode);
  });
  Form.displayName = displayName;
  return Form as unknown as FormComponent<E>;
}
