import { css } from 'lit';

/** How errors look, beside what they are about and in their summary, and notices, which have the same frame. */
export const errorStyles = css`
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
  :is(.summary, .notice) > .heading:first-child {
    margin-block-start: 0;
  }
  @media (forced-colors: active) {
    .item[data-error],
    :is(input, textarea)[aria-invalid='true'] {
      border-color: Mark;
    }
  }
`;
