import type { FormOf } from '#core/course/book.ts';
import type { stepsAtOnce } from '#core/course/communication/whole-exchange.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { readFelt } from '#web/both/feelings/felt.ts';
import {
  firstLines,
  type ScriptLine,
  spokenLines,
} from '#web/therapist/course/work/communication/script/lines.ts';

type StepName = (typeof stepsAtOnce)[number];

/** A whole exchange as it is typed on one page; what is not said yet is empty. */
export interface WholeTyped {
  lines: ScriptLine[];
  place: string;
  channel: string;
  goal: string;
  moodBefore: number | null;
  ending: string;
  moodAfter: number | null;
  /** `hurt 7, lonely` */
  feelings: string;
  intended: string;
  received: string;
  other: string;
  patterns: string[];
  strengths: string[];
  /** Another way to say it on each line. */
  otherWords: string;
}

/** What the page begins with: the moods and feelings said when this moment was linked, and nothing else. */
export function wholeFrom(link: MoodLink | undefined): WholeTyped {
  const felt = link?.feelings.map(({ name, intensity }) =>
    [name, intensity].filter((one) => one !== null).join(' '),
  );
  return {
    lines: firstLines,
    place: '',
    channel: '',
    goal: '',
    moodBefore: link?.moodBefore ?? null,
    ending: '',
    moodAfter: link?.moodAfter ?? null,
    feelings: felt?.join(', ') ?? '',
    intended: '',
    received: '',
    other: '',
    patterns: [],
    strengths: [],
    otherWords: '',
  };
}

const parts = (typed: string, by: RegExp) =>
  typed
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

/** The steps that somebody has begun to write; a mood taken over from the link does not count. */
export function stepsBegun(typed: WholeTyped): StepName[] {
  const begun: Record<StepName, boolean> = {
    turns: spokenLines(typed.lines).length > 0,
    setting: Boolean(typed.place || typed.channel),
    goal: Boolean(typed.goal),
    ending: Boolean(typed.ending),
    messages: Boolean(typed.intended || typed.received || typed.other),
    patterns: typed.patterns.length + typed.strengths.length > 0,
    alternatives: Boolean(typed.otherWords.trim()),
  };
  return (Object.keys(begun) as StepName[]).filter((name) => begun[name]);
}

/** The form as it is sent, with these steps alone; an answer nobody gave is left open, so that the refusal names it. */
export function wholeForm(
  analysisId: string,
  typed: WholeTyped,
  steps: readonly StepName[],
  leave: 'finished' | 'open',
): FormOf<'writeWholeExchange'> {
  const all: Record<StepName, unknown> = {
    setting: { place: typed.place, channel: typed.channel || undefined },
    goal: { goalBefore: typed.goal, moodBefore: typed.moodBefore ?? undefined },
    turns: { turns: spokenLines(typed.lines) },
    ending: {
      ending: typed.ending,
      moodAfter: typed.moodAfter ?? undefined,
      emotionsAfter: parts(typed.feelings, /[,;،、]/).map(readFelt),
    },
    messages: {
      intendedMessage: typed.intended,
      receivedMessage: typed.received,
      otherPerspective: typed.other,
    },
    patterns: { patterns: typed.patterns, strengths: typed.strengths },
    alternatives: { alternatives: parts(typed.otherWords, /\n/).map((words) => ({ words })) },
  };
  const given: Record<string, unknown> = Object.fromEntries(steps.map((name) => [name, all[name]]));
  return { ...given, analysisId, leave };
}
