import type { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import type { ActOn } from './act.ts';
import type { Doing } from './doing.ts';
import type { Fact, NewFact } from './fact.ts';
import { itselfIfWhole } from './itself-if-whole.ts';
import { valuesIn } from './redaction.ts';
import type { Viewer } from './viewer.ts';
import { bookWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'not-yours': { en: 'This is not yours to do in this course. Ask whoever holds the course.' },
});

/** What any chart holds beside its chapters. */
export interface Bound {
  id: string;
  /** How many facts the chart holds. */
  seq: number;
  /** Numbers of the facts that may never be struck out. */
  permanent: number[];
  /**
   * The chart with all that was struck out of which somebody may have wished it kept to themselves; null where nothing
   * was. It is a field, so that no copy of a chart can be without it, and no viewer is ever shown it.
   */
  wished: Bound | null;
  /** What was struck out, where anything was: a number that it bore is nobody else’s. No viewer is ever shown it. */
  passedOver?: readonly Pick<Fact, 'type' | 'data'>[];
}

interface LooseChapter {
  start: unknown;
  facts: Readonly<Record<string, z.ZodType>>;
  sentences: { readonly en: Readonly<Record<string, string>> };
  fold: Readonly<Record<string, (state: unknown, data: unknown, fact: Fact) => unknown>>;
  acts: Readonly<Record<string, ActOn<unknown>>>;
  permanent?: readonly string[];
  alsoPermanent?: (fact: Fact) => boolean;
  follows?: (whole: unknown, fact: NewFact, doing: Doing) => NewFact[];
  seenBy: (state: unknown, viewer: Viewer) => unknown;
}

/** By whom each fact was struck out, by its number. */
type Struck = ReadonlyMap<number, string>;

const wordsIn = (value: unknown) => valuesIn(value, (_key, one) => (typeof one === 'string' ? one : ''));

/** What a viewer was shown of each chapter, beside what it was then. */
export type SeenSlices = Map<string, { slice: unknown; seen: unknown }>;

/** What is seen of a chapter; where it is as it was, what was seen of it then. */
function sliceSeen(
  slice: unknown,
  name: string,
  see: (slice: unknown) => unknown,
  kept: SeenSlices | undefined,
): unknown {
  const before = kept?.get(name);
  if (before && before.slice === slice) return before.seen;
  const seen = itselfIfWhole(slice, see(slice));
  kept?.set(name, { slice, seen });
  return seen;
}

/** Chapters by name, whatever their states are. */
export type Chapters = Readonly<Record<string, unknown>>;

/** How a kind of chart works: which chapters it has, and what its own rules are. */
export interface BookRules<Whole extends Bound> {
  chapters: Chapters;
  /** The type of the fact that strikes out another; it names it in `seq`. */
  strikes: string;
  /** What a fact of a type lets one read otherwise in another chapter; the whole, or what it becomes. */
  rereads?: Readonly<Record<string, (whole: Whole) => Whole>>;
  /** What is taken out of the whole after each chapter has said what of itself the viewer may see. */
  withhold?: {
    /** What is kept back just now, in a word: two charts of which it says the same keep the same back. */
    wish: (whole: Whole) => string;
    /** @param today the chart whose wishes hold */
    takeOut: (seen: Whole, today: Whole, viewer: Viewer) => Whole;
    /** Whether a fact may be a wish, or of what was wished kept. */
    stays: (fact: Fact) => boolean;
    /** What of a fact is a wish in force, and stays so where somebody else strikes it out; undefined where nothing of it is. */
    staysInForce: (fact: Fact) => Fact | undefined;
  };
  /** Whether a chapter is shown to this viewer at all, where their standing lets them read less than others. */
  shows?: (viewer: Viewer, chapter: string) => boolean;
  /** Whether somebody by this id is the one whose chart it is, so that what they wrote under another account is their own. */
  isClients?: (whole: Whole, by: string) => boolean;
  /** Why an act cannot be done whatever its form says; asked before the act is. */
  refuse?: (whole: Whole, doing: Doing) => Refusal | undefined;
  /** Why this person may not say what the form says; asked before the act, which then tells nothing of it. */
  refuseSaying?: (whole: Whole, act: ActOn<Whole>, form: unknown, doing: Doing) => Refusal | undefined;
  /** Why what was decided cannot be, by what the form says; asked after the act, whose own sentence is the better one. */
  refuseForm?: (whole: Whole, act: ActOn<Whole>, form: unknown, doing: Doing) => Refusal | undefined;
}

/** One kind of chart, opened: everything that is computed from its chapters. */
export interface Book<Whole extends Bound> {
  rules: BookRules<Whole>;
  names: readonly string[];
  acts: ReadonlyMap<string, ActOn<Whole>>;
  /** The shape of every fact the chart may hold, by type. */
  shapes: ReadonlyMap<string, z.ZodType>;
  /** What a fact of this type says happened; undefined where no chapter folds it. */
  sentenceOf: (type: string) => string | undefined;
  /** The name of the chapter that folds a fact of this type; undefined where none does. */
  chapterOf: (type: string) => string | undefined;
  /** A chart in which nothing has been written. */
  empty: (id: string) => Whole;
  /** The chart as its facts tell it, in the order they were recorded; struck-out facts are passed over. Throws on an unknown type. */
  fold: (id: string, facts: readonly Fact[]) => Whole;
  /** `fold(id, [...before, ...added])`, sparing the work already done where no fact was struck out. */
  foldOnto: (whole: Whole, before: readonly Fact[], added: readonly Fact[]) => Whole;
  /** The chart as this viewer may see it. @param today the chart as it stands now, where an earlier day is looked at: its wishes hold @param kept where many days are looked at one after the other, what was seen of each chapter on the last */
  seenBy: (whole: Whole, viewer: Viewer, today?: Whole, kept?: SeenSlices) => Whole;
  /** Whether this viewer sees it otherwise after than before. */
  seesDifference: (before: Whole, after: Whole, viewer: Viewer) => boolean;
  /** Decides an act whose form has been checked: the facts that follow, in every chapter, or why not. A refusal carries a newer text only to somebody who is shown all of it. */
  decide: (whole: Whole, name: string, form: unknown, doing: Doing) => NewFact[] | Refusal;
  /** The names of the acts this person could do in this chart now. */
  openActs: (whole: Whole, doing: Doing) => string[];
}

/**
 * Opens a kind of chart. Chapters made from data are opened beside those in code: give both in `chapters`.
 * Throws where two chapters fold one fact, or bear an act of one name.
 */
export function openBook<Whole extends Bound>(rules: BookRules<Whole>): Book<Whole> {
  const chapters = rules.chapters as Readonly<Record<string, LooseChapter>>;
  const names = Object.keys(chapters);
  const homes = new Map<
    string,
    { chapter: string; fold: LooseChapter['fold'][string]; isPermanent: (fact: Fact) => boolean }
  >();
  const acts = new Map<string, ActOn<Whole>>();
  const shapes = new Map<string, z.ZodType>();
  for (const [chapter, { fold, facts, permanent = [], alsoPermanent, acts: own }] of Object.entries(
    chapters,
  )) {
    for (const [type, step] of Object.entries(fold)) {
      if (homes.has(type)) throw new Error(bookWords.en.twoChaptersFoldFact(type));
      const isPermanent = permanent.includes(type) ? () => true : (alsoPermanent ?? (() => false));
      homes.set(type, { chapter, fold: step, isPermanent });
    }
    for (const [type, shape] of Object.entries(facts)) shapes.set(type, shape);
    for (const [name, one] of Object.entries(own)) {
      if (acts.has(name)) throw new Error(bookWords.en.twoChaptersHaveActCalled(name));
      acts.set(name, one as ActOn<Whole>);
    }
  }

  const byName = Object.entries(chapters);
  const followers = byName.flatMap(([, { follows }]) => follows ?? []);
  const doneBy = new Map<Doing['as'], [name: string, act: ActOn<Whole>][]>();
  for (const named of acts) for (const as of named[1].who) doneBy.set(as, [...(doneBy.get(as) ?? []), named]);

  const sliceOf = (whole: Whole, name: string): unknown => Reflect.get(whole, name);
  const empty = (id: string) => {
    const slices = Object.fromEntries(names.map((name) => [name, chapters[name]?.start]));
    return { id, seq: 0, permanent: [], wished: null, ...slices } as unknown as Whole;
  };
  const applied = (whole: Whole, told: Fact, struck: Struck): Whole => {
    const home = homes.get(told.type);
    if (!home) throw new Error(bookWords.en.noChapterFoldsFact(told.type));
    const next: Whole = { ...whole, seq: told.seq };
    if (home.isPermanent(told)) next.permanent = [...whole.permanent, told.seq];
    const by = struck.get(told.seq);
    if (by !== undefined)
      next.passedOver = [...(whole.passedOver ?? []), { type: told.type, data: told.data }];
    const fact = by === undefined || by === told.by ? told : rules.withhold?.staysInForce(told);
    if (by === told.by || !fact) return next;
    const folded = Object.assign(next, {
      [home.chapter]: home.fold(sliceOf(whole, home.chapter), fact.data, fact),
    });
    return rules.rereads?.[fact.type]?.(folded) ?? folded;
  };
  const struckBy = (facts: readonly Fact[]): Struck =>
    new Map(
      facts
        .filter(({ type }) => type === rules.strikes)
        .map(({ data, by }) => [(data as { seq: number }).seq, by]),
    );
  const fold = (id: string, facts: readonly Fact[]) => {
    const struck = struckBy(facts);
    const folded = (without: Struck) =>
      facts.reduce((whole, fact) => applied(whole, fact, without), empty(id));
    const wishes = facts.filter((fact) => struck.has(fact.seq) && rules.withhold?.stays(fact));
    const whole = folded(struck);
    if (wishes.length === 0) return whole;
    const rest = new Map(struck);
    for (const { seq } of wishes) rest.delete(seq);
    return { ...whole, wished: folded(rest) };
  };
  const none: Struck = new Map();
  const seenBy = (whole: Whole, asked: Viewer, today = whole, kept?: SeenSlices) => {
    const isThem = (by: string) => asked.isThem?.(by) === true || rules.isClients?.(today, by) === true;
    const viewer = asked.as === 'client' ? { ...asked, isThem } : asked;
    const shown: Record<string, unknown> = { id: whole.id, seq: whole.seq, permanent: [], wished: null };
    for (const [name, chapter] of byName) {
      shown[name] =
        rules.shows?.(viewer, name) === false
          ? chapter.start
          : sliceSeen(sliceOf(whole, name), name, (slice) => chapter.seenBy(slice, viewer), kept);
    }
    const seen = shown as unknown as Whole;
    return rules.withhold ? rules.withhold.takeOut(seen, today, viewer) : seen;
  };
  const withoutWithheld = (refusal: Refusal, whole: Whole, doing: Doing): Refusal => {
    if (!refusal.newer || !rules.withhold?.wish(whole)) return refusal;
    const shown = wordsIn(seenBy(whole, doing));
    if ([...wordsIn(refusal.newer.text)].every((word) => word === '' || shown.has(word))) return refusal;
    const { newer: _withheld, ...rest } = refusal;
    return rest;
  };
  const following = (whole: Whole, fact: NewFact, doing: Doing) =>
    followers.flatMap((follows) => follows(whole, fact, doing));
  /** Facts with what follows from them, and from that in turn. */
  const withFollowing = (whole: Whole, made: readonly NewFact[], doing: Doing): NewFact[] => {
    const next = made.flatMap((fact) => following(whole, fact, doing));
    return next.length === 0 ? [...made] : [...made, ...withFollowing(whole, next, doing)];
  };
  return {
    rules,
    names,
    acts,
    shapes,
    sentenceOf: (type) => chapters[homes.get(type)?.chapter ?? '']?.sentences.en[type],
    chapterOf: (type) => homes.get(type)?.chapter,
    empty,
    fold,
    foldOnto(whole, before, added) {
      if (struckBy(added).size > 0) return fold(whole.id, [...before, ...added]);
      const onto = (from: Whole) => added.reduce((so, fact) => applied(so, fact, none), from);
      return whole.wished ? { ...onto(whole), wished: onto(whole.wished as Whole) } : onto(whole);
    },
    seenBy,
    seesDifference(before, after, viewer) {
      const [was, is] = [seenBy(before, viewer), seenBy(after, viewer)];
      const isSameWish = rules.withhold?.wish(before) === rules.withhold?.wish(after);
      return names.some((name) => {
        if (isSameWish && sliceOf(before, name) === sliceOf(after, name)) return false;
        return JSON.stringify(sliceOf(was, name)) !== JSON.stringify(sliceOf(is, name));
      });
    },
    decide(whole, name, form, doing) {
      const act = acts.get(name);
      if (!act) return refuse('no-such-act', bookWords.en.thereIsNoActCalled(name), { act: name });
      if (!act.who.includes(doing.as)) return mayNot('not-yours');
      const early =
        rules.refuse?.(whole, doing) ??
        act.open?.(whole, doing) ??
        rules.refuseSaying?.(whole, act, form, doing);
      if (early) return early;
      const decided = act.decide(whole, form, doing);
      if (isRefusal(decided)) return withoutWithheld(decided, whole, doing);
      const misfit = rules.refuseForm?.(whole, act, form, doing);
      if (misfit) return misfit;
      if (decided.length === 0) throw new Error(bookWords.en.actGaveNoFact(name));
      return withFollowing(whole, decided, doing);
    },
    openActs: (whole, doing) =>
      (doneBy.get(doing.as) ?? []).filter(([, act]) => !act.open?.(whole, doing)).map(([name]) => name),
  };
}
