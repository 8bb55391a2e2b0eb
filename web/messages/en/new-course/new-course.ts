export default {
  title: 'Open a course',
  lead: 'The client is asked for consent item by item afterwards; nothing is sent to them yet.',
  name: 'Name the client goes by',
  born: 'Date of birth',
  email: 'E-mail address',
  emailHint: 'Needed to invite the client to their own place.',
  phone: 'Telephone',
  country: 'Country the client lives in',
  preset: 'Number of sessions',
  presetHint: 'How many sessions, and where the phases begin. It can be agreed anew later, with a reason.',
  began: 'When it began, if before today',
  beganHint:
    'For a course that is under way, as from paper: its sessions, scores and letters are then entered by their own days.',
  movedIn: 'Kept in Kith from',
  movedInHint:
    'For a course that was kept elsewhere until now: today, or the day you change over. What lies before is then history, and nothing of it is late.',
  despiteAge: 'Why this course at this age',
  despiteAgeHint: 'This protocol is for people from {{from}} on.',
  referral: 'Referral: who sent them, and what for',
  asService: 'As this service begins every course.',
  go: 'Open the course',
};
