import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandsOf, Leaving } from '#core/api-answers/hands.ts';
import { useMembers } from '#web/app/colleagues.ts';
import { LetLeave } from '#web/service/members/change.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';

/** All that has to be in other hands before somebody leaves, and then the end of their account: one page leads through. */
export function LeavingList({ hands, leaving }: { hands: HandsOf; leaving: Leaving }) {
  const { t } = useTranslation();
  const listed = useListed();
  const { data } = useMembers();
  const [asking, setAsking] = useState(false);
  const member = data?.members.find(({ person }) => person === hands.person);
  const { alarms, groups, supervised, covers } = leaving;
  const names = (those: readonly { name: string }[]) => ({ names: listed(those.map(({ name }) => name)) });
  const lines = [
    hands.courses.length > 0
      ? t('hands.leaving.courses', { count: hands.courses.length })
      : t('hands.leaving.noCourses'),
    alarms > 0 ? t('hands.leaving.alarms', { count: alarms }) : t('hands.leaving.noAlarms'),
    groups.length > 0 ? t('hands.leaving.groups', names(groups)) : t('hands.leaving.noGroups'),
    supervised.length > 0
      ? t('hands.leaving.supervised', names(supervised))
      : t('hands.leaving.noSupervised'),
    covers.length > 0 ? t('hands.leaving.covers', names(covers)) : t('hands.leaving.noCovers'),
  ];
  const hangs = hands.courses.length + alarms + groups.length + supervised.length + covers.length;
  return (
    <Part title={t('hands.leaving.title', { name: hands.name })}>
      <p>{t('hands.leaving.says')}</p>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Row>
        <Button
          kind="danger"
          isDisabled={hangs > 0 || member?.state !== 'active'}
          onPress={() => setAsking(true)}
        >
          {t('service.members.leaveGo')}
        </Button>
        <Link to="/members" className={standingLinkClass}>
          {t('hands.leaving.toMembers')}
        </Link>
      </Row>
      {asking && member && <LetLeave member={member} onClose={() => setAsking(false)} />}
    </Part>
  );
}
