import { css } from 'lit';

/**
 * How the questions of a checklist look: the text on one side and the answers in columns on the other, as on paper; where
 * there is no room for that, the answers under the text, as wide as the form.
 */
export const questionStyles = css`
  /* Beside the result there is less room than the form has. */
  .questions {
    container-type: inline-size;
  }
  .question {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0;
    padding-block: var(--space);
  }
  .question > .label {
    margin: 0;
    min-block-size: 2.5em;
    padding-inline-end: 3em;
  }
  .question > .hint {
    margin: 0;
    font-size: 0.9375em;
    line-height: 1.4;
    padding-inline-end: 3em;
  }
  .columns {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: auto;
    gap: 0;
    margin-block: 0.5em 0;
  }
  .columns .option {
    position: relative;
    border: var(--edge) solid var(--border);
    margin-inline-start: calc(-1 * var(--edge));
    padding: 0.25em 0.6em;
    line-height: 1.25;
    /* A column is as wide as its longest word: "no" in two halves is misread. */
    overflow-wrap: break-word;
  }
  .columns .option:first-child {
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
    margin-inline-start: 0;
  }
  .columns .option:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  /* Not bold: a wider word moves the answers beside it, and a second line all that follows. */
  .columns .option:has(:checked) {
    background: color-mix(in srgb, var(--accent) 12%, var(--background));
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    z-index: 1;
  }
  .columns .option:has(:focus-visible) {
    outline: 3px solid var(--focus);
    box-shadow: 0 0 0 6px var(--focus-edge);
    z-index: 2;
  }
  .columns .option :focus-visible {
    outline: none;
    box-shadow: none;
  }
  /* The mark stands in the row; what it opens takes the row beneath. */
  .question > .why {
    margin: 0;
  }
  .question > .why > summary {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    list-style: none;
    text-decoration: none;
  }
  .question > .why > summary::-webkit-details-marker {
    display: none;
  }
  .question > .why > summary::before {
    content: '?' / '';
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 2px solid;
    border-radius: 50%;
    font-weight: var(--bold);
    line-height: 1;
  }
  [dir='rtl'] .question > .why > summary::before {
    content: '؟' / '';
  }
  .question > .why[open] > summary::before {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .question > .why > p {
    margin-block: 0.5em 0;
  }
  .follow-ups {
    /* Reached before the mark by keyboard, and seen under what it opens. */
    order: 1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0 1em;
    align-items: end;
  }
  .follow-ups > :is(.warning, .options, :has(.options)) {
    grid-column: 1 / -1;
  }
  .follow-ups > * {
    margin-block: 0.75em 0;
  }
  /* Up to a dozen lines for somebody in fear: bold and wide, they are hard to read. */
  .follow-ups > .warning {
    font-weight: inherit;
    max-inline-size: 40em;
  }
  .follow-ups textarea {
    min-block-size: 2.75em;
    /* Else it stands on a line of text, above the field beside it. */
    vertical-align: top;
  }
  @supports not (field-sizing: content) {
    .follow-ups textarea {
      min-block-size: 4.5em;
    }
  }
  @container (min-width: 38em) {
    .question {
      /* However long the answers are in a language, the question keeps room to be read. */
      grid-template-columns: minmax(12em, 1fr) auto;
      column-gap: 1.5em;
      padding-inline: 2.25em 3em;
    }
    .question > :is(.label, .hint) {
      min-block-size: auto;
      padding-inline-end: 0;
    }
    .question > :is(.label, .hint, .error) {
      grid-column: 1;
    }
    .question > .columns {
      grid-area: 1 / 2 / span 3;
      grid-template-columns: minmax(min-content, 5em) minmax(min-content, 4.75em) minmax(min-content, 8.5em);
      align-self: start;
      margin: 0;
    }
    .of-two .question > .columns {
      grid-template-columns: minmax(min-content, 5em) minmax(min-content, 4.75em);
    }
    .question > :is(.why, .follow-ups) {
      grid-column: 1 / -1;
    }
    /* Before the text; what is longer than a number moves its first line. */
    .question .number {
      float: inline-start;
      min-inline-size: 1.75em;
      margin-inline: -2.25em 0.5em;
    }
    .item.question[data-error] {
      padding-inline-start: calc(2.25em - 5px);
    }
    .question[data-error] .number {
      min-inline-size: 1.25em;
      margin-inline-start: -1.75em;
    }
  }
`;
