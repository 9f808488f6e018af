import { freeze } from './freeze.js';
import type { Words } from './words.js';

/** What to do when 999 has to be called and it is not safe to speak. */
export interface SilentSolution {
  readonly title: Words;
  /** What to do first, on any phone. */
  readonly first: Words;
  /** What 55 does on a mobile. */
  readonly mobile: Words;
  /** What happens on a landline, where 55 is not used. */
  readonly landline: Words;
  /** That 55 tells nobody where the caller is. */
  readonly place: Words;
  readonly checkedOn: string;
  readonly storedCopy?: boolean;
  readonly source: string;
}

/** A call alone brings nobody: a caller on a mobile who makes no sound and does not press 55 is cut off. */
export const silentSolution: SilentSolution = freeze({
  title: {
    en: 'Calling 999 when you cannot speak',
    cy: 'Ffonio 999 pan na allwch siarad',
    ur: 'جب آپ بول نہ سکیں تو 999 پر کال کرنا',
  },
  first: {
    en: 'Call 999. Whisper if you can. If not, cough, or tap the phone. Listen to what you are asked.',
    cy: 'Ffoniwch 999. Sibrydwch os gallwch. Os na, peswch, neu tapiwch y ffôn. Gwrandewch ar y cwestiynau.',
    ur: '999 پر کال کریں۔ ہو سکے تو سرگوشی کریں۔ نہ ہو سکے تو کھانسیں یا فون تھپتھپائیں۔ جو پوچھا جائے اسے سنیں۔',
  },
  mobile: {
    en: 'On a mobile: a recorded voice will ask you to press 55. Press 5 twice. You are then put through to the police. If you make no sound and do not press 55, the call ends.',
    cy: 'Ar ffôn symudol: bydd llais wedi’i recordio yn gofyn i chi bwyso 55. Pwyswch 5 ddwywaith. Yna cewch eich cysylltu â’r heddlu. Os na wnewch chi sŵn ac os na phwyswch 55, daw’r alwad i ben.',
    ur: 'موبائل پر: ایک ریکارڈ شدہ آواز آپ سے 55 دبانے کو کہے گی۔ دو بار 5 دبائیں۔ پھر آپ کو پولیس سے ملا دیا جائے گا۔ اگر آپ کوئی آواز نہ کریں اور 55 نہ دبائیں تو کال ختم ہو جاتی ہے۔',
  },
  landline: {
    en: 'On a home phone with a wire: 55 is not used. Stay on the line. The operator listens, and can put you through to the police. If you hang up, the line can stay open for 45 seconds.',
    cy: 'Ar ffôn tŷ â gwifren: ni ddefnyddir 55. Arhoswch ar y lein. Mae’r gweithredwr yn gwrando, a gall eich cysylltu â’r heddlu. Os rhowch y ffôn i lawr, gall y lein aros ar agor am 45 eiliad.',
    ur: 'گھر کے تار والے فون پر: 55 استعمال نہیں ہوتا۔ لائن پر رہیں۔ آپریٹر سنتا رہتا ہے اور آپ کو پولیس سے ملا سکتا ہے۔ اگر آپ فون رکھ دیں تو لائن 45 سیکنڈ تک کھلی رہ سکتی ہے۔',
  },
  place: {
    en: 'Pressing 55 does not show the police where you are. If you can say only one thing, say where you are.',
    cy: 'Nid yw pwyso 55 yn dangos i’r heddlu ble rydych chi. Os gallwch ddweud un peth yn unig, dywedwch ble rydych chi.',
    ur: '55 دبانے سے پولیس کو یہ معلوم نہیں ہوتا کہ آپ کہاں ہیں۔ اگر آپ صرف ایک بات کہہ سکیں تو بتائیں کہ آپ کہاں ہیں۔',
  },
  checkedOn: '2026-11-30',
  storedCopy: true,
  source: 'https://www.oxfordhealth.nhs.uk/news/covid-19-and-domestic-abuse-you-are-not-alone/',
});
