import { useTranslation } from 'react-i18next';
import { followed, isMonthly } from '#core/guide/followed.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';

/** In a monthly course: the early signs of the plan for staying well, asked about each month. IPT protocol reference, 6.7. */
export function EarlySigns({ session: { view } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { course } = view;
  const follows = followed(course);
  if (!follows || !isMonthly(follows)) return null;
  const signs = course.relapsePlan.plan?.text.signs.early ?? [];
  return (
    <Part title={t('session.signs.title')}>
      {signs.length === 0 && <p>{t('session.signs.none')}</p>}
      <ul className={shapes.lines}>
        {signs.map(({ sign, whoMightNotice, threshold }) => (
          <li key={sign} dir="auto">
            {sign}
            {(whoMightNotice || threshold) && (
              <span className={shapes.fine}>
                {' '}
                {[whoMightNotice && t('session.signs.notices', { who: whoMightNotice }), threshold]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <RoomLink to="ending" hash="E-07">
          {t('session.signs.plan')}
        </RoomLink>
      </p>
    </Part>
  );
}
