import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { whyLeft } from '#core/course/in-group/shapes.ts';
import type { Group } from '#core/group/group.ts';
import { meetingsHeld } from '#core/group/meetings/held.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { mayBeInDanger } from './of-who-died.ts';

interface Left {
  /** Empty until it is said: how it ended for somebody is no guess. */
  why: (typeof whyLeft)[number] | '';
  words: string;
  isReferred: 'no' | 'yes';
  to: string;
  because: string;
}

/** Whether the last score is at or above the cut-off, or an alarm waits: whoever is so is sent on. IPT protocol reference, 12.1. */
function useReferralDue(member: MemberSeen): boolean {
  const { view } = useGroupHere();
  const instrument = useInstruments().get(view.form?.aloud?.measure ?? '');
  const cut = instrument && caseCutoff(instrument)?.value;
  const total = member.last?.total ?? null;
  return mayBeInDanger(member) || (cut !== undefined && total !== null && total >= cut);
}

/** Whether all its meetings were held, so that it ends for everybody, or it goes on without whoever leaves. */
export const whenLeft = (group: Group): 'over' | 'goesOn' =>
  meetingsHeld(group) >= (group.forming.formed?.meetings ?? 0) ? 'over' : 'goesOn';

/** How the group ended for a member: finished, or why before its end, and where they are sent on to. */
export function Leave({ member, onDone }: { member: MemberSeen; onDone: () => void }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const { course, name } = member;
  const when = whenLeft(view.group);
  const isOver = when === 'over';
  // Nobody has finished with a group that goes on, and one whose meetings were all held was not stopped.
  const whys = whyLeft.filter((why) => why !== (isOver ? 'group_stopped' : 'finished'));
  const isDue = useReferralDue(member);
  const start: Left = {
    why: '',
    words: '',
    isReferred: isDue ? 'yes' : 'no',
    to: '',
    because: '',
  };
  const { form, change, ...rest } = useGroupForm<Left>({
    group: id,
    name: 'leaveGroup',
    path: `members/${course}/leave`,
    place: course,
    start,
    formOf: ({ why, words, isReferred, to, because }) => ({
      why,
      words,
      referred: isReferred === 'yes' && why !== 'died' ? { to, why: because } : null,
    }),
  });
  const hasDied = form.why === 'died';
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t(`group.leave.go.${when}`, { name })}>
      <RadioList
        label={t('group.leave.why')}
        options={whys.map((value) => ({ value, label: t(`group.leave.whys.${value}`) }))}
        value={form.why}
        onChange={(why) => change({ why: whyLeft.find((one) => one === why) ?? 'other' })}
        error={rest.wrong('why')}
      />
      {form.why === 'group_stopped' && <p>{t('group.leave.stopped', { name })}</p>}
      <TextArea
        label={t('group.leave.words')}
        optional={form.why !== 'other'}
        rows={2}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
      {isDue && !hasDied && <Notice kind="warn">{t('group.leave.due', { name })}</Notice>}
      {!hasDied && (
        <Checkbox
          label={t('group.leave.referred')}
          isSelected={form.isReferred === 'yes'}
          onChange={(is) => change({ isReferred: is ? 'yes' : 'no' })}
        />
      )}
      {form.isReferred === 'yes' && !hasDied && (
        <>
          <TextField
            label={t('group.leave.to')}
            value={form.to}
            onChange={(to) => change({ to })}
            error={rest.wrong('referred.to')}
          />
          <TextField
            label={t('group.leave.because')}
            value={form.because}
            onChange={(because) => change({ because })}
            error={rest.wrong('referred.why')}
          />
        </>
      )}
    </Form>
  );
}
