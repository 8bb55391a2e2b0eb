import { z } from 'zod';
import { day } from '#core/forms/fields.ts';
import { RepeatedName, readJson } from '#core/forms/read-json.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { alertsIn, type Raised, type Unready, unready } from '#core/trackers/alerts.ts';
import type { DiaryDay, Targets } from '#core/trackers/note.ts';
import { readNote, readTargets } from '#core/trackers/read-note.ts';
import type { TrackerScore } from '#core/trackers/score.ts';
import { asDiary, dayKept, scoredWeeks } from '#core/trackers/weeks.ts';

/** One line of the answer: a week with its scores, or a line that could not be read, with the same keys. */
export interface TrackResult {
  tracker: string;
  status: 'scored' | 'unscorable' | 'invalid';
  /** The line of the diary that could not be read; null for a week. */
  line: number | null;
  from: string | null;
  to: string | null;
  days: number;
  scores: TrackerScore[];
  /** Each run of days that asks for somebody’s eye, in the week in which it was there for long enough. */
  alerts: Raised[];
  /** Alerts that nothing can raise until a target is given. */
  waitingForTarget: Unready[];
  error?: string;
}

const words = {
  en: {
    at: (line: number, says: string) => `Line ${line}: ${says}`,
    json: 'This is not readable JSON.',
    shape: (field: string) =>
      `Give an object such as {"day":"2026-11-02","fields":{"${field}":…}}, or {"targets":{…}}.`,
  },
};

const targetsLine = z.strictObject({ targets: z.record(z.string(), z.unknown()) });
const dayLine = z.object({ day: day('lived'), fields: z.record(z.string(), z.unknown()).optional() });

/** A diary while it is read, line by line. */
export class Diary {
  readonly #tracker: Tracker;
  readonly #notes: DiaryDay[] = [];
  #targets: Targets = {};

  constructor(tracker: Tracker) {
    this.#tracker = tracker;
  }

  /** Takes one line, a day or the targets; the answer where it cannot be read. */
  take(read: string, line: number): TrackResult | undefined {
    const fault = this.#read(read);
    if (fault === undefined) return undefined;
    const empty = { status: 'invalid', from: null, to: null, days: 0, scores: [], alerts: [] } as const;
    return {
      tracker: this.#tracker.id,
      line,
      ...empty,
      scores: [],
      alerts: [],
      waitingForTarget: [],
      error: words.en.at(line, fault),
    };
  }

  /** What is wrong with this line, in a sentence; undefined where it was taken. */
  #read(line: string): string | undefined {
    let read: unknown;
    try {
      read = readJson(line);
    } catch (error) {
      return error instanceof RepeatedName ? error.message : words.en.json;
    }
    const targets = targetsLine.safeParse(read);
    if (targets.success) {
      const asked = readTargets(this.#tracker, targets.data.targets);
      if (asked.faults.length > 0) return asked.faults.map(({ says }) => says).join(' ');
      this.#targets = { ...this.#targets, ...asked.targets };
      return undefined;
    }
    const noted = dayLine.safeParse(read);
    if (!noted.success) {
      const [issue] = noted.error.issues;
      return issue?.path[0] === 'day' ? issue.message : words.en.shape(this.#tracker.fields[0]?.id ?? '');
    }
    const { day: on, fields, ...beside } = { ...(read as Record<string, unknown>), ...noted.data };
    const { fields: taken, faults } = readNote(this.#tracker, { ...beside, ...fields });
    if (faults.length > 0) return faults.map(({ says }) => says).join(' ');
    this.#notes.push({ day: dayKept(this.#tracker.every, on), fields: taken });
    return undefined;
  }

  /** The diary by its weeks, the first beginning with the first day noted. */
  weeks(): TrackResult[] {
    const diary = asDiary(this.#notes);
    const raised = alertsIn(this.#tracker, diary, () => this.#targets);
    const waitingForTarget = unready(this.#tracker, this.#targets);
    return scoredWeeks(this.#tracker, diary).map(({ from, to, days, scores }) => ({
      tracker: this.#tracker.id,
      line: null,
      status: scores.some(({ value }) => value !== null) ? 'scored' : 'unscorable',
      from,
      to,
      days: days.length,
      scores,
      alerts: raised.filter(({ on }) => on >= from && on <= to),
      waitingForTarget,
    }));
  }
}
