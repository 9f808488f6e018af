import { css } from 'lit';

/**
 * How a form looks; hosts change it through the custom properties and parts that the element documents.
 *
 * What a page says of its own texts ends at the form, also where it says so of everything (`all` leaves the direction of
 * letters as it is). What is asked how wide it is has no width of its own, so the form is given one, and in a parent that
 * shrinks to what it holds a comfortable line, or less where there is not that much room.
 */
export const formStyles = css`
  :host,
  .form {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    line-height: var(--line-height);
    overflow-wrap: anywhere;
    user-select: text;
    -webkit-user-select: text;
  }
  :host {
    font-size: var(--font-size);
    box-sizing: border-box;
    min-inline-size: min(280px, 100%);
    max-inline-size: 100%;
    color: var(--text);
    background: var(--background);
    font-family: var(--font);
  }
  .form {
    font-size: var(--font-size);
  }
  :host([density='compact']) {
    --space: 0.4em;
    --target: max(2.25em, 24px);
    --line-height: 1.35;
  }
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 40em);
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul,
  dl {
    margin: 0 0 0.75em;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  .heading,
  .label,
  legend {
    font-weight: var(--bold);
  }
  .heading {
    font-size: 1.1em;
    margin-block: 1em 0.5em;
  }
  .level-0 {
    font-size: 1.75em;
    line-height: 1.25;
  }
  .level-1 {
    font-size: 1.3em;
  }
  .progress,
  .hint,
  .status,
  .number {
    color: var(--muted);
  }
  .option cite {
    color: var(--muted);
    display: block;
    font-size: 0.875em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    margin-block: 1.25em 0.25em;
  }
  .head > * {
    margin: 0;
  }
  .keys {
    display: none;
  }
  @media (any-hover: hover) and (any-pointer: fine) {
    .keys {
      display: block;
      font-size: 0.9375em;
    }
  }
  :is(.form, .about) > p {
    max-inline-size: 45em;
  }
  .item {
    border-block-end: 1px solid var(--line);
    margin-block: 1em;
  }
  .label {
    display: block;
  }
  .number {
    margin-inline-end: 0.5em;
  }
  .options,
  .date-parts,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: 0.5em;
  }
  .date-parts {
    position: relative;
    align-items: end;
  }
  /* Seen by nobody: the browser lays its calendar beside it. */
  input.calendar {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
    pointer-events: none;
  }
  /* WebKit on phones and tablets opens no calendar at a script's word, and does not say so. */
  @supports (-webkit-touch-callout: none) {
    [part='calendar'] {
      display: none;
    }
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--target);
  }
  .option input {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    margin: 0;
    accent-color: var(--accent);
  }
  input[type='text'],
  textarea,
  button {
    font: inherit;
    color: inherit;
    background: var(--background);
    min-block-size: var(--target);
    padding: 0.5em;
    border: var(--edge) solid var(--border);
    border-radius: var(--radius);
  }
  input[type='text'],
  textarea {
    inline-size: 100%;
    max-inline-size: 38em;
  }
  input.numeric {
    inline-size: 5.5em;
  }
  button {
    box-shadow: var(--button-shadow);
  }
  button.main {
    background: var(--button);
    border-color: var(--button);
    color: var(--on-button);
    font-weight: var(--bold);
    padding-inline: 1.25em;
  }
  :focus-visible,
  :focus:is(.heading, .summary) {
    outline: 3px solid var(--focus);
    box-shadow: 0 0 0 6px var(--focus-edge);
  }
  a {
    color: var(--accent);
  }
  .warning {
    border-inline-start: 5px solid var(--error);
    padding-inline-start: 1em;
    font-weight: var(--bold);
  }
  .problem {
    color: var(--error);
  }
  /* It begins where it will begin once it is drawn: the margin of its title stays within. */
  .form {
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
    inline-size: 100%;
    display: flow-root;
  }
  /* Room for a form that is on its way: what stands under it on the page is not in sight, and so does not move. */
  .waiting {
    min-block-size: 100vh;
  }
  @container (min-width: 60em) {
    .layout {
      display: grid;
      grid-template-columns: minmax(0, 1fr) clamp(16em, 25%, 20em);
      gap: 2em;
      align-items: start;
    }
  }
`;
