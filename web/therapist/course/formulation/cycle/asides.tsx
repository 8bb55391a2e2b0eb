import { useTranslation } from 'react-i18next';
import { cyclesByArea, cyclesByTrouble } from '#core/course/cycle/prompts.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import type { CyclePlaces } from '#web/both/cycle/drawn.ts';
import { PeopleTicked } from '#web/both/people/ticked.tsx';
import { type CycleKey, cycleOrder } from '#web/pictures/cycle/cycle.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';

/** How the cycle often goes: in the areas of the focus first, else in each (IPT protocol reference, 5.2). */
export function HowItOftenGoes() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { ids, nameOf } = useAreaWords(course);
  const worked = activeFoci(course).map(({ area }) => area);
  const order = [...worked, ...ids.filter((area) => !worked.includes(area))];
  const inTurn = (steps: readonly string[]) => [steps.join(t('formulation.cycle.followedBy'))];
  const all = [
    ...order.map((area) => ({
      title: nameOf(area),
      lines: inTurn(cyclesByArea[roomFollowed(course, area)]),
    })),
    ...(['eating', 'trauma'] as const).map((trouble) => ({
      title: t(`formulation.cycle.trouble.${trouble}`),
      lines: inTurn(cyclesByTrouble[trouble]),
    })),
  ];
  return (
    <Disclosure title={t('formulation.cycle.often')} level={4}>
      <p className={css.faint}>{t('formulation.cycle.oftenLead')}</p>
      <SaidList rows={all} className={css.facts} />
    </Disclosure>
  );
}

interface BesidesProps {
  nodes: CyclePlaces;
  onChange: (nodes: CyclePlaces) => void;
}

/** Of each place that has words: who is in it, and how strong it is. */
export function PlacesBesides({ nodes, onChange }: BesidesProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const drawn = cycleOrder.flatMap((key) => nodes.find((node) => node.key === key && node.text.trim()) ?? []);
  const put = (id: string, part: Partial<CyclePlaces[number]>) =>
    onChange(nodes.map((node) => (node.id === id ? { ...node, ...part } : node)));
  const placeOf = (key: CycleKey) => t(`pictures.cycle.${key}`);
  return (
    <Disclosure title={t('formulation.cycle.besides')} level={4}>
      <Stack>
        {drawn.length === 0 && <p className={css.faint}>{t('formulation.cycle.besidesNone')}</p>}
        {drawn.map(({ id, key, people, intensity }) => (
          <Stack key={id} gap="tight">
            <PeopleTicked
              course={course}
              label={t('formulation.cycle.who', { place: placeOf(key as CycleKey) })}
              people={people}
              onChange={(chosen) => put(id, { people: chosen })}
              optional
            />
            <Rating
              label={t('formulation.cycle.strong', { place: placeOf(key as CycleKey) })}
              value={intensity}
              onChange={(value) => put(id, { intensity: value })}
              lowWord={t('formulation.cycle.weak')}
              highWord={t('formulation.cycle.strongest')}
              optional
            />
          </Stack>
        ))}
      </Stack>
    </Disclosure>
  );
}
