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
 * @property {Record<string, TitledText>} forms By tag.
 * @property {Record<string, string>} editions What an edition is called, by the attribute that names it.
 * @property {string} language
 * @property {string} choose
 * @property {string} loading
 * @property {string} privacyTitle
 * @property {string} privacy
 * @property {string} draft Empty for the source language.
 * @property {Pathway} pathway
 *
 * @typedef {{ title: string, text: string }} TitledText
 * @typedef {object} Pathway The page of one case, from checklist to referral.
 * @property {string} title
 * @property {string} text On the home page.
 * @property {string} intro
 * @property {string} steps
 * @property {TitledText} checklist
 * @property {TitledText} decision
 * @property {TitledText} referral
 * @property {TitledText} record
 * @property {Record<'undecided' | 'refer' | 'consider' | 'no-referral', TitledText>} outcomes No outcome is worded as safety.
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
        'A small site that shows how a council could host the forms. Each page holds one form, and one page joins three of them. What you send is checked and scored again by the server, kept in one file, and shown to the coordinator.',
      forms: {
        'dash-checklist': {
          title: 'DASH risk checklist',
          text: 'Yes or no questions about domestic abuse. The result shows the risk level while you answer.',
        },
        'merit-form': {
          title: 'MeRIT risk form',
          text: 'Forty questions in three sections, multiplied into one score.',
        },
        'marac-referral': {
          title: 'MARAC referral',
          text: 'Brings a high-risk case to the meeting where agencies plan together, in the forms of five areas. A checklist and a sharing record can go with it.',
        },
        'share-without-consent': {
          title: 'Sharing without consent',
          text: 'A record of why information was shared when the person did not or could not agree, and on which legal grounds.',
        },
      },
      editions: { edition: 'Local edition', area: 'Area', framework: 'Law' },
      language: 'Language',
      choose: 'Choose before you start. A change opens the form again, without your answers.',
      loading: 'The form is loading. It needs JavaScript.',
      privacyTitle: 'Where your answers go.',
      privacy:
        'This example keeps them in a file on its own server and shows them in the coordinator’s list. It sends them to nobody else.',
      draft: '',
      pathway: {
        title: 'From checklist to referral',
        text: 'One case on one page: the checklist, the decision it leads to, the referral, and the record of sharing without consent.',
        intro:
          'Each form is sent on its own. What you have sent is attached to the forms on this page that take it along.',
        steps: 'Steps on this page',
        checklist: {
          title: '1. Risk checklist',
          text: 'Fill it in and submit it. It is then attached to the referral and to the record.',
        },
        decision: {
          title: '2. Decision',
          text: 'What the checklist leads to. It follows your answers while you give them.',
        },
        referral: {
          title: '3. Referral',
          text: 'For a case that goes to MARAC. If the person does not consent, submit the record in step 4 first, so that it goes along.',
        },
        record: {
          title: '4. Record of sharing without consent',
          text: 'Only if you share without the person’s consent.',
        },
        outcomes: {
          undecided: {
            title: 'Not yet decided',
            text: 'The checklist is not finished. If anyone is in danger now, call 999 first: the form can wait.',
          },
          refer: {
            title: 'Refer to MARAC',
            text: 'Go on with step 3, and act now on any immediate danger. Do not wait for the meeting.',
          },
          consider: {
            title: 'Consider a referral',
            text: 'Something here can mean serious harm. Talk it over with your safeguarding lead, and use your judgement. You can refer in step 3.',
          },
          'no-referral': {
            title: 'The answers do not lead to a referral',
            text: 'This does not mean that the person is safe: a checklist does not show every danger. If you are worried, raise the level in the checklist and say why. Offer support, plan for safety, and ask again.',
          },
        },
      },
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
        'Gwefan fach sy’n dangos sut y gallai cyngor gynnal y ffurflenni. Mae un ffurflen ar bob tudalen, ac mae un dudalen yn cysylltu tair ohonynt. Mae’r gweinydd yn gwirio ac yn sgorio’r hyn a anfonwch unwaith eto, yn ei gadw mewn un ffeil ac yn ei ddangos i’r cydlynydd.',
      forms: {
        'dash-checklist': {
          title: 'Rhestr wirio risg DASH',
          text: 'Cwestiynau ie neu na am gam-drin domestig. Mae’r canlyniad yn dangos lefel y risg wrth i chi ateb.',
        },
        'merit-form': {
          title: 'Ffurflen risg MeRIT',
          text: 'Deugain cwestiwn mewn tair adran, wedi’u lluosi’n un sgôr.',
        },
        'marac-referral': {
          title: 'Atgyfeiriad MARAC',
          text: 'Mae’n dod ag achos risg uchel i’r cyfarfod lle mae asiantaethau’n cynllunio gyda’i gilydd, yn ffurflenni pum ardal. Gall rhestr wirio a chofnod rhannu fynd gydag ef.',
        },
        'share-without-consent': {
          title: 'Rhannu heb gydsyniad',
          text: 'Cofnod o pam y rhannwyd gwybodaeth pan nad oedd y person yn cytuno neu’n gallu cytuno, ac ar ba seiliau cyfreithiol.',
        },
      },
      editions: { edition: 'Fersiwn leol', area: 'Ardal', framework: 'Cyfraith' },
      language: 'Iaith',
      choose: 'Dewiswch cyn dechrau. Mae newid yn agor y ffurflen eto, heb eich atebion.',
      loading: 'Mae’r ffurflen yn llwytho. Mae angen JavaScript arni.',
      privacyTitle: 'I ble mae eich atebion yn mynd.',
      privacy:
        'Mae’r enghraifft hon yn eu cadw mewn ffeil ar ei gweinydd ei hun ac yn eu dangos yn rhestr y cydlynydd. Nid yw’n eu hanfon at neb arall.',
      draft: 'Cyfieithiad drafft: nid yw wedi’i adolygu gan berson cymwys.',
      pathway: {
        title: 'O’r rhestr wirio i’r atgyfeiriad',
        text: 'Un achos ar un dudalen: y rhestr wirio, y penderfyniad y mae’n arwain ato, yr atgyfeiriad, a’r cofnod o rannu heb gydsyniad.',
        intro:
          'Mae pob ffurflen yn cael ei hanfon ar ei phen ei hun. Mae’r hyn a anfonwyd gennych yn cael ei atodi i’r ffurflenni ar y dudalen hon sy’n mynd ag ef gyda nhw.',
        steps: 'Camau ar y dudalen hon',
        checklist: {
          title: '1. Rhestr wirio risg',
          text: 'Llenwch hi a’i chyflwyno. Yna mae’n cael ei hatodi i’r atgyfeiriad ac i’r cofnod.',
        },
        decision: {
          title: '2. Penderfyniad',
          text: 'Yr hyn y mae’r rhestr wirio yn arwain ato. Mae’n dilyn eich atebion wrth i chi eu rhoi.',
        },
        referral: {
          title: '3. Atgyfeiriad',
          text: 'Ar gyfer achos sy’n mynd i MARAC. Os nad yw’r person yn cydsynio, cyflwynwch y cofnod yng ngham 4 yn gyntaf, er mwyn iddo fynd gydag ef.',
        },
        record: {
          title: '4. Cofnod o rannu heb gydsyniad',
          text: 'Dim ond os ydych yn rhannu heb gydsyniad y person.',
        },
        outcomes: {
          undecided: {
            title: 'Heb ei benderfynu eto',
            text: 'Nid yw’r rhestr wirio wedi’i gorffen. Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf: gall y ffurflen aros.',
          },
          refer: {
            title: 'Atgyfeiriwch i MARAC',
            text: 'Ewch ymlaen i gam 3, a gweithredwch nawr ar unrhyw berygl uniongyrchol. Peidiwch ag aros am y cyfarfod.',
          },
          consider: {
            title: 'Ystyriwch atgyfeirio',
            text: 'Gall rhywbeth yma olygu niwed difrifol. Trafodwch ef â’ch arweinydd diogelu, a defnyddiwch eich barn. Gallwch atgyfeirio yng ngham 3.',
          },
          'no-referral': {
            title: 'Nid yw’r atebion yn arwain at atgyfeiriad',
            text: 'Nid yw hyn yn golygu bod y person yn ddiogel: nid yw rhestr wirio’n dangos pob perygl. Os ydych yn poeni, codwch y lefel yn y rhestr wirio a dywedwch pam. Cynigiwch gymorth, cynlluniwch ar gyfer diogelwch, a gofynnwch eto.',
          },
        },
      },
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
        'ایک چھوٹی سائٹ جو دکھاتی ہے کہ کوئی کونسل یہ فارم کیسے پیش کر سکتی ہے۔ ہر صفحے پر ایک فارم ہے، اور ایک صفحہ تین فارموں کو جوڑتا ہے۔ آپ جو بھیجتے ہیں، سرور اسے دوبارہ جانچتا اور اس کا اسکور نکالتا ہے، ایک فائل میں محفوظ کرتا ہے اور رابطہ کار کو دکھاتا ہے۔',
      forms: {
        'dash-checklist': {
          title: 'DASH خطرے کی چیک لسٹ',
          text: 'گھریلو تشدد کے بارے میں ہاں یا نہیں والے سوالات۔ جواب دیتے ہوئے نتیجہ خطرے کی سطح دکھاتا ہے۔',
        },
        'merit-form': {
          title: 'MeRIT خطرے کا فارم',
          text: 'تین حصوں میں چالیس سوالات، جنہیں ضرب دے کر ایک اسکور بنتا ہے۔',
        },
        'marac-referral': {
          title: 'MARAC ریفرل',
          text: 'زیادہ خطرے والا معاملہ اس اجلاس تک پہنچاتا ہے جہاں ادارے مل کر منصوبہ بناتے ہیں، پانچ علاقوں کے فارموں میں۔ چیک لسٹ اور معلومات بانٹنے کا ریکارڈ ساتھ جا سکتے ہیں۔',
        },
        'share-without-consent': {
          title: 'رضامندی کے بغیر معلومات بانٹنا',
          text: 'اس بات کا ریکارڈ کہ جب متعلقہ شخص راضی نہ تھا یا رضامندی نہ دے سکتا تھا تو معلومات کیوں اور کن قانونی بنیادوں پر بانٹی گئیں۔',
        },
      },
      editions: { edition: 'مقامی ایڈیشن', area: 'علاقہ', framework: 'قانون' },
      language: 'زبان',
      choose: 'شروع کرنے سے پہلے انتخاب کریں۔ تبدیلی سے فارم دوبارہ کھلتا ہے اور آپ کے جوابات نہیں رہتے۔',
      loading: 'فارم لوڈ ہو رہا ہے۔ اس کے لیے JavaScript ضروری ہے۔',
      privacyTitle: 'آپ کے جوابات کہاں جاتے ہیں۔',
      privacy:
        'یہ نمونہ انہیں اپنے ہی سرور کی ایک فائل میں رکھتا ہے اور رابطہ کار کی فہرست میں دکھاتا ہے۔ یہ انہیں کسی اور کو نہیں بھیجتا۔',
      draft: 'ترجمے کا مسودہ: کسی اہل شخص نے اس کا جائزہ نہیں لیا۔',
      pathway: {
        title: 'چیک لسٹ سے ریفرل تک',
        text: 'ایک معاملہ ایک صفحے پر: چیک لسٹ، اس سے نکلنے والا فیصلہ، ریفرل، اور رضامندی کے بغیر معلومات بانٹنے کا ریکارڈ۔',
        intro:
          'ہر فارم الگ بھیجا جاتا ہے۔ جو آپ بھیج چکے ہوں وہ اس صفحے کے ان فارموں کے ساتھ منسلک ہو جاتا ہے جو اسے ساتھ لے جاتے ہیں۔',
        steps: 'اس صفحے کے مراحل',
        checklist: {
          title: '1۔ خطرے کی چیک لسٹ',
          text: 'اسے پُر کریں اور جمع کرائیں۔ پھر یہ ریفرل اور ریکارڈ کے ساتھ منسلک ہو جاتی ہے۔',
        },
        decision: {
          title: '2۔ فیصلہ',
          text: 'چیک لسٹ سے کیا نکلتا ہے۔ یہ آپ کے جوابات کے ساتھ ساتھ بدلتا ہے۔',
        },
        referral: {
          title: '3۔ ریفرل',
          text: 'اس معاملے کے لیے جو MARAC میں جاتا ہے۔ اگر متعلقہ شخص رضامند نہیں تو پہلے مرحلہ 4 کا ریکارڈ جمع کرائیں تاکہ وہ ساتھ جائے۔',
        },
        record: {
          title: '4۔ رضامندی کے بغیر معلومات بانٹنے کا ریکارڈ',
          text: 'صرف اس صورت میں جب آپ متعلقہ شخص کی رضامندی کے بغیر معلومات بانٹیں۔',
        },
        outcomes: {
          undecided: {
            title: 'ابھی فیصلہ نہیں ہوا',
            text: 'چیک لسٹ مکمل نہیں ہے۔ اگر کوئی ابھی خطرے میں ہے تو پہلے 999 پر فون کریں: فارم انتظار کر سکتا ہے۔',
          },
          refer: {
            title: 'MARAC کو ریفر کریں',
            text: 'مرحلہ 3 پر جائیں، اور کسی بھی فوری خطرے پر ابھی قدم اٹھائیں۔ اجلاس کا انتظار نہ کریں۔',
          },
          consider: {
            title: 'ریفرل پر غور کریں',
            text: 'یہاں کوئی بات شدید نقصان کی علامت ہو سکتی ہے۔ اپنے حفاظتی امور کے ذمہ دار سے بات کریں اور اپنی سمجھ سے کام لیں۔ آپ مرحلہ 3 میں ریفر کر سکتے ہیں۔',
          },
          'no-referral': {
            title: 'ان جوابات سے ریفرل نہیں بنتا',
            text: 'اس کا مطلب یہ نہیں کہ متعلقہ شخص محفوظ ہے: چیک لسٹ ہر خطرہ نہیں دکھاتی۔ اگر آپ کو تشویش ہے تو چیک لسٹ میں سطح بڑھائیں اور وجہ لکھیں۔ مدد کی پیشکش کریں، حفاظت کا منصوبہ بنائیں، اور دوبارہ پوچھیں۔',
          },
        },
      },
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
