/** What assistive technology and small windows ask of a form in any state: judged by axe, and by what axe does not look at. */
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { expect } from '@open-wc/testing';
import type { Form } from './element-form.js';

declare const axe: { run(node: Element): Promise<AxeResults> };

/** What axe finds wrong: each rule once, with how often, and the first element. */
export async function violations(form: Form): Promise<string[]> {
  const { violations: found } = await axe.run(form);
  return found.map(
    ({ id, nodes }) => `${nodes.length} × ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
}

/** Expects ids, names, groups and headings to hold together. */
export function expectSound(form: Form): void {
  const root = form.shadowRoot!;
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    'ids used twice',
  ).to.deep.equal([]);

  const referring = [...root.querySelectorAll('[aria-describedby], [aria-labelledby], [for]')];
  const dangling = referring.flatMap((element) =>
    ['aria-describedby', 'aria-labelledby', 'for']
      .flatMap((name) => element.getAttribute(name)?.split(' ') ?? [])
      .filter((id) => id && !root.getElementById(id)),
  );
  expect(dangling, 'ids referred to and not there').to.deep.equal([]);

  const groups = [...root.querySelectorAll('fieldset[data-item]')];
  expect(groups.length).to.be.greaterThan(0);
  const nameOf = (group: Element): Element | null =>
    root.getElementById(group.getAttribute('aria-labelledby') ?? '') ??
    group.querySelector(':scope > legend');
  expect(groups.filter((group) => nameOf(group) !== group.firstElementChild)).to.have.length(0);
  const controls = [...root.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  expect(
    controls.filter(({ labels }) => labels?.length !== 1).map(({ id }) => id),
    'without a label',
  ).to.deep.equal([]);

  const levels = [...root.querySelectorAll('[role=heading]')].map((each) =>
    Number(each.getAttribute('aria-level')),
  );
  levels.forEach((level, index) =>
    expect(level - (levels[index - 1] ?? 1), 'a level left out').to.be.at.most(1),
  );
}

/** The elements that reach beyond their form, but what is there for screen readers alone. */
export function tooWide(form: Form, width: number): string[] {
  const { left } = form.getBoundingClientRect();
  const all = [...form.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((each) =>
    each.checkVisibility(),
  );
  return all
    .map((each) => [each, each.getBoundingClientRect()] as const)
    .filter(([, rect]) => rect.width > 0 && (rect.left < left - 1 || rect.right > left + width + 1))
    .map(([each]) => `${each.localName}.${each.className} ${each.id}`);
}
