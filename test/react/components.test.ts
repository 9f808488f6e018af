/** The React components: one an element, with every property and event of it, and on a server what can be written. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import * as components from '@safeguarding-forms/react';
import { DashChecklist, MaracReferral } from '@safeguarding-forms/react';
import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { EVENTS, SETTINGS } from '../../packages/react/src/form-props.js';
import { ROOT } from '../architecture/source-files.js';

const { modules } = await cli({ argv: ['analyze'], cwd: `${ROOT}packages/elements`, noWrite: true });
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);
const PLACE = Symbol.for('safeguarding-forms.react.draw');

afterEach(() => {
  Reflect.deleteProperty(globalThis, PLACE);
});

describe('the components', () => {
  it('are one an element', () => {
    expect(Object.keys(components).sort()).toEqual(elements.map(({ name }) => name).sort());
  });

  it.each(Object.entries(components))('%s renders its own element', (name, component) => {
    const html = renderToString(createElement(component as ComponentType));
    const { tagName } = elements.find((element) => element.name === name)!;
    expect(html).toBe(`<${tagName}></${tagName}>`);
  });

  it('take every property that some element has, and listen to every event', () => {
    const settable = elements.flatMap(({ members = [] }) =>
      members.filter((member) => member.kind === 'field' && !member.readonly).map(({ name }) => name),
    );
    expect([...SETTINGS].sort()).toEqual([...new Set(settable)].sort());
    const events = elements.flatMap((element) => element.events?.map(({ name }) => name) ?? []);
    expect(Object.values(EVENTS).sort()).toEqual([...new Set(events)].sort());
  });
});

describe('on a server', () => {
  it('writes what has an attribute, and nothing else', () => {
    const html = renderToString(
      createElement(
        MaracReferral,
        {
          area: 'norfolk',
          lang: 'cy',
          headingLevel: 3,
          readOnly: true,
          disabled: false,
          exitUrl: 'https://example.org/weather',
          className: 'wide',
          id: 'referral',
          context: { case: 'EXAMPLE-1' },
          value: {},
          onSfSubmit: () => undefined,
        },
        createElement('p', { slot: 'intro' }, 'Example'),
      ),
    );
    const tag = /^<marac-referral([^>]*)>/.exec(html)?.[1] ?? '';
    const names = [...tag.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(['area', 'class', 'exit-url', 'heading-level', 'id', 'lang', 'readonly']);
    expect(html).toContain('<p slot="intro">Example</p></marac-referral>');
    expect(html).not.toContain('<template');
  });

  it('draws the questions in the language and edition given, once it is asked to', async () => {
    await import('@safeguarding-forms/react/server.js');
    const { renderForm } = await import('@safeguarding-forms/elements/server.js');
    const { drawWith } = await import('../../packages/react/src/server-render.js');
    drawWith(renderForm);
    const html = renderToString(
      createElement(DashChecklist, { edition: 'kirklees', lang: 'cy', stylesheet: '/forms.css' }),
    );
    const whole = renderForm({
      element: 'dash-checklist',
      edition: 'kirklees',
      language: 'cy',
      stylesheet: '/forms.css',
    });
    const inside = (all: string): string | undefined => /<template[^>]*>([^]*)<\/template>/.exec(all)?.[1];
    expect(inside(html)).toBe(inside(whole));
    expect(inside(html)).toContain('data-item="q27"');
  });

  it('leaves a local edition to the script', async () => {
    const { drawWith } = await import('../../packages/react/src/server-render.js');
    drawWith(() => '<x><template shadowrootmode="open">drawn</template></x>');
    expect(renderToString(createElement(DashChecklist, {}))).toContain('drawn');
    expect(renderToString(createElement(DashChecklist, { localEdition: '{}' }))).not.toContain('drawn');
  });
});
