import { useTranslation } from 'react-i18next';
import { countersignsAsked } from '#core/course/sign-offs/asked.ts';
import { calledIn } from '#core/credentials/who-may-give.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useAboutAsked } from '#web/therapist/course/sign-offs/about.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { PrintedFacts } from './facts.tsx';

/** Under whom it is given in training, and each thing that a supervisor countersigned, did not, or is still asked for. */
export function PrintedSignOffs() {
  const { t } = useTranslation();
  const { course, therapist } = useCourseView();
  const { day } = useDaysInWords();
  const listed = useListed();
  const nameOf = useNameOf();
  const about = useAboutAsked();
  const { trainee, given } = course.signOffs;
  const asked = countersignsAsked(course);
  if (!trainee && given.length === 0 && asked.length === 0) return null;
  const key = trainee && trainee.lacks.length > 0 ? 'isTrainee' : 'wasTrainee';
  const names = { therapist, supervisor: nameOf(trainee?.supervisor ?? ''), by: nameOf(trainee?.by ?? '') };
  return (
    <Part title={t('signOffs.title')}>
      <PrintedFacts
        facts={[
          [
            t('signOffs.training'),
            trainee
              ? [
                  t(`signOffs.${key}`, { ...names, on: day(trainee.on) }),
                  trainee.lacks.length > 0 &&
                    t('signOffs.lacking', { lacks: listed(trainee.lacks.map(calledIn)) }),
                ]
                  .filter(Boolean)
                  .join(' ')
              : '',
          ],
          ...asked
            .filter(({ state }) => state === 'waiting')
            .map((one): [string, string[]] => [
              `${t(`signOffs.what.${one.what}`)}: ${t('signOffs.state.waiting')}`,
              about(one),
            ]),
          ...given.map(({ what, decision, by, on, words }): [string, string[]] => [
            t(`signOffs.what.${what}`),
            [t(`signOffs.said.${decision}`, { name: nameOf(by), on: day(on) }), words].filter(Boolean),
          ]),
        ]}
      />
    </Part>
  );
}
