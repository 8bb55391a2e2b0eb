import { useTranslation } from 'react-i18next';
import { griefStrategiesUsed } from '#core/course/grief/strategies.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { EachOf } from '#web/therapist/course/work/areas/each-of.tsx';
import { focusPeople } from '#web/therapist/course/work/areas/focus-people.ts';
import { AreaRoom } from '#web/therapist/course/work/areas/room.tsx';
import { startGrief } from './captures.ts';
import { LossWork } from './loss.tsx';

/** The work of mourning: one loss after another, each with its own portrait, days and steps. */
export function GriefRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { losses } = course.grief;
  const [dead] = focusPeople(course, 'grief').filter((id) => !losses.some(({ personId }) => personId === id));
  const fields = course.inventory.people.find(({ id }) => id === dead)?.fields;
  return (
    <AreaRoom area="grief" title={t('work.grief.title')} stage={stageOf(losses)}>
      <EachOf
        all={losses}
        words="grief"
        begins={startGrief}
        start={{ personId: dead, whatWasLost: nameOf(course, dead), diedOn: fields?.deathDate }}
        titleOf={({ whatWasLost }) => whatWasLost}
      >
        {(loss) => <LossWork key={loss.id} loss={loss} />}
      </EachOf>
    </AreaRoom>
  );
}

/** Where the mourning stands, by what has been worked on: the person, the death, or the life after it. */
function stageOf(losses: Parameters<typeof griefStrategiesUsed>[0][]): string | undefined {
  const used = losses.flatMap(griefStrategiesUsed);
  if (used.some((id) => id === 'GR-6' || id === 'GR-7' || id === 'GR-8')) return 'after';
  if (used.includes('GR-4')) return 'death';
  return used.length > 0 ? 'before' : undefined;
}
