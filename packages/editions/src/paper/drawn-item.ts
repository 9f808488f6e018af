import type { Item, QuestionItem } from '@safeguarding-forms/instruments';
import { answers, chrome, notKnowing } from '@safeguarding-forms/text';
import { at, box, lines, markup, paragraph, printed, told, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';
import { numbersOf, whenText } from './terms.js';

/** The boxes of options, under their headings where they have some. */
function optionBoxes(sheet: Sheet, place: string, options: readonly string[]): readonly Markup[] {
  return options.map((option) => {
    const hint = at(sheet, `${place}.optionHints.${option}`);
    return box(
      markup`${at(sheet, `${place}.options.${option}`)}${hint.length ? markup`<span class="hint"> ${hint}</span>` : undefined}`,
    );
  });
}

function groupedBoxes(sheet: Sheet, place: string, item: Item): readonly Markup[] {
  if (!('options' in item) || !item.options) return [];
  const groups = 'optionGroups' in item ? Object.entries(item.optionGroups ?? {}) : [];
  const grouped = groups.flatMap(([, options]) => options);
  const rest = item.options.filter((option) => !grouped.includes(option));
  return [
    ...groups.map(
      ([id, options]) =>
        markup`<p class="heading">${at(sheet, `${place}.optionGroups.${id}`)}</p><ul class="boxes">${optionBoxes(sheet, place, options)}</ul>`,
    ),
    ...(rest.length ? [markup`<ul class="boxes">${optionBoxes(sheet, place, rest)}</ul>`] : []),
  ];
}

/** A printed yes/no question: its answers, its boxes, and room for what is said. */
function question(sheet: Sheet, place: string, item: QuestionItem): readonly Markup[] {
  const given = item.answers.map((answer) => box(printed(sheet, [sheet.ours(answers[answer])])));
  const rows = (item.optionRows ?? []).map((row) => {
    const cells = (item.options ?? []).filter((option) => option.startsWith(`${row}:`));
    return markup`<p class="heading">${at(sheet, `${place}.rows.${row}`)}</p><ul class="boxes">${optionBoxes(sheet, place, cells)}</ul>${lines(1)}`;
  });
  const outside = (item.options ?? []).filter(
    (option) => !item.optionRows?.some((row) => option.startsWith(`${row}:`)),
  );
  return [
    ...(given.length ? [markup`<ul class="boxes answers">${given}</ul>`] : []),
    ...rows,
    ...(outside.length ? [markup`<ul class="boxes">${optionBoxes(sheet, place, outside)}</ul>`] : []),
    ...[paragraph(sheet, `${place}.detail`, 'hint')].filter((each) => each !== undefined),
    ...lines(2),
    ...(item.asksSource
      ? [
          markup`<p class="hint">${told(sheet, 'Who or what this comes from, if not the person:')}</p>`,
          ...lines(1),
        ]
      : []),
  ];
}

/** Room for the answer to one item. */
function room(sheet: Sheet, place: string, item: Item): readonly Markup[] {
  switch (item.kind) {
    case 'question':
      return question(sheet, place, item);
    case 'choice':
      return [markup`<p class="how">${told(sheet, 'Tick one.')}</p>`, ...groupedBoxes(sheet, place, item)];
    case 'choices':
      return [
        markup`<p class="how">${told(sheet, 'Tick all that apply.')}</p>`,
        ...groupedBoxes(sheet, place, item),
      ];
    case 'confirmation':
      return [markup`<ul class="boxes">${box(told(sheet, 'This holds.'))}</ul>`];
    case 'text':
      return lines(1);
    case 'long-text':
      return lines(5);
    case 'date':
      return [
        markup`<p class="date">${[chrome.day, chrome.month, chrome.year].map((part) => markup`<span class="part">${printed(sheet, [sheet.ours(part)])}</span>`)}</p>`,
      ];
    case 'number':
      return [markup`<p class="number-box"><span class="part">&nbsp;</span></p>`];
    case 'judgement':
      return [
        markup`<ul class="boxes">${sheet.definition.levels.map((level) => box(at(sheet, `levels.${level}.label`)))}</ul>`,
        markup`<p class="hint">${told(sheet, 'Why. Judgement can raise the level, and never lowers it.')}</p>`,
        ...lines(3),
      ];
    case 'group':
      return [
        markup`<p class="heading">${at(sheet, `${place}.row`)}</p>`,
        ...item.fields.map((field) =>
          drawnItem(sheet, field, `${item.id}.${field.id}`, `${place}.fields.${field.id}`),
        ),
        markup`<p class="how">${told(sheet, 'The same again for each further one.')}</p>`,
      ];
    case 'attachment':
      return [
        markup`<p class="how">${told(sheet, item.staysHere ? 'Can be attached, and is read here alone:' : 'Can be attached:')}</p>`,
        markup`<ul class="boxes">${Object.keys(item.takes).map((id) => box(at(sheet, `${place}.takes.${id}`)))}</ul>`,
      ];
  }
}

/** What to beware of once an option is chosen. */
function warned(sheet: Sheet, place: string, item: Item): readonly Markup[] {
  const options = 'options' in item ? (item.options ?? []) : [];
  return options.flatMap((option) => {
    const warning = at(sheet, `${place}.warnings.${option}`);
    return warning.length
      ? [markup`<p class="warning"><b>${at(sheet, `${place}.options.${option}`)}:</b> ${warning}</p>`]
      : [];
  });
}

/** When an item is asked and whether it has to be, in words. */
function asked(sheet: Sheet, item: Item): readonly string[] {
  const { when, required } = item;
  return [
    ...(when ? [`Only if ${whenText(sheet, when)}.`] : []),
    ...(required === true ? ['Has to be answered.'] : []),
    ...(required && required !== true ? [`Has to be answered if ${whenText(sheet, required)}.`] : []),
    ...(item.kind === 'question' && item.counted ? ['A yes counts.'] : []),
    ...(item.kind === 'question' && item.urgent ? ['A yes calls for help today.'] : []),
    ...(item.kind === 'date' && item.notFuture ? ['Not after the day of sending.'] : []),
  ];
}

/** One item as it is printed: its number and label, when it is asked, why, and room for the answer. */
export function drawnItem(sheet: Sheet, item: Item, id = item.id, place = `items.${item.id}`): Markup {
  const conditions = asked(sheet, item);
  return markup`<div class="item" data-item="${id}">
<p class="label"><span class="number">${numbersOf(sheet.definition).get(id)}</span> ${at(sheet, `${place}.label`)}</p>
${conditions.length ? markup`<p class="asked">${told(sheet, conditions.join(' '))}</p>` : undefined}
${paragraph(sheet, `${place}.hint`, 'hint')}
${paragraph(sheet, `${place}.script`, 'script')}
${room(sheet, place, item)}
${item.orNotKnown ? markup`<ul class="boxes">${box(printed(sheet, [sheet.ours(notKnowing.mark)]))}</ul>` : undefined}
${warned(sheet, place, item)}
${paragraph(sheet, `why.${item.id}`, 'why')}
</div>`;
}
