import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { addressOf, type RefusedError, send } from '#web/app/api.ts';
import { useAfterReferral } from '#web/app/forms/referral-form.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Columns, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { Quote } from '#web/ui/words/prose.tsx';
import { dateInWords, dayInWords, recordedInWords } from '#web/ui/words/when.ts';
import { BeginCourse } from './begin.tsx';
import { Contacts } from './contacts.tsx';
import { DangerAnswered, DangerWaits, TellDanger } from './danger.tsx';
import { CloseReferral, TakeUpReferral } from './ending.tsx';
import { FitPart } from './fit.tsx';
import { useReferral } from './known.ts';
import { WaitingPart } from './waiting.tsx';
import { Who } from './who.tsx';

/** One referral: what waits first, who it is, whether IPT fits, the list, and the course that begins from it. */
export function ReferralPage() {
  const { t } = useTranslation();
  const { referral } = useParams({ strict: false });
  const { data, error } = useReferral(referral ?? '');
  if (!data) return <PageNotReady error={error} title={t('referrals.one')} />;
  return <Shown key={data.id} view={data} />;
}

function Shown({ view }: { view: ReferralView }) {
  const { t, i18n } = useTranslation();
  const { arrival, ending } = view.referral;
  const { received } = arrival;
  const name = arrival.who?.name ?? '';
  const may = (name: ReferralView['acts'][number]) => view.acts.includes(name);
  return (
    <>
      <TitleOf words={name} />
      <PageHead
        title={name}
        actions={
          <Row>
            <PrintButton />
            {view.as !== 'cover' && (
              <a href={addressOf(`referrals/${view.id}/export`)} download className={buttonClass({})}>
                {t('referrals.file')}
              </a>
            )}
          </Row>
        }
        above={
          <Link to="/referrals" className={standingLinkClass}>
            {t('referrals.title')}
          </Link>
        }
        lead={t('referrals.stands', {
          state: t(`referrals.state.${view.state}`),
          soon: t(`referrals.soon.is.${arrival.priority}`),
          source: t(`referrals.source.${received?.source ?? 'other'}`),
          on: received ? dayInWords(received.on, i18n.language) : '',
        })}
      />
      <Stack gap="chapter">
        <DangerWaits view={view} />
        <Alike view={view} />
        {ending.begun && (
          <Notice
            kind="good"
            title={t('referrals.begin.done', { who: view.names[ending.begun.therapist] })}
          />
        )}
        {ending.closed && (
          <Notice title={t(`referrals.closedAs.${ending.closed.how}`)}>
            <p dir="auto">{ending.closed.words}</p>
            {view.erasedOn && (
              <p>{t('referrals.erasedOn', { on: dayInWords(view.erasedOn, i18n.language) })}</p>
            )}
          </Notice>
        )}
        <Columns shape="main">
          <Part title={t('referrals.concern')}>
            {received?.concern ? <Quote>{received.concern}</Quote> : <p>{t('referrals.noConcern')}</p>}
            {received?.hopes && (
              <>
                <h3>{t('referrals.hopes')}</h3>
                <Quote>{received.hopes}</Quote>
              </>
            )}
            <DangerAnswered view={view} />
            <TellDanger view={view} />
          </Part>
          <Part title={t('referrals.who.title')}>
            <Who view={view} />
          </Part>
        </Columns>
        <Stack>
          <FoldedPart
            id="contacts"
            title={t('referrals.contact.title')}
            says={t('referrals.contact.count', { count: arrival.contacts.length })}
          >
            <Contacts view={view} />
          </FoldedPart>
          <FoldedPart id="fit" title={t('referrals.fit.title')} isDue={view.state === 'came'}>
            <FitPart view={view} />
          </FoldedPart>
          <FoldedPart
            id="waiting"
            title={t('referrals.wait.title')}
            isDue={['assessed', 'waiting', 'offered'].includes(view.state)}
          >
            <WaitingPart view={view} />
          </FoldedPart>
          {may('beginCourse') && (
            <FoldedPart id="begin" title={t('referrals.begin.title')} isDue={view.state === 'accepted'}>
              <BeginCourse view={view} />
            </FoldedPart>
          )}
          {may('closeReferral') && (
            <FoldedPart id="close" title={t('referrals.close.title')}>
              <CloseReferral view={view} />
            </FoldedPart>
          )}
          {may('takeUpReferral') && (
            <FoldedPart id="again" title={t('referrals.close.again')}>
              <TakeUpReferral view={view} />
              <Erase view={view} />
            </FoldedPart>
          )}
          <FoldedPart id="record" title={t('referrals.record')}>
            <Record view={view} />
          </FoldedPart>
        </Stack>
      </Stack>
    </>
  );
}

/** Who may be the same person: a question, and nothing is made one by it. */
function Alike({ view: { alike } }: { view: ReferralView }) {
  const { t, i18n } = useTranslation();
  if (alike.length === 0) return null;
  return (
    <Notice kind="warn" title={t('referrals.alike.title')}>
      <ul className={shapes.lines}>
        {alike.map(({ id, is, by, name, born, state }) => (
          <li key={id}>
            {is === 'referral' ? (
              <Link to="/referrals/$referral" params={{ referral: id }} className={standingLinkClass}>
                <bdi>{name}</bdi>
              </Link>
            ) : (
              <bdi>{name}</bdi>
            )}
            {born && `, ${t('referrals.alike.born', { born: dateInWords(born, i18n.language) })}`}
            {`. ${t(`referrals.alike.is.${is}`)} ${t(`referrals.alike.by.${by}`)} `}
            {state && t(`referrals.state.${state}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Everything that was written, with the day it happened, when it was written and by whom. */
function Record({ view }: { view: ReferralView }) {
  const { t, i18n } = useTranslation();
  const { service } = useSignedIn();
  return (
    <ul className={shapes.lines}>
      {view.entries.map(({ seq, says, on, at, by }) => (
        <li key={seq}>
          {says}{' '}
          <span className={shapes.remark}>
            {t('referrals.entry', {
              on: dayInWords(on, i18n.language),
              at: recordedInWords(at, service.zone, i18n.language),
              who: view.names[by] ?? t('referrals.themselves'),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Erases it before its time, because they asked for it. */
function Erase({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const after = useAfterReferral();
  const [isAsked, setAsked] = useState(false);
  const call = useMutation<unknown, RefusedError>({
    mutationFn: () => send(`referrals/${view.id}/erasure`, { reason: 'asked' }),
    onSuccess: async () => {
      await navigate({ to: '/referrals' });
      await after(view);
    },
  });
  return (
    <div>
      <Button kind="danger" onPress={() => setAsked(true)}>
        {t('referrals.erase.go')}
      </Button>
      {isAsked && (
        <AskOnceMore
          title={t('referrals.erase.sure')}
          says={t('referrals.erase.says')}
          go={t('referrals.erase.go')}
          isPending={call.isPending}
          sentence={formSentence(call.error, t('entry.noLine'))}
          onSure={() => call.mutate()}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
