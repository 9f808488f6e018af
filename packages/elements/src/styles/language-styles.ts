import { css } from 'lit';

/** How the English under a translated text looks, and what was said by others. */
export const languageStyles = css`
  cite,
  .english {
    color: var(--muted);
  }
  .english {
    display: block;
    font-weight: 400;
  }
  button .english {
    color: inherit;
  }
  [dir='rtl'] .english {
    text-align: right;
  }
`;
