import { define } from './define.js';
import { ShareWithoutConsent } from './share-without-consent/share-without-consent.js';

define('share-without-consent', ShareWithoutConsent);

export { ShareWithoutConsent };
