import { freeze } from './freeze.js';
import type { HelpService, Nation } from './service.js';

const UK: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];

/**
 * Where to get help in the four nations. Each fact was laid beside a stored copy of a public page, nobody was called:
 * docs/support.md says how, docs/support-to-check.md what has to be read again before a release. Calls to 0800 and 0808
 * numbers have been free from every phone since July 2015.
 */
export const services: readonly HelpService[] = freeze([
  {
    id: 'emergency',
    name: { en: 'Emergency: 999', cy: 'Argyfwng: 999', ur: 'ایمرجنسی: 999' },
    description: {
      en: 'When you or someone else is in danger now: police, ambulance, fire.',
      cy: 'Pan fyddwch chi neu rywun arall mewn perygl nawr: heddlu, ambiwlans, tân.',
      ur: 'جب آپ یا کوئی اور ابھی خطرے میں ہو: پولیس، ایمبولینس، فائر بریگیڈ۔',
    },
    nations: UK,
    kinds: ['emergency', 'police', 'health', 'other-languages'],
    ways: [
      {
        way: 'call',
        value: '999',
        hours: 'always',
        note: {
          en: 'If you speak little English, say the name of your language in English and stay on the line.',
          cy: 'Os nad ydych yn siarad llawer o Saesneg, dywedwch enw eich iaith yn Saesneg ac arhoswch ar y lein.',
          ur: 'اگر آپ کم انگریزی بولتے ہیں تو اپنی زبان کا نام انگریزی میں بتائیں اور لائن پر رہیں۔',
        },
        free: true,
        onBill: 'unknown',
        interpreter: true,
        source:
          'https://111.wales.nhs.uk/localservices/informationinotherlanguages/LSInfoOtherLanguagePage8/',
      },
      {
        way: 'call',
        value: '112',
        hours: 'always',
        note: {
          en: 'Works in the same way as 999.',
          cy: 'Mae’n gweithio yr un fath â 999.',
          ur: 'یہ 999 کی طرح ہی کام کرتا ہے۔',
        },
        free: true,
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://www.wellingtonpractice.co.uk/emergency-information/',
  },
  {
    id: 'emergency-bsl',
    name: { en: '999 BSL', cy: '999 BSL', ur: '999 BSL' },
    description: {
      en: 'Emergency help by video in British Sign Language.',
      cy: 'Cymorth brys drwy fideo mewn Iaith Arwyddion Prydain.',
      ur: 'برطانوی اشاروں کی زبان میں ویڈیو کے ذریعے ہنگامی مدد۔',
    },
    nations: UK,
    kinds: ['emergency', 'police', 'deaf', 'health'],
    ways: [
      {
        way: 'bsl',
        value: 'https://999bsl.co.uk',
        hours: 'always',
        free: true,
        onBill: 'unknown',
        languages: ['bfi'],
      },
    ],
    checkedOn: '2023-03-31',
    storedCopy: true,
    source: 'https://www.ofcom.org.uk/phones-and-broadband/accessibility/emergency-video-relay/',
  },
  {
    id: 'emergency-text',
    name: { en: 'Text 999', cy: 'Tecstio 999', ur: '999 پر ٹیکسٹ' },
    description: {
      en: 'Emergency help by text, if you cannot hear or speak on the phone.',
      cy: 'Cymorth brys drwy neges destun, os na allwch glywed neu siarad ar y ffôn.',
      ur: 'ٹیکسٹ کے ذریعے ہنگامی مدد، اگر آپ فون پر سن یا بول نہیں سکتے۔',
    },
    nations: UK,
    kinds: ['emergency', 'police', 'deaf', 'health'],
    ways: [
      {
        way: 'text',
        value: '999',
        hours: 'always',
        note: {
          en: 'Your phone must be registered first: text the word register to 999 and do what the answer says. In danger, text who you need, what is wrong and where. Help is on its way only when a text says so. No answer in 3 minutes: text again.',
          cy: 'Rhaid cofrestru eich ffôn yn gyntaf: tecstiwch y gair register i 999 a gwnewch beth mae’r ateb yn ei ddweud. Mewn perygl, tecstiwch pwy sydd ei angen, beth sy’n bod a ble. Dim ond pan fydd neges yn dweud hynny y mae help ar y ffordd. Dim ateb mewn 3 munud: tecstiwch eto.',
          ur: 'پہلے آپ کا فون رجسٹر ہونا ضروری ہے: 999 پر لفظ register ٹیکسٹ کریں اور جواب پر عمل کریں۔ خطرے میں لکھیں کہ کون چاہیے، کیا ہوا ہے اور کہاں۔ مدد تبھی آ رہی ہے جب جوابی ٹیکسٹ یہ کہے۔ 3 منٹ میں جواب نہ آئے تو دوبارہ ٹیکسٹ کریں۔',
        },
        onBill: 'unknown',
      },
      {
        way: 'relay',
        value: '18000',
        hours: 'always',
        note: {
          en: 'With a textphone or the Relay UK app.',
          cy: 'Gyda ffôn testun neu ap Relay UK.',
          ur: 'ٹیکسٹ فون یا Relay UK ایپ کے ساتھ۔',
        },
        onBill: 'unknown',
        source: 'https://bucksfire.gov.uk/safety-hub/emergency-sms/',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://www.southtees.nhs.uk/services/audiology/emergencysms/',
  },
  {
    id: 'police-101',
    name: { en: 'Police: 101', cy: 'Yr heddlu: 101', ur: 'پولیس: 101' },
    description: {
      en: 'The police, when nobody is in danger now.',
      cy: 'Yr heddlu, pan nad oes neb mewn perygl nawr.',
      ur: 'پولیس، جب ابھی کوئی خطرے میں نہ ہو۔',
    },
    nations: UK,
    kinds: ['police', 'stalking', 'hate-crime', 'deaf'],
    ways: [
      {
        way: 'call',
        value: '101',
        hours: 'always',
        free: true,
        onBill: 'unknown',
        source: 'https://thelincolnite.co.uk/2020/04/the-15p-charge-to-call-police-on-101-has-been-scrapped/',
      },
      {
        way: 'relay',
        value: '18001 101',
        hours: 'always',
        note: {
          en: 'With a textphone or the Relay UK app.',
          cy: 'Gyda ffôn testun neu ap Relay UK.',
          ur: 'ٹیکسٹ فون یا Relay UK ایپ کے ساتھ۔',
        },
        onBill: 'unknown',
      },
    ],
    checkedOn: '2020-04-01',
    storedCopy: true,
    source:
      'https://www.westyorkshire.police.uk/advice/our-services/accessible-information/deaf-and-hard-hearing-information/deaf-and-hard-hearing-information',
  },
  {
    id: 'refuge',
    name: {
      en: 'National Domestic Abuse Helpline (Refuge)',
      cy: 'Llinell Gymorth Genedlaethol Cam-drin Domestig (Refuge)',
      ur: 'قومی گھریلو تشدد ہیلپ لائن (Refuge)',
    },
    description: {
      en: 'For women hurt or controlled by a partner, an ex or family.',
      cy: 'I fenywod sy’n cael eu brifo neu eu rheoli gan bartner, cyn-bartner neu deulu.',
      ur: 'ان خواتین کے لیے جنہیں ساتھی، سابق ساتھی یا خاندان تکلیف دے یا قابو میں رکھے۔',
    },
    nations: ['england'],
    kinds: ['domestic-abuse', 'deaf'],
    ways: [
      { way: 'call', value: '0808 2000 247', hours: 'always', free: true, onBill: 'unknown' },
      {
        way: 'chat',
        value: 'https://www.nationaldahelpline.org.uk',
        hours: 'unknown',
        onBill: 'unknown',
        source: 'https://limpingchicken.com/2021/05/28/bsl-helpline-launched-for-domestic-abuse/',
      },
      {
        way: 'bsl',
        value: 'https://www.nationaldahelpline.org.uk',
        hours: { weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '18:00' }] },
        note: {
          en: 'Press the BSL sign at the top of the page.',
          cy: 'Pwyswch yr arwydd BSL ar frig y dudalen.',
          ur: 'صفحے کے اوپر BSL کے نشان کو دبائیں۔',
        },
        free: true,
        onBill: 'unknown',
        languages: ['bfi'],
        source: 'https://limpingchicken.com/2021/05/28/bsl-helpline-launched-for-domestic-abuse/',
      },
    ],
    checkedOn: '2020-04-06',
    storedCopy: true,
    source:
      'https://refuge.org.uk/news/refuge-response-to-home-secretary-announcement-of-support-for-domestic-abuse-victims',
  },
  {
    id: 'live-fear-free',
    name: {
      en: 'Live Fear Free Helpline',
      cy: 'Llinell Gymorth Byw Heb Ofn',
      ur: 'Live Fear Free ہیلپ لائن',
    },
    description: {
      en: 'For anyone in Wales who is abused at home or sexually.',
      cy: 'I unrhyw un yng Nghymru sy’n cael ei gam-drin gartref neu’n rhywiol.',
      ur: 'ویلز میں ہر اس شخص کے لیے جس پر گھر میں یا جنسی طور پر ظلم ہو۔',
    },
    nations: ['wales'],
    kinds: ['domestic-abuse', 'sexual-violence', 'men', 'forced-marriage', 'other-languages'],
    ways: [
      {
        way: 'call',
        value: '0808 80 10 800',
        hours: 'always',
        free: true,
        onBill: 'unknown',
        languages: ['en', 'cy'],
        interpreter: true,
        source:
          'https://welshwomensaid.org.uk/cy/news/assistant-chief-constable-sara-millar-visits-live-fear-free-helpline',
      },
      { way: 'text', value: '07860 077333', hours: 'always', onBill: 'unknown' },
      {
        way: 'chat',
        value: 'https://www.gov.wales/live-fear-free/sexual-violence',
        hours: 'unknown',
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://www.gov.wales/live-fear-free/sexual-violence',
  },
  {
    id: 'scotland-domestic-abuse',
    name: {
      en: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
      cy: 'Llinell Gymorth Cam-drin Domestig a Phriodas dan Orfod yr Alban',
      ur: 'اسکاٹ لینڈ کی گھریلو تشدد اور جبری شادی ہیلپ لائن',
    },
    description: {
      en: 'For anyone in Scotland who is abused at home or made to marry.',
      cy: 'I unrhyw un yn yr Alban sy’n cael ei gam-drin gartref neu ei orfodi i briodi.',
      ur: 'اسکاٹ لینڈ میں ہر اس شخص کے لیے جس پر گھر میں ظلم ہو یا جسے شادی پر مجبور کیا جائے۔',
    },
    nations: ['scotland'],
    kinds: ['domestic-abuse', 'forced-marriage', 'men', 'other-languages'],
    ways: [
      {
        way: 'call',
        value: '0800 027 1234',
        hours: 'always',
        note: {
          en: 'A recording comes first. Press 1 for a woman, 2 for a man, 3 for any other gender.',
          cy: 'Daw recordiad yn gyntaf. Pwyswch 1 am fenyw, 2 am ddyn, 3 am unrhyw rywedd arall.',
          ur: 'پہلے ایک ریکارڈنگ آتی ہے۔ عورت کے لیے 1، مرد کے لیے 2، کسی اور صنف کے لیے 3 دبائیں۔',
        },
        free: true,
        onBill: 'unknown',
        interpreter: true,
      },
      {
        way: 'text',
        value: '07401 288595',
        hours: 'always',
        note: {
          en: 'By text or WhatsApp.',
          cy: 'Drwy neges destun neu WhatsApp.',
          ur: 'ٹیکسٹ یا WhatsApp کے ذریعے۔',
        },
        onBill: 'unknown',
        source:
          'https://www.scottishhousingnews.com/articles/support-for-those-experiencing-domestic-abuse-is-now-only-a-text-message-away',
      },
      {
        way: 'chat',
        value: 'https://sdafmh.org.uk',
        hours: 'always',
        onBill: 'unknown',
        source:
          'https://news.stv.tv/politics/victims-of-domestic-abuse-urged-not-to-suffer-in-silence-and-phone-helpline',
      },
      {
        way: 'email',
        value: 'helpline@sdafmh.org.uk',
        hours: 'always',
        onBill: 'unknown',
        source:
          'https://news.stv.tv/politics/victims-of-domestic-abuse-urged-not-to-suffer-in-silence-and-phone-helpline',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://safer.scot/information/da/report/',
  },
  {
    id: 'ni-domestic-sexual-abuse',
    name: {
      en: 'Domestic and Sexual Abuse Helpline (Northern Ireland)',
      cy: 'Llinell Gymorth Cam-drin Domestig a Rhywiol (Gogledd Iwerddon)',
      ur: 'گھریلو اور جنسی تشدد ہیلپ لائن (شمالی آئرلینڈ)',
    },
    description: {
      en: 'For anyone in Northern Ireland, of any age or gender, who is abused.',
      cy: 'I unrhyw un yng Ngogledd Iwerddon, o unrhyw oed neu rywedd, sy’n cael ei gam-drin.',
      ur: 'شمالی آئرلینڈ میں ہر عمر اور صنف کے اس شخص کے لیے جس پر ظلم ہو۔',
    },
    nations: ['northern-ireland'],
    kinds: ['domestic-abuse', 'sexual-violence', 'men'],
    ways: [
      { way: 'call', value: '0808 802 1414', hours: 'always', free: true, onBill: 'unknown' },
      { way: 'chat', value: 'https://dsahelpline.org', hours: 'unknown', onBill: 'unknown' },
      {
        way: 'email',
        value: 'help@dsahelpline.org',
        hours: 'unknown',
        onBill: 'unknown',
        source: 'https://www.victimsupportni.com/help-for-victims/domestic-violence',
      },
    ],
    checkedOn: '2023-12-22',
    storedCopy: true,
    source:
      'https://dsahelpline.org/2023/12/22/domestic-and-sexual-abuse-helpline-could-receive-50-calls-per-day-over-christmas-week/',
  },
  {
    id: 'mens-advice-line',
    name: { en: 'Men’s Advice Line', cy: 'Men’s Advice Line', ur: 'Men’s Advice Line' },
    description: {
      en: 'For men hurt or controlled by a partner or ex.',
      cy: 'I ddynion sy’n cael eu brifo neu eu rheoli gan bartner neu gyn-bartner.',
      ur: 'ان مردوں کے لیے جنہیں ساتھی یا سابق ساتھی تکلیف دے یا قابو میں رکھے۔',
    },
    nations: UK,
    kinds: ['men', 'domestic-abuse'],
    ways: [
      {
        way: 'call',
        value: '0808 801 0327',
        hours: 'unknown',
        free: true,
        onBill: 'unknown',
        source:
          'https://www.wired-gov.net/wg/wg-news-1.nsf/print/Help+for+men+abused+by+partners+29042010090404',
      },
    ],
    checkedOn: '2010-04-29',
    storedCopy: true,
    source: 'https://studylib.net/doc/10981472/talk-it-over-help-and-support-for-male-victims-of',
  },
  {
    id: 'galop',
    name: { en: 'Galop', cy: 'Galop', ur: 'Galop' },
    description: {
      en: 'For LGBT+ people who are hurt, abused or hated. LGBT+ people answer.',
      cy: 'I bobl LHDT+ sy’n cael eu brifo, eu cam-drin neu eu casáu. Pobl LHDT+ sy’n ateb.',
      ur: 'ان LGBT+ لوگوں کے لیے جن پر ظلم یا نفرت ہو۔ جواب دینے والے بھی LGBT+ ہیں۔',
    },
    nations: UK,
    kinds: ['lgbt', 'domestic-abuse', 'sexual-violence', 'hate-crime'],
    ways: [
      {
        way: 'call',
        value: '0800 999 5428',
        hours: {
          weekly: [
            { days: ['mon', 'tue', 'wed', 'thu'], from: '10:00', to: '20:30' },
            { days: ['fri'], from: '10:00', to: '16:30' },
          ],
        },
        free: true,
        onBill: 'unknown',
        source: 'https://hellorayo.co.uk/hits-radio/uk/news/new-lgbt-abuse-helpline-launched',
      },
      { way: 'email', value: 'help@galop.org.uk', hours: 'unknown', onBill: 'unknown' },
    ],
    checkedOn: '2023-02-02',
    storedCopy: true,
    source: 'https://galop.org.uk/about/history/',
  },
  {
    id: 'rape-crisis-england-wales',
    name: {
      en: 'Rape and Sexual Abuse Support Line (Rape Crisis England & Wales)',
      cy: 'Llinell Gymorth Trais a Cham-drin Rhywiol (Rape Crisis England & Wales)',
      ur: 'ریپ اور جنسی تشدد ہیلپ لائن (Rape Crisis England & Wales)',
    },
    description: {
      en: 'For anyone aged 16 or over touched by sexual violence, now or long ago.',
      cy: 'I unrhyw un 16 oed neu hŷn a gafodd ei effeithio gan drais rhywiol, nawr neu ers talwm.',
      ur: '16 سال یا اس سے بڑے ہر شخص کے لیے جس پر جنسی تشدد کا اثر ہوا، ابھی یا بہت پہلے۔',
    },
    nations: ['england', 'wales'],
    kinds: ['sexual-violence'],
    ways: [
      {
        way: 'chat',
        value: 'https://247sexualabusesupport.org.uk',
        hours: 'always',
        note: {
          en: 'There is a free phone line too, day and night: look for it on the site.',
          cy: 'Mae llinell ffôn am ddim hefyd, ddydd a nos: chwiliwch amdani ar y wefan.',
          ur: 'دن رات ایک مفت فون لائن بھی ہے: اسے ویب سائٹ پر دیکھیں۔',
        },
        free: true,
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://247sexualabusesupport.org.uk/faqs/',
  },
  {
    id: 'rape-crisis-scotland',
    name: { en: 'Rape Crisis Scotland', cy: 'Rape Crisis Scotland', ur: 'Rape Crisis Scotland' },
    description: {
      en: 'For anyone aged 13 or over touched by sexual violence, now or long ago.',
      cy: 'I unrhyw un 13 oed neu hŷn a gafodd ei effeithio gan drais rhywiol, nawr neu ers talwm.',
      ur: '13 سال یا اس سے بڑے ہر شخص کے لیے جس پر جنسی تشدد کا اثر ہوا، ابھی یا بہت پہلے۔',
    },
    nations: ['scotland'],
    kinds: ['sexual-violence'],
    ways: [
      {
        way: 'call',
        value: '08088 01 03 02',
        hours: {
          weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '17:00', to: '24:00' }],
        },
        free: true,
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://www.nhsinform.scot/turn-to-sarcs/if-youre-under-16',
  },
  {
    id: 'nhs-scotland-sexual-assault',
    name: {
      en: 'NHS Scotland after a sexual assault',
      cy: 'GIG yr Alban ar ôl ymosodiad rhywiol',
      ur: 'جنسی حملے کے بعد NHS Scotland',
    },
    description: {
      en: 'Medical care after a sexual assault. You need not tell the police.',
      cy: 'Gofal meddygol ar ôl ymosodiad rhywiol. Nid oes rhaid dweud wrth yr heddlu.',
      ur: 'جنسی حملے کے بعد طبی دیکھ بھال۔ پولیس کو بتانا ضروری نہیں۔',
    },
    nations: ['scotland'],
    kinds: ['sexual-violence', 'health'],
    ways: [
      {
        way: 'call',
        value: '0800 148 88 88',
        hours: 'always',
        note: {
          en: 'Someone will call you back, so it must be safe to answer your phone.',
          cy: 'Bydd rhywun yn eich ffonio’n ôl, felly rhaid iddi fod yn ddiogel i chi ateb eich ffôn.',
          ur: 'کوئی آپ کو واپس فون کرے گا، اس لیے فون اٹھانا محفوظ ہونا چاہیے۔',
        },
        free: true,
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source:
      'https://www.nhsinform.scot/turn-to-sarcs/7-days-and-under/about-the-sexual-assault-self-referral-phone-service',
  },
  {
    id: 'forced-marriage-unit',
    name: {
      en: 'Forced Marriage Unit',
      cy: 'Uned Priodas dan Orfod',
      ur: 'جبری شادی یونٹ (Forced Marriage Unit)',
    },
    description: {
      en: 'If someone wants to make you marry, here or in another country.',
      cy: 'Os oes rhywun am eich gorfodi i briodi, yma neu mewn gwlad arall.',
      ur: 'اگر کوئی آپ کو یہاں یا کسی دوسرے ملک میں شادی پر مجبور کرنا چاہے۔',
    },
    nations: UK,
    kinds: ['forced-marriage'],
    ways: [
      {
        way: 'call',
        value: '020 7008 0151',
        hours: { weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }] },
        note: {
          en: 'From another country: +44 20 7008 0151.',
          cy: 'O wlad arall: +44 20 7008 0151.',
          ur: 'دوسرے ملک سے: +44 20 7008 0151۔',
        },
        onBill: 'unknown',
      },
      {
        way: 'call',
        value: '020 7008 1500',
        hours: {
          weekly: [
            { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '00:00', to: '09:00' },
            { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '17:00', to: '24:00' },
            { days: ['sat', 'sun'], from: '00:00', to: '24:00' },
          ],
        },
        note: {
          en: 'At all other times. Ask for the Global Response Centre.',
          cy: 'Ar bob adeg arall. Gofynnwch am y Global Response Centre.',
          ur: 'باقی تمام اوقات میں۔ Global Response Centre مانگیں۔',
        },
        onBill: 'unknown',
        source: 'https://www.eastcambs.gov.uk/content/forced-marriage',
      },
    ],
    checkedOn: '2022-01-07',
    storedCopy: true,
    source:
      'https://directory.luton.gov.uk/kb5/luton/directory/service.page?id=akjpilZNF6k&directorychannel=10',
  },
  {
    id: 'karma-nirvana',
    name: { en: 'Karma Nirvana', cy: 'Karma Nirvana', ur: 'Karma Nirvana' },
    description: {
      en: 'If family hurts you for its “honour”, or wants to make you marry.',
      cy: 'Os yw teulu’n eich brifo er “anrhydedd”, neu am eich gorfodi i briodi.',
      ur: 'اگر خاندان ”عزت“ کے نام پر آپ کو تکلیف دے یا شادی پر مجبور کرے۔',
    },
    nations: UK,
    kinds: ['forced-marriage', 'domestic-abuse'],
    ways: [
      {
        way: 'call',
        value: '0800 5999 247',
        hours: { weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }] },
        free: true,
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://karmanirvana.org.uk/about/faq/',
  },
  {
    id: 'stalking-helpline',
    name: {
      en: 'National Stalking Helpline (Suzy Lamplugh Trust)',
      cy: 'Llinell Gymorth Genedlaethol Stelcio (Suzy Lamplugh Trust)',
      ur: 'قومی اسٹاکنگ ہیلپ لائن (Suzy Lamplugh Trust)',
    },
    description: {
      en: 'If someone follows you, watches you or will not leave you alone.',
      cy: 'Os yw rhywun yn eich dilyn, yn eich gwylio neu’n gwrthod gadael llonydd i chi.',
      ur: 'اگر کوئی آپ کا پیچھا کرے، آپ پر نظر رکھے یا آپ کو تنہا نہ چھوڑے۔',
    },
    nations: UK,
    kinds: ['stalking'],
    ways: [{ way: 'call', value: '0808 802 0300', hours: 'unknown', free: true, onBill: 'unknown' }],
    checkedOn: '2023-03-22',
    storedCopy: true,
    source: 'https://www.southyorkshire.police.uk/find-out/crime-prevention-advice/stalking-and-harassment/',
  },
  {
    id: 'childline',
    name: { en: 'Childline', cy: 'Childline', ur: 'Childline' },
    description: {
      en: 'For anyone under 19, about anything at all.',
      cy: 'I unrhyw un o dan 19 oed, am unrhyw beth o gwbl.',
      ur: '19 سال سے کم عمر ہر شخص کے لیے، کسی بھی بات پر۔',
    },
    nations: UK,
    kinds: ['children', 'suicide'],
    ways: [
      {
        way: 'call',
        value: '0800 1111',
        hours: 'always',
        free: true,
        onBill: 'no',
        onBillSource:
          'https://www.telegraph.co.uk/news/uknews/8730527/ChildLine-25-years-helping-children.html',
      },
      {
        way: 'chat',
        value: 'https://www.childline.org.uk',
        hours: 'unknown',
        note: {
          en: 'You need to sign up first.',
          cy: 'Rhaid i chi gofrestru yn gyntaf.',
          ur: 'پہلے آپ کو سائن اپ کرنا ہوگا۔',
        },
        free: true,
        onBill: 'unknown',
        source: 'https://247sexualabusesupport.org.uk/faqs/',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://www.nhsinform.scot/turn-to-sarcs/if-youre-under-16',
  },
  {
    id: 'nspcc',
    name: { en: 'NSPCC Helpline', cy: 'Llinell Gymorth NSPCC', ur: 'NSPCC ہیلپ لائن' },
    description: {
      en: 'For adults who worry about a child.',
      cy: 'I oedolion sy’n poeni am blentyn.',
      ur: 'ان بڑوں کے لیے جو کسی بچے کے لیے فکرمند ہوں۔',
    },
    nations: UK,
    kinds: ['children'],
    ways: [{ way: 'call', value: '0808 800 5000', hours: 'unknown', free: true, onBill: 'unknown' }],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/',
  },
  {
    id: 'samaritans',
    name: { en: 'Samaritans', cy: 'Samaritans', ur: 'Samaritans' },
    description: {
      en: 'When life is too hard, or you think of ending it. They listen.',
      cy: 'Pan fydd bywyd yn rhy anodd, neu pan fyddwch yn meddwl am roi terfyn arno. Maen nhw’n gwrando.',
      ur: 'جب زندگی بہت مشکل ہو یا آپ اسے ختم کرنے کا سوچیں۔ وہ سنتے ہیں۔',
    },
    nations: UK,
    kinds: ['suicide'],
    ways: [
      {
        way: 'call',
        value: '116 123',
        hours: 'always',
        free: true,
        onBill: 'no',
        onBillSource: 'https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html',
      },
      {
        way: 'email',
        value: 'jo@samaritans.org',
        hours: 'unknown',
        note: {
          en: 'They do not answer at once. In a hurry, call.',
          cy: 'Nid ydynt yn ateb ar unwaith. Os oes brys, ffoniwch.',
          ur: 'وہ فوراً جواب نہیں دیتے۔ جلدی ہو تو فون کریں۔',
        },
        free: true,
        onBill: 'unknown',
        source: 'https://london.sunderland.ac.uk/about/news-home/health-wellbeing/samaritans',
      },
    ],
    checkedOn: '2021-07-16',
    storedCopy: true,
    source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  },
  {
    id: 'shout',
    name: { en: 'Shout', cy: 'Shout', ur: 'Shout' },
    description: {
      en: 'Help by text when you cannot cope.',
      cy: 'Help drwy neges destun pan na allwch ymdopi.',
      ur: 'جب آپ سے برداشت نہ ہو تو ٹیکسٹ کے ذریعے مدد۔',
    },
    nations: UK,
    kinds: ['suicide'],
    ways: [
      {
        way: 'text',
        value: '85258',
        hours: 'always',
        note: { en: 'Text the word SHOUT.', cy: 'Tecstiwch y gair SHOUT.', ur: 'لفظ SHOUT ٹیکسٹ کریں۔' },
        free: true,
        onBill: 'unknown',
      },
    ],
    checkedOn: '2024-11-04',
    storedCopy: true,
    source: 'https://giveusashout.org/about-us/faq',
  },
  {
    id: 'papyrus',
    name: { en: 'HOPELINE247 (Papyrus)', cy: 'HOPELINE247 (Papyrus)', ur: 'HOPELINE247 (Papyrus)' },
    description: {
      en: 'For anyone up to 35 who thinks of suicide, or who worries about a young person.',
      cy: 'I unrhyw un hyd at 35 oed sy’n meddwl am hunanladdiad, neu sy’n poeni am berson ifanc.',
      ur: '35 سال تک کے ہر اس شخص کے لیے جو خودکشی کا سوچے، یا جو کسی نوجوان کے لیے فکرمند ہو۔',
    },
    nations: UK,
    kinds: ['suicide', 'children'],
    ways: [
      { way: 'call', value: '0800 068 4141', hours: 'unknown', free: true, onBill: 'unknown' },
      {
        way: 'email',
        value: 'pat@papyrus-uk.org',
        hours: 'unknown',
        note: {
          en: 'They may answer on the next day only.',
          cy: 'Efallai na chewch ateb tan y diwrnod wedyn.',
          ur: 'ہو سکتا ہے جواب اگلے دن آئے۔',
        },
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://www.papyrus-uk.org/hopelineuk-faqs/',
  },
  {
    id: 'lifeline',
    name: {
      en: 'Lifeline (Northern Ireland)',
      cy: 'Lifeline (Gogledd Iwerddon)',
      ur: 'Lifeline (شمالی آئرلینڈ)',
    },
    description: {
      en: 'For anyone in Northern Ireland in distress, or who thinks of suicide.',
      cy: 'I unrhyw un yng Ngogledd Iwerddon sydd mewn trallod, neu sy’n meddwl am hunanladdiad.',
      ur: 'شمالی آئرلینڈ میں ہر اس شخص کے لیے جو پریشان ہو یا خودکشی کا سوچے۔',
    },
    nations: ['northern-ireland'],
    kinds: ['suicide', 'health', 'deaf'],
    ways: [
      { way: 'call', value: '0808 808 8000', hours: 'always', free: true, onBill: 'unknown' },
      {
        way: 'relay',
        value: '18001 0808 808 8000',
        hours: 'always',
        note: {
          en: 'With a textphone or the Relay UK app.',
          cy: 'Gyda ffôn testun neu ap Relay UK.',
          ur: 'ٹیکسٹ فون یا Relay UK ایپ کے ساتھ۔',
        },
        onBill: 'unknown',
        source:
          'https://www.healthcanal.com/public-health-safety/20568-public-health-agency-urges-those-in-distress-to-use-lifeline.html',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source:
      'https://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair',
  },
  {
    id: 'nhs-111-england',
    name: { en: 'NHS 111', cy: 'GIG 111 (Lloegr)', ur: 'NHS 111' },
    description: {
      en: 'Medical help when it is urgent but no life is in danger.',
      cy: 'Cymorth meddygol pan fydd brys ond neb mewn perygl am ei fywyd.',
      ur: 'فوری طبی مدد، جب جان کا خطرہ نہ ہو۔',
    },
    nations: ['england'],
    kinds: ['health', 'other-languages', 'deaf'],
    ways: [
      { way: 'call', value: '111', hours: 'always', free: true, onBill: 'unknown', interpreter: true },
      {
        way: 'relay',
        value: '18001 111',
        hours: 'always',
        note: {
          en: 'With a textphone or the Relay UK app.',
          cy: 'Gyda ffôn testun neu ap Relay UK.',
          ur: 'ٹیکسٹ فون یا Relay UK ایپ کے ساتھ۔',
        },
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://www.myhealth.london.nhs.uk/nhs-111',
  },
  {
    id: 'nhs-111-wales-mental-health',
    name: {
      en: 'NHS 111 Wales, option 2',
      cy: 'GIG 111 Cymru, dewis 2',
      ur: 'NHS 111 Wales، آپشن 2',
    },
    description: {
      en: 'For anyone in Wales whose mind needs help at once.',
      cy: 'I unrhyw un yng Nghymru y mae angen help ar frys ar ei feddwl.',
      ur: 'ویلز میں ہر اس شخص کے لیے جسے ذہنی صحت کی فوری مدد چاہیے۔',
    },
    nations: ['wales'],
    kinds: ['health', 'suicide'],
    ways: [
      {
        way: 'call',
        value: '111',
        hours: 'always',
        note: { en: 'Choose option 2.', cy: 'Dewiswch opsiwn 2.', ur: 'آپشن 2 منتخب کریں۔' },
        free: true,
        onBill: 'unknown',
        source:
          'https://www.deeside.com/urgent-mental-health-support-now-available-24-7-in-north-wales-through-nhs-111/',
      },
    ],
    checkedOn: '2023-03-24',
    storedCopy: true,
    source:
      'https://careappointments.com/care-news/wales/195930/phone-line-for-people-requiring-urgent-mental-health-support-launched-across-wales/',
  },
  {
    id: 'nhs-24-scotland',
    name: { en: 'NHS 24 (Scotland)', cy: 'NHS 24 (yr Alban)', ur: 'NHS 24 (اسکاٹ لینڈ)' },
    description: {
      en: 'Medical help, and help in distress, when no life is in danger.',
      cy: 'Cymorth meddygol, a chymorth mewn trallod, pan nad oes neb mewn perygl am ei fywyd.',
      ur: 'طبی مدد اور ذہنی پریشانی میں مدد، جب جان کا خطرہ نہ ہو۔',
    },
    nations: ['scotland'],
    kinds: ['health', 'suicide'],
    ways: [
      {
        way: 'call',
        value: '111',
        hours: 'always',
        note: {
          en: 'When your doctor is open, ask there first for medical help.',
          cy: 'Pan fydd eich meddyg ar agor, gofynnwch yno yn gyntaf am gymorth meddygol.',
          ur: 'جب آپ کا ڈاکٹر کھلا ہو تو طبی مدد پہلے وہاں سے لیں۔',
        },
        free: true,
        onBill: 'unknown',
        source: 'https://feeds.bbci.co.uk/news/uk-scotland-scotland-politics-27198513',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://www.nhs24.scot/111/',
  },
  {
    id: 'signhealth',
    name: { en: 'SignHealth', cy: 'SignHealth', ur: 'SignHealth' },
    description: {
      en: 'For deaf people who are abused at home. Deaf people help, in sign language.',
      cy: 'I bobl fyddar sy’n cael eu cam-drin gartref. Pobl fyddar sy’n helpu, mewn iaith arwyddion.',
      ur: 'ان بہرے لوگوں کے لیے جن پر گھر میں ظلم ہو۔ بہرے لوگ اشاروں کی زبان میں مدد کرتے ہیں۔',
    },
    nations: ['england'],
    kinds: ['deaf', 'domestic-abuse'],
    ways: [
      {
        way: 'visit',
        value: 'https://signhealth.org.uk',
        hours: 'unknown',
        onBill: 'unknown',
        languages: ['bfi'],
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://signhealth.org.uk/announcement/home-office-funding-signhealth',
  },
  {
    id: 'hourglass',
    name: { en: 'Hourglass', cy: 'Hourglass', ur: 'Hourglass' },
    description: {
      en: 'For older people who are hurt, robbed or not cared for.',
      cy: 'I bobl hŷn sy’n cael eu brifo, eu hysbeilio neu eu hesgeuluso.',
      ur: 'ان بزرگوں کے لیے جنہیں تکلیف دی جائے، لوٹا جائے یا بے سہارا چھوڑا جائے۔',
    },
    nations: UK,
    kinds: ['older-people', 'domestic-abuse'],
    ways: [{ way: 'call', value: '0808 808 8141', hours: 'always', free: true, onBill: 'unknown' }],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source:
      'https://www.lbhf.gov.uk/living-independently/health-and-wellbeing/staying-safe/help-adults-being-abused-or-neglected',
  },
  {
    id: 'true-vision',
    name: { en: 'True Vision', cy: 'True Vision', ur: 'True Vision' },
    description: {
      en: 'Tell the police online that you were harmed because of who you are.',
      cy: 'Dweud wrth yr heddlu ar-lein eich bod wedi cael niwed oherwydd pwy ydych chi.',
      ur: 'پولیس کو آن لائن بتائیں کہ آپ کو آپ کی شناخت کی وجہ سے نقصان پہنچایا گیا۔',
    },
    nations: ['england', 'wales', 'northern-ireland'],
    kinds: ['hate-crime', 'police'],
    ways: [
      {
        way: 'visit',
        value: 'https://www.report-it.org.uk',
        hours: 'always',
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://www.safercolchester.co.uk/hate-crime/',
  },
  {
    id: 'scotland-hate-crime',
    name: {
      en: 'Hate crime in Scotland: how to report it',
      cy: 'Troseddau casineb yn yr Alban: sut i roi gwybod',
      ur: 'اسکاٹ لینڈ میں نفرت پر مبنی جرم: اطلاع کیسے دیں',
    },
    description: {
      en: 'The ways to tell the police in Scotland, or someone who tells them for you.',
      cy: 'Y ffyrdd o ddweud wrth yr heddlu yn yr Alban, neu wrth rywun a fydd yn dweud drosoch.',
      ur: 'اسکاٹ لینڈ میں پولیس کو، یا آپ کی طرف سے بتانے والے کو، اطلاع دینے کے طریقے۔',
    },
    nations: ['scotland'],
    kinds: ['hate-crime', 'police'],
    ways: [
      {
        way: 'visit',
        value: 'https://safer.scot/hate-crime/report/',
        hours: 'always',
        onBill: 'unknown',
      },
    ],
    checkedOn: '2026-11-30',
    storedCopy: true,
    source: 'https://safer.scot/hate-crime/report/',
  },
] satisfies HelpService[]);
