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
 * @property {Meeting} meeting
 *
 * @typedef {{ title: string, text: string }} TitledText
 * @typedef {object} Pathway The page of one case, from the first question to the referral.
 * @property {string} title
 * @property {string} text On the home page.
 * @property {string} intro
 * @property {string} steps
 * @property {(number: number, title: string) => string} numbered Which steps there are hangs on the area.
 * @property {TitledText} tool
 * @property {TitledText} outcome What the risk tool leads to, in the words of this page.
 * @property {TitledText} decision The area's own chart.
 * @property {string} backToDecision
 * @property {string} onToReferral
 * @property {TitledText} grid
 * @property {TitledText} referral
 * @property {TitledText} record
 * @property {Record<'undecided' | 'refer' | 'consider' | 'consult' | 'no-referral' | 'agency-policy', TitledText>} outcomes No outcome is worded as safety.
 *
 * @typedef {object} Meeting The page of what follows a meeting.
 * @property {string} title
 * @property {string} text On the home page.
 * @property {string} intro
 * @property {TitledText} plan
 * @property {TitledText} update
 * @property {TitledText} transfer
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
        'A small site that shows how a council could host the forms. Each page holds one form, and one page joins the forms of a case. What you send is checked and scored again by the server, kept in one file, and shown to the coordinator.',
      forms: {
        'dash-checklist': {
          title: 'DASH risk checklist',
          text: 'Yes or no questions about domestic abuse, and in Sefton’s tools about sexual violence and hate crime too. The result shows the risk level while you answer.',
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
        'marac-decision': {
          title: 'When to refer to MARAC',
          text: 'One question at a time, in the charts of two areas, until it is clear whether the case goes to MARAC. A risk tool can answer some of them.',
        },
        'severity-grid': {
          title: 'Severity of abuse grid',
          text: 'How far each kind of abuse goes, in a table, and a classification of the risk. It can go with a Norfolk referral.',
        },
        'mappa-screening': {
          title: 'MARAC or MAPPA: screening',
          text: 'Whether someone who harms others is managed under MAPPA, and at which level. No outcome takes the place of a MARAC referral.',
        },
        'marac-quality-check': {
          title: 'Check before MARAC',
          text: 'Whether a referral that does not rest on its score is heard: who decided, why, and when the referrer was told.',
        },
        'marac-transfer': {
          title: 'Transfer to another MARAC',
          text: 'Hands a case over when someone at risk moves: who takes it, what is new, and which papers go along.',
        },
        'marac-actions': {
          title: 'Action plan of a MARAC',
          text: 'Risks, the actions that answer them, and who does what by when. A second edition tells the office, without names, what is done.',
        },
        'marac-research': {
          title: 'Research for MARAC',
          text: 'What an agency knows about a case on the meeting’s list: the people, recent contact, signs of risk.',
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
      meeting: {
        title: 'After the meeting',
        text: 'One case on one page: the plan of the meeting, an agency’s update, and the case going to another area.',
        intro: 'Each form is sent on its own. Once the plan is sent, the other two read it.',
        plan: {
          title: 'Action plan',
          text: 'Filled in at the meeting: who is in danger, and what each agency does about it and by when.',
        },
        update: {
          title: 'Update of an agency',
          text: 'What became of your own actions. Name your agency, and its actions are filled in from the plan. No names of people go in here.',
        },
        transfer: {
          title: 'Transfer to another area',
          text: 'Only if the person moves. The plan goes along with the case.',
        },
      },
      pathway: {
        title: 'From checklist to referral',
        text: 'One case on one page, for each of five areas: the risk tool, the decision, the referral, and the record of sharing without consent.',
        intro:
          'Each form is sent on its own. What you have sent is attached to the forms on this page that take it along.',
        steps: 'Steps on this page',
        numbered: (number, title) => `${number}. ${title}`,
        tool: {
          title: 'Risk tool',
          text: 'Fill it in and submit it. It is then attached to the forms of the case that take it along.',
        },
        outcome: {
          title: 'Decision',
          text: 'What the risk tool leads to. It follows your answers while you give them.',
        },
        decision: {
          title: 'Decision',
          text: 'The chart of the area, one question at a time. Where it asks for the risk tool, submit that first: it is taken up here.',
        },
        backToDecision: 'Back to the decision',
        onToReferral: 'On to the referral',
        grid: {
          title: 'Severity of abuse grid',
          text: 'Only if it helps to show how grave the abuse is. Once you have submitted it, it is attached to the referral.',
        },
        referral: {
          title: 'Referral',
          text: 'For a case that goes to MARAC. You can refer on your judgement at any time. If the person does not consent, submit the record in the last step first, so that it goes along.',
        },
        record: {
          title: 'Record of sharing without consent',
          text: 'Only if you share without the person’s consent.',
        },
        outcomes: {
          undecided: {
            title: 'Not yet decided',
            text: 'Not everything is answered yet. If anyone is in danger now, call 999 first: the form can wait.',
          },
          refer: {
            title: 'Refer to MARAC',
            text: 'Send the referral, and act now on any immediate danger. Do not wait for the meeting.',
          },
          consider: {
            title: 'Consider a referral',
            text: 'Something here can mean serious harm. Talk it over with your safeguarding lead, and use your judgement. You can refer on this page.',
          },
          consult: {
            title: 'Talk to your MARAC representative',
            text: 'The level of risk is not known. Talk to your manager and your MARAC representative today. You can refer on your judgement at any time.',
          },
          'no-referral': {
            title: 'The answers do not lead to a referral',
            text: 'This does not mean that the person is safe: no form shows every danger. If you are worried, raise the level in the risk tool and say why, or refer on your judgement. Offer support, plan for safety, and ask again.',
          },
          'agency-policy': {
            title: 'Follow your agency’s own policy',
            text: 'This does not mean that the person is safe: no form shows every danger. If you are worried, refer on your judgement. Offer support, plan for safety, and ask again.',
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
        'Gwefan fach sy’n dangos sut y gallai cyngor gynnal y ffurflenni. Mae un ffurflen ar bob tudalen, ac mae un dudalen yn cysylltu ffurflenni achos. Mae’r gweinydd yn gwirio ac yn sgorio’r hyn a anfonwch unwaith eto, yn ei gadw mewn un ffeil ac yn ei ddangos i’r cydlynydd.',
      forms: {
        'dash-checklist': {
          title: 'Rhestr wirio risg DASH',
          text: 'Cwestiynau ie neu na am gam-drin domestig, ac yn offer Sefton am drais rhywiol a throseddau casineb hefyd. Mae’r canlyniad yn dangos lefel y risg wrth i chi ateb.',
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
        'marac-decision': {
          title: 'Pryd i atgyfeirio i MARAC',
          text: 'Un cwestiwn ar y tro, yn siartiau dwy ardal, nes ei bod yn glir a yw’r achos yn mynd i MARAC. Gall offeryn risg ateb rhai ohonynt.',
        },
        'severity-grid': {
          title: 'Grid difrifoldeb cam-drin',
          text: 'Pa mor bell mae pob math o gam-drin yn mynd, mewn tabl, a dosbarthiad o’r risg. Gall fynd gydag atgyfeiriad Norfolk.',
        },
        'mappa-screening': {
          title: 'MARAC neu MAPPA: sgrinio',
          text: 'A yw rhywun sy’n niweidio eraill yn cael ei reoli o dan MAPPA, ac ar ba lefel. Nid oes unrhyw ganlyniad yn cymryd lle atgyfeiriad MARAC.',
        },
        'marac-quality-check': {
          title: 'Gwirio cyn MARAC',
          text: 'A fydd atgyfeiriad nad yw’n dibynnu ar ei sgôr yn cael ei glywed: pwy benderfynodd, pam, a phryd y dywedwyd wrth yr atgyfeiriwr.',
        },
        'marac-transfer': {
          title: 'Trosglwyddo i MARAC arall',
          text: 'Mae’n trosglwyddo achos pan fydd rhywun sydd mewn perygl yn symud: pwy sy’n ei gymryd, beth sy’n newydd, a pha bapurau sy’n mynd gydag ef.',
        },
        'marac-actions': {
          title: 'Cynllun gweithredu MARAC',
          text: 'Risgiau, y camau sy’n eu hateb, a phwy sy’n gwneud beth ac erbyn pryd. Mae ail fersiwn yn dweud wrth y swyddfa, heb enwau, beth sydd wedi’i wneud.',
        },
        'marac-research': {
          title: 'Ymchwil ar gyfer MARAC',
          text: 'Yr hyn y mae asiantaeth yn ei wybod am achos ar restr y cyfarfod: y bobl, cyswllt diweddar, arwyddion o risg.',
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
      meeting: {
        title: 'Ar ôl y cyfarfod',
        text: 'Un achos ar un dudalen: cynllun y cyfarfod, diweddariad asiantaeth, a’r achos yn mynd i ardal arall.',
        intro:
          'Mae pob ffurflen yn cael ei hanfon ar ei phen ei hun. Unwaith y bydd y cynllun wedi’i anfon, mae’r ddwy arall yn ei ddarllen.',
        plan: {
          title: 'Cynllun gweithredu',
          text: 'I’w lenwi yn y cyfarfod: pwy sydd mewn perygl, beth mae pob asiantaeth yn ei wneud am hynny, ac erbyn pryd.',
        },
        update: {
          title: 'Diweddariad asiantaeth',
          text: 'Beth ddigwyddodd i’ch camau eich hun. Enwch eich asiantaeth, a llenwir ei chamau o’r cynllun. Nid oes enwau pobl yma.',
        },
        transfer: {
          title: 'Trosglwyddo i ardal arall',
          text: 'Dim ond os bydd y person yn symud. Mae’r cynllun yn mynd gyda’r achos.',
        },
      },
      pathway: {
        title: 'O’r rhestr wirio i’r atgyfeiriad',
        text: 'Un achos ar un dudalen, ar gyfer pob un o bum ardal: yr offeryn risg, y penderfyniad, yr atgyfeiriad, a’r cofnod o rannu heb gydsyniad.',
        intro:
          'Mae pob ffurflen yn cael ei hanfon ar ei phen ei hun. Mae’r hyn a anfonwyd gennych yn cael ei atodi i’r ffurflenni ar y dudalen hon sy’n mynd ag ef gyda nhw.',
        steps: 'Camau ar y dudalen hon',
        numbered: (number, title) => `${number}. ${title}`,
        tool: {
          title: 'Offeryn risg',
          text: 'Llenwch ef a’i gyflwyno. Yna mae’n cael ei atodi i ffurflenni’r achos sy’n mynd ag ef gyda nhw.',
        },
        outcome: {
          title: 'Penderfyniad',
          text: 'Yr hyn y mae’r offeryn risg yn arwain ato. Mae’n dilyn eich atebion wrth i chi eu rhoi.',
        },
        decision: {
          title: 'Penderfyniad',
          text: 'Siart yr ardal, un cwestiwn ar y tro. Lle mae’n gofyn am yr offeryn risg, cyflwynwch hwnnw’n gyntaf: mae’n cael ei gynnwys yma.',
        },
        backToDecision: 'Yn ôl i’r penderfyniad',
        onToReferral: 'Ymlaen i’r atgyfeiriad',
        grid: {
          title: 'Grid difrifoldeb cam-drin',
          text: 'Dim ond os yw’n helpu i ddangos pa mor ddifrifol yw’r cam-drin. Ar ôl i chi ei gyflwyno, mae’n cael ei atodi i’r atgyfeiriad.',
        },
        referral: {
          title: 'Atgyfeiriad',
          text: 'Ar gyfer achos sy’n mynd i MARAC. Gallwch atgyfeirio ar sail eich barn ar unrhyw adeg. Os nad yw’r person yn cydsynio, cyflwynwch y cofnod yn y cam olaf yn gyntaf, er mwyn iddo fynd gydag ef.',
        },
        record: {
          title: 'Cofnod o rannu heb gydsyniad',
          text: 'Dim ond os ydych yn rhannu heb gydsyniad y person.',
        },
        outcomes: {
          undecided: {
            title: 'Heb ei benderfynu eto',
            text: 'Nid yw popeth wedi’i ateb eto. Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf: gall y ffurflen aros.',
          },
          refer: {
            title: 'Atgyfeiriwch i MARAC',
            text: 'Anfonwch yr atgyfeiriad, a gweithredwch nawr ar unrhyw berygl uniongyrchol. Peidiwch ag aros am y cyfarfod.',
          },
          consider: {
            title: 'Ystyriwch atgyfeirio',
            text: 'Gall rhywbeth yma olygu niwed difrifol. Trafodwch ef â’ch arweinydd diogelu, a defnyddiwch eich barn. Gallwch atgyfeirio ar y dudalen hon.',
          },
          consult: {
            title: 'Siaradwch â’ch cynrychiolydd MARAC',
            text: 'Nid yw lefel y risg yn hysbys. Siaradwch â’ch rheolwr a’ch cynrychiolydd MARAC heddiw. Gallwch atgyfeirio ar sail eich barn ar unrhyw adeg.',
          },
          'no-referral': {
            title: 'Nid yw’r atebion yn arwain at atgyfeiriad',
            text: 'Nid yw hyn yn golygu bod y person yn ddiogel: nid oes unrhyw ffurflen yn dangos pob perygl. Os ydych yn poeni, codwch y lefel yn yr offeryn risg a dywedwch pam, neu atgyfeiriwch ar sail eich barn. Cynigiwch gymorth, cynlluniwch ar gyfer diogelwch, a gofynnwch eto.',
          },
          'agency-policy': {
            title: 'Dilynwch bolisi eich asiantaeth eich hun',
            text: 'Nid yw hyn yn golygu bod y person yn ddiogel: nid oes unrhyw ffurflen yn dangos pob perygl. Os ydych yn poeni, atgyfeiriwch ar sail eich barn. Cynigiwch gymorth, cynlluniwch ar gyfer diogelwch, a gofynnwch eto.',
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
        'ایک چھوٹی سائٹ جو دکھاتی ہے کہ کوئی کونسل یہ فارم کیسے پیش کر سکتی ہے۔ ہر صفحے پر ایک فارم ہے، اور ایک صفحہ ایک معاملے کے فارموں کو جوڑتا ہے۔ آپ جو بھیجتے ہیں، سرور اسے دوبارہ جانچتا اور اس کا اسکور نکالتا ہے، ایک فائل میں محفوظ کرتا ہے اور رابطہ کار کو دکھاتا ہے۔',
      forms: {
        'dash-checklist': {
          title: 'DASH خطرے کی چیک لسٹ',
          text: 'گھریلو تشدد کے بارے میں ہاں یا نہیں والے سوالات، اور سیفٹن (Sefton) کے ٹولز میں جنسی تشدد اور نفرت پر مبنی جرائم کے بارے میں بھی۔ جواب دیتے ہوئے نتیجہ خطرے کی سطح دکھاتا ہے۔',
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
        'marac-decision': {
          title: 'MARAC کو کب ریفر کیا جائے',
          text: 'دو علاقوں کے چارٹ، ایک وقت میں ایک سوال، یہاں تک کہ واضح ہو جائے کہ معاملہ MARAC میں جاتا ہے یا نہیں۔ خطرے کا ٹول ان میں سے کچھ کا جواب دے سکتا ہے۔',
        },
        'severity-grid': {
          title: 'زیادتی کی شدت کا جدول',
          text: 'ایک جدول میں یہ کہ ہر قسم کی زیادتی کس حد تک جاتی ہے، اور خطرے کی درجہ بندی۔ یہ نارفوک (Norfolk) کے ریفرل کے ساتھ جا سکتا ہے۔',
        },
        'mappa-screening': {
          title: 'MARAC یا MAPPA: ابتدائی جانچ (screening)',
          text: 'دوسروں کو نقصان پہنچانے والے شخص سے کیا MAPPA کے تحت نمٹا جاتا ہے، اور کس سطح پر۔ کوئی نتیجہ MARAC کے ریفرل کی جگہ نہیں لیتا۔',
        },
        'marac-quality-check': {
          title: 'MARAC سے پہلے جانچ',
          text: 'جو ریفرل اپنے اسکور پر مبنی نہیں، کیا وہ سنا جائے گا: فیصلہ کس نے کیا، کیوں، اور ریفر کرنے والے کو کب بتایا گیا۔',
        },
        'marac-transfer': {
          title: 'دوسرے MARAC کو منتقلی',
          text: 'جب خطرے سے دوچار شخص جگہ بدلے تو کیس حوالے کرتا ہے: کون سنبھالے گا، نیا کیا ہے، اور کون سے کاغذات ساتھ جائیں گے۔',
        },
        'marac-actions': {
          title: 'MARAC کے اقدامات کا منصوبہ',
          text: 'خطرات، ان کے لیے اقدامات، اور کون کب تک کیا کرے گا۔ دوسرا ایڈیشن ناموں کے بغیر دفتر کو بتاتا ہے کہ کیا ہو چکا ہے۔',
        },
        'marac-research': {
          title: 'MARAC کے لیے معلومات کی تلاش',
          text: 'اجلاس کی فہرست میں شامل کسی معاملے کے بارے میں ایک ادارہ کیا جانتا ہے: لوگ، حالیہ رابطہ، خطرے کی علامات۔',
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
      meeting: {
        title: 'اجلاس کے بعد',
        text: 'ایک صفحے پر ایک کیس: اجلاس کا منصوبہ، کسی ادارے کی تازہ اطلاع، اور کیس کا دوسرے علاقے کو جانا۔',
        intro: 'ہر فارم الگ بھیجا جاتا ہے۔ منصوبہ بھیجے جانے کے بعد باقی دونوں اسے پڑھتے ہیں۔',
        plan: {
          title: 'اقدامات کا منصوبہ',
          text: 'اجلاس میں بھرا جاتا ہے: کون خطرے میں ہے، ہر ادارہ اس بارے میں کیا کرے گا اور کب تک۔',
        },
        update: {
          title: 'کسی ادارے کی تازہ اطلاع',
          text: 'آپ کے اپنے اقدامات کا کیا ہوا۔ اپنے ادارے کا نام لکھیں، اس کے اقدامات منصوبے سے بھر جائیں گے۔ یہاں لوگوں کے نام نہ لکھیں۔',
        },
        transfer: {
          title: 'دوسرے علاقے کو منتقلی',
          text: 'صرف اگر وہ شخص کہیں اور منتقل ہو۔ منصوبہ کیس کے ساتھ جاتا ہے۔',
        },
      },
      pathway: {
        title: 'چیک لسٹ سے ریفرل تک',
        text: 'ایک معاملہ ایک صفحے پر، پانچ علاقوں میں سے ہر ایک کے لیے: خطرے کا ٹول، فیصلہ، ریفرل، اور رضامندی کے بغیر معلومات بانٹنے کا ریکارڈ۔',
        intro:
          'ہر فارم الگ بھیجا جاتا ہے۔ جو آپ بھیج چکے ہوں وہ اس صفحے کے ان فارموں کے ساتھ منسلک ہو جاتا ہے جو اسے ساتھ لے جاتے ہیں۔',
        steps: 'اس صفحے کے مراحل',
        numbered: (number, title) => `${number}۔ ${title}`,
        tool: {
          title: 'خطرے کا ٹول',
          text: 'اسے پُر کریں اور جمع کرائیں۔ پھر یہ اس معاملے کے ان فارموں کے ساتھ منسلک ہو جاتا ہے جو اسے ساتھ لے جاتے ہیں۔',
        },
        outcome: {
          title: 'فیصلہ',
          text: 'خطرے کے ٹول سے کیا نکلتا ہے۔ یہ آپ کے جوابات کے ساتھ ساتھ بدلتا ہے۔',
        },
        decision: {
          title: 'فیصلہ',
          text: 'علاقے کا چارٹ، ایک وقت میں ایک سوال۔ جہاں یہ خطرے کا ٹول مانگے، پہلے وہ جمع کرائیں: وہ یہاں شامل ہو جاتا ہے۔',
        },
        backToDecision: 'فیصلے پر واپس جائیں',
        onToReferral: 'ریفرل پر جائیں',
        grid: {
          title: 'زیادتی کی شدت کا جدول',
          text: 'صرف اس صورت میں جب اس سے یہ دکھانے میں مدد ملے کہ زیادتی کتنی سنگین ہے۔ جب آپ اسے جمع کرا دیں تو یہ ریفرل کے ساتھ منسلک ہو جاتا ہے۔',
        },
        referral: {
          title: 'ریفرل',
          text: 'اس معاملے کے لیے جو MARAC میں جاتا ہے۔ آپ اپنی رائے کی بنا پر کسی بھی وقت ریفر کر سکتے ہیں۔ اگر متعلقہ شخص رضامند نہیں تو پہلے آخری مرحلے کا ریکارڈ جمع کرائیں تاکہ وہ ساتھ جائے۔',
        },
        record: {
          title: 'رضامندی کے بغیر معلومات بانٹنے کا ریکارڈ',
          text: 'صرف اس صورت میں جب آپ متعلقہ شخص کی رضامندی کے بغیر معلومات بانٹیں۔',
        },
        outcomes: {
          undecided: {
            title: 'ابھی فیصلہ نہیں ہوا',
            text: 'ابھی ہر سوال کا جواب نہیں دیا گیا۔ اگر کوئی ابھی خطرے میں ہے تو پہلے 999 پر فون کریں: فارم انتظار کر سکتا ہے۔',
          },
          refer: {
            title: 'MARAC کو ریفر کریں',
            text: 'ریفرل بھیجیں، اور کسی بھی فوری خطرے پر ابھی قدم اٹھائیں۔ اجلاس کا انتظار نہ کریں۔',
          },
          consider: {
            title: 'ریفرل پر غور کریں',
            text: 'یہاں کوئی بات شدید نقصان کی علامت ہو سکتی ہے۔ اپنے حفاظتی امور کے ذمہ دار سے بات کریں اور اپنی سمجھ سے کام لیں۔ آپ اسی صفحے پر ریفر کر سکتے ہیں۔',
          },
          consult: {
            title: 'اپنے MARAC کے نمائندے سے بات کریں',
            text: 'خطرے کی سطح معلوم نہیں ہے۔ آج ہی اپنے مینیجر اور MARAC کے نمائندے سے بات کریں۔ آپ کسی بھی وقت اپنی رائے کی بنا پر ریفر کر سکتے ہیں۔',
          },
          'no-referral': {
            title: 'ان جوابات سے ریفرل نہیں بنتا',
            text: 'اس کا مطلب یہ نہیں کہ متعلقہ شخص محفوظ ہے: کوئی فارم ہر خطرہ نہیں دکھاتا۔ اگر آپ کو تشویش ہے تو خطرے کے ٹول میں سطح بڑھائیں اور وجہ لکھیں، یا اپنی رائے کی بنا پر ریفر کریں۔ مدد کی پیشکش کریں، حفاظت کا منصوبہ بنائیں، اور دوبارہ پوچھیں۔',
          },
          'agency-policy': {
            title: 'اپنے ادارے کی پالیسی پر عمل کریں',
            text: 'اس کا مطلب یہ نہیں کہ متعلقہ شخص محفوظ ہے: کوئی فارم ہر خطرہ نہیں دکھاتا۔ اگر آپ کو تشویش ہے تو اپنی رائے کی بنا پر ریفر کریں۔ مدد کی پیشکش کریں، حفاظت کا منصوبہ بنائیں، اور دوبارہ پوچھیں۔',
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
