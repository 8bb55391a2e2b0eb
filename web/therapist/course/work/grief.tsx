import { useTranslation } from 'react-i18next';
import { griefStrategiesUsed } from '#core/course/grief/strategies.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Empty } from '../../../ui/states.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { AreaRoom } from './area-room.tsx';
import { focusPeople } from './focus-people.ts';
import { startGrief } from './grief-captures.ts';
import { LossWork } from './grief-loss.tsx';
import { InPlace } from './in-place.tsx';
import { nameOf } from './names.ts';

/** The work of mourning: one loss after another, each with its own portrait, days and steps. */
export function GriefRoom() {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const { losses } = course.grief;
  const [dead] = focusPeople(course, 'grief').filter((id) => !losses.some(({ personId }) => personId === id));
  const fields = course.inventory.people.find(({ id }) => id === dead)?.fields;
  const start = (
    <InPlace
      key={losses.length}
      capture={startGrief}
      start={{ personId: dead, whatWasLost: nameOf(course, dead), diedOn: fields?.deathDate }}
      place={`new/${losses.length}`}
      kind={losses.length === 0 ? 'primary' : 'plain'}
      opens={losses.length === 0 ? t('work-grief.start') : t('work-areas.room.another')}
    />
  );
  return (
    <AreaRoom area="grief" title={t('work-grief.title')} stage={stageOf(losses)}>
      {losses.length === 0 && (
        <Empty title={t('work-grief.empty')} action={start}>
          {t('work-grief.emptyWords')}
        </Empty>
      )}
      {losses.length > 1 ? (
        <Tabs
          label={t('work-areas.room.which')}
          tabs={losses.map((loss) => ({
            id: loss.id,
            title: loss.whatWasLost,
            content: <LossWork loss={loss} />,
          }))}
        />
      ) : (
        losses.map((loss) => <LossWork key={loss.id} loss={loss} />)
      )}
      {losses.length > 0 && <Disclosure title={t('work-areas.room.another')}>{start}</Disclosure>}
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
