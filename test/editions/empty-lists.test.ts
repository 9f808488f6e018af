/** Lists in an edition file that mean nothing when they are empty: a factor of no question, a condition on no answer. */
import { checkStructure } from '@safeguarding-forms/instruments/internal/edition-file/check-structure.js';
import { readEdition } from '@safeguarding-forms/instruments/internal/edition-file/read-edition.js';
import { editionBlocks } from '@safeguarding-forms/instruments/internal/edition-file/keys/blocks.js';
import type { Shape } from '@safeguarding-forms/instruments/internal/edition-file/shape.js';
import { editionShape } from '@safeguarding-forms/instruments/internal/edition-file/structure.js';
import { problemLine } from '@safeguarding-forms/text/internal/edition-words/problem-text.js';
import { expect, it } from 'vitest';
import { baseOf, fileOf, type Loose } from '../support/edition-file.js';
import { published } from '../support/published.js';

/** Lists that say something when they are empty, by the last key: that there are none, or that nothing has to hold. */
const SAY_SOMETHING = [
  'levels',
  'outcomes',
  'scoring.factors',
  'conclusions.basis',
  'conclusions.flags',
  'conclusions.weaknesses',
  'rules',
  'notes',
  'vectors',
  'sections.items:attachment.fills',
  'sections.items:attachment.agrees',
  // Boxes alone.
  'sections.items:question.answers',
  // Always.
  'rules:too-long-ago.when',
  // Up to today.
  'condition:within.upTo',
];

/** Every list in what a value may be, whether it holds other values or is held by them. */
function listsIn(shape: Shape): readonly Extract<Shape, { list: Shape }>[] {
  if (typeof shape === 'string') return [];
  if ('list' in shape) return [shape];
  if ('map' in shape) return listsIn(shape.map);
  if ('either' in shape) return shape.either.flatMap(listsIn);
  return [];
}

it('every list has to have something in it, but for those that say something without', () => {
  const mayBeEmpty = editionBlocks().flatMap(({ place, fields }) =>
    Object.entries(fields)
      .filter(([, shape]) => listsIn(shape).some(({ least = 0 }) => least < 1))
      .map(([key]) => [place, key.replace(/\?$/, '')].filter(Boolean).join('.')),
  );
  expect([...mayBeEmpty].sort()).toEqual([...SAY_SOMETHING].sort());
});

/** Empties every list in a file, one at a time, and has each looked at by its path. */
function eachEmptied(part: Loose, look: (path: string) => void, path = ''): void {
  if (typeof part !== 'object' || part === null) return;
  for (const key of Object.keys(part as object)) {
    const at = Array.isArray(part) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const value: Loose = part[key];
    eachEmptied(value, look, at);
    if (!Array.isArray(value) || !value.length) continue;
    part[key] = [];
    look(at);
    part[key] = value;
  }
}

/** The paths of those that say something. */
const MEANT =
  /^(levels|outcomes|rules|notes|vectors|scoring\.factors|conclusions\.\w+)$|^rules\[\d+\]\.when$|\.(fills|agrees|upTo|answers)$/;

it.each(published)(
  '$name is refused at every list that is emptied and means nothing then',
  ({ id, edition }) => {
    const file: Loose = fileOf(`${id}/${edition}`);
    const accepted: string[] = [];
    let emptied = 0;
    eachEmptied(file, (path) => {
      if (MEANT.test(path)) return;
      emptied++;
      const told: string[] = [];
      checkStructure(editionShape, file, (...[at, code]) => told.push(`${at} ${code}`));
      if (!told.includes(`${path} too-few`)) accepted.push(path);
    });
    expect(emptied).toBeGreaterThan(0);
    expect(accepted).toEqual([]);
  },
);

it.each<[string, string, (file: Loose) => unknown, string]>([
  [
    'a question that takes no answer and has no boxes',
    'dash/cleveland',
    (f) => Object.assign(f.sections[0].items[0] as object, { counted: false, answers: [] }),
    'sections[0].items[0].answers too-few',
  ],
  [
    'an attachment that takes nothing',
    'marac-referral/norfolk',
    (f) => (f.sections.flatMap((s: Loose) => s.items).find((i: Loose) => i.kind === 'attachment').takes = {}),
    'takes too-few',
  ],
  [
    'call-outs that lead nowhere',
    'dash/sefton-domestic',
    (f) => (f.scoring.callouts.levels = {}),
    'scoring.callouts.levels too-few',
  ],
  [
    'one question alone of which one at most is yes',
    'marac-decision/liverpool',
    (f) => (f.rules = [{ id: 'one', kind: 'at-most-one-yes', items: [f.sections[0].items[0].id] }]),
    'rules[0].items too-few',
  ],
])('%s', (_what, base, change, told) => {
  const file: Loose = fileOf(base);
  change(file);
  const read = readEdition(file, baseOf);
  const problems = read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
  expect(problems).toContainEqual(expect.stringContaining(told));
});

it('a factor of no question is told with its remedy', () => {
  const file: Loose = fileOf('dash/cleveland');
  file.scoring.factors[0].items = [];
  const read = readEdition(file, baseOf);
  expect(read.ok ? [] : read.problems.map(problemLine)).toEqual([
    'scoring.factors[0].items: there is too little in it (put in at least 1, or take it out with the factor, rule, condition or entry that is nothing without it)',
  ]);
});
