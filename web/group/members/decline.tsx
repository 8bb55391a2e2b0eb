import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

/** Somebody who was invited does not join. */
export function DeclineInvitation({
  member: { course },
  onDone,
}: {
  member: MemberSeen;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'declineInvitation',
    place: course,
    start: { course, why: '' },
  });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.decline.go')} kind="plain">
      <TextArea
        label={t('group.decline.why')}
        optional
        rows={2}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </Form>
  );
}
