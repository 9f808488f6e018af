import { english, languages, sentenceIn, type Message, type Templates } from '@safeguarding-forms/text';
import { drafting } from '@safeguarding-forms/text/internal/en/drafts.js';
import { draftTranslations } from '@safeguarding-forms/text/internal/locales/drafts/translations.js';
import { bring } from '../host/bring.js';
import { RareVoice } from './rare-voice.js';
import type { DraftState, DraftStatus } from './draft-status.js';

/** The part of the words that is loaded where drafts are kept alone. */
const PART = 'drafts';

/** What is told aloud: where the answers have got to, and not each step on the way. */
const ALOUD: readonly DraftState[] = ['saved', 'offline', 'failed'];

const { unsaved, saving, offline, failed } = drafting;
const UNSAVED: Partial<Record<DraftState, Message>> = { unsaved, saving, offline, failed };

interface Words {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly templates: Templates | undefined;
}

/** The words in a language; English where it is not offered or does not come. */
async function wordsIn(code: string): Promise<Words> {
  const language = languages.find((each) => each.code === code && PART in each.status);
  const load = draftTranslations[code];
  const inEnglish = { ...english, templates: undefined };
  if (!language || !load) return inEnglish;
  return bring(`text/locales/${PART}/${code}.js`, load).then(
    ({ templates }) => ({ code, dir: language.dir, templates }),
    () => inEnglish,
  );
}

/** A time of day, with the day where it is not today's. */
function clock(code: string, savedAt: string): string {
  const at = new Date(savedAt);
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(code === english.code ? 'en-GB' : code, {
    ...(!isToday && { day: 'numeric', month: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** What a status says; nothing while there is nothing to say. */
function messageOf({ state, savedAt, isUnfinished }: DraftStatus, code: string): Message | undefined {
  if (state !== 'saved' || savedAt === null) return UNSAVED[state];
  const time = clock(code, savedAt);
  return isUnfinished ? drafting.savedExcept(time) : drafting.saved(time);
}

/** Writes into an element of the page whether all is saved, and says it aloud rarely. */
export class StatusText {
  readonly #shown: HTMLElement;
  readonly #voice: RareVoice;
  #latest: DraftStatus | undefined;

  constructor(private readonly place: HTMLElement) {
    this.#shown = place.ownerDocument.createElement('span');
    this.#voice = new RareVoice(place.ownerDocument);
    place.replaceChildren(this.#shown, this.#voice.region);
  }

  /** Writes a status, in a language as soon as its words are there. */
  show(status: DraftStatus, language: string): void {
    this.#latest = status;
    void wordsIn(language).then(({ code, dir, templates }) => {
      // Another one came while the words were on their way.
      if (status !== this.#latest) return;
      const message = messageOf(status, code);
      const sentence = message ? sentenceIn(templates, message) : '';
      Object.assign(this.place, { lang: code, dir });
      this.#shown.textContent = sentence;
      if (status.state === 'stopped') this.#voice.end();
      else if (ALOUD.includes(status.state)) this.#voice.say(status.state, sentence);
    });
  }
}
