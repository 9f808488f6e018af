import { define } from './define.js';
import { MaracActions } from './marac-actions/marac-actions.js';

define('marac-actions', MaracActions);

export { MaracActions };
