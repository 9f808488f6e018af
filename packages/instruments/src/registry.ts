import { cleveland } from './dash/cleveland.js';
import { kirklees } from './dash/kirklees.js';
import { liverpool } from './merit/liverpool.js';
import type { InstrumentModule } from './model/module.js';

/** Every published version of every edition; of one edition the newest stands first. */
export const publishedInstruments = [
  cleveland,
  kirklees,
  liverpool,
] as const satisfies readonly InstrumentModule[];
