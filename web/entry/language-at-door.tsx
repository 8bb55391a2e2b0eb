import { comesLater, OnceShown } from '#web/app/frame/once-shown.tsx';

const LanguageHere = comesLater(() =>
  import('#web/app/frame/language-here.tsx').then((come) => come.LanguageHere),
);

/** The other languages of a door, for this device until somebody comes in; where it keeps nothing, for this page. */
export const LanguageAtDoor = ({ keeps }: { keeps?: 'nothing' }) => (
  <OnceShown>
    <LanguageHere keeps={keeps} />
  </OnceShown>
);
