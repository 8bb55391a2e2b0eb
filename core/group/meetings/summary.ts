import { z } from 'zod';
import { id, longText, whole } from '#core/forms/fields.ts';
import { refuseStale } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { refuseBefore } from '#core/group/days/days-of-acts.ts';
import type { Group } from '#core/group/group.ts';
import { namesMasked } from '#core/group/names-masked.ts';
import { fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says, stale } = words.en;

const heldCalled = ({ meetings }: Group, wanted: string) => meetings.held.find((one) => one.id === wanted);

export const summariseMeeting = groupAct({
  says: says.summariseMeeting,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({ meeting: id, text: longText(fields.summary), version: whole.min(0) }),
  decide(group, form, doing) {
    const held = heldCalled(group, form.meeting);
    if (!held) return refuseBecause('no-meeting');
    const version = held.summary?.version ?? 0;
    if (form.version !== version) return refuseStale(stale, { text: held.summary?.text ?? '', version });
    const early = refuseBefore(held.on, doing);
    if (early) return early;
    const said = namesMasked(form.text, doing.names ?? []);
    return [fact('MeetingSummarised', doing.on, { ...form, text: said, version: version + 1 })];
  },
});

export const giveSummary = groupAct({
  says: says.giveSummary,
  who: ['facilitator'],
  form: z.object({ meeting: id, version: whole.min(1) }),
  decide(group, form, doing) {
    const { summary, on } = heldCalled(group, form.meeting) ?? {};
    if (!summary) return refuseBecause('no-summary');
    if (summary.version !== form.version) {
      return refuseStale(stale, { text: summary.text, version: summary.version });
    }
    return refuseBefore(on, doing) ?? [fact('SummaryGiven', doing.on, form)];
  },
});
