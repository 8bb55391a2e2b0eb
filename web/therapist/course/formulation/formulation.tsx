import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { areas as rooms } from '#core/protocols/areas/rooms.ts';
import type { LabelKey } from '#core/protocols/protocol/labels.ts';
import { Areas } from '#web/therapist/course/formulation/areas/areas.tsx';
import { FormsFollowed } from '#web/therapist/course/formulation/contract/change-form.tsx';
import { ContractPart } from '#web/therapist/course/formulation/contract/contract.tsx';
import { Recontract } from '#web/therapist/course/formulation/contract/recontract.tsx';
import { CyclePart } from '#web/therapist/course/formulation/cycle/cycle.tsx';
import { FocusPart } from '#web/therapist/course/formulation/focus/focus.tsx';
import { Goals } from '#web/therapist/course/formulation/goals/goals.tsx';
import { Issues } from '#web/therapist/course/formulation/issues/issues.tsx';
import { Story } from '#web/therapist/course/formulation/story/story.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import css from './formulation.module.css';
import { useInALine } from './in-a-line.ts';
import { type FormulationPart, partsBeside, partsNow } from './order.ts';
import { ParkedPart } from './parked.tsx';
import { ProtocolSettings } from './protocol-settings.tsx';

const parts: Record<FormulationPart, () => ReactNode> = {
  issues: Issues,
  areas: Areas,
  focus: FocusPart,
  cycle: CyclePart,
  story: Story,
  goals: Goals,
  contract: ContractPart,
};

const stateTones = { done: 'good', next: 'warn', begun: 'plain', open: 'plain' } as const;

/** The formulation, in the order of the work: issues, areas, focus, cycle, story, goals, contract; what is next stands open. */
export function FormulationRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const now = partsNow(course);
  const isUsual = areasFollowed(course).length === rooms.length;
  const protocol = protocolFollowedBy(course);
  const labels = protocol?.labels ?? {};
  const pattern = protocol?.sheets.find(({ id }) => id === protocol.focus.bySheet)?.name;
  const beside = partsBeside(course);
  const says = useInALine();
  // Once all of it stands, it is the formulation itself that is read.
  const due =
    now.find(({ state }) => state === 'next')?.part ?? (course.closing.closed ? undefined : 'story');
  const titleOf = (part: FormulationPart) =>
    (part === 'areas' || part === 'focus' ? labels[part satisfies LabelKey] : undefined) ??
    t(part === 'areas' && !isUsual ? 'formulation.part.areasOwn' : `formulation.part.${part}`);
  return (
    <div className={css.room}>
      {pattern && (
        <p>
          {t('formulation.bySheet', { sheet: pattern })}{' '}
          <RoomLink to="sheets">{t('formulation.toSheets')}</RoomLink>
        </p>
      )}
      <div>
        {now.map(({ part, state }) => {
          const Shown = parts[part];
          return (
            <FoldedPart
              key={part}
              id={part}
              title={titleOf(part)}
              says={says(part)}
              isDue={part === due}
              stands={<Badge tone={stateTones[state]}>{t(`formulation.state.${state}`)}</Badge>}
            >
              <Shown />
            </FoldedPart>
          );
        })}
        <FoldedPart title={t('formulation.part.parked')} id="parked" says={says('parked')}>
          <ParkedPart />
        </FoldedPart>
        <FoldedPart title={t('formulation.part.terms')} id="terms" says={says('terms')}>
          <Recontract />
          <FormsFollowed />
          <Disclosure title={t('formulation.settings.title')}>
            <ProtocolSettings />
          </Disclosure>
        </FoldedPart>
      </div>
      {beside.length > 0 && (
        <Disclosure title={t('formulation.beside')} level={2}>
          {beside.map((part) => {
            const Shown = parts[part];
            return (
              <Part key={part} id={part} title={titleOf(part)}>
                <Shown />
              </Part>
            );
          })}
        </Disclosure>
      )}
    </div>
  );
}
