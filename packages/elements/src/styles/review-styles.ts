import { css } from 'lit';

/** How the answers look that are read through. */
export const reviewStyles = css`
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
`;
