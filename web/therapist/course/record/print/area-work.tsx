import { useTranslation } from 'react-i18next';
import type { Dispute } from '#core/course/dispute/state.ts';
import type { Loss } from '#core/course/grief/state.ts';
import type { Transition } from '#core/course/transition/state.ts';
import { feelingLabel } from '#web/both/feelings/felt.ts';
import { nameOf } from '#web/both/people/names.ts';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import * as dispute from '#web/therapist/course/work/dispute/captures.ts';
import * as grief from '#web/therapist/course/work/grief/captures.ts';
import * as transition from '#web/therapist/course/work/transition/captures.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedCards, PrintedText } from './captures.tsx';
import { PrintedConfidence } from './confidence.tsx';
import { PrintedDeficits } from './deficits.tsx';
import { PrintedFacts, PrintedOne } from './facts.tsx';
import { PrintedRoutines } from './routines.tsx';
import { strategyTitle as of } from './strategy-title.ts';

function PrintedLoss({ loss }: { loss: Loss }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { texts, days, feelings, reinvolvement, anniversaries, wishesToJoin } = loss;
  return (
    <Part title={t('record.printed.workOn.grief', { who: loss.whatWasLost })}>
      <CaptureRead capture={grief.startGrief} text={loss} hide={['personId', 'whatWasLost']} />
      <PrintedText title={of('GR-1')} capture={grief.link} now={texts.link} />
      <PrintedText title={of('GR-2')} capture={grief.explained} now={texts.explained} />
      <PrintedText title={of('GR-3')} capture={grief.portrait} now={texts.portrait} />
      {Object.entries(days).map(([row, told]) => (
        <PrintedText key={row} title={t(`work.grief.row.${row}`)} capture={grief.days} now={told} />
      ))}
      <PrintedCards
        title={of('GR-5')}
        capture={grief.griefFeeling}
        entries={feelings}
        head="emotion"
        titleOf={({ emotion, intensity }) =>
          t('work.grief.feelingHead', {
            feeling: feelingLabel(emotion) || t('captures.somethingElse'),
            count: intensity,
          })
        }
        hide={['intensity']}
      />
      <PrintedText title={of('GR-6')} capture={grief.commemoration} now={texts.commemoration} />
      <PrintedCards
        title={of('GR-7')}
        capture={grief.reinvolvement}
        entries={reinvolvement}
        head="activity"
      />
      <PrintedText title={of('GR-8')} capture={grief.innerPlace} now={texts.innerPlace} />
      <PrintedCards
        title={t('work.grief.anniversaries')}
        capture={grief.anniversary}
        entries={anniversaries}
        head="what"
      />
      <PrintedFacts
        facts={[[t('work.grief.wish'), wishesToJoin.map(({ on, words }) => `${day(on)}: ${words}`)]]}
      />
    </Part>
  );
}

function PrintedDispute({ about }: { about: Dispute }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { texts, stageHistory, expectations, issues, keepsGoing, parallels, jointSession, outcomes } = about;
  const who = nameOf(course, about.personId) || t('work.communication.script.other');
  return (
    <Part title={t('record.printed.workOn.role_dispute', { who })}>
      <CaptureRead capture={dispute.startDispute} text={about} hide={['personId']} />
      <PrintedText title={of('RD-1')} capture={dispute.link} now={texts.link} />
      {about.ratings.map((one) => (
        <div key={`rated-${one.on}-${one.distress}-${one.impairment}`}>
          <p>{dateInWords(one.on, i18n.language)}</p>
          <CaptureRead capture={dispute.ratedDispute} text={one} />
        </div>
      ))}
      {stageHistory.length > 0 && (
        <PrintedOne title={of('RD-2')}>
          {stageHistory.map((one) => (
            <CaptureRead key={`${one.on}-${one.stage}-${one.session}`} capture={dispute.stage} text={one} />
          ))}
        </PrintedOne>
      )}
      <PrintedCards title={of('RD-3')} capture={dispute.expectation} entries={expectations} head="mine" />
      <PrintedCards title={of('RD-4')} capture={dispute.issue} entries={issues} head="issue" />
      <PrintedCards title={of('RD-6')} capture={dispute.keepsGoing} entries={keepsGoing} head="what" />
      <PrintedCards title={of('RD-7')} capture={dispute.parallel} entries={parallels} head="what" />
      <PrintedText title={of('RD-10')} capture={dispute.joint} now={jointSession?.plan} />
      <PrintedFacts
        facts={(['client', 'other'] as const).map((whose) => {
          const yes = jointSession?.consents[whose];
          return [
            t(whose === 'client' ? 'appointments.together.client' : 'appointments.together.others'),
            yes ? [dateInWords(yes.on, i18n.language), yes.how].filter(Boolean).join('. ') : '',
          ];
        })}
      />
      {outcomes.length > 0 && (
        <PrintedOne title={of('RD-11')}>
          {outcomes.map((one) => (
            <div key={`${one.on}-${one.code}`}>
              <p>{dateInWords(one.on, i18n.language)}</p>
              <CaptureRead capture={dispute.outcome} text={one} />
            </div>
          ))}
        </PrintedOne>
      )}
    </Part>
  );
}

function PrintedTransition({ change }: { change: Transition }) {
  const { t } = useTranslation();
  const { texts, losses, demands, skills, supports, confidence } = change;
  return (
    <Part title={t('record.printed.workOn.role_transition', { who: change.change })}>
      <CaptureRead capture={transition.startTransition} text={change} hide={['change']} />
      <PrintedText title={of('RT-1')} capture={transition.link} now={texts.link} />
      <PrintedText title={of('RT-2')} capture={transition.oldRole} now={texts.oldRole} />
      <PrintedCards title={of('RT-3')} capture={transition.loss} entries={losses} head="what" />
      <PrintedText title={of('RT-4')} capture={transition.narrative} now={texts.narrative} />
      <PrintedText title={of('RT-5')} capture={transition.newRole} now={texts.newRole} />
      <PrintedCards title={of('RT-6')} capture={transition.demand} entries={demands} head="belief" />
      <PrintedCards title={of('RT-7')} capture={transition.skill} entries={skills} head="skill" />
      <PrintedConfidence skills={skills} confidence={confidence} />
      <PrintedCards title={of('RT-8')} capture={transition.support} entries={supports} head="name" />
      <PrintedText title={of('RT-9')} capture={transition.identity} now={texts.identity} />
    </Part>
  );
}

/** What was written in the work on each problem area, strategy by strategy. The therapist's own readings of it stay out. */
export function PrintedAreaWork() {
  const { course } = useCourseView();
  return (
    <>
      {course.grief.losses.map((loss) => (
        <PrintedLoss key={loss.id} loss={loss} />
      ))}
      {course.dispute.disputes.map((about) => (
        <PrintedDispute key={about.id} about={about} />
      ))}
      {course.transition.transitions.map((change) => (
        <PrintedTransition key={change.id} change={change} />
      ))}
      <PrintedDeficits />
      <PrintedRoutines />
    </>
  );
}
