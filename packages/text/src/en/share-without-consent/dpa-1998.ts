import type { definition } from '@safeguarding-forms/instruments/internal/share-without-consent/dpa-1998.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { groundHints, grounds, groundsLabel } from './authority.js';
import { items, sections, title } from './form.js';

/** The English of the record under the Data Protection Act 1998. */
export const words = {
  title,
  intro: msg(
    'This form is only for reading old records beside it. The Data Protection Act 1998 has been repealed, so its grounds no longer allow you to share anything. For a new record, use the form under the UK GDPR.',
    { id: 'share-without-consent.dpa-1998.intro' },
  ),
  sections,
  items: {
    ...items,
    legalGrounds: {
      label: groundsLabel,
      hint: msg('These grounds are as they were under the 1998 Act. Do not rely on them today.', {
        id: 'share-without-consent.dpa-1998.legalGrounds.hint',
      }),
      options: {
        ...grounds,
        'prosecution-of-offenders': msg('To prevent or detect crime, or to catch or prosecute offenders', {
          id: 'share-without-consent.ground.prosecution-of-offenders',
        }),
        'administration-of-justice': msg('For the administration of justice', {
          id: 'share-without-consent.ground.administration-of-justice',
        }),
        'statutory-functions': msg('To carry out duties or powers given by law', {
          id: 'share-without-consent.ground.statutory-functions',
        }),
      },
      optionHints: {
        ...groundHints,
        'crime-prevention': msg('Sharing helped to stop or find out about a crime.', {
          id: 'share-without-consent.dpa-1998.crime-prevention.hint',
        }),
        'prosecution-of-offenders': msg(
          'Sharing helped against crime, or to bring those who did it before a court.',
          { id: 'share-without-consent.dpa-1998.prosecution-of-offenders.hint' },
        ),
        'vital-interests': msg('It was about serious harm, or about life and death.', {
          id: 'share-without-consent.dpa-1998.vital-interests.hint',
        }),
        'administration-of-justice': msg('Most often this meant bringing abusers before a court.', {
          id: 'share-without-consent.dpa-1998.administration-of-justice.hint',
        }),
        'statutory-functions': msg(
          'It was part of the job that the law gave, for example, to the police or social services.',
          { id: 'share-without-consent.dpa-1998.statutory-functions.hint' },
        ),
        'safeguarding-children': msg(
          'Social services or the police needed it for their work under the Children Act, and the child’s welfare outweighed the confidence.',
          { id: 'share-without-consent.dpa-1998.safeguarding-children.hint' },
        ),
      },
    },
  },
} as const satisfies WordsOf<typeof definition>;
