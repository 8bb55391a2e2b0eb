import { useTranslation } from 'react-i18next';
import { hasGrownToConsent } from '#core/course/beside/consents.ts';
import { useAct } from '#web/app/course.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { AlarmRule } from './alarm-rule.tsx';
import { BringBeside } from './bring.tsx';
import { SharingList } from './listing.tsx';
import { Meetings } from './meetings.tsx';
import { OneBeside } from './one.tsx';
import { Opens } from './opens.tsx';

/** Everybody who stands beside the client: consents, what they are shown, contacts, and meetings outside the count. */
export function BesideRoom() {
  const { t } = useTranslation();
  const { course, acts, today } = useCourseView();
  const { people, rule } = course.beside;
  const renew = useAct(course.id, 'renewConsentRule');
  return (
    <Stack gap="chapter">
      <Part title={t('beside.title')}>
        <Stack gap="section">
          <p>{t('beside.lead')}</p>
          {rule && (
            <Notice kind={rule.guardian === 'not_set' ? 'warn' : 'info'}>
              <Stack>
                <p>{t(`beside.guardian.${hasGrownToConsent(course, today) ? 'grown' : rule.guardian}`)}</p>
                {acts.includes('renewConsentRule') && (
                  <Button size="small" onPress={() => renew.mutate({ form: {} })}>
                    {t('beside.renew')}
                  </Button>
                )}
                <Refused sentence={renew.error?.problem?.title} />
              </Stack>
            </Notice>
          )}
          {people.length === 0 && (
            <Empty title={t('beside.none')}>
              <p>{t('beside.noneWhy')}</p>
            </Empty>
          )}
          {people.map((who) => (
            <OneBeside key={who.id} who={who} />
          ))}
          {acts.includes('bringBeside') && (
            <Opens title={t('beside.bring')}>{(onDone) => <BringBeside onDone={onDone} />}</Opens>
          )}
        </Stack>
      </Part>
      {people.length > 0 && <SharingList />}
      {people.length > 0 && <AlarmRule />}
      <Meetings />
    </Stack>
  );
}
