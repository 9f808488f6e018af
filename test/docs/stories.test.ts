/** The stories follow from the registry, and what they show is what they say. */
import { readdirSync, readFileSync } from 'node:fs';
import { SfSubmitEvent } from '@safeguarding-forms/elements/classes.js';
import { exitAddress } from '@safeguarding-forms/elements/internal/safety/exit-address.js';
import { catalogue, type ResultOf, type RouteAssessment } from '@safeguarding-forms/instruments';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { askedAnswers, attachmentItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { languages } from '@safeguarding-forms/text';
import { describe, expect, it } from 'vitest';
import { exampleCase, faultyCase } from '../../stories/example-case.js';
import { exampleRoute, isRoute, middleOfRoute, type RouteForm } from '../../stories/example-route.js';
import {
  argTypesOf,
  attributeTypes,
  declarationOf,
  standardArgs,
  type Manifest,
} from '../../stories/arg-types.js';
import { attributesFrom } from '../../stories/attributes.js';
import type { FormStory } from '../../stories/form-story.js';
import { loggable } from '../../stories/log-events.js';
import { untouched, withToolbar } from '../../stories/toolbar.js';
import { ROOT } from '../architecture/source-files.js';
import { payload } from '../support/sample-submission.js';
import { published } from '../support/published.js';

const tags = [...new Set(published.map(({ definition }) => definition.element))].sort();
/** The element that shows any form. */
const ANY = 'safeguarding-form';

describe('the stories', () => {
  it('are there for every element', () => {
    const files = readdirSync(`${ROOT}stories`).filter((file) => file.endsWith('.stories.ts'));
    expect(files.sort()).toEqual([...tags, ANY].sort().map((tag) => `${tag}.stories.ts`));
  });

  it.each(tags)('of <%s> show every edition and language', async (tag) => {
    const { default: meta, stories } = (await import(`../../stories/${tag}.stories.ts`)) as {
      default: { component: string; args: { edition: string } };
      stories: Record<string, FormStory>;
    };
    expect(meta.component).toBe(tag);
    const args = Object.values(stories).map((story) => ({ ...meta.args, ...story.args }));
    const editions = published.filter(({ definition }) => definition.element === tag);
    expect(args.map(({ edition }) => edition)).toEqual(
      expect.arrayContaining(editions.map(({ edition }) => edition)),
    );
    expect(args.map(({ lang }) => lang)).toEqual(expect.arrayContaining(languages.map(({ code }) => code)));
  });

  it.each(tags)('of <%s> show it to the person at risk where it offers that, with a way out', async (tag) => {
    const { stories } = (await import(`../../stories/${tag}.stories.ts`)) as {
      stories: Record<string, FormStory>;
    };
    const args = Object.values(stories).map((story) => story.args ?? {});
    const offered = published.some(
      (each) => each.definition.element === tag && offersSelfServe(each.definition),
    );
    const toThem = args.filter(({ audience }) => audience === 'self');
    expect(toThem.length > 0).toBe(offered);
    for (const each of toThem) {
      expect(exitAddress(each['exit-url'] ?? '')).toBeDefined();
      expect(each['idle-timeout']).toBeGreaterThan(0);
    }
    expect(args.some((each) => each.audience !== 'self' && each['exit-url'])).toBe(offered);
  });

  it.each(tags)('of <%s> attach what agrees with the answers', async (tag) => {
    const { stories } = (await import(`../../stories/${tag}.stories.ts`)) as {
      stories: Record<string, FormStory>;
    };
    const editions = published.filter((each) => each.definition.element === tag);
    const { id, edition: first } = editions[0]!;
    const attaching = Object.entries(stories).filter(([, { args }]) => args?.attachments);
    expect(attaching.length > 0).toBe(
      editions.some(({ definition }) => attachmentItems(definition).length > 0),
    );
    for (const [name, { args }] of attaching) {
      const { edition = first, value = {}, attachments = {} } = args!;
      expect(Object.values(attachments).every(Boolean), name).toBe(true);
      expect(catalogue.checkComplete(id, edition, value, { attachments }), name).toEqual([]);
    }
  });
});

const manifest = JSON.parse(
  readFileSync(`${ROOT}packages/elements/custom-elements.json`, 'utf8'),
) as Manifest;

describe.each([...tags, ANY])('the table of <%s>', (tag) => {
  const declaration = declarationOf(manifest, tag)!;
  const argTypes = argTypesOf(declaration);
  const attributes = attributeTypes(argTypes);
  const names = declaration.attributes!.map(({ name }) => name);

  it('lists all that the manifest does', () => {
    const listed = Object.values(argTypes).map(({ table, name }) => `${table?.category}: ${name}`);
    const { members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
    const all = [names, members, events, slots, cssParts, cssProperties].flat();
    expect(listed).toHaveLength(all.length);
    expect(new Set(listed).size).toBe(all.length);
  });

  it('has for every attribute a control that sets it, and for nothing else', () => {
    expect(attributes.map(([, { name }]) => name)).toEqual(names);
    const settable = Object.values(argTypes).filter(({ control }) => (control as { type?: string }).type);
    expect(settable).toEqual(attributes.map(([, type]) => type));
    const given = attributes.map(([arg, { type, options }]) => {
      const { name: kind } = type as { name: string };
      const [first, last = first] = [options?.[0], options?.at(-1)];
      const standard = standardArgs(argTypes)[arg];
      const option = standard === last ? first : last;
      return [arg, { boolean: true, number: 5, string: 'x', enum: option }[kind]] as const;
    });
    const set = attributesFrom(Object.fromEntries(given), argTypes);
    expect(Object.keys(set)).toEqual(names);
    expect(Object.entries(set).filter(([, value]) => value === undefined)).toEqual([]);
  });

  it('starts from the defaults, which need no attribute', () => {
    expect(Object.values(attributesFrom(standardArgs(argTypes), argTypes)).filter(Boolean)).toEqual([]);
  });

  it('offers the editions that there are', { skip: tag === ANY }, () => {
    const editions = published.filter(({ definition }) => definition.element === tag);
    expect([...argTypes['edition']!.options!].sort()).toEqual(editions.map(({ edition }) => edition).sort());
  });
});

describe('the toolbar', () => {
  const args = { lang: 'cy', audience: 'professional' };
  const offering = { audience: { options: ['professional', 'self'] } };

  it('leaves a story as it is until something is chosen', () => {
    expect(withToolbar(args, untouched, offering)).toEqual(args);
  });

  it('goes before the story, with an audience only where the element has it', () => {
    const chosen = { language: 'ur', audience: 'self' };
    expect(withToolbar(args, chosen, offering)).toEqual({ lang: 'ur', audience: 'self' });
    const refusing = { audience: { options: ['professional'] } };
    expect(withToolbar(args, chosen, refusing)).toEqual({ lang: 'ur', audience: 'professional' });
  });
});

describe.each(published)('the made-up answers of $name', ({ id, edition, definition }) => {
  it('are a case that can be submitted, and comes to the first of its outcomes', () => {
    const answers = exampleCase(definition);
    expect(catalogue.checkComplete(id, edition, answers)).toEqual([]);
    const [outcome = null] = definition.outcomes;
    expect(catalogue.score(id, edition, answers)).toMatchObject({ complete: true, outcome });
  });

  it('answer nothing that is not asked', () => {
    const answers = exampleCase(definition);
    const { band } = catalogue.score(id, edition, answers);
    expect(askedAnswers(definition, answers, { band })).toEqual(answers);
  });

  it('are, where they are to be faulty, well-formed and refused', () => {
    const answers = faultyCase(definition);
    expect(catalogue.checkShape(id, edition, answers)).toEqual([]);
    expect(catalogue.checkComplete(id, edition, answers)).not.toEqual([]);
  });
});

const routes = published.flatMap((each) => (isRoute(each.definition) ? [each] : []));

describe.each(routes)('the made-up ways of $name', ({ id, edition, definition }) => {
  const route = definition as RouteForm;

  it.each(route.outcomes)('lead to %s', (outcome) => {
    const answers = exampleRoute(route, outcome);
    expect(catalogue.score(id, edition, answers)).toMatchObject({ outcome, complete: true });
  });

  it('end, half-way, with several questions answered and none of them out of the way', () => {
    const answers = middleOfRoute(route);
    const { outcome, path } = catalogue.score(id, edition, answers) as ResultOf<RouteAssessment>;
    expect(outcome).toBeNull();
    expect(path.length).toBeGreaterThanOrEqual(3);
    expect(path).toEqual(Object.keys(answers));
  });
});

it('logs of a submission its id alone', () => {
  const submission = payload('dash.cleveland.1.0.0.full');
  const { submissionId } = submission;
  expect(loggable(new SfSubmitEvent(submission))).toEqual({ submissionId });
});
