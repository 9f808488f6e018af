import { define } from './define.js';
import { MaracDecision } from './marac-decision/marac-decision.js';

define('marac-decision', MaracDecision);

export { MaracDecision };
