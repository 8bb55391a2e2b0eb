import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { installationKey } from '#web/app/installation.ts';
import { listenShelf } from '#web/app/offline/keeping.ts';
import { hasPhrase } from '#web/app/offline/machine-storage.ts';
import { useStaysHere } from '#web/app/offline/stays-here.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { lockShelf } from './locked-shelf.ts';
import { leastLetters, mostWrong } from './phrase.ts';

/**
 * A phrase for this phone: with it what is kept here opens without a line, and without it not at all.
 * @param readAnew reads what is to be kept from then on; what was read before the phrase is not
 */
export function ChoosePhrase({ readAnew }: { readAnew?: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const isSet = useSyncExternalStore(listenShelf, hasPhrase);
  const stays = useStaysHere();
  const [typed, setTyped] = useState({ phrase: '', again: '' });
  const [tried, setTried] = useState<'not yet' | 'tried'>('not yet');
  const isShort = [...typed.phrase.trim()].length < leastLetters;
  const isOther = typed.phrase !== typed.again;
  const lock = useMutation({
    networkMode: 'always',
    mutationFn: async (_done: () => void) => {
      if ((await lockShelf(typed.phrase)) !== 'sealed') return 'not kept here';
      return (await readAnew?.().catch(() => 'unread')) === 'unread' ? 'unread' : 'kept';
    },
    onSuccess: async (became, done) => {
      if (became === 'not kept here') return;
      setTyped({ phrase: '', again: '' });
      setTried('not yet');
      done();
      await stays.ask();
      await queries.invalidateQueries({ queryKey: installationKey });
    },
  });
  const submit = (event: FormEvent, done: () => void) => {
    event.preventDefault();
    setTried('tried');
    if (!isShort && !isOther && !lock.isPending) lock.mutate(done);
  };
  return (
    <Stack>
      {!isSet && <Notice title={t('phone.set.title')}>{t('phone.set.why')}</Notice>}
      {lock.data === 'kept' && <Notice kind="good">{t('phone.set.done')}</Notice>}
      {lock.data === 'unread' && <Notice>{t('phone.set.unread')}</Notice>}
      {isSet && stays.kept === 'may be cleared' && <p>{t('phone.set.mayBeCleared')}</p>}
      <ShutsOnceDone title={t(isSet ? 'phone.set.again' : 'phone.set.go')} level={2}>
        {(done) => (
          <form onSubmit={(event) => submit(event, done)} noValidate>
            <Stack>
              <TextField
                label={t('phone.phrase')}
                hint={t('phone.set.hint', { least: leastLetters, most: mostWrong })}
                type="password"
                autoComplete="new-password"
                value={typed.phrase}
                onChange={(phrase) => setTyped({ ...typed, phrase })}
                error={
                  tried === 'tried' && isShort ? t('phone.set.short', { least: leastLetters }) : undefined
                }
              />
              <TextField
                label={t('phone.set.twice')}
                type="password"
                autoComplete="new-password"
                value={typed.again}
                onChange={(again) => setTyped({ ...typed, again })}
                error={tried === 'tried' && isOther ? t('phone.set.other') : undefined}
              />
              {(lock.isError || lock.data === 'not kept here') && (
                <Notice kind="danger" spoken="now">
                  {t('phone.set.failed')}
                </Notice>
              )}
              <Row>
                <Button type="submit" kind="primary" isPending={lock.isPending}>
                  {t('phone.set.save')}
                </Button>
              </Row>
            </Stack>
          </form>
        )}
      </ShutsOnceDone>
    </Stack>
  );
}
