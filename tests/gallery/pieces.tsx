import { useState } from 'react';
import { Button } from '#web/ui/buttons/button.tsx';
import { Menu } from '#web/ui/buttons/menu.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { TextLink } from '#web/ui/buttons/text-link.tsx';
import { Checkbox, CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { ComboBox } from '#web/ui/fields/combo-box.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Switch } from '#web/ui/fields/switch.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Part, Row, Sheet, Stack } from '#web/ui/layout/layout.tsx';
import { Empty, Loading, Skeleton } from '#web/ui/layout/states.tsx';
import { Tabs } from '#web/ui/layout/tabs.tsx';
import { Sparkline } from '#web/ui/tables/sparkline.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { Prose, Quote } from '#web/ui/words/prose.tsx';
import { longName } from './people.ts';

const often = [
  { value: '0', label: 'Not at all' },
  { value: '1', label: 'Several days' },
  { value: '2', label: 'More than half the days' },
  { value: '3', label: 'Nearly every day' },
];
const people = ['Joris', 'Mam', 'Beatriz', longName].map((label) => ({ value: label, label }));

function Fields() {
  const [text, setText] = useState('');
  const [choice, setChoice] = useState('1');
  const [some, setSome] = useState(['1']);
  const [rating, setRating] = useState<number | undefined>(4);
  const [lines, setLines] = useState(['Ask for one evening a week', 'Say yes to the walk']);
  const [date, setDate] = useState('2025-10');
  const [who, setWho] = useState<string>();
  return (
    <Columns>
      <Stack gap="section">
        <TextField label="Name" value={text} onChange={setText} hint="As they like to be called." />
        <TextField
          label="Telephone"
          error="This number has too few figures. Write it with its area code."
          value="020"
          optional
        />
        <TextArea
          label="What happened"
          privacy="Yours alone until you share it."
          value={text}
          onChange={setText}
        />
        <NumberField label="Sessions planned" value={16} minValue={1} maxValue={40} />
        <DateField label="When was it" value={date} onChange={setDate} />
        <Select label="Problem area" value={choice} onChange={setChoice} options={often} optional />
        <ComboBox label="With whom" options={people} value={who} onChange={setWho} />
      </Stack>
      <Stack gap="section">
        <RadioList
          question="page"
          label="Over the last two weeks, how often were you bothered by feeling down?"
          value={choice}
          onChange={setChoice}
          options={often}
        />
        <Rating
          label="How close do you feel?"
          value={rating}
          onChange={setRating}
          lowWord="not at all"
          highWord="as close as can be"
        />
        <Rating
          label="How strong is it?"
          max={3}
          value={2}
          onChange={setRating}
          lowWord="not there"
          highWord="very strong"
        />
        <CheckboxList label="What helped" value={some} onChange={setSome} options={often} layout="inline" />
        <Checkbox label="I have read this" isSelected={some.length > 0} onChange={() => setSome([])} />
        <Switch label="Remind me" hint="One message on the day before." defaultSelected />
        <ListEditor label="What I will try" lines={lines} onChange={setLines} addLabel="Add a line" />
      </Stack>
    </Columns>
  );
}

function Sheets() {
  const [open, setOpen] = useState(false);
  return (
    <Stack gap="section">
      <Row>
        <Button kind="primary" onPress={() => setOpen(true)}>
          Hold the session
        </Button>
        <Button>Plain</Button>
        <Button kind="quiet">Quiet</Button>
        <Button kind="danger">Strike out</Button>
        <Button kind="primary" isDisabled>
          Not open now
        </Button>
        <Menu
          label="More"
          items={[
            { id: 'a', label: 'Print', onAction: () => setOpen(true) },
            { id: 'b', label: 'Strike out', onAction: () => setOpen(true), kind: 'danger' },
          ]}
        />
        <PrintButton />
        <TextLink href="#fields" place="standing">
          A link that stands alone
        </TextLink>
      </Row>
      <Dialog
        title="Hold session 7"
        isOpen={open}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" onPress={() => setOpen(false)}>
            Hold it
          </Button>
        }
      >
        <TextArea label="What was it about" value="" onChange={() => undefined} />
      </Dialog>
      <Row gap="section">
        <SaveState state="saved" />
        <SaveState state="onThisMachine" />
        <SaveState state="waitingForLine" />
        <SaveState state="refused" />
      </Row>
      <Columns>
        <Stack>
          <Notice title="Half-way">Eight sessions are behind you and eight are ahead.</Notice>
          <Notice
            kind="warn"
            title="The note of session 6 is not signed"
            actions={<Button size="small">Sign it</Button>}
          />
          <Notice kind="danger" title="An alarm waits for an answer">
            Raised this morning at 9.12 by the PHQ-9.
          </Notice>
          <Notice kind="good">Thank you. It is recorded.</Notice>
          <Refused sentence="This alarm is already answered. Read the answer, and add to it if something is missing." />
        </Stack>
        <Stack gap="section">
          <Row>
            {(['beginning', 'middle', 'ending'] as const).map((tone) => (
              <Badge key={tone} tone={tone}>
                {tone}
              </Badge>
            ))}
          </Row>
          <Row>
            {(['grief', 'dispute', 'transition', 'deficits'] as const).map((tone) => (
              <Badge key={tone} tone={tone}>
                {tone}
              </Badge>
            ))}
          </Row>
          <Row>
            {(['rising', 'falling', 'good', 'warn', 'danger', 'plain'] as const).map((tone) => (
              <Badge key={tone} tone={tone}>
                {tone}
              </Badge>
            ))}
          </Row>
          <Empty title="Nobody is here yet" action={<Button kind="primary">Add a person</Button>}>
            Begin with whoever comes to mind first.
          </Empty>
          <Loading lines={2} />
          <Skeleton lines={2} />
        </Stack>
      </Columns>
      <Sheet>
        <Prose size="lead">It is the illness that makes the days so heavy, not a fault of yours.</Prose>
        <Quote by="In session 3">
          When we do not talk I feel worse, and when I feel worse I do not talk.
        </Quote>
      </Sheet>
      <Tabs
        label="Parts of the course"
        tabs={['Session', 'People', 'Timeline', 'Formulation'].map((title) => ({
          id: title,
          title,
          content: <p>{title}</p>,
        }))}
      />
      <Disclosure title="What this asks and why">Because ties and mood move together.</Disclosure>
    </Stack>
  );
}

interface Course {
  name: string;
  session: number;
  area: 'grief' | 'dispute' | 'transition' | 'deficits';
  scores: (number | undefined)[];
}
const courses: Course[] = [
  { name: longName, session: 7, area: 'dispute', scores: [18, 17, 19, 16, undefined, 13, 9] },
  { name: 'نور الهدى عبد الرحمن', session: 3, area: 'grief', scores: [14, 15, 17] },
  {
    name: 'Sander de Wit',
    session: 12,
    area: 'deficits',
    scores: [20, 18, 15, 15, 14, 12, 12, 10, 8, 8, 6, 5],
  },
];

/** Every piece of the kit with ordinary content. */
export function Pieces() {
  return (
    <Stack gap="chapter">
      <Part title="Buttons, states, words" id="words">
        <Sheets />
      </Part>
      <Part title="Fields" id="fields">
        <Fields />
      </Part>
      <Part title="A table" id="table">
        <DataTable
          caption="Courses, three of forty"
          rows={courses}
          rowKey={({ name }) => name}
          columns={[
            {
              key: 'name',
              title: 'Client',
              cell: ({ name }) => (
                <TextLink href="#table">
                  <bdi>{name}</bdi>
                </TextLink>
              ),
              sortBy: ({ name }) => name,
            },
            {
              key: 'session',
              title: 'Session',
              cell: ({ session }) => session,
              sortBy: ({ session }) => session,
              align: 'number',
            },
            { key: 'focus', title: 'Focus', cell: ({ area }) => <Badge tone={area}>{area}</Badge> },
            {
              key: 'scores',
              title: 'PHQ-9',
              cell: ({ scores }) => (
                <Sparkline
                  scores={scores}
                  most={27}
                  cutOff={10}
                  words={`from ${scores[0]} to ${scores.at(-1)}`}
                />
              ),
            },
          ]}
        />
      </Part>
    </Stack>
  );
}
