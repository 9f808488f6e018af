import type { Instrument } from '@safeguarding-forms/instruments';
import { itemAt } from '../answering/path.js';
import { placeOf } from '../answering/person-input.js';
import { readControl, type ControlChange } from '../answering/read-control.js';
import { VERSION } from '../version.js';
import type { View } from '../form/view.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What a drawing of an untouched form hangs on: two with the same mark are the same.
 * @param exit Where the way out leads, as the host gives it; empty without one.
 */
export function markOf(
  { wording, definition, headingLevel, bilingual, readOnly }: View,
  exit: string,
): string {
  const { id, edition, version } = wording.definition;
  const omitted = wording.definition.sections.length - definition.sections.length;
  const { language, pack = '', file = '' } = wording;
  return [
    VERSION,
    id,
    edition,
    version,
    file,
    language,
    pack,
    headingLevel,
    bilingual,
    readOnly,
    omitted,
    exit,
    Boolean(wording.selfServe),
  ].join(' ');
}

/** The mark of the form that stands in a shadow root before the script has drawn anything. */
export const markIn = (root: ShadowRoot): string | undefined =>
  root.querySelector<HTMLElement>('[data-prerendered]')?.dataset.prerendered;

/** A page that was put together by script keeps the template of a shadow root as an element, which nobody needs. */
export function removeLeftoverTemplate(form: Element): void {
  for (const child of [...form.children])
    if (child.localName === 'template' && child.hasAttribute('shadowrootmode')) child.remove();
}

const isTouched = (control: Control): boolean =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)
    ? control.checked
    : control.value !== '';

/** The answers that a person gave before the script came: what is ticked, chosen and typed in the page. */
export function answersIn(root: ShadowRoot, definition: Instrument): readonly ControlChange[] {
  const controls = [...root.querySelectorAll<Control>('input, textarea, select')];
  const changes = controls.filter(isTouched).flatMap((control) => {
    const place = placeOf(control);
    const item = place && itemAt(definition, place.path);
    return item ? [readControl(place.frame, control as HTMLInputElement, item, place.path)] : [];
  });
  // The parts of a date, and the boxes of a list, are one answer.
  return changes.filter(({ path }, at) => changes.findIndex((other) => other.path === path) === at);
}
