import { useTranslation } from 'react-i18next';
import type { Stage } from '#core/protocols/areas/problem-area.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import areaCss from './areas.module.css';

/** The stages of an area: what tells each apart, what it asks of the therapist, and what shows that it is moving on. */
export function AreaStages({ stages, stage }: { stages: readonly Stage[]; stage: string | undefined }) {
  const { t } = useTranslation();
  return (
    <ol className={classes(shapes.plainList, areaCss.stages)}>
      {stages.map(({ id, name, recognise, job, moves, changing }) => (
        <li key={id} aria-current={id === stage ? 'step' : undefined}>
          <h4>
            {name} {id === stage && <Badge>{t('work.here')}</Badge>}
          </h4>
          <p>{job}</p>
          <SaidList
            rows={[
              { title: t('work.area.room.recognise'), lines: recognise },
              { title: t('work.area.room.moves'), lines: moves },
              { title: t('work.area.room.changing'), lines: changing },
            ]}
            className={captureCss.told}
          />
        </li>
      ))}
    </ol>
  );
}
