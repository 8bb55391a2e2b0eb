import { useTranslation } from 'react-i18next';
import { guide } from '#core/guide/guide.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Prose } from '#web/ui/words/prose.tsx';
import css from './opening.module.css';
import { type OpeningPartId, partsBeside, partsShown } from './order.ts';
import { OpeningParts } from './parts.tsx';

/** The milestone of each part that the work waits for. */
const milestoneOf: Partial<Record<OpeningPartId, string>> = {
  consent: 'MS-01',
  exclusions: 'MS-04',
  diagnosis: 'MS-05',
  illness: 'MS-07',
  sickRole: 'MS-06',
  medication: 'MS-08',
};

/** The next thing of the opening that the protocol waits for, and a way to every part. */
function WhatIsNext() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const milestones = guide(course, today)?.milestones ?? [];
  const parts = partsShown(course);
  const waiting = parts.filter((part) =>
    milestones.some(({ id, state }) => id === milestoneOf[part] && state !== 'done' && state !== 'passed'),
  );
  const [next] = waiting;
  const where = next
    ? t('opening.next', { part: t(`opening.${next}.title`), count: waiting.length })
    : t('opening.allDone');
  return (
    <>
      <Prose size="lead">
        <p>{course.closing.closed ? t('opening.over') : where}</p>
      </Prose>
      <nav aria-label={t('opening.parts')} className={css.places} data-print="never">
        {parts.map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`opening.${part}.title`)}
          </a>
        ))}
      </nav>
    </>
  );
}

/** The beginning of a course: everything that is agreed, asked, told and given before the work begins. */
export function OpeningRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const beside = partsBeside(course);
  return (
    <Stack gap="section">
      <WhatIsNext />
      <div className={css.parts}>
        <OpeningParts parts={partsShown(course)} />
      </div>
      <p>
        <RoomLink to="countersigns">{t('signOffs.room')}</RoomLink>
      </p>
      {beside.length > 0 && (
        <Disclosure title={t('opening.beside')} level={2}>
          <div className={css.parts}>
            <OpeningParts parts={beside} />
          </div>
        </Disclosure>
      )}
    </Stack>
  );
}
