import type { Attachments } from '@safeguarding-forms/instruments';
import { assessWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { checkShape } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { answerText } from './answer-text.js';
import type { LocalEdition } from './read-file.js';
import { same } from './same.js';

/** A case whose answers do not come to what its file expects. */
export interface BrokenVector {
  readonly name: string;
  /** The part of the result, such as `outcome`; `answers` where they do not fit the form. */
  readonly part: string;
  readonly expected: unknown;
  /** What the form comes to; of `answers`, what is wrong with them, in words. */
  readonly found: unknown;
  /** The parts that the result has, where it lacks the one that is expected. */
  readonly parts?: readonly string[];
}

/** Scores every case of a file, and compares as much of the result as the case expects. */
export function brokenVectors({
  file,
  module,
}: Pick<LocalEdition, 'file' | 'module'>): readonly BrokenVector[] {
  return (file.vectors ?? []).flatMap(({ name, answers, attachments, today, result }): BrokenVector[] => {
    const issues = checkShape(module.definition, answers);
    if (issues.length) return [{ name, part: 'answers', expected: [], found: issues.map(answerText) }];
    const circumstances = {
      attachments: attachments as Attachments | undefined,
      ...(today !== undefined && { today }),
    };
    const found = assessWhole(module, answers, circumstances) as unknown as Record<string, unknown>;
    return Object.entries(result)
      .filter(([part, expected]) => !same(found[part], expected))
      .map(([part, expected]) => ({
        name,
        part,
        expected,
        found: found[part],
        ...(!Object.hasOwn(found, part) && { parts: Object.keys(found) }),
      }));
  });
}
