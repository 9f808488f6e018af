export { servicesFor, type Wanted } from './choose.js';
export { isOpenAt } from './opening.js';
export {
  DAYS,
  KINDS,
  NATIONS,
  ON_BILL,
  WAYS,
  type Day,
  type HelpService,
  type Hours,
  type Kind,
  type Nation,
  type OnBill,
  type OpenHours,
  type Way,
  type WayName,
  type WeeklyHours,
} from './service.js';
export { services } from './services.js';
export { silentSolution, type SilentSolution } from './silent-solution.js';
export { LIMITS, readSupport, serviceSchema, supportSchema, type SupportEntry } from './support-schema.js';
export { SupportError, type SupportIssue, type SupportIssueCode } from './support-error.js';
export { LANGUAGES, wordsIn, type Said, type SupportLanguage, type Words } from './words.js';
