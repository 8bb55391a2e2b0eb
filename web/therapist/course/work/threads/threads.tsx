import { useTranslation } from 'react-i18next';
import { threads } from '#core/course/threads/threads.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { listNames } from '#web/both/people/names.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { WorkLink } from './link.tsx';
import threadCss from './threads.module.css';

/** Every thread of work, the latest first: what led to what. */
export function ThreadsAll() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const all = threads(course)
    .map(({ steps, ...rest }) => ({
      ...rest,
      steps: steps.filter(({ kind }) => kind !== 'try_out' || tryOutsMode(course) !== 'none'),
    }))
    .filter(({ steps }) => steps.length > 0);
  const { shown, turn } = useFold(all, 10);
  return (
    <Part title={t('work.threads')}>
      {all.length === 0 ? (
        <Empty title={t('work.noThreads')}>{t('work.noThreadsWords')}</Empty>
      ) : (
        <p className={shapes.remark}>{t('work.threadsLead')}</p>
      )}
      <ul className={classes(shapes.plainList, captureCss.cards)}>
        {shown.map(({ steps, personIds }) => (
          <li key={steps[0]?.id} className={threadCss.thread}>
            <p className={shapes.remark}>
              {[dateInWords(steps[0]?.on ?? '', i18n.language), listNames(course, personIds)]
                .filter(Boolean)
                .join(', ')}
            </p>
            <ol>
              {steps.map(({ kind, id, title, stands }) => (
                <li key={id}>
                  <span className={threadCss.stopKind}>{t(`work.kind.${kind}`)}</span>
                  <WorkLink kind={kind} id={id}>
                    {title}
                  </WorkLink>
                  <span className={shapes.remark}>{t(`work.stands.${stands}`)}</span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      {turn}
    </Part>
  );
}
