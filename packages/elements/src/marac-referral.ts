import { define } from './define.js';
import { MaracReferral } from './marac-referral/marac-referral.js';

define('marac-referral', MaracReferral);

export { MaracReferral };
