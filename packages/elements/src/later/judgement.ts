import type { TemplateResult } from 'lit';
import type { JudgementAnswer, JudgementItem } from '@safeguarding-forms/instruments';
import { followUp } from '@safeguarding-forms/text';
import { freeText } from '../templates/free-text.js';
import { optionList } from '../templates/options.js';
import { describedBy, isInvalid, tell, type View } from '../templates/view.js';
import { clearButton } from './item-parts.js';

/** The professional's own level with its reason. */
export function judgement(view: View, item: JudgementItem): TemplateResult {
  const { html, answers, definition, drafts } = view;
  const { level, reason } = (answers[item.id] ?? {}) as JudgementAnswer;
  const { levels = {} } = view.explanations ?? {};
  const path = `${item.id}.reason`;
  return html`${optionList(view, {
      type: 'radio',
      id: item.id,
      part: 'level',
      options: definition.levels,
      words: Object.fromEntries(Object.entries(levels).map(([id, { label }]) => [id, label])),
      chosen: level ? [level] : [],
    })}
    ${level ? html`<p class="hint">${tell(view, levels[level]?.meaning)}</p>` : null}
    ${clearButton(view, item)}
    <div class="part">
      <label class="label" for="i-${view.at}${item.id}-reason">${tell(view, followUp.reason)}</label>
      ${freeText(view, {
        id: item.id,
        part: 'reason',
        value: drafts.get(path)?.typed.reason ?? reason ?? '',
        describedBy: describedBy(view, item),
        isInvalid: isInvalid(view, path),
        isLong: true,
      })}
    </div>`;
}
