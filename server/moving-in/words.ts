/** What a trial run says of a line, and why a run is not brought or taken out. */
export const movingInWords = {
  en: {
    example: 'This is the example line of the template. It is left out.',
    sameLine: (line: number) => `The same stands on line ${line}. It counts once.`,
    sameId: (id: string, line: number) =>
      `“${id}” stands on line ${line} already, with something else. Give each its own, or take one line out.`,
    unknownColumn: (heading: string) => `The column “${heading}” is not one Kith knows. It is left out.`,
    here: 'It was brought before, and is here already.',
    client: (name: string) => `${name} becomes a client here.`,
    knownClient: (name: string) => `Taken for ${name}, who is a client here already.`,
    mayBe: (name: string, born: string | null) =>
      born
        ? `A client called ${name}, born ${born}, is here already. Say whether this is the same person.`
        : `A client called ${name} is here already. Say whether this is the same person.`,
    sameMail: (name: string) =>
      `A client with this e-mail address, ${name}, is here already. Say whether this is the same person.`,
    sameNumber: (name: string) =>
      `A client who has one of these numbers, ${name}, is here already. Say whether this is the same person.`,
    mayBeLine: (line: number) => `Line ${line} may be the same person. Say whether it is.`,
    withoutCourse: 'No course of theirs is brought, so they are left out.',
    course: (therapist: string, began: string, movedIn: string) =>
      `A course with ${therapist}, under way since ${began}, kept here from ${movedIn}.`,
    session: (day: string) => `A session held on ${day}.`,
    missed: (day: string) => `A session missed on ${day}.`,
    booked: (day: string, time: string) => `An appointment on ${day} at ${time}.`,
    doublyBooked: (therapist: string) => ` ${therapist} is booked for another at that time: look at both.`,
    /** Kept with the appointment, as the reason why it overlaps. */
    bookedElsewhere: 'Brought along as it was booked before Kith',
    score: (measure: string, day: string) => `${measure} of ${day}.`,
    alarm: (measure: string, day: string) =>
      `${measure} of ${day}. An answer about safety is above zero: an alarm stands from today, and its therapist is told.`,
    cancelled: 'A cancelled appointment is not brought.',
    noClient: (id: string) =>
      `No client is called “${id}” in the file of clients, or was brought as that. Check it.`,
    clientRefused: (id: string, line: number) =>
      `Client “${id}” on line ${line} is not taken yet. See there first.`,
    noCourse: (id: string) => `No course is called “${id}” in the file of courses. Check it.`,
    courseRefused: (id: string, line: number) =>
      `Course “${id}” on line ${line} is not taken yet. See there first.`,
    courseHere: (id: string) =>
      `Course “${id}” was brought before. Enter this in the course itself, on its page Moving in.`,
    noTherapist: 'Give the e-mail address of the therapist who holds the course.',
    notATherapist: (email: string) =>
      `Nobody signs in here as a therapist with ${email}. Invite them first, or check the address.`,
    onlyOwn: 'You can bring in your own courses. Ask an administrator to bring those of others.',
    noForm: (form: string) =>
      `The form of therapy “${form}” is not offered here. Check it, or leave it empty.`,
    bookedGoneBy: 'A booked day that is gone by: write whether it was held or missed.',
    left: {
      written: (course: string) => `Somebody has written in course ${course} since. It stays.`,
      alarm: (course: string) => `An alarm waits in course ${course}: answer it first. It stays.`,
      client: 'A client has an account or an invitation by now. They stay with their course.',
      another: 'A client has another course by now. They stay; the course that was brought is taken out.',
    },
  },
};

/** Why a run is not tried, brought or taken out, by code. */
export const refusedMovingIn = {
  en: {
    'moved-meanwhile': 'What is here changed since the trial run. Look at the new one, and confirm that.',
    'nothing-to-bring': 'No line can be brought. Mend what is wrong, and try again.',
    'no-file': 'Choose at least one file.',
    'csv-and-fhir':
      'Clients, appointments and scores come by CSV or by FHIR, not by both. Take one of them out; courses may stay as CSV.',
    'not-files': 'What is asked cannot be read. Reload the page, and try again.',
    'no-such-run': 'There is no such run among those that you brought. Choose one of the list.',
    'run-taken-out': 'This run was taken out already. Nothing needs to change.',
  },
} as const;
