import type { definition } from '@safeguarding-forms/instruments/internal/share-without-consent/uk-gdpr.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { groundHints, grounds, groundsLabel } from './authority.js';
import { currentGrounds, currentHints } from './current-grounds.js';
import { items, sections, title } from './form.js';

/** The English of the record under the law in force. */
export const words = {
  title,
  intro: msg(
    'Fill this in whenever you share for MARAC without the person’s consent, and keep it in their case file. It shows that you made a decision, and why. Aim for one that you can defend.',
    { id: 'share-without-consent.uk-gdpr.intro' },
  ),
  sections,
  items: {
    ...items,
    legalGrounds: {
      label: groundsLabel,
      hint: msg(
        'Tick every ground that holds, even if the protocol covers you. One of Article 6 must be among them. Details of health, sex life, race or religion need one of Article 9 too. This is guidance: if you are not sure, ask your data protection officer.',
        { id: 'share-without-consent.uk-gdpr.legalGrounds.hint' },
      ),
      options: { ...grounds, ...currentGrounds },
      optionHints: { ...groundHints, ...currentHints },
      warnings: {
        'recognised-legitimate-interests': msg(
          'Public authorities cannot use this ground for their own tasks. If you work for one, such as a council, the police or the NHS, look at “A public task” instead.',
          { id: 'share-without-consent.uk-gdpr.recognised-legitimate-interests.warning' },
        ),
      },
    },
  },
} as const satisfies WordsOf<typeof definition>;
