import { css } from 'lit';

/** What stands around the answers: whether one is needed, what is wrong, and room for the mark of the focus. */
export const answeringStyles = css`
  :is(input, textarea, select, button, a, summary, .heading, .summary, [data-item]) {
    scroll-margin-block: calc(var(--exit-top, 0px) + var(--exit, 0px) + 1em) calc(var(--bar, 0px) + 1em);
  }
  .needed {
    /* Without it Chromium tells the label and this as one word. */
    display: inline-block;
    color: var(--muted);
    font-weight: 400;
  }
  .now-needed {
    border-inline-start: 5px solid var(--accent);
    padding-inline-start: 1em;
  }
  .emergency {
    border-inline-start: 5px solid var(--error);
    padding-inline-start: 1em;
    font-weight: var(--bold);
  }
  /* A way to a field reads like the text around it. */
  button.link {
    background: none;
    text-align: start;
  }
  .summary .numbers a {
    display: inline-block;
    min-inline-size: 1.5em;
    text-align: center;
  }
`;
