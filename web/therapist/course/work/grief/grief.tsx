import { useTranslation } from 'react-i18next';
import { griefStrategiesUsed } from '#core/course/grief/strategies.ts';
import { nameOf } from '#web/both/people/names.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { focusPeople } from '#web/therapist/course/work/areas/focus-people.ts';
import { AreaRoom } from '#web/therapist/course/work/areas/room.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Tabs } from '#web/ui/layout/tabs.tsx';
import { startGrief } from './captures.ts';
import { LossWork } from './loss.tsx';

/** The work of mourning: one loss after another, each with its own portrait, days and steps. */
export function GriefRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
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
      opens={losses.length === 0 ? t('work.grief.start') : t('work.area.room.another')}
    />
  );
  return (
    <AreaRoom area="grief" title={t('work.grief.title')} stage={stageOf(losses)}>
      {losses.length === 0 && (
        <Empty title={t('work.grief.empty')} action={start}>
          {t('work.grief.emptyWords')}
        </Empty>
      )}
      {losses.length > 1 ? (
        <Tabs
          label={t('work.area.room.which')}
          tabs={losses.map((loss) => ({
            id: loss.id,
            title: loss.whatWasLost,
            content: <LossWork loss={loss} />,
          }))}
        />
      ) : (
        losses.map((loss) => <LossWork key={loss.id} loss={loss} />)
      )}
      {losses.length > 0 && <Disclosure title={t('work.area.room.another')}>{start}</Disclosure>}
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
