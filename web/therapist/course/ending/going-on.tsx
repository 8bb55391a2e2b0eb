import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Capture } from '#web/therapist/course/captures/capture.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { skill, stressor, support } from './captures.ts';
import { DatesToForesee } from './dates-to-foresee.tsx';
import css from './ending.module.css';
import { EndingPart } from './part.tsx';
import { Task } from './task.tsx';

interface ManyProps {
  id: string;
  capture: Capture;
  told: readonly { id: string }[];
  start: Record<string, unknown>;
  opens: string;
  /** Stands between what was told and the button that adds to it. */
  children?: ReactNode;
}

function Many({ id, capture, told, start, opens, children }: ManyProps) {
  return (
    <Task id={id}>
      <ul className={css.list}>
        {told.map((one) => (
          <li key={one.id}>
            <CaptureRead capture={capture} text={one} />
          </li>
        ))}
      </ul>
      {children}
      <InPlace capture={capture} start={start} place="ending" opens={opens} />
    </Task>
  );
}

/** Going on without the sessions: skills E-04, who takes over E-05, what is coming E-06. */
export function GoingOn() {
  const { t } = useTranslation();
  const { skills, supports, stressors } = useCourseView().course.ending;
  return (
    <EndingPart part="on">
      <Many
        id="E-04"
        capture={skill}
        told={skills}
        start={{ skill: '', example: '', when: '' }}
        opens={t('ending.skillAdd')}
      />
      <Many
        id="E-05"
        capture={support}
        told={supports}
        start={{ need: '', who: '', person: '', how: '' }}
        opens={t('ending.supportAdd')}
      />
      <Many
        id="E-06"
        capture={stressor}
        told={stressors}
        start={{ what: '', when: '', plan: '', rehearsed: 'not_yet' }}
        opens={t('ending.stressorAdd')}
      >
        <DatesToForesee />
      </Many>
    </EndingPart>
  );
}
