// @vitest-environment happy-dom
/** A test's page is closed while a form that was removed from it is still being forgotten. */
import { InputGuard } from '@safeguarding-forms/elements/internal/host/input-guard.js';
import { expect, it } from 'vitest';

it('a form lets go of a window that nothing is left of', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const guard = new InputGuard(root, () => undefined);
  const heard: string[] = [];
  guard.standAt({ addEventListener: (type: string) => heard.push(type) } as unknown as Window);
  expect(heard).toContain('input');
  expect(() => guard.standAt(null)).not.toThrow();
});
