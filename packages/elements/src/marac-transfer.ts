import { define } from './define.js';
import { MaracTransfer } from './marac-transfer/marac-transfer.js';

define('marac-transfer', MaracTransfer);

export { MaracTransfer };
