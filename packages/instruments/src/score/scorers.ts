import { comparingAttached } from '../check/attached-rules.js';
import type { InstrumentKind } from '../model/instrument.js';
import type { Scorer } from '../model/module.js';
import { gridModule } from './grid.js';
import { productModule } from './product.js';
import { recordModule, type RecordInstrument } from './record.js';
import { routeModule } from './route.js';
import { ticksModule } from './ticks.js';

/**
 * The scorer of each kind, for whoever has no more than the data of a definition. A published edition names its own
 * instead, so that a page with one form does not load the others.
 */
export const scorers = {
  ticks: ticksModule,
  product: productModule,
  record: (definition: RecordInstrument) => comparingAttached(recordModule(definition)),
  route: routeModule,
  grid: gridModule,
  // Each takes definitions of its own kind alone, and is found by it.
} as unknown as Readonly<Record<InstrumentKind, Scorer>>;
