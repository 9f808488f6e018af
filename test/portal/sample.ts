import { randomUUID } from 'node:crypto';
import type { Submission } from '@safeguarding-forms/schemas';

/** A submission by hand, with the parts that the portal reads; `changes` replaces whole parts. */
export function sample(changes: Record<string, unknown> = {}): Submission {
  return {
    format: 'safeguarding-forms/submission@1',
    element: 'dash-checklist',
    instrument: { id: 'dash', edition: 'cleveland', version: '1.0.0' },
    submissionId: randomUUID(),
    supersedes: null,
    startedAt: '2030-01-02T10:00:00.000Z',
    submittedAt: '2030-01-02T10:20:00.000Z',
    language: 'en',
    audience: 'professional',
    omitted: [],
    wording: { pack: 'built-in', status: 'official' },
    machineTranslated: false,
    context: null,
    answers: {
      q1: { answer: 'yes', detail: 'First line\nsecond <b>line</b>' },
      q17: { answer: 'yes', selected: ['you', 'children'] },
      judgement: { level: 'high', reason: 'Sample reason' },
      signedName: 'Example Person',
    },
    result: {
      kind: 'ticks',
      yes: 2,
      no: 0,
      unknown: 0,
      unanswered: 25,
      counted: 27,
      band: 'medium',
      possibleBand: 'high',
      level: 'high',
      factors: [{ code: 'threats-to-kill', items: ['q17'] }],
      reasons: [
        { code: 'yes-count', items: ['q1', 'q17'] },
        { code: 'judgement', items: ['judgement'] },
      ],
      basis: ['professional-judgement'],
      flags: [],
      outcome: 'refer',
      complete: true,
    },
    ...changes,
  } as unknown as Submission;
}
