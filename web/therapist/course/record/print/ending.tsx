import { useTranslation } from 'react-i18next';
import { personOf } from '#core/course/inventory/people.ts';
import { nameOf } from '#web/both/people/names.ts';
import type { Capture } from '#web/therapist/course/captures/capture.ts';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import * as ask from '#web/therapist/course/ending/captures.ts';
import { OutcomeNow } from '#web/therapist/course/ending/outcome.tsx';
import { relapsePlanCapture } from '#web/therapist/course/ending/relapse-plan-capture.ts';
import { TiesKept } from '#web/therapist/course/ending/ties-kept.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { network } from '#web/therapist/course/work/deficits/captures.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedText } from './captures.tsx';
import { PrintedFacts, PrintedOne } from './facts.tsx';
import css from './print.module.css';

/** How the ending was named, felt and looked back on, what is taken along, and what comes after. */
function PrintedGoodbye() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { ending, closing } = course;
  const { named, feelings, sadness, skills, supports, stressors, nonResponse, feedback, progressReviewed } =
    ending;
  const { day: on } = useDaysInWords();
  const each = (title: string, capture: Capture, all: readonly { id: string; on: string }[]) =>
    all.length > 0 && (
      <PrintedOne title={title}>
        {all.map((one) => (
          <div key={one.id}>
            <p className={shapes.remark}>{on(one.on)}</p>
            <CaptureRead capture={capture} text={one} />
          </div>
        ))}
      </PrintedOne>
    );
  const wantedSaid = ({ person, whose }: (typeof ending.wanted)[number]) =>
    `${nameOf(course, person)}. ${t('people.wanted.said', {
      whose: t(`people.wanted.in.${whose}`),
      words: personOf(course.inventory, person)?.fields.changesWanted?.[whose] ?? '',
    })}`;
  const task = (id: string) => t(`ending.task.${id}`);
  return (
    <Part title={t('record.printed.ending')}>
      {each(task('E-01'), ask.naming, named)}
      {each(task('E-03'), ask.feelings, feelings)}
      {each(task('E-08'), ask.sadness, sadness)}
      {ending.hopes.length > 0 && (
        <PrintedOne title={t('ending.hopes')}>
          {ending.hopes.map((one) => (
            <div key={one.id}>
              <p dir="auto">
                <strong>{course.hopes.hopes.find(({ id }) => id === one.hope)?.words}</strong>
              </p>
              <CaptureRead capture={ask.hope} text={one} />
            </div>
          ))}
        </PrintedOne>
      )}
      {ending.wanted.length > 0 && (
        <PrintedOne title={t('people.wanted.again')}>
          {ending.wanted.map((one) => (
            <div key={one.id}>
              <p dir="auto">
                <strong>{wantedSaid(one)}</strong>
              </p>
              <CaptureRead capture={ask.wanted} text={one} />
            </div>
          ))}
        </PrintedOne>
      )}
      {ending.issues.length > 0 && (
        <PrintedOne title={task('E-02')}>
          {ending.issues.map((one) => (
            <div key={one.id}>
              <p dir="auto">
                <strong>{course.issues.issues.find(({ id }) => id === one.issue)?.words ?? one.issue}</strong>
              </p>
              <CaptureRead capture={ask.issue} text={one} />
            </div>
          ))}
        </PrintedOne>
      )}
      {progressReviewed?.words && (
        <PrintedFacts
          facts={[[t('ending.lookingBack.form.finishProgressReview.words'), progressReviewed.words]]}
        />
      )}
      {each(task('E-04'), ask.skill, skills)}
      {each(task('E-05'), ask.support, supports)}
      {each(task('E-06'), ask.stressor, stressors)}
      {each(task('E-11'), ask.nonResponse, nonResponse)}
      {each(task('E-09'), ask.after, ending.after ? [ending.after] : [])}
      {each(task('E-10'), ask.goodbye, ending.goodbye ? [ending.goodbye] : [])}
      {each(t('ending.confidence'), ask.confidence, ending.confidence)}
      <TiesKept />
      {feedback && (
        <PrintedOne title={task('E-12')}>
          <PrintedFacts
            facts={[
              [
                t('ending.feedback.satisfied'),
                feedback.satisfied === null ? '' : t('ending.ofTen', { count: feedback.satisfied }),
              ],
              [t('ending.feedback.mostHelpful'), feedback.mostHelpful],
              [t('ending.feedback.leastHelpful'), feedback.leastHelpful],
              [
                t('ending.feedback.wouldRecommend'),
                t(`ending.goodbye.choice.wouldRecommend.${feedback.wouldRecommend}`),
              ],
            ]}
          />
        </PrintedOne>
      )}
      {each(t('record.printed.early'), ask.early, closing.early ? [closing.early] : [])}
      {closing.closed && (
        <>
          <PrintedFacts
            facts={[
              [
                t('record.printed.closedOn', { on: on(closing.closed.on) }),
                [t(`caseload.outcome.${closing.closed.outcome}`), closing.closed.words],
              ],
            ]}
          />
          <OutcomeNow />
        </>
      )}
    </Part>
  );
}

/** The plan for staying well, the ending, and the letters as they were sent. */
export function PrintedEnding() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { ending, closing, relapsePlan, letters } = course;
  const { networkPlan } = course.deficits.texts;
  const sent = letters.letters.flatMap(({ id, kind, sent }) => sent.map((one) => ({ ...one, id, kind })));
  const isSpokenOf =
    [
      ending.named,
      ending.feelings,
      ending.hopes,
      ending.wanted,
      ending.confidence,
      ending.tiesKept,
      ending.issues,
      ending.skills,
      ending.supports,
      ending.stressors,
    ].some((all) => all.length > 0) ||
    [ending.after, ending.goodbye, ending.feedback, closing.early, closing.closed].some(Boolean);
  return (
    <>
      {(relapsePlan.plan || networkPlan) && (
        <Part title={t('record.printed.plan')} id="plan">
          {relapsePlan.plan && <CaptureRead capture={relapsePlanCapture} text={relapsePlan.plan.text} />}
          <PrintedText title={t('ending.planNetwork')} capture={network} now={networkPlan} />
        </Part>
      )}
      {isSpokenOf && <PrintedGoodbye />}
      {sent.length > 0 && (
        <Part title={t('record.printed.letters')}>
          {sent.map(({ id, kind, version, words, on }) => (
            <section key={`${id}-${version}`} className={css.letter}>
              <h3>
                {t('record.printed.letterOn', {
                  kind: t(`letters.kind.${kind}`),
                  on: dateInWords(on, i18n.language),
                })}
              </h3>
              <p className={shapes.asWritten} dir="auto">
                {words}
              </p>
            </section>
          ))}
        </Part>
      )}
      <PrintedToOthers />
    </>
  );
}

/** The letters to others as they were signed, each with how it went. */
function PrintedToOthers() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const signed = course.lettersToOthers.letters.flatMap((letter) =>
    letter.signed.map((one) => ({ ...one, letter })),
  );
  const day = (on: string) => dateInWords(on, i18n.language);
  if (signed.length === 0) return null;
  return (
    <Part title={t('letters.toOthers.title')}>
      {signed.map(({ letter, version, whom, address, words, on }) => (
        <section key={`${letter.id}-${version}`} className={css.letter}>
          <h3 dir="auto">{t('record.printed.letterOn', { kind: whom, on: day(on) })}</h3>
          <p className={shapes.asWritten} dir="auto">
            {[address, words].filter(Boolean).join('\n\n')}
          </p>
          {letter.gone
            .filter((one) => one.version === version)
            .map(({ act, how, email, on: went }) => (
              <p key={act}>{t(`letters.toOthers.went.${how}`, { email, on: day(went) })}</p>
            ))}
        </section>
      ))}
    </Part>
  );
}
