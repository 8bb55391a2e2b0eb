import { useTranslation } from 'react-i18next';
import { isEased } from '#core/course/assessment/sick-role-sides.ts';
import { sharedWithThem, standingBeside } from '#core/course/beside/consents.ts';
import { isSameName } from '#core/words/names.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { nameOf, thoseToChoose } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';

const shownBy = ['client', 'therapist'] as const;

function LetSee({ onSaid }: { onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const form = useActForm(course.id, 'showSickRole', { withWhom: '', by: 'client' });
  const isShown = new Set(course.sickRole.shown.map(({ person }) => person));
  const people = thoseToChoose(course, 'one').filter(({ value }) => !isShown.has(value));
  const { person, withWhom, by } = form.form;
  const send = async () => {
    if ((await form.submit({ patch: { withWhom: person ? '' : withWhom } })) === 'recorded') onSaid();
  };
  return (
    <Stack>
      {people.length > 0 && (
        <Select
          label={t('client.forNow.show.whom')}
          options={[{ value: '', label: t('client.forNow.show.somebodyElse') }, ...people]}
          value={person ?? ''}
          onChange={(chosen) => form.change({ person: chosen || undefined })}
          error={form.wrong('person')}
        />
      )}
      {!person && (
        <TextField
          label={t('client.forNow.show.whoElse')}
          value={withWhom ?? ''}
          onChange={(name) => form.change({ withWhom: name })}
          error={form.wrong('withWhom')}
        />
      )}
      <RadioList
        label={t('client.forNow.show.by')}
        options={shownBy.map((value) => ({
          value,
          label: t(`client.forNow.show.byIs.${value}`, { who }),
        }))}
        value={by}
        onChange={(value) => form.change({ by: oneOf(shownBy, value) ?? 'client' })}
      />
      <SeenOfMine written={form.form} />
      <FormFoot
        form={form}
        go={t('client.forNow.show.go')}
        kind="plain"
        onGo={() => void send()}
        saved="below"
      />
    </Stack>
  );
}

/** Who may see the card: my choice, and mine to take back, also once nothing is set down any more. */
export function WhoMaySee() {
  const { t } = useTranslation();
  const { course, may, who, today } = useMyCourse();
  const stop = useAct(course.id, 'stopShowingSickRole');
  const stopPage = useAct(course.id, 'stopSharing');
  const onPages = standingBeside(course).filter((one) =>
    sharedWithThem(course, one, today).includes('sick_role'),
  );
  const { given, shown } = course.sickRole;
  const holds = isEased(course);
  const names = shown.map(({ person, withWhom }) => nameOf(course, person) || withWhom);
  // Whoever is on the list already is no idea any more.
  const ideas = (holds ? (given?.sharedWith ?? []) : []).filter(
    (idea) => ![...names, ...onPages.map(({ name }) => name)].some((name) => isSameName(name, idea)),
  );
  if (!holds && shown.length + onPages.length === 0) return null;
  return (
    <div data-print="never">
      <Part title={t('client.forNow.show.title')}>
        {holds && <p>{t('client.forNow.show.lead')}</p>}
        {holds && (
          <WhoReads
            says={t('client.forNow.reads', { who })}
            instead={t('client.forNow.readsSave', { who })}
            written={shown}
          />
        )}
        {shown.length + onPages.length === 0 && <p>{t('client.forNow.show.nobody')}</p>}
        {shown.length + onPages.length > 0 && (
          <ul className={shapes.plainList}>
            {shown.map((one) => {
              const { id, person, withWhom, by } = one;
              const name = nameOf(course, person) || withWhom || t('client.forNow.show.somebody');
              return (
                <li key={id}>
                  <Row>
                    <span dir="auto">{t(`client.forNow.show.${by}`, { who: name, therapist: who })}</span>
                    {may('stopShowingSickRole') && (
                      <Button
                        size="small"
                        kind="quiet"
                        aria-label={t('client.forNow.show.stopOf', { who: name })}
                        isPending={stop.isPending}
                        onPress={() => stop.mutate({ form: { shown: id } })}
                      >
                        {t('client.forNow.show.stop')}
                      </Button>
                    )}
                  </Row>
                  <SeenOfMine written={one} />
                </li>
              );
            })}
            {onPages.map(({ id, name }) => (
              <li key={id}>
                <Row>
                  <span dir="auto">{t('client.forNow.show.page', { who: name })}</span>
                  {may('stopSharing') && (
                    <Button
                      size="small"
                      kind="quiet"
                      aria-label={t('client.forNow.show.stopOf', { who: name })}
                      isPending={stopPage.isPending}
                      onPress={() => stopPage.mutate({ form: { beside: id, what: 'sick_role' } })}
                    >
                      {t('client.forNow.show.stop')}
                    </Button>
                  )}
                </Row>
              </li>
            ))}
          </ul>
        )}
        <Refused sentence={(stop.error ?? stopPage.error)?.problem?.title} />
        {ideas.length > 0 && (
          <p dir="auto">{t('client.forNow.show.idea', { who, people: ideas.join(', ') })}</p>
        )}
        {may('showSickRole') && (
          <ShutsOnceDone title={t('client.forNow.show.add')} level={3}>
            {(done) => <LetSee onSaid={done} />}
          </ShutsOnceDone>
        )}
      </Part>
    </div>
  );
}
