import { css } from 'lit';

/** What the controls of every room share: buttons, folded texts, labels of parts, marks, and what only screen readers are told. */
export const controlStyles = css`
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
`;
