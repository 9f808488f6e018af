import { css } from 'lit';

/** How a table of choices looks, and what it comes to. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
  }
  tr,
  thead {
    border-block-end: 1px solid var(--line);
  }
  tr[data-error] th {
    border-inline-start: 5px solid var(--error);
    padding-inline-start: 0.9em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding-block: 0.5em;
    padding-inline: 0 0.5em;
    min-inline-size: 8em;
  }
  th button {
    text-align: start;
  }
  td .name {
    font-weight: var(--bold);
  }
  td .option {
    align-items: start;
  }
  @container (min-width: 42.01em) {
    /* The head of the column says it already. */
    td .name {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 42em) {
    thead {
      display: none;
    }
    :is(table, tbody, tr, th, td) {
      display: block;
    }
    tr {
      border: 1px solid var(--line);
      border-radius: var(--radius);
      padding: 0.5em 1em;
      margin-block: 1em;
    }
  }
  .levels div {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: 1em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--line);
  }
  .levels dd {
    margin: 0;
    font-weight: var(--bold);
  }
  @media (forced-colors: active) {
    tr[data-error] th {
      border-color: Mark;
    }
  }
`;
