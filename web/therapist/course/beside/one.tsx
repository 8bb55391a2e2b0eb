import { useTranslation } from 'react-i18next';
import { consentsMissing, inWords } from '#core/course/beside/consents.ts';
import type { Beside, BesideConsent } from '#core/course/beside/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { personOfRole, shareableWith } from '#core/protocols/usual-people.ts';
import { useAct } from '#web/app/course.ts';
import { useSharedInWords } from '#web/both/beside/shared-words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Sheet, Stack } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './beside.module.css';
import { RecordConsent } from './consent-form.tsx';
import { ContactForm } from './contact-form.tsx';
import { EndBeside } from './end.tsx';
import { Opens } from './opens.tsx';
import { TheirPage } from './their-page.tsx';

function ConsentLine({ who, consent }: { who: Beside; consent: BesideConsent }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const withdraw = useAct(course.id, 'withdrawBesideConsent');
  const { day: said } = useDaysInWords();
  const giver = course.beside.people.find(({ id }) => id === (consent.guardian ?? who.id))?.name ?? '';
  const whose = consent.whose === 'client' ? t('beside.whose.client') : giver;
  return (
    <li>
      <Row spread="apart">
        <span>
          {t('beside.consentIs', {
            whose,
            to: consent.to.map((one) => t(`beside.purpose.${one}`)).join(', '),
            how: t(`beside.how.${consent.how}`),
            on: said(consent.on),
          })}
          {consent.until && `, ${t('beside.consentUntil', { until: said(consent.until) })}`}
          {consent.withdrawn && `; ${t('beside.consentBack', { on: said(consent.withdrawn.on) })}`}
        </span>
        {!consent.withdrawn && acts.includes('withdrawBesideConsent') && (
          <Button
            size="small"
            onPress={() => withdraw.mutate({ form: { beside: who.id, consent: consent.id } })}
          >
            {t('beside.takeBack')}
          </Button>
        )}
      </Row>
      <Refused sentence={withdraw.error?.problem?.title} />
    </li>
  );
}

/** What somebody is shown: each thing that may be, with the button that begins or ends it. */
function Shown({ who }: { who: Beside }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const share = useAct(course.id, 'shareWith');
  const stop = useAct(course.id, 'stopSharing');
  const shared = useSharedInWords(course, 'therapist');
  const listed = useListed();
  const may = shareableWith(protocolFollowedBy(course), who.role);
  if (may.length === 0) return null;
  return (
    <Stack>
      <h4>{t('beside.shared')}</h4>
      <p>
        {who.shared.length === 0
          ? t('beside.nothingShared')
          : listed(who.shared.map(({ what }) => shared(what)))}
      </p>
      <Disclosure
        title={t('beside.changeShared')}
        level={4}
        open={who.shared.length === 0 ? 'at first' : 'on demand'}
        prints="while open"
      >
        <ul className={css.shown}>
          {may.map((what) => {
            const isShared = who.shared.some((one) => one.what === what);
            const name = shared(what);
            return (
              <li key={what}>
                <span>{name}</span>
                {isShared ? (
                  <Button
                    size="small"
                    aria-label={t('beside.stop', { what: name })}
                    onPress={() => stop.mutate({ form: { beside: who.id, what } })}
                  >
                    {t('beside.stopShort')}
                  </Button>
                ) : (
                  acts.includes('shareWith') && (
                    <Button
                      size="small"
                      kind="quiet"
                      aria-label={t('beside.shareGo', { what: name })}
                      onPress={() => share.mutate({ form: { beside: who.id, what } })}
                    >
                      {t('beside.shareShort')}
                    </Button>
                  )
                )}
              </li>
            );
          })}
        </ul>
      </Disclosure>
      <Refused sentence={(share.error ?? stop.error)?.problem?.title} />
    </Stack>
  );
}

/** One person beside the client. */
export function OneBeside({ who }: { who: Beside }) {
  const { t, i18n } = useTranslation();
  const { course, acts, today } = useCourseView();
  const role = personOfRole(protocolFollowedBy(course), who.role)?.name ?? who.role;
  const contacts = course.beside.contacts.filter(({ beside }) => beside === who.id);
  const missing = (['meetings', 'sharing', 'asking'] as const)
    .map((what) => ({ what, left: consentsMissing(course, who, what, today) }))
    .filter(({ left }) => left.length > 0);
  return (
    <Sheet>
      <Stack>
        <h3 dir="auto">{[who.name, who.tie || role].join(', ')}</h3>
        {who.contact && <p dir="auto">{who.contact}</p>}
        {who.ended ? (
          <p>{t('beside.ended', { on: dateInWords(who.ended.on, i18n.language) })}</p>
        ) : (
          <>
            <h4>{t('beside.consents')}</h4>
            {who.consents.length === 0 && <p>{t('beside.noConsents')}</p>}
            <ul>
              {who.consents.map((consent) => (
                <ConsentLine key={consent.id} who={who} consent={consent} />
              ))}
            </ul>
            {missing.map(({ what, left }) => (
              <p key={what}>
                {t('beside.missing', { what: t(`beside.purpose.${what}`), whose: inWords(left) })}
              </p>
            ))}
            {acts.includes('recordBesideConsent') && (
              <Opens title={t('beside.record')}>
                {(onDone) => <RecordConsent who={who} onDone={onDone} />}
              </Opens>
            )}
            <Shown who={who} />
            <TheirPage who={who} />
            {contacts.length > 0 && <h4>{t('beside.contacts')}</h4>}
            <ul>
              {contacts.map(({ id, on, kind, about, note }) => (
                <li key={id} dir="auto">
                  {dateInWords(on, i18n.language)}, {t(`beside.contactKind.${kind}`)}: {about}
                  {note && <p>{note}</p>}
                </li>
              ))}
            </ul>
            {acts.includes('recordBesideContact') && (
              <Opens title={t('beside.contactGo')}>
                {(onDone) => <ContactForm who={who} onDone={onDone} />}
              </Opens>
            )}
            {acts.includes('endBeside') && (
              <Opens title={t('beside.end')}>{(onDone) => <EndBeside who={who} onDone={onDone} />}</Opens>
            )}
          </>
        )}
      </Stack>
    </Sheet>
  );
}
