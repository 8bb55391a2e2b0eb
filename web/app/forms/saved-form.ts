import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { NoLine, RefusedError } from '#web/app/api.ts';
import type { Sent } from '#web/app/course.ts';
import { useDraftAmongWindows } from '#web/app/offline/drafts.ts';
import { listenUnsent, unsentActs } from '#web/app/offline/unsent.ts';
import type { UnsentAct } from '#web/app/offline/unsent-act.ts';
import { pageHasRead } from '#web/app/page-has-read.ts';
import { same } from '#web/app/same-when-kept.ts';
import type { Saving } from '#web/ui/fields/save-state.tsx';
import { overWhatStands } from './three-ways.ts';
import { wordsIn } from './words-in.ts';

/** A form that is typed, kept on this machine, and saved; `How` is what else may be said when it is sent. */
export interface SavedForm<Form, How = unknown> {
  form: Form;
  /** Over what stands now, whatever was shown: a field that is left and the one that is pressed both count. */
  change: (patch: Partial<Form> | ((now: Form) => Partial<Form>)) => void;
  /** Sends it; resolves with what became of it, or undefined when it was refused and still stands on the screen. */
  submit: (how?: How & { patch?: Partial<Form> }) => Promise<Sent | undefined>;
  /** Forgets what was typed: what is recorded stands there again. */
  reset: () => void;
  saving: Saving;
  isSending: boolean;
  /** Whether something is typed here that has not been sent. */
  isTyped: boolean;
  /** What was typed in this form in another window, in its words, with what becomes of it. */
  elsewhere: Elsewhere[];
  /** The sentence of one field, by its path in the form. */
  wrong: (path: string) => string | undefined;
  /** The same of a part shown as one: its own sentence, or the first one under it. */
  wrongIn: (path: string) => string | undefined;
  /** Which reason it was refused for, where a form can answer it: `double-booked`. */
  code: string | undefined;
  /** The sentence of the form as a whole. */
  sentence: string | undefined;
  /** For a text somebody else has rewritten meanwhile: what it says now. */
  newer: { text: unknown; version: number } | undefined;
}

export interface Elsewhere {
  key: string;
  words: string;
  take: () => void;
  letGo: () => void;
}

interface Sends<Form, How> {
  /** Names the draft on this machine. */
  place: string;
  /** What is recorded now, and the version it is written over; read anew whenever the page is. */
  start: Form;
  /** The call under way, as react-query tells of it. */
  call: { error: Error | null; isPending: boolean; reset: () => void };
  /** Whether what is shown while the line is gone is what was sent, or the start; a form over a version stands. */
  whileWaiting?: 'stands';
  /** Resolves once it is recorded, or with `waiting`; says that it is recorded before the page shows so, where it can. */
  send: (form: Form, how?: How, onRecorded?: () => void) => Promise<unknown>;
}

const asTyped = <Form>({ typed, form }: UnsentAct) => (typed ?? form) as Form;

/** What was typed since these were on the screen, and all else as it is recorded now. */
function typedSince<Form>(before: readonly Form[], typed: Form, recorded: Form): Form {
  const later = Object.entries(typed as object).filter(
    ([key, value]) => !before.some((form) => same(value, form[key as keyof Form])),
  );
  return { ...recorded, ...Object.fromEntries(later) };
}

/**
 * Every form passes through here. What is typed stays on this machine until the server has it, and a refusal leaves
 * it on the screen. Once saved, the form begins from what was saved, over the version that was made: so says `start`,
 * which the page computes from the server's answer. What is typed while it is on its way is kept, over that version.
 */
export function useSavedForm<Form, How = unknown>({
  place,
  start,
  call,
  send,
  whileWaiting,
}: Sends<Form, How>): SavedForm<Form, How> {
  const { t } = useTranslation();
  const unsent = useSyncExternalStore(listenUnsent, unsentActs, unsentActs).filter(
    (act) => act.place === place,
  );
  const waiting = unsent.findLast((act) => !act.refused);
  const [sent, setSent] = useState<{ form: Form; read: 'yes' | 'not yet' }>();
  // What is changed stays as it was sent while that waits for the line; a form that adds begins anew.
  const stands = whileWaiting === 'stands' || 'version' in (start as object);
  const begin = stands && waiting ? asTyped<Form>(waiting) : sent?.read === 'not yet' ? sent.form : start;
  const draft = useDraftAmongWindows<Form>(place, begin);
  const now = useRef({ start, begin, typed: draft.typed });
  now.current = { start, begin, typed: draft.typed };
  const put = (form: Form) => {
    now.current.typed = form;
    draft.put(form);
  };
  const forget = () => {
    now.current.typed = undefined;
    draft.done();
  };
  /** What is typed goes on over what was recorded, which was typed and sent so. */
  const goOnOver = (...recordedFrom: readonly Form[]) => {
    const { typed, start: recorded } = now.current;
    if (typed === undefined) return;
    const later = typedSince(recordedFrom, typed, recorded);
    if (same(later, recorded)) forget();
    else put(later);
  };
  const waited = useRef(waiting);
  useEffect(() => {
    const before = waited.current;
    waited.current = waiting;
    const isStillHere = unsentActs().some(({ id }) => id === before?.id);
    if (!stands || !before || before.id === waiting?.id || isStillHere || call.isPending) return;
    goOnOver(asTyped(before));
  });
  const { error } = call;
  const refused = error instanceof RefusedError ? error.problem : undefined;
  const placed = useRef<((path: string) => boolean)[]>([]);
  placed.current = [];
  const saidOf = (isAt: (path: string) => boolean) => {
    placed.current.push(isAt);
    return refused?.fields?.find(({ path }) => isAt(path))?.says;
  };
  const [unplaced, setUnplaced] = useState<string>();
  // A fault in a place that this form does not show would be said nowhere: it is said of the form as a whole.
  useEffect(() => {
    const fault = refused?.fields?.find(({ path }) => path && !placed.current.some((isAt) => isAt(path)));
    setUnplaced(fault && (fault === refused?.fields?.[0] ? refused.title : fault.says));
  });
  const sentence =
    refused && !refused.fields?.some((field) => field.path) ? refused.title : refused && unplaced;
  const saving = (): Saving => {
    if (call.isPending) return 'sending';
    if (error) return 'refused';
    if (draft.isTyped) return 'onThisMachine';
    if (waiting) return 'waitingForLine';
    if (unsent.length > 0) return 'refused';
    return sent ? 'saved' : 'unchanged';
  };
  return {
    form: draft.value,
    change(patch) {
      setSent(undefined);
      const form = (now.current.typed ?? now.current.begin) as Form;
      const change = typeof patch === 'function' ? patch(form) : overWhatStands(draft.value, form, patch);
      put({ ...form, ...change });
    },
    async submit(how) {
      const { typed, begin: before } = now.current;
      const form = { ...(typed ?? before), ...how?.patch } as Form;
      const isNoDraftNow = () => {
        if (now.current.typed === typed) forget();
      };
      try {
        // The same form may be put up anew by what the page then shows: it must not find there what was just saved.
        const became = (await send(form, how, isNoDraftNow)) === 'waiting' ? 'waiting' : 'recorded';
        isNoDraftNow();
        setSent({ form, read: 'not yet' });
        void pageHasRead().then(() => {
          if (became === 'recorded') goOnOver(typed ?? before, form);
          setSent((one) => one && { ...one, read: 'yes' });
        });
        return became;
      } catch (problem) {
        if (problem instanceof RefusedError || problem instanceof NoLine) return undefined;
        throw problem;
      }
    },
    reset() {
      call.reset();
      setSent(undefined);
      forget();
    },
    saving: saving(),
    isSending: call.isPending,
    isTyped: draft.isTyped,
    elsewhere: draft.elsewhere.map((one) => ({
      key: one.key,
      words: wordsIn(one.value, begin),
      take: () => draft.take(one),
      letGo: () => draft.letGo(one),
    })),
    wrong: (path) => saidOf((at) => at === path),
    wrongIn: (path) => saidOf((at) => at === path || at.startsWith(`${path}.`)),
    sentence: sentence ?? (error && !refused ? t('entry.noLine') : undefined),
    code: refused?.code,
    newer: refused?.newer,
  };
}
