import { msg } from '../../model/message.js';

/** The product of the three counts. */
export const total = msg('Total', { id: 'merit.figure.total' });
