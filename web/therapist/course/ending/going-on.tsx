import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { type Asking, skill, stressor, support } from './askings.ts';
import { DatesToForesee } from './dates-to-foresee.tsx';
import css from './ending.module.css';
import { InPlace } from './in-place.tsx';
import { Said } from './said.tsx';
import { Task } from './task.tsx';

interface ManyProps {
  id: string;
  asking: Asking;
  told: readonly { id: string }[];
  start: Record<string, unknown>;
  opens: string;
  /** Stands between what was told and the button that adds to it. */
  children?: ReactNode;
}

function Many({ id, asking, told, start, opens, children }: ManyProps) {
  return (
    <Task id={id}>
      <ul className={css.list}>
        {told.map((one) => (
          <li key={one.id}>
            <Said asking={asking} text={one} />
          </li>
        ))}
      </ul>
      {children}
      <InPlace asking={asking} start={start} place="ending" opens={opens} />
    </Task>
  );
}

/** Going on without the sessions: skills E-04, who takes over E-05, what is coming E-06. */
export function GoingOn() {
  const { t } = useTranslation();
  const { skills, supports, stressors } = useCourseView().course.ending;
  return (
    <Part title={t('ending.part.on')}>
      <Many
        id="E-04"
        asking={skill}
        told={skills}
        start={{ skill: '', example: '', when: '' }}
        opens={t('ending.skillAdd')}
      />
      <Many
        id="E-05"
        asking={support}
        told={supports}
        start={{ need: '', who: '', person: '', how: '' }}
        opens={t('ending.supportAdd')}
      />
      <Many
        id="E-06"
        asking={stressor}
        told={stressors}
        start={{ what: '', when: '', plan: '', rehearsed: 'not_yet' }}
        opens={t('ending.stressorAdd')}
      >
        <DatesToForesee />
      </Many>
    </Part>
  );
}
