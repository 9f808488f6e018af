import { define } from './define.js';
import { MaracQualityCheck } from './marac-quality-check/marac-quality-check.js';

define('marac-quality-check', MaracQualityCheck);

export { MaracQualityCheck };
