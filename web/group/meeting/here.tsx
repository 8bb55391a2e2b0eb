import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { wasThere } from '#core/course/in-group/shapes.ts';
import { Mark } from '#web/group/pictures/mark.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { classes } from '#web/ui/look/classes.ts';
import css from './meeting.module.css';
import { hasDied } from './still-asked.ts';
import { type Came, type EntryTyped, entryOf, type MeetingTyped } from './typed.ts';

interface HereProps {
  typed: MeetingTyped;
  members: readonly MemberSeen[];
  onEntry: (course: string, patch: Partial<EntryTyped>) => void;
}

/** Whoever left early is marked at the end, when it is known. */
const besides = ['late', 'absent_told'] as const satisfies Came[];
const marks = { late: 'late', absent_told: 'word' } as const;

/** Who is here: one tap each; late, and sent word, by a second one. */
export function WhoIsHere({ typed, members, onEntry }: HereProps) {
  const { t } = useTranslation();
  return (
    <ul className={css.names}>
      {members.map((member) => {
        const { course, name } = member;
        const { came } = entryOf(typed, course);
        const isHere = came !== null && wasThere(came);
        const said = came === null ? 'absent' : came;
        return (
          <li key={course} className={css.member}>
            <button
              type="button"
              aria-pressed={isHere}
              className={classes(css.name, isHere && css.chosen)}
              onClick={() => onEntry(course, { came: isHere ? null : 'present' })}
            >
              <Mark name={isHere ? 'yes' : 'away'} />
              <span className={css.answerWords}>
                <bdi>{name || t('today.noName')}</bdi>
                <span className={css.note}>{t(`group.came.${said}`)}</span>
                {hasDied(member) && <span className={css.note}>{t('group.members.states.died')}</span>}
              </span>
            </button>
            <div className={css.besides}>
              {besides
                .filter((one) => wasThere(one) === isHere)
                .map((one) => (
                  <Button
                    key={one}
                    size="small"
                    kind={came === one ? 'primary' : 'plain'}
                    aria-pressed={came === one}
                    aria-label={t('group.meeting.cameOf', { name, came: t(`group.came.${one}`) })}
                    onPress={() =>
                      onEntry(course, { came: came === one ? (isHere ? 'present' : null) : one })
                    }
                  >
                    <Mark name={marks[one]} />
                    {t(`group.came.${one}`)}
                  </Button>
                ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
