/** The printed list under its printed headings. */
const optionGroups = {
  white: ['white-british', 'white-irish', 'white-other'],
  mixed: [
    'mixed-white-and-black-caribbean',
    'mixed-white-and-black-african',
    'mixed-white-and-asian',
    'mixed-other',
  ],
  asian: ['asian-indian', 'asian-pakistani', 'asian-bangladeshi', 'asian-other'],
  black: ['black-caribbean', 'black-african', 'black-other'],
  other: ['chinese', 'other'],
} as const;

const { white, mixed, asian, black, other } = optionGroups;

/**
 * The ethnic groups to choose from. The list is that of the census of 2001, where what was not stated stands beside the
 * sixteen groups and is none of them.
 */
export const ethnicGroups = {
  options: [...white, ...mixed, ...asian, ...black, ...other, 'not-stated'],
  optionGroups,
} as const;
