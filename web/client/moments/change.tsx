import type { FormOf } from '#core/course/book.ts';
import { dayOf } from '#core/course/mood-links/day-of.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { MomentFields } from './keep.tsx';

/** Putting a moment I kept into other words. */
export function MomentChange({ moment, onSaid }: { moment: MoodLink; onSaid: () => void }) {
  const { course } = useMyCourse();
  const { event, feelings: felt, moodAfter: mood, did } = moment;
  const start: FormOf<'changeMoment'> = {
    ...{ link: moment.id, when: dayOf(moment), happened: event.what, withWhom: event.people },
    ...{ felt, mood, did, ...(event.happening && { happening: event.happening }) },
  };
  const form = useActForm(course.id, 'changeMoment', start, moment.id);
  return <MomentFields form={form} go="client.moments.changeKeep" onSaid={onSaid} />;
}
