import type { Words } from './words.js';

/** Where a service helps. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** What a service is for, or for whom. `emergency` is for when somebody is in danger now. */
export const KINDS = [
  'emergency',
  'police',
  'domestic-abuse',
  'men',
  'lgbt',
  'sexual-violence',
  'forced-marriage',
  'stalking',
  'children',
  'suicide',
  'deaf',
  'other-languages',
  'hate-crime',
  'health',
  'older-people',
] as const;

/**
 * How a service is reached. `relay` is a number for a text relay (Relay UK); `bsl` is a video call with an interpreter
 * of British Sign Language; `visit` is a page to read.
 */
export const WAYS = ['call', 'text', 'relay', 'chat', 'bsl', 'email', 'visit'] as const;

/** The days of the week as `hours` name them. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Whether a call or text can be seen on an itemised phone bill. `unknown` is never to be read as `no`. */
export const ON_BILL = ['no', 'yes', 'unknown'] as const;

/** A nation that a service helps in. */
export type Nation = (typeof NATIONS)[number];
/** What a service is for, or for whom. */
export type Kind = (typeof KINDS)[number];
/** How a service is reached. */
export type WayName = (typeof WAYS)[number];
/** A day of the week. */
export type Day = (typeof DAYS)[number];
/** Whether a phone bill shows a call. */
export type OnBill = (typeof ON_BILL)[number];

/** Some days, and when it is open on each of them: `HH:MM` in the time of London. `to` may be `24:00`, and is later than `from`. */
export interface OpenHours {
  readonly days: readonly Day[];
  readonly from: string;
  readonly to: string;
}

/** When a service is open through a week. What differs, such as bank holidays, is said in words alone. */
export interface WeeklyHours {
  readonly weekly: readonly OpenHours[];
  readonly exceptions?: Words;
}

/** `unknown` where no page that was read says it, or pages disagree. */
export type Hours = 'always' | 'unknown' | WeeklyHours;

/** One way to reach a service. */
export interface Way {
  readonly way: WayName;
  /** A phone number for `call`, `text` and `relay`; an email address for `email`; else an address with `https:`. */
  readonly value: string;
  readonly hours: Hours;
  /** What has to be known or done first: register, or which word to text. */
  readonly note?: Words;
  /** Costs nothing. Left out where it is not known. */
  readonly free?: boolean;
  readonly onBill: OnBill;
  /** Where it was read that it is or is not on the bill: there unless `onBill` is `unknown`. */
  readonly onBillSource?: string;
  /** Languages that are spoken there, as BCP 47 codes. */
  readonly languages?: readonly string[];
  /** An interpreter can join, for other languages. */
  readonly interpreter?: boolean;
  /** Where this way was read, if not at the service's own `source`. */
  readonly source?: string;
}

/** A service that helps. */
export interface HelpService {
  /** Small letters, digits and hyphens; once in a list. */
  readonly id: string;
  readonly name: Words;
  /** One line: who it is for and what it does. */
  readonly description: Words;
  readonly nations: readonly Nation[];
  readonly kinds: readonly Kind[];
  /** The first is the one that the service itself would name first. */
  readonly ways: readonly Way[];
  /** The day of the check, `YYYY-MM-DD`: the date of the page that was read, or the day on which an undated one was. */
  readonly checkedOn: string;
  /** Only a stored copy of the page was read, of an age that may not be known. A release waits until this is gone. */
  readonly storedCopy?: boolean;
  /** The page that the facts were read from. */
  readonly source: string;
}
