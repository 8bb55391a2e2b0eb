import { useTranslation } from 'react-i18next';
import { onsetOf } from '#core/course/assessment/onset.ts';
import { lookedAtEvery, sessionsInAll } from '#core/course/contract/sessions-in-all.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { agreement } from '#core/course/formulation/agreement.ts';
import type { FormulationVersion } from '#core/course/formulation/state.ts';
import { standingGoals } from '#core/course/goals/standing.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { nameOf } from '#web/both/people/names.ts';
import { FormulationSheet } from '#web/pictures/sheets/formulation.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import css from './sheet.module.css';

const brought = ['bio', 'psych', 'social', 'cultural', 'spiritual', 'strengths', 'protective'] as const;
const split = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** How much the sheet has to hold, in characters: what fits one page at the ordinary size, and set closer. */
function lengthOf(now: FormulationVersion): 'short' | 'long' | 'full' | 'fullest' {
  const { narrative, onsetLink } = now;
  const length = [narrative, onsetLink, ...Object.values(now.if)].join('').length;
  if (length < 1200) return 'short';
  if (length < 2800) return 'long';
  return length < 4000 ? 'full' : 'fullest';
}

/** Whether the client has said of this version that it fits. */
function useAnswered(version: number): 'agrees' | 'partly' | 'disagrees' | 'notAskedYet' {
  const { course } = useCourseView();
  const agreed = agreement(course);
  if (agreed?.version === version) return agreed.answer;
  const last = course.formulation.answers.at(-1);
  return last?.version === version ? 'disagrees' : 'notAskedYet';
}

/** The formulation on one page that can be printed and handed over. The therapist's own note is not on it. */
export function FormulationSheetPage() {
  const { t } = useTranslation();
  const { course, client } = useCourseView();
  const now = course.formulation.versions.at(-1);
  const answered = useAnswered(now?.version ?? 0);
  const focus = primaryFocus(course);
  const areas = useAreaWords(course);
  const symptoms = (course.symptoms.reviews.at(-1)?.checklist ?? []).filter(({ level }) => level > 0);
  const back = <RoomLink to="formulation">{t('formulation.sheet.back')}</RoomLink>;
  if (!now) {
    return (
      <Empty title={t('formulation.sheet.none')} action={back}>
        {t('formulation.sheet.noneLead')}
      </Empty>
    );
  }
  return (
    <div className={css.sheetPage} data-length={lengthOf(now)}>
      <Stack>
        <div data-print="never">
          <Row spread="apart">
            {back}
            <PrintButton label={t('formulation.sheet.print')} />
          </Row>
        </div>
        <FormulationSheet
          level={2}
          client={client.name}
          on={now.on}
          brings={brought
            .filter((key) => now.if[key])
            .map((key) => ({ title: t(`formulation.map.${key}.label`), lines: split(now.if[key]) }))}
          happened={{
            what: [now.if.crisis, now.onsetLink]
              .map((said) => said.replace(/\.$/, ''))
              .filter(Boolean)
              .join('. '),
            when: onsetOf(course),
            people: (focus?.people ?? []).map((id) => nameOf(course, id)).filter(Boolean),
            supportGap: now.if.supportGap || undefined,
          }}
          area={focus && { tone: areas.toneOf(focus.area), name: areas.nameOf(focus.area) }}
          focus={now.clientsWords || focus?.whyForClient || undefined}
          symptoms={now.if.distress ? split(now.if.distress) : symptoms.map(({ symptom }) => symptom)}
          diagnosis={now.diagnosisText || undefined}
          narrative={now.narrative || undefined}
          goals={standingGoals(course).map(({ text }) => text)}
          sessions={
            lookedAtEvery(course)
              ? { every: lookedAtEvery(course) }
              : { planned: now.sessions ?? sessionsInAll(course), until: now.endsAbout }
          }
          agreement={answered}
        />
      </Stack>
    </div>
  );
}
