import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarAddress, CalendarAddressMade, CalledInCalendar } from '#core/api-answers/calendar.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CopyLink } from '#web/ui/fields/copy-link.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

const key = ['calendar'];

interface OwnCalendarProps {
  /** What is said to begin with, beside what is said to everybody. */
  says?: string;
  /** How entries are called until somebody chooses otherwise. */
  first?: CalledInCalendar;
}

/** The address at which one’s own calendar reads one’s appointments: made and told once, made anew, ended. */
export function OwnCalendar({ says, first = 'neutral' }: OwnCalendarProps) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery<CalendarAddress, RefusedError>({
    queryKey: key,
    queryFn: () => see('calendar'),
  });
  const [chosen, setChosen] = useState<CalledInCalendar | null>(null);
  const [asking, setAsking] = useState<'renew' | 'end' | null>(null);
  const settled = () => {
    setAsking(null);
    return queries.invalidateQueries({ queryKey: key });
  };
  const make = useMutation<CalendarAddressMade, RefusedError, CalledInCalendar>({
    mutationFn: (called) => send('calendar', { called }),
    onSuccess: settled,
  });
  const end = useMutation<unknown, RefusedError>({
    mutationFn: () => send('calendar', {}, 'DELETE'),
    onSuccess: () => {
      make.reset();
      return settled();
    },
  });
  if (!data) return null;
  const { mayBeCalled } = data;
  const isMade = data.state === 'made';
  const called = chosen ?? (isMade ? data.called : first);
  const sentence = formSentence(make.error ?? end.error, t('entry.noLine'));
  return (
    <Stack>
      <p>{t('calendar.says')}</p>
      {says && <p>{says}</p>}
      <p>{t('calendar.secret')}</p>
      {isMade && (
        <p role="status">
          {t('calendar.since', {
            on: dateInWords(data.on, i18n.language),
            called: t(`calendar.calledAs.${data.called}`),
          })}
        </p>
      )}
      {make.data && (
        <Notice kind="good" spoken="now">
          <p>{t('calendar.kept')}</p>
          <CopyLink link={make.data.address} label={t('calendar.address')} hint={t('calendar.how')} />
        </Notice>
      )}
      <RadioList
        label={t('calendar.called')}
        layout="inline"
        options={mayBeCalled.map((value) => ({ value, label: t(`calendar.calledAs.${value}`) }))}
        value={called}
        onChange={(value) => setChosen(mayBeCalled.find((one) => one === value) ?? 'neutral')}
      />
      {asking === null && <Refused sentence={sentence} />}
      <Row>
        <Button
          onPress={() => (isMade ? setAsking('renew') : make.mutate(called))}
          isPending={make.isPending}
        >
          {t(isMade ? 'calendar.renew' : 'calendar.make')}
        </Button>
        {isMade && (
          <Button kind="quiet" onPress={() => setAsking('end')}>
            {t('calendar.end')}
          </Button>
        )}
      </Row>
      <AskOnceMore
        title={t('calendar.renewTitle')}
        says={t('calendar.renewSays')}
        go={t('calendar.renew')}
        isOpen={asking === 'renew'}
        isPending={make.isPending}
        sentence={sentence}
        onSure={() => make.mutate(called)}
        onClose={() => setAsking(null)}
      />
      <AskOnceMore
        title={t('calendar.endTitle')}
        says={t('calendar.endSays')}
        go={t('calendar.end')}
        isOpen={asking === 'end'}
        isPending={end.isPending}
        sentence={sentence}
        onSure={() => end.mutate()}
        onClose={() => setAsking(null)}
      />
    </Stack>
  );
}
