import { define } from './define.js';
import { MaracResearch } from './marac-research/marac-research.js';

define('marac-research', MaracResearch);

export { MaracResearch };
