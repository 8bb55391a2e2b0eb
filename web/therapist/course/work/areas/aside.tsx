import { useTranslation } from 'react-i18next';
import { areaOfRoom } from '#core/course/focus/areas-followed.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Signs } from './signs.tsx';
import { AreaStages } from './stages.tsx';

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
  const { course } = useCourseView();
  const what = areaOfRoom(course, area);
  const rated = course.areasRated.now[what.id];
  return (
    <section aria-label={t('work.area.room.aside')} className={css.aside}>
      <Listed title={t('work.area.room.goals')} items={what.goals} />
      <div>
        <Disclosure title={t('work.area.room.identify')}>
          <Stack>
            <p>{what.test}</p>
            {rated ? (
              <Listed
                title={`${t('work.area.room.evidence')}: ${t(`work.area.room.rated.${rated.present}`)}`}
                items={[...rated.evidence, ...rated.against]}
              />
            ) : (
              <p className={shapes.remark}>{t('work.area.room.notRated')}</p>
            )}
            <Listed title={t('work.area.room.includeIf')} items={what.includeIf} />
            <Listed
              title={t('work.area.room.excludeIf')}
              items={what.excludeIf.map((one) => t('work.area.room.instead', one))}
            />
            <Listed title={t('work.area.room.screening')} items={what.screening} />
          </Stack>
        </Disclosure>
        <Disclosure title={t('work.area.room.stages')}>
          <AreaStages stages={what.stages} stage={stage} />
        </Disclosure>
        <Disclosure title={t('work.area.room.progress')}>
          <Signs area={what.id} />
        </Disclosure>
        <Disclosure title={t('work.area.room.pitfalls')}>
          <Listed title={t('work.area.room.pitfalls')} items={what.pitfalls} />
        </Disclosure>
      </div>
      <Listed title={t('work.area.room.safety')} items={what.safety} />
    </section>
  );
}
