import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import type { MeetingNow } from './use-meeting.ts';

/** Somebody came late: from any screen, one tap, and back to it after their turn. */
export function CameLate({ meeting }: { meeting: MeetingNow }) {
  const { t } = useTranslation();
  const { typed, asked, here } = meeting;
  const away = asked.filter((one) => !here.includes(one));
  if (typed.at.stage === 'here' || typed.late || away.length === 0) return null;
  return (
    <Disclosure key={JSON.stringify(typed.at)} title={t('group.meeting.someLate')} level={2}>
      <Row>
        {away.map(({ course, name }) => (
          <Button key={course} onPress={() => meeting.cameLate(course)}>
            {name || t('today.noName')}
          </Button>
        ))}
      </Row>
    </Disclosure>
  );
}
