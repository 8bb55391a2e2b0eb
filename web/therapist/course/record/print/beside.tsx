import { useTranslation } from 'react-i18next';
import type { Beside } from '#core/course/beside/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { personOfRole } from '#core/protocols/usual-people.ts';
import { useSharedInWords } from '#web/both/beside/shared-words.ts';
import { useNamesBeside } from '#web/therapist/course/beside/listing.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedFacts, PrintedOne } from './facts.tsx';

function PrintedPersonBeside({ who }: { who: Beside }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { day: said } = useDaysInWords();
  const shared = useSharedInWords(course, 'therapist');
  const role = personOfRole(protocolFollowedBy(course), who.role)?.name ?? who.role;
  const consents = who.consents.map(({ whose, guardian, to, how, on, until, withdrawn, notShare, mayAsk }) =>
    [
      t('beside.consentIs', {
        whose:
          whose === 'client'
            ? t('beside.whose.client')
            : (course.beside.people.find(({ id }) => id === (guardian ?? who.id))?.name ?? ''),
        to: to.map((one) => t(`beside.purpose.${one}`)).join(', '),
        how: t(`beside.how.${how}`),
        on: said(on),
      }),
      until && t('beside.consentUntil', { until: said(until) }),
      withdrawn && t('beside.consentBack', { on: said(withdrawn.on) }),
      notShare && `${t('beside.notShare')}: ${notShare}`,
      mayAsk && `${t('beside.mayAsk')}: ${mayAsk}`,
    ]
      .filter(Boolean)
      .join('. '),
  );
  const contacts = course.beside.contacts
    .filter(({ beside }) => beside === who.id)
    .map(
      ({ on, kind, about, note }) =>
        `${said(on)}, ${t(`beside.contactKind.${kind}`)}: ${[about, note].filter(Boolean).join('. ')}`,
    );
  return (
    <PrintedOne title={[who.name, who.tie || role].join(', ')}>
      <PrintedFacts
        facts={[
          [t('beside.contact'), who.contact],
          [t('beside.consents'), consents],
          [t('beside.shared'), who.shared.map(({ what }) => shared(what))],
          [t('beside.contacts'), contacts],
          [t('beside.end'), who.ended ? [said(who.ended.on), who.ended.why].filter(Boolean).join('. ') : ''],
        ]}
      />
    </PrintedOne>
  );
}

/** Who stands beside the client, each with their consents, what they are shown and when they were spoken with. */
export function PrintedBeside() {
  const { t, i18n } = useTranslation();
  const { course, adultLetters = [] } = useCourseView();
  const names = useNamesBeside();
  const { people, listings, sentence, alarmRules, adultsTold, adultsWrittenTo } = course.beside;
  if (people.length + listings.length + alarmRules.length === 0 && !sentence) return null;
  const listing = listings.at(-1);
  const rule = alarmRules.at(-1);
  return (
    <Part title={t('beside.title')}>
      {people.map((who) => (
        <PrintedPersonBeside key={who.id} who={who} />
      ))}
      <PrintedFacts
        facts={[
          [
            t('beside.list'),
            listing && [
              t('beside.listedOn', {
                on: dateInWords(listing.on, i18n.language),
                names: names(listing.told),
              }),
              t('beside.listPrivate', { what: listing.keepPrivate.join(', ') }),
            ],
          ],
          [t('beside.sentence'), sentence?.words],
          [
            t('beside.alarmRule'),
            rule && [
              rule.rule,
              t(`beside.ruleOf.${rule.of}`),
              t('beside.ruleRing', { names: names(rule.ring) }),
              rule.write.length > 0
                ? `${t('beside.ruleWrites', { names: names(rule.write.map(({ beside }) => beside)) })} “${rule.says}”`
                : '',
            ],
          ],
          [
            t('beside.letters'),
            adultsWrittenTo.map(({ alarm, on, beside, words }) => {
              const letter = adultLetters.find((one) => one.alarm === alarm && one.beside === beside);
              const says = [dateInWords(on, i18n.language), names([beside]), `“${words}”`].join(', ');
              return letter ? `${says} ${t(`beside.letterState.${letter.state}`)}` : says;
            }),
          ],
          [
            t('beside.saidWhat'),
            adultsTold.map(({ on, beside, words }) =>
              [dateInWords(on, i18n.language), names([beside]), words].filter(Boolean).join(', '),
            ),
          ],
        ]}
      />
    </Part>
  );
}

/** The meetings outside the count, each with what was agreed there and its note. */
export function PrintedMeetings() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const names = useNamesBeside();
  const { held } = course.meetings;
  if (held.length === 0) return null;
  const known = protocolFollowedBy(course)?.meetings ?? [];
  const addedTo = ({ on, text }: { on: string; text: string }) =>
    t('beside.addedOn', { on: dateInWords(on, i18n.language), text });
  return (
    <Part title={t('beside.meetings')}>
      {held.map(({ id, which, on, minutes, after, with: others, agreed, why, note }) => (
        <PrintedOne
          key={id}
          title={t('beside.heldOn', {
            name: known.find((one) => one.id === which)?.name ?? t('beside.other'),
            on: dateInWords(on, i18n.language),
            minutes,
            where: after === 0 ? t('beside.before') : t('beside.between', { n: after }),
          })}
        >
          <p dir="auto">{names(others)}</p>
          {[agreed, why, note?.text, ...(note?.addenda ?? []).map(addedTo)].filter(Boolean).map((said) => (
            <p key={said} dir="auto">
              {said}
            </p>
          ))}
        </PrintedOne>
      ))}
    </Part>
  );
}
