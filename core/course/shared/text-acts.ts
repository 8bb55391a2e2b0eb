import { z } from 'zod';
import type { Doing, Standing } from '#core/book/doing.ts';
import { type Act, act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { id } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import {
  baseVersion,
  refuseStaleText,
  type VersionedEntry,
  type VersionedText,
  versionNext,
} from './versioned-text.ts';
import { whileOpen } from './while-open.ts';
import { textActsWords } from './words.ts';

/** What every act of writing says about itself: whose it is, where the text hangs, and which fact it makes. */
interface TextAct<Where extends z.ZodObject, Shape extends z.ZodObject, Found> {
  says: string;
  who: readonly Standing[];
  /** Which piece of work the text belongs to, such as `{ lossId }`. */
  where: Where;
  /** The text itself; the fact's data is `{ …where, text }`. */
  shape: Shape;
  type: string;
  /** What stands there now, or why nothing can be written there. */
  find: (course: Course, where: z.output<Where>) => Found | Refusal;
  /** Any further reason against it. */
  unless?: (
    course: Course,
    where: z.output<Where>,
    text: z.output<Shape>,
    doing: Doing,
  ) => Refusal | undefined;
}

const joinedShape = <Where extends z.ZodObject, Shape extends z.ZodObject>(where: Where, shape: Shape) =>
  ({ ...where.shape, ...shape.shape }) as Where['shape'] & Shape['shape'];

/** Reads something in the piece of work that an act names: what stands there, or why there is no such work. */
export const foundIn =
  <Where, Work>(workOf: (course: Course, where: Where) => Work | Refusal) =>
  <Found>(read: (work: Work, course: Course) => Found) =>
  (course: Course, where: Where): Found | Refusal => {
    const work = workOf(course, where);
    return isRefusal(work) ? work : read(work, course);
  };

/** What is written over, and the id of a line of a list. */
interface Over {
  now: VersionedText<unknown> | undefined;
  made: { id?: string };
}

/** An act that writes, and refuses to write over what is newer. @param over what of that which was found is written over */
function writingAct<Form extends z.ZodObject, Where extends z.ZodObject, Shape extends z.ZodObject, Found>(
  writing: TextAct<Where, Shape, Found>,
  form: Form,
  over: (found: Found, filled: unknown, doing: Doing) => Over | Refusal,
) {
  const { says, who, where, shape, type, find, unless } = writing;
  return act({
    says,
    who,
    form,
    open: whileOpen,
    decide(course, filled, doing) {
      const place = where.parse(filled);
      const text = shape.parse(filled);
      const found = find(course, place);
      if (isRefusal(found)) return found;
      const written = over(found, filled, doing);
      if (isRefusal(written)) return written;
      const { version } = withVersion.parse(filled);
      const refusal = unless?.(course, place, text, doing) ?? refuseStaleText(written.now, version);
      const bears = { ...place, ...written.made };
      const next = versionNext(course, {
        type,
        known: written.now ? [written.now] : [],
        isOfIt: (data) => Object.entries(bears).every(([key, one]) => data[key] === one),
      });
      const numbered = next === (written.now?.version ?? 0) + 1 ? {} : { version: next };
      return refusal ?? [{ type, on: doing.on, data: { ...bears, text, ...numbered } }];
    },
  } satisfies Act<Form>);
}

/** An act that writes one text, and refuses to write over a newer one. */
export function textAct<Where extends z.ZodObject, Shape extends z.ZodObject>(
  writing: TextAct<Where, Shape, VersionedText<unknown> | undefined>,
) {
  const form = z.object({ ...joinedShape(writing.where, writing.shape), version: baseVersion });
  return writingAct(writing, form, (now) => ({ now, made: {} }));
}

/** An act that adds a card to a list, or rewrites the card whose id is given; the fact's data is `{ …where, id, text }`. */
export function entryAct<Where extends z.ZodObject, Shape extends z.ZodObject>(
  writing: TextAct<Where, Shape, readonly VersionedEntry<unknown>[]>,
) {
  const joined = joinedShape(writing.where, writing.shape);
  const form = z.object({ ...joined, id: id.optional(), version: baseVersion });
  return writingAct(writing, form, (entries, filled, doing) => {
    const { id } = withId.parse(filled);
    const now = entries.find((entry) => entry.id === id);
    if (id && !now) return refuse('no-such-entry', textActsWords.en.thisLineIsNoLonger);
    return { now, made: { id: id ?? doing.id } };
  });
}

const withVersion = z.object({ version: baseVersion });
const withId = withVersion.extend({ id: id.optional() });
