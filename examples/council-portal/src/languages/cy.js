// @ts-check

/**
 * The portal's own words in Welsh: a draft that nobody qualified has reviewed.
 * @type {import('../languages.js').Words}
 */
export const cy = {
  site: 'Cyngor Enghreifftiol',
  skip: 'Neidio i’r prif gynnwys',
  warning: 'Enghraifft yw hon.',
  warningText:
    'Nid oes mewngofnodi: gall unrhyw un sy’n ei hagor ddarllen yr hyn a anfonwyd. Peidiwch â rhoi dim byd am berson go iawn yma.',
  home: 'Hafan',
  list: 'Rhestr y cydlynydd (Saesneg)',
  urgent: { title: 'A oes rhywun mewn perygl nawr? Ffoniwch 999.', text: 'Gall y ffurflen aros.' },
  homeTitle: 'Rwy’n poeni am rywun',
  homeText: 'Beth hoffech chi ei wneud? Wedyn byddwch yn dweud pa ardal yw hi.',
  wishes: {
    risk: {
      title: 'Gwirio’r risg',
      text: 'Atebwch gwestiynau am yr hyn sy’n digwydd. Wrth ateb, gwelwch pa mor uchel yw’r risg ac a yw’r achos yn mynd i MARAC.',
    },
    refer: {
      title: 'Atgyfeirio i MARAC',
      text: 'Dewch ag achos risg uchel i’r cyfarfod lle mae asiantaethau’n cynllunio gyda’i gilydd. Mae eich barn eich hun yn ddigon o reswm.',
    },
    record: {
      title: 'Cofnodi rhannu heb gydsyniad',
      text: 'Ysgrifennwch pam rydych yn rhannu gwybodaeth pan nad yw’r person yn cytuno neu pan na all gytuno.',
    },
    tools: {
      title: 'Gweld offer eraill ardal',
      text: 'Ymchwil ar gyfer cyfarfod, gwiriad, cynllun gweithredu, trosglwyddiad: pob ffurflen sydd gan yr ardal.',
    },
  },
  areas: {
    title: 'Pa ardal yw hi?',
    text: 'Dewiswch yr ardal y mae’r achos yn mynd i’w MARAC.',
    other: {
      title: 'Onid yw eich ardal yma?',
      text: 'Mae’r enghraifft hon yn adnabod pum ardal. Gofynnwch i’ch arweinydd diogelu pa ffurflenni y mae eich ardal yn eu defnyddio. Peidiwch ag aros am ateb os oes rhywun mewn perygl.',
    },
    back: 'Yn ôl',
    toolsOf: (area) => `Offer ${area}`,
    toolsText: 'Mae pob un yn agor ar ei dudalen ei hun.',
    kinds: {
      'sefton-domestic': 'cam-drin domestig',
      'sefton-sexual': 'trais rhywiol',
      'sefton-hate': 'trosedd casineb',
    },
  },
  every: {
    title: 'Pob ffurflen ar ei phen ei hun',
    text: 'I’r rhai sy’n adeiladu gwefan: mae un elfen ar bob tudalen, fel y byddai ar eich tudalen chi. Mae’r gweinydd yn gwirio ac yn sgorio’r hyn a anfonwyd unwaith eto, yn ei gadw mewn un ffeil ac yn ei ddangos i’r cydlynydd.',
  },
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
  choose:
    'Gallwch newid yr iaith unrhyw bryd. Mae unrhyw newid arall yn agor y ffurflen eto, heb eich atebion.',
  lost: 'Mae hyn yn agor y ffurflen eto, heb yr atebion rydych wedi’u rhoi. Mynd ymlaen?',
  lostOfCase:
    'Mae hyn yn agor y dudalen eto. Bydd yr hyn rydych wedi’i lenwi heb ei anfon yn cael ei golli, ac ni fydd yr hyn a anfonwyd gennych wedi’i atodi yma mwyach. Mynd ymlaen?',
  loading: 'Mae’r ffurflen yn llwytho. Mae angen JavaScript arni.',
  privacyTitle: 'I ble mae eich atebion yn mynd.',
  privacy:
    'Mae’r enghraifft hon yn eu cadw mewn ffeil ar ei gweinydd ei hun ac yn eu dangos yn rhestr y cydlynydd. Nid yw’n eu hanfon at neb arall.',
  next: {
    title: 'Beth sy’n digwydd nesaf.',
    text: 'Mae’r cydlynydd yn ei ddarllen yn ei restr. Os yw’r perygl yn cynyddu, peidiwch ag aros amdano: ffoniwch 999.',
  },
  tasks: {
    title: 'Beth sydd i’w wneud',
    text: 'Mae un ffurflen yn agor ar y tro. Mae’r hyn rydych wedi’i lenwi yn aros tra bydd y dudalen hon ar agor, ac nid yw’n cael ei gadw yn unman arall.',
    back: 'Yn ôl i’r rhestr',
    statuses: {
      todo: 'Heb ddechrau',
      begun: 'Ar y gweill',
      done: 'Wedi’i wneud',
      wait: 'Ni ellir dechrau eto',
    },
  },
  saving: {
    title: 'Dod yn ôl yn nes ymlaen',
    text: (days) =>
      `Mae’r hyn rydych yn ei lenwi yn cael ei gadw ar weinydd y wefan hon wrth i chi ysgrifennu, a’i ddileu pan fyddwch yn ei anfon neu ar ôl ${days} diwrnod heb newid. Does dim yn cael ei gadw ar y ddyfais hon. Gall unrhyw un sydd â’r ddolen ei ddarllen a’i newid. Rhaid atodi eto yr hyn a atodwyd gennych.`,
    link: 'Eich dolen:',
    remove: 'Dileu’r hyn a gadwyd',
    problems: {
      gone: 'Nid yw’r hyn a gadwyd yno mwyach: cafodd ei anfon neu ei ddileu, neu daeth ei amser i ben. O hyn ymlaen does dim yn cael ei gadw. Gorffennwch ac anfonwch y ffurflen cyn gadael y dudalen hon.',
      elsewhere:
        'Cafodd ei newid ar dudalen arall. O hyn ymlaen does dim yn cael ei gadw, fel na chollir y naill na’r llall. Ewch ymlaen yno, neu gorffennwch ac anfonwch y ffurflen yma.',
      unusable:
        'Ni ellir agor yr hyn a gadwyd ar hyn o bryd, ac fe’i gadawyd fel y mae. Llwythwch y dudalen hon eto yn nes ymlaen.',
      deleted: 'Mae wedi’i ddileu. O hyn ymlaen does dim yn cael ei gadw.',
      kept: 'Nid oedd modd ei ddileu. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    },
    gone: {
      title: 'Nid yw’r ddolen hon yn arwain i unman mwyach',
      text: 'Cafodd y ffurflen ei hanfon, cafodd yr atebion a gadwyd eu dileu, neu daeth eu hamser i ben.',
    },
  },
  draft: 'Cyfieithiad drafft: nid yw wedi’i adolygu gan berson cymwys.',
  sealed: {
    title: 'Rhestr wirio ar gyfer y cydlynydd yn unig',
    text: 'Mae’r atebion yn cael eu cloi yn y porwr cyn eu hanfon. Mae’r gweinydd yn eu cadw ac ni all eu darllen.',
    privacy:
      'Maent yn cael eu cloi yma, yn eich porwr, fel mai dim ond y cydlynydd all eu hagor. Mae gweinydd yr enghraifft hon yn cadw’r ffurflen wedi’i chloi ac ni all ei darllen. Tra bo’r ffurflen ar agor, gallai rhaglenni eraill ar y dudalen hon ei darllen o hyd.',
    demo: 'Gwnaed allwedd y dudalen hon ar gyfer arddangosiad ac mae ar yr un peiriant. Mae gwefan go iawn yn ei chadw mewn man arall.',
  },
  check: {
    title: 'Ai amdanoch chi y mae hyn?',
    text: 'Gallwch ateb rhai cwestiynau ar eich pen eich hun a gweld ble i gael help. Mae botwm yn mynd â chi o’r dudalen ar unwaith. Mae hanes eich porwr yn dal i gadw’r ffaith eich bod wedi bod yma.',
    link: 'Cwestiynau i chi',
    pageTitle: 'Cwestiynau',
    privacy:
      'Nid oes dim yn gadael y dudalen hon nes i chi ei anfon. Mae’r hyn a anfonwch yn cael ei gadw mewn ffeil ar weinydd yr enghraifft hon ei hun, ac mae’r cydlynydd yn ei ddarllen yn ei restr. Nid yw’n mynd at neb arall.',
    next: 'Mae’r cydlynydd yn ei ddarllen yn ei restr. Ni all eich ffonio nac ysgrifennu atoch. Os oes angen help arnoch, peidiwch ag aros: ffoniwch 999, neu un o’r llinellau cymorth ar y dudalen hon.',
  },
  meeting: {
    title: 'Ar ôl y cyfarfod',
    text: 'Un achos ar un dudalen: cynllun y cyfarfod, diweddariad asiantaeth, a’r achos yn mynd i ardal arall.',
    intro:
      'Mae pob ffurflen yn cael ei hanfon ar ei phen ei hun. Unwaith y bydd y cynllun wedi’i anfon, mae’r ddwy arall yn ei ddarllen.',
    plan: {
      title: 'Cynllun gweithredu',
      hint: 'Yn y cyfarfod.',
      text: 'I’w lenwi yn y cyfarfod: pwy sydd mewn perygl, beth mae pob asiantaeth yn ei wneud am hynny, ac erbyn pryd.',
    },
    update: {
      title: 'Diweddariad asiantaeth',
      hint: 'Ar gyfer pob asiantaeth. Dim enwau pobl.',
      text: 'Beth ddigwyddodd i’ch camau eich hun. Enwch eich asiantaeth, a llenwir ei chamau o’r cynllun. Nid oes enwau pobl yma.',
    },
    transfer: {
      title: 'Trosglwyddo i ardal arall',
      hint: 'Dim ond os bydd y person yn symud.',
      text: 'Dim ond os bydd y person yn symud. Mae’r cynllun yn mynd gyda’r achos.',
    },
  },
  pathway: {
    title: 'O’r rhestr wirio i’r atgyfeiriad',
    text: 'Un achos ar un dudalen, ar gyfer pob un o bum ardal: yr offeryn risg, y penderfyniad, yr atgyfeiriad, a’r cofnod o rannu heb gydsyniad.',
    intro:
      'Mae pob ffurflen yn cael ei hanfon ar ei phen ei hun. Mae’r hyn a anfonwyd gennych yn cael ei atodi i’r ffurflenni ar y dudalen hon sy’n mynd ag ef gyda nhw.',
    numbered: (number, title) => `${number}. ${title}`,
    tool: {
      title: 'Offeryn risg',
      hint: 'Mae’n dangos pa mor uchel yw’r risg.',
      text: 'Llenwch ef a’i gyflwyno. Yna mae’n cael ei atodi i ffurflenni’r achos sy’n mynd ag ef gyda nhw.',
    },
    outcome: {
      title: 'Penderfyniad',
      hint: 'Mae’n deillio o’r offeryn risg.',
      text: 'Yr hyn y mae’r offeryn risg yn arwain ato. Mae’n dilyn eich atebion wrth i chi eu rhoi.',
    },
    decision: {
      title: 'Penderfyniad',
      hint: 'Un cwestiwn ar y tro, nes ei bod yn glir.',
      text: 'Siart yr ardal, un cwestiwn ar y tro. Lle mae’n gofyn am yr offeryn risg, cyflwynwch hwnnw’n gyntaf: mae’n cael ei gynnwys yma.',
    },
    backToDecision: 'Yn ôl i’r penderfyniad',
    onToReferral: 'Ymlaen i’r atgyfeiriad',
    grid: {
      title: 'Grid difrifoldeb cam-drin',
      hint: 'Dim ond os yw’n helpu.',
      text: 'Dim ond os yw’n helpu i ddangos pa mor ddifrifol yw’r cam-drin. Ar ôl i chi ei gyflwyno, mae’n cael ei atodi i’r atgyfeiriad.',
    },
    referral: {
      title: 'Atgyfeiriad',
      hint: 'Ar gyfer MARAC. Gallwch atgyfeirio ar sail eich barn ar unrhyw adeg.',
      text: 'Ar gyfer achos sy’n mynd i MARAC. Gallwch atgyfeirio ar sail eich barn ar unrhyw adeg. Os nad yw’r person yn cydsynio, cyflwynwch y cofnod yn y cam olaf yn gyntaf, er mwyn iddo fynd gydag ef.',
    },
    record: {
      title: 'Cofnod o rannu heb gydsyniad',
      hint: 'Dim ond os ydych yn rhannu heb gydsyniad. Anfonwch ef cyn yr atgyfeiriad.',
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
};
