import { useTranslation } from 'react-i18next';
import { consentTo } from '#core/course/consent/answers.ts';
import { ownRating, ratingOf, ratingsBeside } from '#core/course/fidelity/ratings.ts';
import { dueDomains, scoreFidelity } from '#core/course/fidelity/score.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import { followed } from '#core/guide/followed.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { FidelityBeside } from './beside.tsx';
import fidelityCss from './fidelity.module.css';
import { GradeRow } from './grade-row.tsx';

/** How a second rater knows the session; recordings before memory (8.3). */
const heard = ['recording', 'was_there', 'notes_only'] as const;
const grades = [0, 1, 2, 3] as const;
type Grade = (typeof grades)[number];

const asGrade = (value: string): Grade | null => grades.find((one) => String(one) === value) ?? null;

/** FIDELITY-IH-1 in sixty seconds: the domains due in this phase, how far and how well; a supervisor rates without the therapist's in sight (8.2). */
export function FidelityOwn({ session: { view, n } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { course } = view;
  const follows = followed(course);
  const { me } = useSignedIn();
  const before = ownRating(course, n, me.id);
  const beside = ratingsBeside(course, n, me.id);
  const isSecond = view.as === 'supervisor';
  const mayBeRecorded = consentTo(course, 'recording') === 'given';
  const howHeard = heard.filter((one) => one !== 'recording' || mayBeRecorded);
  const { form, change, ...rest } = useActForm(
    course.id,
    'rateFidelity',
    {
      session: n,
      ratings: before?.ratings ?? [],
      words: before?.words ?? '',
      heard: before?.heard ?? (isSecond && mayBeRecorded ? 'recording' : 'was_there'),
      drifts: before?.drifts ?? [],
    },
    String(n),
    { whileWaiting: 'stands' },
  );
  if (!follows) return null;
  const domains = follows.protocol.fidelity;
  const due = dueDomains(
    domains,
    phaseOf(follows.preset, n),
    activeFoci(course).map(({ area }) => ({ area, room: roomFollowed(course, area) })),
  );
  const score = before && scoreFidelity(before.ratings, due);
  const ratings = form.ratings ?? [];
  const rate = (domain: string, patch: { adherence?: Grade | null; competence?: Grade | null }) => {
    const old = ratings.find((one) => one.domain === domain) ?? { domain, adherence: null, competence: null };
    const next = { ...old, ...patch };
    const competence = next.adherence ? (next.competence ?? null) : null;
    change({ ratings: [...ratings.filter((one) => one.domain !== domain), { ...next, competence }] });
  };
  return (
    <>
      {score && score.adherence !== null && (
        <p>
          {t('session.fidelity.score', {
            adherence: score.adherence,
            band: t(`session.fidelity.band.${score.band}`),
          })}{' '}
          {score.competence !== null && t('session.fidelity.skill', { competence: score.competence })}
        </p>
      )}
      {beside && <FidelityBeside {...beside} domains={domains} due={due} />}
      {isSecond && !before && ratingOf(course, n, 'therapist') && (
        <p className={shapes.fine}>{t('session.fidelity.blind')}</p>
      )}
      <QuickForm {...rest} go={t('session.fidelity.go')}>
        <p className={shapes.fine}>{t('session.fidelity.how')}</p>
        {!mayBeRecorded && <p className={shapes.fine}>{t('session.fidelity.noRecording')}</p>}
        {isSecond && (
          <RadioList
            label={t('session.fidelity.from')}
            layout="inline"
            options={howHeard.map((value) => ({ value, label: t(`session.fidelity.heardFrom.${value}`) }))}
            value={form.heard}
            onChange={(value) =>
              change({
                heard: heard.find((one) => one === value) ?? 'was_there',
                ...(value === 'notes_only' && { drifts: [] }),
              })
            }
          />
        )}
        {domains
          .filter(({ id }) => due.includes(id))
          .map(({ id, title, good }) => {
            const given = ratings.find((one) => one.domain === id);
            const adherence = given ? (given.adherence === null ? 'na' : String(given.adherence)) : '';
            return (
              <div key={id} className={fidelityCss.rate}>
                <div>
                  <strong>
                    {id} {title}
                  </strong>
                  <p className={shapes.fine}>{good}</p>
                </div>
                <GradeRow
                  name={`${id}-adherence`}
                  label={t('session.fidelity.adherence')}
                  choices={[...grades.map(String), 'na']}
                  spoken={(grade) =>
                    t(grade === 'na' ? 'session.fidelity.na' : `session.fidelity.done.${grade}`)
                  }
                  value={adherence}
                  onChange={(value) => rate(id, { adherence: asGrade(value) })}
                />
                {Boolean(given?.adherence) && (
                  <GradeRow
                    name={`${id}-competence`}
                    label={t('session.fidelity.competence')}
                    choices={grades.map(String)}
                    spoken={(grade) => t(`session.fidelity.skilled.${grade}`)}
                    value={String(given?.competence ?? '')}
                    onChange={(value) => rate(id, { competence: asGrade(value) })}
                  />
                )}
              </div>
            );
          })}
        {form.heard !== 'notes_only' && (
          <CheckboxList
            label={t('session.fidelity.drifts')}
            optional
            options={follows.protocol.deviations
              .filter(({ found }) => found.by === 'ear')
              .map(({ id, title }) => ({ value: id, label: t('session.fidelity.heard', { id, title }) }))}
            value={form.drifts ?? []}
            onChange={(drifts) => change({ drifts })}
          />
        )}
        <TextArea
          label={t('session.fidelity.words')}
          optional
          rows={2}
          value={form.words ?? ''}
          onChange={(words) => change({ words })}
        />
      </QuickForm>
    </>
  );
}
