import { Link, type LinkProps } from 'react-aria-components/Link';
import css from './text-link.module.css';

/** The class of a link that stands alone, with a target large enough for a thumb. */
export const standingLinkClass = css.standing ?? '';

export interface TextLinkProps extends Omit<LinkProps, 'className' | 'style'> {
  /** `standing` when it is not inside a sentence. */
  place?: 'sentence' | 'standing';
}

/** A link in words. */
export function TextLink({ place = 'sentence', ...rest }: TextLinkProps) {
  return <Link {...rest} className={place === 'standing' ? standingLinkClass : (css.link ?? '')} />;
}
