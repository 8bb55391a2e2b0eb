import { useMutation, useQueryClient } from '@tanstack/react-query';
import { v7 as newId } from 'uuid';
import type { ActName } from '#core/course/book.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { NoLine, type RefusedError } from '#web/app/api.ts';
import type { Sent } from '#web/app/course.ts';
import { groupKey } from '#web/app/group.ts';
import { sendAct } from '#web/app/offline/unsent.ts';
import { inOrder, isBlank, type Sheet } from '#web/both/measures/answers.ts';

/** What is written down of the talk alone before the group. */
export interface TalkTyped {
  sheet: Sheet;
  agrees: 'yes' | 'no';
  /** That the supervisor may call them about the group; left out by a form that was typed before it was asked. */
  checkCall?: 'yes' | 'no';
  aims: string[];
  minutes: number;
}

interface Talk extends TalkTyped {
  on: string;
  instrument: Instrument | undefined;
  /** What the talk is called by the form of therapy. */
  which: string;
}

interface ActOfTalk {
  name: ActName;
  form: unknown;
}

/** The acts that a first talk is, the measure first, since it may raise an alarm. IPT protocol reference, 7.6, pre-group. */
export function actsOfTalk({
  sheet,
  agrees,
  checkCall,
  aims,
  minutes,
  instrument,
  which,
}: Talk): ActOfTalk[] {
  const isAnswered = instrument !== undefined && !isBlank(instrument, sheet);
  const measure = isAnswered && {
    name: 'answerMeasure' as const,
    form: {
      instrument: instrument.id,
      answers: inOrder(instrument, sheet),
      administered: 'with-therapist',
    },
  };
  return [
    ...(measure ? [measure] : []),
    { name: 'holdMeeting', form: { which, minutes, clientThere: 'there' } },
    ...(agrees === 'yes' ? [{ name: 'giveConsent' as const, form: { item: 'treatment' } }] : []),
    ...(checkCall === 'yes' ? [{ name: 'giveConsent' as const, form: { item: 'check_call' } }] : []),
    ...aims
      .map((aim) => aim.trim())
      .filter(Boolean)
      .map((text) => ({ name: 'setGoal' as const, form: { text, type: 'interpersonal' } })),
  ];
}

/** Records a first talk in the course of whom it was with; without a line it goes out later, the measure before the rest. */
export function useSendTalk(course: string, group: string) {
  const queries = useQueryClient();
  return useMutation<Sent, RefusedError, Talk>({
    networkMode: 'always',
    mutationFn: async (talk) => {
      let became: Sent = 'recorded';
      for (const { name, form } of actsOfTalk(talk)) {
        try {
          await sendAct({ course, name, id: newId(), on: talk.on, form, place: `${course}/first-talk` });
        } catch (error) {
          if (!(error instanceof NoLine)) throw error;
          became = 'waiting';
        }
      }
      await queries.invalidateQueries({ queryKey: groupKey(group) });
      return became;
    },
  });
}
