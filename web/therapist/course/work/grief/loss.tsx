import { useTranslation } from 'react-i18next';
import type { Loss } from '#core/course/grief/state.ts';
import { griefStrategiesUsed } from '#core/course/grief/strategies.ts';
import { feelingLabel } from '#web/both/feelings/felt.ts';
import { DeathDays } from '#web/pictures/sheets/death-days.tsx';
import { stepsAt } from '#web/therapist/course/captures/steps.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Began } from '#web/therapist/course/work/areas/began.tsx';
import { Strategies } from '#web/therapist/course/work/areas/room.tsx';
import { usedInArea } from '#web/therapist/course/work/areas/strategies-used.ts';
import { Routines } from '#web/therapist/course/work/routines/routines.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import * as ask from './captures.ts';
import { GriefDates } from './dates.tsx';
import { GriefDays } from './days.tsx';
import { WishToJoin } from './wish-to-join.tsx';

/** The mourning of one person: who they were, the days around the death, and each step of the work. */
export function LossWork({ loss }: { loss: Loss }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { texts } = loss;
  const step = stepsAt({ lossId: loss.id });
  const told = texts.portrait?.text;
  const { weeks_before, the_day, immediately_after, rituals, first_months, anniversaries } = loss.days;
  return (
    <Stack gap="section">
      <Began capture={ask.correctLoss} work={loss} where={{ lossId: loss.id }} />
      <GriefDates loss={loss} />
      <DeathDays
        person={loss.whatWasLost}
        level={2}
        portrait={{
          good: told?.positives ?? [],
          hard: told?.negatives ?? [],
          ordinary: told?.ordinary ?? [],
          unsettled: told?.unfinished ?? [],
          roles: told?.rolesTheyFilled ?? [],
        }}
        told={{
          weeksBefore: weeks_before?.text,
          theDay: the_day?.text,
          immediatelyAfter: immediately_after?.text,
          rituals: rituals?.text,
          firstMonths: first_months?.text,
          anniversaries: anniversaries?.text,
        }}
      />
      <Strategies
        area="grief"
        used={usedInArea(course, 'grief', griefStrategiesUsed(loss))}
        written={griefStrategiesUsed(loss)}
        steps={{
          'GR-1': step.text(ask.link, texts.link),
          'GR-2': step.text(ask.explained, texts.explained),
          'GR-3': step.text(ask.portrait, texts.portrait),
          'GR-4': <GriefDays loss={loss} />,
          'GR-5': step.cards(ask.griefFeeling, loss.feelings, 'emotion', t('work.grief.addFeeling'), {
            title: ({ text }) =>
              t('work.grief.feelingHead', {
                feeling: feelingLabel(text.emotion) || t('captures.somethingElse'),
                count: text.intensity,
              }),
          }),
          'GR-6': step.text(ask.commemoration, texts.commemoration),
          'GR-7': (
            <Stack>
              {step.cards(ask.reinvolvement, loss.reinvolvement, 'activity', t('work.grief.addStep'))}
              <Routines belongsTo={loss.id} />
            </Stack>
          ),
          'GR-8': step.text(ask.innerPlace, texts.innerPlace),
        }}
      />
      <Disclosure title={t('work.grief.anniversaries')}>
        {step.cards(ask.anniversary, loss.anniversaries, 'what', t('work.grief.addAnniversary'))}
      </Disclosure>
      <Disclosure title={t('work.grief.judgement')}>
        <Stack>
          {step.text(ask.reactions, texts.reactions)}
          {step.text(ask.weighed, texts.portraitWeighed)}
        </Stack>
      </Disclosure>
      <WishToJoin loss={loss} />
    </Stack>
  );
}
