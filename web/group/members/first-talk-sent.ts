import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { v5 as idFrom, v7 as newId } from 'uuid';
import type { ActName } from '#core/course/book.ts';
import { askedAfter } from '#core/course/in-group/plan-about.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { NoLine, RefusedError } from '#web/app/api.ts';
import type { FaultsHere, Sent } from '#web/app/course.ts';
import { faultsInCourse } from '#web/app/forms/faults-here.ts';
import { groupKey } from '#web/app/group.ts';
import { listenUnsent, sendAct, unsentActs } from '#web/app/offline/unsent.ts';
import { inOrder, isBlank, type Sheet } from '#web/both/measures/answers.ts';
import type { EntryTyped } from '#web/group/meeting/typed.ts';

/** What is written down of the talk alone before the group. */
export interface TalkTyped {
  /** What the ids of its acts are made of, so that what was recorded is not recorded again with what was mended. */
  id?: string;
  sheet: Sheet;
  /** Whether there is a plan, and who stays: asked where the answer about dying was above nought. */
  plan?: EntryTyped['plan'];
  staying?: string;
  agrees: 'yes' | 'no';
  /** That the supervisor may call them about the group; left out by a form that was typed before it was asked. */
  checkCall?: 'yes' | 'no';
  /** Whether the limits of confidentiality were explained: MS-01; left out by a form that was typed before it was asked. */
  limits?: 'told' | 'not_told';
  aims: string[];
  minutes: number;
}

interface Talk extends TalkTyped {
  instrument: Instrument | undefined;
  /** What the talk is called by the form of therapy. */
  which: string;
  /** The acts with which something of it may have been told ahead. */
  ahead?: readonly string[];
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

/**
 * The acts that a first talk is, the measure first, since it may raise an alarm, and the talk itself last: it is not held
 * while a part of it is refused. IPT protocol reference, 7.6, pre-group.
 */
export function actsOfTalk(talk: Talk): ActOfTalk[] {
  const { sheet, agrees, limits, checkCall, aims, minutes, instrument, which, plan = 'not_asked' } = talk;
  const ahead = talk.ahead && talk.ahead.length > 0 ? { ahead: talk.ahead } : {};
  const isAnswered = instrument !== undefined && !isBlank(instrument, sheet);
  const staying = (talk.staying ?? '').trim();
  const acts: ActOfTalk[] = [];
  if (isAnswered) {
    const answers = inOrder(instrument, sheet);
    acts.push({
      name: 'answerMeasure',
      form: { instrument: instrument.id, answers, administered: 'with-therapist', ...ahead },
    });
  }
  const after = isAnswered
    ? askedAfter({ instrument: instrument.id, answers: inOrder(instrument, sheet) })
    : [];
  const about = after.length > 0 ? { about: after } : {};
  // That there is a plan went out at once; who stays is told with the talk.
  if (plan === 'no' || (plan === 'yes' && staying !== ''))
    acts.push({ name: 'tellPlan', form: { n: null, plan, words: '', staying, ...about, ...ahead } });
  for (const text of aims.map((aim) => aim.trim()).filter(Boolean))
    acts.push({ name: 'setGoal', form: { text, type: 'interpersonal' } });
  if (agrees === 'yes') acts.push({ name: 'giveConsent', form: { item: 'treatment' } });
  if (limits === 'told') acts.push({ name: 'giveConsent', form: { item: 'confidentiality' } });
  if (checkCall === 'yes') acts.push({ name: 'giveConsent', form: { item: 'check_call' } });
  const held: ActOfTalk = { name: 'holdMeeting', form: { which, minutes, clientThere: 'there' } };
  const { id } = talk;
  return [...acts, held].map((act) =>
    id === undefined
      ? act
      : { ...act, id: idFrom(`kith/${id}/${act.name}/${JSON.stringify(act.form)}`, idFrom.URL) },
  );
}

/** What was written down of another talk alone. */
export interface WordsOfTalk {
  /** What the ids of its acts are made of; left out by what was typed before it was kept. */
  id?: string;
  minutes: number;
  agreed: string;
  note: string;
}

/** The acts that a talk alone between or after the meetings is. IPT protocol reference, 7.6, 7.7. */
export function actsOfTalkAlone(
  which: string,
  { id: talk = newId(), minutes, agreed, note }: WordsOfTalk,
): ActOfTalk[] {
  const form = { which, minutes, clientThere: 'there', agreed: agreed.trim() };
  // Its note was refused, and it is pressed once more: it is the same talk.
  const id = idFrom(`kith/${talk}/holdMeeting/${JSON.stringify(form)}`, idFrom.URL);
  return [
    { id, name: 'holdMeeting', form },
    ...(note.trim()
      ? [{ name: 'writeMeetingNote' as const, form: { meeting: id, text: note.trim(), version: 0 } }]
      : []),
  ];
}

/** A part of a talk that was refused; what came before it is recorded, and what comes after it is not. */
export class PartRefused extends RefusedError {
  readonly part: ActOfTalk;
  constructor({ problem }: RefusedError, part: ActOfTalk) {
    super(problem);
    this.part = part;
  }
}

/** The sentence of one field of a part that was refused. */
export function fieldRefused(error: unknown, name: ActName, field: string): string | undefined {
  if (!(error instanceof PartRefused) || error.part.name !== name) return undefined;
  return error.problem.fields?.find(({ path }) => path.endsWith(field))?.says;
}

/** Which aim was refused, and with what sentence. */
export function aimRefused(error: unknown): { aim: string; says: string } | undefined {
  if (!(error instanceof PartRefused) || error.part.name !== 'setGoal') return undefined;
  const { text } = error.part.form as { text: string };
  return { aim: text, says: fieldRefused(error, 'setGoal', 'text') ?? error.problem.title };
}

export const placeOfFirstTalk = (course: string): string => `${course}/first-talk`;

/** Whether the talk with somebody is recorded on this phone and not sent yet. */
export const useTalkWaits = (course: string): boolean =>
  useSyncExternalStore(listenUnsent, unsentActs, unsentActs).some(
    (act) => act.place === placeOfFirstTalk(course) && act.name === 'holdMeeting',
  );

/** What may ask for help goes whatever is wrong with the rest. Decision 029. */
const pressing: readonly ActName[] = ['answerMeasure', 'tellPlan'];

/** The first part that would be refused for how it is filled in; nothing of a talk goes out, or waits, in halves for that. */
export async function faultyPart(
  acts: readonly ActOfTalk[],
  faultsHere: FaultsHere,
): Promise<PartRefused | undefined> {
  for (const act of acts.filter(({ name }) => !pressing.includes(name))) {
    const faults = await faultsHere(act.name, act.form);
    if (faults) return new PartRefused(new RefusedError(faults), act);
  }
}

/** Records a talk in the course of whom it was with; without a line it goes out later, in its order. */
export function useSendTalk(course: string, group: string, place: string) {
  const queries = useQueryClient();
  const sendPart = async ({ id = newId(), name, form }: ActOfTalk, on: string): Promise<Sent> => {
    try {
      await sendAct({ course, name, id, on, form, place });
      return 'recorded';
    } catch (error) {
      if (error instanceof RefusedError) throw new PartRefused(error, { id, name, form });
      if (!(error instanceof NoLine)) throw error;
      return 'waiting';
    }
  };
  return useMutation<Sent, RefusedError, TalkToSend>({
    networkMode: 'always',
    mutationFn: async ({ on, acts }) => {
      const isPressing = ({ name }: ActOfTalk) => pressing.includes(name);
      const became: Sent[] = [];
      for (const act of acts.filter(isPressing)) became.push(await sendPart(act, on));
      const faulty = await faultyPart(acts, faultsInCourse);
      if (faulty) throw faulty;
      for (const act of acts.filter((one) => !isPressing(one))) became.push(await sendPart(act, on));
      await queries.invalidateQueries({ queryKey: groupKey(group) });
      return became.includes('waiting') ? 'waiting' : 'recorded';
    },
  });
}
