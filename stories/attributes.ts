/** Puts on an element the attributes that a story is given. */
import type { Args, ArgTypes } from 'storybook/internal/types';
import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { attributeTypes, standardOf } from './arg-types.js';

/** Attributes by name; `undefined` where the element goes without. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** As HTML has it: what is off, empty or the default anyway is left out, so that the code shown is what a page needs. */
function written(value: unknown, standard: unknown): string | undefined {
  if (value === undefined || value === null || value === '' || value === false) return undefined;
  if (value === standard) return undefined;
  return value === true ? '' : String(value);
}

/** The attributes that the arguments of a story stand for. */
export const attributesFrom = (args: Args, argTypes: ArgTypes): Attributes =>
  Object.fromEntries(
    attributeTypes(argTypes).map(([arg, type]) => [type.name ?? arg, written(args[arg], standardOf(type))]),
  );

/** Changes only what the story changes: what the person or the element set since, stays. */
class SetAttributes extends Directive {
  #set: Attributes = {};

  override render(attributes: Attributes): typeof noChange {
    this.#set = attributes;
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): typeof noChange {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === this.#set[name]) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    return this.render(attributes);
  }
}

export const setAttributes = directive(SetAttributes);
