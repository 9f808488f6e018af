import { css } from 'lit';

/** How a form looks; hosts change it through the custom properties and parts that the element documents. */
export const formStyles = css`
  :host {
    --accent: var(--sf-accent, #0f5c4d);
    --background: var(--sf-background, #fff);
    --border: var(--sf-border, #6b7280);
    --error: var(--sf-error, #b00020);
    --line: color-mix(in srgb, var(--border) 45%, transparent);
    --muted: var(--sf-muted, #484949);
    --radius: var(--sf-radius, 4px);
    --text: var(--sf-text, #0b0c0c);
    display: block;
    container-type: inline-size;
    color: var(--text);
    background: var(--background);
    font-family: var(--sf-font, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
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
    font-weight: 700;
  }
  .heading {
    font-size: 1.1em;
    margin-block: 1em 0.5em;
  }
  .level-0 {
    font-size: 1.75em;
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
  .option {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
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
    min-block-size: 2.75em;
    padding: 0.5em;
    border: 2px solid var(--border);
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
  button.main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--sf-on-accent, #fff);
  }
  :focus-visible,
  :focus:is(.heading, .summary) {
    outline: 3px solid var(--sf-focus, #ffbf47);
    box-shadow: 0 0 0 6px var(--text);
  }
  .warning {
    border-inline-start: 5px solid var(--error);
    padding-inline-start: 1em;
    font-weight: 700;
  }
  .problem {
    color: var(--error);
  }
  /* It begins where it will begin once it is drawn: the margin of its title stays within. */
  .form {
    display: flow-root;
  }
  /* Room for a form that is on its way: what stands under it on the page is not in sight, and so does not move. */
  .waiting {
    min-block-size: 100vh;
  }
  @container (min-width: 60em) {
    .layout {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 21em;
      gap: 2em;
      align-items: start;
    }
  }
`;
