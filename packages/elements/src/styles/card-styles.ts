import { css } from 'lit';

/** How the answers look when they are read through: a card a section. */
export const cardStyles = css`
  .card {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    margin-block: 1em;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding: 0.75em 1em;
    background: var(--surface);
  }
  .card .heading {
    margin-block: 0;
  }
  .card .answers {
    margin: 0;
    padding-inline: 1em;
  }
  .card > .answers > div:first-child {
    border-block-start: 0;
  }
  .open {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.75em;
  }
  .open .heading {
    padding-inline: 1em;
    color: var(--muted);
  }
  .open .answers > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    border: 0;
    padding-block: 0.25em;
  }
  .open .answers dt {
    font-weight: 400;
  }
  .open .answers > div:last-child {
    padding-block-end: 0.75em;
  }
`;
