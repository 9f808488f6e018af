/** Every file of PHP is read by PHP itself. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leftOut, php } from '../support/interpreters.js';
import { SOURCES } from './assembled.js';

const isLeftOut = leftOut('the syntax of the plugins', php);
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.php') && !file.startsWith('out'),
);

it('are there', () => {
  expect(files.length).toBeGreaterThan(12);
});

it.skipIf(isLeftOut).each(files)('%s can be read', (file) => {
  if ('missing' in php) return;
  const { status, stdout, stderr } = spawnSync(php.command, ['-l', join(SOURCES, file)], {
    encoding: 'utf8',
  });
  expect([status, stderr, stdout]).toEqual([0, '', expect.stringContaining('No syntax errors')]);
});
