import { useTranslation } from 'react-i18next';
import { outcome, type Supporter } from '#core/course/assessment/support-state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';

const outcomes = answersOf(outcome, 'outcome');

function OneWhoHelps({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const review = useAct(course.id, 'reviewSupport');
  const last = supporter.outcomes.at(-1);
  const rows = [
    { title: t('client.people.helps.with'), lines: supporter.canHelpWith },
    { title: t('client.people.helps.first'), lines: [supporter.firstContact] },
    { title: t('client.people.helps.said'), lines: [last?.words] },
  ];
  const came = (one: (typeof outcomes)[number]) => t(`client.people.helps.outcome.${one}`);
  return (
    <li className={shapes.ruledItem}>
      <Stack>
        <h3 dir="auto">{supporter.who}</h3>
        {rows.some(({ lines }) => lines.some(Boolean)) && <SaidList rows={rows} />}
        {may('reviewSupport') ? (
          <RadioList
            label={t('client.people.helps.came', { who: supporter.who })}
            layout="inline"
            options={outcomes.map((value) => ({ value, label: came(value) }))}
            value={last?.outcome ?? 'not_yet'}
            onChange={(chosen) => {
              const now = outcomes.find((one) => one === chosen);
              if (now) review.mutate({ form: { supporter: supporter.id, outcome: now } });
            }}
          />
        ) : (
          <p>{came(last?.outcome ?? 'not_yet')}</p>
        )}
        <Refused sentence={review.error?.problem?.title} />
      </Stack>
    </li>
  );
}

/** Who can help just now, with what, the one small first step, and what came of it. IPT protocol reference, 1.3 (I-15). */
export function WhoHelps() {
  const { t } = useTranslation();
  const { supporters } = useMyCourse().course.support;
  if (supporters.length === 0) return null;
  return (
    <Part title={t('client.people.helps.title')}>
      <ul className={css.items}>
        {supporters.map((one) => (
          <OneWhoHelps key={one.id} supporter={one} />
        ))}
      </ul>
    </Part>
  );
}
