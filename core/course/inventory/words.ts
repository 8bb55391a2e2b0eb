/** What acts.ts says. */
export const actsWords = {
  en: {
    addPersonToInventory: 'Add a person to the inventory: at least a name, and whatever else was told.',
    changeOrEmptySome:
      'Change or empty some of what is written about a person; what was written before stays in the history.',
    nothingWasChangedFill: 'Nothing was changed. Fill in a field first.',
    placePersonInCircleNow: 'Place a person in the circle: now, before the episode, or as wished.',
    markPersonAsReviewedParked: 'Mark a person as reviewed, parked, or still a draft.',
    beforeCountsAsReviewedAsk: (displayName: string | undefined, all: string) =>
      `Before ${displayName} counts as reviewed, ask about: ${all}. What the client would rather not say can be left blank as such.`,
    takePersonOutOfPicture:
      'Take a person out of the picture, with the reason; what was written stays in the history.',
    reason: 'The reason',
    yourTherapistAddedThisPerson: 'Your therapist added this person. Tell them what should change.',
    bringBackPerson: 'Bring back a person who was set aside.',
  },
};

/** What guards.ts says. */
export const guardsWords = {
  en: {
    thisPersonIsNot: 'This person is not in the inventory. Add them first.',
    thisPartIsYourTherapists: 'This part is your therapist’s to fill in. Leave it out.',
    tieCannotHaveEnded:
      'A tie cannot have ended by death while the person is marked as living. Change one of the two.',
    dateOfDeathBelongs: 'A date of death belongs to somebody who has died: mark the person as deceased.',
    hasNotComeYetGive: (deathDate: string) =>
      `${deathDate} has not come yet. Give the date of death, up to today.`,
    tieCannotHaveEndedBefore: 'The tie cannot have ended before it began. Check the two dates.',
    somebodyChangedThisMeanwhileLook:
      'Somebody changed this meanwhile. Look at what it says now and write yours again.',
    howMuchMayBeShared: 'How much may be shared is the client’s choice. Ask them to change it.',
  },
};

/** What network.ts says. */
export const networkWords = {
  en: {
    describeNetworkAsWhole:
      'Describe the network as a whole: which circles were asked about, who is missing, what stands out.',
    somebodyChangedThisMeanwhileLook:
      'Somebody changed this meanwhile. Look at what it says now and write yours again.',
    thisPartIsYourTherapists: 'This part is your therapist’s to fill in. Leave it out.',
  },
};

/** What people-named.ts says. */
export const peopleNamedWords = {
  en: {
    thisPersonIsNot: 'This person is not in the inventory. Add them there first, then go on.',
  },
};

/** What person.ts says. */
export const personWords = {
  en: {
    expectation: 'The expectation',
    keepThisUnder50Expectations: 'Keep this under 50 expectations.',
    keepThisUnder20Kinds: 'Keep this under 20 kinds of support.',
    chooseRing1Inner2: 'Choose a ring: 1 inner, 2 close, 3 wider, 0 outside.',
    name: 'The name',
    tie: 'The tie',
    howTheyDied: 'How they died',
    checkAge: 'Check the age.',
    pronouns: 'The pronouns',
    howYouAreInContact: 'How you are in contact',
    angleIs0To360: 'An angle is 0 to 360 degrees.',
    change: 'The change',
    give3To3: 'Give −3 to 3.',
    meaningOfThisTie: 'The meaning of this tie',
    keyMoments: 'The key moments',
    howItEnded: 'How it ended',
    note: 'The note',
  },
};

/** What prompts.ts says. */
export const promptsWords = {
  en: {
    listensAndIsOnMy: 'Listens and is on my side',
    lendsHand: 'Lends a hand',
    knowsThingsAndAdvisesWell: 'Knows things and advises well',
    goodCompany: 'Good company',
    believesInMe: 'Believes in me',
    iCouldCallInNight: 'I could call in the night',
  },
};
