import { useTranslation } from 'react-i18next';
import { listNames } from '#web/both/people/names.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { dayOfMoment, useAnalyseMoment } from '#web/therapist/course/work/communication/from-moment.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import startCss from './start.module.css';

/** What this session's mood was tied to, and moments shared since: each becomes an analysis in one press. */
export function MomentsToAnalyse() {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  const { course, acts } = view;
  const { analyse, isStarting, sentence } = useAnalyseMoment();
  const session = sessionNow(view);
  const analysed = course.communication.analyses.map(({ momentId }) => momentId);
  const moments = course.moodLinks.links
    .filter((link) => (link.session === null || link.session === session) && !analysed.includes(link.id))
    .toReversed()
    .slice(0, 3);
  if (moments.length === 0 || !acts.includes('startAnalysis')) return null;
  return (
    <div className={startCss.moments}>
      <h3>{t('work.startLead')}</h3>
      <ul className={classes(shapes.plainList, captureCss.cards)}>
        {moments.map((link) => {
          const on = dateInWords(dayOfMoment(link), i18n.language);
          const names = listNames(course, link.event.people);
          return (
            <li key={link.id}>
              <Button onPress={() => analyse(link)} isPending={isStarting}>
                <bdi>{t('work.analyseThis', { what: link.event.what })}</bdi>
              </Button>
              <p className={shapes.remark}>
                {names ? t('work.fromEvent', { on, names }) : t('work.needsPerson', { on })}
              </p>
            </li>
          );
        })}
      </ul>
      <Refused sentence={sentence} />
    </div>
  );
}
