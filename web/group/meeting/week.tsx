import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Answer, Answers } from './answer.tsx';
import { tasksAtHand } from './at-hand.ts';
import { Mood } from './mood.tsx';
import { type EntryTyped, longestLine } from './typed.ts';

/** Up to three that were heard; a further line comes once the one before has words. */
const optionPlaces = [0, 1, 2];

const isTooLong = (words: string): boolean => words.trim().length > longestLine;

/** Whether a line of theirs is longer than it can be recorded. */
export const hasTooLong = ({ task, options }: EntryTyped): boolean => [task, ...options].some(isTooLong);

interface EntryPart {
  entry: EntryTyped;
  onEntry: (patch: Partial<EntryTyped>) => void;
}

/** Whether an event stands without a mood, which the link of both needs. IPT protocol reference, 1.7.1. */
export const lacksMood = ({ event, before, after }: EntryTyped): boolean =>
  event.trim() !== '' && before === null && after === null;

/** What happened with people this week, and how it felt before and after, in one line. */
export function Week({ entry, onEntry }: EntryPart) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('group.meeting.week.event')}
        hint={t('group.meeting.week.eventHint')}
        value={entry.event}
        onChange={(event) => onEntry({ event })}
      />
      <Mood
        label={t('group.meeting.week.before')}
        value={entry.before}
        onChange={(before) => onEntry({ before })}
      />
      <Mood
        label={t('group.meeting.week.after')}
        value={entry.after}
        onChange={(after) => onEntry({ after })}
      />
      {lacksMood(entry) && <p role="status">{t('group.meeting.week.needsMood')}</p>}
    </>
  );
}

/** What the others offered, and the one thing to try before the next meeting. */
export function Next({ entry, onEntry, member }: EntryPart & { member: MemberSeen }) {
  const { t } = useTranslation();
  const { aims, taskOpen } = member;
  const atHand = tasksAtHand(entry, taskOpen);
  const wrong = (words: string) =>
    isTooLong(words)
      ? t('group.meeting.tooLong', { most: longestLine, has: words.trim().length })
      : undefined;
  const say = (at: number, words: string) => {
    const said = optionPlaces.map((place) => (place === at ? words : (entry.options[place] ?? '')));
    onEntry({ options: said });
  };
  const shown = optionPlaces.filter((place) => place === 0 || (entry.options[place - 1] ?? '') !== '');
  return (
    <>
      {shown.map((place) => (
        <TextField
          key={place}
          label={t('group.meeting.next.option', { place: place + 1 })}
          hint={place === 0 ? t('group.meeting.next.optionHint') : undefined}
          optional
          value={entry.options[place] ?? ''}
          error={wrong(entry.options[place] ?? '')}
          onChange={(words) => say(place, words)}
        />
      ))}
      <TextField
        label={t('group.meeting.next.task')}
        hint={t('group.meeting.next.taskHint')}
        value={entry.task}
        error={wrong(entry.task)}
        onChange={(task) => onEntry({ task })}
      />
      {atHand.length > 0 && (
        <Answers label={t('group.meeting.next.atHand')}>
          {atHand.map(({ words, from }) => (
            <Answer
              key={words}
              words={<span dir="auto">{words}</span>}
              note={t(`group.meeting.next.take.${from}`)}
              isChosen={entry.task.trim() === words}
              onPress={() => onEntry({ task: entry.task.trim() === words ? '' : words })}
            />
          ))}
        </Answers>
      )}
      {aims.length > 0 && (
        <Mood
          label={t('group.meeting.next.aim', { aim: aims[0] })}
          of="aim"
          value={entry.aim}
          onChange={(aim) => onEntry({ aim })}
        />
      )}
    </>
  );
}
