import type { CSSResultGroup } from 'lit';
import { answeringStyles } from './answering-styles.js';
import { cardStyles } from './card-styles.js';
import { controlStyles } from './control-styles.js';
import { errorStyles } from './error-styles.js';
import { formStyles } from './form-styles.js';
import { languageStyles } from './language-styles.js';
import { printStyles } from './print-styles.js';
import { questionStyles } from './question-styles.js';
import { resultStyles } from './result-styles.js';
import { reviewStyles } from './review-styles.js';
import { safetyStyles } from './safety-styles.js';
import { tokenStyles } from './token-styles.js';

/** The styles of what every form draws, in the order in which they count. */
export const drawnStyles: CSSResultGroup = [
  tokenStyles,
  formStyles,
  questionStyles,
  errorStyles,
  languageStyles,
  controlStyles,
  reviewStyles,
  printStyles,
  resultStyles,
  answeringStyles,
  cardStyles,
  safetyStyles,
];
