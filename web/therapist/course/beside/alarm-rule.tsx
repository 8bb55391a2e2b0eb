import { useTranslation } from 'react-i18next';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { useNamesBeside } from './listing.tsx';
import { Opens } from './opens.tsx';
import { ToldTo, useThoseBeside } from './told-to.tsx';

function RuleForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const there = useThoseBeside();
  const form = useActForm(course.id, 'tellAlarmRule', {
    rule: '',
    ring: [],
    told: [],
    clientTold: 'not_told',
  });
  const { rule, ring, told, clientTold } = form.form;
  return (
    <Stack>
      <TextArea
        label={t('beside.rule')}
        value={rule}
        onChange={(words) => form.change({ rule: words })}
        error={form.wrong('rule')}
      />
      <CheckboxList
        label={t('beside.ring')}
        options={there}
        value={[...ring]}
        onChange={(ids) => form.change({ ring: ids })}
        error={form.wrong('ring')}
      />
      <ToldTo told={told} clientTold={clientTold} onChange={form.change} />
      <FormFoot form={form} go={t('beside.ruleGo')} onGo={async () => (await form.submit()) && onDone()} />
    </Stack>
  );
}

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

/** By which rule a responsible adult is told of an alarm; while one waits, whom to ring, and that they were told. */
export function AlarmRule() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const names = useNamesBeside();
  const rule = course.beside.alarmRules.at(-1);
  const said = (day: string) => dateInWords(day, i18n.language);
  const waiting = rule ? openAlarms(course) : [];
  return (
    <Part title={t('beside.alarmRule')}>
      <Stack>
        <p>{t('beside.alarmRuleLead')}</p>
        {rule && (
          <>
            <p dir="auto">{rule.rule}</p>
            <p>{t('beside.ruleTold', { on: said(rule.on), names: names(rule.told) })}</p>
          </>
        )}
        {waiting.map((alarm) => (
          <Notice key={alarm.id} kind="warn">
            <Stack>
              <p>{t('beside.alarmOpen', { on: said(alarm.on), names: names(rule?.ring ?? []) })}</p>
              {acts.includes('recordAdultTold') &&
                rule?.ring
                  .filter(
                    (who) =>
                      !course.beside.adultsTold.some((one) => one.alarm === alarm.id && one.beside === who),
                  )
                  .map((who) => (
                    <Opens key={who} title={t('beside.adultToldGo', { name: names([who]) })}>
                      {(onDone) => <Told alarm={alarm.id} who={who} name={names([who])} onDone={onDone} />}
                    </Opens>
                  ))}
            </Stack>
          </Notice>
        ))}
        {acts.includes('tellAlarmRule') && (
          <Opens title={t('beside.ruleWrite')}>{(onDone) => <RuleForm onDone={onDone} />}</Opens>
        )}
      </Stack>
    </Part>
  );
}
