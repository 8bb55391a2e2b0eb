import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GroupView } from '#core/api-answers/groups.ts';
import { whoAnswers } from '#core/group/answering/answering.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import type { MeetingTyped } from './typed.ts';
import type { MeetingNow } from './use-meeting.ts';

/**
 * Whether a meeting waits for who answers when a member is in danger: named beforehand, or a reason why nobody is. IPT protocol
 * reference, 7.6 risk, 9.3 rules (no cover only by a documented reason), 12.1.
 */
export const lacksWhoAnswers = (view: GroupView, { unnamed = '' }: Pick<MeetingTyped, 'unnamed'>): boolean =>
  whoAnswers(view.group).length === 0 && unnamed.trim() === '';

/** Before a meeting begins: nobody is named who answers, and it is asked for. */
export function WhoAnswersAtThis({ view, meeting }: { view: GroupView; meeting: MeetingNow }) {
  const { t } = useTranslation();
  const { typed, change } = meeting;
  if (whoAnswers(view.group).length > 0) return null;
  return (
    <Notice kind="warn" title={t('group.answering.before')}>
      <Stack>
        <p>{t('group.answering.beforeSays')}</p>
        <Row>
          <Link
            to="/groups/$group/about"
            params={{ group: view.group.id }}
            hash="who-answers"
            className={buttonClass({ size: 'small' })}
          >
            {t('group.answering.write')}
          </Link>
        </Row>
        <TextField
          label={t('group.answering.unnamed')}
          hint={t('group.answering.unnamedHint')}
          value={typed.unnamed ?? ''}
          onChange={(unnamed) => change({ unnamed })}
        />
      </Stack>
    </Notice>
  );
}
