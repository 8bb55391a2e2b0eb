import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PageGiven } from '#core/api-answers/beside.ts';
import type { Beside } from '#core/course/beside/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { personOfRole } from '#core/protocols/usual-people.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { courseKey, useAct } from '#web/app/course.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CopyLink } from '#web/ui/fields/copy-link.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** Somebody's own page: given, given anew, closed. */
export function TheirPage({ who }: { who: Beside }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const { course, acts } = useCourseView();
  const take = useAct(course.id, 'takePage');
  const give = useMutation<PageGiven, RefusedError>({
    mutationFn: () => send(`courses/${course.id}/beside/${who.id}/page`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: courseKey(course.id) }),
  });
  if (!personOfRole(protocolFollowedBy(course), who.role)?.page) return null;
  const isOpen = who.pageKey !== null;
  return (
    <Stack>
      <h4>{t('beside.page')}</h4>
      {isOpen && <p>{t('beside.pageSince', { on: dateInWords(who.pageSince, i18n.language) })}</p>}
      <Row>
        {acts.includes('givePage') && (
          <Button size="small" isPending={give.isPending} onPress={() => give.mutate()}>
            {t(isOpen ? 'beside.giveAnew' : 'beside.give')}
          </Button>
        )}
        {isOpen && acts.includes('takePage') && (
          <Button size="small" onPress={() => take.mutate({ form: { beside: who.id } })}>
            {t('beside.take')}
          </Button>
        )}
      </Row>
      {give.data && isOpen && (
        <Notice kind="info">
          <Stack>
            <CopyLink label={t('beside.link')} hint={t('beside.linkSays')} link={give.data.link} />
            <p>{t('beside.code', { code: give.data.code })}</p>
            <p>{t('beside.codeSays')}</p>
          </Stack>
        </Notice>
      )}
      <Refused sentence={(give.error ?? take.error)?.problem?.title} />
    </Stack>
  );
}
