import { msg } from '../../model/message.js';

/** The ethnic groups of Norfolk’s list. */
export const ethnicGroups = {
  'white-british': msg('White: British', { id: 'marac-referral.norfolk.ethnicity.white-british' }),
  'white-irish': msg('White: Irish', { id: 'marac-referral.norfolk.ethnicity.white-irish' }),
  'white-other': msg('White: any other background', { id: 'marac-referral.norfolk.ethnicity.white-other' }),
  'mixed-white-and-black-caribbean': msg('Mixed: White and Black Caribbean', {
    id: 'marac-referral.norfolk.ethnicity.mixed-white-and-black-caribbean',
  }),
  'mixed-white-and-black-african': msg('Mixed: White and Black African', {
    id: 'marac-referral.norfolk.ethnicity.mixed-white-and-black-african',
  }),
  'mixed-white-and-asian': msg('Mixed: White and Asian', {
    id: 'marac-referral.norfolk.ethnicity.mixed-white-and-asian',
  }),
  'mixed-other': msg('Mixed: any other background', { id: 'marac-referral.norfolk.ethnicity.mixed-other' }),
  'asian-indian': msg('Asian or Asian British: Indian', {
    id: 'marac-referral.norfolk.ethnicity.asian-indian',
  }),
  'asian-pakistani': msg('Asian or Asian British: Pakistani', {
    id: 'marac-referral.norfolk.ethnicity.asian-pakistani',
  }),
  'asian-bangladeshi': msg('Asian or Asian British: Bangladeshi', {
    id: 'marac-referral.norfolk.ethnicity.asian-bangladeshi',
  }),
  'asian-other': msg('Asian or Asian British: any other background', {
    id: 'marac-referral.norfolk.ethnicity.asian-other',
  }),
  'black-caribbean': msg('Black or Black British: Caribbean', {
    id: 'marac-referral.norfolk.ethnicity.black-caribbean',
  }),
  'black-african': msg('Black or Black British: African', {
    id: 'marac-referral.norfolk.ethnicity.black-african',
  }),
  'black-other': msg('Black or Black British: any other background', {
    id: 'marac-referral.norfolk.ethnicity.black-other',
  }),
  chinese: msg('Chinese', { id: 'marac-referral.norfolk.ethnicity.chinese' }),
  other: msg('Any other group', { id: 'marac-referral.norfolk.ethnicity.other' }),
  'not-stated': msg('Not stated', { id: 'marac-referral.norfolk.ethnicity.not-stated' }),
} as const;

/** What its groups are called. */
export const ethnicGroupNames = {
  white: msg('White', { id: 'marac-referral.norfolk.ethnicity.group.white' }),
  mixed: msg('Mixed', { id: 'marac-referral.norfolk.ethnicity.group.mixed' }),
  asian: msg('Asian or Asian British', { id: 'marac-referral.norfolk.ethnicity.group.asian' }),
  black: msg('Black or Black British', { id: 'marac-referral.norfolk.ethnicity.group.black' }),
  other: msg('Other ethnic groups', { id: 'marac-referral.norfolk.ethnicity.group.other' }),
} as const;
