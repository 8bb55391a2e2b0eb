import { useTranslation } from 'react-i18next';
import { ComfortOverTime } from '#web/both/people/comfort.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import * as deficits from '#web/therapist/course/work/deficits/captures.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { PrintedCards, PrintedText } from './captures.tsx';
import { PrintedConfidence } from './confidence.tsx';
import { PrintedOne } from './facts.tsx';
import { strategyTitle as of } from './strategy-title.ts';

/** The work on loneliness and isolation, as far as there is any. */
export function PrintedDeficits() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { texts, pastRelationships, patterns, skills, confidence, ladder, outcomes, comfort } =
    course.deficits;
  const { events } = course.therapeuticRelationship;
  const steps = ladder.toSorted((a, b) => a.text.fear - b.text.fear);
  const all = [...pastRelationships, ...patterns, ...skills, ...ladder, ...events, ...comfort];
  if (all.length === 0 && Object.keys(texts).length === 0) return null;
  return (
    <Part title={t('record.printed.workOn.interpersonal_deficits')}>
      <PrintedText
        title={t('work.deficits.form.tellIsolationHistory.howLong')}
        capture={deficits.history}
        now={texts.history}
      />
      <PrintedText title={of('DF-1')} capture={deficits.link} now={texts.link} />
      <PrintedCards title={of('DF-2')} capture={deficits.pastTie} entries={pastRelationships} head="who" />
      <PrintedCards title={of('DF-3')} capture={deficits.pattern} entries={patterns} head="trigger" />
      <PrintedCards title={of('DF-4')} capture={deficits.roomEvent} entries={events} head="what" />
      <PrintedCards title={of('DF-5')} capture={deficits.skill} entries={skills} head="skill" />
      <PrintedConfidence skills={skills} confidence={confidence} />
      <PrintedCards title={of('DF-6')} capture={deficits.step} entries={steps} head="step" />
      {steps
        .filter(({ id }) => (outcomes[id] ?? []).length > 0)
        .map(({ id, text }) => (
          <PrintedOne key={id} title={`${of('DF-7')}: ${text.step}`}>
            {(outcomes[id] ?? []).map((one) => (
              <CaptureRead key={`${one.on}-${one.status}`} capture={deficits.stepTold} text={one} />
            ))}
          </PrintedOne>
        ))}
      {comfort.length > 0 && <ComfortOverTime course={course} to="they" />}
      <PrintedText title={of('DF-8')} capture={deficits.network} now={texts.networkPlan} />
    </Part>
  );
}
