import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { skillsSoFar } from '#core/course/skills-practised/so-far.ts';
import { skillIds } from '#core/course/skills-practised/state.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { asKnown } from '#web/app/spoken/known.ts';
import { nameOf, peopleToChoose } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

const said = (text: string) => asKnown(text, 'skills');

type SkillId = (typeof skillIds)[number];

function Practise({ skill, onSaid }: { skill: SkillId; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const start: FormOf<'practiseSkill'> = { skill, rehearsal: '', personId: undefined, confidence: undefined };
  const form = useActForm(course.id, 'practiseSkill', start, skill);
  const people = peopleToChoose(course);
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('client.practice.skills.practise')}>
      <Stack>
        <TextArea
          label={t('client.practice.skills.rehearsal')}
          hint={t('client.practice.skills.rehearsalHint')}
          optional
          value={form.form.rehearsal ?? ''}
          onChange={(rehearsal) => form.change({ rehearsal })}
        />
        {people.length > 0 && (
          <Select
            label={t('client.practice.skills.withWhom')}
            optional
            options={[{ value: '', label: t('client.practice.skills.nobody') }, ...people]}
            value={form.form.personId ?? ''}
            onChange={(person) => form.change({ personId: person || undefined })}
            error={form.wrong('personId')}
          />
        )}
        <Rating
          label={t('client.practice.skills.sure')}
          optional
          value={form.form.confidence}
          onChange={(confidence) => form.change({ confidence })}
          lowWord={t('client.practice.skills.low')}
          highWord={t('client.practice.skills.high')}
        />
        <WhoReads says={t('client.practice.skills.reads', { who })} />
        <FormFoot form={form} go={t('client.practice.skills.keep')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** One skill to hold: when it helps, its steps, an example to read, what to mind, and how I practised it. */
export function MySkill() {
  const { t, i18n } = useTranslation();
  const { course, may } = useMyCourse();
  const { skill: asked } = useParams({ strict: false });
  const skill = skills.find(({ id }) => id === asked);
  const id = skillIds.find((one) => one === asked);
  if (!skill || !id) {
    return (
      <ClientPage ofCourse title={t('client.practice.skills.title')}>
        <Empty title={t('client.practice.skills.gone')} />
      </ClientPage>
    );
  }
  const practices = course.skillsPractised.practices.filter((one) => one.skill === id).toReversed();
  const soFar = skillsSoFar(course).find((one) => one.skill === id);
  return (
    <ClientPage ofCourse title={said(skill.title)} lead={said(skill.purpose)} actions={<PrintButton />}>
      <p>{t('client.practice.skills.when', { when: said(skill.when) })}</p>
      <Notice kind="warn">{said(skill.caution)}</Notice>
      <Part title={t('client.practice.skills.steps')}>
        <ol>
          {skill.steps.map((step) => (
            <li key={step}>{said(step)}</li>
          ))}
        </ol>
      </Part>
      <Disclosure title={t('client.practice.skills.example')} level={2}>
        <Stack gap="tight">
          {skill.dialogue.map(({ who, says }) => (
            <p key={says}>
              <strong>{said(who)}</strong> {said(says)}
            </p>
          ))}
        </Stack>
      </Disclosure>
      {may('practiseSkill') && (
        <ShutsOnceDone title={t('client.practice.skills.practise')}>
          {(done) => <Practise skill={id} onSaid={done} />}
        </ShutsOnceDone>
      )}
      {practices.length > 0 && (
        <Part title={t('client.practice.skills.practised')}>
          {soFar && soFar.first !== null && soFar.times > 1 && (
            <p>{t('client.practice.skills.sureSoFar', { first: soFar.first, latest: soFar.latest })}</p>
          )}
          <ul className={css.items}>
            {practices.map(({ id: which, on, rehearsal, personId, confidence }) => (
              <li key={which} className={shapes.ruledItem}>
                <p className={css.soft}>
                  {[
                    dayInWords(on, i18n.language),
                    nameOf(course, personId),
                    confidence !== undefined && t('client.practice.skills.sureOf', { confidence }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {rehearsal && <p dir="auto">{rehearsal}</p>}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </ClientPage>
  );
}
