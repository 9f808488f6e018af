import { readFileSync } from 'node:fs';
import { languages } from '@safeguarding-forms/text';
import { explanations as cleveland } from '@safeguarding-forms/text/internal/en/dash/cleveland-explanations.js';
import { explanations as kirklees } from '@safeguarding-forms/text/internal/en/dash/kirklees-explanations.js';
import { explanations as seftonDomestic } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic-explanations.js';
import { explanations as seftonHate } from '@safeguarding-forms/text/internal/en/dash/sefton-hate-explanations.js';
import { explanations as seftonSexual } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual-explanations.js';
import { explanations as screening } from '@safeguarding-forms/text/internal/en/mappa-screening/cleveland-explanations.js';
import { explanations as liverpoolDecision } from '@safeguarding-forms/text/internal/en/marac-decision/liverpool-explanations.js';
import { explanations as seftonDecision } from '@safeguarding-forms/text/internal/en/marac-decision/sefton-explanations.js';
import { explanations as transferKirklees } from '@safeguarding-forms/text/internal/en/marac-transfer/kirklees-explanations.js';
import { explanations as transferCleveland } from '@safeguarding-forms/text/internal/en/marac-transfer/cleveland-explanations.js';
import { explanations as transferLiverpool } from '@safeguarding-forms/text/internal/en/marac-transfer/liverpool-explanations.js';
import { explanations as actionsPlan } from '@safeguarding-forms/text/internal/en/marac-actions/plan-explanations.js';
import { explanations as actionsUpdate } from '@safeguarding-forms/text/internal/en/marac-actions/update-explanations.js';
import { explanations as qualityCheck } from '@safeguarding-forms/text/internal/en/marac-quality-check/liverpool-explanations.js';
import { explanations as clevelandReferral } from '@safeguarding-forms/text/internal/en/marac-referral/cleveland-explanations.js';
import { explanations as kirkleesReferral } from '@safeguarding-forms/text/internal/en/marac-referral/kirklees-explanations.js';
import { explanations as liverpoolReferral } from '@safeguarding-forms/text/internal/en/marac-referral/liverpool-explanations.js';
import { explanations as norfolkReferral } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk-explanations.js';
import { reasons } from '@safeguarding-forms/text/internal/en/marac-referral/referral.js';
import { explanations as seftonReferral } from '@safeguarding-forms/text/internal/en/marac-referral/sefton-explanations.js';
import { explanations as clevelandResearch } from '@safeguarding-forms/text/internal/en/marac-research/cleveland-explanations.js';
import { explanations as kirkleesResearch } from '@safeguarding-forms/text/internal/en/marac-research/kirklees-explanations.js';
import { explanations as liverpoolResearch } from '@safeguarding-forms/text/internal/en/marac-research/liverpool-explanations.js';
import { explanations as research } from '@safeguarding-forms/text/internal/en/marac-research/sefton-explanations.js';
import { explanations as liverpool } from '@safeguarding-forms/text/internal/en/merit/liverpool-explanations.js';
import { explanations as grid } from '@safeguarding-forms/text/internal/en/severity-grid/cleveland-explanations.js';
import { explanations as dpa1998 } from '@safeguarding-forms/text/internal/en/share-without-consent/dpa-1998-explanations.js';
import { explanations as ukGdpr } from '@safeguarding-forms/text/internal/en/share-without-consent/uk-gdpr-explanations.js';
import { describe, expect, it } from 'vitest';
import { selfServeEditions } from '../support/self-serve-words.js';

const english = new URL('../../packages/text/src/en/', import.meta.url);

const editions = [
  ['dash/cleveland', cleveland, 40],
  ['dash/kirklees', kirklees, 40],
  ['merit/liverpool', liverpool, 40],
  ['marac-referral/cleveland', clevelandReferral, 8],
  ['marac-referral/kirklees', kirkleesReferral, 6],
  ['marac-referral/liverpool', liverpoolReferral, 12],
  ['marac-referral/norfolk', norfolkReferral, 25],
  ['marac-referral/sefton', seftonReferral, 12],
  ['share-without-consent/uk-gdpr', ukGdpr, 12],
  ['share-without-consent/dpa-1998', dpa1998, 12],
  ['dash/sefton-domestic', seftonDomestic, 60],
  ['dash/sefton-sexual', seftonSexual, 45],
  ['dash/sefton-hate', seftonHate, 60],
  ['marac-decision/sefton', seftonDecision, 30],
  ['marac-decision/liverpool', liverpoolDecision, 25],
  ['mappa-screening/cleveland', screening, 30],
  ['severity-grid/cleveland', grid, 18],
  ['marac-quality-check/liverpool', qualityCheck, 20],
  ['marac-research/cleveland', clevelandResearch, 12],
  ['marac-research/kirklees', kirkleesResearch, 12],
  ['marac-research/liverpool', liverpoolResearch, 12],
  ['marac-transfer/kirklees', transferKirklees, 15],
  ['marac-transfer/cleveland', transferCleveland, 15],
  ['marac-transfer/liverpool', transferLiverpool, 15],
  ['marac-actions/plan', actionsPlan, 15],
  ['marac-actions/update', actionsUpdate, 15],
  ['marac-research/sefton', research, 20],
] as const;

/** The reasons of a referral are options on its form, and its result names them again. */
const alsoAsked = new Set(idsIn(reasons));

/** The sources that come along with a module, itself included; what is imported as a type never does. */
function sourcesFrom(module: URL, found = new Map<string, string>()): Map<string, string> {
  if (found.has(module.href)) return found;
  const source = readFileSync(module, 'utf8');
  found.set(module.href, source);
  for (const [, path] of source.matchAll(
    /^(?:import (?!type\b).*?|export \{[^}]*\}) from '(\.[^']+)\.js';$/gms,
  ))
    sourcesFrom(new URL(`${path}.ts`, module), found);
  return found;
}

function sourceOf(name: string): string {
  return [...sourcesFrom(new URL(`${name}.ts`, english)).values()].join('\n');
}

function idsIn(value: object): string[] {
  if ('template' in value && 'id' in value) return [String(value.id)];
  return Object.values(value).flatMap((part: object) => idsIn(part));
}

describe('what a page pays for at first', () => {
  it.each(editions)('the words of %s bring no explanation along', (name, explanations, least) => {
    const ids = idsIn(explanations).filter((id) => !alsoAsked.has(id));
    expect(ids.length).toBeGreaterThan(least);
    const words = sourceOf(name);
    expect(ids.filter((id) => words.includes(`'${id}'`))).toEqual([]);
  });

  it.each(editions)(
    'the words and explanations of %s bring nothing of what is said to the person alone',
    (name) => {
      for (const entry of [name, `${name}-explanations`])
        expect(sourceOf(entry)).not.toMatch(/'([\w-]+\.)?self\./);
    },
  );

  it('what is said to the person alone is found where it is looked for, and brings no explanation along', () => {
    for (const { id, edition, words } of selfServeEditions) {
      const source = sourceOf(`${id}/${edition}-self`);
      expect(idsIn(words).filter((said) => !source.includes(`'${said}'`))).toEqual([]);
      const [, explanations] = editions.find(([name]) => name === `${id}/${edition}`)!;
      expect(idsIn(explanations).filter((said) => source.includes(`'${said}'`))).toEqual([]);
    }
  });

  it.each(editions)('the explanations of %s are found where they are looked for', (name, explanations) => {
    const source = sourceOf(`${name}-explanations`);
    expect(idsIn(explanations).filter((id) => !source.includes(`'${id}'`))).toEqual([]);
  });

  it('the table of the languages brings no sentence along, and asks for none', () => {
    const source = sourcesFrom(new URL('../languages.ts', english));
    expect([...source.keys()].filter((file) => file.includes('/src/languages/'))).toHaveLength(
      languages.length,
    );
    expect([...source.values()].join('\n')).not.toMatch(/import\(|locales/);
  });
});
