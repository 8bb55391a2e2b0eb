import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import { itemsAskedIn } from '#core/course/consent/answers.ts';
import { type ConsentItem, consentItems } from '#core/course/consent/items.ts';
import type { Consent } from '#core/course/consent/state.ts';
import { kinCalled } from '#core/words/kin.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useResearchAsked } from '#web/app/research-asked.ts';
import { useFitting } from '#web/both/directory/fitting.ts';
import { PickFromDirectory } from '#web/both/directory/pick.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { useMilestone } from './milestone.ts';
import css from './opening.module.css';
import { OpeningPart } from './part.tsx';

interface AskedProps {
  item: ConsentItem;
  whom?: string;
  now: Consent | undefined;
  acts: CourseView['acts'];
}

/** One thing to agree to: what holds now, and the three answers. */
function Asked({ item, whom = '', now, acts }: AskedProps) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const give = useAct(course.id, 'giveConsent');
  const refuse = useAct(course.id, 'refuseConsent');
  const withdraw = useAct(course.id, 'withdrawConsent');
  const research = useResearchAsked();
  const form = { item, whom };
  const kin = kinCalled(whom);
  const named = kin
    ? t('opening.consent.contactWithTheir', { whom: kin })
    : t('opening.consent.contactWith', { whom });
  const name = whom ? named : t(`opening.consent.item.${item}`);
  const sentence = (give.error ?? refuse.error ?? withdraw.error)?.problem?.title;
  const answer = (act: typeof give, words: string) => (
    <Button
      size="small"
      aria-label={t(`opening.consent.${words}Of`, { name })}
      onPress={() => act.mutate({ form })}
    >
      {t(`opening.consent.${words}`)}
    </Button>
  );
  return (
    <li className={css.asked}>
      <div>
        <bdi>{name}</bdi>
        <span className={css.faint}>
          {now
            ? t(`opening.consent.is.${now.answer}`, { on: dateInWords(now.on, i18n.language) })
            : t('opening.consent.notAsked')}
        </span>
      </div>
      <div className={css.answers}>
        {now?.answer !== 'given' &&
          itemsAskedIn(course, research).includes(item) &&
          acts.includes('giveConsent') &&
          answer(give, 'agree')}
        {!now && acts.includes('refuseConsent') && answer(refuse as typeof give, 'decline')}
        {now?.answer === 'given' &&
          acts.includes('withdrawConsent') &&
          answer(withdraw as typeof give, 'takeBack')}
      </div>
      <Refused sentence={sentence} />
    </li>
  );
}

/** Who may be contacted, person by person. */
function AnotherContact() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'giveConsent', { item: 'contact', whom: '' }, 'contact');
  const near = useFitting(course.safetyPlan.lives?.place ?? '');
  return (
    <div className={css.another}>
      <PickFromDirectory entries={near} onPick={({ name }) => form.change({ whom: name })} />
      <TextField
        label={t('opening.consent.whom')}
        value={form.form.whom ?? ''}
        onChange={(whom) => form.change({ whom })}
        error={form.wrong('whom')}
      />
      <Button isPending={form.isSending} onPress={() => void form.submit()}>
        {t('opening.consent.mayContact')}
      </Button>
      <Refused sentence={form.sentence} />
    </div>
  );
}

/** Consent, thing by thing (MS-01). */
export function ConsentPart() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const milestone = useMilestone('MS-01');
  const { now } = course.consent;
  const asked = itemsAskedIn(course, useResearchAsked());
  const contacts = now.filter(({ item }) => item === 'contact');
  return (
    <OpeningPart
      part="consent"
      milestone={milestone}
      says={t('opening.consent.says', {
        given: now.filter(({ answer }) => answer === 'given').length,
        asked: new Set([...asked, ...now.map(({ item }) => item)]).size,
      })}
      written={now.length > 0 ? 'something' : 'nothing'}
    >
      <ul className={css.list}>
        {consentItems
          .filter((item) => item !== 'contact')
          .filter((item) => asked.includes(item) || now.some((each) => each.item === item))
          .map((item) => (
            <Asked key={item} item={item} now={now.find((each) => each.item === item)} acts={acts} />
          ))}
        {contacts.map((contact) => (
          <Asked key={contact.whom} item="contact" whom={contact.whom} now={contact} acts={acts} />
        ))}
      </ul>
      {acts.includes('giveConsent') && <AnotherContact />}
    </OpeningPart>
  );
}
