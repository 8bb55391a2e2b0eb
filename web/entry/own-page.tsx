import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { OwnPage } from '#core/api-answers/beside.ts';
import { type Shareable, shareable } from '#core/protocols/protocol/person-beside.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Page, Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { SharedPart } from './own-page-parts.tsx';
import { SheetGiven } from './own-page-sheets.tsx';

/** The own page of somebody beside a client: a link and a code open it, and it shows what was listed for them. */
export function BesidesOwnPage() {
  const { t } = useTranslation();
  const course = new URLSearchParams(location.search).get('course') ?? '';
  const token = location.hash.slice(1);
  const [code, setCode] = useState('');
  const [isBack, setBack] = useState(false);
  const opening = { token, code: code.replaceAll(/\s/g, '') };
  const open = useMutation<OwnPage, RefusedError, 'open' | 'consent'>({
    mutationFn: (what) =>
      what === 'open'
        ? send(`beside/${course}`, opening)
        : send(`beside/${course}/consent`, { ...opening, id: newId() }),
  });
  const takeBack = useMutation<unknown, RefusedError>({
    mutationFn: () => send(`beside/${course}/withdraw`, { ...opening, id: newId() }),
    onSuccess: () => {
      open.reset();
      setCode('');
      setBack(true);
    },
  });
  const submit = submits(() => {
    setBack(false);
    open.mutate('open');
  });
  const refused =
    open.error?.problem?.status === 404
      ? t('ownPage.closed')
      : open.error
        ? formSentence(open.error, t('entry.noLine'))
        : undefined;
  return (
    <Page width="narrow">
      <TitleOf words={t('ownPage.title')} />
      <main id="page">
        {open.data ? (
          <Opened
            whole={open.data}
            agree={() => open.mutate('consent')}
            takeBack={() => takeBack.mutate()}
            refused={takeBack.error ? formSentence(takeBack.error, t('entry.noLine')) : undefined}
          />
        ) : (
          <Stack gap="section">
            <PageHead title={t('ownPage.opens')} lead={t('ownPage.opensLead')} />
            {isBack && <Notice kind="info">{t('ownPage.takenBack')}</Notice>}
            {course && token ? (
              <form onSubmit={submit} noValidate>
                <Stack>
                  <TextField
                    label={t('ownPage.code')}
                    value={code}
                    onChange={setCode}
                    inputMode="numeric"
                    autoComplete="one-time-code"
                  />
                  <Button type="submit" kind="primary" isPending={open.isPending}>
                    {t('ownPage.go')}
                  </Button>
                  <Refused sentence={refused} />
                </Stack>
              </form>
            ) : (
              <Notice kind="warn">{t('ownPage.incomplete')}</Notice>
            )}
          </Stack>
        )}
      </main>
    </Page>
  );
}

interface OpenedProps {
  whole: OwnPage;
  agree: () => void;
  takeBack: () => void;
  refused: string | undefined;
}

function Opened({ whole, agree, takeBack, refused }: OpenedProps) {
  const { t, i18n } = useTranslation();
  const { page, service } = whole;
  const { client, listed, sheets } = page;
  const shared = shareable.filter((what): what is Shareable => what in page.parts);
  return (
    <Stack gap="section">
      <PageHead
        above={service}
        title={t('ownPage.hello', { name: page.name })}
        lead={t('ownPage.lead', { client })}
      />
      {page.state === 'asks' ? (
        <Part title={t('ownPage.asks')}>
          <Stack>
            <p>{t('ownPage.asksLead')}</p>
            <Button kind="primary" onPress={agree}>
              {t('ownPage.agree')}
            </Button>
          </Stack>
        </Part>
      ) : (
        <>
          {shared.length + sheets.length === 0 && <p>{t('ownPage.nothing')}</p>}
          {shared.map((what) => (
            <SharedPart key={what} what={what} whole={whole} />
          ))}
          {sheets.map((one) => (
            <SheetGiven key={one.id} shared={one} />
          ))}
        </>
      )}
      {listed && (
        <Part title={t('ownPage.shared')}>
          <p>{t('ownPage.listedOn', { on: dateInWords(listed.on, i18n.language) })}</p>
          <ul>
            {listed.share.map((what) => (
              <li key={what}>{t(`ownPage.share.${what}`, { client })}</li>
            ))}
            {listed.sheets.map((name) => (
              <li key={name}>{t('ownPage.sheetListed', { name, client })}</li>
            ))}
          </ul>
          <h3>{t('ownPage.private', { client })}</h3>
          <ul>
            {listed.keepPrivate.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {page.alarmRule && (
        <Part title={t('ownPage.rule')}>
          <p dir="auto">{page.alarmRule}</p>
          {page.alarmLetter && (
            <>
              <p>{t('ownPage.ruleLetter')}</p>
              <blockquote dir="auto">{page.alarmLetter}</blockquote>
            </>
          )}
        </Part>
      )}
      {page.state === 'open' && (
        <Part title={t('ownPage.yours')}>
          <Stack>
            <ul>
              {page.consents.map(({ to, on }) => (
                <li key={`${on}${to.join()}`}>
                  {t('ownPage.since', {
                    what: to.map((one) => t(`ownPage.purpose.${one}`)).join(', '),
                    on: dateInWords(on, i18n.language),
                  })}
                </li>
              ))}
            </ul>
            <Button onPress={takeBack}>{t('ownPage.takeBack')}</Button>
            <Refused sentence={refused} />
          </Stack>
        </Part>
      )}
      <p>{t('ownPage.looks', { client })}</p>
    </Stack>
  );
}
