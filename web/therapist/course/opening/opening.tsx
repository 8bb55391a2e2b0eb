import { useTranslation } from 'react-i18next';
import { CameByPart } from '#web/therapist/course/came-by/came-by.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Prose } from '#web/ui/words/prose.tsx';
import css from './opening.module.css';
import { partsBeside, partsShown } from './order.ts';
import { OpeningParts } from './parts.tsx';
import { useWaiting } from './waiting.ts';

/** The next thing of the opening that the protocol waits for. */
function WhatIsNext() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const waiting = useWaiting();
  const [next] = waiting;
  const where = next
    ? t('opening.next', { part: t(`opening.${next}.title`), count: waiting.length })
    : t('opening.allDone');
  return (
    <Prose size="lead">
      <p>{course.closing.closed ? t('opening.over') : where}</p>
    </Prose>
  );
}

/** The beginning of a course: everything that is agreed, asked, told and given before the work begins, the next thing open. */
export function OpeningRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const beside = partsBeside(course);
  return (
    <Stack gap="section">
      <WhatIsNext />
      <CameByPart />
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
