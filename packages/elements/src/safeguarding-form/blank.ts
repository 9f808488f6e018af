import { defineInstrument } from '@safeguarding-forms/instruments/internal/model/instrument.js';
import { recordModule } from '@safeguarding-forms/instruments/internal/score/record.js';
import type { FormEdition } from '../form/form-kind.js';

const nothing = { id: 'none', template: '' };

/** A form that asks nothing, in the place of one that is not known yet. It is never shown. */
export const blank: FormEdition = {
  module: recordModule(
    defineInstrument({
      id: 'none',
      kind: 'record',
      element: 'safeguarding-form',
      edition: 'none',
      version: '0.0.0',
      source: { document: '', part: '' },
      levels: [],
      outcomes: [],
      conclusions: { flags: [] },
      sections: [],
      rules: [],
      notes: [],
    }),
  ),
  words: { title: nothing, intro: nothing, sections: {}, items: {} },
  explanations: {
    levels: {},
    outcomes: {},
    why: {},
    notes: {},
    rules: {},
    factors: {},
    reasons: {},
    basis: {},
    flags: {},
  },
};
