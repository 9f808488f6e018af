import type { FileProblem } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';

/** What is wrong with an edition file, and what to do about it: English, for whoever writes the file. */
export interface ProblemText {
  readonly reason: string;
  readonly remedy: string;
}

/** What is a rule of the kind of form and not of the area, and why. */
const UNSAFE: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  judgement: [
    'a scored form must let a professional raise the level by judgement',
    'put in an item of the kind "judgement"',
  ],
  'judgement-always': ['judgement must always be possible', 'take the condition away'],
  'counted-always': [
    'a question that counts is asked of everybody, since what is not asked would pass for a no',
    'take the condition away, or let the question not count',
  ],
  'yes-and-no': [
    'a question that counts must take both yes and no: what is left open is never taken for low',
    'list "yes" and "no" among its answers, or a box "none" where it has boxes alone',
  ],
  urgent: ['a yes to strangulation calls for help today', 'mark the question as "urgent": true'],
  outcomes: [
    'a scored form comes to "refer", "consider" or "no-referral", and to nothing else',
    'list these three, in this order',
  ],
};

const list = (value: unknown): string =>
  Array.isArray(value) ? value.map((each) => `"${String(each)}"`).join(', ') : String(value);

/** The reason and the remedy of a problem; where it stands, its path says. */
export function problemText({ code, params }: FileProblem): ProblemText {
  const given = params.given === undefined ? 'it' : `"${String(params.given)}"`;
  const oneOf =
    params.allowed === undefined ? 'see the documentation of the file' : `use one of ${list(params.allowed)}`;
  const told = (reason: string, remedy: string): ProblemText => ({ reason, remedy });
  switch (code) {
    case 'not-json':
      return told('this is no JSON', 'look for a comma or a quotation mark too many or too few');
    case 'too-big':
      return told(
        `it is longer than ${String(params.max)} characters`,
        'shorten texts, or make two forms of it',
      );
    case 'too-deep':
      return told('conditions stand within conditions too deep to be read', 'say it with fewer of them');
    case 'missing':
      return told('it is not there', 'put it in');
    case 'unknown-key':
      return params.places
        ? told(`nothing reads ${list(params.places)}`, 'take it out, or correct the name')
        : told('nothing reads it', params.allowed ? `take it out, or ${oneOf}` : 'take it out');
    case 'wrong-type':
      return told(`${given} is no ${String(params.expected)}`, `write ${String(params.expected)} there`);
    case 'not-allowed':
      return told(`${given} cannot stand here`, oneOf);
    case 'too-few':
      return told(
        'there is too little in it',
        `put in at least ${String(params.min)}, or take it out with the factor, rule, condition or entry that is nothing without it`,
      );
    case 'too-many':
      return told('there is too much in it', `leave at most ${String(params.max)}`);
    case 'twice':
      return told(`${given} stands there twice`, 'give each a name of its own');
    case 'no-such':
      return params.places
        ? told(`there are no built-in words for ${list(params.places)}`, 'write words of your own for it')
        : told(
            `there is no ${given}`,
            params.allowed ? oneOf : 'put it in, correct the name, or take it out here',
          );
    case 'unfit':
      return told(`${given} is of a kind that cannot stand here`, params.allowed ? oneOf : 'name another');
    case 'circle':
      return told(
        `whether it is asked hangs on itself: ${list(params.items)}`,
        'take one of these conditions away',
      );
    case 'out-of-order':
      if (params.levels !== undefined)
        return told(
          `there are ${String(params.levels)} levels, so ${String(params.levels)} figures, and not ${String(params.given)}`,
          'write the smallest count for each level',
        );
      return told(
        `${given} is out of order`,
        params.min === undefined ? `write ${String(params.expected)}` : `write ${String(params.min)} or more`,
      );
    case 'out-of-reach':
      return told(
        `${given} can never be reached: there are ${String(params.max)} at most`,
        'lower it, or let more questions count',
      );
    case 'unsafe': {
      const [reason, remedy] = UNSAFE[String(params.rule)] ?? ['it cannot be changed', 'leave it as it is'];
      return told(reason, remedy);
    }
    case 'no-words':
      return told(
        `${params.count === 1 ? '1 text is' : `${String(params.count)} texts are`} missing: ${list(params.places)}`,
        `write ${params.count === 1 ? 'it' : 'them'}, or let the item take built-in words`,
      );
  }
}

/** A problem in one line: `sections[0].items[3].id: "q1" stands there twice (give each a name of its own)`. */
export function problemLine(problem: FileProblem): string {
  const { reason, remedy } = problemText(problem);
  return `${problem.path || 'the file'}: ${reason} (${remedy})`;
}
