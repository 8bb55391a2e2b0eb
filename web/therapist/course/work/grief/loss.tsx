import { useTranslation } from 'react-i18next';
import type { Loss } from '#core/course/grief/state.ts';
import { griefStrategiesUsed } from '#core/course/grief/strategies.ts';
import { DeathDays } from '#web/pictures/sheets/death-days.tsx';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import { feelingLabel } from '#web/therapist/course/captures/felt.ts';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Strategies } from '#web/therapist/course/work/areas/room.tsx';
import { usedInArea } from '#web/therapist/course/work/areas/strategies-used.ts';
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
  const where = { lossId: loss.id };
  const told = texts.portrait?.text;
  const { weeks_before, the_day, immediately_after, rituals, first_months, anniversaries } = loss.days;
  return (
    <Stack gap="section">
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
        steps={{
          'GR-1': <OneText capture={ask.link} where={where} now={texts.link} />,
          'GR-2': <OneText capture={ask.explained} where={where} now={texts.explained} />,
          'GR-3': <OneText capture={ask.portrait} where={where} now={texts.portrait} />,
          'GR-4': <GriefDays loss={loss} />,
          'GR-5': (
            <Cards
              capture={ask.griefFeeling}
              where={where}
              entries={loss.feelings}
              head="emotion"
              adds={t('work.grief.addFeeling')}
              title={({ text }) =>
                t('work.grief.feelingHead', {
                  feeling: feelingLabel(text.emotion) || t('captures.somethingElse'),
                  count: text.intensity,
                })
              }
            />
          ),
          'GR-6': <OneText capture={ask.commemoration} where={where} now={texts.commemoration} />,
          'GR-7': (
            <Cards
              capture={ask.reinvolvement}
              where={where}
              entries={loss.reinvolvement}
              head="activity"
              adds={t('work.grief.addStep')}
            />
          ),
          'GR-8': <OneText capture={ask.innerPlace} where={where} now={texts.innerPlace} />,
        }}
      />
      <Disclosure title={t('work.grief.anniversaries')}>
        <Cards
          capture={ask.anniversary}
          where={where}
          entries={loss.anniversaries}
          head="what"
          adds={t('work.grief.addAnniversary')}
        />
      </Disclosure>
      <Disclosure title={t('work.grief.judgement')}>
        <Stack>
          <OneText capture={ask.reactions} where={where} now={texts.reactions} />
          <OneText capture={ask.weighed} where={where} now={texts.portraitWeighed} />
        </Stack>
      </Disclosure>
      <WishToJoin loss={loss} />
    </Stack>
  );
}
