import { useTranslation } from 'react-i18next';
import type { ThreadStep } from '#core/course/threads/threads.ts';
import { listNames } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { WorkLink } from './link.tsx';
import { openWork } from './open-work.ts';

/** What was begun and is not through: analyses, decisions, rehearsals without a try-out, try-outs not told. */
export function UnfinishedWork() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const open = openWork(course);
  const kinds = (['toReview', 'untold', 'openAnalyses', 'openDecisions', 'untried'] as const).filter(
    (kind) => open[kind].length > 0,
  );
  return (
    <Part title={t('work.open')}>
      {kinds.length === 0 && <p className={shapes.remark}>{t('work.openNone')}</p>}
      {kinds.map((kind) => (
        <div key={kind}>
          <h3>{t(`work.${kind}`)}</h3>
          <Steps steps={open[kind]} />
        </div>
      ))}
    </Part>
  );
}

function Steps({ steps }: { steps: readonly ThreadStep[] }) {
  const { course } = useCourseView();
  const { shown, turn } = useFold(steps, 8);
  return (
    <>
      <ul className={css.plain}>
        {shown.map(({ kind, id, title, personIds }) => (
          <li key={id}>
            <WorkLink kind={kind} id={id}>
              {title}
            </WorkLink>{' '}
            <span className={shapes.remark}>
              <bdi>{listNames(course, personIds)}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {turn}
    </>
  );
}
