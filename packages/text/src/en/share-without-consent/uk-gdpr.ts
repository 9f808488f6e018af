import type { definition } from '@safeguarding-forms/instruments/share-without-consent/uk-gdpr.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { groundHints, grounds, groundsLabel } from './authority.js';
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
        'Tick every ground that holds: at least one, even if the protocol covers you. Details of health, sex life, race or religion need one under Article 9 too.',
        { id: 'share-without-consent.uk-gdpr.legalGrounds.hint' },
      ),
      options: {
        ...grounds,
        'legal-obligation': msg('A legal obligation', {
          id: 'share-without-consent.ground.legal-obligation',
        }),
        'public-task': msg('A public task', { id: 'share-without-consent.ground.public-task' }),
        'recognised-legitimate-interests': msg('Recognised legitimate interests', {
          id: 'share-without-consent.ground.recognised-legitimate-interests',
        }),
        'substantial-public-interest': msg(
          'Substantial public interest: safeguarding children and people at risk',
          { id: 'share-without-consent.ground.substantial-public-interest' },
        ),
        'legal-claims': msg('Legal claims or the courts', {
          id: 'share-without-consent.ground.legal-claims',
        }),
      },
      optionHints: {
        ...groundHints,
        'crime-prevention': msg(
          'Sharing helps to stop a crime, find out about it or bring someone to justice (Crime and Disorder Act 1998; DPA 2018, Sch. 2 Part 1 para. 2). Tick the Article 6 ground that goes with it too.',
          { id: 'share-without-consent.uk-gdpr.crime-prevention.hint' },
        ),
        'vital-interests': msg(
          'Sharing is needed to save a life (UK GDPR, Art. 6(1)(d)). For sensitive details, such as health, the person must also be unable to consent (Art. 9(2)(c)).',
          { id: 'share-without-consent.uk-gdpr.vital-interests.hint' },
        ),
        'legal-obligation': msg(
          'A law says that you must share this, not only that you may (UK GDPR, Art. 6(1)(c)). Name that law in your comments.',
          { id: 'share-without-consent.uk-gdpr.legal-obligation.hint' },
        ),
        'public-task': msg(
          'Sharing is needed for a public job that the law gives your agency (UK GDPR, Art. 6(1)(e)).',
          { id: 'share-without-consent.uk-gdpr.public-task.hint' },
        ),
        'recognised-legitimate-interests': msg(
          'Sharing is needed because of a crime, or to keep someone at risk from harm (UK GDPR, Art. 6(1)(ea), added by the Data (Use and Access) Act 2025, s. 70). It is for those who are not public authorities, such as charities.',
          { id: 'share-without-consent.uk-gdpr.recognised-legitimate-interests.hint' },
        ),
        'substantial-public-interest': msg(
          'Sensitive details are needed to protect a child or an adult at risk (UK GDPR, Art. 9(2)(g); DPA 2018, Sch. 1 Part 2 para. 18). It holds where consent cannot be given or fairly asked for, or where asking would harm that protection.',
          { id: 'share-without-consent.uk-gdpr.substantial-public-interest.hint' },
        ),
        'legal-claims': msg(
          'Sensitive details are needed for a legal claim, or by a court for its work (UK GDPR, Art. 9(2)(f)).',
          { id: 'share-without-consent.uk-gdpr.legal-claims.hint' },
        ),
        'safeguarding-children': msg(
          'Social care or the police need this to protect a child, and the child’s welfare outweighs the confidence (Children Act 1989).',
          { id: 'share-without-consent.uk-gdpr.safeguarding-children.hint' },
        ),
      },
      warnings: {
        'recognised-legitimate-interests': msg(
          'Public authorities cannot use this ground for their own tasks. If you work for one, such as a council, the police or the NHS, look at “A public task” instead.',
          { id: 'share-without-consent.uk-gdpr.recognised-legitimate-interests.warning' },
        ),
      },
    },
  },
} as const satisfies WordsOf<typeof definition>;
