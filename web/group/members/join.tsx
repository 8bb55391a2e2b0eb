import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { useTalkWaits } from './first-talk-sent.ts';
import { joinsAt } from './joins-at.ts';

/** They join, from the next meeting on; in the last that takes newcomers, why so late. IPT protocol reference, 12.1. */
export function Join({ member }: { member: MemberSeen }) {
  const { course, name } = member;
  const { t } = useTranslation();
  const { id, view, today } = useGroupHere();
  const { n, why } = joinsAt(view.group, today);
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'joinMember',
    path: `members/${course}/join`,
    place: course,
    start: { why: '' },
  });
  // Before the group no other talk is due.
  const isRecordedHere = useTalkWaits(course);
  const lacksTalk = (member.talks ?? []).length > 0 && !isRecordedHere;
  const [isAsked, setIsAsked] = useState(false);
  const asks = lacksTalk && isAsked;
  // Who joins without a talk alone is asked about once: what belongs to it is missing in their course.
  const submit = async () => {
    if (!lacksTalk || isAsked) return rest.submit();
    setIsAsked(true);
    return undefined;
  };
  return (
    <Form {...rest} submit={submit} go={t(asks ? 'group.join.allTheSame' : 'group.join.go', { name, n })}>
      {asks && (
        <Notice kind="warn" spoken="now" title={t('group.join.noTalk', { name })}>
          <p>{t('group.join.missing', { name })}</p>
        </Notice>
      )}
      {why === 'asked' && (
        <TextArea
          label={t('group.join.why')}
          hint={t('group.join.whyHint')}
          rows={2}
          value={form.why}
          onChange={(said) => change({ why: said })}
          error={rest.wrong('why')}
        />
      )}
    </Form>
  );
}
