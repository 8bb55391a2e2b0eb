import { useTranslation } from 'react-i18next';
import { guide } from '#core/guide/guide.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Prose } from '#web/ui/words/prose.tsx';
import css from './opening.module.css';
import { OpeningParts } from './parts.tsx';
import { SupportPart } from './support.tsx';

const parts = [
  { id: 'consent', milestone: 'MS-01' },
  { id: 'suitability' },
  { id: 'hopes' },
  { id: 'symptoms' },
  { id: 'exclusions', milestone: 'MS-04' },
  { id: 'diagnosis', milestone: 'MS-05' },
  { id: 'problem' },
  { id: 'illness', milestone: 'MS-07' },
  { id: 'sickRole', milestone: 'MS-06' },
  { id: 'medication', milestone: 'MS-08' },
  { id: 'support' },
] as const;

/** The next thing of the opening that the protocol waits for, and a way to every part. */
function WhatIsNext() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const milestones = guide(course, today)?.milestones ?? [];
  const waiting = parts.filter(
    (part) =>
      'milestone' in part &&
      milestones.some(({ id, state }) => id === part.milestone && state !== 'done' && state !== 'passed'),
  );
  const [next] = waiting;
  const where = next
    ? t('opening.next', { part: t(`opening.${next.id}.title`), count: waiting.length })
    : t('opening.allDone');
  return (
    <>
      <Prose size="lead">
        <p>{course.closing.closed ? t('opening.over') : where}</p>
      </Prose>
      <nav aria-label={t('opening.parts')} className={css.places} data-print="never">
        {parts.map(({ id }) => (
          <a key={id} href={`#${id}`}>
            {t(`opening.${id}.title`)}
          </a>
        ))}
      </nav>
    </>
  );
}

/** The beginning of a course: everything that is agreed, asked, told and given before the work begins. */
export function OpeningRoom() {
  return (
    <Stack gap="section">
      <WhatIsNext />
      <div className={css.parts}>
        <OpeningParts />
        <SupportPart />
      </div>
    </Stack>
  );
}
