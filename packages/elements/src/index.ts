import './dash-checklist.js';
import './merit-form.js';

export * from './classes.js';
