import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CourseView } from '#core/api-answers/courses.ts';
import { personOf } from '#core/course/inventory/people.ts';
import type { FieldName, PersonFields } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { NoLine, RefusedError } from '#web/app/api.ts';
import { courseKey, type Sent, useAct } from '#web/app/course.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { pageHasRead } from '#web/app/page-has-read.ts';
import { same } from '#web/app/same-when-kept.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import type { Saving } from '#web/ui/fields/save-state.tsx';
import { isEmpty, trimmed } from './value.ts';

interface Typed<Value> {
  value: Value;
  /** The version of the person that the text is written against. */
  version: number;
}

/**
 * One field of one person, recorded as one goes: `put` keeps what is typed on this machine, `save` records it, and
 * `choose` does both. Savings of a field go one after another; what is refused stays in the field.
 */
export function usePersonField<Name extends FieldName>(person: InventoryPerson, name: Name) {
  type Value = PersonFields[Name];
  const { course } = useCourseView();
  const queries = useQueryClient();
  const act = useAct(course.id, 'changePerson');
  const recorded = person.fields[name] as Value;
  const draft = useDraft<Typed<Value>>(`${course.id}/person/${person.id}/${name}`, {
    value: recorded,
    version: person.version,
  });
  const [sent, setSent] = useState<Sent>();
  const [due, setDue] = useState<'due' | 'not due'>('not due');
  const latest = useRef(draft.value);
  latest.current = draft.value;

  const versionNow = () => {
    const view = queries.getQueryData<CourseView>(courseKey(course.id));
    return (view && personOf(view.course.inventory, person.id)?.version) ?? person.version;
  };

  async function send() {
    const { value, version } = latest.current;
    const clean = trimmed(value);
    if (same(clean, recorded) || (isEmpty(clean) && isEmpty(recorded))) {
      draft.done();
      return;
    }
    const form = isEmpty(clean)
      ? { person: person.id, version, clear: [name] }
      : { person: person.id, version, fields: { [name]: clean } as PersonFields };
    try {
      const became = await act.mutateAsync({ form });
      setSent(became);
      if (became === 'waiting') return;
      await pageHasRead();
      if (same(latest.current.value, value)) draft.done();
      else draft.put({ value: latest.current.value, version: versionNow() });
    } catch (problem) {
      if (!(problem instanceof RefusedError) && !(problem instanceof NoLine)) throw problem;
    }
  }

  useEffect(() => {
    if (due === 'not due' || act.isPending) return;
    setDue('not due');
    void send();
  });
  useEffect(() => {
    if (draft.isTyped && sent === 'waiting' && same(trimmed(draft.value.value), recorded)) {
      draft.done();
    }
  });

  const put = (value: Value) => {
    setSent(undefined);
    const next = { value, version: draft.isTyped ? draft.value.version : person.version };
    latest.current = next;
    draft.put(next);
  };
  const save = () => draft.isTyped && setDue('due');
  const problem = act.error instanceof RefusedError ? act.error.problem : undefined;
  const saving = (): Saving => {
    if (act.isPending) return 'sending';
    if (problem) return 'refused';
    if (sent === 'waiting') return 'waitingForLine';
    if (draft.isTyped) return 'onThisMachine';
    return sent === 'recorded' ? 'saved' : 'unchanged';
  };
  return {
    value: draft.value.value,
    put,
    save,
    choose(value: Value) {
      put(value);
      setDue('due');
    },
    /** Keeps what is typed although somebody wrote meanwhile. */
    keepMine() {
      draft.put({ value: draft.value.value, version: problem?.newer?.version ?? versionNow() });
      setDue('due');
    },
    takeTheirs() {
      act.reset();
      draft.done();
    },
    saving: saving(),
    error: problem?.fields?.find(({ path }) => path)?.says ?? problem?.title,
    newer: problem?.newer ? recorded : undefined,
  };
}
