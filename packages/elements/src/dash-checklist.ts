import { DashChecklist } from './dash-checklist/dash-checklist.js';
import { define } from './define.js';

define('dash-checklist', DashChecklist);

export { DashChecklist };
