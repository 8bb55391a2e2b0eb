import { useTranslation } from 'react-i18next';
import type { Transition } from '#core/course/transition/state.ts';
import { newRoleBeforeMourning, transitionStrategiesUsed } from '#core/course/transition/strategies.ts';
import { type RoleSide, Roles } from '#web/pictures/sheets/roles.tsx';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import { sayFelt } from '#web/therapist/course/captures/felt.ts';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Mastery } from '#web/therapist/course/work/areas/mastery.tsx';
import { Strategies } from '#web/therapist/course/work/areas/room.tsx';
import { usedInArea } from '#web/therapist/course/work/areas/strategies-used.ts';
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
  return (
    <Stack gap="section">
      {newRoleBeforeMourning(transition) === 'not_yet_mourned' && (
        <Notice title={t('work.area.room.thinking')}>{t('work.transition.notMourned')}</Notice>
      )}
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
        steps={{
          'RT-1': <OneText capture={ask.link} where={where} now={texts.link} />,
          'RT-2': <OneText capture={ask.oldRole} where={where} now={texts.oldRole} />,
          'RT-3': (
            <Cards
              capture={ask.loss}
              where={where}
              entries={losses}
              head="what"
              adds={t('work.transition.addLoss')}
            />
          ),
          'RT-4': <OneText capture={ask.narrative} where={where} now={texts.narrative} />,
          'RT-5': <OneText capture={ask.newRole} where={where} now={texts.newRole} />,
          'RT-6': (
            <Cards
              capture={ask.demand}
              where={where}
              entries={demands}
              head="belief"
              adds={t('work.transition.addDemand')}
            />
          ),
          'RT-7': (
            <Cards
              capture={ask.skill}
              where={where}
              entries={skills}
              head="skill"
              adds={t('work.transition.addSkill')}
            >
              {({ id, text }) => (
                <Mastery
                  skill={text.skill}
                  ratings={confidence[id] ?? []}
                  capture={ask.rateSkill}
                  where={{ ...where, skillId: id }}
                />
              )}
            </Cards>
          ),
          'RT-8': (
            <Cards
              capture={ask.support}
              where={where}
              entries={supports}
              head="name"
              adds={t('work.transition.addSupport')}
            />
          ),
          'RT-9': <OneText capture={ask.identity} where={where} now={texts.identity} />,
        }}
      />
      <Disclosure title={t('work.transition.judgement')}>
        <OneText capture={ask.weighed} where={where} now={texts.weighed} />
      </Disclosure>
    </Stack>
  );
}
