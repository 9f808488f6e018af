import { catalogue, type Instrument } from '@safeguarding-forms/instruments';
import type { Explanations, SelfServeWords, Words } from '@safeguarding-forms/text';
import { explanations as dashClevelandExplained } from '@safeguarding-forms/text/internal/en/dash/cleveland-explanations.js';
import { words as dashCleveland } from '@safeguarding-forms/text/internal/en/dash/cleveland.js';
import { explanations as dashKirkleesExplained } from '@safeguarding-forms/text/internal/en/dash/kirklees-explanations.js';
import { words as dashKirklees } from '@safeguarding-forms/text/internal/en/dash/kirklees.js';
import { explanations as dashSeftonDomesticExplained } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic-explanations.js';
import { words as dashSeftonDomestic } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic.js';
import { explanations as dashSeftonHateExplained } from '@safeguarding-forms/text/internal/en/dash/sefton-hate-explanations.js';
import { words as dashSeftonHate } from '@safeguarding-forms/text/internal/en/dash/sefton-hate.js';
import { explanations as dashSeftonSexualExplained } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual-explanations.js';
import { words as dashSeftonSexual } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual.js';
import { explanations as mappaScreeningClevelandExplained } from '@safeguarding-forms/text/internal/en/mappa-screening/cleveland-explanations.js';
import { words as mappaScreeningCleveland } from '@safeguarding-forms/text/internal/en/mappa-screening/cleveland.js';
import { explanations as maracActionsPlanExplained } from '@safeguarding-forms/text/internal/en/marac-actions/plan-explanations.js';
import { words as maracActionsPlan } from '@safeguarding-forms/text/internal/en/marac-actions/plan.js';
import { explanations as maracActionsUpdateExplained } from '@safeguarding-forms/text/internal/en/marac-actions/update-explanations.js';
import { words as maracActionsUpdate } from '@safeguarding-forms/text/internal/en/marac-actions/update.js';
import { explanations as maracDecisionLiverpoolExplained } from '@safeguarding-forms/text/internal/en/marac-decision/liverpool-explanations.js';
import { words as maracDecisionLiverpool } from '@safeguarding-forms/text/internal/en/marac-decision/liverpool.js';
import { explanations as maracDecisionSeftonExplained } from '@safeguarding-forms/text/internal/en/marac-decision/sefton-explanations.js';
import { words as maracDecisionSefton } from '@safeguarding-forms/text/internal/en/marac-decision/sefton.js';
import { explanations as maracQualityCheckLiverpoolExplained } from '@safeguarding-forms/text/internal/en/marac-quality-check/liverpool-explanations.js';
import { words as maracQualityCheckLiverpool } from '@safeguarding-forms/text/internal/en/marac-quality-check/liverpool.js';
import { explanations as maracReferralClevelandExplained } from '@safeguarding-forms/text/internal/en/marac-referral/cleveland-explanations.js';
import { words as maracReferralCleveland } from '@safeguarding-forms/text/internal/en/marac-referral/cleveland.js';
import { explanations as maracReferralKirkleesExplained } from '@safeguarding-forms/text/internal/en/marac-referral/kirklees-explanations.js';
import { words as maracReferralKirklees } from '@safeguarding-forms/text/internal/en/marac-referral/kirklees.js';
import { explanations as maracReferralLiverpoolExplained } from '@safeguarding-forms/text/internal/en/marac-referral/liverpool-explanations.js';
import { words as maracReferralLiverpool } from '@safeguarding-forms/text/internal/en/marac-referral/liverpool.js';
import { explanations as maracReferralNorfolkExplained } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk-explanations.js';
import { words as maracReferralNorfolk } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk.js';
import { explanations as maracReferralSeftonExplained } from '@safeguarding-forms/text/internal/en/marac-referral/sefton-explanations.js';
import { words as maracReferralSefton } from '@safeguarding-forms/text/internal/en/marac-referral/sefton.js';
import { explanations as maracResearchClevelandExplained } from '@safeguarding-forms/text/internal/en/marac-research/cleveland-explanations.js';
import { words as maracResearchCleveland } from '@safeguarding-forms/text/internal/en/marac-research/cleveland.js';
import { explanations as maracResearchKirkleesExplained } from '@safeguarding-forms/text/internal/en/marac-research/kirklees-explanations.js';
import { words as maracResearchKirklees } from '@safeguarding-forms/text/internal/en/marac-research/kirklees.js';
import { explanations as maracResearchLiverpoolExplained } from '@safeguarding-forms/text/internal/en/marac-research/liverpool-explanations.js';
import { words as maracResearchLiverpool } from '@safeguarding-forms/text/internal/en/marac-research/liverpool.js';
import { explanations as maracResearchSeftonExplained } from '@safeguarding-forms/text/internal/en/marac-research/sefton-explanations.js';
import { words as maracResearchSefton } from '@safeguarding-forms/text/internal/en/marac-research/sefton.js';
import { explanations as maracTransferClevelandExplained } from '@safeguarding-forms/text/internal/en/marac-transfer/cleveland-explanations.js';
import { words as maracTransferCleveland } from '@safeguarding-forms/text/internal/en/marac-transfer/cleveland.js';
import { explanations as maracTransferKirkleesExplained } from '@safeguarding-forms/text/internal/en/marac-transfer/kirklees-explanations.js';
import { words as maracTransferKirklees } from '@safeguarding-forms/text/internal/en/marac-transfer/kirklees.js';
import { explanations as maracTransferLiverpoolExplained } from '@safeguarding-forms/text/internal/en/marac-transfer/liverpool-explanations.js';
import { words as maracTransferLiverpool } from '@safeguarding-forms/text/internal/en/marac-transfer/liverpool.js';
import { explanations as meritLiverpoolExplained } from '@safeguarding-forms/text/internal/en/merit/liverpool-explanations.js';
import { words as meritLiverpool } from '@safeguarding-forms/text/internal/en/merit/liverpool.js';
import { explanations as severityGridClevelandExplained } from '@safeguarding-forms/text/internal/en/severity-grid/cleveland-explanations.js';
import { words as severityGridCleveland } from '@safeguarding-forms/text/internal/en/severity-grid/cleveland.js';
import { explanations as shareWithoutConsentDpa1998Explained } from '@safeguarding-forms/text/internal/en/share-without-consent/dpa-1998-explanations.js';
import { words as shareWithoutConsentDpa1998 } from '@safeguarding-forms/text/internal/en/share-without-consent/dpa-1998.js';
import { explanations as shareWithoutConsentUkGdprExplained } from '@safeguarding-forms/text/internal/en/share-without-consent/uk-gdpr-explanations.js';
import { words as shareWithoutConsentUkGdpr } from '@safeguarding-forms/text/internal/en/share-without-consent/uk-gdpr.js';
import { selfServe as dashClevelandToPerson } from '@safeguarding-forms/text/internal/en/dash/cleveland-self.js';
import { selfServe as dashKirkleesToPerson } from '@safeguarding-forms/text/internal/en/dash/kirklees-self.js';
import { selfServe as dashSeftonDomesticToPerson } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic-self.js';
import { selfServe as dashSeftonHateToPerson } from '@safeguarding-forms/text/internal/en/dash/sefton-hate-self.js';
import { selfServe as dashSeftonSexualToPerson } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual-self.js';
import { selfServe as meritLiverpoolToPerson } from '@safeguarding-forms/text/internal/en/merit/liverpool-self.js';

/** A built-in edition: what it asks, and its English. */
export interface BuiltIn {
  /** `dash/cleveland` */
  readonly name: string;
  readonly definition: Instrument;
  readonly words: Words;
  readonly explanations: Explanations;
  /** The words to the person at risk, where they can fill it in alone. */
  readonly toPerson?: SelfServeWords;
}

type English = readonly [words: Words, explanations: Explanations];

const english: Readonly<Record<string, English>> = {
  'dash/cleveland': [dashCleveland, dashClevelandExplained],
  'dash/kirklees': [dashKirklees, dashKirkleesExplained],
  'dash/sefton-domestic': [dashSeftonDomestic, dashSeftonDomesticExplained],
  'dash/sefton-hate': [dashSeftonHate, dashSeftonHateExplained],
  'dash/sefton-sexual': [dashSeftonSexual, dashSeftonSexualExplained],
  'mappa-screening/cleveland': [mappaScreeningCleveland, mappaScreeningClevelandExplained],
  'marac-actions/plan': [maracActionsPlan, maracActionsPlanExplained],
  'marac-actions/update': [maracActionsUpdate, maracActionsUpdateExplained],
  'marac-decision/liverpool': [maracDecisionLiverpool, maracDecisionLiverpoolExplained],
  'marac-decision/sefton': [maracDecisionSefton, maracDecisionSeftonExplained],
  'marac-quality-check/liverpool': [maracQualityCheckLiverpool, maracQualityCheckLiverpoolExplained],
  'marac-referral/cleveland': [maracReferralCleveland, maracReferralClevelandExplained],
  'marac-referral/kirklees': [maracReferralKirklees, maracReferralKirkleesExplained],
  'marac-referral/liverpool': [maracReferralLiverpool, maracReferralLiverpoolExplained],
  'marac-referral/norfolk': [maracReferralNorfolk, maracReferralNorfolkExplained],
  'marac-referral/sefton': [maracReferralSefton, maracReferralSeftonExplained],
  'marac-research/cleveland': [maracResearchCleveland, maracResearchClevelandExplained],
  'marac-research/kirklees': [maracResearchKirklees, maracResearchKirkleesExplained],
  'marac-research/liverpool': [maracResearchLiverpool, maracResearchLiverpoolExplained],
  'marac-research/sefton': [maracResearchSefton, maracResearchSeftonExplained],
  'marac-transfer/cleveland': [maracTransferCleveland, maracTransferClevelandExplained],
  'marac-transfer/kirklees': [maracTransferKirklees, maracTransferKirkleesExplained],
  'marac-transfer/liverpool': [maracTransferLiverpool, maracTransferLiverpoolExplained],
  'merit/liverpool': [meritLiverpool, meritLiverpoolExplained],
  'severity-grid/cleveland': [severityGridCleveland, severityGridClevelandExplained],
  'share-without-consent/dpa-1998': [shareWithoutConsentDpa1998, shareWithoutConsentDpa1998Explained],
  'share-without-consent/uk-gdpr': [shareWithoutConsentUkGdpr, shareWithoutConsentUkGdprExplained],
};

const toPerson: Readonly<Record<string, SelfServeWords>> = {
  'dash/cleveland': dashClevelandToPerson,
  'dash/kirklees': dashKirkleesToPerson,
  'dash/sefton-domestic': dashSeftonDomesticToPerson,
  'dash/sefton-hate': dashSeftonHateToPerson,
  'dash/sefton-sexual': dashSeftonSexualToPerson,
  'merit/liverpool': meritLiverpoolToPerson,
};

/** Every edition that comes with the forms, the newest version of each. */
export const builtIns: readonly BuiltIn[] = Object.entries(english).map(([name, [words, explanations]]) => {
  const [id = '', edition = ''] = name.split('/');
  const self = toPerson[name];
  return {
    name,
    definition: catalogue.getInstrument(id, edition),
    words,
    explanations,
    ...(self && { toPerson: self }),
  };
});

/** The built-in edition of a name such as `dash/cleveland`. */
export const builtIn = (name: string): BuiltIn | undefined => builtIns.find((each) => each.name === name);
