import { useTranslation } from 'react-i18next';
import type { Dispute } from '#core/course/dispute/state.ts';
import { disputeStrategiesUsed, stageNow } from '#core/course/dispute/strategies.ts';
import { nameOf } from '#web/both/people/names.ts';
import { Expectations } from '#web/pictures/sheets/expectations.tsx';
import { stepsAt } from '#web/therapist/course/captures/steps.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Began } from '#web/therapist/course/work/areas/began.tsx';
import { Strategies } from '#web/therapist/course/work/areas/room.tsx';
import { usedInArea } from '#web/therapist/course/work/areas/strategies-used.ts';
import { WorkWith } from '#web/therapist/course/work/threads/with-person.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import * as ask from './captures.ts';
import { JointSessionPlan } from './joint-session.tsx';
import { DisputeOutcomes } from './outcomes.tsx';
import { DisputeRatings } from './ratings.tsx';
import { DisputeSafety } from './safety.tsx';
import { DisputeStages } from './stages.tsx';

const told = (said: string) => (said === 'said' || said === 'unsaid' ? said : undefined);

/** One dispute: what it is about, safety, where it stands, what each expects, and each step of the work. */
export function DisputeWork({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { expectations, stageHistory, personId } = dispute;
  const step = stepsAt({ disputeId: dispute.id });
  const person = nameOf(course, personId) || t('work.communication.script.other');
  return (
    <Stack gap="section">
      <Began capture={ask.correctDispute} work={dispute} where={{ disputeId: dispute.id }} />
      <DisputeSafety dispute={dispute} person={person} />
      <Expectations
        level={2}
        person={person}
        stage={stageNow(dispute)}
        stageHistory={stageHistory.flatMap(({ stage, session, evidence }) =>
          session === undefined ? [] : [{ stage, session, evidence }],
        )}
        topics={expectations.map(({ id, text }) => ({
          id,
          topic: t(`work.dispute.choice.expectationTopic.${text.topic}`),
          mine: text.mine,
          mineIs: told(text.saidByMe),
          theirs: text.theirs,
          theirsIs: told(text.saidByThem),
          gap: text.gap,
        }))}
      />
      <Strategies
        area="role_dispute"
        used={usedInArea(course, 'role_dispute', disputeStrategiesUsed(course, dispute))}
        written={disputeStrategiesUsed(course, dispute)}
        steps={{
          'RD-1': (
            <Stack>
              {step.text(ask.link, dispute.texts.link)}
              <DisputeRatings dispute={dispute} />
            </Stack>
          ),
          'RD-2': <DisputeStages dispute={dispute} />,
          'RD-3': step.cards(ask.expectation, expectations, 'mine', t('work.dispute.addTopic')),
          'RD-4': step.cards(ask.issue, dispute.issues, 'issue', t('work.dispute.addIssue')),
          'RD-5': <WorkWith person={personId} kinds={['analysis']} />,
          'RD-6': step.cards(ask.keepsGoing, dispute.keepsGoing, 'what', t('work.dispute.addKeeps')),
          'RD-7': step.cards(ask.parallel, dispute.parallels, 'what', t('work.dispute.addParallel')),
          'RD-8': <WorkWith person={personId} kinds={['decision']} />,
          'RD-9': <WorkWith person={personId} kinds={['role_play', 'try_out']} />,
          'RD-10': <JointSessionPlan dispute={dispute} person={person} />,
          'RD-11': <DisputeOutcomes dispute={dispute} />,
        }}
      />
    </Stack>
  );
}
