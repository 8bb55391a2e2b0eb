import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { membersIn, membersOn } from '#core/group/members/members-in.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useToGroup } from '#web/app/group.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import type { GroupNow } from '#web/group/group-now.ts';
import { dayOfMeeting, plannedOn, sittingOf } from './day.ts';
import { cameLate, goesBack, goesOn } from './late.ts';
import { askedAlone, beforeAt, stepsFor } from './steps.ts';
import { isStillAsked } from './still-asked.ts';
import {
  type At,
  type EntryTyped,
  entryOf,
  type MeetingTyped,
  meetingToSend,
  membersOfMeeting,
  thoseHere,
  toldBy,
  withEntry,
} from './typed.ts';
import { urgencyOf } from './urgency.ts';

export const draftOfMeeting = (group: string) => `group/${group}/meeting`;

/** The meeting that is being held: what was tapped so far, where it is, and how it is recorded. */
export function useMeeting({ view, today }: GroupNow) {
  const { id } = view.group;
  const { me } = useSignedIn();
  const navigate = useNavigate();
  const instruments = useInstruments();
  const leads = view.facilitators.map(({ person }) => person);
  const [begin] = useState<MeetingTyped>(() => ({
    id: newId(),
    sitting: sittingOf(view, dayOfMeeting(view, today)),
    on: dayOfMeeting(view, today),
    minutes: null,
    led: view.facilitators.some(({ person }) => person === me.id)
      ? [me.id]
      : view.facilitators.slice(0, 1).map(({ person }) => person),
    entries: {},
    at: { stage: 'here' },
  }));
  const draft = useDraft<MeetingTyped>(draftOfMeeting(id), begin);
  const typed = draft.value;
  const inGroup = [...membersIn(view.group), ...membersOn(view.group, typed.on).surely];
  const members = membersOfMeeting(typed, view.members, new Set(inGroup.map(({ course }) => course)));
  const asked = members.filter((one) => isStillAsked(one, typed.on));
  const here = thoseHere(typed, asked);
  const aloud = view.form?.aloud ?? null;
  const instrument = aloud ? instruments.get(aloud.measure) : undefined;
  const alone = aloud?.alone ?? [];
  const item = askedAlone(instrument, alone);
  const stepsOf = (member: number) => {
    const one = here[member];
    return one ? stepsFor(entryOf(typed, one.course), instrument, alone, one.taskOpen !== null) : [];
  };
  const round = {
    here: here.length,
    alone: item ? ('asked' as const) : ('none' as const),
    steps: (member: number) => stepsOf(member).length,
  };
  const call = useToGroup(useQueryClient(), id, 'holdGroupMeeting', 'meetings');
  const goTo = (to: Partial<MeetingTyped>) => {
    draft.put({ ...typed, ...to });
    window.scrollTo({ top: 0 });
  };
  const go = (at: At) => goTo({ at, late: undefined });
  const record = () => {
    const isPressing = asked.some(({ course }) => urgencyOf(instrument, entryOf(typed, course)) !== null);
    call.mutate(
      {
        id: typed.id,
        on: typed.on,
        form: meetingToSend(typed, plannedOn(view, typed.on), members, {
          instrument,
          alone,
          me: me.id,
          leads,
        }),
        typed,
        ...(isPressing && { presses: 'help' }),
      },
      {
        onSuccess: () => {
          draft.done();
          void navigate({ to: '/groups/$group', params: { group: id } });
        },
      },
    );
  };
  return {
    ...{ typed, members, asked, here, instrument, item, alone, stepsOf, call, record, go },
    /** By whom, and on what day, something is told of this member ahead of the meeting. */
    toldBy: (course: string) => {
      const name = members.find((one) => one.course === course)?.name;
      return { ...toldBy(typed, course, me.id, leads), ...(name && { name }) };
    },
    change: (patch: Partial<MeetingTyped>) => draft.put({ ...typed, ...patch }),
    /** Changes an entry, and goes on where it says so: both at once, so that neither is lost. */
    entry: (course: string, patch: Partial<EntryTyped>, then: 'stays' | 'next' = 'stays') => {
      const changed = withEntry(typed, course, patch);
      draft.put(then === 'next' ? { ...changed, ...goesOn(changed, round, here) } : changed);
      if (then === 'next') window.scrollTo({ top: 0 });
    },
    next: () => goTo(goesOn(typed, round, here)),
    before: () => goTo(goesBack(typed, (at) => beforeAt(at, round), round.alone, here)),
    /** Somebody came late: their own turn, and then on from here. */
    cameLate: (course: string) => goTo(cameLate(typed, asked, course, round.alone)),
    /** From the end back to where one member is asked alone; of somebody marked away meanwhile, to who is here. */
    toAlone: (course: string) => {
      const member = here.findIndex((one) => one.course === course);
      go(
        member === -1
          ? { stage: 'here' }
          : item
            ? { stage: 'alone', member }
            : { stage: 'round', member, step: 0 },
      );
    },
    /** From the end back to one member. */
    toMember: (course: string) =>
      go({
        stage: 'round',
        member: Math.max(
          0,
          here.findIndex((one) => one.course === course),
        ),
        step: 0,
      }),
  };
}

export type MeetingNow = ReturnType<typeof useMeeting>;
