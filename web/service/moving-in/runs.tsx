import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BroughtRun, LeftOfRun } from '#core/api-answers/moving-in.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

export const runsKey = ['moving-in', 'runs'];

/** What was brought, run by run, each of which can be taken out again as a whole. */
export function Runs() {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const client = useQueryClient();
  const [asked, setAsked] = useState<string>();
  const { data: runs } = useQuery<BroughtRun[], RefusedError>({
    queryKey: runsKey,
    queryFn: () => see('moving-in/runs'),
  });
  const takeOut = useMutation({
    mutationFn: (id: string) => send<{ left: LeftOfRun[] }>(`moving-in/runs/${id}`, undefined, 'DELETE'),
    onSuccess: async () => {
      setAsked(undefined);
      await client.invalidateQueries({ queryKey: runsKey });
    },
  });
  const { data: taken } = takeOut;
  if (!runs) return null;
  return (
    <Part title={t('service.movingIn.runs')}>
      {taken && (
        <Notice
          kind={taken.left.length > 0 ? 'warn' : 'good'}
          spoken="now"
          title={t('service.movingIn.takenOut')}
        >
          {taken.left.length > 0 && (
            <>
              <p>{t('service.movingIn.left')}</p>
              <ul className={shapes.lines}>
                {taken.left.map(({ course, says }) => (
                  <li key={`${course}/${says}`}>{says}</li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
      <DataTable
        caption={t('service.movingIn.runs')}
        captionIs="spoken"
        narrow="stacks"
        rows={runs}
        rowKey={({ id }) => id}
        empty={t('service.movingIn.noRuns')}
        columns={[
          { key: 'when', title: t('service.movingIn.when'), cell: ({ at }) => recorded(at) },
          { key: 'by', title: t('service.movingIn.by'), cell: ({ by }) => <bdi>{by}</bdi> },
          { key: 'courses', title: t('service.movingIn.courses'), cell: ({ courses }) => courses },
          { key: 'clients', title: t('service.movingIn.clients'), cell: ({ clients }) => clients },
          {
            key: 'state',
            title: t('service.movingIn.stands'),
            cell: ({ id, at, state }) =>
              state === 'here' ? (
                <Button
                  size="small"
                  aria-label={t('service.movingIn.takeOutOf', { when: recorded(at) })}
                  onPress={() => setAsked(id)}
                >
                  {t('service.movingIn.takeOut')}
                </Button>
              ) : (
                t(`service.movingIn.state.${state}`)
              ),
          },
        ]}
      />
      {asked !== undefined && (
        <AskOnceMore
          title={t('service.movingIn.sure')}
          says={t('service.movingIn.sureSays')}
          go={t('service.movingIn.takeOut')}
          isPending={takeOut.isPending}
          sentence={formSentence(takeOut.error, t('entry.noLine'))}
          onSure={() => takeOut.mutate(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Part>
  );
}
