import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { meetingAhead } from '#web/group/as-it-will-be.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

/** They join, from the next meeting on; in the last that takes newcomers, why so late. IPT protocol reference, 12.1. */
export function Join({ member: { course, name } }: { member: MemberSeen }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const n = meetingAhead(view);
  const freely = view.group.forming.formed?.madeUp.freely ?? n;
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'joinMember',
    path: `members/${course}/join`,
    place: course,
    start: { why: '' },
  });
  return (
    <Form {...rest} submit={() => rest.submit()} go={t('group.join.go', { name, n })}>
      {n > freely && (
        <TextArea
          label={t('group.join.why')}
          hint={t('group.join.whyHint')}
          rows={2}
          value={form.why}
          onChange={(why) => change({ why })}
          error={rest.wrong('why')}
        />
      )}
    </Form>
  );
}
