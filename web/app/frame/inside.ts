import { type Context, useContext } from 'react';

/** What a frame gives to the pages within it. Throws where a page stands outside the frame. */
export function useInside<Given>(frame: Context<Given | null>): Given {
  const given = useContext(frame);
  if (given === null) throw new Error({ en: 'This page is outside its frame.' }.en);
  return given;
}
