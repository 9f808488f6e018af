/** A host's own list of help: a local service first, then ours by id, in the order of the host. */
import { isOpenAt, readSupport, servicesFor, wordsIn, type SupportEntry } from '@safeguarding-forms/support';

const entries: SupportEntry[] = [
  { use: 'emergency' },
  {
    id: 'our-town-refuge',
    name: { en: 'Our Town Refuge', cy: 'Lloches Ein Tref' }, // Urdu is missing: English is shown
    description: { en: 'For anyone in our town who is not safe at home.' },
    nations: ['wales'],
    kinds: ['domestic-abuse'],
    ways: [
      {
        way: 'call',
        value: '01632 960001',
        hours: {
          weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:30', to: '16:00' }],
          exceptions: { en: 'Not on bank holidays.' },
        },
        free: false,
        onBill: 'yes',
        onBillSource: 'https://example.org/calling-us',
      },
      { way: 'visit', value: 'https://example.org/help', hours: 'always', onBill: 'unknown' },
    ],
    checkedOn: '2026-11-01',
    source: 'https://example.org/help',
  },
  { use: 'live-fear-free' },
  { use: 'samaritans' },
];

/** Throws a `SupportError` where something is wrong. */
export const ourHelp = readSupport(entries);

/** What somebody in Wales is shown on domestic abuse, and whether a call is answered at that moment. */
export function callsInWales(at: Date, language: string) {
  return servicesFor({ nations: ['wales'], kinds: ['domestic-abuse'] }, ourHelp).flatMap(({ name, ways }) =>
    ways
      .filter(({ way }) => way === 'call')
      .map(({ value, hours }) => ({ ...wordsIn(name, language), value, open: isOpenAt(hours, at) })),
  );
}
