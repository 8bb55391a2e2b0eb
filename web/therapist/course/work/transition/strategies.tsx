import { useTranslation } from 'react-i18next';
import type { Transition } from '#core/course/transition/state.ts';
import { newRoleBeforeMourning, transitionStrategiesUsed } from '#core/course/transition/strategies.ts';
import { sayFelt } from '#web/both/feelings/felt.ts';
import { type RoleSide, Roles } from '#web/pictures/sheets/roles.tsx';
import { stepsAt } from '#web/therapist/course/captures/steps.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Began } from '#web/therapist/course/work/areas/began.tsx';
import { Mastery } from '#web/therapist/course/work/areas/mastery.tsx';
import { Strategies } from '#web/therapist/course/work/areas/room.tsx';
import { usedInArea } from '#web/therapist/course/work/areas/strategies-used.ts';
import { Routines } from '#web/therapist/course/work/routines/routines.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import * as ask from './captures.ts';

function side(name: string, sheet: Transition['texts']['oldRole']): RoleSide {
  const { positives = [], negatives = [], people = [], selfDescription } = sheet?.text ?? {};
  return {
    name,
    good: positives,
    hard: negatives,
    people: people.map((one) => one.name),
    self: selfDescription,
  };
}

/** One change of role: both roles, what is lost and gained, and each step of the work. */
export function TransitionWork({ transition }: { transition: Transition }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { texts, losses, demands, skills, supports, confidence } = transition;
  const where = { transitionId: transition.id };
  const step = stepsAt(where);
  return (
    <Stack gap="section">
      {newRoleBeforeMourning(transition) === 'not_yet_mourned' && (
        <Notice title={t('work.area.room.thinking')}>{t('work.transition.notMourned')}</Notice>
      )}
      <Began
        capture={ask.correctTransition}
        work={transition}
        where={where}
        hide={['change', 'oldRole', 'newRole']}
      />
      <Roles
        level={2}
        change={texts.narrative?.text.howItCame}
        before={side(transition.oldRole, texts.oldRole)}
        after={{
          ...side(transition.newRole, texts.newRole),
          self: texts.identity?.text.words ?? texts.newRole?.text.selfDescription,
        }}
        losses={losses.map(({ text }) => text.what)}
        gains={texts.newRole?.text.possibilities ?? []}
        feelings={losses.flatMap(({ text }) => text.feelings.map(sayFelt))}
        demands={demands.map(({ text }) => text.belief)}
        skills={skills.map(({ id, text }) => ({
          what: text.skill,
          confidence: confidence[id]?.at(-1)?.confidence,
        }))}
        supports={supports
          .filter(({ text }) => text.kind !== 'lost' && text.kind !== 'to_find')
          .map(({ text }) => text.name)}
      />
      <Strategies
        area="role_transition"
        used={usedInArea(course, 'role_transition', transitionStrategiesUsed(transition))}
        written={transitionStrategiesUsed(transition)}
        steps={{
          'RT-1': step.text(ask.link, texts.link),
          'RT-2': step.text(ask.oldRole, texts.oldRole),
          'RT-3': step.cards(ask.loss, losses, 'what', t('work.transition.addLoss')),
          'RT-4': step.text(ask.narrative, texts.narrative),
          'RT-5': step.text(ask.newRole, texts.newRole),
          'RT-6': step.cards(ask.demand, demands, 'belief', t('work.transition.addDemand')),
          'RT-7': step.cards(ask.skill, skills, 'skill', t('work.transition.addSkill'), {
            children: ({ id, text }) => (
              <Mastery
                skill={text.skill}
                ratings={confidence[id] ?? []}
                capture={ask.rateSkill}
                where={{ ...where, skillId: id }}
              />
            ),
          }),
          'RT-8': (
            <Stack>
              {step.cards(ask.support, supports, 'name', t('work.transition.addSupport'))}
              <Routines belongsTo={transition.id} />
            </Stack>
          ),
          'RT-9': step.text(ask.identity, texts.identity),
        }}
      />
      <Disclosure title={t('work.transition.judgement')}>{step.text(ask.weighed, texts.weighed)}</Disclosure>
    </Stack>
  );
}
