import './dash-checklist.js';
import './mappa-screening.js';
import './marac-actions.js';
import './marac-decision.js';
import './marac-quality-check.js';
import './marac-referral.js';
import './marac-research.js';
import './marac-transfer.js';
import './merit-form.js';
import './safeguarding-form.js';
import './severity-grid.js';
import './share-without-consent.js';

export * from './classes.js';
