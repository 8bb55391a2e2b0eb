import { useTranslation } from 'react-i18next';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './print.module.css';

interface Line {
  key: string;
  on: string;
  said: string[];
}

/** What is lived in a group: joined, each meeting with what was offered there, what was said of a plan, and how it ended. */
export function PrintedInGroup() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { joined, left, sat, missed, otherwise, plans } = course.inGroup;
  if (!joined) return null;
  const lines: Line[] = [
    ...sat.map(({ n, on, came, options }) => ({
      key: `sat ${n}`,
      on,
      said: [t('group.printed.meeting', { n, came: t(`group.came.${came}`) }), ...options],
    })),
    ...missed.map(({ n, on, told, why }) => ({
      key: `missed ${n}`,
      on,
      said: [
        t('group.printed.meeting', {
          n,
          came: t(`group.came.${told === 'beforehand' ? 'absent_told' : 'absent'}`),
        }),
        why,
      ],
    })),
    ...otherwise.map(({ n, on, place, said }) => ({
      key: `otherwise ${n} ${place} ${said}`,
      on,
      said: [t('group.printed.otherwise', { n }), said],
    })),
    ...plans.map(({ id, on, plan, words, staying }) => ({
      key: `plan ${id}`,
      on,
      said: [
        t(`group.meeting.alone.plans.${plan}`),
        words,
        staying && t('group.printed.staying', { who: staying }),
      ],
    })),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
  return (
    <Part title={t('group.printed.title', { name: joined.name })}>
      {lines.map(({ key, on, said }) => (
        <div key={key}>
          <p className={css.soft}>{dateInWords(on, i18n.language)}</p>
          {said.filter(Boolean).map((words) => (
            <p key={words} dir="auto">
              {words}
            </p>
          ))}
        </div>
      ))}
      {left && (
        <p dir="auto">
          {[
            dateInWords(left.on, i18n.language),
            t(`group.leave.whys.${left.why}`),
            left.words,
            left.referred && t('group.member.referred', left.referred),
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
      )}
    </Part>
  );
}
