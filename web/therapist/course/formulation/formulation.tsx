import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Part } from '../../../ui/layout.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { Areas } from './areas.tsx';
import { ContractPart } from './contract.tsx';
import { CyclePart } from './cycle.tsx';
import { FocusPart } from './focus.tsx';
import css from './formulation.module.css';
import { Goals } from './goals.tsx';
import { Issues } from './issues.tsx';
import { ParkedPart } from './parked.tsx';
import { Recontract } from './recontract.tsx';
import { ProtocolSettings } from './settings.tsx';
import { Story } from './story.tsx';
import { type FormulationPart, partsNow } from './work-order.ts';

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
  const { course } = useCourseHere();
  const now = partsNow(course);
  return (
    <div className={css.room}>
      <nav aria-label={t('formulation.order')} data-print="never">
        <ol className={css.steps}>
          {now.map(({ part, state }) => (
            <li key={part} data-state={state}>
              <a href={`#${part}`}>{t(`formulation.part.${part}`)}</a>
              <span>{t(`formulation.state.${state}`)}</span>
            </li>
          ))}
        </ol>
      </nav>
      {now.map(({ part }) => {
        const Shown = parts[part];
        return (
          <Part key={part} id={part} title={t(`formulation.part.${part}`)}>
            <Shown />
          </Part>
        );
      })}
      <Part title={t('formulation.part.parked')} id="parked">
        <ParkedPart />
      </Part>
      <Part title={t('formulation.part.terms')} id="terms">
        <Recontract />
        <Disclosure title={t('formulation.settings.title')}>
          <ProtocolSettings />
        </Disclosure>
      </Part>
    </div>
  );
}
