import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HandsOf } from '#core/api-answers/hands.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useHandsOf } from '#web/both/hands/list.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { CoverFields } from './cover.tsx';
import { CoversNamed } from './covers-named.tsx';
import { LeavingList } from './leaving.tsx';
import { HandOverFields } from './over.tsx';

const leads = { own: 'lead', supervisor: 'leadSupervised', administrator: 'leadOf' } as const;

/** Courses into other hands: one’s own, or by an administrator those of somebody whose records they do not read. */
export function HandsPage() {
  const { t } = useTranslation();
  const whose = useParams({ strict: false }).person ?? 'me';
  const { data, error } = useHandsOf(whose);
  if (!data) return <PageNotReady error={error} title={t('hands.title')} />;
  const title = data.as === 'own' ? t('hands.title') : t('hands.titleOf', { name: data.name });
  return (
    <>
      <TitleOf words={title} />
      <PageHead title={title} lead={t(`hands.${leads[data.as]}`)} />
      <Stack gap="chapter">
        {data.courses.length === 0 ? (
          <Empty title={t('hands.none')} />
        ) : (
          <Choosing key={data.person} whose={whose} hands={data} />
        )}
        <CoversNamed whose={whose} hands={data} />
        {data.leaving && <LeavingList hands={data} leaving={data.leaving} />}
      </Stack>
    </>
  );
}

const whats = ['cover', 'over'] as const;

function Choosing({ whose, hands }: { whose: string; hands: HandsOf }) {
  const { t, i18n } = useTranslation();
  const day = (date: string) => dateInWords(date, i18n.language);
  const draft = useDraft(`hands/${whose}`, {
    courses: [] as string[],
    what: 'cover' as (typeof whats)[number],
  });
  const there = hands.courses.map(({ course }) => course);
  const chosen = hands.courses.filter(({ course }) => draft.value.courses.includes(course));
  const put = (courses: readonly string[]) => draft.put({ ...draft.value, courses: [...courses] });
  const { what } = draft.value;
  const fields = { whose, hands, chosen, onDone: () => put([]) };
  return (
    <Stack gap="section">
      <Stack>
        <CheckboxList
          label={t('hands.which')}
          options={hands.courses.map(({ course, client, next, covers }) => ({
            value: course,
            label: client || t('today.noName'),
            hint: [
              next && t('hands.nextOn', { on: day(next) }),
              ...covers.map(({ name, from, to }) =>
                t('hands.covered', { name, from: day(from), to: day(to) }),
              ),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
          value={chosen.map(({ course }) => course)}
          onChange={put}
        />
        <Row>
          <Button kind="quiet" size="small" onPress={() => put(there)}>
            {t('hands.all')}
          </Button>
          <Button kind="quiet" size="small" onPress={() => put([])}>
            {t('hands.noneChosen')}
          </Button>
          <span role="status">{t('hands.chosen', { count: chosen.length })}</span>
        </Row>
      </Stack>
      {chosen.length > 0 && (
        <>
          <RadioList
            label={t('hands.what')}
            options={whats.map((value) => ({ value, label: t(`hands.${value}`) }))}
            value={what}
            onChange={(value) =>
              draft.put({ ...draft.value, what: whats.find((one) => one === value) ?? 'cover' })
            }
          />
          {what === 'cover' ? <CoverFields {...fields} /> : <HandOverFields {...fields} />}
        </>
      )}
    </Stack>
  );
}
