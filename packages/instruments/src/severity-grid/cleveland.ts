import { onePerson } from '../model/formats.js';
import { defineInstrument } from '../model/instrument.js';
import { gridModule, type GridModule } from '../score/grid.js';

const document = 'Cleveland MARAC operating protocol';
const levels = 'App. 3, levels of violence and abuse';
const classification = 'App. 3, risk classification';
const tactics = 'App. 3, tactical options';

const factors = ['seriousness', 'protection', 'imminence', 'victim'] as const;

/** From least to gravest. */
const level = { kind: 'choice', options: ['none', 'standard', 'increased', 'high'], required: true } as const;
const factor = {
  kind: 'choice',
  options: ['low', 'medium', 'high', 'very-high'],
  // The classification is a tool of its own: it may be left out as a whole, but not in part.
  required: { any: factors.map((answered) => ({ answered })) },
} as const;

/** Cleveland's grid: how far each kind of abuse goes, and the risk by four factors. */
export const definition = defineInstrument({
  id: 'severity-grid',
  kind: 'grid',
  element: 'severity-grid',
  edition: 'cleveland',
  version: '1.0.0',
  source: { document, part: 'Appendix 3' },
  levels: [],
  outcomes: [],
  grid: {
    rows: ['physical', 'sexual', 'harassment', 'emotional'],
    classification: factors,
  },
  sections: [
    {
      id: 'header',
      items: [
        // Not required: a host or a referral may already say whom it is about.
        { kind: 'text', id: 'victimName', cite: 'ours: whom it is about', format: onePerson },
        { kind: 'date', id: 'assessmentDate', cite: 'ours: when it was judged', notFuture: true },
      ],
    },
    {
      id: 'levels',
      asTable: true,
      items: [
        // The levels are told apart by injuries, and by what was done sexually.
        { ...level, id: 'physical', cite: `${levels}: physical violence`, specialCategory: true },
        { ...level, id: 'sexual', cite: `${levels}: sexual abuse`, specialCategory: true },
        { ...level, id: 'harassment', cite: `${levels}: harassment and stalking` },
        { ...level, id: 'emotional', cite: `${levels}: emotional abuse` },
      ],
    },
    {
      id: 'classification',
      asTable: true,
      items: [
        {
          ...factor,
          id: 'seriousness',
          cite: `${classification}: seriousness`,
        },
        {
          ...factor,
          id: 'protection',
          cite: `${classification}: absence or presence of protective factors`,
        },
        {
          ...factor,
          id: 'imminence',
          cite: `${classification}: imminence`,
        },
        {
          ...factor,
          id: 'victim',
          cite: `${classification}: victim factors`,
        },
      ],
    },
    {
      id: 'comments',
      items: [
        // Injuries and sexual violence are told here.
        { kind: 'long-text', id: 'comments', cite: 'ours: what the levels rest on', specialCategory: true },
      ],
    },
  ],
  rules: [],
  guidance: [
    { id: 'highest', cite: 'ours: how the levels are read together' },
    { id: 'remove', cite: `${tactics}: remove the risk` },
    { id: 'avoid', cite: `${tactics}: avoid the risk` },
    { id: 'reduce', cite: `${tactics}: reduce the risk` },
    { id: 'manage', cite: `${tactics}: manage the risk` },
  ],
  notes: [
    { id: 'highest-counts', cite: 'App. 3' },
    { id: 'two-tools', cite: 'App. 3' },
    { id: 'no-outcome', cite: 'App. 3' },
    { id: 'none-but-before', cite: `${levels}: none` },
    { id: 'no-unknown', cite: levels },
    { id: 'any-example', cite: levels },
    { id: 'pain-twice', cite: `${levels}: physical violence` },
    { id: 'children-abused', cite: `${levels}: sexual abuse, high` },
    { id: 'any-parent', cite: `${levels}: emotional abuse, increased` },
    { id: 'factor-by-factor', cite: classification },
    { id: 'higher-statement', cite: classification },
    { id: 'protected-yet-high', cite: `${classification}: protective factors, high` },
    { id: 'header-added', cite: 'App. 3' },
  ],
});

/** Cleveland's grid with its assessment. */
export const cleveland: GridModule<typeof definition> = gridModule(definition);
