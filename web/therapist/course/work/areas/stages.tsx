import { useTranslation } from 'react-i18next';
import type { Stage } from '#core/protocols/areas/problem-area.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import areaCss from './areas.module.css';

/** The stages of an area: what tells each apart, what it asks of the therapist, and what shows that it is moving on. */
export function AreaStages({ stages, stage }: { stages: readonly Stage[]; stage: string | undefined }) {
  const { t } = useTranslation();
  return (
    <ol className={areaCss.stages}>
      {stages.map(({ id, name, recognise, job, moves, changing }) => (
        <li key={id} aria-current={id === stage ? 'step' : undefined}>
          <h4>
            {name} {id === stage && <Badge>{t('work.here')}</Badge>}
          </h4>
          <p>{job}</p>
          <dl className={captureCss.told}>
            {(
              [
                ['recognise', recognise],
                ['moves', moves],
                ['changing', changing],
              ] as const
            ).map(([key, lines]) => (
              <div key={key}>
                <dt>{t(`work.area.room.${key}`)}</dt>
                {lines.map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
