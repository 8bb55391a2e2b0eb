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
import { Part } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import css from './formulation.module.css';
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

/** The formulation, in the order of the work: issues, areas, focus, cycle, story, goals, contract. */
export function FormulationRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const now = partsNow(course);
  const isUsual = areasFollowed(course).length === rooms.length;
  const protocol = protocolFollowedBy(course);
  const labels = protocol?.labels ?? {};
  const pattern = protocol?.sheets.find(({ id }) => id === protocol.focus.bySheet)?.name;
  const beside = partsBeside(course);
  const titleOf = (part: FormulationPart) =>
    (part === 'areas' || part === 'focus' ? labels[part satisfies LabelKey] : undefined) ??
    t(part === 'areas' && !isUsual ? 'formulation.part.areasOwn' : `formulation.part.${part}`);
  return (
    <div className={css.room}>
      <nav aria-label={t('formulation.order')} data-print="never">
        <ol className={classes(shapes.plainList, css.steps)}>
          {now.map(({ part, state }) => (
            <li key={part} data-state={state}>
              <a href={`#${part}`}>{titleOf(part)}</a>
              <span>{t(`formulation.state.${state}`)}</span>
            </li>
          ))}
        </ol>
      </nav>
      {pattern && (
        <p>
          {t('formulation.bySheet', { sheet: pattern })}{' '}
          <RoomLink to="sheets">{t('formulation.toSheets')}</RoomLink>
        </p>
      )}
      {now.map(({ part }) => {
        const Shown = parts[part];
        return (
          <Part key={part} id={part} title={titleOf(part)}>
            <Shown />
          </Part>
        );
      })}
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
      <Part title={t('formulation.part.parked')} id="parked">
        <ParkedPart />
      </Part>
      <Part title={t('formulation.part.terms')} id="terms">
        <Recontract />
        <FormsFollowed />
        <Disclosure title={t('formulation.settings.title')}>
          <ProtocolSettings />
        </Disclosure>
      </Part>
    </div>
  );
}
