import type { Tracker, TrackerField } from '#core/protocols/protocol/tracker.ts';
import { isClock, type NotedFields, type NotedValue, type Targets } from './note.ts';
import { words } from './words.ts';

/** What is wrong with one field, in a sentence. */
export interface NoteFault {
  field: string;
  says: string;
}

const say = words.en.fault;
const isWithin = (value: unknown, { min, max }: { min: number; max: number }): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;

/** A field of a day left open: nothing was noted, or it was not done. */
const isOpen = (value: unknown) => value === null || value === undefined || value === '';

function readTime(field: Extract<TrackerField, { kind: 'time' }>, value: unknown): NotedValue | string[] {
  const { at, people, ...more } = (typeof value === 'object' && value !== null ? value : { at: value }) as {
    at?: unknown;
    people?: unknown;
  };
  if (!isClock(at)) return [say.time(field.name)];
  if (Object.keys(more).length > 0) return [say.timeOnly(field.name)];
  if (isOpen(people)) return { at };
  if (!field.withPeople) return [say.noPeople(field.name)];
  if (!isWithin(people, { min: 0, max: 3 }) || !Number.isInteger(people)) return [say.people(field.name)];
  return { at, people };
}

/** The value that this field takes of what was given, or the sentence, in a list, that says why it takes none. */
function readValue(field: TrackerField, value: unknown): NotedValue | string[] {
  switch (field.kind) {
    case 'time':
      return readTime(field, value);
    case 'scale':
      return isWithin(value, field) && Number.isInteger(value)
        ? value
        : [say.whole(field.name, field.min, field.max)];
    case 'number':
      return isWithin(value, field) ? value : [say.number(field.name, field.min, field.max)];
    case 'count':
      return isWithin(value, { min: 0, max: field.max }) && Number.isInteger(value)
        ? value
        : [say.whole(field.name, 0, field.max)];
    case 'yes_no':
      return typeof value === 'boolean' ? value : [say.yesNo(field.name)];
    case 'text': {
      const text = typeof value === 'string' ? value.trim() : undefined;
      if (text === undefined) return [say.text(field.name)];
      return text.length <= 2000 ? text : [say.long(field.name)];
    }
  }
}

/**
 * What was noted for one day, held to the tracker: each field that bears a value it may have; what was left open is not
 * there. The act, the phone and the command line read a day with this.
 */
export function readNote(
  tracker: Pick<Tracker, 'fields'>,
  given: Readonly<Record<string, unknown>>,
): { fields: NotedFields; faults: NoteFault[] } {
  const faults: NoteFault[] = [];
  const fields: Record<string, NotedValue> = {};
  for (const [id, value] of Object.entries(given)) {
    const field = tracker.fields.find((one) => one.id === id);
    if (!field)
      faults.push({ field: id, says: say.unknown(id, tracker.fields.map((one) => one.id).join(', ')) });
    else if (!isOpen(value)) {
      const read = readValue(field, value);
      if (Array.isArray(read)) faults.push({ field: id, says: read.join(' ') });
      else if (read !== '') fields[id] = read;
    }
  }
  return { fields, faults };
}

/** Whether a target may be agreed for this field. */
export const takesTarget = (field: TrackerField): boolean => 'target' in field && field.target === true;

/** Targets held to the tracker: a time such as `07:00` for a time, a number within its limits for a number or scale. */
export function readTargets(
  tracker: Pick<Tracker, 'fields'>,
  given: Readonly<Record<string, unknown>>,
): { targets: Targets; faults: NoteFault[] } {
  const faults: NoteFault[] = [];
  const targets: Record<string, string | number> = {};
  for (const [id, value] of Object.entries(given)) {
    const field = tracker.fields.find((one) => one.id === id);
    if (!field || !takesTarget(field)) {
      const some = tracker.fields.filter(takesTarget).map((one) => one.id);
      faults.push({ field: id, says: say.noTarget(id, some.join(', ')) });
    } else if (!isOpen(value)) {
      const read = readValue(field, value);
      if (Array.isArray(read)) faults.push({ field: id, says: read.join(' ') });
      else if (typeof read === 'object') targets[id] = read.at;
      else if (typeof read === 'number') targets[id] = read;
    }
  }
  return { targets, faults };
}
