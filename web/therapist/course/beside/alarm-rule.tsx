import { useTranslation } from 'react-i18next';
import { alarmRuleShape } from '#core/course/beside/state.ts';
import { alarmsToAnswer } from '#core/course/risk/open-alarms.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useInstallation } from '#web/app/installation.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { AdultsByRule } from './adults-told.tsx';
import { useNamesBeside } from './listing.tsx';
import { Opens } from './opens.tsx';
import { ToldTo, useThoseBeside } from './told-to.tsx';

const alarmsOf = answersOf(alarmRuleShape, 'of');

/** A letter that this Kith cannot send is promised to nobody. */
function NoLettersHere() {
  const { t } = useTranslation();
  const { data: here } = useInstallation();
  return here && here.post !== 'sends' && <Notice kind="warn">{t('beside.noLetters')}</Notice>;
}

function RuleForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const names = useNamesBeside();
  const { course } = useCourseView();
  const there = useThoseBeside();
  const form = useActForm(course.id, 'tellAlarmRule', {
    rule: '',
    ring: [],
    write: [],
    says: '',
    of: 'now',
    told: [],
    clientTold: 'not_told',
  });
  const { rule, ring, write = [], says = '', of = 'now', told, clientTold } = form.form;
  const emailOf = (who: string) => write.find(({ beside }) => beside === who)?.email;
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
      <RadioList
        label={t('beside.ofWhich')}
        options={alarmsOf.map((value) => ({ value, label: t(`beside.ofAlarm.${value}`) }))}
        value={of}
        onChange={(value) => form.change({ of: oneOf(alarmsOf, value) })}
      />
      <CheckboxList
        label={t('beside.write')}
        hint={t('beside.writeSays')}
        options={there}
        value={write.map(({ beside }) => beside)}
        onChange={(ids) =>
          form.change({ write: ids.map((beside) => ({ beside, email: emailOf(beside) ?? '' })) })
        }
      />
      {write.map(({ beside, email }, place) => (
        <TextField
          key={beside}
          label={t('beside.emailOf', { name: names([beside]) })}
          value={email}
          inputMode="email"
          autoComplete="off"
          onChange={(typed) =>
            form.change({
              write: write.map((one) => (one.beside === beside ? { ...one, email: typed.trim() } : one)),
            })
          }
          error={form.wrong(`write.${place}.email`)}
        />
      ))}
      {write.length > 0 && (
        <>
          <NoLettersHere />
          <TextArea
            label={t('beside.letterSays')}
            hint={t('beside.letterHint')}
            value={says}
            onChange={(words) => form.change({ says: words })}
            error={form.wrong('says')}
          />
        </>
      )}
      <ToldTo told={told} clientTold={clientTold} onChange={form.change} />
      <FormFoot form={form} go={t('beside.ruleGo')} onGo={async () => (await form.submit()) && onDone()} />
    </Stack>
  );
}

/** By which rule a responsible adult is told of an alarm; while one waits, whom to call, and that they were told. */
export function AlarmRule() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const names = useNamesBeside();
  const rule = course.beside.alarmRules.at(-1);
  const { day: said } = useDaysInWords();
  const waiting = rule ? alarmsToAnswer(course) : [];
  return (
    <FoldedPart
      id="alarm-rule"
      title={t('beside.alarmRule')}
      says={t('beside.alarmRuleLead')}
      isDue={rule === undefined || waiting.length > 0}
    >
      <Stack>
        {rule && (
          <>
            <p dir="auto">{rule.rule}</p>
            <p>{t(`beside.ruleOf.${rule.of}`)}</p>
            <p>{t('beside.ruleRing', { names: names(rule.ring) })}</p>
            {rule.write.length > 0 && (
              <>
                <p>
                  {t('beside.ruleWrites', { names: names(rule.write.map(({ beside }) => beside)) })}{' '}
                  <q dir="auto">{rule.says}</q>
                </p>
                <NoLettersHere />
              </>
            )}
            <p>{t('beside.ruleTold', { on: said(rule.on), names: names(rule.told) })}</p>
          </>
        )}
        {waiting.map((alarm) => (
          <Notice key={alarm.id} kind="warn">
            <Stack>
              <p>{t('beside.alarmOpen', { on: said(alarm.on) })}</p>
              <AdultsByRule alarm={alarm} />
            </Stack>
          </Notice>
        ))}
        {acts.includes('tellAlarmRule') && (
          <Opens title={t('beside.ruleWrite')}>{(onDone) => <RuleForm onDone={onDone} />}</Opens>
        )}
      </Stack>
    </FoldedPart>
  );
}
