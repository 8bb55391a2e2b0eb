import { Link, type LinkProps } from 'react-aria-components/Link';
import { standingLinkClass } from './standing-link.ts';
import css from './text-link.module.css';

export { standingLinkClass };

export interface TextLinkProps extends Omit<LinkProps, 'className' | 'style'> {
  /** `standing` when it is not inside a sentence. */
  place?: 'sentence' | 'standing';
}

/** A link in words. */
export function TextLink({ place = 'sentence', ...rest }: TextLinkProps) {
  return <Link {...rest} className={place === 'standing' ? standingLinkClass : (css.link ?? '')} />;
}
