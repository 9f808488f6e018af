/** All that is measured, in the order in which it is reported. */
import { bytes } from './bytes.mjs';
import { click } from './click.mjs';
import { first, firstSlowCpu, firstSlowNetwork } from './first.mjs';
import { growth } from './growth.mjs';
import { heap } from './heap.mjs';
import { many } from './many.mjs';
import { shift } from './shift.mjs';

/** @typedef {{ forms?: number, lang?: string, questions?: number }} Variant a page of a contender, where it is not the plain one */

/**
 * @typedef {object} Place
 * @property {import('playwright-core').Browser} browser
 * @property {import('../serve.mjs').Server} server
 * @property {import('../contenders.mjs').Contender} contender
 * @property {(variant?: Variant) => string} address
 */

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {boolean} [once] where it is the same each time
 * @property {number} [visits] how many in each round, where one visit says little
 * @property {(contender: import('../contenders.mjs').Contender) => boolean} [takes] whose figure it is, where it is not everyone's
 * @property {(contender: import('../contenders.mjs').Contender) => Variant[]} [pages] which pages it needs
 * @property {(contender: import('../contenders.mjs').Contender, variant: Variant) => Promise<Record<string, string>>} [build] where
 *   they are not the contender's own
 * @property {(place: Place) => Promise<Record<string, number>>} measure
 */

/** @type {readonly Figure[]} */
export const figures = [first, firstSlowCpu, firstSlowNetwork, click, growth, many, heap, shift, bytes];
