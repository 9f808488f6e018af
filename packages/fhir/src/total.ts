/** The total of a form that counts, as SDC's calculated expression: what any renderer works out while it is filled in. */
import type { Instrument } from '@safeguarding-forms/instruments';
import { countedQuestions } from '@safeguarding-forms/instruments/internal/model/items-of.js';
import { partLink } from './link-ids.js';

/** How many of these links are answered with a code for which the test holds. */
function counted(links: readonly string[], test: string): string {
  if (!links.length) return '0';
  const names = links.map((link) => `'${link}'`).join(' | ');
  return `%resource.repeat(item).where(linkId in (${names})).where(answer.value.where(${test}).exists()).count()`;
}

/**
 * The FHIRPath of the total: the yes answers of a checklist, the product of the yes answers of three sections.
 * A question that prints boxes only is a yes once a box other than `none` is ticked.
 * @returns `null` where a form counts nothing.
 */
export function totalExpression(definition: Instrument): string | null {
  if (definition.kind === 'ticks') {
    const questions = countedQuestions(definition);
    const asked = questions.filter(({ answers }) => answers.length).map(({ id }) => id);
    const boxes = questions
      .filter(({ answers }) => !answers.length)
      .map(({ id }) => partLink(id, 'selected'));
    const parts = [
      ...(asked.length ? [counted(asked, "code = 'yes'")] : []),
      ...(boxes.length ? [counted(boxes, "code != 'none'")] : []),
    ];
    return parts.join(' + ');
  }
  if (definition.kind !== 'product') return null;
  const { multipliedSections } = definition.scoring as unknown as {
    readonly multipliedSections: readonly string[];
  };
  return multipliedSections
    .map((section) => {
      const items = definition.sections.find(({ id }) => id === section)?.items ?? [];
      const links = items.flatMap((item) =>
        item.kind === 'question' && item.answers.length ? [item.id] : [],
      );
      return `(${counted(links, "code = 'yes'")})`;
    })
    .join(' * ');
}

/** The total of a result that has one. */
export function totalIn(result: { readonly kind: string }): number | null {
  const { kind, yes, total } = result as { kind: string; yes?: number; total?: number };
  if (kind === 'ticks') return yes ?? null;
  return kind === 'merit' ? (total ?? null) : null;
}
