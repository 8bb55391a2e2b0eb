import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { WorkLink } from '#web/therapist/course/work/threads/link.tsx';
import css from '#web/therapist/course/work/work.module.css';
import { agreeTryOut } from './captures.ts';

interface AgreeTryOutProps {
  from: NonNullable<FormOf<'agreeTryOut'>['from']>;
  start: Partial<FormOf<'agreeTryOut'>>;
  kind?: 'primary' | 'plain';
}

/** Agrees on a try-out that is already filled in; nothing of it shows where the course has no work at home (T-11). */
export function AgreeTryOut({ from, start, kind }: AgreeTryOutProps) {
  const { t } = useTranslation();
  const view = useCourseView();
  const { course } = view;
  const mode = tryOutsMode(course);
  if (mode === 'none') return null;
  const already = course.tryOuts.tryOuts.filter((one) => one.from?.id === from.id);
  const why = primaryFocus(course)?.whyForClient ?? '';
  return (
    <>
      {already.length > 0 && (
        <ul className={css.plain}>
          {already.map(({ id, what }) => (
            <li key={id}>
              {t('work.kind.try_out')}:{' '}
              <WorkLink kind="try_out" id={id}>
                {what}
              </WorkLink>
            </li>
          ))}
        </ul>
      )}
      <InPlace
        capture={agreeTryOut(mode)}
        start={{ personIds: [], why, session: sessionNow(view), ...start, from }}
        place={`${from.id}/new`}
        kind={already.length === 0 ? kind : 'plain'}
        opens={t('work.rolePlay.tryIt')}
        spoken={start.what ? `${t('work.rolePlay.tryIt')}: ${start.what}` : undefined}
      />
    </>
  );
}
