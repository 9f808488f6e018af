import { define } from './define.js';
import { SeverityGrid } from './severity-grid/severity-grid.js';

define('severity-grid', SeverityGrid);

export { SeverityGrid };
