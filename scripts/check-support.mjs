/**
 * `npm run support:check [YYYY-MM-DD]`: run before a release. Fails when a service of the list of help was checked more
 * than 12 months before the day given, or today, or when only a stored copy of its page was read.
 */
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * What a service stands on.
 *
 * @typedef {object} Checked
 * @property {string} id
 * @property {string} checkedOn `YYYY-MM-DD`
 * @property {boolean} [storedCopy]
 * @property {string} source
 * @property {readonly { readonly source?: string, readonly onBillSource?: string }[]} [ways]
 */

/**
 * What has to be read again before a release on a day: a sentence for each such service, with every page it stands on.
 *
 * @param {readonly Readonly<Checked>[]} list
 * @param {string} today `YYYY-MM-DD`
 * @returns {string[]}
 * @throws {RangeError} when today is no such day
 */
export function toCheckAgain(list, today) {
  if (!DAY.test(today)) throw new RangeError('The day of the release has to be given as YYYY-MM-DD.');
  // Days of four, two and two digits stand in the order of the calendar as texts, too.
  const aYearBefore = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
  return list.flatMap(({ id, checkedOn, storedCopy, source, ways = [] }) => {
    const why = [];
    if (checkedOn < aYearBefore) why.push(`was checked on ${checkedOn}, more than 12 months before ${today}`);
    if (checkedOn > today) why.push(`was checked on ${checkedOn}, which is after ${today}`);
    if (storedCopy) why.push('was laid beside a stored copy of its page alone');
    if (why.length === 0) return [];
    const pages = ways.flatMap((way) => [way.source, way.onBillSource]);
    const toRead = [...new Set([source, ...pages])].filter((page) => page !== undefined);
    return [`${id} ${why.join(', and ')}. Read ${toRead.join(' and ')}`];
  });
}

if (pathToFileURL(argv[1] ?? '').href === import.meta.url) {
  const { services, silentSolution } = await import('../packages/support/dist/index.js');
  const list = [...services, { id: 'silent-solution', ...silentSolution }];
  const found = toCheckAgain(list, argv[2] ?? new Date().toISOString().slice(0, 10));
  for (const sentence of found) console.error(sentence);
  console.log(`${list.length} entries of the list of help: ${found.length} to be checked before a release.`);
  if (found.length > 0) process.exitCode = 1;
}
