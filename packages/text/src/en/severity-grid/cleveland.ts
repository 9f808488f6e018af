import type { definition } from '@safeguarding-forms/instruments/internal/severity-grid/cleveland.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { tools } from '../circumstances.js';
import { fields } from '../fields.js';
import { people } from '../people.js';

const high = msg('High', { id: 'severity-grid.level.high' });
/** How far one kind of abuse goes. */
const levels = {
  none: msg('None', { id: 'severity-grid.level.none' }),
  standard: msg('Standard', { id: 'severity-grid.level.standard' }),
  increased: msg('Increased', { id: 'severity-grid.level.increased' }),
  high,
} as const;
const none = msg('It never happened, or it does not happen now.', { id: 'severity-grid.level.none.hint' });
/** How grave one factor of the classification is. */
const classes = {
  low: msg('Low', { id: 'severity-grid.class.low' }),
  medium: msg('Medium', { id: 'severity-grid.class.medium' }),
  high,
  'very-high': msg('Very high', { id: 'severity-grid.class.very-high' }),
} as const;

/** The English of Cleveland's grid. */
export const words = {
  title: tools['severity-grid'],
  intro: msg(
    'For each kind of abuse, choose the level that fits what is happening. One example is enough; if several levels fit, choose the highest. The risk classification is a second tool: fill in all of it or leave it empty.',
    { id: 'severity-grid.intro' },
  ),
  sections: {
    header: msg('Who and when', { id: 'severity-grid.section.header' }),
    levels: msg('Levels of violence and abuse', { id: 'severity-grid.section.levels' }),
    classification: msg('Risk classification', { id: 'severity-grid.section.classification' }),
    comments: msg('Comments', { id: 'severity-grid.section.comments' }),
  },
  items: {
    victimName: people.victimName,
    assessmentDate: fields.assessmentDate,
    physical: {
      label: msg('Physical violence', { id: 'severity-grid.physical' }),
      options: levels,
      optionHints: {
        none,
        standard: msg('Slaps or pushes that leave no injury.', {
          id: 'severity-grid.physical.standard.hint',
        }),
        increased: msg('Slaps or pushes that leave pain for some time, or mild, light bruises.', {
          id: 'severity-grid.physical.increased.hint',
        }),
        high: msg(
          'Bruises that you can see, cuts, pain, burns or broken bones. Threats or attempts to kill a partner, children, relatives or pets. Strangling, or holding someone under water; weapons, used or in a threat. Passing out, or an injury to the head or inside the body; lasting damage; a miscarriage.',
          { id: 'severity-grid.physical.high.hint' },
        ),
      },
    },
    sexual: {
      label: msg('Sexual abuse', { id: 'severity-grid.sexual' }),
      options: levels,
      optionHints: {
        none,
        standard: msg('Sexual insults are used.', { id: 'severity-grid.sexual.standard.hint' }),
        increased: msg(
          'Pressure to have sex, or touching that is not wanted. Acts without violence that make the person uneasy about sex, their gender identity or their sexual orientation.',
          { id: 'severity-grid.sexual.increased.hint' },
        ),
        high: msg(
          'Threats or force to get sex; rape or another serious sexual assault. Causing pain on purpose during sex; sex together with violence or weapons. Sexual abuse of children; making the partner watch it; forcing someone into prostitution. Giving someone a sexually transmitted infection on purpose.',
          { id: 'severity-grid.sexual.high.hint' },
        ),
      },
    },
    harassment: {
      label: msg('Harassment or stalking', { id: 'severity-grid.harassment' }),
      options: levels,
      optionHints: {
        none,
        standard: msg('Phone calls, texts or emails now and then.', {
          id: 'severity-grid.harassment.standard.hint',
        }),
        increased: msg('Many phone calls, texts or emails.', {
          id: 'severity-grid.harassment.increased.hint',
        }),
        high: msg(
          'Phone calls, texts or emails without end, or as if obsessed; coming to the home or workplace uninvited, or hanging around. Property smashed or vandalised; going after the person once they have separated; stalking. Threats to the person and their family of suicide or killing. Threats of sexual violence; other people made part of the stalking.',
          { id: 'severity-grid.harassment.high.hint' },
        ),
      },
    },
    emotional: {
      label: msg('Emotional abuse', { id: 'severity-grid.emotional' }),
      options: levels,
      optionHints: {
        none,
        standard: msg(
          'The person must tell the abuser where they are each day, whom they meet and so on. They are cut off a little from family, friends or support. They are put down in front of others.',
          { id: 'severity-grid.emotional.standard.hint' },
        ),
        increased: msg(
          'The abuser controls more of the person’s time, cuts them off from others a great deal, gets hold of their post or calls, or decides what money they have. The abuser says without reason that they are unfaithful, or always finds fault with them as a partner, spouse or parent.',
          { id: 'severity-grid.emotional.increased.hint' },
        ),
        high: msg(
          'The abuser controls all or most of what the person does each day, or keeps them from their medication or the care they need. Extreme dominance or jealousy; locking the person in; threats to take the children. Threats of suicide or killing; crimes in the name of “honour”. Threats to tell family, or people of their faith or area, about their sex life.',
          { id: 'severity-grid.emotional.high.hint' },
        ),
      },
    },
    seriousness: {
      label: msg('How serious the harm could be', { id: 'severity-grid.seriousness' }),
      options: classes,
      optionHints: {
        low: msg('The abuser may have done harm before, but will probably not do it again.', {
          id: 'severity-grid.seriousness.low.hint',
        }),
        medium: msg('The abuser may have done serious harm before, but will probably not do it again.', {
          id: 'severity-grid.seriousness.medium.hint',
        }),
        high: msg('The abuser is able to do serious harm.', {
          id: 'severity-grid.seriousness.high.hint',
        }),
        'very-high': msg(
          'There is a continuing risk that the abuser commits a crime that does serious harm.',
          {
            id: 'severity-grid.seriousness.very-high.hint',
          },
        ),
      },
    },
    protection: {
      label: msg('The risk, given what protects against it', { id: 'severity-grid.protection' }),
      options: classes,
      optionHints: {
        low: msg(
          'What protects now far outweighs what adds to the risk. At present there are no signs of a risk of serious harm.',
          { id: 'severity-grid.protection.low.hint' },
        ),
        medium: msg(
          'The abuser will go along with steps to manage the risk, with treatment or with both. With the right support, they can manage some of the risk themselves. There are things that protect.',
          { id: 'severity-grid.protection.medium.hint' },
        ),
        high: msg(
          'Enough protects to make the risk less. The abuser shows that they can take part in steps to manage the risk, keep to treatment or do both. They can manage some of the risk themselves.',
          { id: 'severity-grid.protection.high.hint' },
        ),
        'very-high': msg('The risk runs through everything, and too little protects to make it less.', {
          id: 'severity-grid.protection.very-high.hint',
        }),
      },
    },
    imminence: {
      label: msg('How soon it could happen', { id: 'severity-grid.imminence' }),
      options: classes,
      optionHints: {
        low: msg('It is not about to happen, and is thought very unlikely.', {
          id: 'severity-grid.imminence.low.hint',
        }),
        medium: msg('It is not about to happen. On balance, another offence is thought unlikely.', {
          id: 'severity-grid.imminence.medium.hint',
        }),
        high: msg(
          'There may be a risk if what protects fails, grows weaker or is not there. What protects has to be kept up and supported.',
          { id: 'severity-grid.imminence.high.hint' },
        ),
        'very-high': msg(
          'It is more likely than not to happen very soon. It takes long-term work, such as long treatment, to hold the risk down. It will happen if nothing controls it.',
          { id: 'severity-grid.imminence.very-high.hint' },
        ),
      },
    },
    victim: {
      label: msg('Risk factors and fears of the person at risk', { id: 'severity-grid.victim' }),
      options: classes,
      optionHints: {
        low: msg(
          'There are few risk factors, and on balance what protects outweighs them. The person has no fears at present, and the safety plan holds.',
          { id: 'severity-grid.victim.low.hint' },
        ),
        medium: msg(
          'There are fewer risk factors, and the person has no great fears. The abuser goes along with the measures taken. The person’s protection is assured, and there are strong protective factors.',
          { id: 'severity-grid.victim.medium.hint' },
        ),
        high: msg(
          'There are many serious risk factors. But a safety plan may work, and the abuser may keep to it if they are watched. What protects can be made stronger.',
          { id: 'severity-grid.victim.high.hint' },
        ),
        'very-high': msg(
          'The person greatly fears for their life, or speaks of threats to kill. There are many risk factors, and it takes a strong plan to protect them.',
          { id: 'severity-grid.victim.very-high.hint' },
        ),
      },
    },
    comments: {
      label: msg('What do the levels rest on?', { id: 'severity-grid.comments' }),
      hint: msg(
        'Say what happened, when, and how you know. Write down abuse that is past too, and what you could not find out.',
        { id: 'severity-grid.comments.hint' },
      ),
    },
  },
} as const satisfies WordsOf<typeof definition>;
