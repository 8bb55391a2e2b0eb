import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import type { Group } from '#core/group/group.ts';
import { metWithout } from '#core/group/meetings/held.ts';
import { memberOf } from '#core/group/members/members-in.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

/** Whether nobody has met without them since somebody was said to have left, so that it can still be put right. */
export const isJustGone = (group: Group, course: string, today: string): boolean => {
  const left = memberOf(group, course)?.left;
  return Boolean(left) && !metWithout(group, course, { from: left?.on ?? '', to: today });
};

/** Somebody recorded by mistake as having left is in the group again, with why. */
export function Back({ member: { course, name }, onDone }: { member: MemberSeen; onDone: () => void }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'joinMember',
    path: `members/${course}/join`,
    place: `${course}/back`,
    start: { why: '' },
  });
  return (
    <Form {...rest} go={t('group.back.go', { name })} onDone={onDone}>
      <TextArea
        label={t('group.back.why')}
        hint={t('group.back.whyHint')}
        rows={2}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </Form>
  );
}
