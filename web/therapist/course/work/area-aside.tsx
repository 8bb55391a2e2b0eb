import { useTranslation } from 'react-i18next';
import type { Area } from '#core/forms/fields.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { AreaStages } from './area-stages.tsx';
import { Signs } from './signs.tsx';
import css from './work.module.css';

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul className={css.plain}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** What an area is: how it is told from the others, its goals, stages, signs of progress and pitfalls. IPT protocol reference, 2.2 and 2.3. */
export function AreaAside({ area, stage }: { area: Area; stage: string | undefined }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const what = problemAreas[area];
  const rated = course.areas.now[area];
  return (
    <section aria-label={t('work-areas.room.aside')} className={css.aside}>
      <Listed title={t('work-areas.room.goals')} items={what.goals} />
      <div>
        <Disclosure title={t('work-areas.room.identify')}>
          <Stack>
            <p>{what.test}</p>
            {rated ? (
              <Listed
                title={`${t('work-areas.room.evidence')}: ${t(`work-areas.room.rated.${rated.present}`)}`}
                items={[...rated.evidence, ...rated.against]}
              />
            ) : (
              <p className={css.soft}>{t('work-areas.room.notRated')}</p>
            )}
            <Listed title={t('work-areas.room.includeIf')} items={what.includeIf} />
            <Listed
              title={t('work-areas.room.excludeIf')}
              items={what.excludeIf.map((one) => t('work-areas.room.instead', one))}
            />
            <Listed title={t('work-areas.room.screening')} items={what.screening} />
          </Stack>
        </Disclosure>
        <Disclosure title={t('work-areas.room.stages')}>
          <AreaStages area={area} stage={stage} />
        </Disclosure>
        <Disclosure title={t('work-areas.room.progress')}>
          <Signs area={area} />
        </Disclosure>
        <Disclosure title={t('work-areas.room.pitfalls')}>
          <Listed title={t('work-areas.room.pitfalls')} items={what.pitfalls} />
        </Disclosure>
      </div>
      <Listed title={t('work-areas.room.safety')} items={what.safety} />
    </section>
  );
}
