// The default edition in a file of its own, for the element that shows any form; this folder's own element has it at hand.
export { edition } from './liverpool.js';
