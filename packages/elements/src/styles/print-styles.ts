import { css } from 'lit';

/** What the browser’s own printing brings and leaves out; the record on paper has its own styles. */
export const printStyles = css`
  @media print {
    section[hidden] {
      display: block !important;
    }
    button,
    .why {
      display: none;
    }
  }
`;
