import { useTranslation } from 'react-i18next';
import { alarmRuleNow } from '#core/course/beside/adults-written-to.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { useNamesBeside } from './listing.tsx';
import { Opens } from './opens.tsx';

interface ToldProps {
  alarm: string;
  who: string;
  name: string;
  onDone: () => void;
}

function Told({ alarm, who, name, onDone }: ToldProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(
    course.id,
    'recordAdultTold',
    { alarm, beside: who, kind: 'telephone', words: '' },
    `${alarm}/${who}`,
  );
  return (
    <Stack>
      <TextArea
        label={t('beside.saidWhat')}
        value={form.form.words}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
      <FormFoot
        form={form}
        go={t('beside.adultToldGo', { name })}
        onGo={async () => (await form.submit()) && onDone()}
      />
    </Stack>
  );
}

/** Beside an alarm: by which rule an adult is told, whom Kith wrote to and with what words, who was told since, and whom to call. */
export function AdultsByRule({ alarm }: { alarm: Pick<Alarm, 'id'> }) {
  const { t, i18n } = useTranslation();
  const { course, acts, adultLetters = [] } = useCourseView();
  const names = useNamesBeside();
  const rule = alarmRuleNow(course);
  if (!rule) return null;
  const of = <One extends { alarm: string }>(all: readonly One[]) =>
    all.filter((one) => one.alarm === alarm.id);
  const written = of(course.beside.adultsWrittenTo);
  const told = of(course.beside.adultsTold);
  const stateOf = (who: string) => of(adultLetters).find(({ beside }) => beside === who)?.state;
  const left = rule.ring.filter((who) => !told.some(({ beside }) => beside === who));
  return (
    <Stack>
      <p>
        <strong>{t('beside.byRule')}</strong> <span dir="auto">{rule.rule}</span>
      </p>
      {written.map(({ on, beside, words }) => {
        const state = stateOf(beside);
        return (
          <p key={beside}>
            {t('beside.writtenTo', { name: names([beside]), on: dateInWords(on, i18n.language) })}{' '}
            <q dir="auto">{words}</q> {state && t(`beside.letterState.${state}`)}
          </p>
        );
      })}
      {told.map(({ id, on, kind, beside, words }) => (
        <p key={id}>
          {t('beside.wasTold', {
            name: names([beside]),
            on: dateInWords(on, i18n.language),
            how: t(`beside.contactKind.${kind}`),
          })}{' '}
          <span dir="auto">{words}</span>
        </p>
      ))}
      {left.length > 0 && <p>{t('beside.stillToRing', { names: names(left) })}</p>}
      {acts.includes('recordAdultTold') &&
        left.map((who) => (
          <Opens key={who} title={t('beside.adultToldGo', { name: names([who]) })}>
            {(onDone) => <Told alarm={alarm.id} who={who} name={names([who])} onDone={onDone} />}
          </Opens>
        ))}
    </Stack>
  );
}
