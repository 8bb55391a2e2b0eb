import { useTranslation } from 'react-i18next';
import type { SafetyPlanText } from '#core/course/safety-plan.ts';
import css from './place.module.css';

interface Line {
  words: string;
  contact?: string;
}

const isNumber = (contact: string) => /^[+\d][\d\s()./-]{4,}$/.test(contact);

function Contact({ contact }: { contact: string }) {
  if (!isNumber(contact)) return <bdi>{contact}</bdi>;
  return <a href={`tel:${contact.replaceAll(/[^\d+]/g, '')}`}>{contact}</a>;
}

/** The steps of a safety plan in their order, in the client's words; steps with nothing in them are left out. */
export function SafetyPlanSteps({ plan }: { plan: SafetyPlanText }) {
  const { t } = useTranslation();
  const steps: { key: string; lines: Line[] }[] = [
    { key: 'warningSigns', lines: plan.warningSigns.map(({ sign }) => ({ words: sign })) },
    { key: 'alone', lines: plan.alone.map(({ what }) => ({ words: what })) },
    {
      key: 'peopleAndPlaces',
      lines: plan.peopleAndPlaces.map(({ who, contact }) => ({ words: who, contact })),
    },
    { key: 'help', lines: plan.help.map(({ who, contact }) => ({ words: who, contact })) },
    { key: 'professionals', lines: plan.professionals.map(({ who, contact }) => ({ words: who, contact })) },
    { key: 'saferSurroundings', lines: plan.saferSurroundings.map(({ what }) => ({ words: what })) },
    { key: 'reasonsForLiving', lines: plan.reasonsForLiving ? [{ words: plan.reasonsForLiving }] : [] },
  ];
  return (
    <ol className={css.lines}>
      {steps
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (
          <li key={key} className={css.item}>
            <h3>{t(`clientPlan.step.${key}`)}</h3>
            <ul>
              {lines.map(({ words, contact }) => (
                <li key={words}>
                  <bdi>{words}</bdi>
                  {contact && (
                    <>
                      {' '}
                      <Contact contact={contact} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}
