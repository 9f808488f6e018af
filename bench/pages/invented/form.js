/**
 * An element for an invented checklist, made as an instrument of one's own is. The only file here that knows how the
 * elements are made: the others know what the README promises.
 */
import { SafeguardingForm, define } from '@safeguarding-forms/elements/classes.js';
import { defineInstrument } from '@safeguarding-forms/instruments';
import { ticksPanel } from '@safeguarding-forms/elements/internal/result/ticks-panel.js';
import { scoredOutcomes } from '@safeguarding-forms/instruments/internal/model/results.js';
import { ticksModule } from '@safeguarding-forms/instruments/internal/score/ticks.js';
import { explanations as cleveland } from '@safeguarding-forms/text/internal/en/dash/cleveland-explanations.js';
import { msg } from '@safeguarding-forms/text/internal/model/message.js';
import { factorItems, intro, levels, sections, title } from 'model';

const questions = sections.flatMap((section) => section.questions);

/** Words of a measured page: never translated, so that any id does. */
const say = (id, text) => msg(text, { id: `sample.${id}` });
const each = (list, value) => Object.fromEntries(list.map((one) => [one.id, value(one)]));

const definition = defineInstrument({
  id: 'sample',
  element: 'sample-checklist',
  edition: 'sample',
  version: '1.0.0',
  kind: 'ticks',
  source: { document: 'Sample document', part: 'Part 1' },
  levels: levels.map(({ id }) => id),
  outcomes: scoredOutcomes,
  scoring: {
    thresholds: levels.map(({ from }) => from),
    factors: [{ code: 'weapons', items: factorItems, leadsTo: 'consider' }],
  },
  sections: sections.map((section) => ({
    id: section.id,
    items: section.questions.map(({ id, number }) => ({
      kind: 'question',
      id,
      cite: `Part 1, question ${number}`,
      counted: true,
      answers: ['yes', 'no', 'unknown'],
      asksSource: true,
    })),
  })),
  rules: [],
  notes: [],
});

const words = {
  title: say('title', title),
  intro: say('intro', intro),
  sections: each(sections, ({ id, heading }) => say(`section.${id}`, heading)),
  items: each(questions, ({ id, label }) => ({ label: say(id, label) })),
};

const explanations = {
  ...cleveland,
  notes: {},
  why: each(questions, ({ id, why }) => say(`why.${id}`, why)),
};

class SampleChecklist extends SafeguardingForm {
  static kind = {
    tag: 'sample-checklist',
    editionName: 'edition',
    part: 'sample',
    editions: [{ module: ticksModule(definition), words, explanations }],
    translations: {},
    panel: ticksPanel,
  };
  static properties = { edition: { reflect: true, noAccessor: true } };

  get edition() {
    return this.editionName;
  }

  set edition(name) {
    this.editionName = name;
  }
}
define('sample-checklist', SampleChecklist);
