import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { useAct } from '#web/app/course.ts';
import { groupKey, pressedNow } from '#web/app/group.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** Whether a member agrees that the supervisor calls them about the group: asked and recorded by whoever leads it, or by themself. */
export function AgreeToCall({ member: { course, checkCall } }: { member: MemberSeen }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const queries = useQueryClient();
  const give = useAct(course, 'giveConsent');
  const refuse = useAct(course, 'refuseConsent');
  const withdraw = useAct(course, 'withdrawConsent');
  const now = () => ({ form: { item: 'check_call' as const, whom: '' }, ...pressedNow(queries, id) });
  const after = { onSuccess: () => void queries.invalidateQueries({ queryKey: groupKey(id) }) };
  return (
    <section aria-labelledby="agree-to-call">
      <Stack gap="tight">
        <h3 id="agree-to-call">{t('group.calls.agree.title')}</h3>
        <p>{t('group.calls.agree.lead')}</p>
        <p>{t(`group.calls.agree.is.${checkCall}`)}</p>
        <Row>
          {checkCall !== 'given' && (
            <Button size="small" isPending={give.isPending} onPress={() => give.mutate(now(), after)}>
              {t('group.calls.agree.yes')}
            </Button>
          )}
          {checkCall === 'not_asked' && (
            <Button size="small" isPending={refuse.isPending} onPress={() => refuse.mutate(now(), after)}>
              {t('group.calls.agree.no')}
            </Button>
          )}
          {checkCall === 'given' && (
            <Button size="small" isPending={withdraw.isPending} onPress={() => withdraw.mutate(now(), after)}>
              {t('group.calls.agree.takeBack')}
            </Button>
          )}
        </Row>
        <Refused sentence={(give.error ?? refuse.error ?? withdraw.error)?.problem?.title} />
      </Stack>
    </section>
  );
}
