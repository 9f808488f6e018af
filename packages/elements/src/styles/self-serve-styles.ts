import { css } from 'lit';

/** What stands only where the person at risk fills a form in: a fourth answer, and who can help. */
export const selfServeStyles = css`
  @container (max-width: 49.99em) {
    .columns:has(> :nth-child(4)) {
      grid-auto-flow: row;
      grid-template-columns: 1fr 1fr;
    }
    /* Side by side they share their edges; one under the other too. */
    .columns:has(> :nth-child(4)) > :nth-child(n + 3) {
      margin-block-start: -1px;
    }
    .columns > :nth-child(3):nth-last-child(2) {
      margin-inline-start: 0;
    }
  }
  @container (min-width: 38em) and (max-width: 49.99em) {
    .columns:has(> :nth-child(4)) {
      grid-template-columns: 9em 9em;
    }
  }
  @container (min-width: 50em) {
    .columns:has(> :nth-child(4)) {
      grid-auto-columns: 11em;
    }
  }
  .services {
    list-style: none;
    padding: 0;
  }
  .services > li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
  }
  .services p {
    margin: 0;
  }
  .services ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .services .note {
    display: block;
  }
`;
