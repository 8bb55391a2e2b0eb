import { useTranslation } from 'react-i18next';
import { feelingFamilies } from '#core/course/feelings/families.ts';
import { dayOf } from '#core/course/mood-links/day-of.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { useAct } from '#web/app/course.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { namesOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { StillMine } from '#web/client/page/still-mine.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import { Refused } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { MomentChange } from './change.tsx';

/** One moment as I wrote it, and whether it is still only mine. */
export function OneMoment({ moment }: { moment: MoodLink }) {
  const { t, i18n } = useTranslation();
  const { course, who, may } = useMyCourse();
  const share = useAct(course.id, 'shareMoment');
  const names = namesOf(course, moment.event.people);
  const listed = useListed();
  const felt = moment.feelings.map(({ name }) => {
    const family = feelingFamilies.find(({ id }) => id === name);
    return family ? asKnown(family.label, 'feelings') : name;
  });
  return (
    <li className={shapes.ruledItem}>
      <p className={css.soft}>{dayInWords(dayOf(moment), i18n.language)}</p>
      <p className={css.said} dir="auto">
        {moment.event.what}
      </p>
      {moment.event.happening && <p>{t(`client.moments.happenings.${moment.event.happening}`)}</p>}
      {names.length > 0 && <p dir="auto">{t('client.moments.withNames', { names: listed(names) })}</p>}
      {felt.length > 0 && <p dir="auto">{t('client.moments.feltNames', { names: listed(felt) })}</p>}
      {moment.did && <p dir="auto">{t('client.moments.didWords', { did: moment.did })}</p>}
      {moment.moodAfter !== null && <p>{t('client.moments.moodSaid', { mood: moment.moodAfter })}</p>}
      {may('changeMoment') && moment.recordedBy === 'client' && moment.session === null && (
        <ShutsOnceDone title={t('client.moments.change')} level={3} there="once opened">
          {(done) => <MomentChange moment={moment} onSaid={done} />}
        </ShutsOnceDone>
      )}
      {moment.seen === 'shared' ? (
        <p className={css.soft}>{t('client.moments.shared', { who })}</p>
      ) : (
        <StillMine
          by="shareMoment"
          share={{ isPending: share.isPending, press: () => share.mutate({ form: { link: moment.id } }) }}
        />
      )}
      <SeenOfMine written={{ ...moment.event, did: moment.did }} />
      <Refused sentence={share.error?.problem?.title} />
    </li>
  );
}
