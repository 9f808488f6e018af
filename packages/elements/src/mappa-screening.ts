import { define } from './define.js';
import { MappaScreening } from './mappa-screening/mappa-screening.js';

define('mappa-screening', MappaScreening);

export { MappaScreening };
