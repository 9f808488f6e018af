import { css } from 'lit';

/** How the review, errors and notices look. */
export const reviewStyles = css`
  .problem {
    background: var(--surface);
    border: 1px solid var(--border);
    border-block-start: 8px solid var(--error);
    border-radius: var(--radius);
    padding: 1em;
    margin-block: 1em;
  }
  .summary,
  .notice {
    border: 4px solid var(--accent);
    border-radius: var(--radius);
    padding: 1em;
    margin-block: 1em;
  }
  .summary {
    border-color: var(--error);
  }
  .summary a {
    color: var(--error);
    font-weight: var(--bold);
  }
  .error {
    color: var(--error);
    font-weight: var(--bold);
  }
  .item[data-error] {
    border-inline-start: 5px solid var(--error);
    padding-inline-start: 0.9em;
  }
  :is(input, textarea)[aria-invalid='true'] {
    border-color: var(--error);
  }
  cite,
  .english {
    color: var(--muted);
  }
  .english {
    display: block;
    font-weight: 400;
  }
  button .english {
    color: inherit;
  }
  [dir='rtl'] .english {
    text-align: right;
  }
  .part,
  .status {
    border-inline-start: 4px solid var(--line);
    padding-inline-start: 1em;
    margin-block: 0.75em;
  }
  .part .label,
  .date-parts .label,
  .mark {
    font-weight: 400;
  }
  button.link {
    border: 0;
    padding: 0;
    box-shadow: none;
    background: none;
    min-block-size: 1.5em;
    color: var(--accent);
    text-decoration: underline;
  }
  .visually-hidden,
  .question > .why > summary > span {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .option,
  summary,
  button {
    cursor: pointer;
  }
  .mark {
    display: inline-block;
    border: 1px solid;
    border-radius: var(--radius);
    font-size: 0.8em;
    padding-inline: 0.5em;
  }
  label + .mark {
    display: block;
    inline-size: fit-content;
    margin-block: 0.25em;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 5em;
    max-block-size: 60vh;
  }
  details {
    margin-block: 0.5em 1em;
  }
  :is(.summary, .notice) > .heading:first-child {
    margin-block-start: 0;
  }
  summary {
    color: var(--accent);
    inline-size: fit-content;
    padding-block: 0.4em;
    text-decoration: underline;
  }
  button:disabled {
    cursor: not-allowed;
    opacity: 0.6;
  }
  ul,
  .guidance {
    padding-inline-start: 1.25em;
  }
  .answers dt {
    font-weight: var(--bold);
  }
  .answers > div {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .answers dd,
  .answers p {
    margin: 0;
  }
  .typed {
    white-space: pre-wrap;
  }
  @container (min-width: 60em) {
    .answers > div {
      grid-template-columns: 3fr 3fr auto;
    }
  }
  @media (forced-colors: active) {
    .item[data-error],
    :is(input, textarea)[aria-invalid='true'] {
      border-color: Mark;
    }
  }
  @media print {
    section[hidden] {
      display: block !important;
    }
    button,
    .why {
      display: none;
    }
  }
`;
