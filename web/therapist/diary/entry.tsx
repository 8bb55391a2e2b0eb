import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiaryEntry } from '#core/lists/week.ts';
import { CancelSession } from '#web/therapist/course/appointments/cancel.tsx';
import { MoveSession } from '#web/therapist/course/appointments/move.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { useEntryWords } from './entry-words.ts';

/** One hour of the week: what it is, where to read more, and for a session still to come moving and cancelling it. */
export function EntryOpened({ entry, onDone }: { entry: DiaryEntry; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const said = useEntryWords();
  const [doing, setDoing] = useState<'nothing' | 'move' | 'cancel'>('nothing');
  const { course, state, what } = entry;
  const isSession = what !== 'meeting' && what !== 'group';
  return (
    <Stack>
      <p>
        {dayInWords(entry.day, i18n.language)}, {said(entry).when}
      </p>
      <p>
        {said(entry).what} {entry.over && <Badge tone="warn">{t('diary.over')}</Badge>}
      </p>
      <p>
        <EntryLink entry={entry} />
      </p>
      {course && isSession && state === 'booked' && (
        <>
          {doing === 'nothing' && (
            <Row>
              <Button onPress={() => setDoing('move')}>{t('appointments.move.open')}</Button>
              <Button kind="quiet" onPress={() => setDoing('cancel')}>
                {t('appointments.cancel.open')}
              </Button>
            </Row>
          )}
          {doing === 'move' && <MoveSession course={course} appointment={entry} onDone={onDone} />}
          {doing === 'cancel' && <CancelSession course={course} appointment={entry} onDone={onDone} />}
        </>
      )}
    </Stack>
  );
}

/** Where more is known of an hour. */
export function EntryLink({ entry: { course, group, what } }: { entry: DiaryEntry }) {
  const { t } = useTranslation();
  if (group)
    return (
      <Link to="/groups/$group" params={{ group }} className={standingLinkClass}>
        {t('diary.openGroup')}
      </Link>
    );
  return (
    <Link
      to={what === 'meeting' ? '/courses/$course/beside' : '/courses/$course/session'}
      params={{ course: course ?? '' }}
      className={standingLinkClass}
    >
      {t(what === 'meeting' ? 'diary.openBeside' : 'diary.openCourse')}
    </Link>
  );
}
