import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { schemes } from '#core/supervision/schemes.ts';
import { EntriesSaid } from '#web/both/supervision/entries-said.tsx';
import { useMeetingsAbout } from '#web/both/supervision/meetings.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './supervision.module.css';

const toTenth = (hours: number) => Math.round(hours * 10) / 10;

/** How long supervision was about this course, against what the schemes of its form ask of each case, and what was said there. IPT protocol reference, 8.3. */
export function HoursOfSupervision() {
  const { t } = useTranslation();
  const { course, as, therapist } = useCourseView();
  const { day } = useDaysInWords();
  const person = therapistOf(course);
  const meetings = useMeetingsAbout(person, course.id).data?.meetings ?? [];
  const minutes = meetings.flatMap(({ about = [] }) => about).reduce((so, one) => so + one.minutes, 0);
  const asked = protocolFollowedBy(course)?.credentials ?? [];
  const each = schemes.flatMap(({ id, name, credential, needs }) =>
    needs.flatMap(({ eachHours }) =>
      eachHours !== undefined && asked.includes(credential) ? [{ id, name, hours: eachHours }] : [],
    ),
  );
  return (
    <Part title={t('course.supervision.held')}>
      <p>
        {meetings.length === 0
          ? t('course.supervision.noHours')
          : t('course.supervision.hours', { hours: toTenth(minutes / 60), count: meetings.length })}
      </p>
      {each.map(({ id, name, hours }) => (
        <p key={id} className={css.soft}>
          {t('course.supervision.asks', { name, hours })}
        </p>
      ))}
      {meetings.map((one, nth) => (
        <Disclosure
          key={one.id}
          title={t('course.supervision.meetingOn', { on: day(one.on), name: one.supervisor.name })}
          open={nth === 0 ? 'at first' : 'on demand'}
        >
          <EntriesSaid entries={one.entries} />
        </Disclosure>
      ))}
      <p data-print="never">
        {as === 'supervisor' ? (
          <Link to="/portfolio/$person" params={{ person }} className={standingLinkClass}>
            {t('course.supervision.portfolioOf', { therapist })}
          </Link>
        ) : (
          <Link to="/portfolio" className={standingLinkClass}>
            {t('course.supervision.portfolio')}
          </Link>
        )}
      </p>
    </Part>
  );
}
