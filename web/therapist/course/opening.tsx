import { useTranslation } from 'react-i18next';
import { guide } from '#core/guide/guide.ts';
import { Stack } from '../../ui/layout.tsx';
import { Prose } from '../../ui/prose.tsx';
import { useCourseHere } from './course-frame.tsx';
import { ConsentPart } from './opening/consent.tsx';
import { DiagnosisPart } from './opening/diagnosis.tsx';
import { ExclusionsPart } from './opening/exclusions.tsx';
import { HopesPart } from './opening/hopes.tsx';
import { IllnessPart } from './opening/illness.tsx';
import { MedicationPart } from './opening/medication.tsx';
import css from './opening/opening.module.css';
import { SickRolePart } from './opening/sick-role.tsx';
import { SuitabilityPart } from './opening/suitability.tsx';
import { SupportPart } from './opening/support.tsx';
import { SymptomsPart } from './opening/symptoms.tsx';

const parts = [
  { id: 'consent', milestone: 'MS-01' },
  { id: 'suitability' },
  { id: 'hopes' },
  { id: 'symptoms' },
  { id: 'exclusions', milestone: 'MS-04' },
  { id: 'diagnosis', milestone: 'MS-05' },
  { id: 'illness', milestone: 'MS-07' },
  { id: 'sickRole', milestone: 'MS-06' },
  { id: 'medication', milestone: 'MS-08' },
  { id: 'support' },
] as const;

/** The next thing of the opening that the protocol waits for, and a way to every part. */
function WhatIsNext() {
  const { t } = useTranslation();
  const { course, today } = useCourseHere();
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
        <ConsentPart />
        <SuitabilityPart />
        <HopesPart />
        <SymptomsPart />
        <ExclusionsPart />
        <DiagnosisPart />
        <IllnessPart />
        <SickRolePart />
        <MedicationPart />
        <SupportPart />
      </div>
    </Stack>
  );
}
