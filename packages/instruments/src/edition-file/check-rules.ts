import type { DatePlace, Instrument, Rule } from '../model/instrument.js';
import { itemById } from '../model/items-of.js';
import type { AttachmentItem, GroupItem, Item } from '../model/items.js';
import type { Report } from './problems.js';

/** What every kind of form is checked for; records are checked for more. */
const COMMON: readonly string[] = ['at-most-one-yes', 'contradiction'];

/** What only forms are checked for that are built in with it, so that no page loads it for the others. */
const ATTACHED: readonly string[] = ['attached-says', 'own-rows-only', 'own-rows-told'];

/** Rules that are only read where the built-in edition that a file begins from has some of them. */
export function checkAttachedRules({ rules }: Instrument, base: Instrument, report: Report): void {
  if (base.rules.some(({ kind }) => ATTACHED.includes(kind))) return;
  rules.forEach(({ kind }, at) => {
    if (ATTACHED.includes(kind)) report(`rules[${at}].kind`, 'not-allowed', { given: kind, allowed: [] });
  });
}

/** Every rule, and every attachment, names what there is. */
export function checkRules(definition: Instrument, report: Report): void {
  const of = (path: string, id: string, ...kinds: readonly Item['kind'][]): Item | undefined => {
    // A part of a question stands behind its id.
    const item = itemById(definition, id.replace(/\..*/, ''));
    if (!item) report(path, 'no-such', { given: id });
    else if (kinds.length && !kinds.includes(item.kind))
      report(path, 'unfit', { given: id, kind: item.kind, allowed: kinds });
    else return item;
    return undefined;
  };
  const inGroup = (path: string, group: string, field: string, ...kinds: readonly Item['kind'][]): void => {
    const found = (of(path, group, 'group') as GroupItem | undefined)?.fields;
    const item = found?.find(({ id }) => id === field);
    if (found && !item)
      report(path, 'no-such', { given: `${group}.${field}`, allowed: found.map(({ id }) => id) });
    else if (item && kinds.length && !kinds.includes(item.kind))
      report(path, 'unfit', { given: `${group}.${field}`, kind: item.kind, allowed: kinds });
  };
  const isDate = (path: string, { item, field }: DatePlace): void => {
    if (field === undefined) of(path, item, 'date');
    else inGroup(path, item, field, 'date');
  };

  const checkRule = (rule: Rule, path: string): void => {
    switch (rule.kind) {
      case 'at-most-one-yes':
      case 'all-yes':
      case 'unequal':
        return rule.items.forEach((id, at) => of(`${path}.items[${at}]`, id));
      case 'contradiction':
        of(`${path}.item`, rule.item);
        if (rule.unless !== undefined) of(`${path}.unless`, rule.unless, 'text', 'long-text');
        return;
      case 'too-long-ago':
        of(`${path}.item`, rule.item, 'date');
        return;
      case 'earlier':
        isDate(`${path}.than`, rule.than);
        return rule.dates.forEach((date, at) => isDate(`${path}.dates[${at}]`, date));
      case 'too-far-ahead':
        return rule.dates.forEach((date, at) => isDate(`${path}.dates[${at}]`, date));
      case 'row-twice':
        return inGroup(path, rule.group, rule.field);
      case 'row-unknown':
        inGroup(path, rule.group, rule.field);
        return inGroup(`${path}.of`, rule.of.group, rule.of.field);
      case 'attached-says':
        of(`${path}.item`, rule.item);
        of(`${path}.attachment`, rule.attachment, 'attachment');
        return;
      case 'own-rows-only':
      case 'own-rows-told':
        inGroup(`${path}.item`, rule.item, rule.field);
        of(`${path}.attachment`, rule.attachment, 'attachment');
        return;
      default:
        return;
    }
  };
  definition.rules.forEach((rule, at) => {
    if (definition.kind !== 'record' && !COMMON.includes(rule.kind))
      report(`rules[${at}].kind`, 'not-allowed', { given: rule.kind, allowed: COMMON });
    else checkRule(rule, `rules[${at}]`);
  });

  const checkAttachment = ({ fills, agrees, sameCase }: AttachmentItem, path: string): void => {
    fills.forEach(({ item }, at) => of(`${path}.fills[${at}].item`, item));
    agrees.forEach(({ item }, at) => of(`${path}.agrees[${at}].item`, item));
    sameCase?.items.forEach((id, at) => of(`${path}.sameCase.items[${at}]`, id));
    if (sameCase) of(`${path}.sameCase.unless`, sameCase.unless);
  };
  definition.sections.forEach(({ items }, at) =>
    items.forEach((item, index) => {
      if (item.kind === 'attachment') checkAttachment(item, `sections[${at}].items[${index}]`);
    }),
  );
  const excuse = definition.unansweredExcusedBy;
  if (excuse !== undefined) of('unansweredExcusedBy', excuse, 'text', 'long-text');
}
