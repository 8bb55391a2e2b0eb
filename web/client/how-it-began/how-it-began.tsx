import { useTranslation } from 'react-i18next';
import { canHavePart } from '#core/course/how-it-began/material.ts';
import { behindTold, onsetTold } from '#core/course/how-it-began/told-now.ts';
import { BehindForm } from '#web/both/how-it-began/behind-form.tsx';
import { OnsetForm } from '#web/both/how-it-began/onset-form.tsx';
import { PartForm } from '#web/both/how-it-began/part-form.tsx';
import { BehindRead, beganSaid, OnsetRead, PartsRead } from '#web/both/how-it-began/read.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Empty } from '#web/ui/layout/states.tsx';

/** How it began, what keeps it going and what may lie behind it, in my own words (I-09; IPT protocol reference, 2.2 and 5.3). */
export function HowItBegan() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const told = onsetTold(course);
  const behind = behindTold(course);
  const all = canHavePart(course);
  const isOver = course.closing.closed !== null;
  const mark = { issue: may('sayIssuePart'), event: may('sayEventPart') };
  if (isOver && !beganSaid(course)) {
    return (
      <ClientPage ofCourse title={t('howItBegan.title')} lead={t('client.finished.lead')}>
        <Empty title={t('client.finished.none')} />
      </ClientPage>
    );
  }
  return (
    <ClientPage
      ofCourse
      title={t('howItBegan.title')}
      lead={t(isOver ? 'client.finished.lead' : 'howItBegan.lead')}
      reads={{
        says: t('howItBegan.reads', { who }),
        by: ['tellHowItBegan', 'sayIssuePart', 'sayEventPart', 'tellWhatLiesBehind'],
      }}
    >
      <OnsetRead course={course} />
      {may('tellHowItBegan') &&
        (told ? (
          <ShutsOnceDone title={t('howItBegan.again')}>
            {(done) => <OnsetForm course={course} onSaid={done} />}
          </ShutsOnceDone>
        ) : (
          <OnsetForm course={course} onSaid={() => undefined} />
        ))}
      <Part title={t('howItBegan.part.title')}>
        {!isOver && <p className={css.soft}>{t(`howItBegan.part.${all.length > 0 ? 'lead' : 'none'}`)}</p>}
        <PartsRead course={course} />
        {all
          .filter(({ of }) => mark[of])
          .map((one) => (
            <ShutsOnceDone key={one.id} title={one.what}>
              {(done) => <PartForm course={course} of={one} onSaid={done} />}
            </ShutsOnceDone>
          ))}
      </Part>
      <Part title={t('howItBegan.behind.title')}>
        {!isOver && <p className={css.soft}>{t('howItBegan.behind.lead')}</p>}
        <BehindRead course={course} under="heading" />
        {may('tellWhatLiesBehind') && (
          <ShutsOnceDone title={t(`howItBegan.behind.${behind ? 'again' : 'begin'}`)}>
            {(done) => <BehindForm course={course} onSaid={done} />}
          </ShutsOnceDone>
        )}
      </Part>
    </ClientPage>
  );
}
