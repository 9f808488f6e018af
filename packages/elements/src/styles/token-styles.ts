import { unsafeCSS } from 'lit';
import { plain } from '../themes/tokens.js';

type Values = readonly (readonly [string, string])[];

/** What a token follows where the page sets that one alone. */
const FOLLOWS: Readonly<Record<string, string>> = {
  button: 'accent',
  'on-button': 'on-accent',
  'focus-edge': 'text',
};

/** Each token as the page sets it, or else as ours is. */
const declared = (values: Values): string =>
  values
    .map(([name, value]) => {
      const other = FOLLOWS[name];
      return `--${name}:var(--sf-${name},${other ? `var(--sf-${other},${value})` : value});`;
    })
    .join('');

const { light, dark, shape } = plain;
const colours = Object.entries(light) as [keyof typeof light, string][];

/** Colours, type, space and shape. Light or dark is what the page says it is (`color-scheme`); older browsers know light alone. */
export const tokenStyles = unsafeCSS(
  `:host{${declared(Object.entries(shape))}${declared(colours)}}` +
    `@supports (color:light-dark(red,red)){:host{${declared(
      colours.map(([name, value]) => [name, `light-dark(${value},${dark[name]})`]),
    )}}}`,
);
