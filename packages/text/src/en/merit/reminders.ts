import { msg } from '../../model/message.js';

// Said beside several questions, each a message of its own so that it is translated once.

/** What to think of with threats, isolation and emotional abuse. */
export const practices = msg(
  'Think of honour-based abuse, forced marriage, female genital mutilation (FGM), trafficking and modern slavery.',
  { id: 'merit.hint.practices' },
);

/** Beside questions 17 to 19. */
export const oneOfAlcohol = msg('At most one of the three alcohol questions can be yes.', {
  id: 'merit.hint.alcohol',
});

/** Beside questions 20 to 22. */
export const oneOfDrugs = msg('At most one of the three drugs questions can be yes.', {
  id: 'merit.hint.drugs',
});
