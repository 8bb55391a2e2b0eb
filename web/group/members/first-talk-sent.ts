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
  instrument: Instrument | undefined;
  /** What the talk is called by the form of therapy. */
  which: string;
}

interface ActOfTalk {
  /** Where another act of the talk names it. */
  id?: string;
  name: ActName;
  form: unknown;
}

/** A talk alone as it is sent: on its day, act after act. */
interface TalkToSend {
  on: string;
  acts: readonly ActOfTalk[];
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

/** What was written down of another talk alone. */
export interface WordsOfTalk {
  minutes: number;
  agreed: string;
  note: string;
}

/** The acts that a talk alone between or after the meetings is. IPT protocol reference, 7.6, 7.7. */
export function actsOfTalkAlone(which: string, { minutes, agreed, note }: WordsOfTalk): ActOfTalk[] {
  const id = newId();
  return [
    { id, name: 'holdMeeting', form: { which, minutes, clientThere: 'there', agreed: agreed.trim() } },
    ...(note.trim()
      ? [{ name: 'writeMeetingNote' as const, form: { meeting: id, text: note.trim(), version: 0 } }]
      : []),
  ];
}

/** Records a talk in the course of whom it was with; without a line it goes out later, in its order. */
export function useSendTalk(course: string, group: string, place: string) {
  const queries = useQueryClient();
  return useMutation<Sent, RefusedError, TalkToSend>({
    networkMode: 'always',
    mutationFn: async ({ on, acts }) => {
      let became: Sent = 'recorded';
      for (const { id = newId(), name, form } of acts) {
        try {
          await sendAct({ course, name, id, on, form, place });
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
