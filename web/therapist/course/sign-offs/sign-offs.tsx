import { useTranslation } from 'react-i18next';
import { countersignsAsked, isTrainees } from '#core/course/sign-offs/asked.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Prose } from '#web/ui/words/prose.tsx';
import { CountersignOne } from './countersign.tsx';
import css from './sign-offs.module.css';
import { WhoGives } from './who-gives.tsx';

/** Who gives this therapy in training and under whom, and what the supervisor countersigns. IPT protocol reference, 8.3 and 8.4. */
export function SignOffsRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const asked = countersignsAsked(course);
  return (
    <Stack gap="section">
      <Row spread="apart" align="baseline">
        <h2>{t('signOffs.title')}</h2>
        <RoomLink to="session">{t('signOffs.back')}</RoomLink>
      </Row>
      <Part title={t('signOffs.asked')}>
        {asked.length === 0 && (
          <Prose>
            <p>{t(isTrainees(course) ? 'signOffs.noneTrainee' : 'signOffs.none')}</p>
          </Prose>
        )}
        <ul className={css.asked}>
          {asked.map((one) => (
            <CountersignOne key={`${one.what} ${one.of}`} one={one} />
          ))}
        </ul>
      </Part>
      <Part title={t('signOffs.training')}>
        <WhoGives />
      </Part>
    </Stack>
  );
}
