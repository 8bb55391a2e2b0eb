import type { FieldName } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { AnsweredField } from './answered.tsx';
import { ChangesWantedField, RecentChangesField } from './changes.tsx';
import { ChoiceField, RingField, SeveralField } from './choice.tsx';
import { ConflictField } from './conflict.tsx';
import { ExpectationsField } from './expectations.tsx';
import { MoodField, ReciprocityField } from './mood.tsx';
import { SupportField } from './support.tsx';
import { AgeField, LineField, LinesField, WhenField, WordsField } from './text.tsx';

/** The right question for a field of a person. */
export function PersonField({ person, name }: { person: InventoryPerson; name: FieldName }) {
  switch (name) {
    case 'displayName':
    case 'roleWords':
    case 'pronouns':
    case 'contactWords':
      return <LineField person={person} name={name} />;
    case 'deathCircumstances':
    case 'culture':
    case 'history':
    case 'ending':
    case 'privateNote':
      return <WordsField person={person} name={name} />;
    case 'deathDate':
    case 'since':
    case 'until':
      return <WhenField person={person} name={name} />;
    case 'ring':
    case 'ringBefore':
    case 'ringWished':
      return <RingField person={person} name={name} />;
    case 'myExpectations':
    case 'theirExpectations':
      return <ExpectationsField person={person} name={name} />;
    case 'satisfying':
    case 'unsatisfying':
      return <LinesField person={person} name={name} />;
    case 'support':
    case 'supportGiven':
      return <SupportField person={person} name={name} />;
    case 'knowsAboutProblem':
    case 'helpOffered':
    case 'helpAccepted':
    case 'strength':
    case 'onsetLinked':
      return <AnsweredField person={person} name={name} />;
    case 'contactModes':
    case 'areaTags':
      return <SeveralField person={person} name={name} />;
    case 'age':
      return <AgeField person={person} />;
    case 'reciprocity':
      return <ReciprocityField person={person} />;
    case 'changesWanted':
      return <ChangesWantedField person={person} />;
    case 'recentChanges':
      return <RecentChangesField person={person} />;
    case 'linkToMood':
      return <MoodField person={person} />;
    case 'conflict':
      return <ConflictField person={person} />;
    case 'angle':
      return null;
    default:
      return <ChoiceField person={person} name={name} />;
  }
}
