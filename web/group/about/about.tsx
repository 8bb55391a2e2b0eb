import { useTranslation } from 'react-i18next';
import { useNameOf } from '#web/app/colleagues.ts';
import { Looks } from '#web/both/looks/looks.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { DirectoryOfGroup } from './directory.tsx';
import { CloseToNewcomers, EndGroup } from './ending.tsx';
import { BringFacilitator, LetGo } from './leading.tsx';
import { ProgrammePlace } from './programme-place.tsx';
import { Rules } from './rules.tsx';
import { StrikeOut } from './strike.tsx';
import { WhoAnswers } from './who-answers.tsx';

/** That somebody leads in training, and under whom. */
function InTraining({ person }: { person: string }) {
  const { t } = useTranslation();
  const { view } = useGroupHere();
  const nameOf = useNameOf();
  const led = view.group.facilitators.facilitators.findLast((one) => one.person === person);
  const supervisor = nameOf(led?.supervisor ?? '');
  return supervisor ? <span>, {t('signOffs.inHead', { supervisor })}</span> : null;
}

/** What the group is and how it stands: its rules, who leads it, who answers when somebody is in danger, and its end. */
export function About() {
  const { t } = useTranslation();
  const { view, may } = useGroupHere();
  const { day } = useDaysInWords();
  const nameOf = useNameOf();
  const { formed, closedToNewcomers, ended } = view.group.forming;
  const { agreed } = view.group.rules;
  const { named } = view.group.answering;
  return (
    <Stack gap="section">
      <Part title={t('group.rules.title')}>
        {agreed ? (
          <ol>
            {agreed.rules.map((rule) => (
              <li key={rule} dir="auto">
                {rule}
              </li>
            ))}
          </ol>
        ) : (
          <p>{t('group.rules.none')}</p>
        )}
        {may('agreeRules') && (
          <ShutsOnceDone title={t(agreed ? 'group.rules.again' : 'group.rules.write')} level={3}>
            {(done) => <Rules onDone={done} />}
          </ShutsOnceDone>
        )}
      </Part>
      <Part title={t('group.answering.title')} id="who-answers">
        <p>{t('group.answering.lead')}</p>
        {named ? (
          <ol>
            {named.people.map(({ name, reach }) => (
              <li key={`${name} ${reach}`} dir="auto">
                {name}: {reach}
              </li>
            ))}
          </ol>
        ) : (
          <p>{t('group.answering.none')}</p>
        )}
        {named?.nearest && <p dir="auto">{t('group.answering.nearestIs', { nearest: named.nearest })}</p>}
        {may('nameWhoAnswers') && (
          <ShutsOnceDone
            title={t(named ? 'group.answering.again' : 'group.answering.write')}
            level={3}
            open={named ? 'on demand' : 'at first'}
          >
            {(done) => <WhoAnswers onDone={done} />}
          </ShutsOnceDone>
        )}
      </Part>
      <DirectoryOfGroup />
      <Part title={t('group.leading.title')}>
        <ul className={css.plain}>
          {view.facilitators.map((one) => (
            <li key={one.person}>
              <bdi>{one.name}</bdi>, {t(`group.leading.as.${one.as}`)}
              <InTraining person={one.person} />
              {may('endFacilitator') && view.facilitators.length > 1 && (
                <ShutsOnceDone title={t('group.leading.letGo', { name: one.name })} level={3}>
                  {(done) => <LetGo person={one.person} onDone={done} />}
                </ShutsOnceDone>
              )}
            </li>
          ))}
        </ul>
        {may('bringFacilitator') && (
          <ShutsOnceDone title={t('group.leading.bring')} level={3}>
            {(done) => <BringFacilitator onDone={done} />}
          </ShutsOnceDone>
        )}
      </Part>
      <ProgrammePlace />
      {view.as === 'facilitator' && (
        <Part title={t('group.looks.title')}>
          <Disclosure title={t('group.looks.open')} level={3}>
            <Looks at={`groups/${view.group.id}`} />
          </Disclosure>
        </Part>
      )}
      <Part title={t('group.ending.title')}>
        <p>
          {t('group.ending.formed', {
            on: day(formed?.on),
            meetings: formed?.meetings,
            every: formed?.everyDays,
          })}
        </p>
        {formed?.supervisor && nameOf(formed.supervisor) !== '' && (
          <p>{t('trainee.group', { supervisor: nameOf(formed.supervisor) })}</p>
        )}
        {closedToNewcomers && <p>{t('group.ending.closed', { on: day(closedToNewcomers.on) })}</p>}
        <StrikeOut entry={closedToNewcomers} title={t('group.strike.closed')} />
        {ended && <p>{t(`group.ending.ended.${ended.how}`, { on: day(ended.on) })}</p>}
        <StrikeOut entry={ended} title={t('group.strike.ended')} />
        {may('closeToNewcomers') && (
          <ShutsOnceDone title={t('group.ending.close')} level={3}>
            {(done) => <CloseToNewcomers onDone={done} />}
          </ShutsOnceDone>
        )}
        {may('endGroup') && (
          <ShutsOnceDone title={t('group.ending.end')} level={3}>
            {(done) => <EndGroup onDone={done} />}
          </ShutsOnceDone>
        )}
      </Part>
    </Stack>
  );
}
