import { css } from 'lit';

/** How steps, rows, tables and attachments look. */
export const stepStyles = css`
  .about {
    margin: 0;
  }
  section[hidden] {
    display: none;
  }
  .item {
    padding-block-end: 0.75em;
  }
  .option .hint {
    display: block;
  }
  .option:has(.hint) {
    align-items: start;
    padding-block: 0.35em;
  }
  .options:has(.hint) .option {
    flex-basis: 100%;
  }
  .row {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0 1em 1em;
    margin-block: 1em;
  }
  .row > legend {
    font-weight: var(--bold);
    padding-inline: 0.5em;
  }
  .steps ol {
    padding-inline-start: 1.5em;
  }
  .steps ol:not(.path) {
    list-style: none;
    padding-inline-start: 0;
  }
  .steps li {
    padding-block: 0.25em;
  }
  .state {
    display: inline-block;
    inline-size: 1.5em;
    font-weight: 700;
  }
  [data-state='wrong'] .state {
    color: var(--error);
  }
  .steps [aria-current] {
    font-weight: var(--bold);
    text-decoration: none;
  }
  .unlikely {
    border-inline-start: 5px solid var(--caution);
    padding-inline-start: 1em;
  }
  .not-known {
    margin-block-start: 0.5em;
  }
  .script {
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    padding: 0 1em;
    margin-block: 1em;
  }
  .script .label {
    margin-block-start: 0.75em;
  }
  .versions {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
  }
  blockquote {
    margin: 0;
    font-size: 1.1em;
  }
  select {
    font: inherit;
    max-inline-size: 100%;
    min-block-size: var(--target);
    color: inherit;
    background: var(--background);
    border: var(--edge) solid var(--border);
    border-radius: var(--radius);
  }
  .attached div {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) 3fr;
    gap: 0.25em 1em;
  }
  .attached dt {
    color: var(--muted);
  }
  .attached dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .path li {
    padding-block: 0.25em;
  }
  .removed button {
    margin-inline-start: 0.75em;
  }
`;
