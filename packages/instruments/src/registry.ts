import { cleveland } from './dash/cleveland.js';
import { kirklees } from './dash/kirklees.js';
import { seftonDomestic } from './dash/sefton-domestic.js';
import { seftonHate } from './dash/sefton-hate.js';
import { seftonSexual } from './dash/sefton-sexual.js';
import { cleveland as clevelandScreening } from './mappa-screening/cleveland.js';
import { plan } from './marac-actions/plan.js';
import { update } from './marac-actions/update.js';
import { liverpool as liverpoolDecision } from './marac-decision/liverpool.js';
import { sefton as seftonDecision } from './marac-decision/sefton.js';
import { liverpool as liverpoolQualityCheck } from './marac-quality-check/liverpool.js';
import { cleveland as clevelandReferral } from './marac-referral/cleveland.js';
import { kirklees as kirkleesReferral } from './marac-referral/kirklees.js';
import { liverpool as liverpoolReferral } from './marac-referral/liverpool.js';
import { norfolk as norfolkReferral } from './marac-referral/norfolk.js';
import { sefton as seftonReferral } from './marac-referral/sefton.js';
import { cleveland as clevelandResearch } from './marac-research/cleveland.js';
import { kirklees as kirkleesResearch } from './marac-research/kirklees.js';
import { liverpool as liverpoolResearch } from './marac-research/liverpool.js';
import { sefton as seftonResearch } from './marac-research/sefton.js';
import { cleveland as clevelandTransfer } from './marac-transfer/cleveland.js';
import { kirklees as kirkleesTransfer } from './marac-transfer/kirklees.js';
import { liverpool as liverpoolTransfer } from './marac-transfer/liverpool.js';
import { liverpool } from './merit/liverpool.js';
import { cleveland as clevelandGrid } from './severity-grid/cleveland.js';
import { dpa1998 } from './share-without-consent/dpa-1998.js';
import { ukGdpr } from './share-without-consent/uk-gdpr.js';

/** Named one by one: left to the compiler, the declarations hold every definition a second time (950 kB). */
type Published = readonly [
  typeof cleveland,
  typeof kirklees,
  typeof seftonDomestic,
  typeof seftonSexual,
  typeof seftonHate,
  typeof liverpool,
  typeof clevelandReferral,
  typeof kirkleesReferral,
  typeof norfolkReferral,
  typeof liverpoolReferral,
  typeof seftonReferral,
  typeof ukGdpr,
  typeof dpa1998,
  typeof seftonDecision,
  typeof liverpoolDecision,
  typeof clevelandScreening,
  typeof clevelandGrid,
  typeof seftonResearch,
  typeof kirkleesResearch,
  typeof liverpoolResearch,
  typeof clevelandResearch,
  typeof liverpoolQualityCheck,
  typeof kirkleesTransfer,
  typeof clevelandTransfer,
  typeof liverpoolTransfer,
  typeof plan,
  typeof update,
];

/** Every published version of every edition; of one edition the newest stands first. */
export const publishedInstruments: Published = [
  cleveland,
  kirklees,
  seftonDomestic,
  seftonSexual,
  seftonHate,
  liverpool,
  clevelandReferral,
  kirkleesReferral,
  norfolkReferral,
  liverpoolReferral,
  seftonReferral,
  ukGdpr,
  dpa1998,
  seftonDecision,
  liverpoolDecision,
  clevelandScreening,
  clevelandGrid,
  seftonResearch,
  kirkleesResearch,
  liverpoolResearch,
  clevelandResearch,
  liverpoolQualityCheck,
  kirkleesTransfer,
  clevelandTransfer,
  liverpoolTransfer,
  plan,
  update,
];
