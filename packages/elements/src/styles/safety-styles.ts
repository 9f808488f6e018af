import { css } from 'lit';

/** The way out, in sight above everything of the form, and the warning before answers are cleared. */
export const safetyStyles = css`
  .exit ~ * {
    --exit: 4.5em;
  }
  .exit {
    position: sticky;
    inset-block-start: var(--exit-top, 0px);
    z-index: 9;
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 1em;
    padding-block: 0.5em;
    background: var(--background);
    border-block-end: 1px solid var(--line);
  }
  .exit a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(var(--target), 44px);
    padding: 0.25em 1.25em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background: var(--error);
    color: var(--on-rank);
    font-weight: var(--bold);
    text-decoration: none;
  }
  .presses {
    display: flex;
    gap: 0.4em;
  }
  .presses > span {
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid var(--text);
    border-radius: 50%;
  }
  .presses > [data-lit] {
    background: var(--text);
  }
  .exit-note {
    margin-block: 0.5em;
  }
  .idle-place {
    position: sticky;
    inset-block-start: calc(var(--exit-top, 0px) + var(--exit, 0px));
    z-index: 8;
    block-size: 0;
  }
  .idle {
    position: absolute;
    inset-inline: 0;
    padding: 1em;
    background: var(--surface);
    border: 1px solid var(--border);
    border-block-start: 6px solid var(--caution);
    border-radius: var(--radius);
    box-shadow: 0 0.25em 0.75em color-mix(in srgb, var(--text) 20%, transparent);
  }
  .idle p {
    margin: 0 0 0.5em;
  }
  @media (max-height: 22em) {
    .exit {
      padding-block: 0;
    }
    .exit ~ * {
      --exit: 3.5em;
    }
  }
  @media (forced-colors: active) {
    .exit a {
      border-color: LinkText;
    }
    .presses > [data-lit] {
      background: CanvasText;
    }
  }
  @media print {
    .exit,
    .exit-note,
    .idle {
      display: none;
    }
  }
`;
