const ways = { up: 'M8 14V2M3 7l5-5 5 5', down: 'M8 2v12M3 9l5 5 5-5' };

/** An arrow, drawn: the faces have no sign for it. What it means is said beside it. */
export function StraightArrow({ to }: { to: keyof typeof ways }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden
    >
      <path d={ways[to]} />
    </svg>
  );
}
