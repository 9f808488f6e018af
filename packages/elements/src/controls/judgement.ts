import { html } from 'lit';
import type { JudgementAnswer, JudgementItem } from '@safeguarding-forms/instruments';
import { followUp } from '@safeguarding-forms/text';
import { describedBy, isInvalid } from '../errors/item-errors.js';
import type { ItemTemplate, View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { clearButton } from './clear-button.js';
import { freeText } from './free-text.js';
import { groupFrame } from './item-frame.js';
import { optionList } from './options.js';
import { staticPart } from './static-part.js';

const given = (view: View, { id }: JudgementItem): JudgementAnswer =>
  (view.answers[id] ?? {}) as JudgementAnswer;

/** The professional's own level with its reason. */
export const judgement: ItemTemplate = {
  dependsOn: (view, item: JudgementItem) => [given(view, item).level, view.answers[item.id] === undefined],
  draw(view, item: JudgementItem) {
    const { level, reason } = given(view, item);
    const { levels } = view.wording.explanations;
    const path = `${item.id}.reason`;
    const list = (): unknown =>
      optionList(view, {
        type: 'radio',
        id: item.id,
        part: 'level',
        options: view.definition.levels,
        words: Object.fromEntries(Object.entries(levels).map(([id, { label }]) => [id, label])),
        chosen: level ? [level] : [],
      });
    return groupFrame(
      view,
      item,
      html`${staticPart(view, list)}
        ${level ? html`<p class="hint">${translateBilingual(view, levels[level]?.meaning)}</p>` : null}
        ${clearButton(view, item)}
        <div class="part">
          <label class="label" for="i-${view.idPrefix}${item.id}-reason"
            >${translateBilingual(view, followUp.reason)}</label
          >
          ${freeText(view, {
            id: item.id,
            part: 'reason',
            value: view.drafts.get(path)?.typed.reason ?? reason ?? '',
            describedBy: describedBy(view, item),
            isInvalid: isInvalid(view, path),
            isLong: true,
          })}
        </div>`,
    );
  },
};
