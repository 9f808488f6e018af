// @ts-check

/**
 * The portal's own words, for the pages that the public may see. The coordinator's pages are in English.
 * @typedef {object} Words
 * @property {string} site
 * @property {string} skip
 * @property {string} warning Bold, in front of `warningText`.
 * @property {string} warningText
 * @property {string} home
 * @property {string} list
 * @property {string} homeTitle
 * @property {string} homeText
 * @property {Record<string, { title: string, text: string }>} forms By tag.
 * @property {string} edition
 * @property {string} language
 * @property {string} choose
 * @property {string} loading
 * @property {string} privacyTitle
 * @property {string} privacy
 * @property {string} draft Empty for the source language.
 *
 * @typedef {'en' | 'cy' | 'ur'} Language
 */

/** @type {Record<Language, { name: string, dir: 'ltr' | 'rtl', words: Words }>} */
export const LANGUAGES = {
  en: {
    name: 'English',
    dir: 'ltr',
    words: {
      site: 'Example Council',
      skip: 'Skip to main content',
      warning: 'This is an example.',
      warningText:
        'It has no log-in: anyone who opens it can read what was sent. Do not enter anything about a real person.',
      home: 'Forms',
      list: 'Coordinator’s list',
      homeTitle: 'Safeguarding forms',
      homeText:
        'A small site that shows how a council could host the forms. Each page holds one form. What you send is checked and scored again by the server, kept in one file, and shown to the coordinator.',
      forms: {
        'dash-checklist': {
          title: 'DASH risk checklist',
          text: 'Yes or no questions about domestic abuse. The result shows the risk level while you answer.',
        },
        'merit-form': {
          title: 'MeRIT risk form',
          text: 'Forty questions in three sections, multiplied into one score.',
        },
      },
      edition: 'Local edition',
      language: 'Language',
      choose: 'Choose before you start. A change opens the form again, without your answers.',
      loading: 'The form is loading. It needs JavaScript.',
      privacyTitle: 'Where your answers go.',
      privacy:
        'This example keeps them in a file on its own server and shows them in the coordinator’s list. It sends them to nobody else.',
      draft: '',
    },
  },
  cy: {
    name: 'Cymraeg',
    dir: 'ltr',
    words: {
      site: 'Cyngor Enghreifftiol',
      skip: 'Neidio i’r prif gynnwys',
      warning: 'Enghraifft yw hon.',
      warningText:
        'Nid oes mewngofnodi: gall unrhyw un sy’n ei hagor ddarllen yr hyn a anfonwyd. Peidiwch â rhoi dim byd am berson go iawn yma.',
      home: 'Ffurflenni',
      list: 'Rhestr y cydlynydd (Saesneg)',
      homeTitle: 'Ffurflenni diogelu',
      homeText:
        'Gwefan fach sy’n dangos sut y gallai cyngor gynnal y ffurflenni. Mae un ffurflen ar bob tudalen. Mae’r gweinydd yn gwirio ac yn sgorio’r hyn a anfonwch unwaith eto, yn ei gadw mewn un ffeil ac yn ei ddangos i’r cydlynydd.',
      forms: {
        'dash-checklist': {
          title: 'Rhestr wirio risg DASH',
          text: 'Cwestiynau ie neu na am gam-drin domestig. Mae’r canlyniad yn dangos lefel y risg wrth i chi ateb.',
        },
        'merit-form': {
          title: 'Ffurflen risg MeRIT',
          text: 'Deugain cwestiwn mewn tair adran, wedi’u lluosi’n un sgôr.',
        },
      },
      edition: 'Fersiwn leol',
      language: 'Iaith',
      choose: 'Dewiswch cyn dechrau. Mae newid yn agor y ffurflen eto, heb eich atebion.',
      loading: 'Mae’r ffurflen yn llwytho. Mae angen JavaScript arni.',
      privacyTitle: 'I ble mae eich atebion yn mynd.',
      privacy:
        'Mae’r enghraifft hon yn eu cadw mewn ffeil ar ei gweinydd ei hun ac yn eu dangos yn rhestr y cydlynydd. Nid yw’n eu hanfon at neb arall.',
      draft: 'Cyfieithiad drafft: nid yw wedi’i adolygu gan berson cymwys.',
    },
  },
  ur: {
    name: 'اردو',
    dir: 'rtl',
    words: {
      site: 'نمونہ کونسل',
      skip: 'اصل مواد پر جائیں',
      warning: 'یہ صرف ایک نمونہ ہے۔',
      warningText:
        'اس میں لاگ اِن نہیں ہے: جو بھی اسے کھولے، بھیجی گئی معلومات پڑھ سکتا ہے۔ یہاں کسی حقیقی شخص کے بارے میں کچھ نہ لکھیں۔',
      home: 'فارم',
      list: 'رابطہ کار کی فہرست (انگریزی)',
      homeTitle: 'حفاظتی فارم',
      homeText:
        'ایک چھوٹی سائٹ جو دکھاتی ہے کہ کوئی کونسل یہ فارم کیسے پیش کر سکتی ہے۔ ہر صفحے پر ایک فارم ہے۔ آپ جو بھیجتے ہیں، سرور اسے دوبارہ جانچتا اور اس کا اسکور نکالتا ہے، ایک فائل میں محفوظ کرتا ہے اور رابطہ کار کو دکھاتا ہے۔',
      forms: {
        'dash-checklist': {
          title: 'DASH خطرے کی چیک لسٹ',
          text: 'گھریلو تشدد کے بارے میں ہاں یا نہیں والے سوالات۔ جواب دیتے ہوئے نتیجہ خطرے کی سطح دکھاتا ہے۔',
        },
        'merit-form': {
          title: 'MeRIT خطرے کا فارم',
          text: 'تین حصوں میں چالیس سوالات، جنہیں ضرب دے کر ایک اسکور بنتا ہے۔',
        },
      },
      edition: 'مقامی ایڈیشن',
      language: 'زبان',
      choose: 'شروع کرنے سے پہلے انتخاب کریں۔ تبدیلی سے فارم دوبارہ کھلتا ہے اور آپ کے جوابات نہیں رہتے۔',
      loading: 'فارم لوڈ ہو رہا ہے۔ اس کے لیے JavaScript ضروری ہے۔',
      privacyTitle: 'آپ کے جوابات کہاں جاتے ہیں۔',
      privacy:
        'یہ نمونہ انہیں اپنے ہی سرور کی ایک فائل میں رکھتا ہے اور رابطہ کار کی فہرست میں دکھاتا ہے۔ یہ انہیں کسی اور کو نہیں بھیجتا۔',
      draft: 'ترجمے کا مسودہ: کسی اہل شخص نے اس کا جائزہ نہیں لیا۔',
    },
  },
};

/**
 * The language of a page. One that the portal does not speak falls back to English; the form's own page still hands it
 * to the element, which says what it offers.
 * @param {string | undefined} asked
 * @returns {Language}
 */
export function pageLanguage(asked) {
  return asked !== undefined && Object.hasOwn(LANGUAGES, asked) ? /** @type {Language} */ (asked) : 'en';
}
