/** What the documents have a reader type: every script, command and file in it is there. Nothing is run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import { blocksOf, documents } from './pages.js';

const manifest = (folder: string) =>
  JSON.parse(readFileSync(`${ROOT}${folder}package.json`, 'utf8')) as {
    name: string;
    scripts?: Record<string, string>;
    bin?: Record<string, string>;
  };
const { scripts = {} } = manifest('');
const packages = readdirSync(`${ROOT}packages`).map((name) => manifest(`packages/${name}/`));
const ours = new Set(packages.map(({ name }) => name));
/** A package with one command goes by its own name too. */
const commands = new Set(
  packages.flatMap(({ name, bin = {} }) => (Object.keys(bin).length ? [name, ...Object.keys(bin)] : [])),
);

/** What a command before it makes. */
const MADE = /^examples\/cms\/out(\/|$)/;

/** Files of the repository among the words of a line: those in a folder of ours. */
const filesIn = (line: string): string[] =>
  [...line.matchAll(/(?<![\w/-])@?((?:packages|examples|test|bench|scripts|docs)\/[^\s]+)/g)].map(
    ([, file]) => file!,
  );

/** What is wrong with a line, if anything is. */
function fault(line: string): string | undefined {
  const command = line.replace(/\s#\s.*$/, '').trim();
  const words = command.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word));
  const [program = '', first = '', second = ''] = words;
  const missing = filesIn(command).filter((file) => !MADE.test(file) && !existsSync(ROOT + file));
  if (missing.length) return `${missing.join(', ')} is not there`;
  switch (program) {
    case 'npm': {
      if (first === 'run') return second in scripts ? undefined : `there is no script ${second}`;
      if (first !== 'install') return ['ci', 'start', 'test'].includes(first) ? undefined : `npm ${first}`;
      const unknown = words.filter((word) => word.startsWith('@safeguarding-forms/') && !ours.has(word));
      return unknown.length ? `there is no package ${unknown.join(', ')}` : undefined;
    }
    case 'npx':
      return commands.has(first) ? undefined : `no package of ours has the command ${first}`;
    case 'cd':
    case 'cp':
    case 'curl':
    case 'docker':
    case 'drush':
    case 'mkdir':
    case 'node':
    case 'php':
    case 'python3':
      return undefined;
    default:
      return `${program}: say what it is in this test`;
  }
}

const lines = blocksOf(documents, 'sh').flatMap(({ page, code }) =>
  code
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => ({ page, line })),
);

describe('the commands', () => {
  it.each(lines)('$page: $line', ({ line }) => {
    expect(fault(line)).toBeUndefined();
  });

  it('are many, and a wrong one is found', () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(fault('npm run none')).toBe('there is no script none');
    expect(fault('npx @safeguarding-forms/text check')).toContain('no package of ours');
    expect(fault('python3 examples/none.py')).toBe('examples/none.py is not there');
  });
});
