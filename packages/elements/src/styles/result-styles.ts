import { css } from 'lit';

/**
 * How the live result looks: beside the questions where there is room, and stays in sight there; else under them, with a
 * bar at the lower edge of the window that says it in short and lays it over the questions.
 */
export const resultStyles = css`
  .result {
    background: var(--surface);
    border: 1px solid var(--border);
    border-block-start: 6px solid var(--rank, var(--border));
    border-radius: var(--radius);
    padding: 1em;
    margin-block: 1em;
  }
  .result[data-rank='between'],
  .result[data-rank='between'] ~ .bar {
    --rank: var(--caution);
  }
  .result[data-rank='top'],
  .result[data-rank='top'] ~ .bar {
    --rank: var(--error);
  }
  .result > .heading:first-child {
    margin: 0 0 0.5em;
    font-size: 1em;
    color: var(--muted);
  }
  .level,
  .outcome {
    font-size: 1.2em;
    font-weight: var(--bold);
    line-height: 1.3;
    margin: 0 0 0.4em;
  }
  .level {
    inline-size: fit-content;
    border: 2px solid var(--rank, var(--border));
    border-radius: var(--radius);
    padding: 0.1em 0.6em;
  }
  .result:is([data-rank='between'], [data-rank='top']) > .level {
    background: var(--rank);
    color: var(--on-rank);
  }
  .level .english {
    color: inherit;
  }
  .result > p:empty,
  :is(.act, .support) > :empty {
    display: none;
  }
  .could-rise {
    font-weight: var(--bold);
  }
  .result ul {
    margin-block-end: 0.5em;
  }
  .result .level-2 {
    font-size: 1em;
    margin-block: 0.75em 0.25em;
  }
  .thresholds {
    margin-block: 0.75em 0;
  }
  .thresholds svg {
    display: block;
    overflow: visible;
  }
  .track {
    fill: color-mix(in srgb, var(--border) 25%, transparent);
  }
  .possible {
    fill: color-mix(in srgb, var(--border) 60%, transparent);
  }
  .count {
    fill: var(--rank, var(--accent));
  }
  .thresholds line {
    stroke: var(--text);
    stroke-width: 2px;
  }
  .thresholds text {
    fill: currentColor;
    font-size: 13px;
    text-anchor: middle;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.9em;
    margin-block: 0.5em 0.75em;
  }
  .figures > div {
    display: flex;
    flex-direction: column;
    justify-content: end;
  }
  .figures dt {
    font-size: 0.875em;
    line-height: 1.25;
    color: var(--muted);
  }
  .figures dd {
    margin: 0;
    font-size: 1.25em;
    font-weight: var(--bold);
  }
  .bar {
    display: none;
  }
  @container (min-width: 60em) {
    .layout > .result {
      position: sticky;
      inset-block-start: calc(var(--exit-top, 0px) + var(--exit, 0px) + 1em);
      max-block-size: calc(100vh - 2em - var(--exit-top, 0px) - var(--exit, 0px));
      overflow: auto;
      /* What lies beyond the edge is shown by a shadow there. */
      background:
        linear-gradient(var(--surface) 30%, transparent) top / 100% 2.5em local,
        linear-gradient(transparent, var(--surface) 70%) bottom / 100% 2.5em local,
        linear-gradient(color-mix(in srgb, var(--text) 30%, transparent), transparent) top / 100% 0.75em
          scroll,
        linear-gradient(transparent, color-mix(in srgb, var(--text) 30%, transparent)) bottom / 100% 0.75em
          scroll,
        var(--surface);
      background-repeat: no-repeat;
    }
  }
  @container (max-width: 59.99em) {
    .bar {
      position: sticky;
      inset-block-end: 0;
      z-index: 4;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1em;
      inline-size: 100%;
      min-block-size: 3em;
      max-block-size: 30vh;
      overflow: hidden;
      padding: 0.4em 1em;
      text-align: start;
      background: var(--surface);
      border: 1px solid var(--border);
      border-block-start: 4px solid var(--rank, var(--border));
      border-radius: 0;
      box-shadow: 0 -0.25em 0.75em color-mix(in srgb, var(--text) 20%, transparent);
    }
    /* Both languages stand in what it opens. */
    .bar .english {
      display: none;
    }
    .bar::after {
      content: '';
      margin-inline-start: auto;
      inline-size: 0.6em;
      block-size: 0.6em;
      border: solid;
      border-width: 2px 0 0 2px;
      rotate: 45deg;
    }
    .bar[aria-expanded='true']::after {
      rotate: 225deg;
    }
    .layout[data-open] > .result {
      position: sticky;
      inset-block-end: 3.5em;
      z-index: 3;
      max-block-size: 70vh;
      overflow: auto;
      box-shadow: 0 -0.25em 0.75em color-mix(in srgb, var(--text) 20%, transparent);
    }
    /* Whatever takes the focus stands above the bar. */
    .layout {
      --bar: 6em;
    }
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .possible {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 3;
    }
    .count {
      fill: CanvasText;
    }
    .thresholds line {
      stroke: CanvasText;
    }
  }
  @media print {
    .result {
      position: static;
      max-block-size: none;
    }
    .bar {
      display: none !important;
    }
  }
`;
