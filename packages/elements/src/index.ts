import './dash-checklist.js';
import './marac-referral.js';
import './merit-form.js';
import './share-without-consent.js';

export * from './classes.js';
