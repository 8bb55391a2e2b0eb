import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Page, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { openShelf } from './locked-shelf.ts';
import { wipePhone } from './wipe.ts';

/** What is kept on this phone lies behind a phrase: it is asked for, with a line or without one. */
export function OpenPhone() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [phrase, setPhrase] = useState('');
  const [asks, setAsks] = useState<'no' | 'to wipe'>('no');
  const open = useMutation({
    networkMode: 'always',
    mutationFn: () => openShelf(phrase),
    onSuccess: ({ became }) => {
      setPhrase('');
      if (became === 'opened') void queries.invalidateQueries();
    },
  });
  const wipe = useMutation({
    networkMode: 'always',
    mutationFn: wipePhone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (phrase.trim() !== '' && !open.isPending) open.mutate();
  };
  const wrong = open.data?.became === 'wrong' ? open.data.left : undefined;
  return (
    <Page width="narrow">
      <TitleOf words={t('phone.title')} />
      <main id="page">
        <PageHead title={t('phone.title')} lead={t('phone.lead')} />
        <form onSubmit={submit} noValidate>
          <Stack>
            <TextField
              label={t('phone.phrase')}
              type="password"
              autoComplete="off"
              value={phrase}
              onChange={setPhrase}
              error={wrong === undefined ? undefined : t('phone.wrong', { count: wrong })}
            />
            <Row>
              <Button type="submit" kind="primary" isPending={open.isPending}>
                {t('phone.open')}
              </Button>
              <Button kind="quiet" onPress={() => setAsks('to wipe')}>
                {t('phone.forgotten')}
              </Button>
              <Link to="/help-now">{t('frame.helpNow')}</Link>
            </Row>
          </Stack>
        </form>
        <AskOnceMore
          title={t('phone.wipeTitle')}
          says={t('phone.wipeSays')}
          go={t('phone.wipeGo')}
          isOpen={asks === 'to wipe'}
          isPending={wipe.isPending}
          onSure={() => wipe.mutate()}
          onClose={() => setAsks('no')}
        />
      </main>
    </Page>
  );
}
